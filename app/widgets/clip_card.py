"""A clip as the strip shows it: a thumbnail that moves under the mouse, its name, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDrag, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.desktop.icons import icon
from app.desktop.qimage import to_qimage
from app.widgets.accessible import Role, set_role
from app.widgets.display_names import VERDICT_WORDS
from app.widgets.fidelity_bar import COLOURS
from app.widgets.plain_text import one_line, set_name, set_tip
from engine.arrays import UInt8Array

CARD = QSize(124, 92)
CAPTION = 20  # pixels of it for the name, where the text is not larger than usual
HOVER_MS = 90
PALE = 0.6  # how opaque the picture of a clip is that is not finished
MARK = 18  # pixels: the side of a card's check mark and star
VERDICTS = {"green": (COLOURS[0], "✓"), "amber": (COLOURS[1], "~"), "red": (COLOURS[2], "!")}
ALL_OF_THEM = 10**6
STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -ALL_OF_THEM, Qt.Key.Key_End: ALL_OF_THEM,
}  # fmt: skip


def how_selected(modifiers: Qt.KeyboardModifier) -> str:
    """What Ctrl or Shift do to the selection; nothing without them."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return "extend"
    return "toggle" if modifiers & Qt.KeyboardModifier.ControlModifier else ""


@dataclass(frozen=True)
class CardData:
    """One clip as the strip shows it. `state` is a word, `share` how much of a run is done.

    `thumbnail` (T, h, w, 3) is of its photo or its draft; one `has_moving` pictures of the clip that are shown instead
    as soon as they are read, which the card asks for when it is seen.
    """

    key: str
    title: str
    state: str
    share: float
    thumbnail: UInt8Array | None = field(compare=False)
    shown: bool
    finished: bool
    file: Path | None = None  # the clip as a video, to be dragged out
    kind: str = "finished"  # which menu it has, a key of MENUS in clip_menu.py
    selected: bool = False
    favourite: bool = False
    photo: str = ""  # the name of its photo, where the title is another
    verdict: str = ""  # of its check: green, amber or red
    has_moving: bool = False

    @property
    def waits(self) -> bool:
        """Whether it can be given another place in the queue."""
        return self.kind == "waiting"

    def looks_like(self, other: CardData) -> bool:
        """Whether nothing about it has changed that is to be seen."""
        return self.thumbnail is other.thumbnail and self == other


class Card(QWidget):
    """A thumbnail that moves while the mouse is over it."""

    opened = Signal(str)
    asked = Signal(str, QPoint)
    removed = Signal(str)
    moved = Signal(str, int)
    picked = Signal(str, str)  # key, toggle or extend
    dragged = Signal(str, QPoint)  # a clip that waits; where the mouse is, of the screen
    dropped = Signal(str, QPoint)
    seen = Signal(str)  # and its moving pictures are wanted: see show_moving
    stepped = Signal(str, int, bool)  # key, how many cards further, whether those between are selected

    def __init__(self, data: CardData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = max(CAPTION, self.fontMetrics().height() + 4)  # pixels under the picture
        self.setFixedSize(CARD.width(), CARD.height() + self._caption - CAPTION)
        set_role(self, Role.ListItem)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._index, self._press, self._dragged, self._is_target = 0, QPoint(), False, False
        self._moving: UInt8Array | None = None
        self._asked = False
        self.drag: Callable[[Path], None] = partial(drag_file, self)
        self._timer = QTimer(self)
        self._timer.setInterval(HOVER_MS)
        self._timer.timeout.connect(self._tick)
        self.show_data(data)

    def show_data(self, data: CardData) -> None:
        self.data = data
        words = (self.tr("favourite") if data.favourite else "", self.tr("selected") if data.selected else "")
        set_name(self, ", ".join(filter(None, (data.title, data.state, *words))))
        verdict = self.tr(VERDICT_WORDS[data.verdict]) if data.verdict else ""
        set_tip(self, "\n".join(filter(None, (one_line(data.title), one_line(data.photo), data.state, verdict))))
        self.update()

    @property
    def picture(self) -> UInt8Array | None:
        """What is seen of the clip, (T, h, w, 3 or 4)."""
        return self.data.thumbnail if self._moving is None else self._moving

    def show_moving(self, frames: UInt8Array | None) -> None:
        """The clip in a few small frames; None to let them go until the card is seen again."""
        self._moving, self._asked = frames, False
        if frames is not None:
            self.update()

    @property
    def chosen(self) -> bool:
        return self.data.selected or self.data.shown

    def pressed_by_key(self) -> None:
        self.opened.emit(self.data.key)

    def show_as_target(self, on: bool) -> None:
        """Whether a card that is being dragged would come here."""
        if on != self._is_target:
            self._is_target = on
            self.update()

    def _tick(self) -> None:
        if self.picture is not None:
            self._index = (self._index + 1) % len(self.picture)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        box = QRectF(self.rect()).adjusted(2, 2, -2, -self._caption)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 6, 6)
        if self.data.has_moving and self._moving is None and not self._asked:
            self._asked = True
            self.seen.emit(self.data.key)
        if self.picture is not None:
            self._paint_picture(painter, box, self.picture)
        else:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, one_line(self.data.state))
        if 0 < self.data.share < 1:
            bar = QRectF(box.left(), box.bottom() - 4, box.width() * self.data.share, 4)
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Accent))
        if self.data.selected:
            tint = QColor(palette.color(QPalette.ColorRole.Accent))
            tint.setAlpha(70)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(box, 6, 6)
            self._paint_mark(painter, QPoint(round(box.left()) + 5, round(box.top()) + 5), "check")
        if self.data.favourite:
            self._paint_mark(painter, QPoint(round(box.right()) - MARK - 5, round(box.top()) + 5), "star-full")
        if self.data.verdict:
            self._paint_verdict(painter, QPoint(round(box.left()) + 5, round(box.bottom()) - MARK - 4))
        if self._is_target:
            painter.fillRect(QRectF(0, box.top(), 3, box.height()), palette.color(QPalette.ColorRole.Accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.data.shown:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():  # another ring than that of the one on the stage
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4)
        painter.setPen(QColor(palette.color(QPalette.ColorRole.PlaceholderText)))
        title = one_line(self.data.title)
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, int(box.width()))
        painter.drawText(
            QRectF(2, box.bottom() + 2, box.width(), self._caption - 4), Qt.AlignmentFlag.AlignCenter, text
        )

    def _paint_mark(self, painter: QPainter, at: QPoint, name: str) -> None:
        """A small icon on a disc, which is seen on any picture."""
        palette = self.palette()
        disc = QRect(at, QSize(MARK, MARK))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent))
        painter.drawEllipse(disc)
        ink = palette.color(QPalette.ColorRole.HighlightedText).name()
        icon(name, ink).paint(painter, disc.adjusted(3, 3, -3, -3))

    def _paint_verdict(self, painter: QPainter, at: QPoint) -> None:
        """What the check found: a colour, and a sign for those who do not see colours."""
        colour, sign = VERDICTS[self.data.verdict]
        disc = QRect(at, QSize(MARK, MARK))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(disc)
        painter.setPen(QColor("black"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_picture(self, painter: QPainter, box: QRectF, thumbnail: UInt8Array) -> None:
        """The clip; what is not one yet is paler, and says in a word what it is."""
        image = to_qimage(thumbnail[self._index % len(thumbnail)])
        size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRectF(0, 0, size.width(), size.height())
        rect.moveCenter(box.center())
        painter.setOpacity(1.0 if self.data.finished else PALE)
        painter.drawImage(rect, image)
        painter.setOpacity(1.0)
        if not self.data.finished:
            metrics = painter.fontMetrics()
            badge = QRectF(0, 0, metrics.horizontalAdvance(self.data.state) + 16, metrics.height() + 4)
            badge.moveCenter(box.center())
            badge.moveBottom(box.bottom() - 6)  # above the line that says how far it is
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 170))
            painter.drawRoundedRect(badge, 6, 6)
            painter.setPen(QColor("white"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, one_line(self.data.state))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self._timer.start()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        self._timer.stop()
        self._index = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._press, self._dragged = event.position().toPoint(), False
        if event.button() == Qt.MouseButton.RightButton:
            self.asked.emit(self.data.key, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        far = (event.position().toPoint() - self._press).manhattanLength() >= QApplication.startDragDistance()
        if not event.buttons() & Qt.MouseButton.LeftButton or not (far or self._dragged):
            return
        if self.data.waits:
            self._dragged = True
            self.dragged.emit(self.data.key, event.globalPosition().toPoint())
        elif self.data.file is not None and not self._dragged:
            self._dragged = True
            self.drag(self.data.file)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._dragged:
            if self.data.waits:
                self.dropped.emit(self.data.key, event.globalPosition().toPoint())
        elif how := how_selected(event.modifiers()):
            self.picked.emit(self.data.key, how)
        else:
            self.opened.emit(self.data.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        keys, how = Qt.Key, how_selected(event.modifiers())
        if how and event.key() == keys.Key_Space:
            self.picked.emit(self.data.key, how)
            return
        if how and (step := STEPS.get(keys(event.key()))):
            self.stepped.emit(self.data.key, step, how == "extend")
            return
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self.pressed_by_key()
        elif event.key() == keys.Key_Delete:
            self.removed.emit(self.data.key)
        elif event.key() == keys.Key_Menu:
            self.asked.emit(self.data.key, self.mapToGlobal(self.rect().center()))
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and (step := STEPS.get(keys(event.key()))):
            self.moved.emit(self.data.key, step)
        else:
            super().keyPressEvent(event)


def drag_file(source: QWidget, path: Path) -> None:
    """Let a file be dragged out of the window."""
    drag = QDrag(source)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drag.setMimeData(mime)
    drag.exec(Qt.DropAction.CopyAction)
