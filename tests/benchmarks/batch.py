"""The figures of batches and crews, each by one command, on loopback only:

python -m tests.benchmarks.batch dry [PHOTOS]        a dry run: seconds and memory (5000 photos)
python -m tests.benchmarks.batch kills [NAPS KILLS]  naps in child processes that are killed (1000 under 50)
python -m tests.benchmarks.batch resume [KILLS]      a batch killed at random moments: bytes as undisturbed (20)
python -m tests.benchmarks.batch overhead [CLIPS]    processor time against a plain loop, three interleaved pairs (6)
python -m tests.benchmarks.batch memory [NAPS]       a crew's memory by naps done, client and member (400)
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from engine.progress import Progress, ignore
from engine.services.batch import slots
from engine.services.batch.order import Item, State
from engine.services.batch.perform import perform
from engine.services.batch.plan import Wanted, make_plan
from engine.services.batch.slots import LocalSlots
from engine.services.batch.table import rows_of
from engine.services.session import Session
from tests.conftest import SAMPLES
from tests.support import batch_stand_in
from tests.support.batch_stand_in import nap_item
from tests.support.command import environment

VIVANT = [sys.executable, "-m", "engine"]
CLIP = ["--frames", "50", "--long-side", "320", "--no-check", "--at-once", "1"]  # of two seconds


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        yield Path(place)


def photos(place: Path, count: int, side: int = 640) -> Path:
    """`count` photos out of the samples, each with bytes of its own."""
    found = place / "photos"
    found.mkdir()
    sources = sorted(SAMPLES.glob("*.jpg"))
    for number in range(count):
        with Image.open(sources[number % len(sources)]) as image:
            image.thumbnail((side, side))
            image.save(found / f"{number:05}.jpg", quality=60 + number // len(sources) % 30)
    return found


def nothing(item: Item, progress: Progress) -> None:
    """Takes progress, and never stops."""


def digest(place: Path) -> str:
    clips = sorted(place.glob("*.mp4"))
    return hashlib.sha256(b"".join(hashlib.sha256(path.read_bytes()).digest() for path in clips)).hexdigest()[:16]


def dry(count: int = 5000) -> dict[str, object]:
    with folder() as place:
        source = photos(place, min(count, 50), 2000)
        for number in range(50, count):
            shutil.copy(source / f"{number % 50:05}.jpg", source / f"{number:05}.jpg")
        began = time.monotonic()
        subprocess.run(
            [*VIVANT, "batch", str(source), "-o", str(place / "out"), "--dry-run"], env=environment(), check=True
        )
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        return {"photos": count, "seconds": round(time.monotonic() - began, 1), "megabytes": round(peak)}


def kills(count: int = 1000, killed: int = 50) -> dict[str, object]:
    slots.serve = batch_stand_in.serve
    with folder() as place:
        local, done, when = LocalSlots(2, place), list[int](), set(random.Random(0).sample(range(count), killed))
        for ended in local.run([nap_item(i, 0.005) for i in range(count)], nothing):
            assert ended.outcome.state is State.PASSED
            done.append(ended.item.number)
            shutil.rmtree(ended.folder)
            if len(done) in when:
                os.kill(local.pids[0], signal.SIGKILL)
    return {"naps": count, "kills": killed, "lost": count - len(set(done)), "twice": len(done) - len(set(done))}


def resume(killed: int = 20) -> dict[str, object]:
    quick = ["--frames", "8", "--steps", "4", "--long-side", "128", "--no-check", "--at-once", "2"]
    with folder() as place:
        source, chance = photos(place, 12, 128), random.Random(1)
        subprocess.run(
            [*VIVANT, "batch", str(source), "-o", str(place / "whole"), *quick], env=environment(), check=True
        )
        command = [*VIVANT, "batch", str(source), "-o", str(place / "cut"), *quick]
        survived = 0
        for _ in range(killed):
            running = subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL)
            try:
                running.wait(chance.uniform(0.5, 4))
                survived += 1
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()
        ended = subprocess.run([*VIVANT, "batch", "-o", str(place / "cut"), "--resume"], env=environment(), check=False)
        same = digest(place / "cut") == digest(place / "whole")
        return {"kills": killed - survived, "ended with": ended.returncode, "same bytes": same}


def overhead(count: int = 6) -> dict[str, object]:
    """Processor seconds a clip: the command, against a loop over the same orders in one process."""
    rows = []
    with folder() as place:
        source = photos(place, count)
        for pair in range(3):
            before = cpu()
            out = place / f"out{pair}"
            subprocess.run([*VIVANT, "batch", str(source), "-o", str(out), *CLIP], env=environment(), check=True)
            batch = (cpu() - before) / count
            before = cpu()
            loop = [sys.executable, "-m", "tests.benchmarks.batch", "loop", str(source)]
            subprocess.run(loop, env=environment(), check=True)
            rows.append((round(batch, 3), round((cpu() - before) / count, 3)))
    return {"clips": count, "seconds a clip: batch, loop": rows, "more": [f"{a / b - 1:.1%}" for a, b in rows]}


def loop(source: str) -> dict[str, object]:
    wanted = Wanted({"frames": 50}, long_side=320, check=False)
    session = Session()
    with folder() as place:
        plan = make_plan(rows_of(Path(source), place), wanted, Path(source))
        for item in plan.items:
            (place / item.id).mkdir()
            perform(item.order, Path(item.photo), session.generate, place / item.id, ignore)
        return {"clips": len(plan.items)}


def cpu() -> float:
    found = resource.getrusage(resource.RUSAGE_CHILDREN)
    return found.ru_utime + found.ru_stime


def memory(count: int = 400) -> dict[str, object]:
    import psutil

    from engine.services.crew.client import CrewSlots
    from engine.services.crew.key import make_key
    from engine.services.crew.machine import tag
    from tests.support.crew import crew

    with folder() as place:
        key, photo = place / "crew.pem", place / "photo.jpg"
        make_key(key)
        photo.write_bytes(bytes(100_000))
        naps = [nap_item(i) for i in range(count)]
        items = [Item(one.number, str(photo), one.out, one.order, {}, one.draft) for one in naps]
        with crew(key) as running:
            member = running.join("a", tag("breeze", "stand-in"))
            running.wait_for_members()
            watched = [psutil.Process(pid) for pid in (member.pid, running.scheduler.pid)] + [psutil.Process()]
            rows, began = [], time.monotonic()
            made = CrewSlots(running.address, key, place / "made", True, print)
            for number, ended in enumerate(made.run(items, nothing), 1):
                shutil.rmtree(ended.folder)
                if number % (count // 4) == 0:
                    rows.append([number, *(round(one.memory_info().rss / 1e6, 1) for one in watched)])
            first, last = rows[0], rows[-1]
            growth = [round((b - a) / (last[0] - first[0]) * 100, 2) for a, b in zip(first[1:], last[1:], strict=True)]
            each = (time.monotonic() - began) / count * 1000
            return {"done, member, scheduler, client (MB)": rows, "MB per 100": growth, "ms each": round(each, 1)}


if __name__ == "__main__":
    name, *numbers = sys.argv[1:]
    call = {one.__name__: one for one in (dry, kills, resume, overhead, loop, memory)}[name]
    print(json.dumps(call(*(numbers if name == "loop" else map(int, numbers)))))  # type: ignore[operator]
