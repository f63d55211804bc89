"""Starts the window, or passes the files to one that is already open."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from app.background.task_runner import Message
from app.controllers.appearance import ask_system
from app.desktop.end_signals import EndSignals
from app.desktop.icons import app_icon
from app.desktop.language import speak
from app.desktop.logging_setup import set_up_logging
from app.desktop.runtime_folder import channel, is_own_socket
from app.desktop.text_size import follow_text_size
from app.desktop.theme import apply_theme, current_theme
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.settings import Settings
from app.state.workspace import Workspace
from app.widgets import accessible

TIMEOUT_MS = 500
LONGEST_MESSAGE = 2**20  # bytes


class Application(QApplication):
    """macOS passes the files to open as events."""

    opened = Signal(object)  # list of Path

    def event(self, event: object) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.opened.emit([Path(event.file())])
            return True
        return super().event(event)  # type: ignore[arg-type]


class LaunchListener(QObject):
    """Receives files from a second launch."""

    launched = Signal(object)  # list of Path

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        QLocalServer.removeServer(name)  # left behind by a crash
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    @Slot()
    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.waitForReadyRead(TIMEOUT_MS)
        lines = bytes(socket.read(LONGEST_MESSAGE).data()).decode("utf-8", "replace").splitlines()
        socket.disconnectFromServer()
        self.launched.emit([Path(line) for line in lines if line])


class ShownWindow(QObject):
    """The window that is open. In another language it is another one, on the same workspace."""

    def __init__(self, application: QApplication, settings: Settings, workspace: Workspace | None = None) -> None:
        super().__init__(application)
        self._application, self._settings = application, settings
        speak(application, settings.language)
        self.window = self._open(workspace)

    def _open(self, workspace: Workspace | None, again: bool = False) -> MainWindow:
        window = MainWindow(self._settings, workspace, again)
        if again:
            window.clip_strip_controller.show_queue()
        window.language_wanted.connect(self.choose_language)
        window.show()
        keep_out_of_collections(window)
        return window

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """Keep a language, and have all speak it at once; what still runs in the window is not ended for it."""
        self._settings.language = code
        before = self.window
        if is_busy(before):
            title = before.tr("The language changes when Vivant is opened next.")
            hint = before.tr("An export or a check is running.")
            before.notifications.show_message(Message(title, hint, kind="info"))
            return
        speak(self._application, self._settings.language)
        gc.unfreeze()  # this window goes
        last = self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        before.handed_over = True
        before.workspace.setParent(None)
        before.close()
        self.window = self._open(before.workspace, again=True)
        self._application.setQuitOnLastWindowClosed(last)
        before.deleteLater()

    @Slot(object)
    def raise_window(self, files: list[Path]) -> None:
        self.window.raise_window(files)

    @Slot()
    def close(self) -> None:
        self.window.close()


def keep_out_of_collections(window: MainWindow) -> None:
    """What is there to stay is left out when Python looks for garbage: looking through all of it takes 50 ms.

    That is everything that is loaded when the window is open, and when all clips of earlier runs are there.
    """
    gc.freeze()
    window.workspace.loader.finished.connect(lambda: gc.freeze())


def is_busy(window: MainWindow) -> bool:
    """Whether something is being done that ends with this window: exports, a check, a repair, other seeds."""
    exporting = window.export_controller.exporter.busy or window.export_controller.making
    several = window.selected_clips.export_many.task.busy
    checking = window.fidelity_controller.busy or window.seed_search.busy
    return exporting or several or checking or window.batches.busy


def send_to_running_window(files: list[Path]) -> bool:
    """Give the files to a window that is open already. False when there is none, or none of this user's."""
    name = channel()
    if name is None or not is_own_socket(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(TIMEOUT_MS):
        return False
    socket.write(QByteArray("\n".join(str(file.absolute()) for file in files).encode() + b"\n"))
    socket.waitForBytesWritten(TIMEOUT_MS)
    return True


def run(files: list[Path]) -> int:
    """Open the window and run the event loop; the result is the exit status."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & set(os.environ):
        print("There is no display for the window. Try: vivant animate photo.jpg -o clip.mp4", file=sys.stderr)
        return 1
    application = Application(sys.argv[:1])
    application.setApplicationName("vivant")
    application.setApplicationDisplayName("Vivant")
    application.setWindowIcon(app_icon())
    if send_to_running_window(files):
        return 0
    set_up_logging()
    accessible.install()
    follow_text_size(application)
    settings = Settings()
    ask_system(settings.appearance)
    apply_theme(application, current_theme(settings.appearance))
    shown = ShownWindow(application, settings)
    if (name := channel()) is not None:
        listener = LaunchListener(name, shown)
        listener.launched.connect(shown.raise_window)
    application.opened.connect(shown.raise_window)
    signals = EndSignals(shown)
    signals.asked.connect(shown.close)
    signals.asked.connect(application.quit)  # also out of a dialog
    if files:
        open_paths(shown.window.workspace, files)
    try:
        return application.exec()
    finally:
        signals.shutdown()
