"""Living portraits in numbers, on a folder of photos with faces. Each bar is shown to fail on a broken variant.

    python tests/benchmarks/portrait.py --photos FOLDER [--count 20] [--size 640] [--sheet sheet.png]
    python tests/benchmarks/portrait.py --photos FOLDER --count 4 --broken still

For each photo: how far the face moves by itself and by how much the head turns (measured on the frames with the camera
standing still), how much of the eyes a blink covers, whether it is the same person in every frame at natural and at full
strength, whether the first frame is the photo, a loop's seam, and what a frame costs. Exits with 1 when a bar is missed.
Broken variants: still (hardly moves), half-blink, melting (the face turns far too far), jump (a loop that does not close).
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.fidelity.vision import faces
from engine.fidelity.vision.registration import Pyramid
from engine.generators.breeze.pipeline import BreezePipeline
from engine.generators.breeze.portrait import eyes, rhythm
from engine.generators.breeze.portrait.eyes import Eye
from engine.generators.breeze.portrait.mesh import CHIN, FOREHEAD, FaceMesh, mesh_of
from engine.generators.breeze.portrait.portrait import Person, people_in
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE
from engine.progress import ignore
from engine.request.defaults import defaults, natural_size
from engine.request.motion_request import MotionRequest

EVERY = 3  # frames between two that are measured
BARS = {  # name: (limit, whether more is better)
    "own": (0.8, True),  # % of the picture's width
    "yaw": (0.5, True),  # degrees, standard deviation
    "pitch": (0.5, True),
    "covered": (0.8, True),  # of an eye at a blink's lowest
    "same": (0.8, True),  # likeness in the worst frame, natural strength
    "same_full": (0.8, True),  # and full strength
    "first": (1, False),  # levels between the first frame and the photo
    "seam": (1.1, False),  # of a loop, in its largest steps
}
BROKEN = ("still", "half-blink", "melting", "jump")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--size", type=int, default=640, help="long side of the clips")
    parser.add_argument("--frames", type=int, default=50)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--broken", choices=BROKEN)
    parser.add_argument(
        "--sheet", type=Path, help="first, middle, last frame, and the lowest point of a blink enlarged"
    )
    args = parser.parse_args()
    if args.broken:
        break_it(args.broken)
    breeze, results, rows = BreezePipeline(), [], []
    for path in sorted(args.photos.glob("*.jpg"))[: args.count]:
        image = SourceImage.open(path)
        width, height = natural_size((image.pixels.shape[1], image.pixels.shape[0]), BREEZE, args.size)
        request = replace(defaults(BREEZE, width, height), frames=args.frames, seed=args.seed)
        photo = image.fit(width, height, "crop")
        people = people_in(photo)
        if not people:
            print(f"{path.name:<24}nobody")
            continue
        numbers, row = measured(breeze, image, photo, people[0], request)
        results.append(numbers)
        rows.append(row)
        reason = people[0].gate.reason or "blinks"
        print(f"{path.name:<24}{reason:<9}" + "  ".join(f"{k} {v:.2f}" for k, v in numbers.items()), flush=True)
    if args.sheet and rows:
        widest = max(row.shape[1] for row in rows)
        padded = [np.pad(row, ((0, 0), (0, widest - row.shape[1]), (0, 0))) for row in rows]
        cv2.imwrite(str(args.sheet), np.concatenate(padded)[..., ::-1])
    return summary(results)


def summary(results: list[dict[str, float]]) -> int:
    """Mean and worst of each number against its bar."""
    missed = 0
    for name in results[0] if results else ():
        values = np.array([numbers[name] for numbers in results])
        values = values[np.isfinite(values)]
        if not values.size:
            continue
        limit, more = BARS.get(name, (np.inf, False))
        worst = float(values.min() if more else values.max())
        held = worst >= limit if more else worst <= limit
        missed += not held
        print(
            f"{name:<12} mean {values.mean():7.3f}  worst {worst:7.3f}  bar {limit:g}  {'holds' if held else 'MISSED'}"
        )
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
    return 1 if missed else 0


def measured(
    breeze: BreezePipeline, image: SourceImage, photo: UInt8Array, person: Person, request: MotionRequest
) -> tuple[dict[str, float], UInt8Array]:
    still = replace(request, camera="static")
    frames, seconds = drawn(breeze, image, still)
    _, seconds_off = drawn(breeze, image, replace(still, face=0.0))
    seen = [mesh for frame in frames[::EVERY] if (mesh := mesh_in(frame, person)) is not None]
    points = np.stack([mesh.points[:, :2] for mesh in seen])
    pushed, _ = drawn(breeze, image, request)
    full, _ = drawn(breeze, image, replace(request, face=1.0, style="lively"))
    loop, _ = drawn(breeze, image, replace(still, loop="loop"))
    steps = [float(np.abs(a.astype(int) - b).mean()) for a, b in zip(loop, [*loop[1:], loop[0]], strict=True)]
    numbers = {
        "own": 100 * float(np.hypot(*np.ptp(points, axis=0).T).mean()) / request.width,
        "yaw": float(np.std([mesh.yaw for mesh in seen])),
        "pitch": float(np.std([pitch(mesh) for mesh in seen])),
        "covered": covered(photo, person) if not person.gate.reason else np.nan,
        "same": likeness(photo, pushed),
        "same_full": likeness(photo, full),
        "first": float(np.abs(frames[0].astype(int) - photo).max()),
        "seam": steps[-1] / max(steps[:-1]),
        "ms_a_frame": 1000 * (seconds - seconds_off) / len(frames),
        "seconds": seconds,
    }
    return numbers, sheet_row(photo, pushed, frames, person, request)


def drawn(breeze: BreezePipeline, image: SourceImage, request: MotionRequest) -> tuple[UInt8Array, float]:
    """The clip and its seconds of CPU."""
    frames = np.empty((request.frames, request.height, request.width, 3), np.uint8)
    began = time.process_time()
    breeze.generate(image, request, ignore, frames, 0)
    return frames, time.process_time() - began


def mesh_in(frame: UInt8Array, person: Person) -> FaceMesh | None:
    found = [mesh_of(frame, face) for face in face_detection.find(frame)]
    there = [mesh for mesh in found if mesh is not None]
    middle = person.mesh.points[:, :2].mean(0)
    return min(there, key=lambda mesh: float(np.linalg.norm(mesh.points[:, :2].mean(0) - middle)), default=None)


def pitch(mesh: FaceMesh) -> float:
    """Degrees by which the chin is farther away than the forehead."""
    down = mesh.points[CHIN] - mesh.points[FOREHEAD]
    return float(np.degrees(np.arctan2(down[2], np.hypot(down[0], down[1]))))


def covered(photo: UInt8Array, person: Person) -> float:
    """The share of the eyes' opening that looks otherwise when the lids are down: the smaller of both eyes."""
    shares = []
    for points in person.mesh.eyes:
        box, change = Eye(points).change(photo, (0, 0), 1.0, (0.0, 0.0))
        mask = np.zeros(photo.shape[:2], np.uint8)
        outline = np.concatenate([points.upper, points.lower[::-1]])
        cv2.fillPoly(mask, [np.rint(outline).astype(np.int32)], 1)
        inside = mask[box] > 0
        shares.append(float((np.abs(change).max(-1)[inside] > 3).mean()))
    return min(shares)


def likeness(photo: UInt8Array, frames: UInt8Array) -> float:
    """The least likeness of a clip's faces with the photo's."""
    face = face_detection.find(photo)[0]
    whose = faces.face_embedding(Pyramid(photo), face)
    values = []
    for frame in frames[::EVERY]:
        seen = face_detection.detect_near(frame, face)
        values.append(faces.similarity(whose, faces.face_embedding(Pyramid(frame), seen or face)))
    return min(values)


def sheet_row(
    photo: UInt8Array, pushed: UInt8Array, still: UInt8Array, person: Person, request: MotionRequest
) -> UInt8Array:
    timing = rhythm.Timing(request.frames, request.fps, request.loop)
    moves = rhythm.Rhythm.of(timing, "", request.face, request.seed, 0, person.mesh.yaw)
    lowest = int(np.argmax([moves.at(timing.moment(i)).lids for i in range(request.frames)]))
    side = 320
    shown = [photo, pushed[len(pushed) // 2], pushed[-1]]
    cells = [cv2.resize(x, (side * x.shape[1] // x.shape[0], side), interpolation=cv2.INTER_AREA) for x in shown]
    middle = (person.mesh.eyes[0].iris[0] + person.mesh.eyes[1].iris[0]) / 2
    scale = side / (0.75 * person.mesh.height)
    move = np.array([[scale, 0, side / 2 - scale * middle[0]], [0, scale, side / 2 - scale * middle[1]]])
    for i in (max(0, lowest - 2), lowest, min(len(still) - 1, lowest + 3)):
        cells.append(cv2.warpAffine(still[i], move, (side, side), flags=cv2.INTER_CUBIC))
    return np.concatenate(cells, axis=1)


def break_it(how: str) -> None:
    """Spoils one thing, to show that its bar notices."""
    if how == "still":
        rhythm.STYLES[""] = replace(rhythm.STYLES[""], turn=(0.1, 0.05, 0.05), sway=0.0005)
    elif how == "half-blink":
        eyes.MEET, eyes.RISE = 0.4, 0.0
    elif how == "melting":
        rhythm.FARTHEST = (70.0, 50.0, 5.0)
        for name, style in rhythm.STYLES.items():
            rhythm.STYLES[name] = replace(style, turn=(25.0, 18.0, 2.0))
    else:
        usual = rhythm.Rhythm.of.__func__

        def open_ended(cls: type, timing: rhythm.Timing, *others: object) -> rhythm.Rhythm:
            return usual(cls, replace(timing, loop="none"), *others)

        rhythm.Rhythm.of = classmethod(open_ended)


if __name__ == "__main__":
    sys.exit(main())
