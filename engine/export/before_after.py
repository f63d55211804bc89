"""A clip together with its photo: beside each other, or one wiped over the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np

from engine.arrays import UInt8Array
from engine.export.frame_source import FrameSource
from engine.imaging.fit import fitted
from engine.imaging.transparency import joined
from engine.request.validation import one_of

Photo = Callable[[], UInt8Array]
"""Gives the photo (H, W, 3 or 4) in the clip's size, when it is first needed: that may take a while."""

KINDS = ("", "beside", "wipe")
LINE = 0.004  # of the short side: the line between photo and clip
WAIT, WIPE = 0.15, 0.4  # shares of the time in which the photo is seen alone, and is wiped away


def compared(
    source: FrameSource, photo: Photo, kind: str, size: tuple[int, int] | None = None, fit: str = ""
) -> FrameSource:
    """The clip with its photo, in a `size` (width, height) if one is given.

    `beside` puts the clip to the right of the photo, or below it where that shows more of both in the size. `wipe`
    begins with the photo; a loop ends with it, too. Raises InvalidRequestError.
    """
    one_of("comparison", kind, KINDS)
    if not kind:
        return source

    @cache
    def still() -> UInt8Array:
        shown = photo()
        if source.transparent and shown.shape[2] == 3:
            return joined(shown, np.full(shown.shape[:2], 255, np.uint8))
        return shown if source.transparent else np.ascontiguousarray(shown[..., :3])

    return beside(source, still, size, fit or "crop") if kind == "beside" else wiped(source, still)


def beside(source: FrameSource, photo: Photo, size: tuple[int, int] | None, fit: str) -> FrameSource:
    width, height = source.size
    ratio = width / height
    across = size is None or abs(np.log(size[0] / 2 / size[1] / ratio)) <= abs(np.log(size[0] / (size[1] / 2) / ratio))
    whole = size or (2 * width, height)
    half = (whole[0] // 2, whole[1]) if across else (whole[0], whole[1] // 2)
    line = line_width(whole)

    @cache
    def still() -> UInt8Array:
        return fitted(photo(), half, fit)

    def picture(i: int) -> UInt8Array:
        parts = still(), fitted(source.picture(i), half, fit)
        both = np.concatenate(parts, axis=1 if across else 0)
        middle = (half[0] if across else half[1]) - line // 2
        both[(slice(None), slice(middle, middle + line)) if across else slice(middle, middle + line)] = 255
        return both

    shown = (2 * half[0], half[1]) if across else (half[0], 2 * half[1])
    return replace(source, width=shown[0], height=shown[1], picture=picture)


def wiped(source: FrameSource, still: Photo) -> FrameSource:
    line = line_width(source.size)

    def picture(i: int) -> UInt8Array:
        share = wipe_share(i / max(source.count - 1, 1), source.loops)
        edge = round(share * source.width)
        if edge <= 0:
            return still()
        shown = np.array(source.picture(i))
        shown[:, edge:] = still()[:, edge:]
        if edge < source.width:
            shown[:, max(0, edge - line // 2) : edge + (line + 1) // 2] = 255
        return shown

    return replace(source, picture=picture)


def wipe_share(time: float, closed: bool) -> float:
    """How much of the clip is uncovered at a share of the time; of a loop (`closed`) it is covered again at the end."""
    if closed and time > 0.5:
        time = 1 - time
    share = min(max((time - (WAIT / 2 if closed else WAIT)) / (WIPE / 2 if closed else WIPE), 0.0), 1.0)
    return share * share * (3 - 2 * share)


def line_width(size: tuple[int, int]) -> int:
    return max(2, round(LINE * min(size)))
