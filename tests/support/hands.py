"""Ground truth for hands: a drawn hand, clips over photos with hands, and fingers spoilt as generators do."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.hand_detection import FINGERS, Hand
from tests.support.damages import amounts, shot
from tests.support.labelled import bend, waves

SKIN, SHADE = (224, 172, 140), (150, 96, 72)
WIDTH = 0.24  # of a finger, in sizes of the hand
SHARES = (0.1, 0.25, 0.5, 0.75, 1.0)  # by strength: of a finger's opacity or length
WARP = (1.0, 2.5, 5.0, 10.0, 20.0)  # by strength: pixels of a clip that is 1024 wide
STRENGTHS = 5
TIPS = (
    (0.335, 0.5),
    (0.415, 0.19),
    (0.495, 0.13),
    (0.572, 0.17),
    (0.645, 0.29),
)  # of the drawn hand, from the thumb on


@dataclass(frozen=True, eq=False)
class HandFilm:
    """`photo` (H, W, 3), `truth` (T, H, W, 3), where the hand is in each frame."""

    photo: UInt8Array
    truth: UInt8Array
    hands: list[Hand]

    @property
    def unit(self) -> float:
        """How many pixels of this clip are one of a clip that is 1024 wide."""
        return max(self.truth.shape[1:3]) / 1024


def drawn_hand(size: tuple[int, int] = (640, 480)) -> UInt8Array:
    """A photo (H, W, 3) of an open hand in front of a plain wall, shaded as a round thing is."""
    width, height = size
    big = 2
    canvas = np.zeros((height * big, width * big), np.uint8)
    wrist, palm = np.array([0.5, 0.86]), np.array([0.5, 0.62])
    bases = ((0.425, 0.7), (0.44, 0.48), (0.495, 0.46), (0.55, 0.475), (0.595, 0.52))
    scale = np.array([width, height]) * big
    heights = np.zeros(canvas.shape, np.float32)
    for (ax, ay), (bx, by), wide in (
        ((wrist[0], 1.05), (wrist[0], wrist[1]), 0.15), ((wrist[0], wrist[1]), (palm[0], palm[1]), 0.19),
        ((0.46, 0.56), (0.55, 0.56), 0.19), *((base, tip, 0.066) for base, tip in zip(bases, TIPS, strict=True)),
    ):  # fmt: skip
        part = np.zeros_like(canvas)
        a, b = (tuple(int(v) for v in np.array(p) * scale) for p in ((ax, ay), (bx, by)))
        cv2.line(part, a, b, 255, round(wide * height * big), cv2.LINE_AA)
        far = cv2.distanceTransform((part > 127).astype(np.uint8), cv2.DIST_L2, 5)
        heights = np.maximum(heights, np.sqrt(np.maximum(far, 0) / max(float(far.max()), 1)) * min(wide, 0.1))
    heights = cv2.GaussianBlur(heights, (0, 0), 3)
    alpha = cv2.GaussianBlur((heights > 0.012).astype(np.float32), (0, 0), 1.5)[..., None]
    lit = np.clip(0.35 + 8.5 * heights + 6 * cv2.Sobel(heights, cv2.CV_32F, 1, 0, ksize=5) / 4, 0, 1)[..., None]
    skin = np.float32(SHADE) + lit * (np.float32(SKIN) - np.float32(SHADE))
    wall = np.float32([96, 112, 120]) * np.linspace(0.9, 1.15, canvas.shape[1], dtype=np.float32)[None, :, None]
    for base, tip in zip(bases, TIPS, strict=True):  # creases of the joints
        for share in (0.38, 0.7):
            middle = (np.array(base) * (1 - share) + np.array(tip) * share) * scale
            way = (np.array(tip) - np.array(base)) * scale
            across = np.array([-way[1], way[0]]) / np.linalg.norm(way) * 0.024 * height * big
            ends = (tuple(int(v) for v in middle + k * across) for k in (-1, 1))
            cv2.line(skin, *ends, tuple(float(v) * 0.86 for v in SHADE), 2, cv2.LINE_AA)
    picture = wall + alpha * (skin - wall)
    picture += np.random.default_rng(0).normal(0, 2.0, picture.shape)
    return cv2.resize(np.clip(picture, 0, 255).astype(np.uint8), size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def filmed(photo: UInt8Array, hand: Hand, count: int = 13, zoom: float = 1.06, shift: float = 0.02) -> HandFilm:
    """A camera that comes closer and moves aside, with grain."""
    shots = list(shot(photo, count, zoom, shift, 2.0))
    hands = [hand.moved(np.vstack([move, [0, 0, 1]])) for _, move in shots]
    return HandFilm(photo, np.stack([frame for frame, _ in shots]), hands)


def finger_mask(hand: Hand, finger: int, shape: tuple[int, ...], share: float = 0.0, wide: float = WIDTH) -> FloatArray:
    """Where one finger is, (h, w) 0 to 1, from a share of its length to its tip."""
    points = hand.points[list(FINGERS[finger])].astype(np.float64)
    lengths = np.cumsum([0.0, *np.linalg.norm(np.diff(points, axis=0), axis=1)])
    at = np.linspace(share, 1.0, 12) * lengths[-1]
    line = np.stack([np.interp(at, lengths, points[:, k]) for k in (0, 1)], 1)
    mask = np.zeros(shape[:2], np.uint8)
    cv2.polylines(mask, [np.rint(line).astype(np.int32)], False, 255, max(1, round(wide * hand.size)), cv2.LINE_AA)
    return cv2.GaussianBlur(mask, (0, 0), 1.0).astype(np.float32) / 255


def melt(film: HandFilm, i: int, s: int, share: float) -> UInt8Array:
    """The fingers run, here and there."""
    hand, frame = film.hands[i], film.truth[i]
    fingers = np.max([finger_mask(hand, k, frame.shape, wide=0.5) for k in range(5)], 0)
    field = waves(frame.shape[:2], max(28 * film.unit, 0.16 * hand.size), 3) * WARP[s] * film.unit * share
    return bend(frame, (field * cv2.GaussianBlur(fingers, (0, 0), 3)[..., None]).astype(np.float32))


def extra(film: HandFilm, i: int, s: int, share: float) -> UInt8Array:
    """A finger is there twice: another stands out where there is most room for it."""
    frame = film.truth[i]
    finger, degrees = free_place(film.hands[0], film.photo.shape)
    move = around_base(film.hands[i], finger, degrees)
    size = frame.shape[1::-1]
    turned = cv2.warpAffine(frame, move, size, borderMode=cv2.BORDER_REFLECT_101).astype(np.float32)
    mask = cv2.warpAffine(finger_mask(film.hands[i], finger, frame.shape, 0.15), move, size)
    at = (mask * SHARES[s] * share)[..., None]
    return np.clip(frame + at * (turned - frame), 0, 255).astype(np.uint8)


def free_place(hand: Hand, shape: tuple[int, ...]) -> tuple[int, float]:
    """The finger, and by how many degrees it is to be turned, that covers least of the hand and stays in the picture."""
    whole = np.max([finger_mask(hand, k, shape, wide=0.4) for k in range(5)], 0)
    cv2.fillPoly(whole, [np.rint(hand.points[[0, 1, 5, 9, 13, 17]]).astype(np.int32)], 1)
    best, found = -1.0, (4, 30.0)
    for finger, degrees in itertools.product(range(1, 5), (-50.0, -35.0, -25.0, 25.0, 35.0, 50.0)):
        moved = cv2.warpAffine(finger_mask(hand, finger, shape, 0.15), around_base(hand, finger, degrees), shape[1::-1])
        free = float((moved * (1 - whole)).sum())
        if free > best:
            best, found = free, (finger, degrees)
    return found


def around_base(hand: Hand, finger: int, degrees: float) -> np.ndarray:
    base = hand.points[FINGERS[finger][0]]
    return np.asarray(cv2.getRotationMatrix2D((float(base[0]), float(base[1])), degrees, 1.0))


def missing(film: HandFilm, i: int, s: int, share: float) -> UInt8Array:
    """A finger is too short; what is behind goes on there."""
    hand, frame = film.hands[i], film.truth[i]
    hole = finger_mask(hand, 2, frame.shape, 1 - SHARES[s] * 0.95, wide=0.36)
    filled = cv2.inpaint(frame, (hole > 0.1).astype(np.uint8), 5, cv2.INPAINT_TELEA).astype(np.float32)
    at = (hole * share)[..., None]
    return np.clip(frame + at * (filled - frame), 0, 255).astype(np.uint8)


def fused(film: HandFilm, i: int, s: int, share: float) -> UInt8Array:
    """Fingers run into each other: what is between them becomes skin."""
    hand, frame = film.hands[i], film.truth[i]
    hull = np.zeros(frame.shape[:2], np.uint8)
    cv2.fillPoly(hull, [np.rint(hand.points[[5, 6, 7, 8, 12, 16, 20, 19, 18, 17]]).astype(np.int32)], 255)
    flesh = cv2.GaussianBlur(frame, (0, 0), max(0.3 * hand.size, 1)).astype(np.float32)
    inside = cv2.GaussianBlur(hull, (0, 0), 2).astype(np.float32) / 255
    palm = np.rint(hand.points[[0, 5, 9, 13, 17]].mean(0)).astype(int)
    x, y = np.clip(palm, 4, np.array(frame.shape[1::-1]) - 5)
    flesh = 0.3 * flesh + 0.7 * frame[y - 4 : y + 5, x - 4 : x + 5].mean((0, 1))
    at = (inside * SHARES[s] * share)[..., None]
    return np.clip(frame + at * (flesh - frame), 0, 255).astype(np.uint8)


DAMAGES: dict[str, Callable[[HandFilm, int, int, float], UInt8Array]] = {
    "melt": melt, "extra": extra, "missing": missing, "fused": fused,
}  # fmt: skip


def spoilt(film: HandFilm, damage: str, strength: int) -> UInt8Array:
    """The clip with its hand spoilt, `strength` 1 to 5, from three tenths of its length on, fully from six on."""
    shares = amounts(len(film.truth))
    return np.stack([DAMAGES[damage](film, i, strength - 1, float(a)) for i, a in enumerate(shares)])
