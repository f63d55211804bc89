"""Latents seen without a decoder: a linear map from latents to RGB, fitted on the photo. It serves every family."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array

RIDGE = 1e-3  # as a share of each channel's variance: keeps the fit stable where a photo has little colour


@dataclass(frozen=True, eq=False)
class LatentToRgb:
    """A linear map from latents to colours. `matrix` (C + 1, 3): a row for each channel, then the constant."""

    matrix: FloatArray

    @classmethod
    def fit(cls, latents: FloatArray, picture: UInt8Array) -> LatentToRgb:
        """From a picture (H, W, 3) and its latents (C, h, w), by ridge regression on the picture at their size."""
        height, width = latents.shape[1:]
        colours = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA).reshape(-1, 3).astype(np.float32)
        known = with_constant(latents[None])
        weight = RIDGE * len(known) * np.diag([*known[:, :-1].var(0), 0.0])
        return cls(np.linalg.solve(known.T @ known + weight, known.T @ colours).astype(np.float32))

    def decode(self, latents: FloatArray) -> UInt8Array:
        """Latents (T, C, h, w) to frames (T, h, w, 3)."""
        frames, _, height, width = latents.shape
        colours = with_constant(latents) @ self.matrix
        return np.clip(np.rint(colours), 0, 255).astype(np.uint8).reshape(frames, height, width, 3)


def with_constant(latents: FloatArray) -> FloatArray:
    """Latents (T, C, h, w) as rows, one for each position, with a 1 at the end of each: (T h w, C + 1)."""
    rows = np.moveaxis(latents, 1, -1).reshape(-1, latents.shape[1])
    return np.concatenate([rows, np.ones((len(rows), 1), np.float32)], 1)
