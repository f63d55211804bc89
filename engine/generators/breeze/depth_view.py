"""What depth and subject are taken to be, as a picture over the photo."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array

SHARE = 0.7  # of the colours; the rest is the photo, in grey
LINE = (255, 255, 255)  # around the subject
INSIDE = 0.5  # of the matte: what is the subject


def depth_view(photo: UInt8Array, depth: FloatArray, matte: FloatArray) -> UInt8Array:
    """A photo (H, W, 3) under its depth (h, w), dark violet far and light yellow near, its subject outlined."""
    size = photo.shape[1::-1]
    levels = np.rint(np.clip(cv2.resize(depth, size, interpolation=cv2.INTER_LINEAR), 0, 1) * 255).astype(np.uint8)
    colours = cv2.cvtColor(cv2.applyColorMap(levels, cv2.COLORMAP_INFERNO), cv2.COLOR_BGR2RGB)
    grey = cv2.cvtColor(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    view = cv2.addWeighted(colours, SHARE, grey, 1 - SHARE, 0)
    inside = (cv2.resize(matte, size, interpolation=cv2.INTER_LINEAR) > INSIDE).astype(np.uint8)
    outlines, _ = cv2.findContours(inside, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    for colour, width in (((0, 0, 0), 4), (LINE, 2)):
        cv2.drawContours(view, outlines, -1, colour, width, cv2.LINE_AA)
    return view.astype(np.uint8)
