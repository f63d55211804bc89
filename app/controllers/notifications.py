"""Shows messages in the notification bar, with the button that helps against an error."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message
from app.state.workspace import Workspace
from app.widgets.notification_bar import NotificationBar

# What helps against an error, and the button that does it.
REMEDIES = {"OutOfMemoryError": ("smaller", "Try it smaller"), "ModelMissingError": ("models", "Models…")}


class NotificationController(QObject):
    """Tells what the studio has to say, and does what the button promises."""

    models_wanted = Signal()

    def __init__(self, workspace: Workspace, notice: NotificationBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._notice = workspace, notice
        workspace.notified.connect(self.tell)
        workspace.left_over.connect(self._tell_left_over)
        notice.way_on.connect(self._go_on)

    @Slot(object)
    def tell(self, message: Message) -> None:
        what, button = REMEDIES.get(message.error, ("", ""))
        warns, button = message.kind != "info", self.tr(button) if button else ""
        self._notice.tell(message.title, message.hint, message.details, warns, what, button)

    @Slot(int)
    def _tell_left_over(self, count: int) -> None:
        one = self.tr("One clip was not finished.")
        text = one if count == 1 else self.tr("{0} clips were not finished.").format(count)
        self._notice.tell(text, "", warns=False, what="go on", button=self.tr("Go on"))

    @Slot(str)
    def _go_on(self, what: str) -> None:
        self._notice.hide()
        if what == "go on":
            self._workspace.go_on()
        elif what == "models":
            self.models_wanted.emit()
        elif what == "smaller":
            self._workspace.resize(max(self._workspace.request.width, self._workspace.request.height) * 2 // 3)
            self._workspace.animate()
