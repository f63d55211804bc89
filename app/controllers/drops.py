"""What is dropped on the window or pasted into it: pictures and files are opened, a web address is explained."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QMainWindow

from app.background.task_runner import Message
from app.desktop.files import accept_as_copy, files_in
from app.state.importing import open_paths
from app.state.workspace import Workspace
from app.widgets.canvas import Canvas
from app.widgets.welcome import Welcome


class DropController(QObject):
    """Watches the window for drags, and the fields that take no text for pictures that are pasted."""

    def __init__(self, workspace: Workspace, canvas: Canvas, welcome: Welcome, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace, self._canvas, self._welcome, self._window = workspace, canvas, welcome, window
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        boxes = [box for box in window.findChildren(QComboBox) if box.isEditable()]  # the seed
        for field in (*window.findChildren(QAbstractSpinBox), *boxes):
            for part in (field, *field.findChildren(QLineEdit)):
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is not self._window:
            return self._leaves_paste_to_window(event)
        if isinstance(event, QDragEnterEvent):  # which is a QDropEvent too
            if event.mimeData().hasUrls() or event.mimeData().hasImage():
                accept_as_copy(event)
                self._show_target(True)
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self._show_target(False)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._show_target(False)
            accept_as_copy(event)
            self.open(event.mimeData())
            return True
        return False

    def paste(self) -> None:
        self.open(QGuiApplication.clipboard().mimeData())

    def open(self, mime: QMimeData) -> None:
        """Open the files or the picture; a web address can't be opened, and is answered with a sentence."""
        if paths := files_in(mime):
            open_paths(self._workspace, paths)
        elif address := web_address(mime):
            text = self.tr("“{0}” is a web address, not a picture.").format(address)
            hint = self.tr(
                "Vivant stays offline. Save the picture first, then drop the file here, or copy the picture."
            )
            self._workspace.notified.emit(Message(text, hint, kind="warning"))

    def _show_target(self, on: bool) -> None:
        self._canvas.show_drop_target(on)
        self._welcome.show_drop_target(on)

    @staticmethod
    def _leaves_paste_to_window(event: QEvent) -> bool:
        """A number field has no use for a picture or a file: the window's own Paste opens it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mime = QGuiApplication.clipboard().mimeData()
            if event.matches(QKeySequence.StandardKey.Paste) and (mime.hasImage() or mime.hasUrls()):
                event.ignore()
                return True
        return False


def web_address(mime: QMimeData) -> str:
    """The first web address in what was dropped or pasted, without its query; empty where there is none."""
    urls = mime.urls() or [QUrl(mime.text().strip())]
    found = next((url for url in urls if url.scheme() in ("http", "https") and url.host()), None)
    return f"{found.scheme()}://{found.host()}{found.path()}" if found is not None else ""
