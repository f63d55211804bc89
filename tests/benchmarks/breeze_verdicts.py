"""What the check says of Breeze's clips, which nothing has damaged: `python -m tests.benchmarks.breeze_verdicts FOLDER...`.

Not a test: it judges nothing. Each photo is animated as `auto` chooses. `--long-side N` says how large, `--step N` takes
every Nth photo, `--effects`, `--style`, `--motion` and `--camera` are used in place of what is chosen, `--frames N` makes
them shorter. `--damage` spoils each clip besides by every kind of made damage (tests/support/damages.py), over its light
and over the same clip without effects, the camera static, and counts what is found.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.fidelity.report.builder import subject_of
from engine.fidelity.report.report import FidelityReport, Verdict
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.services.check import check_clip
from engine.services.detection_cache import DetectionCache
from engine.services.request_builder import Wishes, build_request
from tests.support.damages import KINDS, Take, damaged
from tests.support.labelled import SAMPLES

SHOWN = ("inside", "subject", "label", "shape", "sharpness", "flicker", "background", "second", "missing", "shimmer")
STRENGTHS = (3, 5)


def clip_of(photo: SourceImage, request: MotionRequest) -> UInt8Array:
    frames = np.empty((request.frames, request.height, request.width, 3), np.uint8)
    BreezePipeline().generate(photo, request, ignore, frames, 0)
    return frames


def verdict_of(photo: SourceImage, request: MotionRequest, frames: UInt8Array, cache: DetectionCache) -> FidelityReport:
    return check_clip(photo, frames, Recipe.of(request, photo, ""), cache)


def line(name: str, request: MotionRequest, report: FidelityReport, seconds: float) -> str:
    faults = Counter((frame.worst, frame.verdict.name.lower()) for frame in report.frames if frame.worst)
    worst = {}
    for key in SHOWN:
        values = [value for frame in report.frames if (value := getattr(frame, key)) is not None]
        if values:
            worst[key] = round(float((min if key in ("subject", "label", "sharpness") else max)(values)), 2)
    said = ", ".join(f"{fault} {colour} {count}" for (fault, colour), count in faults.items())
    asked = f"{request.camera} {request.motion:g} {request.style} {request.effects}".strip()
    return f"{name:32} {report.verdict.name:5} {report.score:.2f} {seconds:4.1f} s  {asked}  {said or '-'}  {worst}"


def spoilt(
    photo: SourceImage,
    request: MotionRequest,
    frames: UInt8Array,
    cache: DetectionCache,
    found: dict[str, Counter[str]],
) -> None:
    """Count in `found`, by kind, which damage is seen and which is red, over a clip with its light and without."""
    other = SourceImage.open(SAMPLES / "cocktail.jpg").fit(request.width, request.height)
    mask = np.clip((subject_of(frames[0]) - 0.3) * 4, 0, 1).astype(np.float32)
    masks = np.repeat(mask[None], len(frames), 0)
    plain = replace(request, effects="")
    for light, asked, clip in (("lit", request, frames), ("plain", plain, clip_of(photo, plain))):
        take = Take(
            cv2.resize(photo.pixels, clip.shape[2:0:-1], interpolation=cv2.INTER_AREA).astype(np.uint8), clip, masks
        )
        for kind in KINDS:
            for strength in STRENGTHS:
                report = verdict_of(photo, asked, damaged(take, kind, strength, other), cache)
                key = f"{kind} {strength}"
                found[key][f"{light} seen"] += report.verdict > Verdict.GREEN
                found[key][f"{light} red"] += report.verdict is Verdict.RED
                found[key][light] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--long-side", type=int)
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--frames", type=int)
    parser.add_argument("--effects")
    parser.add_argument("--style")
    parser.add_argument("--camera")
    parser.add_argument("--motion", type=float)
    parser.add_argument("--damage", action="store_true")
    args = parser.parse_args()
    asked = {
        name: value
        for name in ("frames", "effects", "style", "camera", "motion")
        if (value := getattr(args, name)) is not None
    }
    if args.damage:
        asked["camera"] = "static"
    verdicts: Counter[str] = Counter()
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for folder in args.folders:
        for path in sorted(folder.glob("*.jpg"))[:: args.step]:
            request = replace(build_request(path, Wishes(long_side=args.long_side)).request, **asked)
            photo, cache = SourceImage.open(path), DetectionCache()
            frames = clip_of(photo, request)
            began = time.process_time()
            report = verdict_of(photo, request, frames, cache)
            print(line(path.stem, request, report, time.process_time() - began), flush=True)
            verdicts[report.verdict.name.lower()] += 1
            if args.damage:
                spoilt(photo, request, frames, cache, found)
    print(f"{verdicts.total()} clips, {dict(verdicts)}")
    for key, counts in found.items():
        said = ", ".join(
            f"{light}: seen {counts[f'{light} seen']}, red {counts[f'{light} red']} of {counts[light]}"
            for light in ("lit", "plain")
        )
        print(f"{key:12} {said}")


if __name__ == "__main__":
    main()
