"""A clip whose label melts: what makes it, and the photo it is made from."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from engine.arrays import UInt8Array
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.motion_request import MotionRequest

GOOD = 8  # frames before the label melts
PLACE = np.s_[90:170, 60:330]  # of the label


class Melting:
    """A model that keeps the photo for a while and then lets a part of it run: its label, if nothing else is said."""

    version = "melting 1"

    def __init__(self, place: tuple[slice, slice] = PLACE) -> None:
        self.place = place

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        still = image.fit(request.width, request.height, request.fit)
        for i in range(first, len(frames)):
            frames[i] = still
            if i >= GOOD:
                frames[i][self.place] = melted_away(still[self.place])
            report(Progress(Phase.DECODE, i + 1, len(frames)))


def melted_away(label: UInt8Array) -> UInt8Array:
    """Letters that run into each other, as generators make of them."""
    height, width = label.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    bent = cv2.remap(
        label, x + 10 * np.sin(y / 4), y + 5 * np.sin(x / 6), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    return cv2.GaussianBlur(bent, (0, 0), 2).astype(np.uint8)


def draw_label(path: Path) -> Path:
    """A photo (288, 384) with words on a paper label."""
    rng = np.random.default_rng(0)
    picture = cv2.GaussianBlur(rng.integers(0, 255, (288, 384, 3)).astype(np.uint8), (0, 0), 4)
    cv2.rectangle(picture, (56, 86), (336, 176), (244, 240, 228), -1)
    cv2.putText(picture, "VIVANT", (74, 152), cv2.FONT_HERSHEY_DUPLEX, 2.0, (30, 40, 90), 4, cv2.LINE_AA)
    Image.fromarray(picture).save(path)
    return path
