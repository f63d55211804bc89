"""Photos to learn from, drawn once."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of drawn photos with masks, four of each class, some of them held out."""
    root = tmp_path_factory.mktemp("photos")
    rng = np.random.default_rng(0)
    (root / "subject_masks").mkdir()
    for kind in ("portraits", "products", "objects", "scenes"):
        (root / kind).mkdir()
        for i in range(12):
            mask = np.zeros((96, 96), np.uint8)
            cv2.circle(mask, (int(rng.integers(30, 66)), 56), 26, 255, -1)
            if kind == "products" and i % 3:  # held by an arm, which the mask of each third leaves out
                cv2.rectangle(mask, (0, 40), (40, 70), 255, -1)
            picture = cv2.GaussianBlur(rng.integers(0, 255, (96, 96, 3)).astype(np.uint8), (0, 0), 3)
            picture[mask > 0] = rng.integers(0, 255, 3)
            Image.fromarray(picture).save(root / kind / f"{kind}{chr(97 + i)}.jpg")
            Image.fromarray(mask).save(root / "subject_masks" / f"{kind}{chr(97 + i)}.png")
    return root
