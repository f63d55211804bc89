"""The batches that the strip shows. The truth about each lies in its folder; this is what was read or reported."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.background.batch_task import BatchTask
from app.background.task_runner import Message, TaskRunner
from app.state.settings import Settings
from engine.errors import EngineError
from engine.progress import Phase, Progress, ProgressCallback
from engine.services.batch.again import BETTERED
from engine.services.batch.manifest import Manifest
from engine.services.batch.order import Outcome, State
from engine.services.batch.table import BadRow
from engine.services.batch_process import (
    PAUSE,
    RESUME,
    STOP,
    ContinueBatch,
    Crew,
    Listed,
    ListedClip,
    Make,
    MoreSeeds,
    listed,
)

MOST = 12  # batches that are remembered
BY_NEED = (State.FAILED, State.SHORT, State.DOUBTFUL, State.PASSED, State.WAITING)


class Stage(Enum):
    """What is done about a batch now. STOPPED: nothing, and clips are lacking."""

    WAITING = auto()
    LOOKING = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()
    STOPPED = auto()
    FINISHED = auto()


# How much of a clip is done when a phase begins, and when it ends.
PHASES = {
    "ENCODE": (0.0, 0.05), "DENOISE": (0.05, 0.15), "DECODE": (0.15, 0.3), "COMPARE": (0.3, 0.65),
    "EXPORT": (0.65, 1.0),
}  # fmt: skip


@dataclass(frozen=True)
class Making:
    """How far a clip is that is being made: the name of a Phase, and the share of it that is done."""

    phase: str
    share: float

    @property
    def of_all(self) -> float:
        """The share of all its phases, about."""
        first, last = PHASES.get(self.phase, (0.0, 0.0))
        return first + (last - first) * self.share


@dataclass(eq=False)
class Batch:
    """A batch in its folder. `left` are seconds, None where that is not known; `message` is the latest about a crew.

    `making` are the clips that are being made now, by their ids, the one that began first before the others.
    `was` are the ids, by the new ones, that clips had before which are made anew. `before` says, by their files, what
    was known of clips that get other seeds now.
    `offered`: whether it is offered at the next start to go on with it, should it not be finished.
    """

    folder: Path
    crew: Crew | None = None
    offered: bool = True
    stage: Stage = Stage.WAITING
    clips: dict[str, ListedClip] = field(default_factory=dict)  # by id
    outcomes: dict[str, Outcome] = field(default_factory=dict)  # of those that have ended
    making: dict[str, Making] = field(default_factory=dict)
    was: dict[str, str] = field(default_factory=dict)
    before: dict[str, Outcome] = field(default_factory=dict)
    bad: tuple[BadRow, ...] = ()
    looked: int = 0
    left: float | None = None
    message: str = ""

    @property
    def manifest(self) -> Manifest:
        return Manifest(self.folder)

    @property
    def counts(self) -> Counter[State]:
        """How many are in which state; rows that no clip can be made of have failed."""
        counts = Counter(outcome.state for outcome in self.outcomes.values())
        counts[State.FAILED] += len(self.bad)
        counts[State.WAITING] = self.total - self.done
        return counts

    @property
    def compared(self) -> bool:
        """Whether clips are compared with their photos, as far as is known."""
        return not self.outcomes or any(outcome.score is not None for outcome in self.outcomes.values())

    @property
    def done(self) -> int:
        """How many clips have ended, the failed ones among them."""
        return len(self.outcomes)

    @property
    def total(self) -> int:
        return len(self.clips)

    @property
    def share(self) -> float:
        """How much is done of all clips, what is being made among them."""
        return (self.done + sum(one.of_all for one in self.making.values())) / self.total if self.total else 0.0

    @property
    def bytes(self) -> int:
        """What all clips take, as those do that are made; 0 before there is one."""
        made = [outcome.bytes for outcome in self.outcomes.values() if outcome.state.has_clip]
        return round(sum(made) / len(made) * self.total) if made else 0

    @property
    def can_be_bettered(self) -> bool:
        return any(outcome.state in BETTERED for outcome in self.outcomes.values())

    @property
    def active(self) -> bool:
        """Whether something is being done about it, or will be by itself."""
        return self.stage not in (Stage.STOPPED, Stage.FINISHED)

    def state(self, key: str) -> State:
        """That of a clip, by its id."""
        outcome = self.outcomes.get(key)
        return outcome.state if outcome else State.WAITING

    def with_picture(self, key: str) -> str:
        """The id of the clip whose picture stands for one: its own; while it is made anew, that of the one before."""
        return key if self.state(key).has_clip else self.was.get(key, key)

    def in_order(self) -> list[str]:
        """The ids of its clips, those first that need attention."""
        order = {state: place for place, state in enumerate(BY_NEED)}
        return sorted(self.clips, key=lambda key: order[self.state(key)])

    def take(self, found: Listed) -> None:
        """What the folder holds."""
        before = {clip.out: self.with_picture(key) for key, clip in self.clips.items()}
        self.was = {
            key: before[clip.out] for key, clip in found.clips.items() if before.get(clip.out, key) != key
        }  # fmt: skip
        self.clips, self.outcomes, self.bad = found.clips, found.outcomes, found.bad

    def settle(self) -> None:
        """Nothing is done about it any more."""
        self.making.clear()
        self.left, lacking = None, self.done < self.total or not self.total
        self.stage = Stage.STOPPED if lacking else Stage.FINISHED


class Batches(QObject):
    """One batch is made at a time, the others wait. What is asked of one that is not there is ignored."""

    listed = Signal()  # other batches are there than before
    changed = Signal(object)  # Batch
    taken = Signal(object)  # Batch: it has other clips than before
    progressed = Signal(object, str)  # Batch, the id of a clip of it that is being made
    ended = Signal(object, object)  # Batch, what became of a clip of it
    settled = Signal(object)  # Batch: it was being made, and is no longer
    unfinished_found = Signal(object)  # Batch of an earlier run
    notified = Signal(object)  # Message

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.all: list[Batch] = []
        self._orders: list[tuple[Batch, object]] = []  # the first one is being done
        self._absent: list[Batch] = []  # whose folders are not there now
        self.task = BatchTask("batch", False, self)
        self.task.happened.connect(self._on_event)
        self.task.answered.connect(self._on_end)
        self.task.cancelled.connect(self._on_end)
        self.task.failed.connect(self._on_failure)
        self._reader = TaskRunner("batches", self)
        self._reader.succeeded.connect(self._on_read)

    @property
    def busy(self) -> bool:
        return self.task.busy

    @property
    def running(self) -> Batch | None:
        return self._orders[0][0] if self._orders else None

    # ------------------------------------------------------------ what can be done

    def read(self) -> None:
        """Read those that earlier runs have left."""
        places = [found for found in map(place_of, self._settings.batches) if found is not None]
        if places:
            self._reader.start(partial(read_all, places))

    def make(self, what: Make) -> None:
        """Make a new batch, or go on with the one in its folder, with what is asked for now."""
        batch = next((one for one in self.all if one.folder == what.out), None)
        if batch is not None and batch.active:
            title = self.tr("The batch “{0}” is still being made.").format(batch.folder.name)
            self.notified.emit(Message(title, self.tr("Choose another folder, or stop it first."), kind="warning"))
            return
        if batch is None:
            batch = Batch(what.out)
            self.all = [*self.all, batch][-MOST:]
        batch.crew, batch.offered = what.crew, True
        self._order(batch, what)
        self.listed.emit()

    def continue_batch(self, batch: Batch) -> None:
        """Make what is lacking, or end a pause."""
        if batch.stage is Stage.PAUSED:
            self.task.wish(RESUME)
        elif not batch.active:
            self._order(batch, ContinueBatch(batch.folder, batch.crew))

    def make_again(self, batch: Batch, clips: tuple[str, ...] = ()) -> None:
        """Try other seeds for these, by their ids; without any for what is doubtful, short or failed."""
        if not batch.active:
            self._order(batch, MoreSeeds(batch.folder, batch.crew, clips))
            asked = clips or tuple(key for key, outcome in batch.outcomes.items() if outcome.state in BETTERED)
            made = {batch.clips[key].out: batch.outcomes[key] for key in asked if batch.state(key).has_clip}
            batch.before = made

    def pause(self, batch: Batch) -> None:
        if batch is self.running and batch.stage is Stage.RUNNING:
            self.task.wish(PAUSE)

    def stop(self, batch: Batch) -> None:
        """What is made stays, what is being made is made anew when it goes on."""
        batch.offered = False
        if batch is self.running:
            batch.stage = Stage.STOPPING
            self.task.wish(STOP)
        elif batch.active:
            self._orders = [one for one in self._orders if one[0] is not batch]
            batch.settle()
        self._keep()
        self.changed.emit(batch)

    def forget(self, batch: Batch) -> None:
        """Show it no more; its folder stays as it is."""
        if batch in self.all and not batch.active:
            self.all.remove(batch)
            self._keep()
            self.listed.emit()

    def shutdown(self) -> None:
        """What is being made is offered at the next start."""
        self._keep()
        self._orders.clear()
        self._reader.shutdown()
        self.task.shutdown()

    # ------------------------------------------------------------ how it goes

    def _order(self, batch: Batch, what: object) -> None:
        batch.stage, batch.looked, batch.message, batch.offered = Stage.WAITING, 0, "", True
        batch.before = {}
        self._orders.append((batch, what))
        self._keep()
        if len(self._orders) == 1:
            self._start()
        self.changed.emit(batch)

    def _start(self) -> None:
        batch, what = self._orders[0]
        batch.stage = Stage.LOOKING
        self.task.start(what)

    def _keep(self) -> None:
        self._settings.batches = [as_place(batch) for batch in (*self._absent, *self.all)][-MOST:]

    @Slot(object)
    def _on_event(self, event: tuple[Any, ...]) -> None:
        batch = self.running
        if batch is None:
            return
        kind, *values = event
        if kind == "looked":
            batch.looked = values[0]
        elif kind == "began":
            batch.take(values[0])
            batch.left = values[1]
            batch.making.clear()
            batch.stage = Stage.RUNNING if batch.stage is Stage.LOOKING else batch.stage
            self._keep()
            self.taken.emit(batch)
        elif kind == "progress":
            if values[0] in batch.clips and values[0] not in batch.outcomes:
                batch.making[values[0]] = Making(values[1], values[2])
                batch.left = values[3]
                self.progressed.emit(batch, values[0])
        elif kind == "ended":
            batch.making.pop(values[0], None)
            batch.outcomes[values[0]], batch.left, batch.message = values[1], values[2], ""
            self.ended.emit(batch, values[0])
        elif kind == "paused" and batch.stage in (Stage.RUNNING, Stage.PAUSED):
            batch.stage = Stage.PAUSED if values[0] else Stage.RUNNING
        elif kind == "message":
            batch.message = values[0]
        self.changed.emit(batch)

    @Slot()
    def _on_end(self) -> None:
        if self._orders:
            batch, _ = self._orders.pop(0)
            batch.settle()
            self._keep()
            self.changed.emit(batch)
            self.settled.emit(batch)
        if self._orders:
            self._start()
            self.changed.emit(self._orders[0][0])

    @Slot(object)
    def _on_failure(self, message: Message) -> None:
        self.notified.emit(message)
        batch = self.running
        self._on_end()
        if batch is not None and not batch.total:  # it never began
            self.forget(batch)

    @Slot(object)
    def _on_read(self, read: list[Batch]) -> None:
        new = [batch for batch in read if batch.total and all(batch.folder != one.folder for one in self.all)]
        self._absent = [batch for batch in read if not batch.total]
        self.all = [*new, *self.all][-MOST:]
        self.listed.emit()
        for batch in new:
            if batch.stage is Stage.STOPPED and batch.offered:
                self.unfinished_found.emit(batch)


def as_place(batch: Batch) -> dict[str, object]:
    crew = [batch.crew.address, str(batch.crew.key)] if batch.crew else None
    return {"folder": str(batch.folder), "crew": crew, "offered": batch.offered}


def place_of(kept: dict[str, object]) -> Batch | None:
    """A batch as it was remembered, not read yet; None for anything else."""
    folder, crew = kept.get("folder"), kept.get("crew")
    if not isinstance(folder, str) or "\0" in folder or not Path(folder).is_absolute():
        return None
    is_crew = isinstance(crew, list) and len(crew) == 2 and all(isinstance(one, str) for one in crew)
    made_by = Crew(crew[0], Path(crew[1])) if is_crew and isinstance(crew, list) else None
    return Batch(Path(folder), made_by, kept.get("offered") is True)


def read_all(places: list[Batch], report: ProgressCallback) -> list[Batch]:
    """The same with what their folders hold; nothing where a folder is not there, as on a disk not plugged in."""
    for number, batch in enumerate(places):
        report(Progress(Phase.LOAD, number, len(places)))
        with suppress(EngineError):
            batch.take(listed(batch.manifest, batch.manifest.plan()))
            batch.settle()
    return places
