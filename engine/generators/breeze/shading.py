"""All effects of a clip, laid over its frames."""

from __future__ import annotations

from functools import reduce

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, cells
from engine.generators.breeze.effects import MAKERS
from engine.generators.breeze.effects.base import Effect, Light, Places, Surface
from engine.request.effects import AskedEffect

# Light on the subject ends where it does: what is hardly covered, like a shadow that goes along, is ground.
FIRM = np.clip((np.arange(256) - 96) * 2, 0, 255).astype(np.uint8)


Box = tuple[slice, slice]


class Shading:
    """Each effect reckons its light on a coarse grid; the sum is laid over a frame in one go."""

    def __init__(self, asked: tuple[AskedEffect, ...], surface: Surface) -> None:
        self.shape, self.print = surface.shape, surface.scene.print
        self.effects: list[Effect] = [MAKERS[one.name](surface, one.strength) for one in asked]

    def apply(self, frame: UInt8Array, t: float, near: FloatArray, far: FloatArray, alpha: UInt8Array) -> UInt8Array:
        """The frame (H, W, 3) at `t` in its light.

        `near` and `far` (h, w, 2) are from where the subject and the backdrop take their colours, less the point
        itself, in cells of their own grid; the subject covers `alpha` (H, W).
        """
        if (light := self._light(t, near, far)) is not None:
            frame = lit(frame, *light, alpha)
        for effect in self.effects:
            effect.paint(frame, t, alpha)
        return frame

    def change(
        self, t: float, near: FloatArray, far: FloatArray, alpha: UInt8Array
    ) -> tuple[FloatArray, FloatArray] | None:
        """What `apply` does to a frame of alpha's size: a factor (H, W, 3) and the levels that are added then.

        None where it does nothing. `apply` rounds, and is nearer to nothing where a frame is brighter than what is
        painted into it.
        """
        light = self._light(t, near, far)
        shape = (*alpha.shape, 3)
        black, white = np.zeros(shape, np.uint8), np.full(shape, 255, np.uint8)
        for effect in self.effects:
            effect.paint(black, t, alpha)
            effect.paint(white, t, alpha)
        painted = bool(black.any()) or not bool((white == 255).all())
        if light is None and not painted:
            return None
        factor, added = (
            (np.ones(shape, np.float32), np.zeros(shape, np.float32)) if light is None else laid(*light, alpha)
        )
        if painted:
            share = (white.astype(np.float32) - black) / 255
            factor, added = factor * share, added * share + black
        return factor, added

    def _light(self, t: float, near: FloatArray, far: FloatArray) -> tuple[Light, Light] | None:
        """All light of a moment, on the subject and behind it; None where there is none."""
        places = Places(self._places(near), self._places(far))
        lights = [found for effect in self.effects if (found := effect.light(t, places)) is not None]
        if not lights:
            return None
        on_subject, behind = (reduce(Light.and_then, part) for part in zip(*lights, strict=True))
        return None if on_subject.is_none and behind.is_none else (on_subject, behind)

    def _places(self, offset: FloatArray) -> FloatArray:
        h, w = self.shape
        scale = np.float32(max(h, w) / max(offset.shape[:2]))
        return cells(self.shape) + cv2.resize(offset, (w, h), interpolation=cv2.INTER_LINEAR) * scale


def lit(frame: UInt8Array, on_subject: Light, behind: Light, alpha: UInt8Array) -> UInt8Array:
    """A frame (H, W, 3) in the light (h, w, 3) of the subject where alpha (H, W) says so, otherwise in the other.

    Colour times gain, which is at most 2, then towards white: products and a sum, all in 8 bits.
    """
    firm = cv2.LUT(alpha, FIRM)
    x, y, width, height = cv2.boundingRect(firm)
    box, size = (slice(y, y + height), slice(x, x + width)), frame.shape[1::-1]
    if not behind.is_none:
        return lit_part(frame, on_subject, behind, firm, box, size)
    frame = frame.copy()  # of which only the subject's box changes
    if width:
        frame[box] = lit_part(frame[box], on_subject, behind, firm, box, size, box)
    return frame


def lit_part(
    shown: UInt8Array, on_subject: Light, behind: Light, firm: UInt8Array, box: Box, size: tuple[int, int],
    part: Box | None = None,
) -> UInt8Array:  # fmt: skip
    """What is `shown` of a frame of a size (W, H), in its light: all, or a `part`, as `full_size` has it.

    `firm` (H, W) says where the subject's light counts, which is in `box`.
    """

    def full(on: FloatArray, under: FloatArray) -> UInt8Array:
        return full_size(on, under, firm, box, size, part)

    near, far = (light.gain * (1 - light.glow) for light in (on_subject, behind))
    made = cv2.multiply(shown, full(np.minimum(near, 1), np.minimum(far, 1)), scale=1 / 255)
    if max(float(near.max()), float(far.max())) > 1:  # by itself, or its steps would be seen
        more = full(np.maximum(near, 1) - 1, np.maximum(far, 1) - 1)
        made = cv2.add(made, cv2.multiply(shown, more, scale=1 / 255))
    return cv2.add(made, full(on_subject.glow, behind.glow)).astype(np.uint8, copy=False)


def laid(on_subject: Light, behind: Light, alpha: UInt8Array) -> tuple[FloatArray, FloatArray]:
    """What `lit` multiplies colours by, and what it adds in levels, (H, W, 3) each."""
    size = alpha.shape[1::-1]
    share = (cv2.LUT(alpha, FIRM).astype(np.float32) / 255)[..., None]

    def whole(near: FloatArray, far: FloatArray) -> FloatArray:
        over, under = (cv2.resize(field, size, interpolation=cv2.INTER_LINEAR) for field in (near, far))
        return np.asarray(under + (over - under) * share, np.float32)

    factor = whole(on_subject.gain * (1 - on_subject.glow), behind.gain * (1 - behind.glow))
    return factor, 255 * whole(on_subject.glow, behind.glow)


def full_size(
    near: FloatArray, far: FloatArray, alpha: UInt8Array, box: Box, size: tuple[int, int], part: Box | None = None
) -> UInt8Array:
    """Two coarse fields (h, w, 3) of 0 to 1 at full size, 0 to 255: the first where `alpha` says, which is in `box`.

    Of a picture whose second field is one number everywhere, only the `part` that is the box can be had.
    """
    over, under = (np.rint(np.clip(field, 0, 1) * 255).astype(np.uint8) for field in (near, far))
    if part is None:
        whole = cv2.resize(under, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)
        inside = whole[box]
    else:
        whole = inside = np.full((*alpha[part].shape, 3), under.flat[0], np.uint8)
    if inside.size and not np.array_equal(over, under):
        share = cv2.merge([np.ascontiguousarray(alpha[box])] * 3)
        front = cv2.multiply(cv2.resize(over, size, interpolation=cv2.INTER_LINEAR)[box], share, scale=1 / 255)
        inside[:] = cv2.add(front, cv2.multiply(inside, cv2.bitwise_not(share), scale=1 / 255))
    return whole
