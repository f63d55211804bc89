"""The people of a photo, alive: what the renderer asks of their faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.layers import Layers
from engine.generators.breeze.motion import Timing, grid
from engine.generators.breeze.oversampling import TAPS
from engine.generators.breeze.portrait.eyes import OPENING, Eye, EyeGate, gate_of
from engine.generators.breeze.portrait.hair import Hair
from engine.generators.breeze.portrait.head_model import HeadModel
from engine.generators.breeze.portrait.mesh import OVAL, FaceMesh, mesh_of
from engine.generators.breeze.portrait.rhythm import Pose, Rhythm
from engine.imaging import face_detection

GRID = 256  # long side of the grid that faces move on
SMALLEST = 32  # pixels from hairline to chin; a smaller face stays as it is
MOST = 12  # faces, the largest first
WHOLE = 0.9  # share of a face that its subject's layer has to hold for the head to turn


@dataclass(frozen=True)
class Wish:
    """What is asked of faces: how strongly they move, 0 to 1, in which of the styles for people, by which seed."""

    strength: float
    style: str = ""
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Person:
    """A face of a photo, in its pixels, and whether its eyes may blink."""

    mesh: FaceMesh
    gate: EyeGate

    def scaled(self, by: float) -> Person:
        return Person(self.mesh.scaled(by), self.gate)

    def eyes(self) -> tuple[tuple[Eye, ...], tuple[Eye, ...]]:
        """What draws the eyes with their lids, and without; nothing where they are left alone."""
        points = () if self.gate.reason else self.mesh.eyes
        return tuple(Eye(eye) for eye in points), tuple(Eye(eye, OPENING) for eye in points)


@dataclass(frozen=True, eq=False)
class LivingFace:
    """One face, its motion, and what may be moved of it."""

    rhythm: Rhythm
    lids: tuple[Eye, ...]  # none where the eyes are left alone
    irises: tuple[Eye, ...]  # the same eyes in smaller pieces, for when only they move
    head: HeadModel
    hair: Hair

    def displacement(self, t: float, turn: float) -> FloatArray:
        """How far the points of the head's grid have gone at `t`, (h, w, 2) in cells."""
        pose = self.rhythm.at(t)
        return self.head.displacement(pose.turned(turn)) + self.hair.displacement(pose.hair)


@dataclass(frozen=True, eq=False)
class Piece:
    """A part of the subject's layer, (h, w, 4), redrawn; `place` in the picture."""

    place: tuple[slice, slice]
    pixels: UInt8Array


class Portrait:
    """All faces of a photo. Heads move on a grid of their own, eyes are redrawn in the subject's layer."""

    def __init__(self, people: list[Person], layers: Layers, timing: Timing, wish: Wish) -> None:
        """`people` in pixels of the layers. Those whose face the subject's layer does not hold stay as they are."""
        self.layers, self.shape = layers, grid_shape(layers.backdrop.shape)
        scale = max(self.shape) / max(layers.backdrop.shape[:2])
        self.faces = []
        for i, person in enumerate(people):
            if layers.subject is not None and cut_whole(layers.subject[..., 3], person.mesh):
                rhythm = Rhythm.of(timing, wish.style, wish.strength, wish.seed, i, person.mesh.yaw)
                head = HeadModel(person.mesh, self.shape, scale)
                hair = Hair(head, layers.subject, wish.seed, i)
                self.faces.append(LivingFace(rhythm, *person.eyes(), head, hair))
        heads = [face.head for face in self.faces]
        self.shares = shared(heads) if len(heads) > 1 else [np.ones(self.shape, np.float32)] * len(heads)

    def moved(self, near: FloatArray, t: float, turn: float = 0.0) -> FloatArray:
        """The positions (h, w, 2) of the subject's points at `t`, their own motion before the camera's.

        A camera that goes round them sees heads turned by `turn` degrees of yaw, as far as a picture can be.

        In long sides from the picture's middle, as `Motion.positions` gives them; on this portrait's finer grid.
        """
        by = self.displacement(t, turn)
        height, width = self.shape
        scale = np.array([near.shape[1] / width, near.shape[0] / height], np.float32)
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        at = (np.stack([x, y], -1) + by + np.float32(0.5)) * scale - np.float32(0.5)
        rest = np.stack(grid(near.shape), -1)
        fine = np.stack(grid(self.shape), -1) + by / np.float32(max(self.shape))
        return fine + cv2.remap(near - rest, at, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)

    def displacement(self, t: float, turn: float = 0.0) -> FloatArray:
        """How far the faces have taken the subject's points at `t`, (h, w, 2) in cells."""
        total = np.zeros((*self.shape, 2), np.float32)
        for face, share in zip(self.faces, self.shares, strict=True):
            total += face.displacement(t, turn) * share[..., None]
        return total

    def pieces(self, t: float) -> list[Piece]:
        """The parts of the subject's layer that look otherwise at `t`: eyes."""
        subject = self.layers.subject
        if subject is None:
            return []
        found = []
        for face in self.faces:
            pose = face.rhythm.at(t)
            if pose.lids < 0.01 and max(map(abs, pose.gaze)) < 0.01:
                continue
            for eyes in apart(face.irises if pose.lids < 0.01 else face.lids, subject.shape):
                found.append(redrawn(subject, eyes, pose))
        return found


def redrawn(subject: UInt8Array, eyes: Sequence[Eye], pose: Pose) -> Piece:
    """A part of a subject's layer (H, W, 4) with eyes as they are in a pose."""
    place = place_of(eyes, subject.shape)
    piece = subject[place].copy()
    colours = piece[..., :3].astype(np.float32)
    for eye in eyes:
        box, change = eye.change(piece[..., :3], (place[1].start, place[0].start), pose.lids, pose.gaze)
        colours[box] += change
    drawn = np.clip(np.rint(colours), 0, 255).astype(np.uint8)
    piece[..., :3] = np.minimum(drawn, piece[..., 3:])
    return Piece(place, piece)


def apart(eyes: tuple[Eye, ...], shape: tuple[int, ...]) -> list[tuple[Eye, ...]]:
    """Eyes in groups whose pieces do not touch."""
    places = [place_of([eye], shape) for eye in eyes]
    if len(places) == 2 and all(max(a.start, b.start) < min(a.stop, b.stop) for a, b in zip(*places, strict=True)):
        return [eyes]
    return [(eye,) for eye in eyes]


def place_of(eyes: Sequence[Eye], shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The rows and columns of a picture that eyes take, and what the oversampling needs around them."""
    boxes = [eye.box(shape) for eye in eyes]
    rows, columns = (
        widened(min(box[axis].start for box in boxes), max(box[axis].stop for box in boxes), shape[axis])
        for axis in (0, 1)
    )
    return rows, columns


def people_in(pixels: UInt8Array) -> list[Person]:
    """The people of a photo (H, W, 3) whose faces are large enough to live, the largest first."""
    meshes = [mesh_of(pixels, face) for face in face_detection.find(pixels)[:MOST]]
    return [Person(mesh, gate_of(pixels, mesh)) for mesh in meshes if mesh is not None and mesh.height >= SMALLEST]


def widened(start: int, stop: int, side: int) -> slice:
    """Room for the oversampling's taps."""
    return slice(max(0, start - 2 * TAPS), min(side, stop + 2 * TAPS))


def grid_shape(shape: tuple[int, ...]) -> tuple[int, int]:
    scale = min(1.0, GRID / max(shape[:2]))
    return max(2, round(shape[0] * scale)), max(2, round(shape[1] * scale))


def cut_whole(alpha: UInt8Array, mesh: FaceMesh) -> bool:
    """Whether a subject's layer holds a face: one that is cut through must not turn out of its other half."""
    mask = np.zeros(alpha.shape, np.uint8)
    cv2.fillPoly(mask, [np.rint(mesh.points[list(OVAL), :2]).astype(np.int32)], 1)
    return bool(mask.any()) and float((alpha[mask > 0] > 127).mean()) >= WHOLE


def shared(heads: list[HeadModel]) -> list[FloatArray]:
    """How much each of several people moves each point: everybody what is nearest."""
    near = [np.exp(-np.minimum((head.u / 0.9) ** 2 + (np.maximum(head.v, 0) / 1.2) ** 2, 60)) for head in heads]
    total = np.maximum(np.sum(near, 0), np.float32(1e-30))
    return [(one / total).astype(np.float32) for one in near]
