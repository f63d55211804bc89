"""Plays one finished clip beside a list: its frames, what was found, and what can be done with the file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QToolButton, QVBoxLayout, QWidget

from app.desktop.icons import set_icon
from app.desktop.qimage import to_qimage
from app.widgets.controls import allow, show_as
from app.widgets.flow_layout import flow
from app.widgets.frame_playback import FramePlayback
from app.widgets.plain_text import LINE, PlainLabel, button_text, set_name, set_tip
from engine.arrays import UInt8Array

WIDTH = 340  # pixels


@dataclass(frozen=True)
class PlayedClip:
    """What is said of a clip: its name, what became of it, and whether there is a file. `again` says why it can't be
    made again now; empty where it can.
    """

    title: str
    line: str
    sentence: str
    has_file: bool
    is_warning: bool
    again: str = ""


class Picture(QWidget):
    """A frame as large as there is room for."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.setMinimumSize(120, 90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage | None) -> None:
        self.image = image
        self.update()

    def mouseReleaseEvent(self, event: object) -> None:  # noqa: N802
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self.image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(place, self.image)


class ClipPlayer(QWidget):
    """Empty until frames are shown. The buttons are about the clip whose data it was given last."""

    open_wanted = Signal()  # by another program
    reveal_wanted = Signal()
    again_wanted = Signal()
    change_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._frames: UInt8Array | None = None
        self.playback = FramePlayback(self)
        self.playback.shown.connect(self._show)
        self.picture = Picture()
        self.picture.pressed.connect(self.toggle)
        set_name(self.picture, self.tr("The clip"))
        self.title, self.line, self.sentence = PlainLabel(longest=LINE), PlainLabel(longest=LINE), PlainLabel()
        self.title.setObjectName("title")
        for label in (self.title, self.line, self.sentence):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._header())
        column.addWidget(self.picture, 1)
        column.addLayout(self._controls())
        for label in (self.line, self.sentence):
            column.addWidget(label)
        column.addWidget(self._commands())

    def _header(self) -> QHBoxLayout:
        self.close_button = QToolButton()
        self.close_button.setObjectName("flat")
        set_icon(self.close_button, "close")
        set_name(self.close_button, self.tr("Close the clip"))
        set_tip(self.close_button, self.tr("Close the clip"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _controls(self) -> QHBoxLayout:
        self.play = QToolButton()
        self.play.setObjectName("flat")
        set_name(self.play, self.tr("Play or pause"))
        set_tip(self.play, self.tr("Play or pause (Space)"))
        self.play.clicked.connect(self.toggle)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        set_name(self.slider, self.tr("Frame"))
        self.slider.valueChanged.connect(self._seek)
        self.place = PlainLabel(longest=LINE)
        self.place.setObjectName("quiet")
        row = QHBoxLayout()
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        row.addWidget(self.place)
        return row

    def _commands(self) -> QWidget:
        self.open_button, self.reveal, self.again, self.change = (QPushButton() for _ in range(4))
        for button, icon, text, wanted in (
            (self.open_button, "play", self.tr("Open with…"), self.open_wanted),
            (self.reveal, "open", self.tr("Show in folder"), self.reveal_wanted),
            (self.again, "dice", self.tr("Try other motions"), self.again_wanted),
            (self.change, "brush", self.tr("Change and make again…"), self.change_wanted),
        ):
            set_icon(button, icon)
            button.setText(button_text(text))
            button.clicked.connect(wanted)
        set_tip(self.open_button, self.tr("Open it with the program that this computer has for it"))
        set_tip(self.again, self.tr("Three more tries, each with another motion; the best is kept"))
        set_tip(
            self.change, self.tr("Choose other settings for it; the clip that is there stays until the new one is made")
        )
        return flow(self.open_button, self.reveal, self.again, self.change)

    def show_data(self, data: PlayedClip) -> None:
        """What is said of the clip."""
        self.title.setText(data.title)
        self.line.setText(data.line)
        show_as(self.line, "warn" if data.is_warning else "quiet")
        self.show_sentence(data.sentence)
        allow(self.open_button, data.has_file, self.tr("There is no file yet"))
        for button in (self.again, self.change):
            allow(button, not data.again, data.again)

    def show_sentence(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def show_frames(self, frames: UInt8Array, fps: float, loops: bool, plays: bool) -> None:
        """Play these, (T, H, W, 3 or 4); one alone is shown."""
        self._frames = frames
        moving = len(frames) > 1
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(frames) - 1)
        self.slider.blockSignals(False)
        for widget in (self.slider, self.play, self.place):
            widget.setVisible(moving)
        self.playback.load(len(frames), range(len(frames)), fps, loops, 0, plays and moving)
        if not (plays and moving):
            self.playback.play(False)
        self._show_playing()

    def show_nothing(self, text: str = "") -> None:
        """No frames are here: they are being read, or can't be."""
        self._frames = None
        self.playback.clear()
        self.picture.show_image(None)
        for widget in (self.slider, self.play):
            widget.hide()
        self.place.setText(text)
        self.place.setVisible(bool(text))

    @Slot()
    def toggle(self) -> None:
        if self._frames is not None and len(self._frames) > 1:
            self.playback.play(not self.playback.playing)
            self._show_playing()

    def contextMenuEvent(self, event: object) -> None:  # noqa: N802
        """None of its own: Qt would show one for the texts that can be selected."""

    @Slot(int)
    def _show(self, index: int) -> None:
        if self._frames is None:
            return
        self.picture.show_image(to_qimage(self._frames[index]))
        self.slider.blockSignals(True)
        self.slider.setValue(index)
        self.slider.blockSignals(False)
        self.place.setText(self.tr("{0}/{1}").format(index + 1, len(self._frames)))

    @Slot(int)
    def _seek(self, index: int) -> None:
        self.playback.play(False)
        self.playback.seek(index)
        self._show_playing()

    def _show_playing(self) -> None:
        set_icon(self.play, "pause" if self.playback.playing else "play")
