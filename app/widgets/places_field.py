"""For which shapes and platforms files are made: one field for all dialogs that ask."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.widgets.display_names import PLACE_WORDS
from app.widgets.place_tips import place_tip
from app.widgets.plain_text import button_text, set_tip
from engine.export.places import OWN, PLACES

COLUMNS = 3


class PlacesField(QWidget):
    """`boxes` by the ids of PLACES. The photo's own shape is only offered: it goes when another one is chosen first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = PLACE_WORDS | {place.id: place.preset.title for place in PLACES.values() if place.preset}
        self.boxes = {name: QCheckBox(button_text(self.tr(word))) for name, word in words.items()}
        self._own_offered = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for i, (name, box) in enumerate(self.boxes.items()):
            set_tip(box, place_tip(name))
            box.toggled.connect(partial(self._on_toggled, name))
            grid.addWidget(box, i // COLUMNS, i % COLUMNS)

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def show_places(self, places: Collection[str]) -> None:
        """Have these chosen, as they were the last time; nothing is emitted."""
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name in places)
            box.blockSignals(False)
        self._own_offered = set(places) == {OWN}

    def _on_toggled(self, name: str, on: bool) -> None:
        if name == OWN:
            self._own_offered = False
        elif on and self._own_offered:
            self._own_offered = False
            own = self.boxes[OWN]
            own.blockSignals(True)
            own.setChecked(False)
            own.blockSignals(False)
        self.changed.emit()
