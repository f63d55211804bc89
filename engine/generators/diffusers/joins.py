"""How passes become one clip, and a clip a loop."""

from __future__ import annotations

import numpy as np

from engine.arrays import UInt8Array


def matched(frames: UInt8Array, start: UInt8Array) -> UInt8Array:
    """A pass in the colours of the frame it continues from, so that colours do not drift from pass to pass."""
    first, wanted = frames[0].reshape(-1, 3).astype(np.float32), start.reshape(-1, 3).astype(np.float32)
    scale = np.clip((wanted.std(0) + 1) / (first.std(0) + 1), 0.8, 1.25)
    moved = (frames.astype(np.float32) - first.mean(0)) * scale + wanted.mean(0)
    return np.rint(np.clip(moved, 0, 255)).astype(np.uint8)


def looped(made: UInt8Array, frames: int) -> UInt8Array:
    """A seamless loop: forwards and backwards, or without the last frame, which repeats the first."""
    return made[:frames] if frames < len(made) else np.concatenate([made, made[-2:0:-1]])[:frames]
