"""A clip in another shape, around its subject: what is cut off is never a part of it; else there is padding."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image

from engine.arrays import FloatArray, UInt8Array
from engine.export.frame_source import FrameSource
from engine.imaging.fit import fitted

BLUR, GROUND = "blur", "ground"
SMOOTH = 0.02  # of the side: how far the colours of a border line are averaged before they go on outside
SHADE = 32  # grey levels by which a shadow or a reflection differs from its ground, at most: it fades out outside
FADES = 0.02  # of the picture's side: how far outside a shade is a third of what it was
HARDLY_CUT = 0.95  # of a side: a shape that shows more of both is the picture's own


@dataclass(frozen=True)
class Box:
    """A rectangle of a picture in its pixels: left and top are within, right and bottom are beyond.

    It may reach past the picture, where there is plain ground.
    """

    left: float
    top: float
    right: float
    bottom: float

    def around(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left), min(self.top, other.top),
            max(self.right, other.right), max(self.bottom, other.bottom),
        )  # fmt: skip

    def enlarged(self, by: float) -> Box:
        """The same part of a picture that is so many times as large."""
        return Box(self.left * by, self.top * by, self.right * by, self.bottom * by)

    def grown(self, by: float, size: tuple[int, int]) -> Box:
        """Larger by so many pixels at each side, as far as the picture of a `size` (width, height) goes."""
        width, height = size
        return Box(
            max(0.0, self.left - by), max(0.0, self.top - by),
            min(float(width), self.right + by), min(float(height), self.bottom + by),
        )  # fmt: skip


@dataclass(frozen=True)
class Framing:
    """The part of each picture that is shown: `x`, `y`, `width`, `height` in pixels.

    `pad` says what is around it where it has not the shape that is wanted: BLUR or GROUND; empty where it has.
    Ground is added for so much `room` at least: left, top, right, bottom, in the same pixels.
    """

    x: int
    y: int
    width: int
    height: int
    pad: str = ""
    room: tuple[int, int, int, int] = (0, 0, 0, 0)

    @classmethod
    def cut(cls, size: tuple[int, int], wanted: tuple[int, int], subject: Box | None) -> Framing:
        """What of pictures of a `size` fills the shape of `wanted`, around the subject, and be it cut off."""
        width, height = size
        ratio = wanted[0] / wanted[1]
        keep = subject or Box(0, 0, width, height)
        x, across = placed(keep.left, keep.right, min(float(width), height * ratio), width)
        y, down = placed(keep.top, keep.bottom, min(float(height), width / ratio), height)
        return cls(x, y, across, down)


def framing_of(
    size: tuple[int, int], wanted: tuple[int, int], subject: Box | None, plain: bool = False
) -> Framing:  # fmt: skip
    """How pictures of a `size` (width, height) are shown in the shape of another, `wanted`.

    As much of a picture as fits into the shape is shown, with the subject in the middle as far as the picture goes.
    Where the subject does not fit, the part that holds it is padded: it stands on `plain` ground, which then goes on,
    or the picture goes on blurred. Without a subject the middle is shown. On plain ground a subject's box may reach
    past the picture: that much room is left, but not in the picture's own shape.
    """
    width, height = size
    ratio = wanted[0] / wanted[1]
    across, down = min(float(width), height * ratio), min(float(height), width / ratio)
    keep = subject or Box(width / 2, height / 2, width / 2, height / 2)
    if plain and min(across / width, down / height) < HARDLY_CUT:
        larger = max((keep.right - keep.left) / across, (keep.bottom - keep.top) / down)
        if larger > 1:
            x, shown_across, left, right = with_room(keep.left, keep.right, larger * across, width)
            y, shown_down, top, bottom = with_room(keep.top, keep.bottom, larger * down, height)
            return Framing(x, y, shown_across, shown_down, GROUND, (left, top, right, bottom))
    pad = GROUND if plain else BLUR
    keep = keep.grown(0, size)
    if keep.right - keep.left > across:
        x, right = int(np.floor(keep.left)), int(np.ceil(keep.right))
        return Framing(x, 0, right - x, height, pad)
    if keep.bottom - keep.top > down:
        y, bottom = int(np.floor(keep.top)), int(np.ceil(keep.bottom))
        return Framing(0, y, width, bottom - y, pad)
    x, shown_across = placed(keep.left, keep.right, across, width)
    y, shown_down = placed(keep.top, keep.bottom, down, height)
    return Framing(x, y, shown_across, shown_down)


def with_room(low: float, high: float, length: float, whole: int) -> tuple[int, int, int, int]:
    """A window of a length around what goes from low to high, perhaps past a whole side.

    Where it begins on the side, how much of that it shows, and how far it has to go past both ends.
    """
    lowest, highest = min(0.0, low), max(float(whole), high)
    start = max(lowest, min((low + high - length) / 2, highest - length))
    first, last = int(np.floor(start)), int(np.ceil(min(highest, start + length)))
    x, stop = max(0, first), min(whole, last)
    return x, stop - x, x - first, last - stop


def placed(low: float, high: float, length: float, whole: int) -> tuple[int, int]:
    """Where a window of a `length` begins, and its length, in whole pixels, so that low to high is in its middle."""
    taken = min(whole, max(1, round(length)))
    start = min(max((low + high - taken) / 2, 0.0), float(whole - taken))
    return min(round(start), whole - taken), taken


def framed(
    source: FrameSource, framing: Framing, size: tuple[int, int], ground: UInt8Array | None = None
) -> FrameSource:  # fmt: skip
    """The pictures as the framing shows them, (height, width, 3 or 4) for `size` (width, height).

    `ground` (h, w), of any size, is 1 where the whole pictures are plain ground; None where that is all around.
    """
    whole = (framing.x, framing.y, framing.width, framing.height) == (0, 0, *source.size)
    if whole and not any(framing.room) and size == source.size:
        return source
    rows, columns = slice(framing.y, framing.y + framing.height), slice(framing.x, framing.x + framing.width)
    around = np.ones((1, 1), np.uint8) if ground is None else ground
    shown = cv2.resize(around, source.size, interpolation=cv2.INTER_NEAREST)[rows, columns].astype(np.uint8)

    def picture(i: int) -> UInt8Array:
        every = source.picture(i)
        part = np.ascontiguousarray(every[rows, columns])
        if framing.pad == GROUND and not source.transparent:
            small = cv2.resize(every, (around.shape[1], around.shape[0]), interpolation=cv2.INTER_NEAREST)
            return on_ground(part, size, shown, np.median(small[around > 0], axis=0), framing.room)
        return fitted(part, size, BLUR if framing.pad else "crop")

    return replace(source, width=size[0], height=size[1], picture=picture)


def on_ground(
    picture: UInt8Array, size: tuple[int, int], ground: UInt8Array, usual: FloatArray,
    room: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> UInt8Array:  # fmt: skip
    """All of a picture (H, W, 3), whose plain ground goes on around it, as (height, width, 3).

    There is so much `room` around it at least: left, top, right, bottom, in pixels of the picture.

    `ground` (H, W) is 1 where the picture is plain ground; `usual` (3,) is its colour, for a border without any. What
    touches the border without being ground ends there.
    """
    wide, high = picture.shape[1] + room[0] + room[2], picture.shape[0] + room[1] + room[3]
    scale = min(size[0] / wide, size[1] / high)
    width, height = max(1, round(scale * picture.shape[1])), max(1, round(scale * picture.shape[0]))
    inner = np.asarray(Image.fromarray(picture).resize((width, height), Image.Resampling.LANCZOS))
    plain = cv2.resize(ground, (width, height), interpolation=cv2.INTER_NEAREST) > 0
    left = min(round((size[0] - scale * wide) / 2 + scale * room[0]), size[0] - width)
    top = min(round((size[1] - scale * high) / 2 + scale * room[1]), size[1] - height)
    right, bottom = size[0] - width - left, size[1] - height - top
    canvas = cv2.copyMakeBorder(inner, top, bottom, left, right, cv2.BORDER_REPLICATE)
    rows, far = slice(top, top + height), slice(left + width, None)
    go_on(inner[:, 0], plain[:, 0], usual, canvas[rows, :left][:, ::-1].swapaxes(0, 1))
    go_on(inner[:, -1], plain[:, -1], usual, canvas[rows, far].swapaxes(0, 1))
    plain = np.pad(plain, ((0, 0), (left, right)), constant_values=True)
    go_on(canvas[top].copy(), plain[0], usual, canvas[:top][::-1])
    go_on(canvas[top + height - 1].copy(), plain[-1], usual, canvas[top + height :])
    return canvas.astype(np.uint8)


def go_on(line: UInt8Array, plain: np.ndarray, usual: FloatArray, area: UInt8Array) -> None:
    """Fill an area (depth, n, 3), nearest first, with what a border line (n, 3) becomes outside of its picture."""
    if area.size:
        area[...] = gone_on(line.astype(np.float32), plain, usual, len(area))


def gone_on(line: FloatArray, plain: np.ndarray, usual: FloatArray, depth: int) -> UInt8Array:
    """A border line (n, 3) as it goes on outside of the picture, (depth, n, 3), nearest first.

    Where it is not `plain` (n,) the ground beside goes on, or the `usual` colour (3,) where there is none, and shades
    fade out.
    """
    at, where = np.arange(len(line)), np.flatnonzero(plain)
    own = [np.interp(at, where, line[where, c]) if where.size else np.full(len(line), usual[c]) for c in range(3)]
    ground = np.stack(own, axis=1).astype(np.float32)
    shade = np.where(np.abs(line - ground).max(1, keepdims=True) > SHADE, 0, line - ground).astype(np.float32)
    ground, shade = (
        cv2.GaussianBlur(each[None], (0, 0), 1 + SMOOTH * len(line), borderType=cv2.BORDER_REPLICATE)
        for each in (ground, shade)
    )
    fading = np.exp(-np.arange(depth, dtype=np.float32) / (FADES * len(line)))[:, None, None]
    return np.rint(np.clip(ground + fading * shade, 0, 255)).astype(np.uint8)
