"""What is around a picture in another shape than its own: one field for all dialogs that ask."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox, QWidget

from app.widgets.combo_box import fill
from app.widgets.controls import allow
from app.widgets.display_names import EDGE_TIPS, EDGE_WORDS
from app.widgets.plain_text import button_text, set_tip, tip_of
from engine.export.places import OWN
from engine.export.writer import AUTO

COLOUR = "colour"  # the choice that asks for one
USUAL = "#f4f0ea"
SWATCH = 14


class EdgesField(QComboBox):
    """`chosen` is as `fit` of ExportOptions; empty is automatic. `changed` follows a person's choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        fill(self, {**{fit: self.tr(word) for fit, word in EDGE_WORDS.items()}, COLOUR: self.tr("A colour…")})
        for i in range(self.count()):
            if tip := EDGE_TIPS.get(self.itemData(i)):
                self.setItemData(i, tip_of(self.tr(tip)), Qt.ItemDataRole.ToolTipRole)
        set_tip(self, self.tr("What is at the sides, or above and below, where the shape is not the photo's own"))
        self.activated.connect(self._on_chosen)

    @property
    def chosen(self) -> str:
        return self._shown

    def show_edges(self, fit: str) -> None:
        """Have these chosen; a colour is added to the choices."""
        fit = "" if fit == AUTO else fit
        if self.findData(fit) < 0:
            swatch = QPixmap(SWATCH, SWATCH)
            swatch.fill(QColor(fit))
            self.insertItem(self.count() - 1, QIcon(swatch), button_text(fit), fit)
        self._shown = fit
        self.setCurrentIndex(self.findData(fit))

    def show_needed(self, places: Collection[str]) -> None:
        """For which places they are: the photo's own shape has none."""
        allow(self, bool(set(places) - {OWN}), self.tr("There are no edges in the photo's own shape"))

    def _on_chosen(self) -> None:
        fit = str(self.currentData())
        if fit == COLOUR:
            start = QColor(self._shown if self._shown.startswith("#") else USUAL)
            colour = QColorDialog.getColor(start, self, self.tr("Colour around the photo"))
            fit = colour.name() if colour.isValid() else self._shown
        self.show_edges(fit)
        self.changed.emit()
