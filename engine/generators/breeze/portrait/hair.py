"""Hair that hangs beside a face sways a little by itself, as in the faintest wind.

What hangs there is told by its colour: that of the crown of the head, or what is alike on both sides of the face and is
no skin. Short hair, hats and beards go along with the head alone.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, median
from engine.generators.breeze.noise import generator
from engine.generators.breeze.portrait.head_model import HeadModel, ramp
from engine.generators.breeze.portrait.mesh import CHIN, LEFT_EAR, OVAL, RIGHT_EAR
from engine.generators.breeze.portrait.rhythm import HAIR_MODES
from engine.imaging.lab import lab_of_srgb

# Lengths are in heights of the face, from the hairline to the chin; places are told from between the ears.
CROWN = (0.3, 0.12, 0.3)  # half the width, and from and to above the face's upper end: the crown's colour
SIDES = (0.42, 0.75, -0.55, 0.15)  # from and to beside the ears' middle, from and to above it: what hangs there
FEWEST = 12  # cells that a colour is taken from
OWN_COLOUR, LIGHTNESS = 17.0, 0.6  # distance in Lab up to which it is hair; how much of it a difference in lightness is
ALIKE = 18.0  # of both sides
SKIN_LIKE = 14.0  # so near to the face's colour it is skin
AROUND_FACE = 0.05  # the face's outline and so much around it does not sway
BEARD = (0.3, 0.45)  # beside the middle: nearer than the first below the chin is a beard or a neck
HANGS = (0.05, 0.75)  # below the ears: there it begins, there it sways whole
ASIDE = (0.5, 0.9)  # beside the ears: hair that stands off sways too
STANDING = 0.5  # how much of what hangs that does
REACH = (0.95, 1.3), (0.9, 1.35)  # beside and below the ears: fades from the first to the second
CHEEKS = (-0.35, -0.1, 0.36)  # from and to above the ears, beside them: what hangs comes by there
SOFT = 0.06
SWAYS = 0.2  # how loose a cell is that is counted
STRANDS = (0.16, 0.32)  # how wide and long what sways as one is
UPWARDS = 0.25  # of the sway sideways
ASIDE_HEAD = 34.0  # degrees of yaw, beyond which a neck is where hair is of others
CELLS = 0.002  # of the picture that has to be hair


class Hair:
    """What of a subject's layer is hanging hair, on the grid of a head's model, and how it sways."""

    def __init__(self, head: HeadModel, subject: UInt8Array, seed: int, face: int) -> None:
        """`subject` is a layer (H, W, 4), of which colours are premultiplied by alpha."""
        self.loose = loose(head, subject)
        self.is_there = abs(head.yaw) <= ASIDE_HEAD and float((self.loose > SWAYS).mean()) >= CELLS
        if not self.is_there:
            return
        rng = generator(seed, 3, face)
        across, along = (max(0.6, length * head.height) for length in STRANDS)
        self.sways = []
        for _ in range(HAIR_MODES):
            field = rng.standard_normal(self.loose.shape).astype(np.float32)
            field = cv2.GaussianBlur(field, (0, 0), sigmaX=across, sigmaY=along, borderType=cv2.BORDER_REFLECT_101)
            own = float(np.sqrt((field[self.loose > SWAYS] ** 2).mean()))
            self.sways.append((np.float32(head.height / max(own, 1e-9)) * self.loose * field).astype(np.float32))
        self.way = (head.right + np.float32(UPWARDS) * head.up).astype(np.float32)

    def displacement(self, by: tuple[float, ...]) -> FloatArray | float:
        """How far it goes, (h, w, 2) in cells, where each of the modes sways by so many heights of the face."""
        if not self.is_there or not any(by):
            return 0.0
        moved = sum((np.float32(share) * sway for share, sway in zip(by, self.sways, strict=True)), np.float32(0))
        return np.asarray(moved, np.float32)[..., None] * self.way


def loose(head: HeadModel, subject: UInt8Array) -> FloatArray:
    """How freely each cell of a head's grid (h, w) sways, 0 to 1: that of hair that hangs beside the face."""
    small = cv2.resize(subject, head.u.shape[::-1], interpolation=cv2.INTER_AREA)
    there = small[..., 3] > 127
    colours = np.clip(small[..., :3] * (255.0 / np.maximum(small[..., 3:], 1)), 0, 255).astype(np.uint8)
    lab = lab_of_srgb(colours).astype(np.float32) * np.array([LIGHTNESS, 1, 1], np.float32)
    face = np.zeros(head.u.shape, np.uint8)
    cv2.fillPoly(face, [np.rint(head.points[list(OVAL), :2]).astype(np.int32)], 1)
    skin = median(lab[(face > 0) & there], axis=0) if (there & (face > 0)).any() else np.zeros(3, np.float32)
    wide = 2 * max(1, round(AROUND_FACE * head.height)) + 1
    face = cv2.dilate(face, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (wide, wide)))
    beside = there & (face == 0)
    nearest = np.full(head.u.shape, np.inf, np.float32)
    for colour in hair_colours(head, lab, beside, skin):
        nearest = np.minimum(nearest, np.linalg.norm(lab - colour, axis=-1))
    aside, from_neck = np.abs(head.u), beside_neck(head)
    neck = (1 - ramp(from_neck, *BEARD)) * ramp(-head.v, -head.chin - 0.3, -head.chin)
    hair = beside * np.exp(-((nearest / np.float32(OWN_COLOUR)) ** 4)) * (1 - neck)
    hair = hair * coming_down(hair > 0.5, (head.v > CHEEKS[0]) & (head.v < CHEEKS[1]) & (from_neck > CHEEKS[2]))
    hair = cv2.GaussianBlur(hair.astype(np.float32), (0, 0), max(0.6, SOFT * head.height))
    free = np.maximum(ramp(-head.v, *HANGS), np.float32(STANDING) * ramp(aside, *ASIDE))
    free = free * (1 - ramp(aside, *REACH[0])) * (1 - ramp(-head.v, *REACH[1])) * (face == 0)
    free = cv2.GaussianBlur(free.astype(np.float32), (0, 0), max(0.6, SOFT * head.height))
    return np.asarray(hair * free * head.fade, np.float32)


def beside_neck(head: HeadModel) -> FloatArray:
    """How far each cell is beside what is below the ears and the chin of a turned head, in heights of the face."""
    ears = head.points[[LEFT_EAR, RIGHT_EAR], :2].mean(0)
    chin = float((head.points[CHIN, :2] - ears) @ head.right) / head.height
    return np.maximum(np.maximum(min(0.0, chin) - head.u, head.u - max(0.0, chin)), 0).astype(np.float32)


def coming_down(hair: np.ndarray, through: np.ndarray) -> np.ndarray:
    """The parts of a mask (h, w) that lie in the cells `through` with a few of theirs: clothes of its colour do not."""
    _, labels = cv2.connectedComponents(hair.astype(np.uint8))
    counts = np.bincount(labels[through], minlength=int(labels.max()) + 1)
    counts[0] = 0
    return counts[labels] >= FEWEST


def hair_colours(head: HeadModel, lab: FloatArray, beside: np.ndarray, skin: FloatArray) -> list[FloatArray]:
    """The colours (3,) of a head's hair: of its crown, and of what is alike on both sides."""
    aside, top = np.abs(head.u), head.hairline
    crown = median_of(lab, beside & (aside < CROWN[0]) & (head.v > top + CROWN[1]) & (head.v < top + CROWN[2]))
    left, right = (
        median_of(
            lab,
            beside
            & (side * head.u > SIDES[0])
            & (side * head.u < SIDES[1])
            & (head.v > SIDES[2])
            & (head.v < SIDES[3]),
        )
        for side in (-1, 1)
    )
    found = [crown]
    if left is not None and right is not None and float(np.linalg.norm(left - right)) < ALIKE:
        found += [left, right]
    return [colour for colour in found if colour is not None and float(np.linalg.norm(colour - skin)) > SKIN_LIKE]


def median_of(lab: FloatArray, where: np.ndarray) -> FloatArray | None:
    return median(lab[where], axis=0).astype(np.float32) if int(where.sum()) >= FEWEST else None
