"""The light and air effects of the clip: a button for each and a common strength."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSlider, QToolButton, QWidget

from app.widgets.accessible import Role, set_role
from app.widgets.controls import allow
from app.widgets.display_names import EFFECT_TIPS, EFFECT_WORDS
from app.widgets.moving_icons import SIZE, MovingIcons, blank
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
        self.icons = MovingIcons(lambda name, icon: self.buttons[name].setIcon(icon), self)
        for i, name in enumerate(EFFECTS):
            button = QToolButton()
            button.setText(self.tr(EFFECT_WORDS[name]))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(SIZE)
            button.setIcon(blank())
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
        grid.addWidget(self.strength, -(-len(EFFECTS) // COLUMNS), 0, 1, COLUMNS)

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
