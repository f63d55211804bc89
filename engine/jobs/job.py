"""A job is a folder: the photo, the recipe, the frames as far as they are drawn. The engine works on nothing else."""

from __future__ import annotations

import json
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import cv2
import numpy as np
from filelock import Timeout

from engine.arrays import UInt8Array
from engine.errors import EngineError, JobError, RecipeError, UnreadableImageError
from engine.imaging.source_image import SourceImage, is_transparent
from engine.jobs.checkpoint import Checkpoint
from engine.jobs.clip_sound import sound_in
from engine.jobs.disk import FULL, disk_error, is_missing, job_errors, reason, reserved, small_text, write_array
from engine.paths import PARTIAL, jobs_folder, private_folder, replacing, write_text
from engine.plain_text import quoted
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.request.validation import ground, read_request
from engine.temporary import LOCK, lock_on, own_folder, release

THUMBNAIL_SIDE, THUMBNAIL_FRAMES = 144, 12
MENDED = "mended-*.npy"  # files of frames beside the model's own, see engine.jobs.edited_clip
MAKING, DELETING = ".making-", ".deleting-"  # what the names of folders begin with that are no jobs yet, or any more
SPARE = 256 * 2**20  # bytes left free on the disk beside a job's frames


class JobState(Enum):
    WAITING = "waiting"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    FINISHED = "finished"


@dataclass(frozen=True)
class Job:
    """One photo to be animated in one way. Survives a kill: what is on disk is what there is."""

    folder: Path

    @classmethod
    def planned(cls, root: Path | None = None) -> Job:
        """A job that has a name and is not on the disk yet. Names sort by time, also within a second."""
        now = time.time_ns()
        stamp = f"{time.strftime('%Y%m%d-%H%M%S', time.localtime(now // 10**9))}-{now % 10**9:09d}"
        return cls((root or jobs_folder()) / f"{stamp}-{uuid.uuid4().hex[:4]}")

    @classmethod
    def create(
        cls, photo: Path, request: MotionRequest, root: Path | None = None, end_image: Path | None = None
    ) -> Job:
        """A new job folder with copies of the pictures. Raises JobError, also when the disk is too full."""
        job = cls.planned(root)
        job.fill(photo, request, end_image)
        return job

    def fill(self, photo: Path, request: MotionRequest, end_image: Path | None = None) -> None:
        """Put a planned job on the disk: all of it, or nothing. Raises JobError, also when the disk is too full."""
        store = self.folder.parent
        pictures = {"photo": photo} | ({"end": end_image} if end_image else {})
        for picture in pictures.values():
            check_readable(picture)
        try:
            private_folder(store)
            with own_folder(store, MAKING) as making:  # hidden until all of it is there
                check_space(store, frame_bytes(request) + SPARE)
                for folder, picture in pictures.items():
                    private_folder(making / folder)
                    shutil.copyfile(picture, making / folder / picture.name)
                write_text(making / "request.json", json.dumps(request.to_json()))
                move_folder(making, self.folder)
        except OSError as error:
            raise disk_error(store, error) from error

    @contextmanager
    def lock(self) -> Iterator[None]:
        """The job for oneself: no other window or command draws into it, or deletes it. Raises JobError.

        The system gives the lock back when its holder dies.
        """
        holder = lock_on(self.folder)
        try:
            holder.acquire(blocking=False)
        except Timeout as error:
            raise JobError("Another Vivant is working on this clip.", "Wait until it is done, or stop it.") from error
        except OSError as error:
            raise JobError(f"{self.folder} can't be used.", reason(error)) from error
        try:
            yield
        finally:
            release(holder)

    @property
    def in_use(self) -> bool:
        """Whether another window or command works on it now."""
        if is_missing(self.folder):
            return False
        try:
            with self.lock():
                return False
        except JobError:
            return True

    @property
    def photo(self) -> Path:
        """The job's copy of the photo. Raises JobError when it is gone."""
        try:
            return next(path for path in (self.folder / "photo").iterdir() if path.suffix != PARTIAL)
        except (OSError, StopIteration) as error:
            raise JobError(f"The photo of the clip in {self.folder} is gone.", "Make the clip again.") from error

    def request(self) -> MotionRequest:
        """Raises JobError when the folder is not a job."""
        try:
            return read_request(json.loads(small_text(self.folder / "request.json")))
        except (OSError, ValueError, RecursionError) as error:
            raise JobError(f"{self.folder} is not a job of Vivant's.", "Its request can't be read.") from error

    def frames(self) -> UInt8Array:
        """The frames on disk (T, H, W, 3), of transparent clips (T, H, W, 4); made when not there yet, or damaged.

        Raises JobError when the disk has no room for all of them: once they are mapped, a full disk would kill.
        """
        request, path = self.request(), self.folder / "frames.npy"
        shape = request.frames, request.height, request.width, request.channels
        with job_errors(self.folder):  # what the disk does not let see may be there, and is not made anew
            if not is_missing(path) and path.stat().st_size > frame_bytes(request):  # numpy would fill up a shorter one
                with suppress(ValueError):
                    frames = np.lib.format.open_memmap(path, "r+")
                    if frames.shape == shape and frames.dtype == np.uint8:
                        return frames
        self.mark(0)
        try:
            return reserved(path, shape)
        except OSError as error:
            if error.errno not in FULL:
                raise disk_error(self.folder, error) from error
            sentence = f"There is no room for the clip's frames ({frame_bytes(request) / 2**30:.1f} GB)."
            raise JobError(sentence, "Free some space, or make fewer or smaller frames.") from error

    def done(self) -> int:
        """How many frames are drawn; 0 where the number can't be right."""
        try:
            done = int(small_text(self.folder / "done"))
            return done if 0 <= done <= self.request().frames else 0
        except (OSError, ValueError, EngineError):
            return 0

    def mark(self, done: int) -> None:
        """Raises JobError."""
        with job_errors(self.folder):
            write_text(self.folder / "done", str(done))

    @property
    def checkpoint(self) -> Checkpoint:
        """What a model keeps between its steps, before there are frames."""
        return Checkpoint(self.folder / "checkpoint.npz")

    @property
    def begun(self) -> bool:
        """Whether there is anything to go on from, or the disk does not let it be seen."""
        try:
            small_text(self.folder / "done")
        except (FileNotFoundError, ValueError):
            return self.checkpoint.exists
        except OSError:
            return True
        return self.done() > 0 or self.checkpoint.exists

    @property
    def may_be_finished(self) -> bool:
        """Whether there is a recipe, readable or not: such a job is never deleted as one that is not done."""
        return not is_missing(self.folder / "recipe.json")

    def finish(self, recipe: Recipe, frames: UInt8Array) -> None:
        """All frames are drawn: keep a moving thumbnail, and write the recipe last, for it says so. Raises JobError."""
        with job_errors(self.folder):
            if isinstance(frames, np.memmap):
                frames.flush()  # a power cut must not leave a recipe without its frames
            self.mark(recipe.request.frames)
            with replacing(self.folder / "thumbnail.npy") as file:
                write_array(file, thumbnail_of(frames))
            self.checkpoint.clear()
            (self.folder / "failure.json").unlink(missing_ok=True)
            write_text(self.folder / "recipe.json", recipe.to_text())

    def fail(self, message: str, hint: str) -> None:
        """Record why the job failed, so that it can be shown later, where the disk allows it."""
        with suppress(OSError):
            write_text(self.folder / "failure.json", json.dumps([message, hint]))

    def note_target(self, target: Path) -> None:
        """Remember where a command is to write the clip: a kill in between leaves a job that is not done yet.

        Raises JobError.
        """
        with job_errors(self.folder):
            write_text(self.folder / "target", str(target.absolute()))

    @property
    def target(self) -> Path | None:
        """Where a command was to write the clip; None for the clips of the window."""
        try:
            return Path(small_text(self.folder / "target"))
        except (OSError, ValueError):
            return None

    @property
    def failure(self) -> tuple[str, str] | None:
        """The sentence and the hint of a failed job."""
        try:
            message, hint = json.loads(small_text(self.folder / "failure.json"))
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        return str(message), str(hint)

    @property
    def state(self) -> JobState:
        """What is on the disk; nothing else knows."""
        if self.recipe() is not None:
            return JobState.FINISHED
        if self.failure:
            return JobState.FAILED
        return JobState.INTERRUPTED if self.begun else JobState.WAITING

    def recipe(self) -> Recipe | None:
        """The recipe of a finished clip; None where the job is not finished, or the recipe is damaged."""
        try:
            return Recipe.from_text(small_text(self.folder / "recipe.json"))
        except (OSError, ValueError, RecipeError):
            return None

    @property
    def thumbnail_file(self) -> Path | None:
        """Where the thumbnail of a finished clip is; None where it certainly has none."""
        path = self.folder / "thumbnail.npy"
        return None if is_missing(path) else path

    def thumbnail(self) -> UInt8Array | None:
        """A few small frames (T, h, w, 3 or 4) of a finished clip."""
        try:
            frames: UInt8Array = np.load(self.folder / "thumbnail.npy", allow_pickle=False)
        except (OSError, ValueError, EOFError):
            return None
        return frames if frames.ndim == 4 and frames.dtype == np.uint8 and frames.size else None

    def discard_frames(self) -> None:
        """Free the disk of a finished clip's frames; running the job again draws the same ones. Raises JobError.

        Those of a clip that another window or command works on stay.
        """
        if self.state is JobState.FINISHED and not self.in_use:
            self.mark(0)
            with job_errors(self.folder):
                for path in (self.folder / "frames.npy", *self.folder.glob(MENDED)):
                    path.unlink(missing_ok=True)

    @property
    def has_frames(self) -> bool:
        """Whether the clip is finished and all its frames are on the disk; not where the job is damaged."""
        try:
            request = self.request()
        except EngineError:
            return False
        there = not is_missing(self.folder / "frames.npy") and self.done() == request.frames
        return there and self.state is JobState.FINISHED

    @property
    def video(self) -> Path | None:
        """The finished clip as a video file, where one has been kept and can be seen."""
        with suppress(OSError):
            return next(iter(sorted((self.folder / "video").glob("[!.]*"))), None)
        return None

    def clip(self) -> Clip:
        """The finished clip, its frames read from the disk as they are used. Raises JobError."""
        recipe = self.recipe()
        if recipe is None or not self.has_frames:
            raise JobError(f"The clip in {self.folder} is not finished.", "Run the job again to continue it.")
        try:
            frames = np.lib.format.open_memmap(self.folder / "frames.npy", "r")
        except (OSError, ValueError) as error:
            raise JobError(
                f"The frames of {quoted(recipe.source_name)} can't be read.", "Make the clip again."
            ) from error
        return Clip(frames, recipe.request.fps, recipe, sound_in(self.folder))

    def image(self) -> SourceImage:
        """The photo as the request wants it: over its background, or transparent."""
        return SourceImage.open(self.photo, ground(self.request().background))

    @property
    def transparent(self) -> bool:
        """Whether a part of its clip will be."""
        return self.request().transparent and is_transparent(self.photo)

    @property
    def end_picture(self) -> Path | None:
        """The file of the picture the clip ends on."""
        return next(self._end_pictures(), None)

    def _end_pictures(self) -> Iterator[Path]:
        return (path for path in (self.folder / "end").glob("*") if path.suffix != PARTIAL)

    def end_image(self) -> SourceImage | None:
        """The picture the clip ends on, where one was asked for. Raises JobError when it is not the one asked for."""
        request = self.request()
        if not request.end_image:
            return None
        for path in self._end_pictures():
            image = SourceImage.open(path, ground(request.background))
            if image.sha256 == request.end_image:
                return image
        raise JobError("The end picture is missing, or is not the one the recipe names.", "Choose it again.")

    def delete(self) -> None:
        """All of it. Raises JobError where another window or command works on it."""
        if is_missing(self.folder):
            return
        with self.lock():
            doomed = self.folder.with_name(f"{DELETING}{self.folder.name}")  # half deleted it is no job any more
            try:
                self.folder.rename(doomed)
            except OSError as error:
                raise JobError(f"{self.folder} can't be deleted.", str(error.strerror)) from error
        shutil.rmtree(doomed, ignore_errors=True)


def check_space(store: Path, needed: int) -> None:
    """Raises JobError when less than `needed` bytes are free."""
    if shutil.disk_usage(store).free < needed:
        raise JobError(
            f"The clip needs {needed / 2**30:.1f} GB of disk, and less is free in {store}.",
            "Free some space, or make fewer or smaller frames.",
        )


def check_readable(picture: Path) -> None:
    """Raises UnreadableImageError when a picture is not there, or is no file."""
    try:
        readable = picture.is_file() and os.access(picture, os.R_OK)
    except OSError:
        readable = False
    if not readable:
        raise UnreadableImageError(f"“{picture.name}” can't be read.", "Was it moved, renamed or deleted?")


def move_folder(made: Path, to: Path) -> None:
    """Give a folder its name while its lock is held; Windows can't, and leaves the lock file behind. Raises OSError."""
    if os.name != "nt":
        made.rename(to)
        return
    to.mkdir(mode=0o700)
    for path in made.iterdir():
        if path.name != LOCK:
            path.rename(to / path.name)


def thumbnail_of(frames: UInt8Array) -> UInt8Array:
    """THUMBNAIL_FRAMES small pictures spread over a clip, (T, h, w, 3) or (T, h, w, 4)."""
    scale = THUMBNAIL_SIDE / max(frames.shape[1:3])
    size = [max(1, round(side * scale)) for side in (frames.shape[2], frames.shape[1])]
    chosen = np.linspace(0, len(frames) - 1, THUMBNAIL_FRAMES).round().astype(int)
    return np.stack([shrunk(frames[i], (size[0], size[1])) for i in chosen])


def shrunk(picture: UInt8Array, size: tuple[int, int]) -> UInt8Array:
    """A picture averaged to a smaller size, by a whole number first, which takes half of the time."""
    times = max(1, min(picture.shape[:2]) // (2 * max(size)))
    whole = picture.shape[1] // times, picture.shape[0] // times
    picture = cv2.resize(picture, whole, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def frame_bytes(request: MotionRequest) -> int:
    """Bytes of all frames on the disk."""
    return request.frames * request.height * request.width * request.channels
