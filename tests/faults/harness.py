"""Runs scenarios in forked processes, with a fault or without, and looks at what they leave."""

from __future__ import annotations

import errno
import hashlib
import multiprocessing
import os
import re
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from engine.__main__ import main as command
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.paths import PARTIAL
from engine.progress import ignore
from engine.services import child_process, session
from tests.faults.conditions import Condition
from tests.faults.injection import CHANGING, Fault, Injection, Operation
from tests.faults.scenarios import REQUEST, SIDE, Place, Scenario, clone

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
PATIENCE = 60.0  # seconds for one run
CRASHED = 99  # the exit code of a run that ended in an exception
EARLIER = 3600  # seconds by which notes and half-written files are made older, so that the next start takes them for forgotten
PRINTED = "out", "errors"  # files of what a process prints
Digest = dict[str, str]
"""The content of all files below a folder, by path."""


@dataclass(frozen=True)
class Ending:
    """How a run ended: exit code, what it printed, and the operations it did."""

    code: int
    out: str
    errors: str
    seen: Counter[Operation] = field(default_factory=Counter)


@dataclass(frozen=True)
class Expected:
    """What a scenario does without a fault: how often which operation, and the content of its targets."""

    operations: Counter[Operation]
    targets: Digest


class Forking:
    """Takes the place of multiprocessing: children are forked, so that they have the faults and the model."""

    @staticmethod
    def get_context(method: str) -> multiprocessing.context.ForkContext:
        return multiprocessing.get_context("fork")


class Bench:
    """A place that is made once, and copied for each run."""

    forking = Forking()

    def __init__(self, folder: Path) -> None:
        self.folder, self.template, self.place = folder, Place(folder / "template"), Place(folder / "place")
        self.notes = folder / "notes"
        self.pipeline = BreezePipeline()
        self.warm_up()
        self.run(self.place.fill)  # under the path it is copied to, for the notes in it
        self.place.root.rename(self.template.root)
        self.before = digest(self.template.root)
        clone(self.template, self.place.root)
        self.clips = {self.clip_of(self.place.interrupted)}  # that jobs may give: before and after an edit

    def warm_up(self) -> None:
        """Draw a frame, so that the processes forked from now on have the networks loaded."""
        request = replace(REQUEST, frames=2)
        picture = np.zeros((SIDE, SIDE, 3), np.uint8)
        frames = np.zeros((request.frames, SIDE, SIDE, 3), np.uint8)
        self.pipeline.generate(SourceImage.from_array(picture), request, ignore, frames, 0)

    def run(self, call: Callable[[], int | None], fault: Fault | None = None, watched: bool = False) -> Ending:
        """Do something in a process of its own, to its end."""

        def install() -> None:
            if watched:
                Injection(self.place.root, self.notes, fault).install()

        code = waited(self.start(call, self.notes, install))
        seen: Counter[Operation] = Counter()
        if watched:
            lines = (self.notes / "seen").read_text().splitlines()
            seen = Counter(Operation(*line.split(" at ", 1)) for line in lines if not line.endswith(" at "))
        return Ending(code, *said(self.notes), seen)

    def start(self, call: Callable[[], int | None], notes: Path, install: Callable[[], None] = lambda: None) -> int:
        """Do something in a process of its own, with its own group; its id. What it prints is in the folder `notes`."""
        notes.mkdir(exist_ok=True)
        for path in notes.iterdir():
            path.unlink()
        for name in PRINTED:
            (notes / name).touch(0o600)
        child = os.fork()
        if child == 0:
            os.setsid()
            self.be_the_child(call, notes, install)
        return child

    def be_the_child(self, call: Callable[[], int | None], notes: Path, install: Callable[[], None]) -> None:
        """Never returns."""
        code = CRASHED
        try:
            for number, name in enumerate(PRINTED, 1):
                os.dup2(os.open(notes / name, os.O_WRONLY), number)
            sys.stdout, sys.stderr = (open(n, "w", encoding="utf-8", closefd=False) for n in (1, 2))  # noqa: SIM115
            self.place.use()
            session.load = lambda spec: self.pipeline  # type: ignore[assignment]
            child_process.multiprocessing = self.forking  # type: ignore[attr-defined]
            install()
            code = call() or 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    def rehearse(self, scenario: Scenario) -> Expected:
        """Run a scenario without a fault."""
        clone(self.template, self.place.root)
        ending = self.run(scenario.prepared(self.place), watched=True)
        assert ending.code == 0, ending.errors
        targets = {name: content(self.place.root / name) for name in scenario.targets}
        assert not problems_left(self.place), problems_left(self.place)
        self.clips |= {self.clip_of(job) for job in self.changed_jobs()}
        return Expected(ending.seen, targets)

    def attempt(self, scenario: Scenario, fault: Fault, expected: Expected) -> list[str]:
        """Run a scenario with a fault; what is wrong with how it ended and with what is left, as sentences."""
        clone(self.template, self.place.root)
        ending = self.run(scenario.prepared(self.place), fault, watched=True)
        return [*problems_said(ending, scenario), *self.look(ending, scenario, expected)]

    def attempt_under(
        self, scenario: Scenario, condition: Condition, expected: Expected
    ) -> tuple[Ending, list[str]]:  # fmt: skip
        """Run a scenario while a condition holds; how it ended, and what is wrong with that and with what is left."""
        clone(self.template, self.place.root)
        work = scenario.prepared(self.place)
        with condition.hold(self.place):
            ending = self.run(work)
        return ending, [*problems_said(ending, scenario), *self.look(ending, scenario, expected)]

    def look(self, ending: Ending, scenario: Scenario, expected: Expected) -> list[str]:
        """What must hold after any fault, also after the next start."""
        found, place = [], self.place
        for name, whole in expected.targets.items():
            is_now = content(place.root / name)
            before = self.before.get(name, "")
            if is_now not in {whole, before}:
                found.append(f"{name} is neither whole nor as it was")
            if ending.code == 0 and is_now != whole:
                found.append(f"{name} is not written, and nothing is said")
            if ending.code == 2 and is_now == whole != before and len(expected.targets) == 1:
                found.append(f"{name} is written, and a failure is told: {ending.errors.strip()}")
        found += self.changed(scenario)
        halves = (half for pattern in ("*", "*/*") for half in place.home.glob(f"{pattern}{PARTIAL}"))
        for path in (*(place.home / "staging").glob("*"), *halves):
            os.utime(path, (time.time() - EARLIER,) * 2)
        later = self.run(lambda: command(["jobs"]))
        if later.code or later.errors.count("\n") > 2:
            found.append(f"the next start fails: {later.code} {later.out} {brief(later.errors)}")
        found += [f"{job.name} is damaged" for job in place.jobs() if f"{job}  damaged" in later.out]
        found += problems_left(place)
        return found + self.resumable()

    def changed(self, scenario: Scenario) -> list[str]:
        """Photos, clips and jobs that are not what they were."""
        spared = {getattr(self.template, name).name for name in scenario.spoils}
        now = digest(self.place.root)
        return [
            f"{name} is changed or lost"
            for name, was in self.before.items()
            if name not in scenario.targets and now.get(name) != was and not spared & set(Path(name).parts)
        ]

    def resumable(self) -> list[str]:
        """Jobs that are new, or that were changed, give the clip they would have given."""
        clips = {job.name: self.clip_of(job) for job in self.changed_jobs()}
        return [f"{name} gives another clip: {brief(clip)}" for name, clip in clips.items() if clip not in self.clips]

    def changed_jobs(self) -> list[Path]:
        """The jobs that are new or no longer what they were."""
        before = {job.name: digest(job) for job in self.template.jobs()}
        return [job for job in self.place.jobs() if digest(job) != before.get(job.name)]

    def clip_of(self, job: Path) -> str:
        """The digest of the job's clip, once it is gone on with; what was said where it can't."""
        out = self.folder / "resumed.png"
        out.unlink(missing_ok=True)
        ending = self.run(lambda: command(["export", str(job), "-o", str(out)]))
        return content(out) if ending.code == 0 else ending.errors


def said(notes: Path) -> tuple[str, str]:
    """What a process printed: its output and its errors."""
    out, errors = ((notes / name).read_text("utf-8", "replace") for name in PRINTED)
    return out, errors


def problems_said(ending: Ending, scenario: Scenario) -> list[str]:
    """What is wrong with the exit code and the words."""
    found = []
    if ending.code not in scenario.codes:
        found.append(f"exit code {ending.code}: {brief(ending.errors)}")
    elif "Traceback" in ending.errors or "not expect" in ending.errors:
        found.append(f"a traceback: {brief(ending.errors)}")
    elif ending.code == 2 and not ending.errors.strip():
        found.append("it fails without a word")
    if ending.code == 0 and len(ending.out.splitlines()) < scenario.lists:
        found.append(f"the list lacks something: {ending.out!r} {ending.errors!r}")
    return found


def brief(said: str) -> str:
    """Of what was printed the places in the program and the last lines."""
    places = re.findall(r'File ".*?/((?:engine|app)/[^"]+)", line (\d+)', said)
    return (
        " > ".join(f"{file}:{line}" for file, line in places[-4:]) + " … " + " | ".join(said.splitlines()[-2:])[-400:]
    )


def problems_left(place: Place) -> list[str]:
    """Files and folders that nobody can see."""
    found = [f"{path.name} is left in the folder of temporary files" for path in place.temporary.iterdir()]
    for path in place.root.rglob("*"):
        half = path.name.endswith(PARTIAL) or path.name.startswith((".making-", ".deleting-", ".vivant-"))
        if half or path.parent.name == "staging":
            found.append(f"{path.relative_to(place.root)} is left over")
    named = {path.stem for path in place.root.joinpath("out").glob("*")}
    found += [f"{name} is left beside the clips" for name in named - {"earlier", "old", "new", "clips"}]
    log = place.home / "logs" / "vivant.log"
    if log.exists() and "Traceback" in (said := log.read_text()):
        found.append(f"a traceback in the log: {brief(said)}")
    return found


def cases_of(operations: Counter[Operation]) -> list[Fault]:
    """Each operation's first occurrence with each error, and with all after it; the last one with one error."""
    cases = []
    for operation, count in operations.items():
        cases += [Fault(operation, 0, error) for error in ERRORS]
        cases.append(Fault(operation, 0, errno.EIO, lasting=True))
        if operation.kind in CHANGING:
            cases.append(Fault(operation, 0, errno.ENOSPC, lasting=True))
        if count > 1:
            cases.append(Fault(operation, count - 1, errno.EIO))
    return cases


def waited(child: int) -> int:
    """The exit code of a child, which is killed if it takes too long."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        gone, status = os.waitpid(child, os.WNOHANG)
        if gone:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -signal.SIGALRM


def digest(folder: Path) -> Digest:
    return {
        str(path.relative_to(folder)): content(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".lock"
    }


def content(path: Path) -> str:
    """A hash of a file; empty where there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
