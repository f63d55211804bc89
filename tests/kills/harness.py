"""Ends work at chosen moments, and looks at what it leaves."""

from __future__ import annotations

import ctypes
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkContext, ForkProcess
from pathlib import Path
from typing import Any

from engine.cli.options import STOPPED
from engine.jobs.job import Job
from tests.faults.harness import PRINTED, Bench, Ending, Expected, Forking, brief, content, problems_left, said
from tests.faults.scenarios import Command, Scenario, clone
from tests.kills.kinds import KINDS, SWEEP, Kind
from tests.kills.moments import CHILD, COMMAND, GROUP, SIGNALS, Changes, Kill, counted
from tests.support.command import environment

PATIENCE = 90.0  # seconds until a command has ended, and until the processes that it has started have
REAL = 0.05  # share of the commands that are started afresh, as people do, and not forked
BESIDE = 0.3  # share of the pairs of which both are ended
AT_A_CHANGE = 0.6  # share of the signals that come just before a change
ASKED_TO_DIE = 36  # PR_SET_CHILD_SUBREAPER: processes whose parent has died become children of this one


@dataclass
class Findings:
    """`seen` counts what became of the commands, by kind and signal; `faults` are sentences."""

    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    @property
    def kills(self) -> int:
        return sum(count for (_, how), count in self.seen.items() if how != DONE)


DONE = "done before"


@dataclass(frozen=True)
class Rehearsal:
    """How long work takes unless it is ended, in seconds, how many changes it and its children make, what it gives."""

    seconds: float
    changes: int
    changes_of_children: int
    expected: Expected


class Alone(Forking):
    """Forked children have nothing that their parent had open, as those that are started afresh."""

    @staticmethod
    def get_context(method: str) -> ForkContext:
        return AloneContext()


class AloneProcess(ForkProcess):
    def run(self) -> None:
        pipe: Connection = self._args[0]  # type: ignore[attr-defined]
        let_go({0, 1, 2, pipe.fileno()})
        super().run()


class AloneContext(ForkContext):
    Process = AloneProcess  # type: ignore[assignment]


def let_go(kept: set[int]) -> None:
    """Files and sockets lead nowhere from now on: locks that a parent had are its own, and its death is noticed."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for path in list(Path("/proc/self/fd").iterdir()):
        number = int(path.name)
        with suppress(OSError):
            mode = os.fstat(number).st_mode
            if number not in kept and (stat.S_ISREG(mode) or stat.S_ISSOCK(mode)):
                os.dup2(nowhere, number)


class KillBench(Bench):
    """A place that is made once and copied for each round, in which commands are ended."""

    forking = Alone()

    def __init__(self, folder: Path) -> None:
        ctypes.CDLL(None).prctl(ASKED_TO_DIE, 1, 0, 0, 0)
        super().__init__(folder)
        self.rehearsals: dict[str, Rehearsal] = {}

    def rehearsal(self, work: Scenario) -> Rehearsal:
        """Work that nobody ends; done once."""
        if work.name not in self.rehearsals:
            clone(self.template, self.place.root)
            began = time.monotonic()
            process = self.start(work.prepared(self.place), self.notes, lambda: Changes(self.notes).install())
            ending, left = self.ended(process, self.notes)
            seconds = time.monotonic() - began
            assert (ending.code, left) == (0, ""), ending.errors
            changes, of_children = counted(self.notes, COMMAND), counted(self.notes, CHILD)
            targets = {name: content(self.place.root / name) for name in work.targets}
            assert not problems_left(self.place), problems_left(self.place)
            self.clips |= {self.clip_of(job) for job in self.changed_jobs()}
            self.rehearsals[work.name] = Rehearsal(seconds, changes, of_children, Expected(Counter(), targets))
        return self.rehearsals[work.name]

    def round(self, number: int, seed: int, found: Findings) -> None:
        """End one kind of work once, or several times in succession; what is wrong with what it left."""
        chance = random.Random(f"{seed}-{number}")
        name = chance.choices(list(KINDS), [kind.share for kind in KINDS.values()])[0]
        faults = self.trial(name, chance, found.seen)
        found.faults += [f"round {number}, {name}: {fault}" for fault in dict.fromkeys(faults)]

    def trial(self, name: str, chance: random.Random, seen: Counter[tuple[str, str]]) -> list[str]:
        kind = KINDS[name]
        expected = {work.name: self.rehearsal(work).expected for work in kind.works}
        clone(self.template, self.place.root)
        shutil.rmtree(self.folder / "second", ignore_errors=True)
        faults: list[str] = []
        codes: list[int] = []
        rounds = chance.choice((1, 1, 2, 3))
        prepared = {work.name: work.prepared(self.place) for work in (*kind.works, SWEEP)}
        for step in range(rounds):
            sweeps = step == 1 and chance.random() < 0.5
            works = (SWEEP,) if sweeps else kind.works
            endings = self.together(works, prepared, chance, name, seen, faults)
            codes += [ending.code for ending in endings]
        single = rounds == 1 and len(kind.works) == 1
        ending = Ending(codes[0] if single else STOPPED, "", "")
        for work in kind.works:
            faults += self.look(ending, allowing(work, kind), expected[work.name])
        faults += [*self.locked(), *self.unlisted()]
        return faults + (self.finished(kind, expected) if kind.again else [])

    def together(
        self, works: tuple[Scenario, ...], prepared: dict[str, Callable[[], int]], chance: random.Random, name: str,
        seen: Counter[tuple[str, str]], faults: list[str],
    ) -> list[Ending]:  # fmt: skip
        """Start all of them, end some, and wait."""
        running = []
        for k, work in enumerate(works):
            kill = self.moment(work, chance) if k == 0 or chance.random() < BESIDE else None
            notes = self.notes if k == 0 else self.folder / "second"
            at_a_change = kill is not None and kill.change is not None
            if isinstance(work.act, Command) and not at_a_change and chance.random() < REAL:
                running.append(self.begin_afresh(work, work.act, kill, notes))
            else:
                running.append(self.begin(work, prepared[work.name], kill, notes))
        endings = []
        for one in sorted(running, key=lambda one: one.kill.seconds if one.kill else 1e9):
            struck = self.see_to(one)
            ending, left = self.ended(one.process, one.notes)
            endings.append(ending)
            struck = struck or (one.notes / "struck").exists()
            if one.kill:
                whom = "" if one.kill.whom == COMMAND else f" to the {one.kill.whom}"
                seen[name, f"{one.kill.signal.name}{whom}" if struck else DONE] += 1
            faults += [f"{fault} ({one.kill})" for fault in problems_ended(ending, one.work, one.kill)]
            faults += [f"{left} ({one.kill})"] if left else []
        return endings

    def moment(self, work: Scenario, chance: random.Random) -> Kill:
        """When and how to end it."""
        signals = SIGNALS if isinstance(work.act, Command) else SIGNALS[:1]  # the window has ways of its own for others
        rehearsed, which = self.rehearsal(work), chance.choice(signals)
        if rehearsed.changes_of_children and chance.random() < 0.25:
            return Kill(signal.SIGKILL, change=chance.randrange(rehearsed.changes_of_children), whom=CHILD)
        whom = GROUP if which in (signal.SIGHUP, signal.SIGINT) and chance.random() < 0.5 else COMMAND
        if chance.random() < AT_A_CHANGE:
            return Kill(which, change=chance.randrange(rehearsed.changes), whom=whom)
        return Kill(which, seconds=chance.uniform(0, rehearsed.seconds * 1.05), whom=whom)

    def begin(self, work: Scenario, prepared: Callable[[], int], kill: Kill | None, notes: Path) -> Running:
        """Do it in a forked process."""

        def install() -> None:
            if kill and kill.change is not None:
                Changes(notes, kill).install()

        masked = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS[1:])
        try:
            process = self.start(unmasked(prepared), notes, install)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, masked)
        return Running(process, work, kill, notes)

    def begin_afresh(self, work: Scenario, act: Command, kill: Kill | None, notes: Path) -> Running:
        """Do it as people do, in a process that is started."""
        shutil.rmtree(notes, ignore_errors=True)
        notes.mkdir()
        place = {"VIVANT_HOME": str(self.place.home), "TMPDIR": str(self.place.temporary)}
        try:
            arguments = act.filled(self.place)
        except StopIteration:  # the job that it is about was deleted by an earlier one
            arguments = ["jobs"]
        with (notes / PRINTED[0]).open("wb") as out, (notes / PRINTED[1]).open("wb") as errors:
            child = subprocess.Popen(
                [sys.executable, "-m", "app", *arguments], env={**environment(), **place}, stdin=subprocess.DEVNULL,
                stdout=out, stderr=errors, start_new_session=True,
            )  # fmt: skip
        child.returncode = 0  # it is waited for here, not there
        return Running(child.pid, work, kill, notes, afresh=True)

    def see_to(self, one: Running) -> bool:
        """Send the signal when its time has come; whether the work was not over by then."""
        if one.kill is None or one.kill.change is not None:
            return False
        when = one.began + one.kill.seconds + (STARTING if one.afresh else 0)
        time.sleep(max(0.0, when - time.monotonic()))
        if os.waitid(os.P_PID, one.process, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return False
        one.kill.strike(one.process)
        return True

    def ended(self, process: int, notes: Path) -> tuple[Ending, str]:
        """How a command ended, once all that it has started has, too; what is wrong where that takes too long."""
        code: int | None = None
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for which in (process, -process):  # it may have been ended before it had a group of its own
                with suppress(ChildProcessError):
                    while (gone := os.waitpid(which, os.WNOHANG))[0]:
                        code = os.waitstatus_to_exitcode(gone[1]) if gone[0] == process else code
            if code is not None and not is_there(process):
                return Ending(code, *said(notes)), ""
            time.sleep(0.005)
        with suppress(ProcessLookupError):
            os.killpg(process, signal.SIGKILL)
        left = "it does not end" if code is None else "processes go on that it has started"
        return Ending(code if code is not None else -signal.SIGALRM, *said(notes)), left

    def locked(self) -> list[str]:
        return [f"{job.name} is locked, and nobody works on it" for job in self.place.jobs() if Job(job).in_use]

    def unlisted(self) -> list[str]:
        """Jobs that neither `vivant jobs` nor the window shows."""
        listed = self.run(lambda: SWEEP.act(self.place)).out
        return [
            f"{job.name} is not listed"
            for job in self.place.jobs()
            if str(job) not in listed and not (Job(job).recipe() and Job(job).target is None)
        ]

    def finished(self, kind: Kind, expected: dict[str, Expected]) -> list[str]:
        """The rest is made, and then everything is there."""
        again = kind.again
        assert again is not None
        ending = self.run(lambda: again(self.place))
        if ending.code:
            return [f"it can't be gone on with: {ending.code} {brief(ending.errors)}"]
        whole = {name: digest for each in expected.values() for name, digest in each.targets.items()}
        wrong = [name for name, digest in whole.items() if content(self.place.root / name) != digest]
        return [*(f"{name} is another one when gone on with" for name in wrong), *problems_left(self.place)]


@dataclass(frozen=True)
class Running:
    """Work that was started and is to be ended, if at all, by `kill`."""

    process: int
    work: Scenario
    kill: Kill | None
    notes: Path
    afresh: bool = False
    began: float = field(default_factory=time.monotonic)


STARTING = 0.5  # seconds that a process needs which is started afresh before it does anything


def unmasked(call: Callable[[], int]) -> Callable[[], int]:
    """Signals reach the program as soon as it begins, and not while the harness prepares it."""

    def begin() -> int:
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS[1:])
            return call()
        except KeyboardInterrupt as error:
            if is_in_the_program(error):
                raise
            return STOPPED

    return begin


def is_in_the_program(error: BaseException) -> bool:
    """Whether an exception was raised by the program, and not by the harness around it."""
    step: Any = error.__traceback__
    while step is not None:
        if "/engine/" in step.tb_frame.f_code.co_filename or "/app/" in step.tb_frame.f_code.co_filename:
            return True
        step = step.tb_next
    return False


def allowing(work: Scenario, kind: Kind) -> Scenario:
    """The work, which may change what either of a pair may, and whose targets are those of both."""
    spoils = {name for each in kind.works for name in each.spoils}
    targets = {name for each in kind.works for name in each.targets}
    return Scenario(work.name, work.act, tuple(targets), work.replaced, tuple(spoils), work.codes)


def problems_ended(ending: Ending, work: Scenario, kill: Kill | None) -> list[str]:
    """What is wrong with the exit code and the words of work that was ended, or left alone."""
    found = []
    allowed = {*work.codes, 2} | ({STOPPED, -kill.signal} if kill else set())
    if ending.code not in allowed:
        found.append(f"exit code {ending.code}: {brief(ending.errors)}")
    if "Traceback" in ending.errors or "not expect" in ending.errors:
        found.append(f"a traceback: {brief(ending.errors)}")
    if ending.code == 2 and not ending.errors.strip():
        found.append("it fails without a word")
    return found


def is_there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
