"""Frames from layers and their motion: one look at the full-resolution photo per frame."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array, cells
from engine.generators.breeze.layers import Layers
from engine.generators.breeze.motion import Motion, extremes, grid
from engine.generators.breeze.oversampling import FACTOR, TAPS, oversampled
from engine.generators.breeze.portrait.portrait import Piece, Portrait
from engine.generators.breeze.shading import Shading
from engine.generators.breeze.streams import Flow, cross_faded, flowing_at
from engine.generators.breeze.view import View

INVERSIONS = 4  # fixed-point steps; each leaves about a tenth of the error, or more where arrows pull
MOST_INVERSIONS = 12
CLOSE = 0.05  # cells: another step would change less
MARGIN = 3  # coarse cells around a subject
BAND = 32  # rows that are drawn at once of what is partly hidden
OPAQUE = 255
Bands = list[tuple[slice, slice]]
SEEN = 0.001  # of a cell: a strand of hair covers little of it


@dataclass(frozen=True, eq=False)
class Textures:
    """Layers oversampled: the `backdrop`, and the `subject` within the rows and columns `cut`; `rest` (H, W, 2) is
    where each pixel of the picture is in them. `size` is the picture's height and width; `transparent` as of Layers."""

    size: tuple[int, int]
    rest: FloatArray
    backdrop: UInt8Array
    subject: UInt8Array | None
    cut: tuple[slice, slice]
    transparent: bool = False

    @classmethod
    def of(cls, layers: Layers) -> Textures:
        height, width = layers.backdrop.shape[:2]
        x, y = (FACTOR * np.arange(side, dtype=np.float32) for side in (width, height))
        backdrop = oversampled(cv2.cvtColor(layers.backdrop, cv2.COLOR_RGB2RGBA).astype(np.uint8))
        cut = (slice(0, 0), slice(0, 0)) if layers.subject is None else extent(layers.subject[..., 3])
        subject = None if layers.subject is None else oversampled(layers.subject[cut])
        return cls((height, width), np.stack(np.meshgrid(x, y), -1), backdrop, subject, cut, layers.transparent)


@dataclass(frozen=True, eq=False)
class Unlit:
    """A frame (H, W, 3) without effects, of which the subject covers `alpha` (H, W), and from where both take their
    colours, less the point itself, (h, w, 2) in cells of a grid."""

    frame: UInt8Array
    near: FloatArray
    far: FloatArray
    alpha: UInt8Array


class Renderer:
    """Draws the frames of one clip: the layers are oversampled once, then sampled for each frame."""

    def __init__(
        self, layers: Layers | Textures, motion: Motion, portrait: Portrait | None = None, flow: Flow | None = None,
        shading: Shading | None = None,
    ) -> None:  # fmt: skip
        self.motion, self.portrait, self.flow, self.shading = motion, portrait, flow, shading
        textures = layers if isinstance(layers, Textures) else Textures.of(layers)
        self.size, self.rest, self.cut = textures.size, textures.rest, textures.cut
        self.backdrop, self.subject, self.transparent = textures.backdrop, textures.subject, textures.transparent
        self._touched: NDArray[np.bool_] | None = None
        self._look_through(None)

    def frame(self, t: float) -> UInt8Array:
        """The frame (H, W, 3) at moment `t` of the clip; of a transparent photo (H, W, 4)."""
        unlit = self.unlit(t)
        lit = self.shading.apply(unlit.frame, t, unlit.near, unlit.far, unlit.alpha) if self.shading else unlit.frame
        return np.dstack([lit, unlit.alpha]) if self.transparent else lit

    def unlit(self, t: float) -> Unlit:
        """The frame at moment `t` before light and air are laid over it."""
        height, width = self.size
        near, far = self.motion.positions(t)
        view = self._look_through(self.motion.view(t))
        everywhere = slice(0, height), slice(0, width)
        from_far = source_offsets(far, view)
        if self.portrait and self.subject is not None:
            near = self.portrait.moved(near, t, -self.motion.turn(t))
        from_near = source_offsets(near, view)
        near = view.seen(near, near.shape) if view else near
        box, over = self._subject_seen(near, from_near, t)
        alpha = np.zeros(self.size, np.uint8)
        if over is not None:
            alpha[box] = over[..., 3]
        mask = self.flow.far if self.flow else None
        behind = self._texture(
            self.backdrop, from_far, everywhere, (0, 0), cv2.BORDER_REFLECT_101, mask, t, uncovered(alpha)
        )
        frame = cv2.cvtColor(behind, cv2.COLOR_RGBA2RGB).astype(np.uint8, copy=False)
        del behind  # 3 MB a megapixel
        if over is not None:
            self._lay_over(frame[box], over)
        return Unlit(frame, from_near, from_far, alpha)

    def _look_through(self, view: View | None) -> View | None:
        """From now on frames show this part of the picture."""
        self._view, self._at_rest = view, self.rest
        if view is not None:
            width, corner = view.samples(self.size, FACTOR)
            self._at_rest = self.rest * np.float32(width) + corner
        return view

    def _subject_seen(
        self, near: FloatArray, offset: FloatArray, t: float
    ) -> tuple[tuple[slice, slice], UInt8Array | None]:
        """The rows and columns of a frame that the subject may touch, and the subject there (h, w, 4)."""
        height, width = self.size
        if self.subject is None:
            return (slice(0, 0), slice(0, 0)), None
        matte = self.motion.matte
        if self.portrait:
            matte = cv2.resize(matte, near.shape[1::-1], interpolation=cv2.INTER_LINEAR).astype(np.float32)
        if self._touched is None or self._touched.shape != matte.shape:
            self._touched = touched(matte)
        box = subject_box(near, self._touched, height, width)
        corner = self.cut[1].start, self.cut[0].start
        mask = self.flow.near if self.flow else None
        with self._redrawn(self.subject, t):
            return box, self._texture(self.subject, offset, box, corner, cv2.BORDER_REPLICATE, mask, t)

    def _lay_over(self, part: UInt8Array, over: UInt8Array) -> None:
        """Draw the subject (h, w, 4) into its part of a frame."""
        seen = cv2.cvtColor(over, cv2.COLOR_RGBA2RGB).astype(np.uint8, copy=False)
        if self.transparent:
            part[:] = seen
        else:
            behind = cv2.multiply(part, cv2.merge([cv2.bitwise_not(over[..., 3])] * 3), scale=1 / 255)
            cv2.add(behind, seen, dst=part)

    def _texture(
        self, layer: UInt8Array, offset: FloatArray, box: tuple[slice, slice], corner: tuple[int, int], border: int,
        mask: FloatArray | None, t: float, bands: Bands | None = None,
    ) -> UInt8Array:  # fmt: skip
        """The part of a layer in `box` as the camera and life move it, and where `mask` (h, w) says, as it flows.

        Of its `bands` only these; what is between them is as it comes.
        """
        still = self._look(layer, offset, box, corner, border, bands)
        if self.flow is None or mask is None or not mask.any():
            return still
        seconds = t * self.motion.timing.span
        if self.flow.begins(seconds):
            return still
        there = flowing_at(self.flow, mask, seconds, offset)
        part = there.box(self.size, box)
        if part is None:
            return still
        rows, columns = (slice(p.start - b.start, p.stop - b.start) for p, b in zip(part, box, strict=True))
        forwards, backwards = (
            self._look(layer, way, part, corner, border) for way in (there.forwards, there.backwards)
        )
        weights = there.weights(self.size, part)
        still[rows, columns] = cross_faded(still[rows, columns], forwards, backwards, weights)
        return still

    @contextmanager
    def _redrawn(self, subject: UInt8Array, t: float) -> Iterator[None]:
        """While this lasts, the oversampled subject has the portrait's pieces of moment `t` in it."""
        covered: list[tuple[tuple[slice, slice], UInt8Array]] = []
        for piece in self.portrait.pieces(t) if self.portrait else ():
            place, fine = inner(piece, self.cut, self.size)
            covered.append((place, subject[place].copy()))
            subject[place] = fine
        yield
        for place, was in reversed(covered):
            subject[place] = was

    def _look(
        self, layer: UInt8Array, offset: FloatArray, box: tuple[slice, slice], corner: tuple[int, int], border: int,
        bands: Bands | None = None,
    ) -> UInt8Array:  # fmt: skip
        """The part of a warped oversampled layer, which begins at `corner` of the picture, that lies in `box`."""
        height, width = self.size
        scale = np.float32(FACTOR * max(height, width) / max(offset.shape[:2]))
        offset = offset - FACTOR * np.array(corner, np.float32) / scale
        if self._view is not None:  # what the view does is in the places at rest, exactly
            offset = offset - self._view.offsets(offset.shape)
        moved = cv2.resize(offset, (width, height), interpolation=cv2.INTER_LINEAR)[box]
        at = cv2.scaleAdd(moved, float(scale), self._at_rest[box], dst=moved)
        if bands is None:
            return cv2.remap(layer, at, None, cv2.INTER_LINEAR, borderMode=border).astype(np.uint8, copy=False)
        part = np.zeros((*at.shape[:2], layer.shape[2]), np.uint8)
        for band in bands:
            cv2.remap(layer, at[band], None, cv2.INTER_LINEAR, dst=part[band], borderMode=border)
        return part


def uncovered(alpha: UInt8Array) -> Bands:
    """Bands of a picture outside of which a subject's alpha (H, W) hides everything.

    In each BAND of rows the longest run of columns that are hidden is left out.
    """
    height, width = alpha.shape
    tops, whole = range(0, height, BAND), height // BAND
    hidden = np.zeros((len(tops), width + 2), bool)
    hidden[:whole, 1:-1] = alpha[: whole * BAND].reshape(whole, BAND, width).min(1) == OPAQUE
    if whole < len(tops):
        hidden[whole, 1:-1] = alpha[whole * BAND :].min(0) == OPAQUE
    changes = hidden[:, 1:] != hidden[:, :-1]
    bands: Bands = []
    for top, change in zip(tops, changes, strict=True):
        rows = slice(top, min(top + BAND, height))
        runs = np.flatnonzero(change).reshape(-1, 2)
        start, end = (int(side) for side in runs[np.argmax(runs[:, 1] - runs[:, 0])]) if len(runs) else (width, width)
        bands += [(rows, columns) for columns in (slice(0, start), slice(end, width)) if columns.stop > columns.start]
    return bands


def inner(piece: Piece, cut: tuple[slice, slice], size: tuple[int, int]) -> tuple[tuple[slice, slice], UInt8Array]:
    """A piece oversampled, without the rim that its own border spoils, and its place in an oversampled cut."""
    keep, place = [], []
    for part, whole, side in zip(piece.place, cut, size, strict=True):
        start = part.start + (TAPS if part.start > whole.start else 0)
        stop = part.stop - (TAPS if part.stop < min(whole.stop, side) else 0)
        keep.append(slice(FACTOR * (start - part.start), FACTOR * (stop - part.start)))
        place.append(slice(FACTOR * (start - whole.start), FACTOR * (stop - whole.start)))
    return (place[0], place[1]), oversampled(piece.pixels)[keep[0], keep[1]]


def extent(coverage: UInt8Array) -> tuple[slice, slice]:
    """The rows and columns of what is covered at all, and a few more, which are empty but at the picture's border.

    What lies beyond is as the outermost: nothing, or what the picture's border cuts off.
    """
    x, y, width, height = cv2.boundingRect((coverage > 0).astype(np.uint8))
    return slice(max(0, y - TAPS), y + height + TAPS), slice(max(0, x - TAPS), x + width + TAPS)


def source_offsets(positions: FloatArray, view: View | None = None) -> FloatArray:
    """From where each grid point takes its colour, less the point itself, (h, w, 2) in grid cells.

    Inverts the forward map `positions` by fixed-point iteration; they are in a picture of which a `view` is shown.
    """
    h, w = positions.shape[:2]
    x, y = grid((h, w))
    at = np.stack([x, y], -1)
    moved = (positions - at) * np.float32(max(h, w))
    rest = cells((h, w))
    offset = -moved
    for step in range(1, MOST_INVERSIONS + 1):
        before = offset
        offset = -cv2.remap(moved, rest + offset, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        if step >= INVERSIONS and float(np.abs(offset - before).max()) < CLOSE:
            break
    return view.through(offset) if view else offset


def touched(matte: FloatArray) -> NDArray[np.bool_]:
    """Where a subject is seen, or nearly, (h, w)."""
    return np.asarray(cv2.dilate(matte, np.ones((2 * MARGIN + 1, 2 * MARGIN + 1), np.uint8)) > SEEN)


def subject_box(near: FloatArray, there: NDArray[np.bool_], height: int, width: int) -> tuple[slice, slice]:
    """The rows and columns of the frame that the subject may touch, which at rest is `there` (h, w)."""
    cell = max(height, width) / max(there.shape)
    pixels = np.stack(extremes(near[there])) * max(height, width) + np.array([width / 2, height / 2], np.float32)
    low = np.floor(pixels[0] - MARGIN * cell).astype(int)
    high = np.ceil(pixels[1] + MARGIN * cell).astype(int)
    x0, x1 = int(np.clip(low[0], 0, width - 1)), int(np.clip(high[0], 1, width))
    y0, y1 = int(np.clip(low[1], 0, height - 1)), int(np.clip(high[1], 1, height))
    return slice(y0, y1), slice(x0, x1)
