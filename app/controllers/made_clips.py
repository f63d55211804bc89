"""What the window offers when the queue has come to its end: to export all clips that were made, at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.controllers.clip_strip import ClipStripController
from app.controllers.queue import QueueController
from app.controllers.selected_clips import SelectedClipsController
from app.desktop.counts import export_clips
from app.state.clip_queue import ClipItem
from app.widgets.notification_bar import NotificationBar

EXPORT = "export made"  # what the bar's button emits


class MadeClipsController(QObject):
    """Speaks when clips of several photos were made; those of one photo are versions, of which one is chosen."""

    def __init__(
        self, queue: QueueController, strip: ClipStripController, selected: SelectedClipsController,
        bar: NotificationBar, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._strip, self._selected, self._bar = strip, selected, bar
        self._made: list[ClipItem] = []
        queue.progress.all_made.connect(self._tell)
        bar.action_wanted.connect(self._on_action)
        strip.selection.changed.connect(self._yield_to_selection)

    @Slot(object, int)
    def _tell(self, made: list[ClipItem], failed: int) -> None:
        self._made = made
        if len({entry.photo_sha256 or entry.key for entry in made}) < 2:
            return
        text = self.tr("%n clips are made.", "", len(made))
        hint = self.tr("{0} failed: their cards say why.").format(failed) if failed else ""
        self._bar.show_message(text, hint, is_warning=bool(failed), action=EXPORT, button=export_clips(len(made)))

    @Slot()
    def _yield_to_selection(self) -> None:
        """What is selected has an offer of its own."""
        if self._strip.selection.picking and self._bar.action == EXPORT:
            self._bar.hide()

    @Slot(str)
    def _on_action(self, action: str) -> None:
        if action == EXPORT:
            self._strip.selection.replace([entry.key for entry in self._made])
            self._selected.export()
