"""What a person does with the program, each time with the same small photo, clips and jobs: the work that is to fail."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from engine.__main__ import main as command
from engine.errors import Cancelled, EngineError, UnexpectedError
from engine.export import ExportOptions, FrameSource, deliver
from engine.jobs.edited_clip import EditRecord, clip_of, delete, save_edits
from engine.jobs.job import Job
from engine.logs import explained
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services.detection_cache import DetectionCache
from engine.services.repair import repair
from engine.services.session import Session
from tests.conftest import SAMPLES

SIDE, FRAMES, INTERRUPTED_AT = 64, 12, 10
DRAWN = ("--frames", str(FRAMES), "--steps", "4", "--long-side", str(SIDE), "--camera", "orbit-left", "--no-auto")

REQUEST = MotionRequest(frames=FRAMES, width=SIDE, height=SIDE, steps=4, camera="orbit-left")


@dataclass(frozen=True)
class Place:
    """A home with a finished and an interrupted job, clips, photos and a folder for temporary files, below `root`."""

    root: Path
    known: tuple[Path, Path] | None = None  # the finished and the interrupted job

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def out(self) -> Path:
        return self.root / "out"

    @property
    def temporary(self) -> Path:
        return self.root / "tmp"

    @property
    def photo(self) -> Path:
        return self.root / "photos" / "dog.png"

    @property
    def earlier(self) -> Path:
        return self.out / "earlier.mp4"

    def jobs(self) -> list[Path]:
        return sorted(f for f in (self.home / "jobs").iterdir() if not f.name.startswith("."))

    @property
    def finished(self) -> Path:
        return self.known[0] if self.known else next(f for f in self.jobs() if (f / "recipe.json").exists())

    @property
    def interrupted(self) -> Path:
        return self.known[1] if self.known else next(f for f in self.jobs() if not (f / "recipe.json").exists())

    def use(self) -> None:
        """From now on this process works here."""
        os.environ |= {"VIVANT_HOME": str(self.home), "TMPDIR": str(self.temporary)}
        tempfile.tempdir = str(self.temporary)

    def fill(self) -> None:
        """Make the photos, the jobs and the clip."""
        for folder in (self.home, self.out, self.temporary, self.photo.parent):
            folder.mkdir(parents=True)
        with Image.open(SAMPLES / "dog.jpg") as image:
            small = image.resize((SIDE, SIDE))
            small.save(self.photo)
            small.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(self.photo.with_name("other.png"))
        job, session = Job.create(self.photo, REQUEST), Session()
        deliver(FrameSource.of(session.generate(job, ignore)), self.earlier, ExportOptions(), False, ignore)
        deliver(FrameSource.of(job.clip()), self.out / "old.gif", ExportOptions(), False, ignore)
        other = Job.create(self.photo, REQUEST)
        other.note_target(self.out / "later.png")
        with suppress(Cancelled):
            session.generate(other, stop_late)


def stop_late(progress: Progress) -> None:
    if progress.phase is Phase.DECODE and progress.done >= INTERRUPTED_AT:
        raise Cancelled


@dataclass(frozen=True)
class Scenario:
    """`act` does the work and gives the exit code; `targets` are files it makes, below the root, all whole or not there.

    Those in `replaced` are there before. `spoils` names what it may change: "finished" or "interrupted" jobs.
    """

    name: str
    act: Callable[[Place], int]
    targets: tuple[str, ...] = ()
    replaced: bool = False
    spoils: tuple[str, ...] = ()
    codes: tuple[int, ...] = (0, 2)
    lists: int = 0  # so many lines of the output, where the exit code is 0

    def prepared(self, place: Place) -> Callable[[], int]:
        """The work, to be done in another process; what it works on is looked up now."""
        known = replace(place, known=(place.finished, place.interrupted))
        return lambda: self.act(known)


def repair_in_the_window(place: Place) -> int:
    """A repair of a finished clip, kept as the window keeps it, and written."""

    def work() -> None:
        job = Job(place.finished)
        made = repair("colour", job.image(), job.clip(), job.folder, DetectionCache(), ignore)
        try:
            save_edits(job, EditRecord(("colour",), made.file.name))
        except EngineError:
            delete(made.file)
            raise
        deliver(FrameSource.of(clip_of(job)), place.out / "new.mp4", ExportOptions(), False, ignore)

    return told(work)


def told(work: Callable[[], object]) -> int:
    """The exit code; an error that a person can read is a line, as in the command line."""
    try:
        work()
    except Exception as error:  # as the window's threads do
        found = error if isinstance(error, EngineError) else explained(error)
        print(f"{found} {found.hint} {found.details}".strip(), file=sys.stderr)
        return 1 if isinstance(found, UnexpectedError) else 2
    return 0


def gallery(place: Place) -> int:
    """The window's list after a start: every clip is there, and some are moved, tried again and let go."""
    from app.state.clip_queue import ClipQueue
    from app.state.queue_order import keep_order

    def work() -> None:
        queue = ClipQueue(limit=1)
        queue.moved.connect(keep_order)
        queue.load()
        for entry in queue.entries:
            print(entry.job.folder)
        for damaged in queue.damaged:
            print(damaged.folder)
        if len(queue.entries) == 2:
            queue.move(queue.entries[0], 1)
            queue.resume_all()

    return told(work)


def queue(place: Place) -> int:
    """The window's queue: a clip is added, and drawn in the engine's process."""
    from PySide6.QtCore import QCoreApplication

    from app.state.clip_queue import ClipQueue
    from app.state.generation import GenerationRunner
    from engine.services.worker_process import WorkerSession

    def work() -> None:
        application, clips, session = QCoreApplication([]), ClipQueue(), WorkerSession()
        runner = GenerationRunner(session, clips)
        failures: list[str] = []
        runner.failed.connect(lambda message: failures.append(f"{message.title} {message.hint}"))
        try:
            clips.load()
            entry = clips.add(place.photo, REQUEST)
            runner.advance()
            while runner.running or runner.entry:
                application.processEvents()
            if entry.making is not None and entry.making.problem is not None:
                raise EngineError(f"{entry.making.problem.title} {entry.making.problem.hint}")
            print(entry.job.folder)
            if failures:
                raise EngineError(failures[0])
        finally:
            runner.shutdown()
            session.close()

    return told(work)


@dataclass(frozen=True)
class Command:
    """A command; `{out}` and the like stand for the parts of the place."""

    arguments: tuple[str, ...]

    def __call__(self, place: Place) -> int:
        return command(self.filled(place))

    def filled(self, place: Place) -> list[str]:
        parts = ("out", "photo", "earlier", "root", "finished", "interrupted")
        names = {name: str(getattr(place, name)) for name in parts}
        return [argument.format(**names) for argument in self.arguments]


def running(*arguments: str) -> Command:
    return Command(arguments)


SCENARIOS = {
    one.name: one
    for one in (
        Scenario("animate", running("animate", "{photo}", "-o", "{out}/new.png", *DRAWN), ("out/new.png",)),
        Scenario("animate to MP4", running("animate", "{photo}", "-o", "{out}/new.mp4", *DRAWN), ("out/new.mp4",)),
        Scenario("export to MP4", running("export", "{finished}", "-o", "{out}/new.mp4"), ("out/new.mp4",)),
        Scenario("export to GIF", running("export", "{finished}", "-o", "{out}/new.gif"), ("out/new.gif",)),
        Scenario("export to ZIP", running("export", "{finished}", "-o", "{out}/new.zip"), ("out/new.zip",)),
        Scenario(
            "export over a clip", running("export", "{finished}", "-o", "{out}/old.gif", "--force", "--fps", "6"),
            ("out/old.gif",), replaced=True,
        ),
        Scenario("export a clip", running("export", "{earlier}", "-o", "{out}/new.webp"), ("out/new.webp",)),
        Scenario(
            "resume", running("export", "{interrupted}", "-o", "{out}/new.png"), ("out/new.png",),
            spoils=("interrupted",),
        ),
        Scenario(
            "lock", running("lock", "{earlier}", "--source", "{photo}", "--colour", "-o", "{out}/new.mp4"),
            ("out/new.mp4",),
        ),
        Scenario("repair", repair_in_the_window, ("out/new.mp4",), spoils=("finished",)),
        Scenario("list", running("jobs"), lists=1),
        Scenario("clear", running("jobs", "--clear"), spoils=("interrupted",)),
        Scenario("remove", running("jobs", "--remove", "{interrupted}"), spoils=("interrupted",)),
        Scenario("gallery", gallery, spoils=("finished", "interrupted"), lists=2),
        Scenario("queue", queue),
        Scenario(
            "batch", running("batch", "{root}/photos", "-o", "{out}/clips", "--at-once", "1", "--no-check", *DRAWN),
            ("out/clips/dog.mp4", "out/clips/other.mp4"), codes=(0, 1, 2),
        ),
    )
}  # fmt: skip


def clone(template: Place, to: Path) -> Place:
    """The same place again, under the same path: notes in it hold whole paths."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(template.root, to)
    return Place(to)
