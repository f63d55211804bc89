"""What the report says of hands: `python -m tests.benchmarks.hands DIR --photos FOLDER --videos FOLDER`. No test.

Hands of photos (a drawn one besides) are spoilt in four ways at five strengths (tests/support/hands.py); a sheet of them
with verdicts goes into DIR, and a table says what share of the clips is seen and named right. Videos are real and not
spoilt: from each place at which a hand is found on, COUNT frames are looked at, and those in which a hand is
judged, or called damaged, are counted. `--first N` takes so many photos and videos.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from engine.arrays import UInt8Array
from engine.export import reader
from engine.fidelity.report.builder import build_report
from engine.fidelity.report.contact_sheet import COLOURS, INK, PAPER
from engine.fidelity.report.hand_check import HandCheck
from engine.fidelity.report.report import LIMITS, FidelityReport, Verdict
from engine.fidelity.report.scene_metrics import Comparison, downscaled
from engine.fidelity.vision.patch_registration import grey
from engine.imaging import hand_detection
from engine.imaging.source_image import SourceImage
from tests.support.hands import DAMAGES, STRENGTHS, HandFilm, drawn_hand, filmed, spoilt

SIDE, FRAMES = 640, 7  # of made clips
COUNT, STEP, STARTS = 25, 2, 3  # of videos: frames that are looked at, every which, and places to begin
SURE = 0.9
LARGE = 0.08  # of the picture's long side
NUMBERS = ("hand", "fingers")
CELL = 150


def films(folder: Path | None, first: int) -> dict[str, HandFilm]:
    """Clips over photos that show a hand plainly, by name."""
    found = {}
    for path in [None, *(sorted(folder.glob("*.jpg"))[:first] if folder else [])]:
        photo = drawn_hand() if path is None else SourceImage.open(path).pixels
        scale = SIDE / max(photo.shape[:2])
        photo = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
        hands = [hand for hand in hand_detection.find(photo) if hand.sure > SURE and hand.size > LARGE * SIDE]
        if hands:
            found["drawn" if path is None else path.stem] = filmed(photo, max(hands, key=lambda h: h.size), FRAMES)
    return found


def name_of(report: FidelityReport) -> str:
    """The fault that most of the worst frames have; empty where all is well."""
    worst = [frame.worst for frame in report.frames if frame.verdict is report.verdict and frame.worst]
    return Counter(worst).most_common(1)[0][0] if worst else ""


def around(film: HandFilm, frame: UInt8Array) -> Image.Image:
    """The hand in the last frame."""
    hand = film.hands[-1]
    reach = 1.7 * hand.size
    x, y = hand.points.mean(0)
    cut = Image.fromarray(frame).crop((round(x - reach), round(y - reach), round(x + reach), round(y + reach)))
    return cut.resize((CELL, CELL), Image.Resampling.LANCZOS)


def made(found: dict[str, HandFilm], out: Path) -> None:
    seen: dict[tuple[str, int], list[tuple[Verdict, str]]] = {}
    font = ImageFont.load_default(12)
    for name, film in found.items():
        whole = build_report(film.photo, [], film.truth)
        print(name, "undamaged:", sum(f.verdict > Verdict.GREEN for f in whole.frames), "frames not green", flush=True)
        page = Image.new("RGB", (STRENGTHS * (CELL + 12) + 8, len(DAMAGES) * (CELL + 30) + 8), PAPER)
        pen = ImageDraw.Draw(page)
        for row, damage in enumerate(DAMAGES):
            for s in range(1, STRENGTHS + 1):
                clip = spoilt(film, damage, s)
                report = build_report(film.photo, [], clip)
                x, y = 8 + (s - 1) * (CELL + 12), 8 + row * (CELL + 30)
                pen.rectangle((x - 4, y - 4, x + CELL + 3, y + CELL + 3), fill=COLOURS[report.verdict])
                page.paste(around(film, clip[-1]), (x, y))
                pen.text((x, y + CELL + 6), f"{damage}: {name_of(report) or 'true'} {report.score:.2f}", INK, font)
                seen.setdefault((damage, s), []).append((report.verdict, name_of(report)))
        page.save(out / f"{name}.png")
    print("damage | strength | clips | not green | red | named as a hand's")
    for (damage, s), some in seen.items():
        named = [name in NUMBERS for verdict, name in some if verdict]
        shares = (sum(v > Verdict.GREEN for v, _ in some), sum(v is Verdict.RED for v, _ in some), sum(named))
        print(damage, "|", s, "|", len(some), "|", " | ".join(map(str, shares)))


def undamaged(paths: list[Path]) -> None:
    frames = judged = 0
    wrong: Counter[tuple[str, str]] = Counter()
    for path in paths:
        film = [np.ascontiguousarray(frame) for frame in reader.read(path).frames[::STEP]]
        at, starts = 0, 0
        while at < len(film) - COUNT // 2 and starts < STARTS:
            if not any(hand.sure > SURE for hand in hand_detection.find(film[at])):
                at += 4
                continue
            clip, starts = film[at : at + COUNT], starts + 1
            check, flow = HandCheck(clip[0]), None
            compare = Comparison(clip[0], np.ones(clip[0].shape[:2], np.float32))
            for frame in clip:
                flow = compare.flow(downscaled(frame), flow)
                check.follow(frame, grey(frame), flow)
            for i in range(len(clip)):
                values = {"hand": check.warp(i), "fingers": check.fingers(i)}
                worst = max(LIMITS[name].judge(value) for name, value in values.items())
                frames, judged = frames + 1, judged + any(value is not None for value in values.values())
                if worst:
                    named = max(values, key=lambda name: LIMITS[name].judge(values[name]))
                    wrong[named, worst.name.lower()] += 1
                    print(path.name, at + i, {k: v and round(v, 2) for k, v in values.items()}, file=sys.stderr)
            at += 2 * COUNT // 3
    print(f"real videos: {frames} frames, a hand judged in {judged}, called damaged: {dict(wrong)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--videos", type=Path)
    parser.add_argument("--first", type=int, default=10**6)
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    if args.videos:
        endings = (".mkv", ".mp4", ".gif", ".avi")
        undamaged(sorted(path for path in args.videos.iterdir() if path.suffix in endings)[: args.first])
    made(films(args.photos, args.first), args.folder)


if __name__ == "__main__":
    main()
