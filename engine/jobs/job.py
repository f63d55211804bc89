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
from filelock import FileLock, Timeout

from engine.arrays import UInt8Array
from engine.errors import EngineError, JobError, UnreadableImageError
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import Checkpoint
from engine.paths import PARTIAL, jobs_folder, private_folder, replacing, write_text
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.request.validation import colour, read_request

THUMBNAIL_SIDE, THUMBNAIL_FRAMES = 144, 12
MENDED = "mended-*.npy"  # files of frames beside the model's own, see engine.jobs.edited_clip
LOCK = ".lock"  # of a job's folder, held by whoever draws into it
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
    def create(
        cls, photo: Path, request: MotionRequest, root: Path | None = None, end_image: Path | None = None
    ) -> Job:
        """A new job folder with copies of the pictures. Raises JobError, also when the disk is too full."""
        store = root or jobs_folder()
        now = time.time_ns()  # names sort by time, also within a second
        stamp = f"{time.strftime('%Y%m%d-%H%M%S', time.localtime(now // 10**9))}-{now % 10**9:09d}"
        name = f"{stamp}-{uuid.uuid4().hex[:4]}"
        pictures = {"photo": photo} | ({"end": end_image} if end_image else {})
        for picture in pictures.values():
            if not os.access(picture, os.R_OK):
                raise UnreadableImageError(f"“{picture.name}” can't be read.", "Was it moved, renamed or deleted?")
        unfinished = cls(store / f"{MAKING}{name}")  # hidden until all of it is there
        try:
            private_folder(store)
            with unfinished.made(), unfinished.lock():
                check_space(store, frame_bytes(request) + SPARE)
                for folder, picture in pictures.items():
                    private_folder(unfinished.folder / folder)
                    shutil.copyfile(picture, unfinished.folder / folder / picture.name)
                write_text(unfinished.folder / "request.json", json.dumps(request.to_json()))
            unfinished.folder.rename(store / name)
        except OSError as error:
            raise JobError(f"The job can't be written to {store}.", str(error.strerror)) from error
        return cls(store / name)

    @contextmanager
    def made(self) -> Iterator[None]:
        """The folder, gone again where what follows fails."""
        self.folder.mkdir(mode=0o700)
        try:
            yield
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise

    @contextmanager
    def lock(self) -> Iterator[None]:
        """The job for oneself: no other window or command draws into it, or deletes it. Raises JobError.

        The system gives the lock back when its holder dies.
        """
        holder = FileLock(self.folder / LOCK, mode=0o600, blocking=False)
        try:
            holder.acquire()
        except Timeout as error:
            raise JobError("Another Vivant is working on this clip.", "Wait until it is done, or stop it.") from error
        except OSError as error:
            raise JobError(f"{self.folder} can't be used.", str(error.strerror)) from error
        try:
            yield
        finally:
            holder.release()

    @property
    def in_use(self) -> bool:
        """Whether another window or command works on it now."""
        if not self.folder.exists():
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
            raise JobError(f"The photo of the clip in {self.folder} is gone.", "Make the clip anew.") from error

    def request(self) -> MotionRequest:
        """Raises JobError when the folder is not a job."""
        try:
            return read_request(json.loads((self.folder / "request.json").read_text("utf-8")))
        except (OSError, ValueError) as error:
            raise JobError(f"{self.folder} is not a job of Vivant's.") from error

    def frames(self) -> UInt8Array:
        """The frames on disk (T, H, W, 3), to be written; made when they are not there yet, or damaged.

        Raises JobError when the disk has no room for all of them: once they are mapped, a full disk would kill.
        """
        request, path = self.request(), self.folder / "frames.npy"
        shape = request.frames, request.height, request.width, 3
        with suppress(OSError, ValueError):
            frames = np.lib.format.open_memmap(path, "r+")
            if frames.shape == shape and frames.dtype == np.uint8:
                return frames
        try:
            self.mark(0)
            frames = np.lib.format.open_memmap(path, "w+", np.uint8, shape)
            reserve(path)
        except OSError as error:
            path.unlink(missing_ok=True)
            sentence = f"There is no room for the clip's frames ({frame_bytes(request) / 2**30:.1f} GB)."
            raise JobError(sentence, "Free some space, or make fewer or smaller frames.") from error
        return frames

    def done(self) -> int:
        """How many frames are drawn."""
        try:
            return max(0, int((self.folder / "done").read_text("utf-8")))
        except (OSError, ValueError):
            return 0

    def mark(self, done: int) -> None:
        write_text(self.folder / "done", str(done))

    @property
    def checkpoint(self) -> Checkpoint:
        """What a model keeps between its steps, before there are frames."""
        return Checkpoint(self.folder / "checkpoint.npz")

    @property
    def begun(self) -> bool:
        """Whether there is anything to go on from."""
        return self.done() > 0 or self.checkpoint.exists

    def finish(self, recipe: Recipe, frames: UInt8Array) -> None:
        """All frames are drawn: keep a moving thumbnail, and write the recipe last, for it says so."""
        if isinstance(frames, np.memmap):
            frames.flush()  # a power cut must not leave a recipe without its frames
        self.mark(recipe.request.frames)
        with replacing(self.folder / "thumbnail.npy") as file:
            np.save(file, thumbnail_of(frames))
        self.checkpoint.clear()
        (self.folder / "failure.json").unlink(missing_ok=True)
        write_text(self.folder / "recipe.json", recipe.to_text())

    def fail(self, message: str, hint: str) -> None:
        """Remember why the job failed, for whoever looks at it later."""
        write_text(self.folder / "failure.json", json.dumps([message, hint]))

    @property
    def failure(self) -> tuple[str, str] | None:
        """The sentence and the hint of a failed job."""
        try:
            message, hint = json.loads((self.folder / "failure.json").read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return str(message), str(hint)

    @property
    def state(self) -> JobState:
        """What is on the disk; nothing else knows."""
        if (self.folder / "recipe.json").exists():
            return JobState.FINISHED
        if self.failure:
            return JobState.FAILED
        return JobState.INTERRUPTED if self.begun else JobState.WAITING

    def thumbnail(self) -> UInt8Array | None:
        """A few small frames (T, h, w, 3) of a finished clip."""
        try:
            frames: UInt8Array = np.load(self.folder / "thumbnail.npy", allow_pickle=False)
        except (OSError, ValueError, EOFError):
            return None
        return frames if frames.ndim == 4 and frames.dtype == np.uint8 and frames.size else None

    def let_frames_go(self) -> None:
        """Free the disk of a finished clip's frames; running the job again draws the same ones.

        Those of a clip that another window or command works on stay.
        """
        if self.state is JobState.FINISHED and not self.in_use:
            self.mark(0)
            for path in (self.folder / "frames.npy", *self.folder.glob(MENDED)):
                path.unlink(missing_ok=True)

    @property
    def has_frames(self) -> bool:
        """Whether the clip is finished and all its frames are on the disk; not where the job is damaged."""
        if self.state is not JobState.FINISHED or not (self.folder / "frames.npy").exists():
            return False
        try:
            return self.done() == self.request().frames
        except EngineError:
            return False

    @property
    def video(self) -> Path | None:
        """The finished clip as a video file, where one has been kept."""
        return next(iter(sorted((self.folder / "video").glob("[!.]*"))), None)

    def clip(self) -> Clip:
        """The finished clip, its frames read from the disk as they are used. Raises JobError."""
        path = self.folder / "recipe.json"
        if not self.has_frames:
            raise JobError(f"The clip in {self.folder} is not finished.", "Run the job again: it goes on.")
        recipe = Recipe.from_text(path.read_text("utf-8"))
        frames = np.lib.format.open_memmap(self.folder / "frames.npy", "r")
        return Clip(frames, recipe.request.fps, recipe)

    def image(self) -> SourceImage:
        return SourceImage.open(self.photo, colour(self.request().background))

    @property
    def end_picture(self) -> Path | None:
        """The file of the picture the clip ends on."""
        return next((self.folder / "end").glob("*"), None)

    def end_image(self) -> SourceImage | None:
        """The picture the clip ends on, where one was asked for. Raises JobError when it is not the one asked for."""
        request = self.request()
        if not request.end_image:
            return None
        if (path := self.end_picture) is not None:
            image = SourceImage.open(path, colour(request.background))
            if image.sha256 == request.end_image:
                return image
        raise JobError("The end picture is missing, or is not the one the recipe names.", "Choose it again.")

    def delete(self) -> None:
        """All of it. Raises JobError where another window or command works on it."""
        if not self.folder.exists():
            return
        with self.lock():
            doomed = self.folder.with_name(f"{DELETING}{self.folder.name}")  # half deleted it is no job any more
            try:
                self.folder.rename(doomed)
            except OSError as error:
                raise JobError(f"{self.folder} can't be deleted.", str(error.strerror)) from error
        shutil.rmtree(doomed, ignore_errors=True)


def job_folders(store: Path | None = None) -> list[Path]:
    """The folders of all jobs, oldest first. What they hold may be damaged."""
    try:
        return sorted(f for f in (store or jobs_folder()).iterdir() if f.is_dir() and not f.name.startswith("."))
    except OSError:
        return []


def sweep(store: Path | None = None) -> int:
    """Delete what a killed program left half made or half deleted; the result is how many folders that were."""
    gone = 0
    for folder in (store or jobs_folder()).glob(".*"):
        if folder.name.startswith((MAKING, DELETING)) and not Job(folder).in_use:
            shutil.rmtree(folder, ignore_errors=True)
            gone += 1
    return gone


def check_space(store: Path, needed: int) -> None:
    """Raises JobError when less than `needed` bytes are free."""
    if shutil.disk_usage(store).free < needed:
        raise JobError(
            f"The clip needs {needed / 2**30:.1f} GB of disk, and less is free in {store}.",
            "Free some space, or make fewer or smaller frames.",
        )


def reserve(path: Path) -> None:
    """Take the disk space of a file that is mapped, holes and all. Raises OSError where there is too little."""
    if hasattr(os, "posix_fallocate"):
        with path.open("r+b") as file:
            os.posix_fallocate(file.fileno(), 0, path.stat().st_size)


def thumbnail_of(frames: UInt8Array) -> UInt8Array:
    """THUMBNAIL_FRAMES small pictures spread over a clip, (T, h, w, 3)."""
    scale = THUMBNAIL_SIDE / max(frames.shape[1:3])
    size = [max(1, round(side * scale)) for side in (frames.shape[2], frames.shape[1])]
    chosen = np.linspace(0, len(frames) - 1, THUMBNAIL_FRAMES).round().astype(int)
    return np.stack([cv2.resize(frames[i], size, interpolation=cv2.INTER_AREA) for i in chosen]).astype(np.uint8)


def frame_bytes(request: MotionRequest) -> int:
    return request.frames * request.height * request.width * 3
