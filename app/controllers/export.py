"""Between the export panel and the files thread: where to, how large, how far, what went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app.background.export_task import ExportTask
from app.background.task_runner import Failure
from app.desktop.files import copy_file, reveal
from app.state.settings import Settings
from app.state.workspace import Workspace
from app.widgets.crop_overlay import CropOverlay
from app.widgets.export_panel import ExportPanel
from engine.export import ExportOptions, ExportResult, FrameSource
from engine.export.formats import KINDS
from engine.export.presets import PRESETS
from engine.request.clip import Clip


class ExportController(QObject):
    """Writes the studio's clip as the panel asks. `troubled` tells what did not work."""

    troubled = Signal(object)  # Failure
    framed = Signal(object)  # DeliveryFrame or None: what will be seen of the clip

    def __init__(self, workspace: Workspace, settings: Settings, panel: ExportPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._panel = workspace, settings, panel
        self._warnings: tuple[str, ...] = ()
        self.exporter = ExportTask(self)
        panel.export_wanted.connect(self.export)
        panel.changed.connect(self.estimate)
        panel.reveal_wanted.connect(reveal)
        panel.copy_wanted.connect(copy_file)
        self.exporter.progressed.connect(panel.show_progress)
        self.exporter.finished.connect(self._show_written)
        self.exporter.troubled.connect(self._failed)
        self.exporter.estimated.connect(panel.show_estimate)

    def show_clip(self) -> None:
        """Another clip is shown: nothing of it is written yet."""
        self._panel.show_written(None)
        self.estimate()

    @Slot()
    def export(self) -> None:
        """Ask where to, and write the clip there."""
        clip = self._workspace.clip
        if clip is None:
            return
        ending = KINDS[self._panel.wanted().format].ending
        suggested = self._settings.export_folder / (Path(clip.recipe.source_name).stem + ending)
        file, _ = QFileDialog.getSaveFileName(self._panel.window(), self.tr("Export"), str(suggested), f"*{ending}")
        if file:
            path = Path(file)
            self.export_to(path if path.suffix.lower() == ending else path.with_name(path.name + ending), clip)

    def export_to(self, path: Path, clip: Clip | None = None) -> None:
        """Write a clip, or the one that is shown, as chosen.

        The clip was taken before the person was asked for a name: meanwhile another may have come onto the stage.
        """
        clip = clip or self._workspace.clip
        if clip is None or self.exporter.busy:
            return
        reel, delivery = self._order(clip)
        self._warnings = PRESETS[self._panel.preset].warnings(reel) if self._panel.preset else ()
        self._settings.export_format = delivery.format
        self._panel.show_progress(0.0)
        self.exporter.start(reel, path, delivery)

    @Slot()
    def estimate(self) -> None:
        if self._workspace.clip is not None:
            self._panel.show_estimate(None)
            reel, delivery = self._order(self._workspace.clip)
            self._panel.show_warnings(PRESETS[self._panel.preset].warnings(reel) if self._panel.preset else ())
            cropped = delivery.size is not None and delivery.fit in ("", "crop")
            safe = PRESETS[self._panel.preset].safe if self._panel.preset else (0, 0, 0, 0)
            self.framed.emit(CropOverlay(delivery.size, safe) if cropped and delivery.size else None)
            self.exporter.estimate(reel, delivery)

    def _order(self, clip: Clip) -> tuple[FrameSource, ExportOptions]:
        """A clip, and what is wanted of its file."""
        reel, wanted = FrameSource.of(clip), self._panel.wanted()
        return reel, PRESETS[self._panel.preset].delivery(reel, wanted) if self._panel.preset else wanted

    @Slot(object)
    def _show_written(self, written: ExportResult) -> None:
        self._settings.export_folder = written.path.parent
        gave_up = self.tr("To stay below the limit: {0}.").format(", ".join(written.gave_up)) if written.gave_up else ""
        self._panel.show_written(written.path, " ".join([gave_up, *self._warnings]).strip())

    @Slot(object)
    def _failed(self, failure: Failure) -> None:
        self._panel.show_progress(1.0)
        self.troubled.emit(failure)
