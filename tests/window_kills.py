"""Ends the window in the middle of its work and looks at what it leaves: `python -m tests.window_kills --kills 100`.

Each round opens the real window, without a screen, has it do something of WORK, and sends SIGKILL, SIGTERM or SIGHUP a
random time after that has begun. Nothing of it may run on. Then the window is opened again: it shows every clip of the
store, a removed one is in the bin, and all that was not finished is finished, with the frames of an uninterrupted run.
No file is there in part, and nothing is left that nobody can see.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import EngineError
from engine.export import read_recipe
from engine.jobs.edited_clip import known_record
from engine.jobs.job import Job, JobState
from engine.paths import PARTIAL
from engine.progress import ignore
from engine.services.session import Session
from engine.temporary import FORGOTTEN
from tests.conftest import SAMPLES
from tests.support.command import environment
from tests.support.jobs import finished_job
from tests.support.window_hands import REQUEST

WORK = ("start", "job", "queue", "export", "exports", "repair", "removal", "everything")
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP)
LONGEST = 2.0  # seconds after the beginning of the work at which the window is ended at the latest
PATIENCE = 120.0  # seconds


@dataclass
class Findings:
    """`seen` counts what was ended in the middle of what, and what was there then; `faults` are sentences."""

    seen: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


class Desk:
    """A home with one finished clip, whose colours drift so that there is something to repair, and a photo."""

    def __init__(self, root: Path) -> None:
        self.root, self.home, self.out = root, root / "home", root / "out"
        self.folders = {"TMPDIR": root / "tmp", "XDG_RUNTIME_DIR": root / "run", "XDG_DATA_HOME": root / "data"}
        for folder in (self.home, self.out, *self.folders.values()):
            folder.mkdir(mode=0o700)
        self.photo = root / "dog.png"
        with Image.open(SAMPLES / "dog.jpg") as image:
            image.resize((REQUEST.width, REQUEST.height)).save(self.photo)
        os.environ["VIVANT_HOME"] = str(self.home)
        whole = Job.create(self.photo, REQUEST)
        self.frames = Session().generate(whole, ignore).frames.copy()
        whole.delete()
        self.finished = finished_job(self.photo, REQUEST, drifting(self.frames)).folder

    @property
    def environment(self) -> dict[str, str]:
        own = {name: str(self.root / "xdg") for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
        own |= {name: str(folder) for name, folder in self.folders.items()}
        return {**environment(), **own, "VIVANT_HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}

    def start(self, work: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.support.window_hands", work, str(self.root)], env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def jobs(self) -> list[Path]:
        return sorted(folder for folder in (self.home / "jobs").iterdir() if not folder.name.startswith("."))

    def running(self) -> list[str]:
        """The programs that work here."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if f"VIVANT_HOME={self.home}\0".encode() in (process / "environ").read_bytes():
                    found.append((process / "cmdline").read_bytes().replace(b"\0", b" ").decode()[:80])
            except OSError:
                continue
        return [command for command in found if command]  # those without one have ended

    def left_over(self) -> list[str]:
        """What nobody can see: hidden and half-written files and folders, temporary ones, frames of no repair."""
        hidden = [path for path in (self.home / "jobs").iterdir() if path.name.startswith(".") and path.is_dir()]
        hidden += [*self.out.glob(".*"), *self.folders["TMPDIR"].iterdir(), *self.root.rglob(f"*{PARTIAL}")]
        for folder in self.jobs():
            kept = known_record(Job(folder)).file
            hidden += [path for path in folder.glob("mended-*") if path.name != kept]
            hidden += folder.glob("video/.*")
        return [str(path.relative_to(self.root)) for path in hidden]


def drifting(frames: UInt8Array) -> UInt8Array:
    """The same frames growing redder."""
    drift = np.linspace(0, 24, len(frames))[:, None, None, None] * np.array([1.0, 0.2, -0.6])
    return np.clip(frames + drift, 0, 255).astype(np.uint8)


def end_windows(count: int, seed: int, desk: Desk, work: tuple[str, ...] = WORK) -> Findings:
    """End the window `count` times, in each of `work` by turns; what was found. The desk is as it was afterwards."""
    chance, found = random.Random(seed), Findings()
    kept = shutil.copytree(desk.home, desk.root / "kept")
    for number in range(count):
        what, with_signal = work[number % len(work)], SIGNALS[(number // len(work) + number) % len(SIGNALS)]
        place = f"round {number}, {what}, {with_signal.name}"
        window = desk.start("resume" if what == "start" else what)
        assert window.stdout is not None
        if what != "start":
            window.stdout.readline()
        time.sleep(chance.uniform(0, LONGEST))
        found.seen[f"{what}: {'was closed' if window.poll() is not None else with_signal.name}"] += 1
        window.send_signal(with_signal)
        faults = ended(desk, window, with_signal)
        found.seen.update(done_until_then(desk))
        faults += started_again(desk, removed=what in ("removal", "everything"))
        found.faults += [f"{place}: {fault}" for fault in faults]
        for folder in (desk.home, desk.out, desk.folders["XDG_DATA_HOME"]):
            shutil.rmtree(folder)
            folder.mkdir(mode=0o700)
        shutil.copytree(kept, desk.home, dirs_exist_ok=True)
    shutil.rmtree(kept)
    return found


def ended(desk: Desk, window: subprocess.Popen[str], with_signal: signal.Signals) -> list[str]:
    """What is wrong with how a window ended."""
    try:
        _, errors = window.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        window.kill()
        return ["it does not end"]
    found = [f"it ended in a traceback: {errors[-600:]}"] if "Traceback" in errors else []
    if with_signal is not signal.SIGKILL and window.returncode not in (0, -with_signal):
        found.append(f"it ended with status {window.returncode}: {errors[-600:]}")
    if not came_true(lambda: not desk.running()):
        found.append(f"{desk.running()} runs on")
    return found


def done_until_then(desk: Desk) -> Counter[str]:
    """What the window had done when it was ended."""
    jobs = [Job(folder) for folder in desk.jobs()]
    return Counter({
        "clips finished": sum(job.state is JobState.FINISHED for job in jobs if job.folder != desk.finished),
        "clips unfinished": sum(job.state is not JobState.FINISHED for job in jobs),
        "clips with some frames": sum(job.state is not JobState.FINISHED and job.done() > 0 for job in jobs),
        "clips repaired": sum(bool(known_record(job).edits) for job in jobs),
        "files written": len(list(desk.out.glob("[!.]*"))),
        "left for the next start": len(desk.left_over()),
    })  # fmt: skip


def started_again(desk: Desk, removed: bool) -> list[str]:
    """Open the window again and have it finish everything; what is wrong with what it shows, makes and leaves."""
    before = desk.jobs()
    gone = list((desk.home / "jobs").glob(".removed-*"))
    states = {folder.name: Job(folder).state for folder in before}
    for note in (desk.home / "staging").glob(f"*{PARTIAL}"):  # a later start than this one deletes it: one that old
        os.utime(note, (time.time() - 2 * FORGOTTEN,) * 2)
    window = desk.start("resume")
    out, errors = window.communicate(timeout=PATIENCE)
    if window.returncode or "Traceback" in errors:
        return [f"the next start fails: {window.returncode} {errors[-600:]}"]
    answer = json.loads(out.splitlines()[0])
    found = [f"{name} is damaged" for name in answer["damaged"]]
    for folder in before:
        shown = answer["shown"].get(folder.name)
        if shown is None:
            found.append(f"{folder.name} is not shown")
        elif shown != [states[folder.name].name, states[folder.name] is not JobState.FINISHED]:
            found.append(f"{folder.name} is shown as {shown} and is {states[folder.name].name}")
    in_bin = list(desk.folders["XDG_DATA_HOME"].glob("Trash/files/*"))
    if gone and len(in_bin) < len(gone):
        found.append(f"{gone} is in no bin")
    if desk.finished not in before and not (removed and in_bin):
        found.append("the finished clip is lost")
    found += [fault for folder in desk.jobs() for fault in wrong_with(desk, folder)]
    found += [f"{path.name} is there in part" for path in desk.out.iterdir() if not is_whole(path)]
    return found + [f"{path} is left over" for path in desk.left_over()]


def wrong_with(desk: Desk, folder: Path) -> list[str]:
    """A job whose work is done has the frames of an uninterrupted run."""
    job = Job(folder)
    if job.state is not JobState.FINISHED:
        return [f"{folder.name} is {job.state.name} in the end"]
    wanted = drifting(desk.frames) if folder == desk.finished else desk.frames
    same = job.has_frames and digest(job.clip().frames) == digest(wanted)
    return [] if same else [f"{folder.name} has other frames than those of an uninterrupted run"]


def is_whole(clip: Path) -> bool:
    """Whether a clip can be read, up to the recipe in it."""
    try:
        return read_recipe(clip).request == REQUEST
    except EngineError:
        return False


def digest(frames: UInt8Array) -> str:
    return hashlib.sha256(np.ascontiguousarray(frames)).hexdigest()


def came_true(so: Callable[[], bool], seconds: float = 10.0) -> bool:
    until = time.monotonic() + seconds
    while not so():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=24)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--work", action="append", choices=WORK, help="only this, may be repeated")
    asked = parser.parse_args()
    for number in SIGNALS[1:]:  # nohup has them ignored, and windows inherit that
        signal.signal(number, signal.SIG_DFL)
    with tempfile.TemporaryDirectory(prefix="kills-") as root:
        found = end_windows(asked.kills, asked.seed, Desk(Path(root)), tuple(asked.work or WORK))
    for name, count in sorted(found.seen.items()):
        print(f"{count:5} {name}")
    print(*found.faults, f"{len(found.faults)} faults", sep="\n")
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
