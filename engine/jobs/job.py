"""A job is a folder: the photo, the recipe, the frames as far as they are drawn. The engine works on nothing else."""

from __future__ import annotations

import json
import shutil
import time
import uuid
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import Checkpoint
from engine.paths import jobs_folder, write_text
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest, colour
from engine.request.recipe import Recipe

THUMBNAIL_SIDE, THUMBNAIL_FRAMES = 144, 12
MENDED = "mended-*.npy"  # files of frames beside the model's own, see engine.jobs.edited_clip
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
        now = time.time_ns()  # names sort by time, also within a second
        stamp = f"{time.strftime('%Y%m%d-%H%M%S', time.localtime(now // 10**9))}-{now % 10**9:09d}"
        folder = (root or jobs_folder()) / f"{stamp}-{uuid.uuid4().hex[:4]}"
        job = cls(folder)
        try:
            folder.mkdir(parents=True)
            needed = frame_bytes(request) + SPARE
            if shutil.disk_usage(folder).free < needed:
                folder.rmdir()
                raise JobError(
                    f"The clip needs {needed / 2**30:.1f} GB of disk, and less is free in {folder.parent}.",
                    "Free some space, or make fewer or smaller frames.",
                )
            shutil.copyfile(photo, job.photo_folder(make=True) / photo.name)
            if end_image:
                (folder / "end").mkdir()
                shutil.copyfile(end_image, folder / "end" / end_image.name)
            write_text(folder / "request.json", json.dumps(request.to_json()))
        except OSError as error:
            raise JobError(f"The job can't be written to {folder.parent}.", str(error.strerror)) from error
        return job

    def photo_folder(self, make: bool = False) -> Path:
        folder = self.folder / "photo"
        if make:
            folder.mkdir()
        return folder

    @property
    def photo(self) -> Path:
        return next(self.photo_folder().iterdir())

    def request(self) -> MotionRequest:
        """Raises JobError when the folder is not a job."""
        try:
            return MotionRequest.from_json(json.loads((self.folder / "request.json").read_text("utf-8")))
        except (OSError, ValueError) as error:
            raise JobError(f"{self.folder} is not a job of Vivant's.") from error

    def frames(self) -> UInt8Array:
        """The frames on disk (T, H, W, 3), to be written; made when they are not there yet."""
        request, path = self.request(), self.folder / "frames.npy"
        shape = request.frames, request.height, request.width, 3
        if not path.exists():
            write_text(self.folder / "done", "0")
            return np.lib.format.open_memmap(path, "w+", np.uint8, shape)
        return np.lib.format.open_memmap(path, "r+")

    def done(self) -> int:
        """How many frames are drawn."""
        path = self.folder / "done"
        return int(path.read_text()) if path.exists() else 0

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
        self.mark(recipe.request.frames)
        np.save(self.folder / "thumbnail.npy", thumbnail_of(frames))
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
        path = self.folder / "thumbnail.npy"
        return np.load(path) if path.exists() else None

    def let_frames_go(self) -> None:
        """Free the disk of a finished clip's frames; running the job again draws the same ones."""
        if self.state is JobState.FINISHED:
            self.mark(0)
            for path in (self.folder / "frames.npy", *self.folder.glob(MENDED)):
                path.unlink(missing_ok=True)

    @property
    def has_frames(self) -> bool:
        finished = self.state is JobState.FINISHED and (self.folder / "frames.npy").exists()
        return finished and self.done() == self.request().frames

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
        shutil.rmtree(self.folder, ignore_errors=True)


def thumbnail_of(frames: UInt8Array) -> UInt8Array:
    """THUMBNAIL_FRAMES small pictures spread over a clip, (T, h, w, 3)."""
    scale = THUMBNAIL_SIDE / max(frames.shape[1:3])
    size = [max(1, round(side * scale)) for side in (frames.shape[2], frames.shape[1])]
    chosen = np.linspace(0, len(frames) - 1, THUMBNAIL_FRAMES).round().astype(int)
    return np.stack([cv2.resize(frames[i], size, interpolation=cv2.INTER_AREA) for i in chosen]).astype(np.uint8)


def frame_bytes(request: MotionRequest) -> int:
    return request.frames * request.height * request.width * 3
