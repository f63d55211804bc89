"""The queue as a whole: its line in the strip, its menu, and a clip that is edited."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.state.clip_queue import ClipItem
from app.state.queue_control import QueueControl
from app.state.queue_editor import QueueEditor
from app.state.queue_progress import QueueProgress, QueueStatus
from app.state.workspace import Workspace
from app.widgets.clip_strip import ClipStrip
from app.widgets.queue_bar import time_left
from app.widgets.settings_panel import SettingsPanel


class QueueController(QObject):
    """`title_changed` says how far the queue is, in a few words for the window's title."""

    title_changed = Signal()
    enabled_changed = Signal()  # which commands make sense

    def __init__(self, workspace: Workspace, strip: ClipStrip, panel: SettingsPanel, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._strip, self._panel, self._window = workspace, strip, panel, window
        self.control = QueueControl(workspace, self)
        self.editor = QueueEditor(workspace, self)
        self.progress = QueueProgress(workspace, self.control, self)
        self.short = ""  # for the title
        self.progress.changed.connect(self._show_status)
        self.control.paused_changed.connect(lambda: self._show_status(self.progress.status))
        self.editor.changed.connect(self._show_edited)
        bar = strip.queue
        bar.pause_wanted.connect(self.control.pause)
        bar.resume_wanted.connect(self.control.resume)
        bar.clear_wanted.connect(self.control.clear)
        bar.stop_wanted.connect(self.control.stop_all)
        panel.saved.connect(self.editor.save)
        panel.left.connect(self.editor.cancel)

    @Slot()
    def pause_or_resume(self) -> None:
        self.control.pause() if self.progress.status.total else self.control.resume()

    @Slot()
    def edit_shown(self) -> None:
        """Edit the waiting clip that is on the stage, or else the next one to be made."""
        shown, waiting = self._workspace.shown, self._workspace.queue.waiting
        entry = shown if shown is not None and QueueEditor.can_edit(shown) else next(iter(waiting), None)
        if entry is not None:
            self.editor.begin(entry)

    @Slot(object)
    def _show_status(self, status: QueueStatus) -> None:
        text = self.short = ""
        if status.total > 1:
            self.short = self.tr("{0} of {1}").format(status.number, status.total)
            text = ", ".join(filter(None, (self.short, time_left(status.seconds))))
        elif not status.total and status.held:
            text = self.tr("%n clips are held", "", status.held)
            if self.control.paused:
                text = self.tr("Paused, {0} to be made").format(status.held)
        self._strip.show_queue(text, bool(status.total), bool(status.held), bool(status.waiting or status.held))
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):  # on the taskbar or the dock
            application.setBadgeNumber(status.waiting + 1 if status.total > 1 else 0)
        self.title_changed.emit()
        self.enabled_changed.emit()

    @Slot(object)
    def _show_edited(self, entry: ClipItem | None) -> None:
        self._panel.show_editing(entry.name if entry is not None else "")
        self._panel.show_running(self._workspace.running, self._workspace.photo is not None)
