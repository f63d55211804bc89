"""Which light and air lie over the clip: a button for each effect, and how strong they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSlider, QWidget

from app.widgets.display_names import EFFECT_TIPS, EFFECT_WORDS
from engine.models import EFFECTS
from engine.request.effects import USUAL, AskedEffect, effects_from_text, effects_to_text

COLUMNS = 2


class EffectsField(QWidget):
    """`changed` tells the effects as the request holds them."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.buttons: dict[str, QPushButton] = {}
        for i, name in enumerate(EFFECTS):
            button = QPushButton(self.tr(EFFECT_WORDS[name]))
            button.setCheckable(True)
            button.setToolTip(self.tr(EFFECT_TIPS[name]))
            button.clicked.connect(self._tell)
            grid.addWidget(button, i // COLUMNS, i % COLUMNS)
            self.buttons[name] = button
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(1, 100)
        self.strength.setAccessibleName(self.tr("Strength of the effects"))
        self.strength.valueChanged.connect(self._tell)
        grid.addWidget(self.strength, len(EFFECTS) // COLUMNS, 0, 1, COLUMNS)

    def show_effects(self, text: str) -> None:
        """What a request asks for."""
        asked = effects_from_text(text)
        for name, button in self.buttons.items():
            button.setChecked(any(one.name == name for one in asked))
        self.strength.blockSignals(True)
        self.strength.setValue(round(100 * max((one.strength for one in asked), default=USUAL)))
        self.strength.blockSignals(False)
        self.strength.setEnabled(bool(asked))

    def _tell(self) -> None:
        strength = self.strength.value() / 100
        chosen = tuple(AskedEffect(name, strength) for name, button in self.buttons.items() if button.isChecked())
        self.changed.emit(effects_to_text(chosen))
