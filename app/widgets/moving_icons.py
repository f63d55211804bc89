"""Icons that move: a few frames each, shown one after another while they are visible."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from app.desktop.qimage import to_qimage
from engine.arrays import UInt8Array

FRAME_MS = 110
PAUSE = 4  # frames that a clip rests on its last one


SIZE = QSize(96, 72)


def blank() -> QIcon:
    """In place of an icon that is still to come, so that nothing is moved about when it does."""
    nothing = QPixmap(SIZE)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


class MovingIcons(QObject):
    """`show(name, icon)` is called for each icon at each moment, while `play` is on."""

    def __init__(self, show: Callable[[str, QIcon], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show, self._strips, self._moment = show, dict[str, list[QIcon]](), 0
        self.moves = True  # otherwise only the middle of each clip is shown
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def icons(self) -> Mapping[str, list[QIcon]]:
        return self._strips

    def has(self, name: str) -> bool:
        return name in self._strips

    def put(self, name: str, frames: UInt8Array) -> None:
        """The frames (count, h, w, 3 or 4) of one icon."""
        self._strips[name] = [QIcon(QPixmap.fromImage(to_qimage(frame))) for frame in frames]
        self._show(name, self._strips[name][len(frames) // 2])

    def clear(self) -> None:
        names = tuple(self._strips)
        self._strips.clear()
        for name in names:
            self._show(name, blank())

    def play(self, on: bool) -> None:
        self._timer.start() if on and self.moves else self._timer.stop()

    def _tick(self) -> None:
        self._moment += 1
        for name, strip in self._strips.items():
            self._show(name, strip[min(self._moment % (len(strip) + PAUSE), len(strip) - 1)])


class MovingComboBox(QComboBox):
    """A box whose choices, by their data, have icons that move while its list is open."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icons = MovingIcons(self._show_icon, self)
        self.is_open = False

    def showPopup(self) -> None:  # noqa: N802
        self.view().setIconSize(SIZE)  # in the list only: the box itself stays as high as the others
        self.is_open = True
        self.opened.emit()
        self.icons.play(True)
        super().showPopup()

    def hidePopup(self) -> None:  # noqa: N802
        self.is_open = False
        self.icons.play(False)
        super().hidePopup()

    def _show_icon(self, name: str, icon: QIcon) -> None:
        if (index := self.findData(name)) >= 0:
            self.setItemIcon(index, icon)
