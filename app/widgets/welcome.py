"""Shown while nothing is open: what can be dropped, two buttons for one or many, three sample photos."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.widgets.plain_text import PlainLabel, set_name, set_tip

SAMPLES = 3
SAMPLE_WORDS = {"dog": "Dog", "books": "Books", "cocktail": "Cocktail", "coffee": "Coffee", "parrot": "Parrot"}


class Welcome(QWidget):
    """Emits the wish to open photos, to make many clips at once, or a sample that was clicked."""

    open_wanted = Signal()
    many_wanted = Signal()
    sample_chosen = Signal(object)  # Path

    def __init__(self, samples: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_target = False
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        title = PlainLabel(self.tr("Drop photos here and watch them come alive"))
        title.setObjectName("title")
        about = PlainLabel(
            self.tr("One, many, or a whole folder.")
            + " "
            + self.tr("They never leave this computer. Labels stay readable, faces stay themselves.")
        )
        about.setObjectName("quiet")
        for label in (title, about):  # as wide as there is room, so that they are as high as their text
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addLayout(self._ways())
        column.addSpacing(8)
        hint = PlainLabel(self.tr("or try one of these"))
        hint.setObjectName("quiet")
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.samples = [self._sample(path) for path in samples[:SAMPLES]]
        for button in self.samples:
            row.addWidget(button)
        column.addLayout(row)
        column.addStretch(1)

    def _ways(self) -> QHBoxLayout:
        """The two ways in: to the stage, or straight to many files."""
        self.button, self.many = QPushButton(self.tr("Open photos…")), QPushButton(self.tr("Make many clips…"))
        self.button.setObjectName("primary")
        set_tip(self.button, self.tr("See a photo move, and change how; several become a clip each (Ctrl+O)"))
        tip = self.tr("Photos, a folder or a table become files in one or several shapes at once (Ctrl+Shift+O)")
        set_tip(self.many, tip)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button, wanted in ((self.button, self.open_wanted), (self.many, self.many_wanted)):
            button.clicked.connect(wanted)
            button.installEventFilter(self)
            row.addWidget(button)
        return row

    def _sample(self, path: Path) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        side = 112
        picture = QPixmap(str(path)).scaled(
            side * 2,
            side * 2,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        square = picture.copy((picture.width() - side * 2) // 2, (picture.height() - side * 2) // 2, side * 2, side * 2)
        button.setIcon(QIcon(square))
        button.setIconSize(QSize(side, side))
        name = self.tr(SAMPLE_WORDS.get(path.stem, path.stem))
        set_name(button, self.tr("Try the sample {0}").format(name))
        set_tip(button, name)
        button.clicked.connect(lambda: self.sample_chosen.emit(path))
        button.installEventFilter(self)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter presses a button as Space does."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, QAbstractButton)
        ) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            watched.click()
            return True
        return super().eventFilter(watched, event)

    def show_drop_target(self, on: bool) -> None:
        """Whether something that could be dropped is over the window."""
        self._is_target = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._is_target:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            veil = QColor(accent)
            veil.setAlphaF(0.08)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(accent, 3))
            painter.setBrush(veil)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 6, 6)
