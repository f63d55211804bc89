"""A whole shelf of photos, made as a shop would make it, with machines that end now and then:

python -m tests.benchmarks.shelf PHOTOS OUT [COUNT]   PHOTOS: any folder of photos, of which COUNT (300) are made

On two crews of two members each, one of which is killed after every twentieth clip; then the same without a crew in
three parts at a time, each of which is killed once and started again. Both must be complete and of the same bytes; the pages are
opened in headless Chromium where there is one, and their pictures are kept beside them.
"""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image, ImageOps

from engine.services.batch.manifest import Manifest
from engine.services.batch.results import PAGE
from engine.services.batch.runner import summary_of
from engine.services.crew.key import make_key
from tests.benchmarks.batch import VIVANT, digest, folder, real_crew
from tests.support.command import environment

QUICK = ["--frames", "9", "--steps", "4", "--long-side", "160", "--no-auto", "--no-check"]
CLIPS_TO_A_KILL = 20
SIDE = 360  # pixels of a photo's longer side
PER_FOLDER = 50
PARTS = 3
NAMES = ("crews", "parts")


def photos(sources: Path, place: Path, count: int) -> Path:
    """`count` photos of different bytes: crops of those found, some of them mirrored, in folders."""
    found = sorted(path for path in sources.rglob("*") if path.suffix.lower() in (".jpg", ".jpeg", ".png"))
    chance, seen = random.Random(3), set[bytes]()
    for number in range(count):
        with Image.open(chance.choice(found)) as image:
            across, down = (round(side * chance.uniform(0.6, 1)) for side in image.size)
            left, top = chance.randint(0, image.width - across), chance.randint(0, image.height - down)
            crop = image.convert("RGB").crop((left, top, left + across, top + down))
        if chance.random() < 0.5:
            crop = ImageOps.mirror(crop)
        crop.thumbnail((SIDE, SIDE))
        path = place / f"shelf {number // PER_FOLDER + 1}" / f"article {number:03}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        crop.save(path, quality=88)
        seen.add(hashlib.sha256(path.read_bytes()).digest())
    assert len(seen) == count
    return place


def start(source: Path, out: Path, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*VIVANT, "batch", str(source), "-o", str(out), *QUICK, *more], env=environment())


def clips(out: Path) -> int:
    return len(list(out.rglob("*.mp4")))


def on_crews(source: Path, place: Path) -> dict[str, object]:
    """Half of the clips on each crew; the members are killed in turn and others join."""
    out, killed, began = place / NAMES[0], 0, time.monotonic()
    keys = [place / f"{name}.pem" for name in "ab"]
    for key in keys:
        make_key(key)
    with real_crew(keys[0], 2) as first, real_crew(keys[1], 2) as second:
        running = [
            start(source, out, "--part", f"{number}/2", "--on", address, "--key", str(key))
            for number, (key, (address, _, _)) in enumerate(zip(keys, (first, second), strict=True), 1)
        ]
        while any(one.poll() is None for one in running):
            if clips(out) >= (killed + 1) * CLIPS_TO_A_KILL:
                _, joined, join = (first, second)[killed % 2]
                joined.pop(0).kill()
                joined.append(join())
                killed += 1
            time.sleep(2)
    codes = [one.returncode for one in running]
    return {"kills": killed, "ended with": codes, "seconds": round(time.monotonic() - began)}


def in_parts(source: Path, place: Path, count: int) -> dict[str, object]:
    """All parts at a time, as a cluster makes them; each is killed once and started again."""
    out, began = place / NAMES[1], time.monotonic()

    def part(number: int) -> subprocess.Popen[bytes]:
        return start(source, out, "--part", f"{number}/{PARTS}", "--at-once", "1")

    running = [part(number) for number in range(1, PARTS + 1)]
    for number in range(PARTS):
        while running[number].poll() is None and clips(out) < (number + 1) * count // (PARTS + 1):
            time.sleep(2)
        running[number].kill()
        running[number].wait()
        running[number] = part(number + 1)
    codes = [one.wait() for one in running]
    return {"kills": PARTS, "ended with": codes, "seconds": round(time.monotonic() - began)}


def ended(out: Path) -> dict[str, object]:
    """What the batch's own files say of it."""
    manifest = Manifest(out)
    states = {state.value: count for state, count in summary_of(manifest, manifest.plan()).counts.items() if count}
    return {"clips": clips(out), "states": states, "bytes": digest(out), "picture": look(out)}


def look(out: Path) -> str:
    """Where a picture of the page is kept; empty without a Chromium."""
    try:
        from tests.support.browser import CHROMIUM, browser, installed
    except ImportError:
        return ""
    if not installed(CHROMIUM):
        return ""
    with folder() as place, browser(CHROMIUM, place) as window:
        window.open(out / PAGE)
        time.sleep(2)  # until thumbnails have come
        path = out.with_suffix(".png")
        path.write_bytes(window.picture())
        return str(path)


def shelf(sources: Path, place: Path, count: int) -> dict[str, object]:
    source = photos(sources, place / "photos", count)
    with ThreadPoolExecutor() as pool:  # both at a time
        waiting = pool.submit(on_crews, source, place), pool.submit(in_parts, source, place, count)
        crews, parts = ({**one.result(), **ended(place / name)} for one, name in zip(waiting, NAMES, strict=True))
    return {"photos": count, "crews": crews, "parts": parts, "same bytes": crews["bytes"] == parts["bytes"]}


if __name__ == "__main__":
    one, two, *number = sys.argv[1:]
    print(json.dumps(shelf(Path(one), Path(two), int(number[0]) if number else 300)))
