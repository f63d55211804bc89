"""What the report says of made damage: `python -m tests.benchmarks.damage DIR`. Not a test: it judges nothing.

Twelve kinds of damage at five strengths (tests/support/damages.py) are made to clips of products, faces and plain
scenes. Written into DIR: a sheet for each scene with a frame of each damage, framed in the colour of its verdict and
with what is called its fault; and a table of what is seen from which strength on, whether the score falls steadily, and
whether the fault is named right. `--videos FOLDER` looks at the beginning of real videos first, which nothing has
damaged, with their largest face and the text that is found in them. `--photos FOLDER` takes photos of its folders products, portraits and scenes besides
the built-in ones; `--scenes`, `--kinds` take some only, by names separated by commas.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from engine.arrays import FloatArray, UInt8Array
from engine.export import reader
from engine.fidelity.report.builder import build_report, subject_of
from engine.fidelity.report.contact_sheet import COLOURS, INK, PAPER
from engine.fidelity.report.report import FidelityReport, Verdict
from engine.fidelity.vision.region import Region, rectangle
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from tests.support.damages import KINDS, STRENGTHS, Take, damaged, take_of
from tests.support.labelled import SAMPLES, WORDS, backdrop, label_of
from tests.support.portraits import FOLDER as FACES

SIZE = (640, 480)
VIDEOS, COUNT, STEP = (".mkv", ".mp4", ".gif", ".avi", ".webm", ".mov"), 13, 2
NOTICED = {  # the strength from which on it is seen, as set by looking at the sheets
    "melt": 3, "ripple": 2, "blur": 3, "swap": 1, "shimmer": 3, "drift": 4, "colour": 3, "crop": 3, "duplicate": 2,
    "morph": 2, "flash": 2, "freeze": 2,
}  # fmt: skip
NAMES = {
    "melt": {"shape"}, "ripple": {"shape"}, "blur": {"sharpness"}, "swap": {"label", "subject", "face"},
    "shimmer": {"shimmer", "flicker"}, "drift": {"shape"}, "colour": {"background"},
    "crop": {"missing", "subject", "label"}, "duplicate": {"second"}, "morph": {"label", "subject", "face"},
    "flash": {"flicker"}, "freeze": {"held"},
}  # fmt: skip
SHOWN = {"flash": 0.5, "freeze": 0.4}  # of the clip: the frame that a sheet shows; of the others one near the end
CELL = (200, 150)


@dataclass(frozen=True, eq=False)
class Film:
    """A clip, and what is known of its photo."""

    take: Take
    labels: tuple[Region, ...] = ()
    face: Region | None = None


def product() -> Film:
    """A printed carton."""
    photo = cv2.GaussianBlur(backdrop("coffee", SIZE, 0), (0, 0), 3)
    board = np.array([150, 60, 40]) * (0.6 + 0.4 * np.sin(np.linspace(0.4, 2.6, 240)))[None, :, None]
    photo[110:420, 200:440] = board.astype(np.uint8)
    photo[200:360, 210:430] = label_of(WORDS[:3], (220, 160), 0)
    mask = np.zeros(SIZE[::-1], np.float32)
    mask[110:420, 200:440] = 1
    return Film(take_of(photo, mask), (rectangle(210, 200, 220, 160),))


def with_subject(path: Path) -> Film:
    """A photo whose subject is spoilt; its middle, where it has none."""
    photo = SourceImage.open(path).fit(*SIZE)
    mask = np.clip((subject_of(photo) - 0.3) * 4, 0, 1).astype(np.float32)
    if not 0.02 < mask.mean() < 0.7:
        mask = oval((SIZE[0] / 2, SIZE[1] / 2), (SIZE[0] / 4, SIZE[1] / 4))
    return Film(take_of(photo, mask))


def with_label(path: Path) -> Film:
    """A photo of a product, its text found."""
    from engine.fidelity.labels import detection

    film = with_subject(path)
    return replace(film, labels=tuple(detection.detect_labels(film.take.photo)))


def with_face(path: Path) -> Film:
    photo = SourceImage.open(path).fit(*SIZE)
    face = face_detection.find(photo)[0]
    mask = np.zeros(SIZE[::-1], np.uint8)
    cv2.fillPoly(mask, [np.rint(face.outline).astype(np.int32)], 255)
    return Film(take_of(photo, cv2.GaussianBlur(mask, (0, 0), 3).astype(np.float32) / 255), face=Region(face.outline))


def oval(middle: tuple[float, float], radii: tuple[float, float]) -> FloatArray:
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(np.float32)
    far = np.hypot((x - middle[0]) / radii[0], (y - middle[1]) / radii[1])
    return np.clip((1 - far) * 20, 0, 1).astype(np.float32)


def films(photos: Path | None) -> dict[str, Callable[[], Film]]:
    """The scenes by name, made when they are asked for."""
    made: dict[str, Callable[[], Film]] = {
        "carton": product,
        "hopper": lambda: with_face(FACES / "hopper.jpg"),
        "parrot": lambda: with_subject(SAMPLES / "parrot.jpg"),
        "books": lambda: with_subject(SAMPLES / "books.jpg"),
    }
    kinds = {"products": with_label, "portraits": with_face, "scenes": with_subject}
    for folder, film_of in kinds.items() if photos is not None else ():
        assert photos is not None
        paths = sorted((photos / folder).glob("*.jpg"))
        for path in paths[:: max(1, len(paths) // 3)][:3]:
            made[path.stem] = lambda path=path, film_of=film_of: film_of(path)  # type: ignore[misc]
    return made


def reports(film: Film, kinds: list[str], other: UInt8Array) -> Iterator[tuple[str, int, UInt8Array, FidelityReport]]:
    """Each damage, and what is said of it; strength 0 is the clip as it should be."""
    for kind, strength in [("none", 0), *itertools.product(kinds, range(1, STRENGTHS + 1))]:
        clip = damaged(film.take, kind, strength, other) if strength else film.take.truth
        yield kind, strength, clip, build_report(film.take.photo, list(film.labels), clip, face=film.face)


def fault(report: FidelityReport) -> str:
    """What most of the worst frames fall short in."""
    worst = [frame.worst for frame in report.frames if frame.verdict == report.verdict and frame.worst]
    return Counter(worst).most_common(1)[0][0] if worst else ""


def sheet(rows: list[tuple[str, int, UInt8Array, FidelityReport]]) -> Image.Image:
    """A frame of each damage, its verdict around it, its fault and score below; a kind a row."""
    kinds = list(dict.fromkeys(kind for kind, *_ in rows if kind != "none"))
    wide, high = CELL[0] + 12, CELL[1] + 30
    page = Image.new("RGB", (80 + STRENGTHS * wide, 8 + len(kinds) * high), PAPER)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(13)
    for kind, strength, clip, report in rows:
        if kind == "none":
            continue
        x, y = 80 + (strength - 1) * wide, 8 + kinds.index(kind) * high
        frame = clip[round(SHOWN.get(kind, 0.9) * (len(clip) - 1))]
        pen.rectangle((x - 4, y - 4, x + CELL[0] + 3, y + CELL[1] + 3), fill=COLOURS[report.verdict])
        page.paste(Image.fromarray(frame).resize(CELL, Image.Resampling.LANCZOS), (x, y))
        pen.text((x, y + CELL[1] + 6), f"{fault(report) or 'true'}  {report.score:.2f}", INK, font)
        pen.text((8, y), kind, INK, font)
    return page


def table(scene: str, rows: list[tuple[str, int, UInt8Array, FidelityReport]]) -> None:
    clean = rows[0][3]
    print(f"{scene}: undamaged {sum(f.verdict > Verdict.GREEN for f in clean.frames)} frames not green", flush=True)
    for kind in dict.fromkeys(kind for kind, *_ in rows if kind != "none"):
        some = [report for k, _, _, report in rows if k == kind]
        seen = next((i + 1 for i, report in enumerate(some) if report.verdict > Verdict.GREEN), None)
        scores = [report.score for report in some]
        steady = all(a >= b - 1e-6 for a, b in itertools.pairwise(scores))
        names = [fault(report) for report in some if report.verdict > Verdict.GREEN]
        right = sum(name in NAMES[kind] for name in names)
        print(
            f"  {kind:10} seen from {seen} (people from {NOTICED[kind]}), scores {' '.join(f'{s:.2f}' for s in scores)}"
            f"{'' if steady else ' NOT STEADY'}, named right {right} of {len(names)}: {' '.join(names)}",
            flush=True,
        )


def confusion(rows: list[tuple[str, int, UInt8Array, FidelityReport]]) -> None:
    """For each kind of damage what it was called, and how often, wherever it was seen."""
    print("damage     | not seen | called")
    for kind in dict.fromkeys(kind for kind, *_ in rows if kind != "none"):
        called = Counter(fault(report) for k, _, _, report in rows if k == kind)
        missed = called.pop("", 0)
        names = ", ".join(f"{name} {count}" for name, count in called.most_common())
        right = sum(count for name, count in called.items() if name in NAMES[kind])
        print(f"{kind:10} | {missed} | {names} ({right} of {called.total()} right)", flush=True)


def undamaged(folder: Path) -> None:
    """What is said of the beginning of each video of a folder."""
    from engine.fidelity.labels import detection

    total, called = 0, Counter[tuple[str, str]]()
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in VIDEOS:
            continue
        frames = np.stack([np.ascontiguousarray(frame) for frame in reader.read(path).frames[: COUNT * STEP : STEP]])
        found = face_detection.find(frames[0])
        face = Region(found[0].outline) if found else None
        report = build_report(frames[0], detection.detect_labels(frames[0]), frames, face=face)
        some = Counter((frame.worst, frame.verdict.name.lower()) for frame in report.frames if frame.worst)
        total, called = total + len(frames), called + some
        print(f"  {path.name}: {dict(some) or 'green'}", flush=True)
    print(f"undamaged videos: {total} frames, not green {called.total()}: {dict(called)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--videos", type=Path)
    parser.add_argument("--scenes", default="")
    parser.add_argument("--kinds", default=",".join(KINDS))
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    if args.videos:
        undamaged(args.videos)
    other = SourceImage.open(SAMPLES / "cocktail.jpg").fit(*SIZE)
    everything: list[tuple[str, int, UInt8Array, FidelityReport]] = []
    for name, film_of in films(args.photos).items():
        if args.scenes and name not in args.scenes.split(","):
            continue
        began = time.process_time()
        rows = list(reports(film_of(), args.kinds.split(","), other))
        table(name, rows)
        sheet(rows).save(args.folder / f"{name}.png")
        print(f"  {(time.process_time() - began) / len(rows):.1f} s CPU for each", file=sys.stderr)
        everything += [(kind, strength, clip[:0], report) for kind, strength, clip, report in rows]
    confusion(everything)


if __name__ == "__main__":
    main()
