"""The result of a check: a coloured strip with a bar for each frame, the verdict, and buttons for repairs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.widgets.plain_text import LINE, PlainLabel, button_text, set_name, show_tip
from engine.fidelity.report.faults import FAULT_WORDS

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.report.report import FidelityReport, FrameReport

COLOURS = ("#4caf7a", "#e0a53a", "#dd5a4f")  # green, amber, red, as verdicts are numbered
HEIGHTS = (0.4, 0.7, 1.0)  # for those who do not see colours
STRIP_HEIGHT = 16  # pixels
HANDLE = 14  # pixels of the slider's handle: its middle is over the first frame at half of that


class VerdictStrip(QWidget):
    """One bar for each frame, the higher the worse; a click goes there, the tip says what is wrong.

    Over a slider of the same width each bar is where the slider's handle is at its frame.
    """

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(STRIP_HEIGHT)
        self._frames: tuple[FrameReport, ...] = ()
        self._first, self._total = 0, 0  # where they are among all frames of the slider

    def show_frames(self, frames: tuple[FrameReport, ...]) -> None:
        self._frames = frames
        self.update()

    def show_range(self, first: int, total: int) -> None:
        """The slider goes over `total` frames, of which the first of these has the number `first`."""
        self._first, self._total = first, total
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        wide = self.spacing
        for i, frame in enumerate(self._frames):
            tall = self.height() * HEIGHTS[frame.verdict]
            gap = 1 if wide > 4 else 0
            place = QRectF(self.bar_centre(i) - (wide - gap) / 2, self.height() - tall, wide - gap, tall)
            painter.fillRect(place, QColor(COLOURS[frame.verdict]))

    @property
    def spacing(self) -> float:
        """Pixels from one bar to the next."""
        return (self.width() - HANDLE) / max(max(self._total, len(self._frames)) - 1, 1)

    def bar_centre(self, index: int) -> float:
        """Where the bar of a frame stands, in pixels from the left."""
        return HANDLE / 2 + (self._first + index) * self.spacing

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self._frames:
            self.sought.emit(self.frame_at(event.position().toPoint()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._frames:
            show_tip(event.globalPos(), self.tip(self.frame_at(event.pos())), self)
            return True
        return super().event(event)

    def frame_at(self, place: QPoint) -> int:
        among_all = round((place.x() - HANDLE / 2) / max(self.spacing, 1e-6))
        return min(len(self._frames) - 1, max(0, among_all - self._first))

    def tip(self, index: int) -> str:
        frame = self._frames[index]
        fault = self.tr(FAULT_WORDS[frame.worst]) if frame.worst else self.tr("true to the photo")
        return self.tr("Frame {0}: {1}").format(index + 1, fault)


@dataclass(frozen=True)
class Offers:
    """What can be done about a clip: `keep` so many first frames (0: no), undo; the others are repairs by name."""

    keep: int = 0
    label: bool = False
    product: bool = False
    face: bool = False
    colour: bool = False
    undo: bool = False


class FidelityBar(QWidget):
    """Under the player once a clip is checked. Its `strip` is to be put over the player's slider."""

    sought = Signal(int)
    trim_wanted = Signal(int)  # how many frames to keep
    repair_wanted = Signal(str)  # what: a name in engine.services.repair.REPAIRS
    retry_wanted = Signal()
    labels_wanted = Signal()  # to be seen, and marked
    undo_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = Offers()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(8)
        self.strip = VerdictStrip()
        self.strip.sought.connect(self.sought)
        self.text = PlainLabel(longest=LINE)
        self.text.setObjectName("quiet")
        self.trim = QPushButton()
        self.trim.setToolTip(self.tr("Trim the clip after its last good frame; Undo brings the rest back"))
        self.trim.clicked.connect(lambda: self.trim_wanted.emit(self._offers.keep))
        self.restore_label = QPushButton(self.tr("Restore the label"))
        self.restore_label.setToolTip(
            self.tr("Copy the photo's label into every frame where it can be tracked (Ctrl+L)")
        )
        self.restore_label.clicked.connect(lambda: self.repair_wanted.emit("label"))
        self.restore_product = QPushButton(self.tr("Restore the product"))
        self.restore_product.setToolTip(
            self.tr("Copy the photo's whole product, a bottle or a box, into every frame where its place is sure")
        )
        self.restore_product.clicked.connect(lambda: self.repair_wanted.emit("product"))
        self.labels = QPushButton(self.tr("Labels…"))
        self.labels.setToolTip(self.tr("Add, move or remove labels (Ctrl+Alt+L)"))
        self.labels.clicked.connect(self.labels_wanted)
        self.retry = QPushButton(self.tr("Other seeds"))
        self.retry.setToolTip(
            self.tr("Make up to three more clips with other seeds and show the best by this check (Shift+R)")
        )
        self.retry.clicked.connect(self.retry_wanted)
        self.restore_face = QPushButton(self.tr("Restore the face"))
        self.restore_face.setToolTip(
            self.tr("Blend the photo's face back in where the face has changed (Ctrl+Shift+L)")
        )
        self.restore_face.clicked.connect(lambda: self.repair_wanted.emit("face"))
        self.colour = QPushButton(self.tr("Restore the colours"))
        self.colour.setToolTip(self.tr("Match the colours of every frame to the photo's"))
        self.colour.clicked.connect(lambda: self.repair_wanted.emit("colour"))
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setToolTip(self.tr("The clip as the model made it"))
        self.undo.clicked.connect(self.undo_wanted)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.stop_wanted)
        self.strip.hide()
        row.addWidget(self.text, 1)
        for widget in (
            self.stop,
            self.restore_label,
            self.restore_product,
            self.labels,
            self.restore_face,
            self.colour,
            self.retry,
            self.trim,
            self.undo,
        ):
            row.addWidget(widget)
        self.hide()

    def show_busy(self, text: str) -> None:
        """Work is in progress; only Stop is offered."""
        self.text.setText(text)
        for button in (
            self.trim,
            self.restore_label,
            self.restore_product,
            self.labels,
            self.restore_face,
            self.colour,
            self.retry,
            self.undo,
        ):
            button.hide()
        self.stop.show()
        self.show()

    def show_report(self, report: FidelityReport, offers: Offers) -> None:
        self._offers = offers
        self.strip.show_frames(report.frames)
        self.strip.show()
        self.text.setText(self.verdict(report))
        set_name(self, self.text.text())
        self.stop.hide()
        self.labels.show()
        self.retry.setVisible(bool(report.faults))
        self.trim.setText(button_text(self.tr("Keep 1 to {0}").format(offers.keep)))
        for button, offered in (
            (self.trim, offers.keep > 0), (self.restore_label, offers.label),
            (self.restore_product, offers.product), (self.restore_face, offers.face),
            (self.colour, offers.colour), (self.undo, offers.undo),
        ):  # fmt: skip
            button.setVisible(offered)
        self.show()

    def clear(self) -> None:
        """Another clip: nothing is known of it."""
        self.strip.show_frames(())
        self.strip.hide()
        self.hide()

    def verdict(self, report: FidelityReport) -> str:
        """What could not be checked, then the first frame that is as bad as any, in words."""
        if report.unchecked:
            first, *others = report.unchecked
            rest = self.verdict(replace(report, unchecked=tuple(others)))
            if first == "hands":
                return self.tr("Hands were not checked. {0}").format(rest)
            return self.tr("Labels were not checked. {0}").format(rest)
        worst = max(frame.verdict for frame in report.frames)
        if not worst:
            return self.tr("All {0} frames are true to the photo").format(len(report.frames))
        index = next(i for i, frame in enumerate(report.frames) if frame.verdict == worst)
        return self.strip.tip(index)
