"""Made packshots: a white carton with print on white ground, compressed as shops do."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import UInt8Array

SIDE = 256
CARTON = np.zeros((SIDE, SIDE), bool)
CARTON[20:240, 70:190] = True


def white_carton(paper: int = 244, ground: int = 255, quality: int = 75) -> UInt8Array:
    """A carton (256, 256, 3) of white paper with a blue top and print, some of it near its sides, on white ground."""
    picture = np.full((SIDE, SIDE, 3), ground, np.uint8)
    picture[CARTON] = paper
    picture[20:70, 70:190] = (20, 30, 140)
    cv2.circle(picture, (130, 70), 25, (paper,) * 3, -1)
    cv2.putText(picture, "MILK", (86, 130), cv2.FONT_HERSHEY_SIMPLEX, 1.1, (200, 30, 40), 4, cv2.LINE_AA)
    cv2.putText(picture, "3 DL", (150, 232), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (20, 20, 20), 1, cv2.LINE_AA)
    cv2.rectangle(picture, (84, 160), (176, 205), (20, 30, 140), -1)
    coded = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.ascontiguousarray(cv2.imdecode(coded, cv2.IMREAD_COLOR)[..., ::-1])


def overlap(found: np.ndarray, true: np.ndarray) -> float:
    """Intersection over union of two masks (h, w)."""
    return float((found & true).sum() / (found | true).sum())
