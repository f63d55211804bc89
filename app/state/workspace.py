"""All the window's state and none of its widgets: the photo, the request, the running job, the clip."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal, Slot

from app.background.photo_loader import PhotoLoader
from app.background.task_runner import Message
from app.state.auto_choice import AutoChoice
from app.state.clip_loader import ClipLoader
from app.state.clip_queue import ClipItem, ClipQueue
from app.state.clip_removal import ClipRemoval
from app.state.drafts import DraftRunner
from app.state.end_images import EndImages
from app.state.generation import GenerationRunner
from app.state.history import History
from app.state.live_player import LivePlayer
from app.state.opened_photos import OpenedPhotos
from app.state.photo_feed import PhotoFeed
from app.state.play_ahead import PlayAhead
from app.state.queue_disk import QueueDisk
from app.state.settings import Settings
from app.state.stage import ClipOnStage, Empty, OpenPhoto, PhotoOnStage, Stage
from app.state.stored_clips import problems_of, problems_of_store
from app.state.thumbnails import ThumbnailMaker, small
from app.state.video_cache import VideoCache
from app.state.viewing import Viewer
from engine.errors import EngineError
from engine.imaging.source_image import SourceImage
from engine.models import ModelSpec, model_spec
from engine.request.clip import Clip
from engine.request.defaults import natural_size, snapped
from engine.request.motion_request import LARGEST_SEED, MotionRequest
from engine.request.painted_hints import Hints
from engine.request.switch_model import for_model, still_offered
from engine.request.validation import check
from engine.services.forecast import Forecast, forecast
from engine.services.preview_process import Previewer, PreviewProcess
from engine.services.session import Generator
from engine.services.worker_process import WorkerSession


class Workspace(QObject):
    """What the widgets show and what they ask for. Every change emits one signal."""

    stage_changed = Signal(object)  # Stage
    request_changed = Signal(object)  # MotionRequest
    spec_changed = Signal(object)  # ModelSpec
    notified = Signal(object)  # Message
    unfinished_found = Signal(int)  # clips that an earlier run did not finish
    finished_in_background = Signal(str)  # title
    batch_wanted = Signal(object)  # paths of a table, of folders, of more photos than go into the queue
    preset_given = Signal(object)  # Path of a preset that was dropped or opened

    def __init__(
        self, settings: Settings, session: Generator | None = None, previewer: Previewer | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.settings = settings
        self.session = session or WorkerSession()
        self.live = LivePlayer(previewer or PreviewProcess(), self)
        self.auto = AutoChoice(settings.own_choices, self)
        self.seed_locked = settings.seed_locked
        self.end_images = EndImages()
        self.adjustments: tuple[str, ...] = ()  # what had to be changed of the request, in sentences
        self.request = self.end_images.without_missing(settings.request or MotionRequest(1024, 768))
        # Many are looked through apart, so that a clip that is clicked meanwhile does not take their place.
        self.photo_loader, self.importer = PhotoLoader(self), PhotoLoader(self)
        for loader in (self.photo_loader, self.importer):
            loader.failed.connect(self.notified)
        self.ahead = PlayAhead(self.live, self.auto, self.photo_loader)
        self.queue = ClipQueue(settings.store_limit * 10**9, self)
        self.disk = QueueDisk(self.queue, self)
        self.disk.notified.connect(self.notified)
        self.history = History(self)
        self.loader, self.feed, self.opened = ClipLoader(self.queue, self), PhotoFeed(self), OpenedPhotos(self)
        self.loader.finished.connect(self._on_loaded)
        self.loader.failed.connect(self.notified)
        self._viewer = Viewer(self.queue, self.photo_loader, self)
        self._viewer.stage_changed.connect(self._on_stage)
        self._viewer.photo_changed.connect(self._on_other_photo)
        self._viewer.drawing_wanted.connect(self.advance)
        self._viewer.notified.connect(self.notified)
        self.queue.frame_users.append(lambda entry: entry is self.shown)
        self.removal = ClipRemoval(self.queue, self._viewer, self.history, settings, self)
        self.removal.notified.connect(self.notified)
        self.disk.lost.connect(self.removal.take_off_stage)
        self.generation = GenerationRunner(self.session, self.queue, self)
        self.removal.stop_wanted.connect(self.generation.stop)
        self.removal.brought_back.connect(self.advance)
        self.generation.run_changed.connect(self._on_run)
        self.generation.finished.connect(self._on_finished)
        self.generation.stopped.connect(self._on_stopped)
        self.video_cache = VideoCache(self.queue, self)
        self.generation.finished.connect(self.video_cache.add)
        self.thumbnails = ThumbnailMaker(self.queue, self)
        self.generation.failed.connect(self.notified)
        self.drafts = DraftRunner(self.session, self)
        self.drafts.failed.connect(self.notified)
        self.drafts.ended.connect(self.generation.advance)

    # ------------------------------------------------------------ the stage

    @property
    def stage(self) -> Stage:
        return self._viewer.stage

    @property
    def open_photo(self) -> OpenPhoto | None:
        return self._viewer.photo

    @property
    def photo(self) -> SourceImage | None:
        return self.open_photo.image if self.open_photo else None

    @property
    def photo_path(self) -> Path | None:
        return self.open_photo.path if self.open_photo else None

    @property
    def clip(self) -> Clip | None:
        """The finished clip that is shown."""
        return self.stage.clip if isinstance(self.stage, ClipOnStage) else None

    @property
    def shown(self) -> ClipItem | None:
        """The one whose clip is shown, or whose draft."""
        return self._viewer.shown

    def put_on_stage(self, stage: Stage) -> None:
        self._viewer.show(stage)

    def hold_stage(self, held: bool) -> None:
        """While it is held, a clip that begins or is finished does not come onto the stage by itself."""
        self._viewer.held = held

    def open_clip(self, entry: ClipItem) -> None:
        """Show a finished clip, drawing it again if its frames were discarded; continue an unfinished one."""
        self._viewer.open_clip(entry)

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        self.stage_changed.emit(stage)
        self.photo_loader.when_idle(self._update_background)

    @Slot(object)
    def _on_other_photo(self, entry: ClipItem) -> None:
        """The request follows the photo that a clip brought."""
        self.end_images.add_from_job(entry)
        self.set_request(entry.request)

    # ------------------------------------------------------------ what follows from it

    @property
    def spec(self) -> ModelSpec:
        return model_spec(self.request.model)

    @property
    def hints(self) -> Hints:
        return Hints.from_text(self.request.hints)

    @property
    def edited(self) -> bool:
        """Whether the clip is other than its model made it."""
        return self.clip is not None and bool(self.clip.recipe.edits)

    @property
    def running(self) -> bool:
        return self.generation.running

    @property
    def busy(self) -> bool:
        return self.running or self.drafts.running

    def warm_up(self) -> None:
        """Start the engine's processes, and read what earlier runs left."""
        self.live.start()
        self.session.start()
        problems = problems_of_store()
        self.removal.finish()  # what a crash left of it
        self.loader.start()
        for problem in problems:
            self.notified.emit(problem)

    @Slot()
    def _on_loaded(self) -> None:
        """All clips of earlier runs are here."""
        for problem in problems_of(self.queue.damaged):
            self.notified.emit(problem)
        if paused := sum(entry.paused for entry in self.queue.entries):
            self.unfinished_found.emit(paused)

    def shutdown(self) -> None:
        """Stop cleanly; what was drawn stays on disk."""
        self.feed.finish()
        self.settings.request = self.request
        self.settings.seed_locked = self.seed_locked
        self.settings.own_choices = sorted(self.auto.own)
        parts = (
            self.loader, self.disk, self.live, self.photo_loader, self.importer, self.video_cache, self.thumbnails,
            self.drafts, self.generation,
        )  # fmt: skip
        for part in parts:
            part.shutdown()
        self.session.close()
        self.history.close()
        self.removal.finish()

    # ------------------------------------------------------------ photo and request

    def show_photo(self, path: Path, on_shown: Callable[[], None] | None = None) -> None:
        """Put a photo on the stage as soon as it is open, then call `on_shown`; a message says if it can't be read.

        Where nothing follows that brings settings of its own, auto chooses them.
        """
        background = self.request.background
        if on_shown is None and self.spec.live:
            self.auto.expect(path)
        else:
            self.auto.forget()
        self.photo_loader.open(path, background, partial(self._on_photo, path, background, on_shown))
        if self.photo_loader.busy and self.spec.live:
            self.ahead.start(path, self.request)

    def _on_photo(self, path: Path, background: str, on_shown: Callable[[], None] | None, image: SourceImage) -> None:
        self.settings.add_recent(path)
        self.queue.cancel_redraws()
        self._viewer.stage = PhotoOnStage(OpenPhoto(image, path, background))
        chosen = self.auto.fields(path)
        none = {"hints": "", "depth": "", "end_image": ""}
        self._fit(values={**none, **chosen})  # before it is seen, so that it is drawn once
        if self.auto.wanted == path and self.auto.choice is None:
            self.live.choose(path, self.request)
        self.put_on_stage(self.stage)
        if on_shown is not None:
            on_shown()

    def change(self, **values: object) -> None:
        """Change the request, to the nearest values the model supports; a message says what it can't do at all."""
        adjustments: tuple[str, ...] = ()
        try:
            if values.get("model", self.request.model) != self.request.model:
                photo = (self.photo.width, self.photo.height) if self.photo else None
                size = photo or (self.request.width, self.request.height)
                request = for_model(model_spec(str(values["model"])), self.request, size)
            else:
                request, adjustments = snapped(replace(self.request, **values))  # type: ignore[arg-type]
            check(request)
        except EngineError as error:
            self.notified.emit(Message.of(error))
            self.request_changed.emit(self.request)
            return
        self.adjustments = adjustments
        self._take(request)

    def set_request(self, request: MotionRequest) -> None:
        """A whole request from elsewhere, known to be good."""
        self.auto.forget()
        self._take(still_offered(request))

    def _take(self, request: MotionRequest) -> None:
        model_changed, background_changed = (
            request.model != self.request.model,
            request.background != self.request.background,
        )
        self.request = self.end_images.without_missing(request)
        if model_changed:
            self.spec_changed.emit(self.spec)
        self.request_changed.emit(self.request)
        if background_changed:
            self.photo_loader.when_idle(self._update_background)

    def _update_background(self) -> None:
        """The background of a transparent photo has changed; a clip keeps its own."""
        stage, background = self.stage, self.request.background
        if isinstance(stage, PhotoOnStage) and stage.photo.background != background:
            on_photo = partial(self._on_background, stage, background)
            self.photo_loader.open(stage.photo.path, background, on_photo, lambda failure: None)

    def _on_background(self, asked: PhotoOnStage, background: str, image: SourceImage) -> None:
        if self.stage is asked:
            self._viewer.stage = PhotoOnStage(OpenPhoto(image, asked.photo.path, background))
            self.request_changed.emit(self.request)

    # ------------------------------------------------------------ seed and size

    def roll_seed(self) -> None:
        self.change(seed=secrets.randbelow(LARGEST_SEED + 1))

    def lock_seed(self, locked: bool) -> None:
        self.seed_locked = locked

    def forecast(self) -> Forecast | None:
        return forecast(self.request)

    def _fit(self, long_side: int | None = None, values: Mapping[str, object] = MappingProxyType({})) -> None:
        if self.photo is not None:
            width, height = natural_size((self.photo.width, self.photo.height), self.spec, long_side)
            self.change(width=width, height=height, **values)

    def resize(self, long_side: int) -> None:
        """Another size of the clip, in the photo's shape."""
        self._fit(long_side)

    # ------------------------------------------------------------ runs

    def animate(self) -> None:
        """Add the photo, as asked for now, to the queue; one that is being opened, as soon as it is open."""
        (self.importer if self.importer.busy else self.photo_loader).when_idle(self.make)

    def make(self) -> ClipItem | None:
        """Add the photo on the stage, with the current request, to the queue; None where there is none."""
        if self.photo_path is None:
            return None
        idle = not self.running and self.queue.next() is None
        entry = self.add(self.photo_path)
        if idle and entry is not self.shown:
            self.open_clip(entry)  # it is made now: no need to wait for it elsewhere
        return entry

    def new_request(self) -> MotionRequest:
        """The request for the next clip, with another seed if it would repeat the clip that is shown."""
        if self.shown is not None and self.request == self.shown.request and not self.seed_locked:
            self.roll_seed()
        self.settings.request = self.request  # so that not even a crash forgets it
        return self.request

    def add(self, photo: Path, size: tuple[int, int] = (0, 0), wanted: MotionRequest | None = None) -> ClipItem:
        """Add any photo, with the current or the `wanted` request, in its own `size` if given.

        It is taken out again, with a message, where it can't be kept on the disk.
        """
        on_stage, request = self.photo if photo == self.photo_path else None, wanted or self.new_request()
        width, height = natural_size(size, model_spec(request.model)) if all(size) else (request.width, request.height)
        request = replace(request, width=width, height=height)
        still = small(on_stage, request) if on_stage else None
        entry = self.queue.add(photo, request, self.end_images.picture(request), still)
        if on_stage is not None:
            entry.photo_sha256 = on_stage.sha256
        self.settings.add_seed(request.seed)
        self.settings.add_prompt(request.prompt)
        self.advance()
        return entry

    def stop(self) -> None:
        for part in (self.photo_loader, self.importer):
            part.cancel()
        self.drafts.stop()
        self.generation.stop()

    def remove(self, *entries: ClipItem) -> None:
        """Stop those that run, and remove all of them; they can be brought back until the window is closed."""
        self.removal.remove(list(entries))

    def resume_unfinished(self) -> None:
        """Run everything that an earlier session left waiting; show the first of it if nothing is open."""
        self.queue.resume_all()
        first = self.queue.next()
        if isinstance(self.stage, Empty) and not self.photo_loader.busy and first is not None:
            self.open_clip(first)
        self.advance()

    def advance(self) -> None:
        if self.drafts.running:
            self.drafts.stop()  # its end lets the queue go on
        else:
            self.generation.advance()

    @Slot(object)
    def _on_run(self, entry: ClipItem | None) -> None:
        """The clip of the photo on the stage starts: open it, so that its draft is seen."""
        if entry is not None and self._viewer.only_photo_of(entry):
            self.open_clip(entry)

    @Slot(object)
    def _on_finished(self, entry: ClipItem) -> None:
        if entry.remove_when_stopped:
            self.remove(entry)
            return
        self._viewer.show_finished(entry)
        self.finished_in_background.emit(entry.name)

    @Slot(object)
    def _on_stopped(self, entry: ClipItem) -> None:
        if entry.remove_when_stopped:
            self.remove(entry)
        elif entry is self.shown:
            self._viewer.clear_clip()
