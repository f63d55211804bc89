"""Things of everyday life, found in pictures by a network that runs on ONNX Runtime, on this computer, without torch.

NanoDet-g (Lyu, 2020) finds things of the 80 kinds of COCO. See resources/objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import onnxruntime

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.onnx_sessions import open_session
from engine.paths import RESOURCES

NETWORK = RESOURCES / "objects" / "detector.onnx"
SIDE = 416  # pixels of the square that a picture is stretched to
STEPS = 11  # in which the network says how far a side of a box is away, in cells: 0 to 10
POSSIBLE = 0.3  # what scores less is noise
SURE, DOUBTFUL = 0.48, 0.42  # score of a thing that is believed, and of one that is if it is most of the picture
MOST = 0.5  # of the picture
SAME = 0.5  # overlap over union from which on two boxes are the same thing
ANIMALS = ("bird", "cat", "dog", "horse", "sheep", "cow", "elephant", "bear", "zebra", "giraffe")
KINDS = (
    "person", "bicycle", "car", "motorcycle", "airplane", "bus", "train", "truck", "boat", "traffic light",
    "fire hydrant", "stop sign", "parking meter", "bench", *ANIMALS, "backpack", "umbrella", "handbag", "tie",
    "suitcase", "frisbee", "skis", "snowboard", "sports ball", "kite", "baseball bat", "baseball glove", "skateboard",
    "surfboard", "tennis racket", "bottle", "wine glass", "cup", "fork", "knife", "spoon", "bowl", "banana", "apple",
    "sandwich", "orange", "broccoli", "carrot", "hot dog", "pizza", "donut", "cake", "chair", "couch", "potted plant",
    "bed", "dining table", "toilet", "tv", "laptop", "mouse", "remote", "keyboard", "cell phone", "microwave", "oven",
    "toaster", "sink", "refrigerator", "book", "clock", "vase", "scissors", "teddy bear", "hair drier", "toothbrush",
)  # fmt: skip


@dataclass(frozen=True)
class Thing:
    """A thing in a picture: one of KINDS, how surely (0 to 1), and its sides in shares of the picture's sides."""

    kind: str
    sure: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """The share of the picture that its box covers."""
        across, down = (
            max(0.0, min(1.0, end) - max(0.0, start))
            for start, end in ((self.left, self.right), (self.top, self.bottom))
        )
        return across * down


def find(picture: UInt8Array) -> list[Thing]:
    """The things in a picture (H, W, 3), the surest first. Raises ModelMissingError."""
    small = cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    blob = np.ascontiguousarray(small[None, ..., ::-1].transpose(0, 3, 1, 2), np.float32)
    levels = [boxes(level[0]) for level in network().run(None, {"photo": blob})]
    scores, sides = (np.concatenate(parts) for parts in zip(*levels, strict=True))
    kinds, sure = scores.argmax(1), scores.max(1)
    across = sides[:, 2:] - sides[:, :2]
    kept = cv2.dnn.NMSBoxesBatched(
        np.concatenate([sides[:, :2], across], 1).tolist(), sure.tolist(), kinds.tolist(), POSSIBLE, SAME
    )
    things = [Thing(KINDS[kinds[i]], float(sure[i]), *(float(side) for side in sides[i])) for i in kept]
    return sorted(things, key=lambda thing: -thing.sure)


def covered(things: list[Thing], kinds: tuple[str, ...], least: float = SURE) -> float:
    """The share of the picture that the largest thing of these kinds covers; 0 where none is believed."""
    sure = [thing.area for thing in things if thing.kind in kinds
            and thing.sure >= (min(least, DOUBTFUL) if thing.area >= MOST else least)]  # fmt: skip
    return max(sure, default=0.0)


def boxes(level: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Scores (cells, kinds) and sides (cells, 4), in shares of the picture, of one level (124, h, w)."""
    _, h, w = level.shape
    scores = 1 / (1 + np.exp(-level[: len(KINDS)].reshape(len(KINDS), -1).T))
    far = level[len(KINDS) :].reshape(4, STEPS, h * w)
    chances = np.exp(far - far.max(1, keepdims=True))
    left, top, right, bottom = (chances / chances.sum(1, keepdims=True)).transpose(0, 2, 1) @ np.arange(
        STEPS, dtype=np.float32
    )
    x, y = (np.arange(h * w) % w + 0.5).astype(np.float32), (np.arange(h * w) // w + 0.5).astype(np.float32)
    sides = np.stack([(x - left) / w, (y - top) / h, (x + right) / w, (y + bottom) / h], 1)
    return scores.astype(np.float32), sides.astype(np.float32)


@cache
def network() -> onnxruntime.InferenceSession:
    """The detector, loaded once. Raises ModelMissingError."""
    return open_session(NETWORK, "The network that recognises things is missing.")
