"""Between the export panel and the files thread: where to, how large, how far, what went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app.exporter import Exporter
from app.files import copy_file, reveal
from app.runner import Failure
from app.settings import Settings
from app.studio import Studio
from app.widgets.export_panel import ExportPanel


class ExportDesk(QObject):
    """Writes the studio's clip as the panel asks. `troubled` tells what did not work."""

    troubled = Signal(object)  # Failure

    def __init__(self, studio: Studio, settings: Settings, panel: ExportPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._settings, self._panel = studio, settings, panel
        self.exporter = Exporter(settings, self)
        panel.export_wanted.connect(self.export)
        panel.ending_chosen.connect(self.estimate)
        panel.reveal_wanted.connect(reveal)
        panel.copy_wanted.connect(copy_file)
        self.exporter.progressed.connect(panel.show_progress)
        self.exporter.finished.connect(panel.show_written)
        self.exporter.troubled.connect(self._failed)
        self.exporter.estimated.connect(panel.show_estimate)

    def show_clip(self) -> None:
        """Another clip is shown: nothing of it is written yet."""
        self._panel.show_written(None)
        self.estimate(self._panel.ending)

    @Slot(str)
    def export(self, ending: str) -> None:
        """Ask where to, and write the clip there."""
        clip = self._studio.clip
        if clip is None:
            return
        suggested = self._settings.export_folder / (Path(clip.recipe.source_name).stem + ending)
        file, _ = QFileDialog.getSaveFileName(self._panel.window(), self.tr("Export"), str(suggested), f"*{ending}")
        if file:
            path = Path(file)
            self.export_to(path if path.suffix.lower() == ending else path.with_name(path.name + ending))

    def export_to(self, path: Path) -> None:
        if self._studio.clip is not None:
            self._panel.show_progress(0.0)
            self.exporter.start(self._studio.clip, path)

    @Slot(str)
    def estimate(self, ending: str) -> None:
        clip = self._studio.clip
        if clip is not None:
            self._panel.show_estimate(None)
            self.exporter.estimate(clip, ending)

    @Slot(object)
    def _failed(self, failure: Failure) -> None:
        self._panel.show_progress(1.0)
        self.troubled.emit(failure)
