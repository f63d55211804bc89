"""Finding and reading text, by RapidOCR (PP-OCR's networks on ONNX Runtime, on this computer)."""

from __future__ import annotations

import difflib
import importlib.util
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import ModelMissingError

LONG_SIDE = 1280  # pixels; larger pictures are scaled down
CONFIDENT = 0.75  # how sure the reader must be that a line is one
FEWEST = 2  # letters of a line
READABLE = 48  # pixels: the height of a line as the network takes it


@dataclass(frozen=True, eq=False)
class Line:
    """A line of text: `corners` (4, 2) in pixels, clockwise from the top left, what it says, how sure that is."""

    corners: FloatArray
    text: str
    confidence: float

    @property
    def height(self) -> float:
        return float(np.linalg.norm(self.corners[3] - self.corners[0]))

    @property
    def width(self) -> float:
        return float(np.linalg.norm(self.corners[1] - self.corners[0]))

    @property
    def axes(self) -> FloatArray:
        """Unit vectors along it and down, (2, 2)."""
        ways = self.corners[[1, 3]] - self.corners[0]
        axes: FloatArray = ways / np.maximum(np.linalg.norm(ways, axis=1, keepdims=True), np.float32(1e-6))
        return axes


def available() -> bool:
    """Whether text can be found and read here."""
    return importlib.util.find_spec("rapidocr") is not None


@cache
def engine() -> Any:
    """The reader, loaded once. Raises ModelMissingError."""
    if not available():
        hint = "Install Vivant again, or mark the label yourself (--region)."
        raise ModelMissingError("Text can't be found: the package rapidocr is missing.", hint)
    from rapidocr import RapidOCR

    threads = "EngineConfig.onnxruntime.intra_op_num_threads"
    return RapidOCR(params={"Global.log_level": "critical", threads: 2})


def read(picture: UInt8Array) -> list[Line]:
    """The lines of text in a picture (H, W, 3) that are surely text. Raises ModelMissingError."""
    scale = min(1.0, LONG_SIDE / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    found = engine()(small[..., ::-1], use_det=True, use_cls=False, use_rec=True)
    if found.boxes is None or found.txts is None:
        return []
    lines = [
        Line(np.asarray(box, np.float32) / scale, text.strip(), float(confidence))
        for box, text, confidence in zip(found.boxes, found.txts, found.scores, strict=True)
    ]
    return [line for line in lines if line.confidence >= CONFIDENT and sum(c.isalnum() for c in line.text) >= FEWEST]


def read_line(strip: UInt8Array) -> str:
    """What one upright line (H, W, 3) says."""
    found = engine()(strip[..., ::-1], use_det=False, use_cls=False, use_rec=True)
    return "".join(found.txts or ()).strip()


def text_similarity(text: str, expected: str) -> float:
    """How alike two texts are, 0 to 1, spaces and case aside."""
    a, b = ("".join(text.split()).casefold() for text in (text, expected))
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()
