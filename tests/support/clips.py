"""Small clips that the export tests write."""

from __future__ import annotations

import numpy as np

from engine.arrays import UInt8Array
from engine.export import FrameSource
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe


def clip_of(frames: UInt8Array, fps: float = 12.5, loop: str = "none") -> Clip:
    count, height, width = frames.shape[:3]
    request = MotionRequest(width // 2 * 2, height // 2 * 2, frames=max(count, 2), fps=fps, loop=loop)
    return Clip(frames, fps, Recipe(request, 'a "strange" =;#\\\n <name> & 猫.jpg', "0" * 64, "breeze test"))


def reel_of(frames: UInt8Array, fps: float = 12.5, loop: str = "none") -> FrameSource:
    return FrameSource.of(clip_of(frames, fps, loop))


def gradient(count: int = 8, height: int = 72, width: int = 96) -> UInt8Array:
    t, y, x = np.mgrid[0:count, 0:height, 0:width]
    frames = np.stack([x * 2 + t, y * 3, np.full_like(x, 90)], -1)
    return np.clip(frames, 0, 255).astype(np.uint8)


def waves(count: int = 12, height: int = 96, width: int = 128, texture: int = 0) -> UInt8Array:
    """Moving waves, with some noise that is hard to compress, (T, H, W, 3)."""
    t, y, x = np.mgrid[0:count, 0:height, 0:width].astype(np.float32)
    shades = [128 + 90 * np.sin((x + 3 * t) / 9), 128 + 90 * np.sin((y - 2 * t) / 13), 90 + 40 * np.sin(x * y / 900)]
    noise = np.random.default_rng(0).normal(0, max(texture, 1e-3), (count, height, width, 3))
    return np.clip(np.stack(shades, -1) + noise, 0, 255).astype(np.uint8)
