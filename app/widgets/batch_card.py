"""A whole batch as the strip shows it: its name, how far it is, and what needs to be looked at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from app.widgets.accessible import Role, set_role
from app.widgets.plain_text import LINE, PlainLabel, one_line, set_name, set_tip

WIDTH, HEIGHT = 260, 76  # pixels, where a line of text is not higher than usual
USUAL_LINE = 16


@dataclass(frozen=True)
class BatchCardData:
    """`progress` and `worries` are sentences, `share` how much is done."""

    key: str
    title: str
    progress: str
    worries: str
    share: float
    shown: bool


class BatchCard(QFrame):
    """Opens its clips when it is pressed."""

    opened = Signal(str)
    removed = Signal(str)
    asked = Signal(str, QPoint)  # for the menu, at that point of the screen

    def __init__(self, data: BatchCardData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch")
        extra = 3 * max(0, self.fontMetrics().height() - USUAL_LINE)
        self.setFixedSize(WIDTH, HEIGHT + extra)
        set_role(self, Role.ListItem)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title, self.progress, self.worries = PlainLabel(longest=LINE), PlainLabel(longest=LINE), PlainLabel()
        self.progress.setObjectName("quiet")
        self.worries.setObjectName("warn")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        set_name(self.bar, self.tr("How much of the batch is done"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(2)
        for label in (self.title, self.progress, self.worries):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self.bar)
        self.show_data(data)

    @property
    def chosen(self) -> bool:
        return self.data.shown

    def pressed_by_key(self) -> None:
        self.opened.emit(self.data.key)

    def show_data(self, data: BatchCardData) -> None:
        self.data = data
        room = WIDTH - 20
        for label, text in ((self.title, data.title), (self.progress, data.progress), (self.worries, data.worries)):
            label.setText(label.fontMetrics().elidedText(one_line(text), Qt.TextElideMode.ElideRight, room))
        self.bar.setValue(round(1000 * data.share))
        words = ", ".join(filter(None, (data.title, data.progress, data.worries)))
        set_name(self, self.tr("Batch: {0}").format(words))
        set_tip(self, "\n".join(filter(None, (data.title, data.progress, data.worries))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        role = QPalette.ColorRole.Accent if self.data.shown else QPalette.ColorRole.Dark
        painter.setPen(QPen(palette.color(role), 2 if self.data.shown else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 4, 4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.data.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        self.asked.emit(self.data.key, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed_by_key()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.data.key)
        else:
            super().keyPressEvent(event)
