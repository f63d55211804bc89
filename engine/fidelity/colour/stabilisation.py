"""Stabilises colours: frames are matched to the photo, flashes removed, plain backgrounds kept plain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array

GRID = 24  # patches along the long side in which colour is compared
STRAY = 6.0  # levels; patches that differ by more from the common change say little about it
CALM = 4  # frames on each side over which the correction is smoothed
FLASH = 4.0  # levels: a frame that jumps so far from both its neighbours is a flash
GAINS = (0.7, 1.4)  # what a correction may do at most
PLAIN = 2.5  # levels of structure that a plain ground may have
GROUND = 0.12  # of the picture, at least, is a plain ground
KEY = (10.0, 30.0)  # levels from the ground's colour: all ground, no ground


@dataclass(frozen=True, eq=False)
class Correction:
    """`gain` and `offset` (T, 3) that bring a clip's frames to the photo's colours, and which frames flash."""

    gain: FloatArray
    offset: FloatArray
    flashes: tuple[int, ...]

    def apply(self, frame: UInt8Array, i: int) -> UInt8Array:
        return np.clip(np.rint(frame * self.gain[i] + self.offset[i]), 0, 255).astype(np.uint8)


def patches(picture: UInt8Array) -> FloatArray:
    """Mean colours on a coarse grid, (h, w, 3) of 0..255."""
    scale = GRID / max(picture.shape[:2])
    size = max(2, round(picture.shape[1] * scale)), max(2, round(picture.shape[0] * scale))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)


def estimate_correction(reference: UInt8Array, frames: UInt8Array) -> Correction:
    """The correction for each frame: smooth in time, so that it does not pump; sudden only where the clip flashes."""
    target = patches(reference)
    fits = np.stack([fit_gain_offset(patches(frame), target) for frame in frames])  # (T, 3, 2)
    level = fits[..., 0] * 128 + fits[..., 1]
    flashes = tuple(i for i in range(1, len(frames) - 1) if is_flash(level, i))
    steady = fits.copy()
    for i in flashes:
        steady[i] = (fits[max(j for j in range(i) if j not in flashes)] + fits[i + 1]) / 2
    smoothed = np.stack([local_line(steady, i) for i in range(len(frames))])
    for i in flashes:
        smoothed[i] = fits[i]
    return Correction(smoothed[..., 0].astype(np.float32), smoothed[..., 1].astype(np.float32), flashes)


def local_line(values: FloatArray, i: int) -> FloatArray:
    """What a line through the neighbours of `i` says there: a steady drift passes unchanged, noise does not."""
    first, last = max(0, i - CALM), min(len(values), i + CALM + 1)
    if last - first < 3:
        return values[i]
    time = np.arange(first, last) - i
    line = np.polyfit(time, values[first:last].reshape(last - first, -1), 1)
    return line[1].reshape(values.shape[1:]).astype(np.float32)


def is_flash(level: FloatArray, i: int) -> bool:
    before, after = level[i] - level[i - 1], level[i] - level[i + 1]
    return bool(((before * after > 0) & (np.minimum(np.abs(before), np.abs(after)) > FLASH)).any())


def fit_gain_offset(seen: FloatArray, target: FloatArray) -> FloatArray:
    """Gain and offset of each channel (3, 2) that bring patches to others, by robust least squares."""
    result = np.empty((3, 2), np.float32)
    for c in range(3):
        x, y = seen[..., c].ravel(), target[..., c].ravel()
        weight = np.where((x > 2) & (x < 253), 1.0, 0.25)
        gain, offset = 1.0, float(np.median(y - x))
        for _ in range(8):
            used = weight / (1 + ((y - gain * x - offset) / STRAY) ** 2)
            mx, my = np.average(x, weights=used), np.average(y, weights=used)
            covariance = np.average((x - mx) ** 2, weights=used)
            gain = float(np.clip((np.average((x - mx) * (y - my), weights=used) + 40) / (covariance + 40), *GAINS))
            offset = float(my - gain * mx)
        result[c] = gain, offset
    return result


@dataclass(frozen=True, eq=False)
class PlainBackground:
    """A plain ground: its `colour` (3,), and where in the reference it is, (h, w) of 0 and 1."""

    colour: FloatArray
    mask: UInt8Array

    def restore(self, frame: UInt8Array) -> UInt8Array:
        """The frame with its ground in exactly this colour; soft where something begins."""
        distance = np.abs(cv2.GaussianBlur(frame, (0, 0), 1.0).astype(np.float32) - self.colour).max(-1)
        low, high = KEY
        _, names = cv2.connectedComponents((distance < high).astype(np.uint8))
        touching = np.unique(np.concatenate([names[0], names[-1], names[:, 0], names[:, -1]]))
        outside = np.isin(names, touching[touching > 0])
        alpha = (np.clip((high - distance) / (high - low), 0, 1) * outside)[..., None]
        return np.clip(np.rint(frame + alpha * (self.colour - frame)), 0, 255).astype(np.uint8)


def plain_background_of(reference: UInt8Array) -> PlainBackground | None:
    """The plain ground around the subject of a photo, if it has one."""
    grey = cv2.cvtColor(reference, cv2.COLOR_RGB2GRAY).astype(np.float32)
    rough = cv2.GaussianBlur(np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 4)), (0, 0), 2)
    border = np.concatenate([reference[0], reference[-1], reference[:, 0], reference[:, -1]])
    colour = np.median(border, 0).astype(np.float32)
    near = np.abs(reference.astype(np.float32) - colour).max(-1) < KEY[0]
    mask = ((rough < PLAIN) & near).astype(np.uint8)
    return PlainBackground(colour, mask) if mask.mean() > GROUND and near.mean() > GROUND else None


def stabilise_colours(
    reference: UInt8Array, frames: UInt8Array, out: UInt8Array | None = None, each: Callable[[], None] = lambda: None
) -> tuple[UInt8Array, Correction]:
    """A clip (T, h, w, 3) in its photo's colours, in `out` if given, and what was done to it.

    A first frame that is the reference itself stays it to the bit. `each` is called before every frame.
    """
    correction, background = estimate_correction(reference, frames), plain_background_of(reference)
    stabilised = np.empty_like(frames) if out is None else out
    for i, frame in enumerate(frames):
        each()
        if i == 0 and np.array_equal(frame, reference):
            stabilised[i] = frame
            continue
        changed = correction.apply(frame, i)
        stabilised[i] = changed if background is None else background.restore(changed)
    return stabilised, correction
