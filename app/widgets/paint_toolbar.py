"""Beside the stage: what the mouse paints on the photo. Only there when the model takes hints."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from app.desktop.icons import set_icon
from app.widgets.paint_layer import ARROW, FLOWS, MOVES, STILL
from app.widgets.plain_text import set_name, set_tip

TOOLS = {
    STILL: ("hand", "Keep still"), MOVES: ("brush", "Make it move"), FLOWS: ("flow", "Make it flow along the stroke"),
    ARROW: ("arrow", "Set its direction"),
}  # fmt: skip


class PaintToolbar(QWidget):
    """`tool_chosen` says what the mouse does from now on; "" is nothing."""

    tool_chosen = Signal(str)
    undo_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 0, 16)
        column.setSpacing(4)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # a second click puts a tool away
        self.tools = {}
        for name, (picture, text) in TOOLS.items():
            button = self._button(picture, self.tr(text))
            button.setCheckable(True)
            button.clicked.connect(lambda on, name=name: self.choose(name if on else ""))
            self._group.addButton(button)
            self.tools[name] = button
            column.addWidget(button)
        column.addSpacing(12)
        self.undo = self._button("undo", self.tr("Undo the last stroke (Ctrl+Z)"))
        self.undo.clicked.connect(self.undo_wanted)
        self.clear = self._button("close", self.tr("Clear all painting"))
        self.clear.clicked.connect(self.clear_wanted)
        for button in (self.undo, self.clear):
            column.addWidget(button)
        column.addStretch(1)

    def choose(self, name: str) -> None:
        for each, button in self.tools.items():
            button.setChecked(each == name)
        self.tool_chosen.emit(name)

    def show_painted(self, anything: bool) -> None:
        self.undo.setVisible(anything)
        self.clear.setVisible(anything)

    def _button(self, picture: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        set_icon(button, picture)
        set_tip(button, text)
        set_name(button, text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
