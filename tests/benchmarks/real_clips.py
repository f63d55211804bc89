"""Label Lock on real videos: `python tests/benchmarks/real_clips.py DIR`. Not a test: it judges nothing.

A printed label is laid on each video of a folder, a camera moves over both in a known way (turn, nearer, farther,
perspective, something passing in front, blur), and the label is spoilt as a generator would. What is put back is
compared with the unspoilt frames, in the second half of each clip. Before that it counts what is found in the videos as
they are, without a label. `--found` locks what text detection finds, and not the label as a person would mark it;
`--first N` takes so many videos, `--only A,B` those with that in their name.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from engine.arrays import UInt8Array
from engine.export import reader
from engine.fidelity.labels import detection
from engine.fidelity.labels.compositor import restore_labels
from engine.fidelity.vision.region import Region
from tests.benchmarks.label_lock import areas, likeness, read
from tests.support.labelled import DAMAGES, DETAIL, MOTIONS, Labelled, Scene, make

ENDINGS = (".mp4", ".mkv", ".avi", ".gif", ".mov", ".webm")
SIZE, COUNT, STEP = (512, 288), 13, 2
WANTED = ("turn", "nearer", "farther", "lean", "occluded", "softening")
TEXT, GAIN = 0.95, 6.0


@dataclass(frozen=True)
class Result:
    """Of one clip: frames put back of those that count, likeness of the text as it was, spoilt, mended, and decibels."""

    motion: str
    back: float
    texts: tuple[float, float, float]
    gain: float
    edge: float


def footage(path: Path) -> UInt8Array | None:
    """Frames of a video, cut to the scene's shape, at the photo's size; None where it is too short."""
    frames = reader.read(path).frames
    if len(frames) < 1 + (COUNT - 1) * STEP:
        return None
    width, height = (side * DETAIL for side in SIZE)
    scale = max(width / frames.shape[2], height / frames.shape[1])
    cut = []
    for frame in frames[: COUNT * STEP : STEP]:
        big = cv2.resize(frame, None, fx=scale * 1.001, fy=scale * 1.001, interpolation=cv2.INTER_CUBIC)
        top, left = (big.shape[0] - height) // 2, (big.shape[1] - width) // 2
        cut.append(big[top : top + height, left : left + width])
    return np.stack(cut)


def scenes(number: int) -> Iterator[Scene]:
    for k, motion in enumerate(m for m in MOTIONS if m.name in WANTED):
        yield replace(
            motion, damage=DAMAGES[(number + k) % len(DAMAGES)], size=SIZE, count=COUNT, seed=number, place=(0.5, 0.74)
        )


def region_of(film: Labelled, as_found: bool) -> Region | None:
    """The label as a person would mark it, or as text detection finds it; None where nothing is read in it."""
    found = detection.detect_labels(film.photo)
    labels = [r for r in found if covers(film, r.outline.mean(0))]
    if as_found:
        return max(labels, key=lambda r: cv2.contourArea(r.outline), default=None)
    lines = tuple(line for region in found for line in region.lines if covers(film, line.corners.mean(0)))
    return Region(film.corners, lines) if lines else None


def result(film: Labelled, as_found: bool) -> Result | None:
    region = region_of(film, as_found)
    if region is None:
        return None
    mended, (track,) = restore_labels(film.photo, [region], film.damaged)
    half = range(film.scene.count // 2, film.scene.count)
    back = [i for i in half if track.strength[i] == 1]
    if not back:
        return Result(film.scene.name, 0, (0, 0, 0), 0, 0)
    gains, edges = [], []
    for i in back:
        inside, edge = areas(film, region, i)
        gains.append(likeness(mended[i], film.truth[i], inside) - likeness(film.damaged[i], film.truth[i], inside))
        edges.append(likeness(mended[i], film.truth[i], edge))
    last = back[-1]
    was, bad, now = (read(region, film.homographies[last], clip[last]) for clip in (film.truth, film.damaged, mended))
    share = len(back) / len(half)
    return Result(film.scene.name, share, (was, bad, now), statistics.mean(gains), statistics.mean(edges))


def covers(film: Labelled, point: np.ndarray) -> bool:
    low, high = film.corners.min(0), film.corners.max(0)
    return bool(((point > low) & (point < high)).all())


def table(results: list[Result]) -> None:
    print(
        "motion | clips | put back | text: spoilt, mended (median) | text >= 0.95 | gain dB (median) | gain >= 6 dB | edge dB"
    )
    for name in (*WANTED, "all"):
        some = [r for r in results if name in (r.motion, "all")]
        done = [r for r in some if r.back > 0]
        legible = [r for r in done if r.texts[0] >= TEXT]  # what the unspoilt frame itself does not say is no measure
        if not done or not legible:
            continue
        spoilt, mended = (statistics.median(r.texts[k] for r in legible) for k in (1, 2))
        cells = (
            name, len(some), f"{statistics.mean(r.back for r in some):.0%}", f"{spoilt:.2f}, {mended:.2f}",
            f"{sum(r.texts[2] >= TEXT for r in legible)} of {len(legible)}", f"{statistics.median(r.gain for r in done):+.1f}",
            f"{sum(r.gain >= GAIN for r in done)} of {len(done)}", f"{statistics.median(r.edge for r in done):.1f}",
        )  # fmt: skip
        print(" | ".join(map(str, cells)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--first", type=int, default=1000)
    parser.add_argument("--only", default="", help="videos with one of these in their name, separated by commas")
    parser.add_argument("--found", action="store_true", help="labels as text detection finds them")
    args = parser.parse_args()
    paths = sorted(path for path in args.folder.iterdir() if path.suffix.lower() in ENDINGS)[: args.first]
    results, found, tried = [], 0, 0
    for number, path in enumerate(paths):
        frames = footage(path) if any(part in path.name for part in args.only.split(",")) else None
        if frames is None:
            continue
        tried += 1
        found += len(detection.detect_labels(frames[0]))
        for scene in scenes(number):
            one = result(make(scene, frames), args.found)
            if one is not None:
                results.append(one)
                print(path.name, scene.name, scene.damage, one, file=sys.stderr, flush=True)
    print(f"labels found in {tried} videos without one: {found}")
    table(results)


if __name__ == "__main__":
    main()
