"""The jobs on disk, in the order in which they are shown and run: queue and gallery are one list."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QFile, QObject, Signal

from engine.arrays import UInt8Array
from engine.errors import EngineError, InvalidRequestError
from engine.jobs.edited_clip import delete_unused, record_of
from engine.jobs.job import Job, JobState, job_folders
from engine.paths import write_text
from engine.request.motion_request import MotionRequest

FRAMES_KEPT = 6  # finished clips whose frames stay on disk; older ones are drawn again when looked at


@dataclass
class ClipItem:
    """A job as it is shown. `held` waits for the person's word, as after a restart."""

    job: Job
    request: MotionRequest
    title: str
    state: JobState
    running: bool = False
    held: bool = False
    unwanted: bool = False  # to be removed as soon as it has stopped
    share: float = 0.0  # done, 0 to 1, while it runs
    thumbnail: UInt8Array | None = field(default=None, repr=False)  # of the finished clip
    still: UInt8Array | None = field(default=None, repr=False)  # until then its photo, small, or its draft

    @classmethod
    def of(cls, job: Job) -> ClipItem:
        """Raises EngineError when the folder is not a job any more."""
        return cls(job, job.request(), job.photo.name, job.state, thumbnail=job.thumbnail())


class ClipQueue(QObject):
    """All jobs, oldest first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[ClipItem] = []

    def load(self) -> list[InvalidRequestError]:
        """What an earlier run of the window left behind: nothing starts by itself.

        Returns what is wrong with jobs that can't be shown, as when their model is gone.
        """
        found, wrong = [], []
        for folder in sorted(job_folders(), key=position):
            try:
                found.append(ClipItem.of(Job(folder)))
            except InvalidRequestError as error:
                wrong.append(error)
            except (EngineError, OSError, StopIteration):  # not a job, or half deleted
                continue
        for entry in found:
            delete_unused(entry.job, record_of(entry.job))  # what a crash left behind
            entry.held = entry.state in (JobState.WAITING, JobState.INTERRUPTED)
        self.entries = found
        self.changed.emit()
        return wrong

    def add(
        self, photo: Path, request: MotionRequest, end: Path | None = None, still: UInt8Array | None = None
    ) -> ClipItem:  # fmt: skip
        """Raises JobError, also when the disk is too full."""
        entry = ClipItem.of(Job.create(photo, request, end_image=end))
        entry.still = still
        self.entries.append(entry)
        self.changed.emit()
        return entry

    def next(self) -> ClipItem | None:
        return next((e for e in self.entries if e.state is JobState.WAITING and not (e.held or e.running)), None)

    def refresh(self, entry: ClipItem) -> None:
        """Read again what is on disk."""
        entry.state, entry.thumbnail = entry.job.state, entry.job.thumbnail()
        if entry.thumbnail is not None:
            entry.still = None
        self.changed.emit()

    def retry(self, entry: ClipItem) -> None:
        (entry.job.folder / "failure.json").unlink(missing_ok=True)
        entry.held, entry.state = False, JobState.WAITING
        self.changed.emit()

    def release(self) -> None:
        """Everything that is held may run."""
        for entry in self.entries:
            if entry.held:
                self.retry(entry)

    def remove(self, entry: ClipItem) -> None:
        """To the bin, or away where there is none."""
        self.entries.remove(entry)
        if not QFile.moveToTrash(str(entry.job.folder)):
            entry.job.delete()
        self.changed.emit()

    def move(self, entry: ClipItem, to: int) -> None:
        self.entries.remove(entry)
        self.entries.insert(to, entry)
        for i, each in enumerate(self.entries):
            write_text(each.job.folder / "position", str(i))
        self.changed.emit()

    def trim(self) -> None:
        """Let the frames of older clips go."""
        finished = [e for e in self.entries if e.state is JobState.FINISHED and e.job.has_frames]
        for entry in finished[:-FRAMES_KEPT]:
            entry.job.let_frames_go()


def position(folder: Path) -> tuple[float, str]:
    """Jobs that were moved keep their place; the others follow by time."""
    try:
        return float((folder / "position").read_text()), folder.name
    except (OSError, ValueError):
        return float("inf"), folder.name
