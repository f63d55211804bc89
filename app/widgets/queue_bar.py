"""How far the queue is, and what can be done to all of it: one line in the strip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.desktop.icons import set_icon
from app.desktop.language import Number
from app.widgets.controls import allow
from app.widgets.plain_text import PlainLabel, button_text, set_tip


class QueueBar(QWidget):
    """Shown while more than one clip is being made, or clips are held."""

    pause_wanted = Signal()
    resume_wanted = Signal()
    clear_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.label = PlainLabel()
        self.label.setObjectName("quiet")
        row.addWidget(self.label)
        row.addSpacing(8)
        self.pause, self.clear, self.stop = QPushButton(), QPushButton(), QPushButton()
        for button, icon, text, tip in (
            (self.pause, "pause", "", self.tr("Stop the clip that is being made where it is; the others wait")),
            (self.clear, "trash", self.tr("Clear waiting"), self.tr("Remove the clips that are not begun")),
            (self.stop, "stop", self.tr("Stop all"), self.tr("Stop the clip that is being made, and clear the others")),
        ):
            button.setObjectName("flat")
            set_icon(button, icon)
            button.setText(button_text(text))
            set_tip(button, tip)
            row.addWidget(button)
        self._held = False
        self.pause.clicked.connect(lambda: (self.resume_wanted if self._held else self.pause_wanted).emit())
        self.clear.clicked.connect(self.clear_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.hide()

    def show_status(self, text: str, running: bool, held: bool, clearable: bool) -> None:
        """`held`: nothing runs and clips wait for a word. Without a text there is nothing to be seen."""
        self.label.setText(text)
        self._held = held and not running
        self.pause.setText(self.tr("Resume") if self._held else self.tr("Pause"))
        set_icon(self.pause, "play" if self._held else "pause")
        allow(self.clear, clearable, self.tr("No clip is waiting"))
        allow(self.stop, running, self.tr("No clip is being made"))

    @property
    def says_something(self) -> bool:
        return bool(self.label.text())


def time_left(seconds: float | None) -> str:
    """About how long, as people say it; empty where it is not known."""
    if seconds is None:
        return ""
    if seconds < 90:
        return QCoreApplication.translate("QueueBar", "about {0} s").format(max(5, 5 * round(seconds / 5)))
    if seconds < 90 * 60:
        return QCoreApplication.translate("QueueBar", "about {0} min").format(round(seconds / 60))
    return QCoreApplication.translate("QueueBar", "about {0:.1f} h").format(Number(seconds / 3600))
