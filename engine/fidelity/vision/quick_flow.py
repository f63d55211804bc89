"""Dense optical flow by the faster presets of DIS (Kroeger and others, 2016), of pictures of any shape.

OpenCV chooses its levels by a picture's width alone: where one is wide and less than 32 pixels high, such as a line of
text, its faster presets read beyond their patches, which ends the process.
"""

from __future__ import annotations

import cv2

from engine.arrays import FloatArray, UInt8Array

LOWEST = 32  # pixels: from this height on every width is safe (tried up to 1920 with OpenCV 5.0.0)
FAST, ULTRAFAST = cv2.DISOPTICAL_FLOW_PRESET_FAST, cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST


class QuickFlow:
    """Flow between grey pictures (h, w) of one size, by FAST or ULTRAFAST."""

    def __init__(self, preset: int) -> None:
        self.finder = cv2.DISOpticalFlow.create(preset)

    def calc(self, a: UInt8Array, b: UInt8Array) -> FloatArray:
        """Where each point of `a` is in `b`, less itself, (h, w, 2)."""
        below = max(0, LOWEST - a.shape[0])
        if below:
            a, b = (cv2.copyMakeBorder(p, 0, below, 0, 0, cv2.BORDER_REPLICATE).astype(a.dtype) for p in (a, b))
        flow: FloatArray = self.finder.calc(a, b, None)
        return flow[: flow.shape[0] - below]
