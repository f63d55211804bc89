"""Ends commands at random moments and looks at what they leave: `python -m tests.kills --kills 300`.

Each round starts `animate`, `export` or `jobs --clear`, and sends SIGKILL, SIGTERM or SIGHUP after a random time. Then,
for every folder of the store: it is a job that can be listed; exported, it gives the bytes of an uninterrupted run. No
clip is there in part. And after the next command nothing is left that nobody can see.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from tests.conftest import SAMPLES
from tests.support.command import environment

SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP)
CLIP = ("--frames", "24", "--long-side", "128", "--camera", "orbit-left")
LONGEST = 2.2  # seconds after which a command is ended at the latest


@dataclass
class Findings:
    """`seen` counts what became of the commands; `faults` are sentences."""

    seen: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


class Place:
    """A home, a folder of clips and a folder for temporary files, all empty at first."""

    def __init__(self, root: Path) -> None:
        self.home, self.out, self.temporary = root / "home", root / "out", root / "tmp"
        for folder in (self.home, self.out, self.temporary):
            folder.mkdir()
        self.photo = root / "dog.png"
        with Image.open(SAMPLES / "dog.jpg") as image:
            image.resize((128, 128)).save(self.photo)

    def start(self, *arguments: object) -> subprocess.Popen[bytes]:
        home = {"VIVANT_HOME": str(self.home), "TMPDIR": str(self.temporary)}
        return subprocess.Popen(
            [sys.executable, "-m", "app", *map(str, arguments)], env={**environment(), **home},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def run(self, *arguments: object) -> tuple[int, str]:
        process = self.start(*arguments)
        out, errors = process.communicate(timeout=120)
        return process.returncode, (out + errors).decode("utf-8", "replace")

    def jobs(self) -> list[Path]:
        store = self.home / "jobs"
        return sorted(f for f in store.iterdir() if f.is_dir() and not f.name.startswith(".")) if store.exists() else []

    def hidden(self) -> list[Path]:
        """What nobody can see: unfinished folders of the store, staging folders, temporary files."""
        store = self.home / "jobs"
        inside = [f for f in store.iterdir() if f.name.startswith(".") and f.is_dir()] if store.exists() else []
        beside = [f for f in self.out.iterdir() if f.name.startswith(".")]
        return [*inside, *beside, *(f for f in self.temporary.iterdir() if f.name.startswith("vivant"))]


def kill_commands(count: int, seed: int, root: Path) -> Findings:
    """End `count` commands; what was found."""
    place, chance, found = Place(root), random.Random(seed), Findings()
    whole = root / "whole.png"
    code, said = place.run("animate", place.photo, "-o", whole, *CLIP)
    assert code == 0, said
    for number in range(count):
        jobs = place.jobs()
        kinds = ["animate", "export", "clear"] if jobs else ["animate"]
        what = chance.choices(kinds, (6, 4, 1)[: len(kinds)])[0]
        clip = place.out / f"{number}.png"
        arguments: dict[str, tuple[object, ...]] = {
            "animate": ("animate", place.photo, "-o", clip, *CLIP),
            "export": ("export", jobs[0] if jobs else "", "-o", clip),
            "clear": ("jobs", "--clear"),
        }
        process = place.start(*arguments[what])
        time.sleep(chance.uniform(0.2, LONGEST))
        ended = process.poll() is not None
        with_signal = chance.choice(SIGNALS)
        if not ended:
            os.kill(process.pid, with_signal)
        _, errors = process.communicate(timeout=60)
        found.seen[f"{what}: {'was done' if ended else with_signal.name}"] += 1
        if b"Traceback" in errors:
            found.faults.append(f"round {number}: {what} ended in a traceback")
        look(place, number, clip, whole, found)
    return found


def look(place: Place, number: int, clip: Path, whole: Path, found: Findings) -> None:
    """What a command left: its clip whole or not there, every job listed, one of them finished, nothing else."""
    if clip.exists():
        if clip.read_bytes() != whole.read_bytes():
            found.faults.append(f"round {number}: the clip differs from that of an uninterrupted run")
        clip.unlink()
    code, listed = place.run("jobs")
    if code:
        found.faults.append(f"round {number}: jobs can't be listed: {listed}")
    found.faults += [f"round {number}: {job.name} is not listed" for job in place.jobs() if job.name not in listed]
    if place.jobs() and number % 3 == 0:
        job, resumed = place.jobs()[-1], place.out / "resumed.png"
        code, said = place.run("export", job, "-o", resumed)
        if code or resumed.read_bytes() != whole.read_bytes():
            found.faults.append(f"round {number}: {job.name} gives another clip: {said}")
        found.seen["resumed"] += 1
        resumed.unlink(missing_ok=True)
    found.faults += [f"round {number}: {path.name} is left over" for path in place.hidden()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kills-") as root:
        found = kill_commands(asked.kills, asked.seed, Path(root))
    for name, count in sorted(found.seen.items()):
        print(f"{count:5} {name}")
    print(*found.faults, f"{len(found.faults)} faults", sep="\n")
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
