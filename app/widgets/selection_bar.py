"""How many clips are selected, and what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.desktop.counts import export_clips
from app.widgets.controls import allow, tool_button
from app.widgets.plain_text import PlainLabel, button_text


class SelectionBar(QWidget):
    """`chosen` says what is to be done: export, settings, check, favourite, remove or clear."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.count = PlainLabel()
        row.addWidget(self.count)
        row.addSpacing(8)
        self.export = QPushButton()
        self.export.setObjectName("primary")
        self.export.setToolTip(self.tr("Write all selected clips into a folder (Ctrl+E)"))
        self.settings = QPushButton(self.tr("Use these settings"))
        self.settings.setToolTip(self.tr("Make new clips of these photos with the settings on the right"))
        self.check = QPushButton(self.tr("Check"))
        self.check.setToolTip(self.tr("Compare every frame of the selected clips with their photos"))
        self.favourite = tool_button("star", self.tr("Mark as favourites, or no longer (B)"))
        self.remove = tool_button("trash", self.tr("Move the selected clips to the bin (Delete)"))
        self.clear = tool_button("close", self.tr("Select none"))
        for button, what in (
            (self.export, "export"), (self.settings, "settings"), (self.check, "check"),
            (self.favourite, "favourite"), (self.remove, "remove"), (self.clear, "clear"),
        ):  # fmt: skip
            if button is not self.export:
                button.setObjectName("flat")
            button.clicked.connect(lambda _=False, what=what: self.chosen.emit(what))
            row.addWidget(button)
        self.hide()

    def show_count(self, count: int, finished: int) -> None:
        """So many are selected, of which so many are finished and can be exported and checked."""
        self.setVisible(count > 0)
        self.count.setText(self.tr("%n clips selected", "", count))
        self.export.setText(button_text(export_clips(finished or count)))
        for button in (self.export, self.check):
            allow(button, finished > 0, self.tr("None of these clips is finished yet"))
