"""Endless flow: where water, clouds, smoke, flames, hair and cloth go on in one direction, and how fast.

How that looks in a frame: `streams`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, median
from engine.generators.breeze.flow_styles import DRIFTING, WORDS, field_of, parts_of
from engine.generators.breeze.hint_fields import REACH, at, brushed, bumps
from engine.generators.breeze.streams import AT_ALL, Flow, FlowRegion, Stream
from engine.request.painted_hints import Arrow, Hints, Stroke

GRID = 256  # long side of the grid that the field is integrated on
TRAVEL = 0.025  # long sides that things go in one cycle: more carries single things visibly away from their place
CYCLE = (0.6, 3.0)  # seconds, however slow or fast it flows
DRIFT_TRAVEL, DRIFT_CYCLE = 0.25, (1.0, 12.0)  # the same of what is large and soft, as clouds are
DISSOLVE = 0.3  # share of a cycle of these in which one carried picture takes the other's place
SLOWING = 0.08  # long sides over which clouds come to rest beside land and subjects: they would bring them along
FASTEST = 0.3  # long sides a second
EDGE = 0.012  # long sides over which a flow begins beside what stands still
STROKE_SPEED = 0.075  # long sides a second at full motion of a painted stroke, which says by its own course where to
HOLDS = (
    0.35,
    0.6,
)  # of a matte: below the first it is in doubt and holds nothing, above the second nothing flows behind it


@dataclass(frozen=True)
class FlowWish:
    """What is asked: painted hints, a style word or none, how much moves 0 to 1, the seed, and the clip's length in
    seconds if it is to close."""

    hints: Hints
    style: str
    motion: float
    seed: int
    closed_seconds: float = 0.0


def plan_flow(pixels: UInt8Array, matte: FloatArray, wish: FlowWish) -> Flow | None:
    """The flow of a photo (H, W, 3) with a subject's matte (h, w); None where nothing flows."""
    if wish.motion == 0:
        return None
    region = flow_region(pixels, matte, wish.hints, wish.style, grid_shape(pixels.shape[1], pixels.shape[0]))
    return None if region is None else flow_in(region, pixels, wish)


def flow_region(
    pixels: UInt8Array, matte: FloatArray, hints: Hints, style: str, shape: tuple[int, int]
) -> FlowRegion | None:
    """Where a photo (H, W, 3) flows, on a grid of `shape`: where strokes say so, otherwise where a style's rule does.

    None: nowhere.
    """
    strokes = [s for s in hints.strokes if s.flows]
    if not (strokes or style in WORDS):
        return None
    seen = cv2.resize(matte, shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32)
    still = brushed([s for s in hints.strokes if s.still], shape)
    near, far = painted_masks(strokes, seen, shape)
    parts = parts_of(pixels, matte, style, shape) if style in WORDS and not strokes else {}
    for found in parts.values():
        near = np.maximum(near, found * (1 - free_of(seen)))  # a lake that was taken for a subject
        far = np.maximum(far, found * free_of(seen))
    region = FlowRegion(*(soft_edge(m * (1 - still)) for m in (near, far)), parts=parts)
    return None if region.mask.max() < AT_ALL else region


def flow_in(region: FlowRegion, pixels: UInt8Array, wish: FlowWish) -> Flow:
    """The flow in a region of a photo (H, W, 3)."""
    streams = tuple(
        Stream(where, velocity, *cycle(typical_speed(velocity, region.mask * where), wish.closed_seconds, drifts))
        for where, velocity, drifts in ways_of(region, pixels, wish)
    )
    return Flow(region.near, region.far, streams, parts=region.parts)


def ways_of(region: FlowRegion, pixels: UInt8Array, wish: FlowWish) -> Iterator[tuple[FloatArray, FloatArray, bool]]:
    """Of all that flows in one way: where (h, w), 0 or 1; its velocity (h, w, 2); whether it drifts as clouds do."""
    if any(s.flows for s in wish.hints.strokes) or not region.parts:
        yield np.ones_like(region.mask), velocity_field(pixels, region, wish), False
        return
    most = np.argmax(list(region.parts.values()), axis=0)
    for k, (word, mask) in enumerate(region.parts.items()):
        part = replace(region, parts={word: mask})
        drifts = word in DRIFTING and not arrows_in(region, wish)
        velocity = velocity_field(pixels, part, wish, drifts)
        yield (most == k).astype(np.float32), velocity, drifts


def inner(mask: FloatArray, reach: float) -> FloatArray:
    """How far within a mask (h, w) something is, 0 at its edge and 1 at `reach` long sides; the border is no edge."""
    away = cv2.distanceTransform((mask > 0.5).astype(np.uint8), cv2.DIST_L2, 3) / np.float32(reach * max(mask.shape))
    near = np.clip(away, 0, 1)
    return (near * near * (3 - 2 * near)).astype(np.float32)


def without_flow(where: FloatArray, region: FlowRegion | None) -> FloatArray:
    """Where a photo lives (h, w), less where it flows: what goes on and on does not swing as well."""
    if region is None:
        return where
    return where * (1 - cv2.resize(region.mask, where.shape[::-1], interpolation=cv2.INTER_AREA)).astype(np.float32)


def grid_shape(width: int, height: int) -> tuple[int, int]:
    """Rows and columns of the flow's grid for a picture."""
    scale = GRID / max(height, width)
    return max(2, round(height * scale)), max(2, round(width * scale))


def painted_masks(strokes: list[Stroke], matte: FloatArray, shape: tuple[int, int]) -> tuple[FloatArray, FloatArray]:
    """Where strokes say that the subject flows, and where the backdrop does: a stroke is for what it mostly covers."""
    near, far = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for stroke in strokes:
        mask = brushed([stroke], shape)
        share = float((mask * matte).sum() / max(float(mask.sum()), 1e-6))
        if share > 0.5:
            near = np.maximum(near, mask * np.clip(2 * matte - 1, 0, 1))  # its outline stays where it is
        else:
            far = np.maximum(far, mask * free_of(matte))
    return near, far


def free_of(matte: FloatArray) -> FloatArray:
    """Where the backdrop may flow (h, w), 0 to 1; a matte in doubt would slow it down for nothing."""
    low, high = HOLDS
    return np.clip((high - matte) / (high - low), 0, 1).astype(np.float32)


def soft_edge(mask: FloatArray) -> FloatArray:
    """A mask (h, w) that rises inside its own outline."""
    soft = cv2.GaussianBlur(mask, (0, 0), EDGE * max(mask.shape))
    return (np.clip(2 * soft - 1, 0, 1) * mask).astype(np.float32)


def arrows_in(region: FlowRegion, wish: FlowWish) -> list[Arrow]:
    return [a for a in wish.hints.arrows if at(region.mask, a.start) > AT_ALL]


def velocity_field(pixels: UInt8Array, region: FlowRegion, wish: FlowWish, drifts: bool = False) -> FloatArray:
    """Long sides a second (h, w, 2): from the arrows in the region, or the strokes' own course, or the style."""
    mask, strokes = region.mask, [s for s in wish.hints.strokes if s.flows]
    if arrows := arrows_in(region, wish):
        velocity = along([segment(a) for a in arrows], mask.shape)
    elif strokes:
        velocity = along([s for stroke in strokes for s in course_of(stroke, wish.motion, mask.shape)], mask.shape)
    else:
        velocity = field_of(pixels, region.parts, wish.motion, wish.seed)
    speed = np.linalg.norm(velocity, axis=-1, keepdims=True)
    velocity = velocity * np.minimum(1, FASTEST / np.maximum(speed, 1e-6))
    if drifts:
        return (velocity * inner(region.far, SLOWING)[..., None]).astype(np.float32)
    # It slows down only in the last cells before the edge: the mask fades what is seen, and speed is to be as asked.
    return (velocity * np.clip(4 * mask, 0, 1)[..., None]).astype(np.float32)


Segment = tuple[
    tuple[float, float], tuple[float, float]
]  # where, and the velocity there, in shares of width and height


def segment(arrow: Arrow) -> Segment:
    """An arrow's middle and velocity: what is at its start gets to its end in a second."""
    (x0, y0), (x1, y1) = arrow.start, arrow.end
    return ((x0 + x1) / 2, (y0 + y1) / 2), (x1 - x0, y1 - y0)


def course_of(stroke: Stroke, motion: float, shape: tuple[int, ...]) -> list[Segment]:
    """The directions that a stroke was painted in, at the speed of `motion`; a dot flows down."""
    h, w = shape[:2]
    scale = np.array([w, h], np.float64) / max(h, w)
    points = np.array(stroke.points) * scale
    length = float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum()) if len(points) > 1 else 0.0
    speed = STROKE_SPEED * motion
    if length < 2 * stroke.radius:
        return [((float(points[0][0] / scale[0]), float(points[0][1] / scale[1])), (0.0, float(speed / scale[1])))]
    found: list[Segment] = []
    begun = points[0]
    for point in points[1:]:
        way = point - begun
        if np.linalg.norm(way) < min(stroke.radius, length / 2):
            continue
        middle, to = (begun + point) / 2 / scale, way / np.linalg.norm(way) * speed / scale
        found.append(((float(middle[0]), float(middle[1])), (float(to[0]), float(to[1]))))
        begun = point
    return found


def along(segments: list[Segment], shape: tuple[int, ...]) -> FloatArray:
    """A velocity (h, w, 2) in long sides a second: a mean of the segments', weighted by nearness, of constant reach."""
    h, w = shape[:2]
    scale = np.array([w, h], np.float64) / max(h, w)
    centres = np.array([s[0] for s in segments]) * scale
    velocities = np.array([s[1] for s in segments]) * scale
    y, x = (np.mgrid[0:h, 0:w].reshape(2, -1) + 0.5) / max(h, w)
    weights = bumps(np.stack([x, y], 1), centres, REACH) + 1e-6
    field = weights @ velocities / weights.sum(1, keepdims=True)
    return field.reshape(h, w, 2).astype(np.float32)


def typical_speed(velocity: FloatArray, mask: FloatArray) -> float:
    """Long sides a second, where it flows."""
    speed = np.linalg.norm(velocity, axis=-1)
    inside = mask > 0.3
    return float(median(speed[inside])) if inside.any() else float(speed.max())


def cycle(speed: float, closed_seconds: float, drifts: bool = False) -> tuple[float, float]:
    """Seconds of a cycle at this speed, a whole number of which make a clip that closes; and its `dissolve`."""
    travel, (least, most), dissolve = (DRIFT_TRAVEL, DRIFT_CYCLE, DISSOLVE) if drifts else (TRAVEL, CYCLE, 1.0)
    period = min(max(travel / max(speed, 1e-6), least), most)
    return (closed_seconds / max(1, round(closed_seconds / period)) if closed_seconds else period), dissolve
