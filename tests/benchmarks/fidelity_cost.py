"""What a check and the label lock cost: `python -m tests.benchmarks.fidelity_cost`. Not a test: it judges nothing.

25 frames at 1024 x 576 of three cartons with a label each, undamaged and melting by some strengths. Seconds are those of
the process on all cores, so that other programs hardly change them; networks are loaded and warm. `--profile NAME`
(report or lock) prints where the time of the melting clip goes instead.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import time
from collections.abc import Callable

import cv2
import numpy as np

from engine.fidelity.labels.compositor import restore_labels
from engine.fidelity.report.builder import build_report
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import Region, rectangle
from tests.support.damages import Take, damaged, take_of
from tests.support.labelled import WORDS, backdrop, label_of

SIZE, COUNT, MELTS = (1024, 576), 25, (2, 4, 5)


def shelf() -> tuple[Take, list[Region]]:
    """Three printed cartons before a photo; each label is known with its lines."""
    photo = cv2.GaussianBlur(backdrop("coffee", SIZE, 0), (0, 0), 4)
    mask, labels = np.zeros(SIZE[::-1], np.float32), []
    for k, left in enumerate((90, 400, 710)):
        photo[120:500, left : left + 230] = ((150, 60, 40), (40, 90, 150), (60, 120, 70))[k]
        words = [WORDS[(k + j) % len(WORDS)] for j in range(3)]
        photo[230:430, left + 15 : left + 215] = label_of(words, (200, 200), k)
        mask[120:500, left : left + 230] = 1
        marked = rectangle(left + 15, 230, 200, 200)
        box = slice(230, 430), slice(left + 15, left + 215)
        lines = ocr.read(photo[box]) if ocr.available() else []
        moved = (ocr.Line(one.corners + np.float32([left + 15, 230]), one.text, one.confidence) for one in lines)
        labels.append(Region(marked.outline, tuple(moved)))
    return take_of(photo, mask, COUNT), labels


def seconds(call: Callable[[], object]) -> tuple[float, float]:
    """Processor and wall seconds of a call."""
    began, wall = time.process_time(), time.perf_counter()
    call()
    return time.process_time() - began, time.perf_counter() - wall


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", choices=("report", "lock"))
    parser.add_argument("--strength", type=int, default=4)
    args = parser.parse_args()
    take, labels = shelf()
    build_report(take.photo, labels, take.truth[:3])
    if args.profile:
        clip = damaged(take, "melt", args.strength) if args.strength else take.truth
        call = build_report if args.profile == "report" else restore_labels
        profile = cProfile.Profile(time.process_time)
        profile.runcall(call, take.photo, labels, clip)
        pstats.Stats(profile).sort_stats("tottime").print_stats(40)
        pstats.Stats(profile).sort_stats("cumtime").print_stats(45)
        return
    for strength in (0, *MELTS):
        clip = damaged(take, "melt", strength) if strength else take.truth
        for name, call in (("report", build_report), ("lock", restore_labels)):
            spent, wall = seconds(lambda call=call, clip=clip: call(take.photo, labels, clip))  # type: ignore[misc]
            print(f"melt {strength}: {name} {spent:.2f} s of the processor, {wall:.2f} s", flush=True)


if __name__ == "__main__":
    main()
