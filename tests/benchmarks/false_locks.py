"""What is found and put back where there is no label: `python tests/benchmarks/false_locks.py FOLDER...`. It judges nothing.

Photos are animated by Breeze; videos are taken as they are, their first frame as the photo. `--first N` takes so many of
each folder.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from engine.arrays import UInt8Array
from engine.export import reader
from engine.fidelity.labels import detection
from engine.fidelity.labels.compositor import restore_labels
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.progress import ignore
from engine.request.motion_request import MotionRequest

PHOTOS, VIDEOS = (".jpg", ".png"), (".mp4", ".mkv", ".avi", ".gif", ".mov", ".webm")
SIZE, COUNT, STEP = (512, 288), 13, 2


def clip_of(path: Path) -> tuple[UInt8Array, UInt8Array]:
    """A photo (H, W, 3) and a clip of it (T, h, w, 3)."""
    if path.suffix.lower() in VIDEOS:
        frames = reader.read(path).frames[: COUNT * STEP : STEP]
        return frames[0], frames
    source = SourceImage.open(path)
    request = MotionRequest(*SIZE, frames=COUNT, motion=0.6)
    frames = np.empty((COUNT, *SIZE[::-1], 3), np.uint8)
    BreezePipeline().generate(source, request, ignore, frames, 0)
    return source.pixels, frames


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--first", type=int, default=1000)
    args = parser.parse_args()
    tried = found = back = 0
    for folder in args.folders:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in PHOTOS + VIDEOS)
        for path in paths[: args.first]:
            photo, frames = clip_of(path)
            labels = detection.detect_labels(photo)
            locked = [track.locked for track in restore_labels(photo, labels, frames)[1]] if labels else []
            tried, found, back = tried + 1, found + len(labels), back + sum(locked)
            if labels:
                print(path.name, [label.text for label in labels], "put back in", locked, "of", len(frames), flush=True)
    print(f"{found} labels found in {tried} clips, put back in {back} frames")


if __name__ == "__main__":
    main()
