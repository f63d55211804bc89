"""What bends, tears or is cut off, in numbers by class: mean, worst and bar.

    python -m tests.benchmarks.picture [--photos FOLDER] [--count N] [--only labels iou ...]
    python -m tests.benchmarks.picture --broken all       each bar on what it is to notice: it has to be missed
    python -m tests.benchmarks.picture --only cost        seconds of CPU and memory against ffmpeg's zoompan

FOLDER is as `engine.training` takes it; without one, what ships with the project is measured. Exits with 1 when a bar is
missed. Lengths are in pixels of a clip 1024 pixels long.

labels   how far letters stray from one homography: static, in a full orbit, and at full life
rigid    residual of a similarity fit to the subject's motion, as a share of the move
ghost    fine detail left in the strip that a full orbit uncovers, against the surroundings
iou      the cut-out subject against the mask
inside   share of clips (all cameras, two strengths) in which heads and whole subjects stay within the frame
orbit    percent of the long side by which a full orbit moves subject and surroundings apart
exact    the first frame is the photo, two runs have the same bytes, a loop's seam is a usual step
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision import ocr
from engine.generators.breeze import layers as layers_module
from engine.generators.breeze import motion as motion_module
from engine.generators.breeze import pipeline as pipeline_module
from engine.generators.breeze.layers import Layers, split_layers
from engine.generators.breeze.matte_confidence import FLATTEST
from engine.generators.breeze.motion import Motion, Timing, farthest_frames, grid
from engine.generators.breeze.networks import Networks, thumbnail_of
from engine.generators.breeze.pipeline import BreezePipeline, motion_of
from engine.generators.breeze.renderer import Renderer, source_offsets
from engine.imaging import face_detection
from engine.models import CAMERAS
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.training import metrics
from engine.training.evaluate import NO_LIFE, Grained
from tests.benchmarks import photo_to_clip
from tests.benchmarks.held_out import FULL, Bar, Bars, Broken, HeldOut, Measures, Numbers, door

LINE = 10  # pixels of a line of text that is followed, at least
POINTS = 8  # of a line
STRENGTHS = (0.45, 1.0)
HAIR = 0.45  # of a face's height, above the brow
RIM = 0.012  # long sides beside a subject that are neither strip nor surroundings
AROUND = (0.02, 0.06)  # long sides from the strip: its surroundings
FLOOR = 2.0  # grey levels of detail: that of grain with a standard deviation of half a level, which nobody sees
STRIP = 200  # pixels, fewer are no strip
THINGS = ("packshots", "in the hand", "objects")
BARS: Bars = {
    **{f"label_{how}": (Bar(0.3, False),) for how in ("static", "orbit", "life")},
    "rigid": (Bar(0.01, False, "mean", THINGS),),
    "ghost": (Bar(1.0, False, "mean", ("portraits", "objects")),),
    "iou": (*tuple(Bar(limit, True, "mean", (kind,)) for kind, limit in (("portraits", 0.97), ("packshots", 0.93), ("in the hand", 0.88), ("objects", 0.88), ("scenes", 0.8))), Bar(0.6, True)),
    "inside": (Bar(1.0, True),),
    "orbit": (Bar(1.5, True, "mean", ("in the hand",)),),
    "orbit_seen": (Bar(0.9, True, "mean", ("in the hand",)),),
    "first": (Bar(0, False),),
    "same_bytes": (Bar(1, True),),
    "seam": (Bar(1.1, False),),
    "cpu": (Bar(2.0, False),),
    "memory": (Bar(260, False),),
}  # fmt: skip


@cache
def networks() -> Networks:
    return Networks()


def clip(photo: HeldOut, request: MotionRequest, grain: bool = False) -> UInt8Array:
    frames = np.empty((request.frames, request.height, request.width, 3), np.uint8)
    (Grained if grain else BreezePipeline)(networks()).generate(photo.image, request, ignore, frames, 0)
    return frames


def layers_of(photo: HeldOut) -> Layers:
    return split_layers(photo.pixels, *networks().layout(thumbnail_of(photo.pixels)))


def labels(photo: HeldOut) -> Numbers:
    """Root mean square residual of each line's points to a homography of all its label, worst frame."""
    lines = [line for line in ocr.read(photo.pixels) if line.height >= LINE and line.confidence > 0.8]
    where = np.zeros(photo.pixels.shape[:2], np.uint8)
    for line in lines:
        cv2.fillPoly(where, [np.rint(line.corners).astype(np.int32)], 1)
    if photo.mask is not None:
        where[photo.mask < 0.8] = 0
    ways = {
        "static": photo.request(camera="static"),
        "orbit": photo.request(camera="orbit-right", motion=1.0, life=0.0),
        "life": photo.request(camera="static", motion=1.0, life=2.0),
    }
    if not where.any():
        return {}
    return {f"label_{how}": bent(clip(photo, request), where) for how, request in ways.items()}


def bent(frames: UInt8Array, where: UInt8Array) -> float:
    found = [residual(frames[0], frame, where) for frame in frames[1:]]
    return max((value for value in found if np.isfinite(value)), default=np.nan) * FULL / max(frames.shape[1:3])


def residual(first: UInt8Array, last: UInt8Array, where: UInt8Array) -> float:
    """Pixels by which points stray from one homography; tracked again where that was undone, as windows turn."""
    a, b = metrics.tracked(first, last, where)
    if len(a) < POINTS:
        return np.nan
    whole, _ = cv2.findHomography(a, b, cv2.RANSAC, 3.0)
    if whole is None:
        return np.nan
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    undone = cv2.warpPerspective(last, whole, last.shape[1::-1], flags=flags, borderMode=cv2.BORDER_REFLECT_101)
    a, b = metrics.tracked(first, undone.astype(np.uint8), where & metrics.still_shown(whole, where.shape), levels=1)
    if len(a) < POINTS:
        return np.nan
    best, _ = cv2.findHomography(a, b, 0)
    at = cv2.perspectiveTransform(a[:, None], best)[:, 0]
    return float(np.sqrt(((at - b) ** 2).sum(-1).mean()))


def rigid(photo: HeldOut) -> Numbers:
    if photo.mask is None or photo.kind not in THINGS or photo.is_alive:
        return {}
    cameras = ("push-in", "orbit-right", "roll-left")
    clips = [clip(photo, photo.request(2, camera=camera), grain=True) for camera in cameras]
    return {"rigid": float(np.nanmax([metrics.rigid_residual(frames[0], frames[-1], photo.mask) for frames in clips]))}


def ghost(photo: HeldOut) -> Numbers:
    found = [left_behind(photo, camera) for camera in ("orbit-left", "orbit-right")]
    known = [value for value in found if np.isfinite(value)]
    return {"ghost": max(known)} if known else {}


def left_behind(photo: HeldOut, camera: str) -> float:
    layers, timing = layers_of(photo), Timing(9, 12.0, "none")
    if layers.subject is None:
        return np.nan
    motion = motion_of(layers, NO_LIFE, photo.request(camera=camera, motion=1.0), timing)
    frame = Renderer(layers, motion).frame(1.0)
    near, far = (source_offsets(positions) for positions in motion.positions(1.0))
    alpha, side = layers.subject[..., 3], max(layers.subject.shape[:2])
    covered, uncovered = moved(alpha, near), moved(grown(alpha, RIM * side), far)
    free = grown(covered, RIM * side) < 5
    strip = (uncovered > 12) & free
    low, high = (grown(uncovered, reach * side) > 12 for reach in AROUND)
    around = high & ~low & free
    if strip.sum() < STRIP or around.sum() < STRIP:
        return np.nan
    detail = np.abs(cv2.Laplacian(cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY), cv2.CV_32F))
    return float((detail[strip].mean() + FLOOR) / (detail[around].mean() + FLOOR))


def moved(alpha: UInt8Array, offsets: FloatArray) -> UInt8Array:
    height, width = alpha.shape
    scale = np.float32(max(height, width) / max(offsets.shape[:2]))
    by = cv2.resize(offsets, (width, height), interpolation=cv2.INTER_LINEAR) * scale
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    return cv2.remap(alpha, x + by[..., 0], y + by[..., 1], cv2.INTER_LINEAR).astype(np.uint8)


def grown(mask: UInt8Array, reach: float) -> UInt8Array:
    size = 2 * round(reach) + 1
    return cv2.dilate(mask, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))).astype(np.uint8)


def iou(photo: HeldOut) -> Numbers:
    if photo.mask is None or not photo.believed or photo.mask.mean() < 0.02:
        return {}
    subject = layers_of(photo).subject
    cut = np.zeros(photo.mask.shape, bool) if subject is None else subject[..., 3] > 127
    truth = photo.mask > 0.5
    return {"iou": float((cut & truth).sum() / (cut | truth).sum())}


def inside(photo: HeldOut) -> Numbers:
    """By geometry: where the points of faces, with their hair, and of whole subjects are at the farthest moments."""
    layers, timing = layers_of(photo), Timing(25, 12.0, "none")
    height, width = photo.pixels.shape[:2]
    points = [photo.pixels[:0, 0, :2].astype(np.float32)]
    for face in face_detection.find(photo.pixels):
        up = face.outline.mean(0) - (face.points[2] + face.points[3]) / 2 if len(face.points) > 3 else 0
        up = up / max(float(np.linalg.norm(up)), 1e-6) if np.any(up) else np.array([0, -1], np.float32)
        points += [face.outline, face.outline[face.outline[:, 1] < face.middle[1]] + HAIR * face.size * up]
    if photo.mask is not None and photo.kind in THINGS and photo.believed:
        rows, columns = np.nonzero(photo.mask > 0.5)
        if rows.size and min(columns.min(), rows.min(), width - 1 - columns.max(), height - 1 - rows.max()) > 2:
            points.append(np.stack([columns, rows], -1)[::97].astype(np.float32))
    there = np.concatenate(points).astype(np.float32)
    within = (there > 1).all(1) & (there < (width - 2, height - 2)).all(1)
    if not within.any():
        return {}
    held = []
    for camera in CAMERAS:
        for strength in STRENGTHS:
            motion = motion_of(layers, NO_LIFE, photo.request(25, camera=camera, motion=strength), timing)
            held.append(all(stay(motion, timing.moment(i), there[within], (width, height))
                            for i in farthest_frames(timing)))  # fmt: skip
    return {"inside": float(np.mean(held))}


def stay(motion: Motion, t: float, points: FloatArray, size: tuple[int, int]) -> bool:
    """Whether points of the photo, in pixels, are within the frame at `t`."""
    near, _ = motion.positions(t)
    by = (near - np.stack(grid(motion.matte.shape), -1)).astype(np.float32)
    scale = max(motion.matte.shape) / max(size)
    x, y = (points * np.float32(scale) - np.float32(0.5)).T
    gone = cv2.remap(by, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[:, 0] * max(size)
    at = points + gone
    return bool((at >= 0).all() and (at <= size).all())


def orbit(photo: HeldOut) -> Numbers:
    if photo.mask is None or photo.mask.mean() < 0.02:
        return {}
    frames = clip(photo, photo.request(2, camera="orbit-right", motion=1.0, life=0.0), grain=True)
    layers, side = layers_of(photo), max(photo.size)
    if layers.subject is None:
        return {"orbit": 0.0, "orbit_seen": 0.0}
    subject = (layers.subject[..., 3] > 230).astype(np.uint8)  # as it is cut: of a hand the mask may say nothing
    around = grown(subject, 0.08 * side) - grown((layers.subject[..., 3] > 25).astype(np.uint8), 0.02 * side)
    ways = []
    for part in (cv2.erode(subject, np.ones((15, 15), np.uint8)), around):
        a, b = metrics.tracked(frames[0], frames[-1], part.astype(np.uint8), levels=4)
        ways.append(np.median(b - a, axis=0) if len(a) else np.full(2, np.nan))
    apart = 100 * float(np.linalg.norm(ways[0] - ways[1])) / side
    return {"orbit": apart, "orbit_seen": float(apart >= BARS["orbit"][0].limit)} if np.isfinite(apart) else {}


def exact(photo: HeldOut) -> Numbers:
    request = photo.request(camera="orbit-right")
    one, two = clip(photo, request), clip(photo, request)
    loop = clip(photo, replace(request, frames=25, loop="loop"))
    return {
        "first": float(np.abs(one[0].astype(int) - photo.pixels).max()),
        "same_bytes": float(np.array_equal(one, two)),
        "seam": metrics.seam(loop),
    }


def cost() -> Numbers:
    """A whole process against ffmpeg's zoompan, by turns: times its seconds of CPU, and MB."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["VIVANT_HOME"] = str(folder / "home")
        photo = photo_to_clip.at_size(photo_to_clip.SAMPLE, folder / "photo.png", (1024, 768))
        ours, theirs = photo_to_clip.by_turns(photo, folder, (1024, 768), 5)
    ratio = statistics.median(a[0] / b[0] for a, b in zip(ours, theirs, strict=True))
    return {"cpu": ratio, "memory": statistics.median(row[2] for row in ours)}


MEASURES: Measures = {
    "labels": labels, "rigid": rigid, "ghost": ghost, "iou": iou, "inside": inside, "orbit": orbit, "exact": exact,
}  # fmt: skip


def bend_everything() -> None:
    """All of the picture lives."""
    pipeline_module.believed_life = lambda where, *others: np.ones_like(where)


def leave_the_subject() -> None:
    """The backdrop still has the subject in it."""
    layers_module.fill_behind = lambda pixels, *others: pixels


def cut_blindly() -> None:
    """The subject is a blob in the middle."""
    layers_module.refine = lambda pixels, matte: (
        cv2.resize(pixels, matte.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.uint8),
        metrics.centred_blob(matte.shape),
    )


def never_frame() -> None:
    motion_module.framed = lambda motion: motion


def flatten() -> None:
    """A world without depth, which the camera then passes by, as where no matte is trusted."""
    layers_module.flattened = lambda depth, matte, trust: np.full_like(depth, 0.5)
    layers_module.trust_in = lambda *others: FLATTEST


def bend_by_depth() -> None:
    """All of the depth's relief, and more, is shown."""
    layers_module.smooth_depth = lambda depth, matte: np.clip(0.5 + 4 * (depth - depth.mean()), 0, 1)


def never_close() -> None:
    usual = motion_module.course
    motion_module.course = lambda move, loop, t: usual(move, "none", t)


def begin_late() -> None:
    usual = motion_module.course
    motion_module.course = lambda move, loop, t: usual(move, loop, min(1.0, t + 0.05))


def vary() -> None:
    rng = np.random.default_rng()
    usual = pipeline_module.noise
    pipeline_module.noise = lambda seed, thumbnail: usual(int(rng.integers(1 << 30)), thumbnail)
    bend_everything()


BROKEN: Broken = {
    "bending": (bend_everything, "labels", "label_static"), "relief": (bend_by_depth, "rigid", "rigid"),
    "ghosts": (leave_the_subject, "ghost", "ghost"), "blind": (cut_blindly, "iou", "iou"),
    "unframed": (never_frame, "inside", "inside"), "flat": (flatten, "orbit", "orbit"),
    "open": (never_close, "exact", "seam"), "late": (begin_late, "exact", "first"),
    "varying": (vary, "exact", "same_bytes"),
}  # fmt: skip


if __name__ == "__main__":
    sys.exit(door(__doc__, MEASURES, BARS, BROKEN, cost))
