"""All the window's state and none of its widgets: the photo, the request, the running job, the clip."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.ends import Ends
from app.intake import take_in
from app.keeper import Keeper
from app.making import Making
from app.queue import Entry, Queue
from app.runner import Failure
from app.settings import Settings
from app.variations import Variations
from engine.clip import Clip
from engine.edited import clip_of
from engine.errors import EngineError
from engine.forecast import Forecast, forecast
from engine.hints import Hints
from engine.image import SourceImage
from engine.job import JobState
from engine.models import ModelSpec, model_spec
from engine.request import LARGEST_SEED, MotionRequest, check, colour, defaults, natural_size, snapped
from engine.session import Generator
from engine.worker import WorkerSession


class Studio(QObject):
    """What the widgets show and what they ask for. Every change is told by one signal."""

    photo_changed = Signal(object)  # SourceImage or None
    request_changed = Signal(object)  # MotionRequest
    spec_changed = Signal(object)  # ModelSpec
    clip_changed = Signal(object)  # Clip or None
    troubled = Signal(object)  # Failure
    left_over = Signal(int)  # clips that an earlier run did not finish
    finished_in_background = Signal(str)  # title

    def __init__(self, settings: Settings, session: Generator | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.session = session or WorkerSession()
        self.photo: SourceImage | None = None
        self.photo_path: Path | None = None
        self.clip: Clip | None = None
        self.shown: Entry | None = None  # the one whose clip is shown
        self.seed_locked = settings.seed_locked
        self.ends = Ends()
        self.said: tuple[str, ...] = ()  # what had to be changed of the request, in sentences
        self.request = self.ends.known(settings.request or MotionRequest(1024, 768))
        self.queue = Queue(self)
        self.making = Making(self.session, self.queue, self)
        self.making.finished.connect(self._on_finished)
        self.keeper = Keeper(self.queue, self)
        self.making.finished.connect(self.keeper.keep)
        self.making.failed.connect(self.troubled)
        self.variations = Variations(self.session, self)
        self.variations.failed.connect(self.troubled)
        self.variations.ended.connect(self.making.advance)

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
        return self.making.running

    @property
    def busy(self) -> bool:
        return self.running or self.variations.running

    def warm_up(self) -> None:
        """Start the engine's process, and read what earlier runs left."""
        self.session.start()
        for error in self.queue.load():
            self.troubled.emit(Failure.of(error))
        if held := sum(entry.held for entry in self.queue.entries):
            self.left_over.emit(held)

    def shutdown(self) -> None:
        """Stop cleanly; what was drawn stays on disk."""
        self.settings.request = self.request
        self.settings.seed_locked = self.seed_locked
        self.keeper.shutdown()
        self.variations.shutdown()
        self.making.shutdown()
        self.session.close()

    # ------------------------------------------------------------ photo and request

    def open(self, paths: list[Path]) -> None:
        """Photos to look at or to animate in one go, a folder of them, or a clip to repeat."""
        take_in(self, paths)

    def show_photo(self, path: Path) -> bool:
        """Put a photo on the stage. False, and told, when it can't be read."""
        try:
            self.photo = SourceImage.open(path, colour(self.request.background))
        except EngineError as error:
            self.troubled.emit(Failure.of(error))
            return False
        self.photo_path = path
        self.settings.remember(path)
        self.clip, self.shown = None, None
        self.queue.changed.emit()  # no clip is the shown one any more
        self._fit(hints="", end_image="")
        self.photo_changed.emit(self.photo)
        self.clip_changed.emit(None)
        return True

    def change(self, **values: object) -> None:
        """Change the request, to what the model can do that is nearest; what it can't do is told and left alone."""
        said: tuple[str, ...] = ()
        try:
            if values.get("model", self.request.model) != self.request.model:
                request = self._for_model(str(values["model"]))
            else:
                request, said = snapped(replace(self.request, **values))  # type: ignore[arg-type]
            check(request)
        except EngineError as error:
            self.troubled.emit(Failure.of(error))
            self.request_changed.emit(self.request)
            return
        self.said = said
        self.take(request)

    def take(self, request: MotionRequest) -> None:
        """A whole request, known to be good."""
        other, behind = request.model != self.request.model, request.background != self.request.background
        self.request = self.ends.known(request)
        if behind and self.photo_path is not None:
            with suppress(EngineError):  # it could be opened a moment ago
                self.photo = SourceImage.open(self.photo_path, colour(request.background))
        if other:
            self.spec_changed.emit(self.spec)
        self.request_changed.emit(self.request)

    def _for_model(self, model: str) -> MotionRequest:
        """What another model starts from, and of this request what holds for every model."""
        spec, old = model_spec(model), self.request
        photo = (self.photo.width, self.photo.height) if self.photo else (old.width, old.height)
        new = defaults(spec, *natural_size(photo, spec))
        prompt = new.prompt if spec.prompt == "none" else old.prompt or new.prompt
        return replace(
            new,
            motion=old.motion,
            seed=old.seed,
            background=old.background,
            prompt=prompt,
            end_image=old.end_image if spec.end_image else "",
        )

    # ------------------------------------------------------------ seed and size

    def roll_seed(self) -> None:
        self.change(seed=secrets.randbelow(LARGEST_SEED + 1))

    def lock_seed(self, locked: bool) -> None:
        self.seed_locked = locked

    def forecast(self) -> Forecast | None:
        return forecast(self.request)

    def _fit(self, long_side: int | None = None, **values: object) -> None:
        if self.photo is not None:
            width, height = natural_size((self.photo.width, self.photo.height), self.spec, long_side)
            self.change(width=width, height=height, **values)

    def resize(self, long_side: int) -> None:
        """Another size of the clip, in the photo's shape."""
        self._fit(long_side)

    # ------------------------------------------------------------ runs

    def vary(self) -> None:
        """Make drafts of the photo over seeds and strengths."""
        if self.photo_path is not None and not self.busy:
            self.variations.start(self.photo_path, self.request)

    def make_in_full(self, number: int) -> None:
        """The draft of that number is the one."""
        request = self.variations.requests[number]
        self.seed_locked = True
        self.change(seed=request.seed, motion=request.motion)
        self.animate()

    def animate(self) -> None:
        """Add the photo, as asked for now, to the queue."""
        if self.photo_path is not None:
            self.add(self.photo_path)

    def add(self, photo: Path) -> None:
        """Add any photo, as asked for now, to the queue."""
        self.settings.request = self.request  # so that not even a crash forgets it
        if self.shown is not None and self.request == self.shown.request and not self.seed_locked:
            self.roll_seed()  # the same again would be the same again
        try:
            self.queue.add(photo, self.request, self.ends.picture(self.request))
            self.settings.remember_seed(self.request.seed)
        except EngineError as error:
            self.troubled.emit(Failure.of(error))
        self._advance()

    def stop(self) -> None:
        self.variations.stop()
        self.making.stop()

    def look_at(self, entry: Entry) -> None:
        """Show a finished clip, drawing it again if its frames were let go; offer to go on with an unfinished one."""
        if entry.job.has_frames:
            self._show(entry)
        elif entry.state is JobState.FINISHED and not self.busy:
            self.adopt(entry)
            self.photo_changed.emit(self.photo)
            self.making.run(entry)
        elif entry.state in (JobState.FAILED, JobState.INTERRUPTED) or entry.held:
            self.queue.retry(entry)
            self._advance()

    def adopt(self, entry: Entry) -> None:
        """The photo of a shown clip comes onto the stage with it."""
        with suppress(EngineError, OSError, StopIteration):
            self.photo, self.photo_path = entry.job.image(), entry.job.photo
            self.ends.learn(entry)
            self.take(entry.request)

    def show_clip(self, clip: Clip) -> None:
        """Put a clip of the entry that is shown on the stage: as it was made, or edited."""
        self.clip = clip
        self.clip_changed.emit(clip)

    def remove(self, entry: Entry) -> None:
        """Stop a clip that runs, and put it into the bin."""
        if entry.running:
            entry.unwanted = True
            self.stop()  # what is unwanted goes when it has stopped
            return
        if entry is self.shown:
            self.clip, self.shown = None, None
            self.clip_changed.emit(None)
        self.queue.remove(entry)

    def use_settings(self, entry: Entry) -> None:
        """The request of an earlier clip, and its photo."""
        if self.show_photo(entry.job.photo):
            self.seed_locked = True
            self.ends.learn(entry)
            self.take(entry.request)

    def go_on(self) -> None:
        """Run everything that an earlier session left waiting."""
        self.queue.release()
        self._advance()

    def _advance(self) -> None:
        if self.variations.running:
            self.variations.stop()  # its end lets the queue go on
        else:
            self.making.advance()

    @Slot(object)
    def _on_finished(self, entry: Entry) -> None:
        if self.clip is None or self._is_looked_at(entry):
            self._show(entry)
        self.finished_in_background.emit(entry.title)

    def _is_looked_at(self, entry: Entry) -> bool:
        """Whether its photo is on the stage; a clip of another one that is being watched stays."""
        looked_at = self.shown.job.photo if self.shown else self.photo_path
        return looked_at is not None and looked_at.name == entry.job.photo.name

    def _show(self, entry: Entry) -> None:
        clip = clip_of(entry.job)
        if self.photo is None or self.photo.sha256 != clip.recipe.source_sha256:
            self.adopt(entry)
        self.shown = entry
        self.show_clip(clip)
