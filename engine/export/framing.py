"""A clip in another shape, around its subject: what is cut off is never a part of it; else there is padding."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image, ImageOps

from engine.arrays import FloatArray, UInt8Array
from engine.export.frame_source import FrameSource
from engine.imaging.fit import fitted

BLUR, GROUND = "blur", "ground"
SMOOTH = 0.02  # of the side: how far the colours of a border line are averaged before they go on outside
SHADE = 32  # grey levels by which a shadow or a reflection differs from its ground, at most: it fades out outside
FADES = 0.02  # of the picture's side: how far outside a shade is a third of what it was


@dataclass(frozen=True)
class Box:
    """A rectangle of a picture in its pixels: left and top are within, right and bottom are beyond."""

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
    """

    x: int
    y: int
    width: int
    height: int
    pad: str = ""

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
    or the picture goes on blurred. Without a subject the middle is shown.
    """
    width, height = size
    ratio = wanted[0] / wanted[1]
    across, down = min(float(width), height * ratio), min(float(height), width / ratio)
    pad = GROUND if plain else BLUR
    keep = subject or Box(width / 2, height / 2, width / 2, height / 2)
    if keep.right - keep.left > across:
        left, right = int(np.floor(keep.left)), int(np.ceil(keep.right))
        return Framing(left, 0, right - left, height, pad)
    if keep.bottom - keep.top > down:
        top, bottom = int(np.floor(keep.top)), int(np.ceil(keep.bottom))
        return Framing(0, top, width, bottom - top, pad)
    x, shown_across = placed(keep.left, keep.right, across, width)
    y, shown_down = placed(keep.top, keep.bottom, down, height)
    return Framing(x, y, shown_across, shown_down)


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
    if whole and size == source.size:
        return source
    rows, columns = slice(framing.y, framing.y + framing.height), slice(framing.x, framing.x + framing.width)
    around = np.ones((1, 1), np.uint8) if ground is None else ground
    shown = cv2.resize(around, source.size, interpolation=cv2.INTER_NEAREST)[rows, columns].astype(np.uint8)

    def picture(i: int) -> UInt8Array:
        every = source.picture(i)
        part = np.ascontiguousarray(every[rows, columns])
        if framing.pad == GROUND and not source.transparent:
            small = cv2.resize(every, (around.shape[1], around.shape[0]), interpolation=cv2.INTER_NEAREST)
            return on_ground(part, size, shown, np.median(small[around > 0], axis=0))
        return fitted(part, size, BLUR if framing.pad else "crop")

    return replace(source, width=size[0], height=size[1], picture=picture)


def on_ground(picture: UInt8Array, size: tuple[int, int], ground: UInt8Array, usual: FloatArray) -> UInt8Array:
    """All of a picture (H, W, 3), whose plain ground goes on around it, as (height, width, 3).

    `ground` (H, W) is 1 where the picture is plain ground; `usual` (3,) is its colour, for a border without any. What
    touches the border without being ground ends there.
    """
    inner = np.asarray(ImageOps.contain(Image.fromarray(picture), size, Image.Resampling.LANCZOS))
    height, width = inner.shape[:2]
    plain = cv2.resize(ground, (width, height), interpolation=cv2.INTER_NEAREST) > 0
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    right, bottom = size[0] - width - left, size[1] - height - top
    canvas = cv2.copyMakeBorder(inner, top, bottom, left, right, cv2.BORDER_REPLICATE)
    for line, is_plain, area in (
        (inner[0], plain[0], canvas[:top][::-1]), (inner[-1], plain[-1], canvas[top + height :]),
        (inner[:, 0], plain[:, 0], canvas[:, :left][:, ::-1].swapaxes(0, 1)),
        (inner[:, -1], plain[:, -1], canvas[:, left + width :].swapaxes(0, 1)),
    ):  # fmt: skip
        if area.size:
            area[...] = gone_on(line.astype(np.float32), is_plain, usual, len(area))
    return canvas.astype(np.uint8)


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
