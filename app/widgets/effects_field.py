"""The light and air effects of the clip: a button for each and a common strength."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSlider, QToolButton, QWidget

from app.widgets.accessible import Role, set_role
from app.widgets.controls import allow
from app.widgets.display_names import EFFECT_TIPS, EFFECT_WORDS
from app.widgets.moving_icons import SIZE, MovingIcons
from app.widgets.plain_text import PlainLabel
from engine.models import EFFECTS
from engine.request.effects import USUAL, AskedEffect, effects_from_text, effects_to_text

COLUMNS = 2


class EffectsField(QWidget):
    """`changed` tells the effects as the request holds them."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # thumbnails are not to be squeezed
        set_role(self, Role.Grouping)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.buttons: dict[str, QToolButton] = {}
        self.icons = MovingIcons(self._show_icon, self)
        for i, name in enumerate(EFFECTS):
            button = QToolButton()
            button.setText(self.tr(EFFECT_WORDS[name]))
            button.setIconSize(SIZE)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setCheckable(True)
            button.setToolTip(self.tr(EFFECT_TIPS[name]))
            button.clicked.connect(self._emit_changed)
            grid.addWidget(button, i // COLUMNS, i % COLUMNS)
            self.buttons[name] = button
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(1, 100)
        self.strength.setAccessibleName(self.tr("Strength of the effects"))
        self.strength.valueChanged.connect(self._emit_changed)
        label = PlainLabel(self.tr("Strength of the effects"))
        label.setObjectName("quiet")
        rows = -(-len(EFFECTS) // COLUMNS)
        grid.addWidget(label, rows, 0, 1, COLUMNS)
        grid.addWidget(self.strength, rows + 1, 0, 1, COLUMNS)
        self._show_tiles(False)

    def _show_icon(self, name: str, icon: QIcon) -> None:
        self.buttons[name].setIcon(icon)
        self._show_tiles(bool(self.icons.icons))

    def _show_tiles(self, on: bool) -> None:
        """Without a photo there is nothing to be seen of an effect: then its button is no higher than its word."""
        under, alone = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonTextOnly
        for button in self.buttons.values():
            button.setToolButtonStyle(under if on else alone)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self.icons.play(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.icons.play(False)
        super().hideEvent(event)

    def show_effects(self, text: str) -> None:
        """What a request asks for."""
        asked = effects_from_text(text)
        for name, button in self.buttons.items():
            button.setChecked(any(one.name == name for one in asked))
        self.strength.blockSignals(True)
        self.strength.setValue(round(100 * max((one.strength for one in asked), default=USUAL)))
        self.strength.blockSignals(False)
        allow(self.strength, bool(asked), self.tr("Choose an effect first"))

    def _emit_changed(self) -> None:
        strength = self.strength.value() / 100
        chosen = tuple(AskedEffect(name, strength) for name, button in self.buttons.items() if button.isChecked())
        self.changed.emit(effects_to_text(chosen))
