"""The user's own presets, by name: one is applied, renamed or deleted. Hidden as long as there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QWidget

from app.widgets.controls import label_for, tool_button
from app.widgets.plain_text import button_text, command_text, one_line


class PresetField(QWidget):
    """`chosen` and `asked` carry the name of a preset, the latter with what is to be done: save, rename or delete."""

    chosen = Signal(str)
    asked = Signal(str, str)  # name, what

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(8)
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(6)
        self.box.activated.connect(self._choose)
        row.addWidget(label_for(self.box, self.tr("&Preset")))
        row.addWidget(self.box, 1)
        self.more = tool_button("menu", self.tr("Save, rename or delete presets"))
        self.more.clicked.connect(lambda: self.menu().exec(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        row.addWidget(self.more)
        self.hide()

    @property
    def name(self) -> str:
        """The preset that is chosen; empty for none."""
        return str(self.box.currentData() or "")

    def show_names(self, names: Sequence[str], chosen: str) -> None:
        """These presets, of which one is chosen, or none."""
        self.box.clear()
        self.box.addItem(self.tr("None"), "")
        for name in names:
            self.box.addItem(one_line(name), name)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.setVisible(bool(names))

    def menu(self) -> QMenu:
        """What can be done with presets."""
        menu = QMenu(self)
        save = menu.addAction(command_text(self.tr("Save as…")))
        save.triggered.connect(lambda: self.asked.emit("", "save"))
        for what, text in (
            ("save", self.tr("Save in “{0}”")),
            ("rename", self.tr("Rename “{0}”…")),
            ("delete", self.tr("Delete “{0}”")),
        ):  # fmt: skip
            action = menu.addAction(button_text(text.format(self.name)))
            action.setEnabled(bool(self.name))
            action.setVisible(bool(self.name))
            action.triggered.connect(lambda _=False, what=what: self.asked.emit(self.name, what))
        return menu

    def _choose(self) -> None:
        if self.name:
            self.chosen.emit(self.name)
