"""Made damage to clips: twelve kinds at five strengths, as generators make them.

A `Take` is a clip as it should be, with the place of its subject. From `BEGINS` of its length on that is spoilt, fully
from `FULL` on. Lengths are given in pixels of a clip that is 1024 wide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from tests.support.labelled import bend, waves

BEGINS, FULL = 0.3, 0.6
STRENGTHS = 5
REFERENCE = 1024  # pixels
WARP = (0.5, 1.25, 2.5, 5.0, 10.0)


@dataclass(frozen=True, eq=False)
class Take:
    """`photo` (H, W, 3), `truth` (T, h, w, 3), and where the subject is, `masks` (T, h, w) 0 to 1.

    `box` is x, y, width, height in the photo of what is looked at as a label; None where there is none.
    """

    photo: UInt8Array
    truth: UInt8Array
    masks: FloatArray
    box: tuple[int, int, int, int] | None = None

    @property
    def unit(self) -> float:
        """How many pixels of this clip are one of a clip that is 1024 wide."""
        return max(self.truth.shape[1:3]) / REFERENCE


def take_of(photo: UInt8Array, mask: FloatArray, count: int = 13, zoom: float = 1.05, shift: float = 0.02) -> Take:
    """A camera that comes closer and moves aside, over a photo; the grain of a camera is on each frame."""
    height, width = photo.shape[:2]
    shots = list(shot(photo, count, zoom, shift, 1.5))
    masks = [cv2.warpAffine(mask.astype(np.float32), move, (width, height)) for _, move in shots]
    return Take(photo, np.stack([frame for frame, _ in shots]), np.stack(masks))


def shot(
    photo: UInt8Array, count: int, zoom: float, shift: float, turn: float
) -> Iterator[tuple[UInt8Array, FloatArray]]:
    """What a camera sees that comes closer, moves aside and turns by degrees, and the motion (2, 3) of each frame."""
    height, width = photo.shape[:2]
    for i in range(count):
        t = i / max(count - 1, 1)
        move = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), turn * t, zoom**t)
        move[0, 2] += shift * width * t
        frame = cv2.warpAffine(photo, move, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
        grain = np.random.default_rng(i).normal(0, 1.5, frame.shape)
        yield np.clip(np.rint(frame + grain), 0, 255).astype(np.uint8), move


def amounts(count: int) -> FloatArray:
    """How far the damage has come in each frame, 0 to 1."""
    t = np.arange(count) / max(count - 1, 1)
    return np.clip((t - BEGINS) / (FULL - BEGINS), 0, 1).astype(np.float32)


def damaged(take: Take, kind: str, strength: int, other: UInt8Array | None = None) -> UInt8Array:
    """The clip with damage of a kind, `strength` 1 to 5. `other` (H, W, 3) is what a morph leads to."""
    return KINDS[kind](take, strength - 1, take.photo[:, ::-1] if other is None else other)


def mixed(take: Take, i: int, spoilt: UInt8Array | FloatArray, share: float = 1.0) -> UInt8Array:
    """A frame with what is spoilt in the place of its subject."""
    at = (take.masks[i] * share)[..., None]
    frame = take.truth[i].astype(np.float32)
    return np.clip(np.rint(frame + at * (spoilt.astype(np.float32) - frame)), 0, 255).astype(np.uint8)


def displaced(take: Take, i: int, by: FloatArray) -> UInt8Array:
    """A frame whose subject is displaced by a field (h, w, 2); its outline goes along."""
    wide = cv2.GaussianBlur(cv2.dilate(take.masks[i], np.ones((9, 9))), (0, 0), 6 * take.unit + 1)
    return bend(take.truth[i], (by * wide[..., None]).astype(np.float32))


def melt(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """It runs slowly, here and there."""
    far, shape = WARP[s] * take.unit, take.masks.shape[1:]
    fields = [waves(shape, 28 * take.unit, seed) for seed in (3, 4)]
    count = len(take.truth)
    between = [fields[0] * (1 - i / count) + fields[1] * (i / count) for i in range(count)]
    return np.stack([displaced(take, i, between[i] * far * a) for i, a in enumerate(amounts(count))])


def ripple(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """Waves run through it."""
    far, long = WARP[s] * 1.4 * take.unit, 60 * take.unit
    y, x = np.mgrid[0 : take.masks.shape[1], 0 : take.masks.shape[2]].astype(np.float32)
    film = []
    for i, a in enumerate(amounts(len(take.truth))):
        way = np.stack([np.sin(2 * np.pi * (y / long + i / 7)), np.sin(2 * np.pi * (x / long + i / 9))], -1)
        film.append(displaced(take, i, way * far * a))
    return np.stack(film)


def blur(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """It gets soft."""
    sigma = (0.5, 0.9, 1.6, 2.6, 4.5)[s] * take.unit
    soft = (cv2.GaussianBlur(frame, (0, 0), sigma) for frame in take.truth)
    return np.stack([mixed(take, i, frame, a) for i, (frame, a) in enumerate(zip(soft, amounts(len(take.truth)), strict=True))])  # fmt: skip


def swap(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """Pieces of it, a letter large, change places."""
    side = round(44 * take.unit)
    pairs = (1, 2, 4, 8, 16)[s]
    place = np.argwhere(cv2.erode((take.masks[0] > 0.9).astype(np.uint8), np.ones((side, side))) > 0)
    rng = np.random.default_rng(5)
    chosen = place[rng.integers(0, len(place), 2 * pairs)] if len(place) else np.zeros((0, 2), int)
    film = []
    for i, a in enumerate(amounts(len(take.truth))):
        move = _move(take, i)
        spoilt, at = take.truth[i].astype(np.float32), np.zeros(take.masks.shape[1:], np.float32)
        for k in range(pairs if len(chosen) else 0):
            for here, there in ((chosen[2 * k], chosen[2 * k + 1]), (chosen[2 * k + 1], chosen[2 * k])):
                target, source = (
                    cv2.transform(p[::-1][None, None].astype(np.float64), move)[0, 0] for p in (here, there)
                )
                moved = cv2.warpAffine(take.truth[i], np.array([[1, 0, target[0] - source[0]], [0, 1, target[1] - source[1]]]), spoilt.shape[1::-1])  # fmt: skip
                spot = np.zeros_like(at)
                cv2.rectangle(
                    spot, np.rint(target - side / 2).astype(int), np.rint(target + side / 2).astype(int), 1, -1
                )
                spot = cv2.GaussianBlur(spot, (0, 0), 1.5 * take.unit)[..., None]
                spoilt = spoilt + spot * (moved - spoilt)
        film.append(np.clip(take.truth[i] + a * (spoilt - take.truth[i]), 0, 255).astype(np.uint8))
    return np.stack(film)


def shimmer(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """Its texture is another one in each frame."""
    far, grain = (0.3, 0.7, 1.4, 2.8, 5.6)[s] * take.unit, (2, 4, 8, 14, 24)[s]
    film = []
    for i, a in enumerate(amounts(len(take.truth))):
        spoilt = displaced(take, i, waves(take.masks.shape[1:], 9 * take.unit, 100 + i) * far * a).astype(np.float32)
        noise = cv2.GaussianBlur(np.random.default_rng(i).normal(0, 1, spoilt.shape[:2]), (0, 0), 2.2 * take.unit)
        spoilt += (noise / noise.std() * grain * a * take.masks[i])[..., None]
        film.append(np.clip(spoilt, 0, 255).astype(np.uint8))
    return np.stack(film)


def drift(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """Its middle slides away from its place."""
    far = (1.0, 2.5, 5.0, 10.0, 20.0)[s] * take.unit
    film = []
    for i, a in enumerate(amounts(len(take.truth))):
        inner = cv2.erode(take.masks[i], np.ones((3, 3)), iterations=max(1, round(10 * take.unit)))
        inner = cv2.GaussianBlur(inner, (0, 0), 8 * take.unit)
        film.append(bend(take.truth[i], np.stack([inner, 0.3 * inner], -1) * far * a))
    return np.stack(film)


def colour(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """All of it takes another colour."""
    far = (1.0, 2.0, 4.5, 9.0, 18.0)[s]
    film = []
    for frame, a in zip(take.truth, amounts(len(take.truth)), strict=True):
        lab = cv2.cvtColor(frame.astype(np.float32) / 255, cv2.COLOR_RGB2LAB) + np.float32([0, 0.7, -0.7]) * far * a
        film.append(np.clip(np.rint(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB) * 255), 0, 255).astype(np.uint8))
    return np.stack(film)


def crop(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """Its lower part is missing; what is behind goes on there."""
    share = (0.04, 0.08, 0.16, 0.3, 0.5)[s]
    film = []
    for i, a in enumerate(amounts(len(take.truth))):
        ys = np.nonzero((take.masks[i] > 0.5).any(1))[0]
        below = round(ys[-1] + 1 - share * (ys[-1] - ys[0] + 1))
        hole = (cv2.dilate(take.masks[i], np.ones((9, 9))) > 0.05).astype(np.uint8)
        hole[:below] = 0
        spoilt = _filled(take.truth[i], hole)
        at = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), 1.0)[..., None] * a
        film.append(np.clip(take.truth[i] + at * (spoilt.astype(np.float32) - take.truth[i]), 0, 255).astype(np.uint8))
    return np.stack(film)


def duplicate(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """A second one stands beside it, at first hardly to be seen."""
    alpha = (0.1, 0.25, 0.5, 0.75, 1.0)[s]
    xs = np.nonzero((take.masks[0] > 0.5).any(0))[0]
    wide, width = xs[-1] - xs[0] + 1, take.masks.shape[2]
    left, right = xs[0], width - 1 - xs[-1]
    by = min(wide + 4, right + wide // 3) if right > left else -min(wide + 4, left + wide // 3)
    film = []
    for i, a in enumerate(amounts(len(take.truth))):
        move = np.array([[1.0, 0, by], [0, 1, 0]])
        second = cv2.warpAffine(take.truth[i], move, (width, take.masks.shape[1])).astype(np.float32)
        at = cv2.warpAffine(take.masks[i], move, (width, take.masks.shape[1])) * (1 - take.masks[i]) * alpha * a
        film.append(np.clip(take.truth[i] + at[..., None] * (second - take.truth[i]), 0, 255).astype(np.uint8))
    return np.stack(film)


def morph(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """It becomes something else."""
    alpha = (0.08, 0.2, 0.4, 0.7, 1.0)[s]
    size = take.truth.shape[2], take.truth.shape[1]
    something = cv2.resize(other, size, interpolation=cv2.INTER_AREA)
    return np.stack([mixed(take, i, something, alpha * a) for i, a in enumerate(amounts(len(take.truth)))])


def flash(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """Every fourth frame is lighter."""
    by = (2, 5, 11, 22, 45)[s]
    count = len(take.truth)
    film = (f.astype(np.float32) + by * (i % 4 == 2) * (a > 0) for i, (f, a) in enumerate(zip(take.truth, amounts(count), strict=True)))  # fmt: skip
    return np.stack([np.clip(frame, 0, 255).astype(np.uint8) for frame in film])


def freeze(take: Take, s: int, other: UInt8Array) -> UInt8Array:
    """It stands still for some frames and then jumps to where it should be."""
    held = (1, 2, 3, 4, 6)[s]
    film, first = take.truth.copy(), int(np.argmax(amounts(len(take.truth)) > 0))
    for i in range(first, min(first + held, len(film) - 1)):
        film[i] = film[first - 1]
    return film


def _move(take: Take, i: int) -> np.ndarray:
    """The similarity from the first frame to another, (2, 3), by where the mask has gone."""
    (ax, ay, a), (bx, by, b) = (_moments(m) for m in (take.masks[0], take.masks[i]))
    zoom = float(np.sqrt(b / a))
    return np.array([[zoom, 0, bx - zoom * ax], [0, zoom, by - zoom * ay]])


def _moments(mask: FloatArray) -> tuple[float, float, float]:
    found = cv2.moments(mask)
    return found["m10"] / found["m00"], found["m01"] / found["m00"], found["m00"]


def _filled(frame: UInt8Array, hole: UInt8Array) -> UInt8Array:
    small = 0.5
    few, where = (cv2.resize(p, None, fx=small, fy=small, interpolation=cv2.INTER_NEAREST) for p in (frame, hole))
    filled = cv2.inpaint(few, where, 5, cv2.INPAINT_TELEA)
    return cv2.resize(filled, frame.shape[1::-1], interpolation=cv2.INTER_CUBIC)


KINDS: dict[str, Callable[[Take, int, UInt8Array], UInt8Array]] = {
    "melt": melt, "ripple": ripple, "blur": blur, "swap": swap, "shimmer": shimmer, "drift": drift, "colour": colour,
    "crop": crop, "duplicate": duplicate, "morph": morph, "flash": flash, "freeze": freeze,
}  # fmt: skip
