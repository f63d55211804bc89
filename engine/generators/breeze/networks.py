"""Breeze's networks at run time, by ONNX Runtime: no torch."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path

import cv2
import numpy as np
import onnxruntime

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.hint_fields import paint
from engine.generators.breeze.matte import improved
from engine.imaging.onnx_sessions import open_session
from engine.models import STYLES
from engine.paths import RESOURCES
from engine.request.painted_hints import Hints

onnxruntime.disable_telemetry_events()  # on Windows; elsewhere the engine's own variable has done it
FOLDER = RESOURCES / "breeze"
FILES = ("depth.onnx", "encoder.onnx", "denoiser.onnx")
THUMBNAIL = 256  # long side in pixels
STRIDE = 32  # both sides of a thumbnail are multiples of this
CELL = 8  # thumbnail pixels per latent cell
MODES = 4  # temporal modes of the life motion, each with dx and dy
HINT_PLANES = 2 + len(STYLES)  # keep still and moves, as painted; then a plane for each style
GLANCE = 0.4  # how much a look from afar counts
LIFT = 0.5  # how far a sure matte lifts the depth

NOTHING = Hints()
NONE = np.zeros((0, 0), np.float32)
Denoise = Callable[[FloatArray, float], FloatArray]


class Networks:
    """The three graphs, each loaded when first asked for."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder
        self._seen: tuple[bytes, FloatArray, FloatArray] = (b"", NONE, NONE)

    def missing(self) -> list[str]:
        """The files that are missing."""
        return [name for name in FILES if not (self.folder / name).exists()]

    def layout(self, thumbnail: UInt8Array) -> tuple[FloatArray, FloatArray]:
        """Relative depth (0 far, 1 near) and subject matte 0..1 of a thumbnail, both (H/2, W/2).

        A long look sees edges, a glance from afar sees things as wholes; each also at the mirror image, and all agree
        on a mean, of which `improved` makes a better matte. What that takes for a subject is lifted out of the depth,
        for the two err in different places. The last answer is kept: who chooses for a photo and who then moves it
        both ask.
        """
        asked = repr(thumbnail.shape).encode() + thumbnail.tobytes()
        if asked != self._seen[0]:
            self._seen = (asked, *self._layout(thumbnail))
        return self._seen[1].copy(), self._seen[2].copy()

    def _layout(self, thumbnail: UInt8Array) -> tuple[FloatArray, FloatArray]:
        near, far = self.look_twice(thumbnail), self.look_twice(from_afar(thumbnail))
        size = near[0].shape[::-1]
        depth, matte = (
            (1 - GLANCE) * a + GLANCE * cv2.resize(b, size, interpolation=cv2.INTER_LINEAR)
            for a, b in zip(near, far, strict=True)
        )
        matte = improved(matte, thumbnail)
        return ((depth + LIFT * matte) / (1 + LIFT)).astype(np.float32), matte.astype(np.float32)

    def look_twice(self, thumbnail: UInt8Array) -> list[FloatArray]:
        """Depth and matte, as the network says them of a picture and of its mirror image, on average."""
        plain, mirrored = self.look(thumbnail), self.look(thumbnail[:, ::-1])
        return [(a + b[:, ::-1]) / np.float32(2) for a, b in zip(plain, mirrored, strict=True)]

    def look(self, thumbnail: UInt8Array) -> tuple[FloatArray, FloatArray]:
        """Depth and matte as the network says them."""
        (out,) = self._depth.run(None, {"thumbnail": planes(thumbnail)})
        depth, matte = out[0]
        return depth, (1 / (1 + np.exp(-matte))).astype(np.float32)

    def life(
        self, thumbnail: UInt8Array, depth: FloatArray, matte: FloatArray, hints: Hints = NOTHING, style: str = ""
    ) -> tuple[FloatArray, Denoise]:
        """Where this photo lives (h, w), and `denoise(noisy, sigma)` for its life fields (2 * MODES, h, w).

        `style` is one of STYLES; any other, or none: things move by their nature.
        """
        image = planes(thumbnail)
        h, w = image.shape[2] // CELL, image.shape[3] // CELL
        layout = np.stack([cv2.resize(x, (w, h), interpolation=cv2.INTER_AREA) for x in (depth, matte)])
        painted = paint(hints, layout[1])
        hint_planes = np.zeros((1, HINT_PLANES, h, w), np.float32)
        hint_planes[0, 0], hint_planes[0, 1] = painted.still, painted.moves
        if style in STYLES:
            hint_planes[0, 2 + STYLES.index(style)] = 1
        features, where = self._encoder.run(None, {"thumbnail": image, "layout": layout[None], "told": hint_planes})
        where = np.maximum(where[0, 0], painted.moves) * (1 - painted.still)

        def denoise(noisy: FloatArray, sigma: float) -> FloatArray:
            at = np.array([sigma], np.float32)
            feed = {"noisy": noisy[None], "sigma": at, "features": features}
            result: FloatArray = self._denoiser.run(None, feed)[0][0]
            return result

        return where, denoise

    @cached_property
    def _depth(self) -> onnxruntime.InferenceSession:
        return self._open("depth.onnx")

    @cached_property
    def _encoder(self) -> onnxruntime.InferenceSession:
        return self._open("encoder.onnx")

    @cached_property
    def _denoiser(self) -> onnxruntime.InferenceSession:
        return self._open("denoiser.onnx")

    def _open(self, name: str) -> onnxruntime.InferenceSession:
        return open_session(self.folder / name, f"Breeze's file {name} is missing.")


@cache
def shared_networks() -> Networks:
    """Those that ship, opened once for all who ask in this process."""
    return Networks()


def thumbnail_of(pixels: UInt8Array, size: tuple[int, int] | None = None) -> UInt8Array:
    """The picture at THUMBNAIL on the long side, sides rounded to what the networks need, or at another size."""
    size = size or thumbnail_size(pixels.shape[1], pixels.shape[0])
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def thumbnail_size(width: int, height: int) -> tuple[int, int]:
    """Width and height of the thumbnail of a picture."""
    scale = THUMBNAIL / max(height, width)
    across, down = (max(STRIDE, round(side * scale / STRIDE) * STRIDE) for side in (width, height))
    return across, down


def from_afar(thumbnail: UInt8Array) -> UInt8Array:
    """Half as large."""
    size = [max(STRIDE, round(side / 2 / STRIDE) * STRIDE) for side in thumbnail.shape[1::-1]]
    return cv2.resize(thumbnail, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def planes(thumbnail: UInt8Array) -> FloatArray:
    """(H, W, 3) uint8 to (1, 3, H, W) in -1..1."""
    return np.ascontiguousarray(thumbnail.transpose(2, 0, 1)[None], np.float32) / 127.5 - 1
