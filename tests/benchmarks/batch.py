"""The figures of batches and crews, each by one command, on loopback only:

python -m tests.benchmarks.batch dry [PHOTOS]        a dry run: seconds and memory (5000 photos)
python -m tests.benchmarks.batch kills [NAPS KILLS]  naps in child processes that are killed (1000 under 50)
python -m tests.benchmarks.batch resume [KILLS]      a batch killed at random moments: bytes as undisturbed (20)
python -m tests.benchmarks.batch overhead [CLIPS FRAMES]  processor time against a plain loop, three interleaved pairs (16 of 50)
python -m tests.benchmarks.batch memory [NAPS]       a crew's memory by naps done, client and member (400)
python -m tests.benchmarks.batch members [NAPS KILLS]  naps on two members that are killed and replaced (1000 under 50)
python -m tests.benchmarks.batch clips [CLIPS KILLS] real clips on members that are killed: bytes as made here (24 under 3)
python -m tests.benchmarks.batch scheduler           a scheduler is killed and opened again: seconds until all is done
python -m tests.benchmarks.batch fleet [NAPS WORKERS]  naps on many workers in four processes (10000 on 100)
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
from collections.abc import Callable, Iterator
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
CLIP = ["--long-side", "320", "--no-check", "--at-once", "1"]


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        yield Path(place)


FLEET = """
import asyncio, sys, tempfile, time
from contextlib import suppress
from pathlib import Path
from engine.services.batch.order import Outcome, State
from engine.services.crew import order_worker, members
from engine.services.crew.key import security
address, key, count, tag, number = sys.argv[1:]
answer = {"outcome": Outcome(State.PASSED, bytes=4).to_json(), "clip": b"clip", "thumbnail": b""}
order_worker.in_child = lambda order, photo, wanted: time.sleep(0.01) or answer
async def take_part(name, folder):
    while True:
        with suppress(OSError, TimeoutError):  # of a scheduler that was too busy to answer
            await members.take_part(address, found, 1, {tag: 1.0}, name, "127.0.0.1", Path(folder), print)
async def all_of_them():
    with tempfile.TemporaryDirectory() as folder:
        await asyncio.gather(*(take_part(f"{number}-{k}", folder) for k in range(int(count))))
found = security(Path(key))
asyncio.run(all_of_them())
"""
Join = Callable[[], "subprocess.Popen[bytes]"]


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
    clips = sorted(place.rglob("*.mp4"))
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
    """Each kill comes at a random moment after the plan is there; half of them before anything more is made."""
    quick = ["--frames", "8", "--steps", "4", "--long-side", "128", "--no-check", "--at-once", "2"]
    with folder() as place:
        source, chance, began = photos(place, 3 * killed, 128), random.Random(1), time.monotonic()
        subprocess.run(
            [*VIVANT, "batch", str(source), "-o", str(place / "whole"), *quick], env=environment(), check=True
        )
        whole = time.monotonic() - began
        command = [*VIVANT, "batch", str(source), "-o", str(place / "cut"), *quick]
        done, survived = [], 0
        for _ in range(killed):
            running = subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL)
            try:
                running.wait(chance.uniform(1, 1 + 4 * whole / killed))
                survived += 1
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()
            done.append(len(list((place / "cut").glob("*.mp4"))))
        ended = subprocess.run([*command, "--resume"], env=environment(), check=False)
        same = digest(place / "cut") == digest(place / "whole")
        return {"kills": killed - survived, "clips at each": done, "ended with": ended.returncode, "same bytes": same}


def overhead(count: int = 16, frames: int = 50) -> dict[str, object]:
    """Processor seconds a clip: the command, against a loop over the same orders in one process.

    Both find their modules compiled, as an installed Vivant does. The loop hashes, plans, makes and writes clips and
    thumbnails as well; what it lacks is what makes a batch safe: a child, the manifest, page and table. That takes
    as long for short clips as for long ones, so few `frames` measure it more closely.
    """
    rows = []
    with folder() as place:
        source, first = photos(place, count), place / "first"
        first.mkdir()
        compiled = {**environment(), "PYTHONPYCACHEPREFIX": str(place / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
        run_both(photos(first, 1), first / "out", frames, compiled)
        for pair in range(3):
            rows.append(
                [round(seconds / count, 3) for seconds in run_both(source, place / f"out{pair}", frames, compiled)]
            )
    more = [f"{(a - b) * 1000:.0f} ms, {a / b - 1:.1%}" for a, b in rows]
    return {"clips": count, "seconds a clip: batch, loop": rows, "more a clip": more}


def run_both(source: Path, out: Path, frames: int, env: dict[str, str]) -> tuple[float, float]:
    """Processor seconds of the command and of the loop."""
    began = cpu()
    subprocess.run([*VIVANT, "batch", str(source), "-o", str(out), "--frames", str(frames), *CLIP], env=env, check=True)
    between = cpu()
    subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.batch", "loop", str(source), str(frames)], env=env, check=True
    )
    return between - began, cpu() - between


def loop(source: str, frames: str) -> dict[str, object]:
    wanted = Wanted({"frames": int(frames)}, long_side=320, check=False)
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


def members(count: int = 1000, killed: int = 50) -> dict[str, object]:
    from engine.services.crew.client import CrewSlots
    from engine.services.crew.key import make_key
    from engine.services.crew.machine import tag
    from tests.support.crew import crew

    with folder() as place:
        key, photo, log = place / "crew.pem", place / "photo.jpg", place / "log"
        make_key(key)
        photo.write_bytes(b"photo")
        naps = [nap_item(i, 0.05, log) for i in range(count)]
        items = [Item(one.number, str(photo), one.out, one.order, {}, one.draft) for one in naps]
        done, when = list[int](), set(range(count // (killed + 1), count, count // (killed + 1)))
        with crew(key) as running:
            joined = [running.join(str(k), tag("breeze", "stand-in")) for k in range(2)]
            running.wait_for_members()
            for ended in CrewSlots(running.address, key, place / "made", True, print).run(items, nothing):
                assert ended.outcome.state is State.PASSED, ended.outcome.sentence
                done.append(ended.item.number)
                shutil.rmtree(ended.folder)
                if len(done) in when and killed:
                    killed -= 1
                    joined.pop(0).kill()
                    joined.append(running.join(f"member {len(done)}", tag("breeze", "stand-in")))
        carried_out = len(log.read_text().splitlines())
        lost, twice = count - len(set(done)), len(done) - len(set(done))
        return {"naps": count, "kills left": killed, "carried out": carried_out, "lost": lost, "twice": twice}


def scheduler(count: int = 40) -> dict[str, object]:
    from engine.services.crew.client import CrewSlots
    from engine.services.crew.key import make_key
    from engine.services.crew.machine import tag
    from tests.support.crew import crew

    with folder() as place:
        key, photo, done, opened = place / "crew.pem", place / "photo.jpg", list[int](), 0.0
        make_key(key)
        photo.write_bytes(b"photo")
        naps = [nap_item(i, 0.1) for i in range(count)]
        items = [Item(one.number, str(photo), one.out, one.order, {}, one.draft) for one in naps]
        with crew(key) as running:
            running.join("a", tag("breeze", "stand-in"))
            for ended in CrewSlots(running.address, key, place / "made", True, print).run(items, nothing):
                done.append(ended.item.number)
                if len(done) == count // 4:
                    running.scheduler.kill()
                    running.scheduler.wait()
                    running.open()
                    opened = time.monotonic()
        seconds = round(time.monotonic() - opened, 1)
        return {"naps": count, "lost": count - len(set(done)), "twice": len(done) - len(set(done)), "seconds": seconds}


def fleet(count: int = 10_000, workers: int = 100) -> dict[str, object]:
    import psutil

    from engine.services.crew.client import CrewSlots
    from engine.services.crew.key import make_key
    from engine.services.crew.machine import tag
    from tests.support.crew import Crew, crew

    def megabytes(running: Crew) -> int:
        return round(psutil.Process(running.scheduler.pid).memory_info().rss / 1e6)

    with folder() as place:
        key, photo, done, began = place / "crew.pem", place / "photo.jpg", list[int](), time.monotonic()
        make_key(key)
        photo.write_bytes(b"photo")
        naps = [nap_item(i) for i in range(count)]
        items = [Item(one.number, str(photo), one.out, one.order, {}, one.draft) for one in naps]
        with crew(key) as running:
            for number in range(4):
                running.start(
                    FLEET, running.address, str(key), str(workers // 4), tag("breeze", "stand-in"), str(number)
                )
            peak, rest = 0, megabytes(running)
            for ended in CrewSlots(running.address, key, place / "made", True, print).run(items, nothing):
                done.append(ended.item.number)
                shutil.rmtree(ended.folder)
                if len(done) % 100 == 0:
                    peak = max(peak, megabytes(running))
        seconds = round(time.monotonic() - began)
        lost, twice = count - len(set(done)), len(done) - len(set(done))
        return {
            "naps": count, "workers": workers, "lost": lost, "twice": twice,
            "scheduler at first and most (MB)": [rest, peak], "seconds": seconds,
        }  # fmt: skip


@contextmanager
def real_crew(key: Path, count: int) -> Iterator[tuple[str, list[subprocess.Popen[bytes]], Join]]:
    """`vivant crew open` and `count` times `vivant crew join`, of a slot each: address, members, and what adds one."""
    from tests.support.crew import free_port

    port, started = free_port(), list[subprocess.Popen[bytes]]()
    address = f"tls://127.0.0.1:{port}"

    def start(*arguments: str) -> subprocess.Popen[bytes]:
        command = [*VIVANT, "crew", *arguments, "--key", str(key)]
        started.append(subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL))
        return started[-1]

    def join() -> subprocess.Popen[bytes]:
        return start("join", address, "--slots", "1", "--name", f"member {len(started)}")

    start("open", "--port", str(port))
    try:
        yield address, [join() for _ in range(count)], join
    finally:
        for process in started:
            process.kill()
            process.wait()


def clips(count: int = 24, killed: int = 3) -> dict[str, object]:
    from engine.services.crew.key import make_key

    quick = ["--frames", "16", "--steps", "4", "--long-side", "256", "--no-check"]
    with folder() as place:
        source, key, left = photos(place, count, 320), place / "crew.pem", killed
        make_key(key)
        subprocess.run(
            [*VIVANT, "batch", str(source), "-o", str(place / "here"), *quick], env=environment(), check=True
        )
        with real_crew(key, 2) as (address, joined, join):
            command = [*VIVANT, "batch", str(source), "-o", str(place / "crew"), *quick, "--on", address]
            running = subprocess.Popen([*command, "--key", str(key)], env=environment())
            while running.poll() is None:
                made = len(list((place / "crew").glob("*.mp4")))
                if left and made > (killed - left + 1) * count // (killed + 2):
                    left -= 1
                    joined.pop(0).kill()
                    joined.append(join())
                time.sleep(0.1)
        same = digest(place / "here") == digest(place / "crew")
        return {"clips": count, "kills": killed - left, "ended with": running.returncode, "same bytes": same}


COMMANDS = (dry, kills, resume, overhead, loop, memory, members, scheduler, fleet, clips)

if __name__ == "__main__":
    name, *numbers = sys.argv[1:]
    call = {one.__name__: one for one in COMMANDS}[name]
    print(json.dumps(call(*(numbers if name == "loop" else map(int, numbers)))))  # type: ignore[operator]
