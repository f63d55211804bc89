"""Batches in a process of their own, so that a window can start, pause and stop them, and never waits for them.

Parent and child exchange plain data over a pipe:
    the parent sends  a Survey, Make, ContinueBatch, MoreSeeds or LookAtCrew, meanwhile PAUSE, RESUME or STOP; at
                      last END, or nothing more (the pipe closes)
    the child sends   ("looked", photos), ("began", Listed, seconds left), ("progress", id, phase's name, share of it,
                      seconds left), ("ended", id, Outcome, seconds left), ("paused", bool), ("message", sentence),
                      ("answer", value), and at the end one of ("done",), ("stopped",), ("failed", ...), as a
                      WorkerSession does
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from engine.errors import Cancelled, ExportError, InvalidRequestError
from engine.progress import Phase, Progress
from engine.services.batch.again import with_more_seeds, with_other_settings
from engine.services.batch.earlier import Earlier, what_becomes_of_earlier
from engine.services.batch.forecast import BatchForecast, TimeLeft, check_disk
from engine.services.batch.made_as import MadeAs, TooSmall, made_as, too_small
from engine.services.batch.manifest import WHOLE, Manifest
from engine.services.batch.order import Item, Outcome, State
from engine.services.batch.plan import Plan, Wanted, make_plan
from engine.services.batch.runner import Slots, lacking, run_batch
from engine.services.batch.slots import LocalSlots
from engine.services.batch.start import check_foreign, checked_forecast, forecast_of, keep_plan
from engine.services.batch.table import BadRow, root_of, rows_among
from engine.services.child_process import ChildProcess, leave_the_terminal_to_the_parent, may_have_children
from engine.services.worker_process import died, error_from, outcome_of
from engine.signals import raising_when_asked_to_end
from engine.temporary import staging_folder

PAUSE, RESUME, STOP, END = "pause", "resume", "stop", "end"
POLL_SECONDS = 0.05  # between two looks at the pipe
SAY_SECONDS = 0.1  # between two counts of photos that were looked at
MOST_TOLD = 256  # clips whose latest progress is remembered
GRACE_SECONDS = 2.0  # for a child that is to end


@dataclass(frozen=True)
class Crew:
    """Machines that make the clips in place of this computer."""

    address: str
    key: Path


@dataclass(frozen=True)
class Survey:
    """The question what a batch would be: `sources` are a folder, a table, or photos; `out` is where clips go.

    `clips` are ids of clips of the batch in `out`, which are to be made again so, in place of all that `sources` give.
    """

    sources: tuple[Path, ...]
    out: Path
    wanted: Wanted
    clips: tuple[str, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True)
class Make(Survey):
    """The same, to be made."""

    crew: Crew | None = None


@dataclass(frozen=True)
class ContinueBatch:
    """Make what is lacking of the batch in a folder."""

    out: Path
    crew: Crew | None = None


@dataclass(frozen=True)
class MoreSeeds(ContinueBatch):
    """Make those again that fell short, with other seeds; or `clips`, by their ids, whatever became of them."""

    clips: tuple[str, ...] = ()


@dataclass(frozen=True)
class LookAtCrew:
    """The question who takes part in a crew."""

    crew: Crew


@dataclass(frozen=True)
class Surveyed:
    """What a batch would be. `example` is where the first clip goes; `earlier` says what becomes of the clips that are
    there already, and the forecast is for those that are to be made.

    `problem` is a sentence that says why it can't start, and `hint` what to do about it.
    """

    photos: int
    clips: int
    earlier: Earlier
    bad: tuple[BadRow, ...]
    forecast: BatchForecast
    example: str = ""
    problem: str = ""
    hint: str = ""
    made_as: tuple[MadeAs, ...] = ()
    too_small: TooSmall = field(default_factory=TooSmall)


@dataclass(frozen=True)
class ListedClip:
    """What a list says of a clip: see Item."""

    number: int
    photo: str
    out: str


@dataclass(frozen=True)
class Listed:
    """The clips of a batch by id, what became of those that have ended, and the rows that can't be used."""

    clips: dict[str, ListedClip]
    outcomes: dict[str, Outcome]
    bad: tuple[BadRow, ...]


def listed(manifest: Manifest, plan: Plan) -> Listed:
    """A plan as it stands; a window takes that of thousands of clips at once."""
    outcomes = manifest.outcomes(plan)
    clips = zip(outcomes, plan.items, strict=True)
    return Listed(
        {key: ListedClip(item.number, item.photo, item.out) for key, item in clips},
        {key: outcome for key, outcome in outcomes.items() if outcome.state is not State.WAITING}, plan.bad,
    )  # fmt: skip


class BatchSession:
    """A child process that is started when needed, and does one thing at a time."""

    def __init__(self) -> None:
        self._child: ChildProcess | None = None

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child else None

    def ask(
        self, what: object, on_event: Callable[[tuple[Any, ...]], None], wish: Callable[[], str] = lambda: ""
    ) -> Any:
        """The child's answer. `on_event` takes what it says meanwhile.

        `wish` says all the time whether PAUSE, RESUME or STOP is wanted, or nothing. Raises Cancelled once it has
        stopped, EngineError as the child does, and WorkerDiedError or OutOfMemoryError where the child is gone.
        """
        if self._child is None or not self._child.alive:
            self.close()
            self._child = ChildProcess("vivant batch", serve)
        child, sent, answer = self._child, "", None
        child.send(what)
        while True:
            if (wanted := wish()) not in ("", sent):
                child.send(wanted)
                sent = wanted
            try:
                reply = child.pipe.recv() if child.pipe.poll(POLL_SECONDS) else None
            except (EOFError, OSError) as error:
                self.close()
                raise died(child.exit_code()) from error
            if reply is None:
                continue
            if reply[0] == "answer":
                answer = reply[1]
            elif reply[0] == "failed":
                raise error_from(reply)
            elif reply[0] == "stopped":
                raise Cancelled
            elif reply[0] == "done":
                return answer
            else:
                on_event(reply)

    def close(self, seconds: float = GRACE_SECONDS) -> None:
        """End the child, which has so long to do it by itself; what it is making is not kept, what it has made is."""
        if self._child is not None:
            self._child.send(STOP)
            self._child.send(END)
            self._child.exit_code(seconds)
            self._child.close()
        self._child = None


# ------------------------------------------------------------ the child


@dataclass
class ParentControl:
    """What the parent says while something is done."""

    pipe: Connection
    paused_seconds: float = 0.0  # in all
    looked: int = 0
    _said: float = field(default=0.0)
    _told: dict[str, tuple[str, float]] = field(default_factory=dict)  # progress by the id of an item

    def wait_while_paused(self) -> None:
        """Wait while the parent wants a pause. Raises Cancelled when it wants a stop, or is gone."""
        since, paused = time.monotonic(), False
        try:
            while paused or self.pipe.poll():
                word = self.pipe.recv()
                if word == STOP:
                    raise Cancelled
                if (word == PAUSE) != paused:
                    paused = word == PAUSE
                    self.pipe.send(("paused", paused))
        except (EOFError, OSError) as error:
            raise Cancelled from error
        self.paused_seconds += time.monotonic() - since

    def count_photo(self) -> None:
        """One more photo was looked at."""
        self.wait_while_paused()
        self.looked += 1
        if time.monotonic() - self._said > SAY_SECONDS:
            self._said = time.monotonic()
            self.report("looked", self.looked)

    def tell_progress(self, item: Item, progress: Progress, left: float | None) -> None:
        """Say how far a clip is, if that is something new."""
        said = (progress.phase.name, round(progress.done / max(progress.total, 1), 2))
        known = self._told.get(item.id)
        if said != known and (known is None or progress.phase is not Phase.LOAD):  # else there is nothing to speak of
            self._told = {**dict(list(self._told.items())[-MOST_TOLD:]), item.id: said}
            self.report("progress", item.id, *said, left)

    def report(self, *event: Any) -> None:
        """Raises Cancelled where the parent is gone."""
        try:
            self.pipe.send(event)
        except OSError as error:
            raise Cancelled from error


def serve(pipe: Connection) -> None:
    """The child: answer until the pipe closes."""
    leave_the_terminal_to_the_parent()
    may_have_children()
    with raising_when_asked_to_end(SystemExit), suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            what = pipe.recv()
            if what == END:
                return
            if not isinstance(what, str):  # else a word that came too late
                pipe.send(outcome_of(lambda what=what: answer(what, ParentControl(pipe))))  # type: ignore[misc]


def answer(what: object, control: ParentControl) -> None:
    if isinstance(what, Make):
        make(what, control)
    elif isinstance(what, Survey):
        control.report("answer", survey(what, control))
    elif isinstance(what, ContinueBatch):
        continue_batch(what, control)
    elif isinstance(what, LookAtCrew):
        from engine.services.crew.client import members_of

        control.report("answer", members_of(what.crew.address, what.crew.key))


def plan_of(what: Survey, control: ParentControl, hashed: bool) -> Plan:
    """Raises EngineError."""
    if what.clips:
        plan = Manifest(what.out).plan()
        return with_other_settings(plan, what.clips, what.wanted, hashed, control.count_photo)
    rows = rows_among(what.sources, what.out)
    return make_plan(rows, what.wanted, root_of(what.sources), hashed, control.count_photo)


def survey(what: Survey, control: ParentControl) -> Surveyed:
    """Raises EngineError for what is wrong in what is wanted itself."""
    plan, manifest = plan_of(what, control, hashed=False), Manifest(what.out)
    problem, hint = "", ""
    earlier, todo = what_becomes_of_earlier(manifest, plan)
    found, _ = forecast_of(todo)
    try:
        check_foreign(manifest, plan)
        check_disk(found, what.out)
    except InvalidRequestError as error:
        problem, hint = str(error), "Choose an empty folder, or other names."
    except ExportError as error:
        problem, hint = str(error), "Free some space, or choose a folder on another disk."
    photos = len({item.photo for item in plan.items})
    example = plan.items[0].out if plan.items else ""
    return Surveyed(
        photos, len(plan.items), earlier, plan.bad, replace(found, costs={}), example, problem, hint,
        made_as(plan.items), too_small(plan.items),
    )  # fmt: skip


def make(what: Make, control: ParentControl) -> None:
    plan = plan_of(what, control, hashed=True)
    if not plan.items:
        raise InvalidRequestError("There is nothing to make a clip of.", "Give a folder of photos, or a table of them.")
    work(Manifest(what.out), plan, what.crew, control)


def continue_batch(what: ContinueBatch, control: ParentControl) -> None:
    manifest = Manifest(what.out)
    plan = manifest.plan()
    if isinstance(what, MoreSeeds):
        plan = with_more_seeds(plan, manifest.outcomes(plan), only=what.clips)
    work(manifest, plan, what.crew, control)


def work(manifest: Manifest, plan: Plan, crew: Crew | None, control: ParentControl) -> None:
    """Make what the plan lacks. Raises EngineError, and Cancelled when the parent wants a stop."""
    manifest.prepare()
    with manifest.lock(WHOLE), staging_folder(manifest.folder / "clip") as folder:
        plan = keep_plan(manifest, plan)
        todo = lacking(manifest, plan, WHOLE)
        forecast, count = checked_forecast(todo, manifest.out)
        left = TimeLeft(forecast if crew is None else replace(forecast, costs={}, at_once=1))
        began = left.began
        control.report("began", listed(manifest, plan), left.seconds)

        def on_end(item: Item, outcome: Outcome) -> None:
            left.add(item)
            left.began = began + control.paused_seconds
            control.report("ended", item.id, outcome, left.seconds)
            control.wait_while_paused()

        def on_progress(item: Item, progress: Progress) -> None:
            control.wait_while_paused()
            if crew is None:  # which names its first clip whatever its machines make
                left.begin(item)
                control.tell_progress(item, progress, left.seconds)

        run_batch(manifest, plan, todo, slots_of(crew, count, folder, control), on_end, on_progress)


def slots_of(crew: Crew | None, count: int, folder: Path, control: ParentControl) -> Slots:
    """Processes of this computer, or the crew. Raises EngineError."""
    if crew is None:
        return LocalSlots(count, folder)
    from engine.services.crew.client import CrewSlots

    return CrewSlots(crew.address, crew.key, folder, False, lambda sentence: control.report("message", sentence))
