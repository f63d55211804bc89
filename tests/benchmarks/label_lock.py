"""How well labels come back, and how fast: `python tests/benchmarks/label_lock.py`. Not a test: it judges nothing.

Scenes are made (see tests/support/labelled.py): a photo with a printed label moves in a known way, and in the
spoilt clip the label melts, blurs, has its letters swapped or shimmers. The whole label is said by hand, as a person
would; with `--found` it is what text detection finds, which leaves the label's printed border to the clip. With `--mp4`
the spoilt clip is written as a video and read again, as people meet it. The second
half of each clip counts, and of it the frames in which the label was put back. `--photos DIR` counts labels
found in photos (of things without any), `--pictures FILE.png` draws truth, spoilt and mended frames side by side.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from engine.arrays import UInt8Array
from engine.export import FileMetadata, reader
from engine.fidelity.labels import detection
from engine.fidelity.labels.compositor import restore_labels
from engine.fidelity.report.label_metrics import line_strip
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import transform_points
from engine.fidelity.vision.track import Track
from engine.imaging.source_image import SourceImage
from engine.progress import ignore
from tests.support.labelled import Labelled, Scene, all_scenes, make

LARGE, COUNT = (1024, 576), 25


def likeness(a: UInt8Array, b: UInt8Array, where: np.ndarray) -> float:
    error = ((a.astype(np.float32) - b) ** 2).mean(-1)[where].mean()
    return float(10 * np.log10(255**2 / max(float(error), 1e-3)))


def read(region: Region, move: np.ndarray, frame: UInt8Array) -> float:
    said = [ocr.read_line(line_strip(line, move, frame)) for line in region.lines]
    return ocr.text_similarity(" ".join(said), region.text)


def row(film: Labelled, region: Region, mended: UInt8Array, track: Track, seconds: float) -> list[str]:
    """What the table says of a scene."""
    half = [i for i in range(film.scene.count // 2, film.scene.count) if track.strength[i] == 1]
    cells = [f"{film.scene.name:24}", f"{track.locked:2} of {film.scene.count}"]
    if half:
        masks, edges = zip(*(areas(film, region, i) for i in half), strict=True)
        spoilt, fixed = (
            statistics.mean(likeness(clip[i], film.truth[i], mask) for i, mask in zip(half, masks, strict=True))
            for clip in (film.damaged, mended)
        )
        seam = statistics.mean(likeness(mended[i], film.truth[i], edge) for i, edge in zip(half, edges, strict=True))
        texts = (
            read(region, film.homographies[half[-1]], clip[half[-1]]) for clip in (film.truth, film.damaged, mended)
        )
        cells += [
            "{:.2f} {:.2f} {:.2f}".format(*texts),
            f"{spoilt:5.1f} {fixed:5.1f} {fixed - spoilt:+5.1f}",
            f"{seam:5.1f}",
        ]
    return [*cells, f"{seconds:5.2f}"]


def areas(film: Labelled, region: Region, i: int) -> tuple[np.ndarray, np.ndarray]:
    """The region in a frame, less what is in front of it, and its edge."""
    mask = np.zeros(film.truth.shape[1:3], np.uint8)
    cv2.fillPoly(mask, [np.rint(transform_points(film.homographies[i], region.outline)).astype(np.int32)], 1)
    wide, narrow = cv2.dilate(mask, np.ones((5, 5), np.uint8)), cv2.erode(mask, np.ones((5, 5), np.uint8))
    seen = film.masks[i] > 0.99
    return (mask > 0) & seen, (wide > narrow) & seen


def as_video(film: Labelled) -> Labelled:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        reader.write(reader.ClipFile(film.damaged, 12.5, FileMetadata()), path, False, ignore)
        return replace(film, damaged=reader.read(path).frames)


def table(scenes: list[Scene], pictures: Path | None, found: bool, mp4: bool) -> None:
    print(
        "scene | put back | text: truth, spoilt, mended | dB in the label: spoilt, mended, gain | dB at its edge | CPU s"
    )
    sheet = []
    for scene in scenes:
        film = as_video(make(scene)) if mp4 else make(scene)
        (region,) = detection.detect_labels(film.photo)
        if not found:
            region = Region(film.corners, region.lines)
        began = time.process_time()
        mended, (track,) = restore_labels(film.photo, [region], film.damaged)
        print(" | ".join(row(film, region, mended, track, time.process_time() - began)), flush=True)
        last = scene.count - 1
        sheet.append(np.concatenate([film.truth[last], film.damaged[last], mended[last]], 1))
    if pictures:
        Image.fromarray(np.concatenate(sheet)).save(pictures)


def speed() -> None:
    scene = next(scene for scene in all_scenes(LARGE, COUNT) if scene.name == "turn, melt")
    film = make(scene)
    detection.detect_labels(film.photo)  # the reader is loaded
    began, cpu = time.monotonic(), time.process_time()
    found = detection.detect_labels(film.photo)
    looked = time.process_time() - cpu
    restore_labels(film.photo, found, film.damaged)
    wall, spent = time.monotonic() - began, time.process_time() - cpu
    print(
        f"{COUNT} frames at {LARGE[0]} x {LARGE[1]}: {spent:.1f} s CPU ({looked:.1f} s of it finding), {wall:.1f} s wall"
    )


def false_labels(folder: Path, most: int) -> None:
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".jpg", ".png"))[:most]
    found = {path.name: [r.text for r in detection.detect_labels(SourceImage.open(path).pixels)] for path in paths}
    some = {name: texts for name, texts in found.items() if texts}
    print(f"labels found in {len(some)} of {len(paths)} photos: {some}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="scenes with this in their name")
    parser.add_argument("--found", action="store_true", help="regions as text detection finds them")
    parser.add_argument("--mp4", action="store_true", help="clips out of a video file")
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--most", type=int, default=40)
    parser.add_argument("--pictures", type=Path)
    args = parser.parse_args()
    table([s for s in all_scenes((512, 288), 13) if args.only in s.name], args.pictures, args.found, args.mp4)
    speed()
    if args.photos:
        false_labels(args.photos, args.most)


if __name__ == "__main__":
    main()
