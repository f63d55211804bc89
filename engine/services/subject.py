"""Where the subject of a clip is, in all of its frames: the product, heads and labels, which no crop may cut."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.export.frame_source import FrameSource
from engine.export.framing import Box
from engine.fidelity.vision import ocr
from engine.generators.breeze.networks import Networks, shared_networks, thumbnail_of
from engine.generators.breeze.plain_ground import plain_ground, stands_on_plain_ground, thing_on_plain_ground
from engine.imaging.face_detection import find
from engine.imaging.fit import reduced
from engine.imaging.transparency import colours_of

LOOKED_AT = 512  # long side in pixels at which frames are looked at
FRAMES = 4  # of a clip that are looked at, spread over it
MARGIN = 0.025  # of the long side, around what must not be cut
SURE = 0.3  # a matte from which a pixel is the subject's: thin parts of it are seen less surely
SMALLEST = 0.004  # share of the picture; smaller islands are specks
SHARE = 0.01  # of the picture that is at least covered by a subject
MOST = 0.9  # of the picture: a subject all over is none
HEAD = (0.65, 1.0, 0.7)  # of a face's size from its middle: to either side, up to the hair, and down below the chin
ROOM = 0.05  # of a product's width or height, left around it on plain ground: with it a shop's 4 to 5 % are kept
# Share of its width a little farther in, at most, that a whole thing has at the border; and how far in, of the side.
TAPERED, FARTHER_IN = 0.9, 0.04
VISIBLE = 16  # alpha from which a pixel is seen


@dataclass(frozen=True)
class Subject:
    """`box` is in pixels of the clip; None where there is nothing that stands out. It may reach past plain ground.

    `ground` (h, w), smaller than the clip, is 1 where there is plain ground; None where it does not stand on such.
    """

    box: Box | None
    ground: UInt8Array | None = None


@dataclass(frozen=True)
class Seen:
    """What must not be cut of one picture.

    `ground` (h, w) is 1 where it is plain ground; None where its subject does not stand on such. On it stands a
    `thing`, which the picture may cut off: at its left, top, right or bottom.
    """

    boxes: tuple[Box, ...]
    ground: UInt8Array | None = None
    thing: Box | None = None
    cut_off: tuple[bool, bool, bool, bool] = (False, False, False, False)

    def enlarged(self, by: float) -> Seen:
        boxes = tuple(box.enlarged(by) for box in self.boxes)
        return replace(self, boxes=boxes, thing=self.thing and self.thing.enlarged(by))


def subject_of(source: FrameSource, networks: Networks | None = None) -> Subject:
    """Look at some frames of a clip; what moves is kept wherever it is in any of them."""
    networks = networks or shared_networks()
    indices = sorted({round(i) for i in np.linspace(0, source.count - 1, FRAMES)})
    every = list[Seen]()
    for i in indices:
        small, scale = reduced(source.picture(i), LOOKED_AT)
        every.append(look(small, networks, labels=i == indices[0]).enlarged(1 / scale))
    boxes = [box for seen in every for box in seen.boxes]
    grounds = [seen.ground for seen in every if seen.ground is not None]
    if not boxes:
        return Subject(None)
    whole = reduce(Box.around, boxes)
    if len(grounds) < len(indices):  # whose boxes have no ground around them
        whole = whole.grown(MARGIN * max(source.size), source.size)
    elif all(seen.thing for seen in every):
        whole = whole.around(room_around(every, source.size))
    # Shadows that pass by do not take the ground away: a frame without them is enough.
    return Subject(whole, np.minimum.reduce(grounds).astype(np.uint8) if grounds else None)


def look(picture: UInt8Array, networks: Networks, labels: bool) -> Seen:
    """Look at a picture (H, W, 3 or 4). Of people only the heads must stay; where there are none, the whole subject."""
    if picture.shape[2] == 4:
        box = box_of(picture[..., 3] >= VISIBLE)
        return Seen(() if box is None else (box,))
    picture = colours_of(picture)
    ground = plain_ground(picture)
    if stands_on_plain_ground(ground):
        box = box_of(scaled(1 - ground, picture.shape) > 0.5)
        mask = thing_on_plain_ground(picture, ground)
        thing, cut_off = (None, Seen.cut_off) if mask is None else (box_of(mask > 127), cut_off_by_border(mask > 127))
        return Seen(() if box is None else (box,), ground.astype(np.uint8), thing, cut_off)
    whole = box_of(scaled(matte_of(picture, networks), picture.shape) > SURE)
    kept = [head_of(face.middle, face.size, picture.shape) for face in find(picture)]
    if not kept and whole is not None:
        kept = [whole]
    if labels and ocr.available():
        kept += [text for text in map(text_box, ocr.read(picture)) if whole is None or touches(whole, text)]
    return Seen(tuple(kept))


def room_around(every: list[Seen], size: tuple[int, int]) -> Box:
    """What stands on plain ground in any of some pictures of a size (width, height), with an even margin around it.

    The margin may reach past the picture, but not where something is cut off there.
    """
    thing = reduce(Box.around, [seen.thing for seen in every if seen.thing is not None])
    aside, above = ROOM * (thing.right - thing.left), ROOM * (thing.bottom - thing.top)
    left, top, right, bottom = (any(sides) for sides in zip(*(seen.cut_off for seen in every), strict=True))
    return Box(
        0.0 if left else thing.left - aside, 0.0 if top else thing.top - above,
        float(size[0]) if right else thing.right + aside, float(size[1]) if bottom else thing.bottom + above,
    )  # fmt: skip


def cut_off_by_border(inside: np.ndarray) -> tuple[bool, bool, bool, bool]:
    """At which sides of a picture (left, top, right, bottom) what is inside (H, W) goes on beyond the border.

    What ends at the border, as a packshot does that was cut out tightly, mostly has a corner or a curve there.
    """

    def goes_on(lines: np.ndarray) -> bool:
        at_border, farther = int(lines[0].sum()), int(lines[round(FARTHER_IN * len(lines))].sum())
        return at_border > 0 and at_border > TAPERED * farther

    return goes_on(inside.T), goes_on(inside), goes_on(inside.T[::-1]), goes_on(inside[::-1])


def matte_of(picture: UInt8Array, networks: Networks) -> FloatArray:
    return networks.layout(thumbnail_of(picture))[1]


def scaled(field: FloatArray, shape: tuple[int, ...]) -> FloatArray:
    return cv2.resize(field, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR).astype(np.float32)


def box_of(inside: np.ndarray) -> Box | None:
    """The box around what is inside, without specks; None where that is hardly anything, or all there is."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(inside.astype(np.uint8))
    large = [stats[i] for i in range(1, count) if stats[i][cv2.CC_STAT_AREA] >= SMALLEST * inside.size]
    area = sum(int(stat[cv2.CC_STAT_AREA]) for stat in large)
    if not SHARE * inside.size <= area <= MOST * inside.size:
        return None
    left, top = min(stat[0] for stat in large), min(stat[1] for stat in large)
    right, bottom = max(stat[0] + stat[2] for stat in large), max(stat[1] + stat[3] for stat in large)
    return Box(float(left), float(top), float(right), float(bottom))


def head_of(middle: FloatArray, size: float, shape: tuple[int, ...]) -> Box:
    """The head around a face, hair and chin included, as far as the picture shows it."""
    x, y = (float(v) for v in middle)
    aside, up, down = (share * size for share in HEAD)
    return Box(max(0.0, x - aside), max(0.0, y - up), min(shape[1], x + aside), min(shape[0], y + down))


def text_box(line: ocr.Line) -> Box:
    (left, top), (right, bottom) = line.corners.min(0), line.corners.max(0)
    return Box(float(left), float(top), float(right), float(bottom))


def touches(a: Box, b: Box) -> bool:
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom
