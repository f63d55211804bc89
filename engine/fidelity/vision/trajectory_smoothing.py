"""Smooths a sequence of poses over time, the more so the less they are trusted."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from engine.arrays import FloatArray
from engine.fidelity.vision.planar_tracker import TrackedPose
from engine.fidelity.vision.registration import transform_points

REACH = 4  # frames before and after that have a say
FIRM = 0.75  # trust from which on a sight is taken as it is


def smooth_trajectory(poses: list[TrackedPose], outline: FloatArray) -> list[TrackedPose]:
    """The poses, each moved towards a parabola through its neighbours, the more so the less it is trusted."""
    low, high = outline.min(0), outline.max(0)
    corners = np.array([[low[0], low[1]], [high[0], low[1]], [high[0], high[1]], [low[0], high[1]]], np.float64)
    paths = np.stack([np.vstack([transform_points(pose.homography, corners), pose.bend]) for pose in poses])
    trust = np.array([pose.trust for pose in poses])
    calm = np.stack([local_parabola(paths, trust, i) for i in range(len(poses))])
    own = np.maximum(np.clip(trust / FIRM, 0, 1) ** 2, [0.8 * pose.confirmed for pose in poses])[:, None, None]
    drawn = (own * paths + (1 - own) * calm).astype(np.float32)
    moves = [cv2.getPerspectiveTransform(corners.astype(np.float32), path[:4]) for path in drawn]
    return [
        replace(pose, homography=np.asarray(move, np.float64), bend=path[4].astype(np.float64))
        for move, path, pose in zip(moves, drawn, poses, strict=True)
    ]


def local_parabola(paths: np.ndarray, trust: np.ndarray, i: int) -> np.ndarray:
    """Where corners and bend (5, 2) would be at `i` by robust local quadratic regression (Cleveland's lowess)."""
    first, last = max(0, i - REACH), min(len(paths), i + REACH + 1)
    if last - first < 5:
        return paths[i]
    time = np.arange(first, last) - i
    basis = np.stack([np.ones(len(time)), time, time**2], 1)
    values = paths[first:last].reshape(len(time), 10)
    weights = (1 - (np.abs(time) / (REACH + 1)) ** 3) ** 3 * (trust[first:last] ** 2 + 1e-3)
    robust = np.ones(len(time))
    fitted = values
    for _ in range(3):
        w = (weights * robust)[:, None]
        fitted = basis @ np.linalg.lstsq(basis * np.sqrt(w), values * np.sqrt(w), rcond=None)[0]
        error = np.abs(values - fitted).max(1)
        robust = 1 / (1 + (error / max(float(np.median(error)) * 2, 0.2)) ** 2)
    return fitted[i - first].reshape(5, 2)
