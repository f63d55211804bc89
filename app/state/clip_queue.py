"""The jobs on disk, in the order in which they are shown and run: queue and gallery are one list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.job_maker import Making
from app.desktop.bin import move_to_bin
from app.state.queue_order import in_order
from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.jobs.clip_notes import ClipNotes, notes_of, save_notes
from engine.jobs.edited_clip import EditRecord, sweep_mended
from engine.jobs.job import Job, JobState, frame_bytes
from engine.jobs.store import (
    DamagedJob,
    StoredJob,
    bytes_of,
    free_frames,
    job_folders,
    read_job,
    remove_damaged,
    sweep_job,
    sweep_leftovers,
)
from engine.paths import sha256_of
from engine.request.motion_request import MotionRequest


@dataclass(eq=False)
class ClipItem:
    """A job as it is shown. A `paused` job waits until the user continues it, as after a restart.

    Compared by identity: there is one item for each job folder.
    """

    job: Job
    request: MotionRequest
    title: str
    state: JobState
    running: bool = False
    paused: bool = False
    needs_redraw: bool = False  # finished, and waits for its frames to be drawn again
    being_edited: bool = False  # waits, and its settings are being changed
    remove_when_stopped: bool = False  # to be removed as soon as it has stopped
    video: Path | None = None  # the clip as a file to be dragged out
    place: int = 0  # in the queue, when it was taken out
    edits_seen: list[EditRecord] = field(default_factory=list)  # since the start, for undo
    last_used: int = 0  # when its clip was last made or opened, by the queue's count; 0: not since the start
    share: float = 0.0  # done, 0 to 1, while it runs
    has_thumbnail: bool = False  # the clip is finished, and its folder holds moving pictures of it
    still: UInt8Array | None = field(default=None, repr=False)  # until it is read: its photo, small, or its draft
    notes: ClipNotes = field(default_factory=ClipNotes)
    verdict: str = ""  # of its check: green, amber or red; empty where it was not checked
    making: Making | None = field(default=None, repr=False)  # its folder is not on the disk yet

    @classmethod
    def of(cls, stored: StoredJob) -> ClipItem:
        job = stored.job
        return cls(
            job,
            stored.request,
            stored.title,
            job.state,
            has_thumbnail=job.thumbnail_file is not None,
            video=job.video,
            notes=notes_of(job),
        )

    @cached_property
    def key(self) -> str:
        """What it is known by: the name of its job's folder."""
        return self.job.folder.name

    @property
    def name(self) -> str:
        """What a person calls it; the name of its photo where they have given it none."""
        return self.notes.name or self.title

    @property
    def name_in_files(self) -> str:
        """The same without the ending of a photo's file."""
        return self.notes.name or Path(self.title).stem

    @property
    def pending(self) -> bool:
        """Whether its frames are being drawn, or will be without the user's doing."""
        return self.running or self.needs_redraw or self.waiting

    @property
    def waiting(self) -> bool:
        """Whether it will be made, or continued, without the user's doing."""
        held = self.paused or self.being_edited
        return self.state is JobState.WAITING and not self.running and not held

    @property
    def held(self) -> bool:
        """Whether it is made, or continued, only when the user resumes it."""
        return self.paused and not self.running and self.state in (JobState.WAITING, JobState.INTERRUPTED)

    def settle(self) -> bool:
        """Have its folder on the disk, before anything is done with it; False where that is not possible."""
        return self.making is None or self.making.finish()

    @property
    def photo(self) -> Path | None:
        """The job's copy of its photo; None where it is gone."""
        self.settle()
        try:
            return self.job.photo
        except JobError:
            return None

    @cached_property
    def photo_sha256(self) -> str:
        """The hash of the photo's bytes, as a SourceImage has it; empty where they can't be read."""
        try:
            return sha256_of(self.photo) if self.photo is not None else ""
        except OSError:
            return ""


@dataclass(frozen=True)
class FoundJob:
    """A job of an earlier run, and what it takes on the disk."""

    folder: Path
    bytes: int
    item: ClipItem | DamagedJob


def read_jobs(folders: Sequence[Path]) -> list[FoundJob]:
    """What is in these folders, on any thread; what killed programs left in them is swept."""
    return [read_one(folder) for folder in folders]


def read_one(folder: Path) -> FoundJob:
    sweep_job(folder)
    found = read_job(folder)
    if isinstance(found, DamagedJob):
        return FoundJob(folder, bytes_of(folder), found)
    item = ClipItem.of(found)
    sweep_mended(item.job)
    item.paused = item.state in (JobState.WAITING, JobState.INTERRUPTED)
    return FoundJob(folder, bytes_of(folder), item)


class ClipQueue(QObject):
    """All jobs, oldest first. `frame_users` are predicates: whether a clip's frames are in use.

    `limit` in bytes is what the store may take before frames of finished clips are let go; they are drawn again when
    the clip is looked at. 0 is no limit. Whoever owns the queue may have its files written elsewhere, see QueueDisk.
    """

    changed = Signal()
    added = Signal(object)  # ClipItem whose folder is not on the disk yet
    moved = Signal(object)  # folders of all jobs, in their new order

    def __init__(self, limit: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[ClipItem] = []
        self.damaged: list[DamagedJob] = []
        self.limit = limit
        self.frame_users: list[Callable[[ClipItem], bool]] = []
        self.coming: list[Path] = []  # folders of jobs that are still to be read, before all others
        self._sizes: dict[str, int] = {}  # bytes on the disk, by a job's key
        self._uses = 0

    def load(self) -> None:
        """What an earlier run of the window left behind: nothing starts by itself, and nothing hides anything else.

        Raises JobError where the store can't be read.
        """
        sweep_leftovers()
        self.entries, self.damaged = [], []
        self.take(read_jobs(in_order(job_folders())))
        self.discard_old_frames()

    def take(self, found: Sequence[FoundJob]) -> None:
        """Put these jobs before those that are here."""
        self._sizes |= {one.folder.name: one.bytes for one in found}
        self.damaged[:0] = [one.item for one in found if isinstance(one.item, DamagedJob)]
        self.entries[:0] = [one.item for one in found if isinstance(one.item, ClipItem)]
        self.changed.emit()

    def add(
        self, photo: Path, request: MotionRequest, end: Path | None = None, still: UInt8Array | None = None
    ) -> ClipItem:  # fmt: skip
        """A new clip, to be made after all others. Its folder follows: see `settle`."""
        job = Job.planned()
        entry = ClipItem(job, request, photo.name, JobState.WAITING, still=still)
        entry.making = Making(job, photo, request, end)
        self.entries.append(entry)
        self.added.emit(entry)
        self.changed.emit()
        return entry

    def next(self) -> ClipItem | None:
        """The next job to run. A clip that is being viewed and needs its frames goes first."""
        coming = [e for e in self.entries if e.pending and not e.running]
        return next((e for e in coming if e.needs_redraw), next(iter(coming), None))

    def request_redraw(self, entry: ClipItem) -> None:
        """Have the frames of a finished clip drawn again."""
        entry.needs_redraw = True
        self.changed.emit()

    def cancel_redraws(self) -> None:
        """Another clip is opened: clips waiting to be drawn again no longer are."""
        if waiting := [entry for entry in self.entries if entry.needs_redraw]:
            for entry in waiting:
                entry.needs_redraw = False
            self.changed.emit()

    def mark_used(self, entry: ClipItem) -> None:
        """The clip was made or opened: its frames are discarded last."""
        self._uses += 1
        entry.last_used = self._uses

    def refresh(self, entry: ClipItem) -> None:
        """Read again what is on disk."""
        job = entry.job
        entry.state, entry.has_thumbnail, entry.video = job.state, job.thumbnail_file is not None, job.video
        self.measure(entry)
        if entry.has_thumbnail and entry.still is not None:
            entry.still = entry.still[:1].copy()  # until the other is read
        self.changed.emit()

    def retry(self, entry: ClipItem) -> None:
        with suppress(OSError):  # it goes when the clip is finished
            (entry.job.folder / "failure.json").unlink(missing_ok=True)
        entry.paused, entry.state = False, JobState.WAITING
        self.changed.emit()

    @property
    def waiting(self) -> list[ClipItem]:
        """What will be made, in this order, after the one that runs."""
        return [entry for entry in self.entries if entry.waiting]

    @property
    def held(self) -> list[ClipItem]:
        """What would be made on request."""
        return [entry for entry in self.entries if entry.held]

    def hold_all(self) -> None:
        """Nothing that waits is made until a person says so."""
        for entry in self.waiting:
            entry.paused = True
        self.changed.emit()

    def resume_all(self) -> None:
        """Let all paused jobs run."""
        for entry in self.held:
            entry.paused, entry.state = False, JobState.WAITING
        self.changed.emit()

    def annotate(self, notes: Mapping[ClipItem, ClipNotes]) -> None:
        """Other names of clips, or their stars. Raises JobError, for the first that can't be kept."""
        try:
            for entry, noted in notes.items():
                entry.settle()
                save_notes(entry.job, noted)
                entry.notes = notes_of(entry.job)
        finally:
            self.changed.emit()

    def take_out(self, entry: ClipItem) -> None:
        """It is not in the queue any more; whoever takes it out tells that it changed."""
        entry.place = self.entries.index(entry)
        self.entries.remove(entry)
        self._sizes.pop(entry.key, None)

    def put_back(self, entry: ClipItem) -> None:
        """Where it was when it was taken out; whoever puts it back tells that it changed."""
        self.entries.insert(entry.place, entry)
        self.measure(entry)

    def remove_damaged(self, damaged: DamagedJob) -> None:
        """To the bin, or away where there is none. Raises JobError."""
        if damaged.folder.exists() and not move_to_bin(damaged.folder):
            remove_damaged(damaged.folder)
        self.damaged.remove(damaged)
        self.changed.emit()

    def move(self, entry: ClipItem, to: int) -> None:
        """To another place among all of them."""
        self.entries.remove(entry)
        self.entries.insert(to, entry)
        self.moved.emit([*self.coming, *(each.job.folder for each in self.entries)])
        self.changed.emit()

    def measure(self, entry: ClipItem) -> None:
        """How much of the disk a clip takes now; it is kept, because measuring all of them takes long."""
        self._sizes[entry.key] = bytes_of(entry.job.folder)

    def note_size(self, entry: ClipItem, size: int) -> None:
        """What its folder takes on the disk, in bytes."""
        self._sizes[entry.key] = size

    def keep_up_to(self, limit: int) -> None:
        """Another limit for what the clips take on the disk, in bytes; 0 for none."""
        self.limit = limit
        self.discard_old_frames()

    def discard_old_frames(self) -> None:
        """Discard the frames of the clips that were not opened for longest, unless they are in use."""
        if not self.limit:
            return
        used = sum(self._sizes.values())
        old = [e for e in sorted(self.entries, key=lambda e: e.last_used) if e.state is JobState.FINISHED]
        held = {e.job: e for e in old if self._sizes.get(e.key, 0) > frame_bytes(e.request)}
        with suppress(JobError):  # a store that can't be measured
            free_frames(held, self.limit, lambda job: any(needs(held[job]) for needs in self.frame_users), used)
        for entry in held.values():  # those that were freed are the first ones, but for those in use
            if used <= self.limit:
                break
            before = self._sizes[entry.key]
            self.measure(entry)
            used -= before - self._sizes[entry.key]
