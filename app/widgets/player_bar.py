"""Under the stage: play, step, scrub, compare, zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget

from app.desktop.icons import set_icon
from app.widgets.plain_text import LINE, PlainLabel, set_name, set_tip


class PlayerBar(QWidget):
    """Emits the user's actions; shows the position in the clip."""

    play_toggled = Signal()
    stepped = Signal(int)
    sought = Signal(int)
    compared = Signal(bool)
    zoomed = Signal(bool)
    seam_wanted = Signal()
    check_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 8)
        row.setSpacing(8)
        self.previous = self._button("previous", self.tr("Previous frame"), "Left")
        self.play = self._button("pause", self.tr("Play or pause"), "Space")
        self.next = self._button("next", self.tr("Next frame"), "Right")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Frame"))
        self._scale = QVBoxLayout()  # what is above the slider is as wide as it
        self._scale.setSpacing(0)
        self._scale.addWidget(self.slider)
        self.label = PlainLabel(longest=LINE)
        self.label.setObjectName("quiet")
        self.compare = self._button("compare", self.tr("Compare with the photo"), "C", checkable=True)
        self.seam = self._button("loop", self.tr("Play the seam of the loop"), "S")
        self.check = self._button("check", self.tr("Check every frame against the photo"), "F")
        self.zoom = self._button("zoom", self.tr("Actual pixels"), "Z", checkable=True)
        self.export = QPushButton(self.tr("Export"))
        set_icon(self.export, "export")
        self.export.setToolTip(self.tr("Save the clip as a file (Ctrl+E)"))
        self.export.clicked.connect(self.export_wanted)
        everything = (
            self.previous,
            self.play,
            self.next,
            self.label,
            self.seam,
            self.compare,
            self.check,
            self.zoom,
            self.export,
        )
        for widget in everything:
            row.addWidget(widget)
        row.insertLayout(row.indexOf(self.label), self._scale, 1)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.play.clicked.connect(self.play_toggled)
        self.slider.valueChanged.connect(self.sought)
        self.seam.clicked.connect(self.seam_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.compare.toggled.connect(self.compared)
        self.zoom.toggled.connect(self.zoomed)

    def _button(self, name: str, text: str, key: str, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        set_icon(button, name)
        set_tip(button, f"{text} ({key})")
        set_name(button, text)
        button.setCheckable(checkable)
        return button

    def add_above_slider(self, scale: QWidget) -> None:
        """Something that shows the frames in a row: each stands over its place on the slider."""
        self._scale.insertWidget(0, scale)

    def show_loops(self, loops: bool) -> None:
        """Only a loop has a seam to look at."""
        self.seam.setVisible(loops)

    def show_for_clip(self, there_is_one: bool) -> None:
        """Without a finished clip there is nothing to check, nor pixels of its own to look at."""
        self.check.setVisible(there_is_one)
        self.zoom.setVisible(there_is_one)
        if not there_is_one:
            self.seam.hide()

    def show_position(self, index: int, count: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, count - 1))
        self.slider.setValue(index)
        self.slider.blockSignals(False)
        self.label.setText(self.tr("{0}/{1}").format(index + 1, count))

    def show_playing(self, playing: bool) -> None:
        set_icon(self.play, "pause" if playing else "play")
