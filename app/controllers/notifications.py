"""Shows messages in the notification bar, with the button that helps against an error."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message
from app.desktop.language import localized
from app.desktop.opening import opener
from app.dialogs.not_opened import show_not_opened
from app.state.workspace import Workspace
from app.widgets.notification_bar import NotificationBar

# What helps against an error, and the button that does it.
REMEDIES = {"OutOfMemoryError": ("smaller", "Try it smaller"), "ModelMissingError": ("models", "Models…")}

UNDO = "undo"


class NotificationController(QObject):
    """Shows the workspace's messages and runs the action of the bar's button."""

    models_wanted = Signal()

    def __init__(self, workspace: Workspace, bar: NotificationBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._bar = workspace, bar
        workspace.notified.connect(self.show_message)
        workspace.unfinished_found.connect(self._show_unfinished)
        workspace.history.undo_offered.connect(self._offer_undo)
        workspace.history.stack.indexChanged.connect(self._forget_offer)
        bar.action_wanted.connect(self._run_action)
        opener().failed.connect(self._show_not_opened)

    @Slot(object)
    def show_message(self, message: Message) -> None:
        action, button = REMEDIES.get(message.error, ("", ""))
        is_warning, button = message.kind != "info", self.tr(button) if button else ""
        self._bar.show_message(
            localized(message.title), localized(message.hint), message.details, is_warning, action, button
        )

    @Slot(int)
    def _show_unfinished(self, count: int) -> None:
        text = self.tr("%n clips were not finished.", "", count)
        self._bar.show_message(text, "", is_warning=False, action="go on", button=self.tr("Continue"))

    @Slot(str)
    def _show_not_opened(self, what: str) -> None:
        if self._bar.window().isVisible():
            show_not_opened(what, self._bar.window())

    @Slot(str)
    def _offer_undo(self, text: str) -> None:
        """What was done can be undone by one press, as long as it is the latest step."""
        self._bar.show_message(text, "", is_warning=False, action=UNDO, button=self.tr("Undo"))

    @Slot()
    def _forget_offer(self) -> None:
        if self._bar.action == UNDO:
            self._bar.hide()

    @Slot(str)
    def _run_action(self, action: str) -> None:
        self._bar.hide()
        if action == "go on":
            self._workspace.resume_unfinished()
        elif action == UNDO:
            self._workspace.history.stack.undo()
        elif action == "models":
            self.models_wanted.emit()
        elif action == "smaller":
            self._workspace.resize(max(self._workspace.request.width, self._workspace.request.height) * 2 // 3)
            self._workspace.animate()
