"""Faces on real videos: `python tests/benchmarks/faces.py DIR --stranger PORTRAIT`. Not a test: it judges nothing.

Of each video in a folder that begins with a face, that face is spoilt as a generator would (melted, blurred, swapped for
a stranger's), more and more until the middle; the report's face number and what `vivant lock --face` makes of it are
compared with the video as it was, in the second half. `--every N` takes every Nth video.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from engine.arrays import UInt8Array
from engine.export import reader
from engine.fidelity.faces import compositor
from engine.fidelity.faces.identity import FaceIdentity
from engine.fidelity.vision import faces
from engine.fidelity.vision.registration import Pyramid
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from tests.benchmarks.real_clips import ENDINGS
from tests.support.portraits import DAMAGES, Filmed, spoilt

COUNT, STEP = 13, 2


def filmed(path: Path) -> Filmed | None:
    """The beginning of a video, and where the face truly is; None where it begins without one."""
    frames = reader.read(path).frames
    frames = np.stack([frames[i] for i in range(0, min(len(frames), COUNT * STEP), STEP)])
    first = face_detection.find(frames[0])
    if not first:
        return None
    seen = first[:1]
    for frame in frames[1:]:
        seen.append(face_detection.detect_near(frame, seen[-1]) or seen[-1])
    return Filmed(frames[0], frames, seen)


def whose(film: Filmed, clip: UInt8Array, late: range) -> float:
    portrait = FaceIdentity(Pyramid(film.photo), film.faces[0], np.eye(3))
    there = (faces.face_embedding(Pyramid(clip[i]), film.faces[i]) for i in late)
    return statistics.mean(faces.similarity(portrait.embedding, identity) for identity in there)


def decibels(film: Filmed, clip: UInt8Array, late: range) -> float:
    errors = [((clip[i].astype(np.float32) - film.truth[i]) ** 2)[film.area(i)].mean() for i in late]
    return statistics.mean(float(10 * np.log10(255**2 / max(float(e), 1e-2))) for e in errors)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stranger", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1)
    args = parser.parse_args()
    stranger = SourceImage.open(args.stranger).pixels
    rows: dict[str, list[tuple[float, ...]]] = {name: [] for name in ("as it was", *DAMAGES)}
    paths = sorted(path for path in args.folder.iterdir() if path.suffix.lower() in ENDINGS)[:: args.every]
    for path in paths:
        film = filmed(path)
        for name in rows if film is not None else ():
            assert film is not None
            clip = film.truth if name == "as it was" else spoilt(film, name, stranger)
            late = range(len(clip) // 2, len(clip))
            hold = compositor.track_face(film.photo, film.faces[0], clip)
            held = np.stack([hold.apply(frame, i) for i, frame in enumerate(clip)])
            share = float((hold.track.strength[late.start :] > 0).mean())
            numbers = (
                share,
                *(whose(film, c, late) for c in (clip, held)),
                *(decibels(film, c, late) for c in (clip, held)),
            )
            rows[name].append(numbers)
            print(path.name, name, *(f"{v:.2f}" for v in numbers), file=sys.stderr, flush=True)
    print("face | clips | frames held | face number: clip, held (mean) | PSNR in the face: clip, held (mean)")
    for name, some in rows.items():
        share, before, after, bad, good = (statistics.mean(row[k] for row in some) for k in range(5))
        print(f"{name} | {len(some)} | {share:.0%} | {before:.2f}, {after:.2f} | {bad:.1f}, {good:.1f} dB")


if __name__ == "__main__":
    main()
