"""Connects the export panel with the export thread: destination, size, progress, errors."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app.background.export_task import ExportTask
from app.background.task_runner import Message
from app.controllers.finish import FinishController
from app.desktop.files import copy_file, stem_of
from app.desktop.language import localized
from app.desktop.opening import reveal
from app.desktop.qimage import to_qimage
from app.state.clip_queue import ClipItem
from app.state.settings import Settings
from app.state.stage import ClipOnStage, OpenPhoto, PhotoOnStage, Stage
from app.state.workspace import Workspace
from app.widgets.crop_overlay import CropOverlay, MarkOverlay
from app.widgets.export_panel import ExportPanel
from engine.arrays import UInt8Array
from engine.errors import ExportError
from engine.export import ExportOptions, ExportResult, FrameSource
from engine.export.before_after import compared
from engine.export.formats import FORMATS, check_transparency
from engine.export.frame_source import FileMetadata
from engine.export.framing import Framing
from engine.export.marks import Drawn, Mark
from engine.export.places import shape_of
from engine.export.presets import PRESETS
from engine.export.sound import encoder_for
from engine.jobs.edited_clip import clip_of
from engine.jobs.job import JobState
from engine.request.clip import Clip
from engine.services.file_names import safe
from engine.services.many_exports import Reshaper

SAME_SHAPE = 0.02  # by which two shapes differ that are called the same


@dataclass(frozen=True)
class Order:
    """A clip that is to be written to `path` as soon as it is made; `entry` is None until it is in the queue."""

    path: Path
    entry: ClipItem | None = None

    @property
    def is_made(self) -> bool:
        return self.entry is not None and self.entry.state is JobState.FINISHED


class ExportController(QObject):
    """Writes the clip on the stage as the panel asks. `notified` carries errors and results."""

    notified = Signal(object)  # Message
    sound_laid = Signal(object)  # Sound of a file that will lie under the clip's, or None
    crop_changed = Signal(object)  # DeliveryFrame or None: what will be seen of the clip

    def __init__(self, workspace: Workspace, settings: Settings, panel: ExportPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._panel = workspace, settings, panel
        self._warnings: tuple[str, ...] = ()
        self._writing: ClipOnStage | None = None
        self._order: Order | None = None
        self._reshaper: tuple[Clip, Reshaper] | None = None  # of the clip that was last asked about
        self.exporter = ExportTask(self)
        self.finish = FinishController(panel.finish, settings, self)
        self.finish.notified.connect(self.notified)
        self._still: tuple[object, Reshaper] | None = None  # the same of the photo, as long as there is no clip
        self._size = (1, 1)  # width and height of what is on the stage, in the clip's pixels
        self._crop = CropOverlay((1, 1))  # what was last asked to be shown of the file's shape
        self._padded = False  # whether there is something around the clip, which only the picture of the file shows
        self._marks: tuple[Mark, ...] = ()  # that are drawn for it
        workspace.stage_changed.connect(self._show_stage)
        workspace.queue.frame_users.append(self._is_exporting)
        workspace.generation.finished.connect(self._write_ordered)
        workspace.generation.stopped.connect(self._forget_ordered)
        workspace.disk.lost.connect(self._forget_ordered)
        panel.export_wanted.connect(self.export)
        panel.stop_wanted.connect(self.stop)
        panel.changed.connect(self.estimate)
        panel.closed.connect(lambda: self.sound_laid.emit(None))
        panel.reveal_wanted.connect(reveal)
        panel.copy_wanted.connect(copy_file)
        self.exporter.progressed.connect(panel.show_progress)
        self.exporter.finished.connect(self._show_written)
        self.exporter.notified.connect(self._failed)
        self.exporter.cancelled.connect(self._stopped)
        self.exporter.estimated.connect(panel.show_estimate)
        self.exporter.drawn.connect(self._show_marks)
        self.exporter.framed.connect(self._show_framing)
        self.exporter.seen.connect(self._show_picture)

    @Slot(object)
    def _show_stage(self, stage: Stage) -> None:
        """Another clip or photo is shown: nothing of it is written yet. What is being written goes on."""
        if isinstance(stage, ClipOnStage | PhotoOnStage):
            self._panel.show_written(None)
            if self.exporter.busy or self.making:
                self._panel.show_progress(0.0)
        if isinstance(stage, ClipOnStage) or (isinstance(stage, PhotoOnStage) and self._panel.isVisible()):
            self.estimate()

    @Slot()
    def export(self) -> None:
        """Ask where to, and write the clip there; one that is not made yet is made first."""
        stage = self._workspace.stage
        if isinstance(stage, ClipOnStage):
            own = stage.entry.notes.name
            stem = safe(own) if own else stem_of(stage.clip.recipe.source_name)
            height, width = stage.clip.frames.shape[1:3]
            if (path := self._ask_for_path(stem + self._shape_in_name((width, height)))) is not None:
                self.export_to(path, stage)
        elif isinstance(stage, PhotoOnStage) and (path := self._ask_for_path(self._stem_of_photo(stage))) is not None:
            self.make_and_export_to(path)

    def make_and_export_to(self, path: Path) -> None:
        """Make a clip of the photo on the stage, and write it as chosen."""
        self._order = Order(path)  # first, as the stage tells at once that the clip is being made
        entry = self._workspace.make()
        self._order = None if entry is None else Order(path, entry)
        if self._order is not None:
            self._panel.show_progress(0.0)

    @property
    def making(self) -> bool:
        """Whether a clip is being made to be exported."""
        return self._order is not None

    @Slot()
    def stop(self) -> None:
        if self._order is not None and self._order.is_made:
            self._order = None
        elif self._order is not None:
            self._workspace.stop()
        self.exporter.cancel()

    @Slot()
    def _write_ordered(self) -> None:
        """Write what was ordered, if it is made by now and nothing else is being written."""
        order = self._order
        if order is None or order.entry is None or not order.is_made or self.exporter.busy:
            return
        self._order, stage = None, self._workspace.stage
        shown = isinstance(stage, ClipOnStage) and stage.entry is order.entry
        source = stage if shown else ClipOnStage(order.entry, clip_of(order.entry.job), None)
        self.export_to(order.path, source)  # type: ignore[arg-type]

    @Slot(object)
    def _forget_ordered(self, entry: ClipItem) -> None:
        """It was stopped, or failed, which is text elsewhere."""
        if self._order is not None and self._order.entry is entry:
            self._order = None
            self._panel.show_progress(1.0)

    def _stem_of_photo(self, stage: PhotoOnStage) -> str:
        request = self._workspace.request
        return stem_of(stage.photo.image.name) + self._shape_in_name((request.width, request.height))

    def _shape_in_name(self, own: tuple[int, int]) -> str:
        """What the name of a file ends on whose shape is not the clip's own (width, height): the place that it is for.

        Files for several places do not ask to replace each other then.
        """
        preset = PRESETS.get(self._panel.preset)
        wanted = preset.size if preset else self._panel.wanted().size
        if wanted is None or abs(wanted[0] / wanted[1] / (own[0] / own[1]) - 1) < SAME_SHAPE:
            return ""
        if preset:
            return f"-{preset.id}"
        place = shape_of(wanted)
        return f"-{place.in_names}" if place else "-{}x{}".format(*wanted)

    def _ask_for_path(self, stem: str) -> Path | None:
        ending = FORMATS[self._panel.wanted().format].ending
        suggested = self._settings.export_folder / (stem + ending)
        file, _ = QFileDialog.getSaveFileName(self._panel.window(), self.tr("Export"), str(suggested), f"*{ending}")
        path = Path(file)
        if not file:
            return None
        self._settings.export_folder = path.parent
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def export_to(self, path: Path, source: ClipOnStage | None = None) -> None:
        """Write a clip, or the one that is shown, as chosen.

        The clip was taken before the user was asked for a name: meanwhile another may have come onto the stage.
        """
        source = source or (self._workspace.stage if isinstance(self._workspace.stage, ClipOnStage) else None)
        if source is None or self.exporter.busy:
            return
        self._writing = source
        source_frames, options = self._source_and_options(source)
        self._warnings = self._warnings_about(source_frames, options)
        self._settings.export_format = options.format
        self._panel.show_progress(0.0)
        self.exporter.start(source_frames, path, options, self._reshaper_of(source))

    @Slot()
    def estimate(self) -> None:
        stage = self._workspace.stage
        if not isinstance(stage, ClipOnStage):
            self._panel.show_loop(self._workspace.request.loop != "none")
            self._panel.finish.show_photo(True)
            self._panel.show_warnings(())
            self._panel.show_unmade()
            if isinstance(stage, PhotoOnStage):
                self._show_file_of_photo(stage.photo)
            else:
                self._panel.picture.show_picture(None)
            return
        self._panel.show_estimate(None)
        self._panel.finish.show_photo(stage.photo is not None)
        source_frames, options = self._source_and_options(stage)
        self._show_loop(source_frames, options)
        self._panel.show_warnings(self._warnings_about(source_frames, options))
        height, width = stage.clip.frames.shape[1:3]
        self._show_file_on_stage((width, height), options)
        holds = self._panel.isVisible() and encoder_for(FORMATS[options.format].ending)
        self.sound_laid.emit(options.sound if holds else None)
        if not source_frames.transparent or FORMATS[options.format].transparency:
            self.exporter.estimate(source_frames, options, self._reshaper_of(stage))
        else:
            self._panel.estimate.clear()
            self._panel.picture.show_picture(None)

    def _show_file_of_photo(self, photo: OpenPhoto) -> None:
        """The same of the clip that would be made of a photo, and what its place will not like about its length."""
        request, preset = self._workspace.request, PRESETS.get(self._panel.preset)
        width, height, fit = request.width, request.height, request.fit

        @lru_cache(1)
        def picture(_: int) -> UInt8Array:
            return photo.image.seen(width, height, fit)

        loops, options = request.loop != "none", self._panel.wanted()
        still = FrameSource(width, height, request.frames, request.fps, picture, loops, FileMetadata())
        if preset:
            options = preset.options(still, options)
            self._show_loop(still, options)
            self._panel.show_warnings(tuple(map(localized, preset.warnings(still, options.repeat_to))))
        self._show_file_on_stage(still.size, options)
        key = (photo.image, width, height, fit)
        if self._still is None or self._still[0] != key:
            self._still = key, Reshaper(replace(still, count=1))
        if not self._panel.finish.before_after:
            self.exporter.frame(options, self._still[1])
        else:
            self._panel.picture.show_picture(None)

    def _show_file_on_stage(self, size: tuple[int, int], options: ExportOptions) -> None:
        """What will be seen of a clip (width, height) in its file, and what lies over it."""
        self._size = size
        cropped = options.size is not None and options.edges == "crop"
        self._crop = CropOverlay((options.size if cropped and options.size else None) or size, options.safe)
        compared_too = bool(self._panel.finish.before_after)
        self._padded = options.size not in (None, size) and not cropped
        self.crop_changed.emit(self._crop if cropped and not compared_too else None)
        self._marks = options.marks if not compared_too else ()
        if self._marks:
            self.exporter.draw(options.marks, self._crop.size, options.safe)

    @Slot(object)
    def _show_framing(self, framing: Framing | None) -> None:
        """The subject is found: what of the clip will be in its file is known. What is added to it is not shown."""
        stage = self._workspace.stage
        if framing is None or not self._panel.isVisible() or not isinstance(stage, ClipOnStage | PhotoOnStage):
            return
        width, height = self._size
        part = framing.x / width, framing.y / height, framing.width / width, framing.height / height
        self._crop = replace(self._crop, part=None if framing.pad else part)
        self._padded = bool(framing.pad)
        if self._padded or not self._marks or self._crop.marks:
            self.crop_changed.emit(None if self._padded else self._crop)

    @Slot(object)
    def _show_picture(self, picture: UInt8Array | None) -> None:
        self._panel.picture.show_picture(None if picture is None else to_qimage(picture))

    @Slot(object)
    def _show_marks(self, drawn: list[tuple[Mark, Drawn]]) -> None:
        still_wanted = tuple(mark for mark, _ in drawn) == self._marks  # others may be chosen while these were drawn
        if self._panel.isVisible() and drawn and still_wanted and not self._padded:
            shown = tuple(MarkOverlay(to_qimage(d.pixels), d.left, d.top, mark.opacity) for mark, d in drawn)
            self._crop = replace(self._crop, marks=shown)
            self.crop_changed.emit(self._crop)

    def _show_loop(self, source: FrameSource, options: ExportOptions) -> None:
        """Whether the clip can be repeated, and how long the platform wants it, where that is longer."""
        place = PRESETS.get(self._panel.preset)
        self._panel.show_loop(source.loops, place.helpful_repeat(source, options.repeat_to) if place else 0.0)

    def _source_and_options(self, stage: ClipOnStage) -> tuple[FrameSource, ExportOptions]:
        """A clip, with its photo if that is wanted, and what is wanted of its file."""
        source, options = FrameSource.of(stage.clip), self._panel.wanted()
        if self._panel.preset:
            options = PRESETS[self._panel.preset].options(source, options)
        if self._panel.finish.before_after and stage.photo is not None:
            image, size, fit = stage.photo.image, source.size, stage.clip.recipe.request.fit
            how = self._panel.finish.before_after
            source = compared(source, lambda: image.seen(*size, fit), how, options.size, options.edges)
        return source, options

    def _reshaper_of(self, stage: ClipOnStage) -> Reshaper | None:
        """What shows a clip in another shape, kept as it looks for the subject; None for a clip with its photo."""
        if self._panel.finish.before_after and stage.photo is not None:
            return None
        if self._reshaper is None or self._reshaper[0] is not stage.clip:
            self._reshaper = stage.clip, Reshaper(FrameSource.of(stage.clip))
        return self._reshaper[1]

    def _warnings_about(self, source_frames: FrameSource, options: ExportOptions) -> tuple[str, ...]:
        """What the place will not like about the clip, and what the format can't hold of it."""
        place = PRESETS.get(self._panel.preset)
        found = tuple(map(localized, place.warnings(source_frames, options.repeat_to))) if place else ()
        try:
            check_transparency(FORMATS[options.format], source_frames.transparent)
        except ExportError as error:
            return (*found, localized(str(error)), localized(error.hint))
        return found

    @Slot(object)
    def _show_written(self, written: ExportResult) -> None:
        self._settings.export_folder = written.path.parent
        source, self._writing = self._writing, None
        gave_up = self.tr("To stay below the limit: {0}.").format(", ".join(written.gave_up)) if written.gave_up else ""
        smaller = self.tr("For the web: {0}.").format(", ".join(written.reduced)) if written.reduced else ""
        note = " ".join(filter(None, (gave_up, smaller, *map(localized, written.notes), *self._warnings)))
        if source is None or source.key == self._key_on_stage():
            self._panel.show_written(written.path, note)
        else:
            self._panel.show_written(None)  # it is of another clip by now
            text = self.tr("Saved “{0}” (the clip of “{1}”).").format(written.path.name, source.entry.title)
            self.notified.emit(Message(text, note or str(written.path.parent), kind="info"))
        self._write_ordered()

    @Slot(object)
    def _failed(self, failure: Message) -> None:
        self.notified.emit(failure)
        self._stopped()

    @Slot()
    def _stopped(self) -> None:
        self._writing = None
        self._panel.show_progress(1.0)
        self._write_ordered()

    def shutdown(self) -> None:
        self.exporter.shutdown()
        self.finish.loader.shutdown()

    def _key_on_stage(self) -> tuple[str, tuple[str, ...]] | None:
        stage = self._workspace.stage
        return stage.key if isinstance(stage, ClipOnStage) else None

    def _is_exporting(self, entry: ClipItem) -> bool:
        """Whether a clip's frames are being written to a file, or will be."""
        return entry in (self._writing and self._writing.entry, self._order and self._order.entry)
