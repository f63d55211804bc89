"""All the window's state and none of its widgets: the photo, the request, the running job, the clip."""

from __future__ import annotations

import secrets
import time
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.queue import Entry, Queue
from app.runner import Failure, Runner
from app.settings import Settings
from engine.clip import Clip
from engine.errors import EngineError
from engine.export import FORMATS, read_recipe
from engine.forecast import Forecast, forecast, learn
from engine.image import SourceImage
from engine.job import JobState
from engine.models import ModelSpec, model_spec
from engine.progress import Phase, Progress
from engine.request import LARGEST_SEED, MotionRequest, check, natural_size
from engine.worker import WorkerSession

CLIP_ENDINGS = tuple(FORMATS)
# Where in a run each phase begins and how much of it it takes, for the bar and the time left.
SHARES = {
    Phase.LOAD: (0.0, 0.03), Phase.ENCODE: (0.03, 0.05), Phase.DENOISE: (0.08, 0.17), Phase.DECODE: (0.25, 0.75),
    Phase.EXPORT: (1.0, 0.0),
}  # fmt: skip


class Studio(QObject):
    """What the widgets show and what they ask for. Every change is told by one signal."""

    photo_changed = Signal(object)  # SourceImage or None
    request_changed = Signal(object)  # MotionRequest
    run_changed = Signal(object)  # Entry that runs, or None
    progressed = Signal(object, object)  # Progress, seconds left or None
    drafted = Signal(object, float)  # frames of the coming clip, fps
    clip_changed = Signal(object)  # Clip or None
    troubled = Signal(object)  # Failure
    finished_in_background = Signal(str)  # title

    def __init__(self, settings: Settings, session: WorkerSession | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.session = session or WorkerSession()
        self.photo: SourceImage | None = None
        self.photo_path: Path | None = None
        self.clip: Clip | None = None
        self.entry: Entry | None = None  # the one that runs
        self.shown: Entry | None = None  # the one whose clip is shown
        self.seed_locked = settings.seed_locked
        self.request = settings.request or MotionRequest(1024, 768)
        self.queue = Queue(self)
        self._began = 0.0
        self._engine = Runner("engine", self)
        self._engine.progressed.connect(self._on_progress)
        self._engine.succeeded.connect(self._on_clip)
        self._engine.failed.connect(self._on_failure)
        self._engine.cancelled.connect(self._on_stopped)

    @property
    def spec(self) -> ModelSpec:
        return model_spec(self.request.model)

    @property
    def running(self) -> bool:
        return self._engine.busy

    def warm_up(self) -> None:
        """Start the engine's process, and read what earlier runs left."""
        self.session.start()
        self.queue.load()

    def shutdown(self) -> None:
        """Stop cleanly; what was drawn stays on disk."""
        self.settings.request = self.request
        self.settings.seed_locked = self.seed_locked
        self._engine.shutdown()
        self.session.close()

    # ------------------------------------------------------------ photo and request

    def open(self, paths: list[Path]) -> None:
        """A photo to look at; more photos, or a folder of them, to be animated in one go; a clip to repeat."""
        files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
        if len(files) == 1 and files[0].suffix.lower() in CLIP_ENDINGS and self._restore(files[0]):
            return
        if len(files) == 1 and not paths[0].is_dir():
            self.show_photo(files[0])
        elif files:
            self._add_all(files)

    def show_photo(self, path: Path) -> bool:
        """Put a photo on the stage. False, and told, when it can't be read."""
        try:
            self.photo = SourceImage.open(path)
        except EngineError as error:
            self.troubled.emit(Failure.of(error))
            return False
        self.photo_path = path
        self.settings.remember(path)
        self.clip, self.shown = None, None
        self._fit()
        self.photo_changed.emit(self.photo)
        self.clip_changed.emit(None)
        return True

    def change(self, **values: object) -> None:
        """Change the request; what the model can't do is told and left alone."""
        request = replace(self.request, **values)  # type: ignore[arg-type]
        try:
            check(request)
        except EngineError as error:
            self.troubled.emit(Failure.of(error))
            self.request_changed.emit(self.request)
            return
        self.request = request
        self.request_changed.emit(request)

    def roll_seed(self) -> None:
        self.change(seed=secrets.randbelow(LARGEST_SEED + 1))

    def lock_seed(self, locked: bool) -> None:
        self.seed_locked = locked

    def forecast(self) -> Forecast:
        return forecast(self.request)

    def _fit(self, long_side: int | None = None) -> None:
        if self.photo is not None:
            size = natural_size((self.photo.width, self.photo.height), self.spec, long_side)
            self.change(width=size[0], height=size[1])

    def resize(self, long_side: int) -> None:
        """Another size of the clip, in the photo's shape."""
        self._fit(long_side)

    def _restore(self, clip: Path) -> bool:
        """Take the settings of a dropped clip. False when it has none, and may be a picture after all."""
        try:
            recipe = read_recipe(clip)
        except EngineError as error:
            if clip.suffix.lower() != ".gif":
                self.troubled.emit(Failure.of(error))
            return clip.suffix.lower() != ".gif"
        self.request = recipe.request
        if self.photo is not None:
            self._fit(max(recipe.request.width, recipe.request.height))
        self.seed_locked = True
        self.request_changed.emit(self.request)
        note = f"The settings of “{clip.name}” are back."
        hint = "Animate to make it again." if self.photo else f"Now open its photo, “{recipe.source_name}”."
        self.troubled.emit(Failure(note, hint, ""))
        return True

    def _add_all(self, files: list[Path]) -> None:
        """Many photos, one recipe; what can't be read is told at the end, and does not stop the others."""
        bad = []
        for file in files:
            if self.show_photo_quietly(file):
                self.animate()
            else:
                bad.append(file.name)
        if bad:
            names = ", ".join(bad[:4]) + (" and more" if len(bad) > 4 else "")
            self.troubled.emit(Failure(f"{len(bad)} of {len(files)} files are no pictures.", names, ""))

    def show_photo_quietly(self, path: Path) -> bool:
        self.blockSignals(True)
        try:
            shown = self.show_photo(path)
        finally:
            self.blockSignals(False)
        self.photo_changed.emit(self.photo)
        self.request_changed.emit(self.request)
        return shown

    # ------------------------------------------------------------ runs

    def animate(self) -> None:
        """Add the photo, as asked for now, to the queue."""
        if self.photo_path is None:
            return
        if self.shown is not None and self.request == self.shown.request and not self.seed_locked:
            self.roll_seed()  # the same again would be the same again
        try:
            self.queue.add(self.photo_path, self.request)
        except EngineError as error:
            self.troubled.emit(Failure.of(error))
        self._advance()

    def stop(self) -> None:
        self._engine.cancel()

    def look_at(self, entry: Entry) -> None:
        """Show a finished clip, drawing it again if its frames were let go; offer to go on with an unfinished one."""
        if entry.job.has_frames:
            self._show(entry)
        elif entry.state is JobState.FINISHED and not self.running:
            self._run(entry)
        elif entry.state in (JobState.FAILED, JobState.INTERRUPTED) or entry.held:
            self.queue.retry(entry)
            self._advance()

    def adopt(self, entry: Entry) -> None:
        """The photo of a shown clip comes onto the stage with it."""
        with suppress(EngineError, OSError, StopIteration):
            self.photo, self.photo_path = entry.job.image(), entry.job.photo
            self.request = entry.request
            self.request_changed.emit(self.request)

    def remove(self, entry: Entry) -> None:
        """Stop a clip that runs, and put it into the bin."""
        if entry.running:
            self.stop()
            return
        if entry is self.shown:
            self.clip, self.shown = None, None
            self.clip_changed.emit(None)
        self.queue.remove(entry)

    def use_settings(self, entry: Entry) -> None:
        """The request of an earlier clip, and its photo."""
        if self.show_photo(entry.job.photo):
            self.request, self.seed_locked = entry.request, True
            self.request_changed.emit(self.request)

    def go_on(self) -> None:
        """Run everything that an earlier session left waiting."""
        self.queue.release()
        self._advance()

    def _advance(self) -> None:
        entry = self.queue.next()
        if entry is not None and not self.running:
            self._run(entry)

    def _run(self, entry: Entry) -> None:
        entry.running, entry.share = True, 0.0
        self.entry, self._began = entry, time.monotonic()
        self._engine.start(partial(self.session.generate, entry.job))
        self.run_changed.emit(entry)
        self.queue.changed.emit()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if self.entry is None:
            return
        begins, share = SHARES[progress.phase]
        self.entry.share = begins + share * progress.done / max(progress.total, 1)
        spent = time.monotonic() - self._began
        left = spent * (1 - self.entry.share) / self.entry.share if self.entry.share > 0.12 else None
        self.progressed.emit(progress, left)
        if progress.draft is not None:
            frames = progress.draft()
            self.drafted.emit(frames, len(frames) * self.entry.request.fps / self.entry.request.frames)

    @Slot(object)
    def _on_clip(self, clip: Clip) -> None:
        entry = self._end_run()
        learn(entry.request, time.monotonic() - self._began)
        self._show(entry)
        self.queue.trim()
        self.finished_in_background.emit(entry.title)
        self._advance()

    @Slot(object)
    def _on_failure(self, failure: Failure) -> None:
        entry = self._end_run()
        entry.job.fail(failure.title, failure.hint)
        self.queue.refresh(entry)
        self.troubled.emit(failure)
        self._advance()

    @Slot()
    def _on_stopped(self) -> None:
        entry = self._end_run()
        entry.held = entry.state is not JobState.FINISHED
        self.queue.changed.emit()
        self._advance()

    def _end_run(self) -> Entry:
        entry = self.entry
        assert entry is not None
        entry.running, self.entry = False, None
        self.queue.refresh(entry)
        self.run_changed.emit(None)
        return entry

    def _show(self, entry: Entry) -> None:
        self.shown, self.clip = entry, entry.job.clip()
        self.clip_changed.emit(self.clip)
