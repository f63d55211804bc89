"""In a narrow window the sidebar is hidden, and a button in the corner opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QToolButton, QWidget

from app.desktop.icons import set_icon

NARROW = 900  # pixels


class CollapsibleSidebar(QObject):
    """Hides the sidebar when the window becomes narrow and shows it when it becomes wide."""

    def __init__(self, window: QMainWindow, side: QWidget) -> None:
        super().__init__(window)
        self._side = side
        self.button = QToolButton()
        set_icon(self.button, "menu")
        self.button.setToolTip(self.tr("Show the controls (F9)"))
        self.button.setAccessibleName(self.tr("Show the controls"))
        self.button.clicked.connect(self.toggle)
        window.menuBar().setCornerWidget(self.button)
        self.button.setVisible(window.width() < NARROW)
        window.installEventFilter(self)

    @Slot()
    def toggle(self) -> None:
        self._side.setVisible(not self._side.isVisible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QResizeEvent):
            narrow, before = event.size().width() < NARROW, event.oldSize().width()
            self.button.setVisible(narrow)
            if before >= NARROW or before < 0 or not narrow:
                self._side.setVisible(not narrow)
        return super().eventFilter(watched, event)
