"""A transparent packshot for tests: a bottle with a label, soft edges, a faint shadow, and wrong colours under nothing."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from engine.arrays import UInt8Array

RED, LABEL = (180, 30, 40), (240, 220, 60)


def packshot(height: int = 192, width: int = 160) -> UInt8Array:
    """Straight RGBA pixels (H, W, 4). Where nothing is seen the colour is green, which must never come out."""
    scale = height / 192
    alpha = np.zeros((height, width), np.float32)
    box = [round(side * scale) for side in (56, 40, 104, 160)]
    cv2.rectangle(alpha, (box[0], box[1]), (box[2], box[3]), 1.0, -1)
    alpha = cv2.GaussianBlur(alpha, (0, 0), 1.2 * scale)
    shadow = np.zeros_like(alpha)
    cv2.ellipse(shadow, (width // 2, box[3]), (round(40 * scale), round(8 * scale)), 0, 0, 360, 0.25, -1)
    alpha = np.maximum(alpha, cv2.GaussianBlur(shadow, (0, 0), 3 * scale))
    colours = np.full((height, width, 3), RED, np.uint8)
    colours[round(80 * scale) : round(120 * scale), box[0] : box[2]] = LABEL
    colours[alpha < 0.5 / 255] = (0, 255, 0)
    return np.dstack([colours, np.rint(alpha * 255).astype(np.uint8)])


def save_packshot(path: Path, height: int = 192, width: int = 160) -> Path:
    Image.fromarray(packshot(height, width)).save(path)
    return path
