"""What the engine is doing, on the line under the stage, on the stage and in the strip."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from app.controllers.clip_strip import ClipStripController
from app.desktop.system_notification import notify
from app.layout import ProgressBar
from app.state.clip_queue import ClipItem
from app.state.workspace import Workspace
from app.widgets.accessible import announce
from app.widgets.display_names import PHASE_WORDS
from app.widgets.plain_text import NAME, one_line
from engine.progress import Progress

QUARTERS = 4  # of a run, each of which is announced


class ProgressController(QObject):
    """Shows the run of the engine from its start to its end; of a clip that is not on the stage it says which."""

    def __init__(self, workspace: Workspace, bar: ProgressBar, strip: ClipStripController, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._bar, self._strip, self._window = workspace, bar, strip, window
        for loader in (workspace.photo_loader, workspace.importer):
            loader.busy_changed.connect(self._show_opening)
        workspace.generation.run_changed.connect(self._show_run)
        workspace.generation.progressed.connect(self._show_progress)
        workspace.finished_in_background.connect(self._call_attention)
        self._announced = 0  # quarters of the run

    @Slot(str)
    def _show_opening(self, name: str) -> None:
        """A large photo is on its way, or no longer is; what is there stays until then."""
        self._window.setCursor(Qt.CursorShape.BusyCursor) if name else self._window.unsetCursor()
        if not self._workspace.running:
            self._bar.setVisible(bool(name))
            self._bar.show_busy(self.tr("Opening “{0}”").format(one_line(name, NAME)))

    @Slot(object)
    def _show_run(self, entry: ClipItem | None) -> None:
        self._bar.setVisible(entry is not None)
        if entry is not None:
            text = self.tr("Continuing") if entry.share else self.tr("Starting")
            self._bar.show_share(self._with_title(entry, text), entry.share)
            self._announced = int(QUARTERS * entry.share)
            announce(self._bar, f"{one_line(entry.title, NAME)}: {text}")

    def _announce(self, entry: ClipItem) -> None:
        """Tell those who do not see the bar how far it is, at each quarter."""
        quarters = int(QUARTERS * entry.share)
        if self._announced < quarters < QUARTERS:
            self._announced = quarters
            share = self.tr("{0} percent").format(100 * quarters // QUARTERS)
            announce(self._bar, f"{one_line(entry.title, NAME)}: {share}")

    @Slot(object, object)
    def _show_progress(self, progress: Progress, left: float | None) -> None:
        text = self.tr(PHASE_WORDS[progress.phase.name])
        text = text if left is None else self.tr("{0}, {1:.0f} s left").format(text, max(1, left))
        if (entry := self._workspace.generation.entry) is not None:
            self._bar.show_share(self._with_title(entry, text), entry.share)
            self._strip.show_progress(entry)
            self._announce(entry)

    def _with_title(self, entry: ClipItem, text: str) -> str:
        return text if entry is self._workspace.shown else f"{one_line(entry.name, NAME)}: {text}"

    @Slot(str)
    def _call_attention(self, title: str) -> None:
        text = self.tr("“{0}” is finished.").format(title)
        announce(self._window, text)
        if not self._window.isActiveWindow():
            notify(self._window, text)
