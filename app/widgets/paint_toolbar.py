"""Beside the stage: what the mouse paints on the photo. Only there when the model takes hints."""

from __future__ import annotations

from math import log

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSlider, QToolButton, QVBoxLayout, QWidget

from app.desktop.icons import set_icon
from app.widgets.accessible import Role, set_role
from app.widgets.controls import set_caption
from app.widgets.paint_layer import ARROW, BRUSH, BRUSHES, ERASE, FLOWS, MOVES, STILL
from app.widgets.plain_text import set_name, set_tip
from engine.request.painted_hints import BACKDROP, DEPTH_KINDS, FARTHER, NEARER, SUBJECT

TOOLS = {
    STILL: ("hand", "Keep still"), MOVES: ("brush", "Make it move"), FLOWS: ("flow", "Make it flow along the stroke"),
    ARROW: ("arrow", "Set its direction"),
    NEARER: ("nearer", "Bring nearer"), FARTHER: ("farther", "Push farther away"),
    SUBJECT: ("subject", "Belongs to the subject"), BACKDROP: ("backdrop", "Does not belong to the subject"),
    ERASE: ("eraser", "Erase what is painted"),
}  # fmt: skip
CAPTION_WORDS = {
    STILL: "Still", MOVES: "Move", FLOWS: "Flow", ARROW: "Arrow", NEARER: "Nearer", FARTHER: "Farther",
    SUBJECT: "Subject", BACKDROP: "Backdrop", ERASE: "Erase",
}  # fmt: skip
STEPS, TALL = 20, 96  # of the slider, and its height in pixels


class PaintToolbar(QWidget):
    """`tool_chosen` says what the mouse does from now on; "" is nothing."""

    tool_chosen = Signal(str)
    resized = Signal(float)  # radius of the brush, as a share of the picture's long side
    undo_wanted = Signal()
    clear_wanted = Signal()
    depth_wanted = Signal(bool)  # that depth is shown, and its tools
    depth_load_wanted = Signal()
    depth_save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.ToolBar)
        set_name(self, self.tr("Painting"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 0, 16)
        column.setSpacing(4)
        self.depth_button = self._button("depth", self.tr("Show and mend the depth"), self.tr("Depth"))
        self.depth_button.setCheckable(True)
        self.depth_button.clicked.connect(self.depth_wanted)
        column.addWidget(self.depth_button)
        column.addSpacing(12)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # a second click puts a tool away
        self.tools = {}
        for name, (picture, text) in TOOLS.items():
            button = self._button(picture, self.tr(text), self.tr(CAPTION_WORDS[name]))
            button.setCheckable(True)
            button.clicked.connect(lambda on, name=name: self.choose(name if on else ""))
            self._group.addButton(button)
            self.tools[name] = button
            column.addWidget(button)
        self.brush = QSlider(Qt.Orientation.Vertical)
        self.brush.setRange(0, STEPS)
        self.brush.setFixedHeight(TALL)
        set_tip(self.brush, self.tr("Size of the brush ([ and ]); the wheel zooms, Space and a drag move the photo"))
        set_name(self.brush, self.tr("Size of the brush"))
        self.brush.valueChanged.connect(lambda value: self.resized.emit(radius_of(value)))
        self.show_brush(BRUSH)
        self.brush.hide()
        column.addWidget(self.brush, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        self.undo = self._button("undo", self.tr("Undo the last stroke (Ctrl+Z)"), self.tr("Undo"))
        self.undo.clicked.connect(self.undo_wanted)
        self.clear = self._button("close", self.tr("Clear all painting"), self.tr("Clear"))
        self.clear.clicked.connect(self.clear_wanted)
        self.load = self._button("open", self.tr("Load the depth from a picture…"), self.tr("Load"))
        self.load.clicked.connect(self.depth_load_wanted)
        self.save = self._button("save", self.tr("Save the depth as a picture…"), self.tr("Save"))
        self.save.clicked.connect(self.depth_save_wanted)
        for button in (self.undo, self.clear, self.load, self.save):
            column.addWidget(button)
        column.addStretch(1)
        self.show_depth(False)

    def choose(self, name: str) -> None:
        for each, button in self.tools.items():
            button.setChecked(each == name)
        self.brush.setVisible(name not in ("", ARROW))
        self.tool_chosen.emit(name)

    def show_depth(self, on: bool) -> None:
        """The tools for the depth, or those for the motion."""
        self.depth_button.setChecked(on)
        for name, button in self.tools.items():
            button.setVisible(name == ERASE or (name in DEPTH_KINDS) == on)
        for button in (self.load, self.save):
            button.setVisible(on)

    def show_brush(self, radius: float) -> None:
        """The size of the brush that is set, without saying so again."""
        self.brush.blockSignals(True)
        self.brush.setValue(round(STEPS * log(radius / BRUSHES[0]) / log(BRUSHES[1] / BRUSHES[0])))
        self.brush.blockSignals(False)

    def show_painted(self, anything: bool) -> None:
        self.undo.setVisible(anything)
        self.clear.setVisible(anything)

    def _button(self, picture: str, text: str, caption: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        set_icon(button, picture)
        set_tip(button, text)
        set_name(button, text)
        set_caption(button, caption)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def radius_of(value: int) -> float:
    """The radius for a place of the slider: each step is larger by the same share."""
    return float(BRUSHES[0] * (BRUSHES[1] / BRUSHES[0]) ** (value / STEPS))
