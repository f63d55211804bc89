"""How what flows looks in a frame: pictures that were carried along and mixed.

A static velocity field is integrated forwards and backwards. Each frame shows the photo carried forwards for `t`
seconds, mixed with the photo carried backwards for `T - t` seconds, with weights 1 - t/T and t/T; what comes from
outside the flowing region does not count. Both are gathered along the field, not splatted, so there are no holes.

Of what is larger than the way of a cycle, such a mixture stands still: the mean of where both are is where it was.
So clouds go far in a cycle, and one picture takes the other's place in its middle only.
Source: Holynski, Curless, Seitz and Szeliski, "Animating Pictures with Eulerian Motion Fields", CVPR 2021, without
their learned field and features.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, cells
from engine.generators.breeze.hint_fields import at

KNOTS = 24  # moments of a cycle at which the way is known; between them it is a straight line
AT_ALL = 0.05  # of a mask: less does not flow
FAINT = 0.004  # of a mask: less is not seen
SOURCE_FLOOR = 1e-4  # weight of what comes from outside the region
LEAST_SHARE = 1e-3  # of either carried picture: it is seen where the other one comes from outside
SHALLOW = 8  # how many times smaller a frame is when its local mean is taken


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
class Stream:
    """What flows in one way: `where` (h, w), 0 or 1, with a `velocity` (h, w, 2) in long sides a second.

    A cycle is `period` seconds; the pictures that were carried change places within a share `dissolve` of it.
    """

    where: FloatArray
    velocity: FloatArray
    period: float
    dissolve: float = 1.0

    @cached_property
    def ways(self) -> tuple[Way, Way]:
        """From where things come that were carried forwards, and backwards."""
        return Way(self.velocity, self.period), Way(-self.velocity, self.period)

    def phase(self, seconds: float) -> float:
        """How far its cycle is, 0 to 1."""
        turn = seconds / self.period
        return 0.0 if abs(turn - round(turn)) < 1e-6 else turn % 1

    def carried_backwards(self, phase: float) -> float:
        """The share of the picture that was carried backwards, at a phase; never all or nothing."""
        share = min(max((phase - 0.5) / self.dissolve + 0.5, 0.0), 1.0)
        return min(max(share, LEAST_SHARE), 1 - LEAST_SHARE)

    def offsets(self, phase: float) -> tuple[FloatArray, FloatArray]:
        """From where the two pictures take their colours at a phase, (h, w, 2) in grid cells."""
        return self.ways[0].after(phase), self.ways[1].after(1 - phase)


@dataclass(frozen=True, eq=False)
class Flow(FlowRegion):
    """What flows in a photo, each part in its own way."""

    streams: tuple[Stream, ...]

    @property
    def velocity(self) -> FloatArray:
        """Long sides a second (h, w, 2)."""
        return np.sum([stream.where[..., None] * stream.velocity for stream in self.streams], axis=0)

    def begins(self, seconds: float) -> bool:
        """Whether everything is as in the photo."""
        return all(stream.phase(seconds) == 0 for stream in self.streams)


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

    def weights(self, size: tuple[int, int], box: tuple[slice, slice]) -> tuple[FloatArray, FloatArray, FloatArray]:
        """`mask`, `first` and what contrast is multiplied by, in a box of a frame of `size`."""
        gains = (1 / np.hypot(self.first, 1 - self.first)).astype(np.float32)
        mask, first, gain = (
            np.ascontiguousarray(cv2.resize(x, size[::-1], interpolation=cv2.INTER_LINEAR)[box], np.float32)
            for x in (self.mask, self.first, gains)
        )
        return mask, first, gain


def flowing_at(flow: Flow, mask: FloatArray, seconds: float, offset: FloatArray) -> Flowing:
    """A flow after some seconds; camera and life take colours from `offset` (h, w, 2), in cells of another grid."""
    h, w = mask.shape
    scale = np.float32(max(h, w) / max(offset.shape[:2]))
    moved = cv2.resize(offset, (w, h), interpolation=cv2.INTER_LINEAR) * scale
    rest = cells((h, w))
    place = rest + moved

    def look(field: FloatArray, at: FloatArray) -> FloatArray:
        return cv2.remap(field, at, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(
            np.float32, copy=False
        )

    ways = [np.zeros((h, w, 2), np.float32), np.zeros((h, w, 2), np.float32)]
    back = np.zeros((h, w), np.float32)
    for stream in flow.streams:
        phase = stream.phase(seconds)
        if phase:
            for way, offsets in zip(ways, stream.offsets(phase), strict=True):
                way += offsets * stream.where[..., None]
            back += np.float32(stream.carried_backwards(phase)) * stream.where
    ways = [moved + look(way, place) for way in ways]
    back = look(back, place)
    shares = [
        (1 - back) * (look(mask, rest + ways[0]) + SOURCE_FLOOR),
        back * (look(mask, rest + ways[1]) + SOURCE_FLOOR),
    ]
    first = shares[0] / np.maximum(shares[0] + shares[1], 1e-12)
    return Flowing(ways[0], ways[1], look(mask, place), first.astype(np.float32))


class Way:
    """From where things come that go with a velocity (h, w, 2) for some seconds.

    Known at KNOTS + 1 moments, integrated backwards by the midpoint rule; each of them when it is first asked for.
    """

    def __init__(self, velocity: FloatArray, seconds: float) -> None:
        h, w = velocity.shape[:2]
        self._step = velocity * np.float32(max(h, w) * seconds / KNOTS)
        self._rest = cells((h, w))
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
        at = self._rest + offset
        return cv2.remap(self._step, at, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(
            np.float32, copy=False
        )


def cross_faded(
    still: UInt8Array, forwards: UInt8Array, backwards: UInt8Array, weights: tuple[FloatArray, FloatArray, FloatArray]
) -> UInt8Array:
    """One frame (H, W, C) from the photo, the two that were carried, and `weights` (H, W) as `Flowing` gives them.

    A mean of two unlike textures loses contrast; their detail gets back what independent parts lose.
    """
    mask, first, gain = weights
    mixed = cv2.blendLinear(forwards, backwards, first, 1 - first)
    height, width = still.shape[:2]
    small = cv2.resize(mixed, (max(1, width // SHALLOW), max(1, height // SHALLOW)), interpolation=cv2.INTER_AREA)
    mean = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    mixed = cv2.blendLinear(mixed, mean, gain, 1 - gain)
    return cv2.blendLinear(mixed, still, mask, 1 - mask).astype(np.uint8, copy=False)
