"""Endless flow: water, clouds, smoke, flames, hair and cloth that go on in one direction.

A static velocity field is integrated forwards and backwards. Each frame shows the photo carried forwards for `t`
seconds, mixed with the photo carried backwards for `T - t` seconds, with weights 1 - t/T and t/T; what comes from
outside the flowing region does not count. Both are gathered along the field, not splatted, so there are no holes.
Source: Holynski, Curless, Seitz and Szeliski, "Animating Pictures with Eulerian Motion Fields", CVPR 2021, without
their learned field and features.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.flow_styles import WORDS, field_of, parts_of
from engine.generators.breeze.hint_fields import REACH, at, brushed, bumps
from engine.request.painted_hints import Arrow, Hints, Stroke

GRID = 256  # long side of the grid that the field is integrated on
KNOTS = 24  # moments of a cycle at which the way is known; between them it is a straight line
TRAVEL = 0.025  # long sides that things go in one cycle: more carries single things visibly away from their place
CYCLE = (0.6, 3.0)  # seconds, however slow or fast it flows
FASTEST = 0.3  # long sides a second
EDGE = 0.012  # long sides over which a flow begins beside what stands still
AT_ALL = 0.05  # of a mask: less does not flow
FAINT = 0.004  # of a mask: less is not seen
SOURCE_FLOOR = 1e-4  # weight of what comes from outside the region
SHALLOW = 8  # how many times smaller a frame is when its local mean is taken
STROKE_SPEED = 0.075  # long sides a second at full motion of a painted stroke, which says by its own course where to
HOLDS = (
    0.35,
    0.6,
)  # of a matte: below the first it is in doubt and holds nothing, above the second nothing flows behind it


@dataclass(frozen=True, eq=False)
class FlowRegion:
    """Where it flows (h, w), 0 to 1, on the flow's grid: on the subject (`near`) and on the backdrop (`far`)."""

    near: FloatArray
    far: FloatArray
    parts: dict[str, FloatArray] = field(default_factory=dict, kw_only=True)  # what a style word found, and where

    @cached_property
    def mask(self) -> FloatArray:
        return np.maximum(self.near, self.far)

    def covers(self, point: tuple[float, float]) -> bool:
        """Whether it flows at a point, in shares of width and height."""
        return at(self.mask, point) > AT_ALL


@dataclass(frozen=True, eq=False)
class Flow(FlowRegion):
    """`velocity` (h, w, 2) in long sides a second. A cycle is `period` seconds."""

    velocity: FloatArray
    period: float

    @cached_property
    def ways(self) -> tuple[Way, Way]:
        """From where things come that were carried forwards, and backwards."""
        return Way(self.velocity, self.period), Way(-self.velocity, self.period)

    def phase(self, seconds: float) -> float:
        """How far its cycle is, 0 to 1."""
        turn = seconds / self.period
        return 0.0 if abs(turn - round(turn)) < 1e-6 else turn % 1

    def offsets(self, phase: float) -> tuple[FloatArray, FloatArray]:
        """From where the two pictures take their colours at a phase, (h, w, 2) in grid cells."""
        return self.ways[0].after(phase), self.ways[1].after(1 - phase)


@dataclass(frozen=True, eq=False)
class Flowing:
    """A flow in one frame, on the flow's grid (h, w): from where the pictures that were carried `forwards` and
    `backwards` take their colours, less the point itself, in cells (h, w, 2); where it flows; and how much of what is
    seen there was carried forwards."""

    forwards: FloatArray
    backwards: FloatArray
    mask: FloatArray
    first: FloatArray

    def box(self, size: tuple[int, int], within: tuple[slice, slice]) -> tuple[slice, slice] | None:
        """The rows and columns in which it flows, of a frame of `size` (height, width); None: nowhere."""
        x, y, w, h = cv2.boundingRect((self.mask > FAINT).astype(np.uint8))
        if not w:
            return None
        scale = max(size) / max(self.mask.shape)
        rows = slice(max(within[0].start, int((y - 1) * scale)), min(within[0].stop, int((y + h + 1) * scale) + 1))
        columns = slice(max(within[1].start, int((x - 1) * scale)), min(within[1].stop, int((x + w + 1) * scale) + 1))
        return (rows, columns) if rows.start < rows.stop and columns.start < columns.stop else None

    def weights(self, size: tuple[int, int], box: tuple[slice, slice]) -> tuple[FloatArray, FloatArray]:
        """`mask` and `first` in a box of a frame of `size`."""
        full = [cv2.resize(x, size[::-1], interpolation=cv2.INTER_LINEAR)[box] for x in (self.mask, self.first)]
        return np.ascontiguousarray(full[0]), np.ascontiguousarray(full[1])


def flowing_at(flow: Flow, mask: FloatArray, phase: float, offset: FloatArray) -> Flowing:
    """A flow at a phase where camera and life take colours from `offset` (h, w, 2), in cells of another grid."""
    h, w = mask.shape
    scale = np.float32(max(h, w) / max(offset.shape[:2]))
    moved = cv2.resize(offset, (w, h), interpolation=cv2.INTER_LINEAR) * scale
    rest = np.dstack(np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32)))
    place = rest + moved

    def look(field: FloatArray, at: FloatArray) -> FloatArray:
        return cv2.remap(field, at, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(
            np.float32, copy=False
        )

    ways = [moved + look(way, place) for way in flow.offsets(phase)]
    shares = [(1 - phase) * look(mask, rest + ways[0]), phase * look(mask, rest + ways[1])]
    first = (shares[0] + SOURCE_FLOOR * (1 - phase)) / (shares[0] + shares[1] + SOURCE_FLOOR)
    return Flowing(ways[0], ways[1], look(mask, place), first.astype(np.float32))


class Way:
    """From where things come that go with a velocity (h, w, 2) for some seconds.

    Known at KNOTS + 1 moments, integrated backwards by the midpoint rule; each of them when it is first asked for.
    """

    def __init__(self, velocity: FloatArray, seconds: float) -> None:
        h, w = velocity.shape[:2]
        self._step = velocity * np.float32(max(h, w) * seconds / KNOTS)
        self._column, self._row = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
        self._knots = [np.zeros((h, w, 2), np.float32)]

    def after(self, share: float) -> FloatArray:
        """After a share of the time, (h, w, 2) in grid cells."""
        place = min(max(share, 0.0), 1.0) * KNOTS
        knot = min(int(place), KNOTS - 1)
        rest = np.float32(place - knot)
        return self._knot(knot) * (1 - rest) + self._knot(knot + 1) * rest

    def _knot(self, number: int) -> FloatArray:
        while len(self._knots) <= number:
            last = self._knots[-1]
            half = last - np.float32(0.5) * self._step_at(last)
            self._knots.append(last - self._step_at(half))
        return self._knots[number]

    def _step_at(self, offset: FloatArray) -> FloatArray:
        x, y = self._column + offset[..., 0], self._row + offset[..., 1]
        return cv2.remap(self._step, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(
            np.float32, copy=False
        )


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
    velocity = velocity_field(pixels, region, wish)
    speed = typical_speed(velocity, region.mask)
    period = cycle(speed, wish.closed_seconds)
    return Flow(region.near, region.far, velocity, period, parts=region.parts)


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


def velocity_field(pixels: UInt8Array, region: FlowRegion, wish: FlowWish) -> FloatArray:
    """Long sides a second (h, w, 2): from the arrows in the region, or the strokes' own course, or the style."""
    mask, strokes = region.mask, [s for s in wish.hints.strokes if s.flows]
    arrows = [a for a in wish.hints.arrows if at(mask, a.start) > AT_ALL]
    if arrows:
        velocity = along([segment(a) for a in arrows], mask.shape)
    elif strokes:
        velocity = along([s for stroke in strokes for s in course_of(stroke, wish.motion, mask.shape)], mask.shape)
    else:
        velocity = field_of(pixels, region.parts, wish.motion, wish.seed)
    speed = np.linalg.norm(velocity, axis=-1, keepdims=True)
    velocity = velocity * np.minimum(1, FASTEST / np.maximum(speed, 1e-6))
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
    return float(np.median(speed[inside])) if inside.any() else float(speed.max())


def cycle(speed: float, closed_seconds: float) -> float:
    """Seconds of a cycle: TRAVEL at this speed; a whole number of them makes a clip that closes."""
    period = min(max(TRAVEL / max(speed, 1e-6), CYCLE[0]), CYCLE[1])
    return closed_seconds / max(1, round(closed_seconds / period)) if closed_seconds else period


def cross_faded(
    still: UInt8Array, forwards: UInt8Array, backwards: UInt8Array, weights: tuple[FloatArray, FloatArray], phase: float
) -> UInt8Array:
    """One frame (H, W, C) from the photo, the two that were carried, and `weights` (H, W): the region, and how much
    of what is seen there was carried forwards.

    A mean of two unlike textures loses contrast; their detail gets back what independent parts lose.
    """
    mask, first = weights
    mixed = cv2.blendLinear(forwards, backwards, first, 1 - first)
    gain = 1 / math.hypot(1 - phase, phase)
    height, width = still.shape[:2]
    small = cv2.resize(mixed, (max(1, width // SHALLOW), max(1, height // SHALLOW)), interpolation=cv2.INTER_AREA)
    mean = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    mixed = cv2.addWeighted(mixed, gain, mean, 1 - gain, 0)
    return cv2.blendLinear(mixed, still, mask, 1 - mask).astype(np.uint8, copy=False)
