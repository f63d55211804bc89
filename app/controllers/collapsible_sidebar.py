"""In a narrow window, and beside what has no use for it, the sidebar is hidden. A button in the corner opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolButton, QWidget

from app.desktop.icons import set_icon

NARROW = 900  # pixels


class CollapsibleSidebar(QObject):
    """Hides the sidebar when the window becomes narrow, or `alone` comes into the centre, and shows it again."""

    def __init__(self, window: QMainWindow, side: QWidget, centre: QStackedWidget, alone: QWidget) -> None:
        super().__init__(window)
        self._window, self._side, self._centre, self._alone = window, side, centre, alone
        self._was_alone = False
        centre.currentChanged.connect(self._on_centre)
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

    @property
    def _has_room(self) -> bool:
        return self._window.width() >= NARROW and self._centre.currentWidget() is not self._alone

    @Slot()
    def _on_centre(self) -> None:
        alone = self._centre.currentWidget() is self._alone
        if alone != self._was_alone:
            self._was_alone = alone
            self._side.setVisible(self._has_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QResizeEvent):
            narrow, before = event.size().width() < NARROW, event.oldSize().width()
            self.button.setVisible(narrow)
            if before >= NARROW or before < 0 or not narrow:
                self._side.setVisible(self._has_room)
        return super().eventFilter(watched, event)
