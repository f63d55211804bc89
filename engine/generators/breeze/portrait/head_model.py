"""A head that turns in a picture: the mesh's depth within an ellipsoid for the hair, turned about ears and neck."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray
from engine.generators.breeze.portrait.mesh import (
    BROWS,
    CHEEKS,
    CHIN,
    FOREHEAD,
    LEFT_EAR,
    MOUTH_CORNERS,
    OVAL,
    RIGHT_EAR,
    FaceMesh,
)  # fmt: skip
from engine.generators.breeze.portrait.rhythm import Pose

# All lengths below are in heights of the face, from the hairline to the chin.
NECK = (-0.42, 0.02)  # from the chin up: the head's motion is none at the first, whole at the second
HAIR = (0.95, 1.5)  # of an ellipse around head and hair: within the first all goes along, beyond the second nothing
ELLIPSE, RAISED = (1.15, 1.25), 0.15
SKULL, SKULL_RAISED = (0.62, 0.85), 0.08  # half axes of the ellipsoid, and how high its middle is above the ears
HAIR_DEPTH, FLATNESS = 0.9, 1.2  # of the nose's depth, the middle of the hair; how fast that falls towards the ears
LEAST_DEPTH = 0.35
PITCH_AXIS, ROLL_AXIS = 0.35, 0.85  # below the ears
SHOULDERS = (-0.5, -0.15)  # from the chin up
BREATH_UP, BREATH_WIDE = 0.014, 0.006
BREATH_HEAD = 0.35  # of what the shoulders rise, the head does
BODY = 2.6  # below the chin the upper body does not sway
BORDER = 0.04  # of the picture's long side: nothing moves at its border
BROW_LONG, BROW_HIGH = 0.75, 0.08  # of a brow's length; how far about it the skin goes along
BLINK_BROWS = 0.010  # how far brows come down while the lids are shut
MOUTH_WIDER, MOUTH_UP, CHEEKS_UP = 0.11, 0.09, 0.035  # of the mouth's width, at a whole smile


class HeadModel:
    """Displacements of a picture's points on a grid (h, w), in cells, for one face."""

    def __init__(self, mesh: FaceMesh, shape: tuple[int, int], scale: float) -> None:
        """`scale` leads from the mesh's pixels to cells."""
        points = mesh.points * np.float32(scale)
        y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32) + np.float32(0.5)
        self.x, self.y, self.points = x, y, points
        up = points[FOREHEAD, :2] - points[CHIN, :2]
        self.height, self.yaw = float(np.linalg.norm(up)), mesh.yaw
        self.up = (up / np.float32(self.height)).astype(np.float32)
        self.right = np.array([-self.up[1], self.up[0]], np.float32)
        ears = ((points[LEFT_EAR] + points[RIGHT_EAR]) / 2).astype(np.float32)
        self.u = self._along(self.right, ears)
        self.v = self._along(self.up, ears)
        self.chin = float((points[CHIN, :2] - ears[:2]) @ self.up) / self.height
        self.hairline = float((points[FOREHEAD, :2] - ears[:2]) @ self.up) / self.height
        self.depth = self._depth(ears)
        self.fade = fade = border_fade(shape)
        around = np.hypot(self.u / ELLIPSE[0], (self.v - RAISED) / ELLIPSE[1])
        self.weight = fade * ramp(self.v, self.chin + NECK[0], self.chin + NECK[1]) * (1 - ramp(around, *HAIR))
        self.shoulders = fade * (1 - ramp(self.v, self.chin + SHOULDERS[0], self.chin + SHOULDERS[1]))
        floor = max(-BODY, float(self.v.min()))
        self.smile, self.brows = self._smile(), self._brows()
        self.body = fade * ramp(self.v, min(self.chin - 0.3, floor), self.chin)

    def _along(self, axis: FloatArray, middle: FloatArray) -> FloatArray:
        return ((self.x - middle[0]) * axis[0] + (self.y - middle[1]) * axis[1]) / np.float32(self.height)

    def _depth(self, ears: FloatArray) -> FloatArray:
        """How far each point is in front of the axis between the ears, in heights of the face."""
        nose = self.points[[6, 197, 5], 2].mean()
        reach = max((float(ears[2]) - float(nose)) / self.height, LEAST_DEPTH)
        skull = 1 - (self.u / SKULL[0]) ** 2 - ((self.v - SKULL_RAISED) / SKULL[1]) ** 2
        hair = HAIR_DEPTH * reach * np.clip(skull, 0, None) ** FLATNESS
        in_front = (ears[2] - self.points[:, 2]) / self.height
        face = spread(self.points[:, :2], in_front, self.u.shape, 0.035 * self.height)
        inside = np.zeros(self.u.shape, np.uint8)
        cv2.fillPoly(inside, [np.rint(self.points[list(OVAL), :2] * 16 - 8).astype(np.int32)], 1, shift=4)
        shrink = 2 * max(1, round(0.02 * self.height)) + 1
        within = cv2.erode(inside, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (shrink, shrink))).astype(np.float32)
        mask = cv2.GaussianBlur(within, (0, 0), max(0.5, 0.04 * self.height))
        return cv2.GaussianBlur(hair + mask * (face - hair), (0, 0), max(0.5, 0.02 * self.height)).astype(np.float32)

    def displacement(self, pose: Pose) -> FloatArray:
        """Where the points go in a pose, less where they are, (h, w, 2) in cells."""
        right, down = self._turn(pose)
        lift = pose.breath * BREATH_UP * (self.shoulders + BREATH_HEAD * (1 - self.shoulders) * self.body)
        right = right + pose.sway * self.body + pose.breath * BREATH_WIDE * self.u * self.shoulders
        moved = np.stack([right, down - lift], -1) * np.float32(self.height)
        placed = moved[..., :1] * self.right - moved[..., 1:] * self.up
        if pose.smile:
            placed = placed + np.float32(pose.smile) * self.smile
        if raised := pose.brows - BLINK_BROWS * pose.lids:
            placed = placed + np.float32(raised) * self.brows
        return placed.astype(np.float32)

    def _turn(self, pose: Pose) -> tuple[FloatArray, FloatArray]:
        """Right and down, in heights of the face."""
        yaw, pitch, roll = (float(np.radians(angle)) for angle in (pose.yaw, pose.pitch, pose.roll))
        x, y, z = self.u, -self.v, self.depth
        turned, depth = np.cos(yaw) * x + np.sin(yaw) * z, np.cos(yaw) * z - np.sin(yaw) * x
        nodded = np.cos(pitch) * (y - PITCH_AXIS) + np.sin(pitch) * depth + PITCH_AXIS - ROLL_AXIS
        right = np.cos(roll) * turned - np.sin(roll) * nodded
        down = np.sin(roll) * turned + np.cos(roll) * nodded + ROLL_AXIS
        return (right - x) * self.weight, (down - y) * self.weight

    def _smile(self) -> FloatArray:
        """A whole smile, in cells: the corners of the mouth go apart and up, and the cheeks rise."""
        corners = self.points[list(MOUTH_CORNERS), :2]
        width = float(np.linalg.norm(corners[1] - corners[0]))
        moved = np.zeros((*self.u.shape, 2), np.float32)
        for corner, side in zip(corners, (-1, 1), strict=True):
            by = np.float32(width) * (side * MOUTH_WIDER * self.right + MOUTH_UP * self.up)
            moved += self._bump(corner, 0.28 * width)[..., None] * by.astype(np.float32)
        for cheek in self.points[list(CHEEKS), :2]:
            moved += self._bump(cheek, 0.4 * width)[..., None] * (np.float32(width * CHEEKS_UP) * self.up)
        return moved

    def _brows(self) -> FloatArray:
        """Both brows up by a height of the face, in cells; the skin about them goes along."""
        moved = np.zeros((*self.u.shape, 2), np.float32)
        for brow in BROWS:
            points = self.points[list(brow), :2]
            middle, across = points.mean(0), points[-1] - points[0]
            long = max(float(np.linalg.norm(across)), 1.0)
            along = across / np.float32(long)
            x, y = self.x - middle[0], self.y - middle[1]
            right, down = x * along[0] + y * along[1], y * along[0] - x * along[1]
            near = np.exp(-((right / (BROW_LONG * long)) ** 2 + (down / (BROW_HIGH * self.height)) ** 2))
            moved = np.maximum(moved, near[..., None])
        return (moved * (np.float32(self.height) * self.up)).astype(np.float32)

    def _bump(self, middle: FloatArray, radius: float) -> FloatArray:
        apart = (self.x - middle[0]) ** 2 + (self.y - middle[1]) ** 2
        return np.exp(-apart / np.float32(2 * max(radius, 0.5) ** 2)).astype(np.float32)


def spread(points: FloatArray, values: FloatArray, shape: tuple[int, ...], radius: float) -> FloatArray:
    """Values at points (n, 2) as a field (h, w): the mean of those about, by a Gaussian of that radius in cells."""
    total, count = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    cells = np.floor(points).astype(int)
    inside = (cells >= 0).all(1) & (cells < (shape[1], shape[0])).all(1)
    rows, columns = cells[inside, 1], cells[inside, 0]
    np.add.at(total, (rows, columns), values[inside])
    np.add.at(count, (rows, columns), 1)
    total, count = (cv2.GaussianBlur(a, (0, 0), max(1.0, radius)).astype(np.float32) for a in (total, count))
    return total / np.maximum(count, 1e-6)


def ramp(x: FloatArray, low: float, high: float) -> FloatArray:
    """0 below `low`, 1 above `high`, smoothly between."""
    t = np.clip((x - np.float32(low)) / np.float32(high - low), 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def border_fade(shape: tuple[int, int]) -> FloatArray:
    """0 at a grid's border, 1 a little within."""
    y, x = (np.arange(side, dtype=np.float32) for side in shape)
    reach = BORDER * max(shape)
    down, across = (ramp(np.minimum(a, a[::-1]), 0, reach) for a in (y, x))
    return np.outer(down, across).astype(np.float32)
