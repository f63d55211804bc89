"""What became of a photo's hands in each frame of a clip: fingers that melt, are missing, fused or too many.

Hands move as nothing else does, and a frame in which they show another side can't be compared with the photo. So a hand
is judged only where most of it still looks as in the photo: there edges that have warped, a finger that looks otherwise
than the rest, and skin beside the fingers where the photo has none are damage.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.report.piece_tracking import PieceTracker, Tolerance, is_found
from engine.imaging.hand_detection import FINGERS, INDEX, LITTLE, MIDDLE, RING, WRIST, Hand, Matrix, find, missing
from engine.imaging.lab import exact_lab

MOST, SMALLEST = 2, 0.04  # hands that are looked at, and the size of one in long sides of the picture
WIDE, AROUND, CORE = 0.3, 1.0, 0.14  # of a hand's size: a finger with its edges, with what is beside it, its skin alone
FINGER = 0.12  # of a hand's size squared: the area of a finger
PALM = (WRIST, 1, INDEX, MIDDLE, RING, LITTLE)
BEST, SAME = 3, 0.9  # so many of its six parts must look as in the first frame, by correlation
LEAST = 0.6  # correlation that a part has at least where it is compared with itself
CHANGED, FINE = 8.0, 1.0  # levels in Lab by which skin differs from what was there, and pixels that are blurred away
HALF = 0.4  # of the way to the hand's colour, from which on something has become skin
THIN = 0.04  # of a hand's size: what is thinner is an edge that has moved
TONE, DARK = 4.0, 10.0  # tones and lightness by which skin differs from most of the hand's
HAND = Tolerance(warp=2.5)
BESIDE, ERASED = 0.5, 3.0  # what skin beside the fingers, and what is empty of the hand, count of a finger


class HandCheck:
    """The hands of a picture (H, W, 3), which is a clip's first frame as its photo shows it.

    `available` is whether hands can be looked for here.
    """

    def __init__(self, reference: UInt8Array) -> None:
        self.available = not missing()
        least = SMALLEST * max(reference.shape[:2])
        found = [hand for hand in find(reference) if hand.size > least] if self.available else []
        pieces = [HandPiece(reference, hand) for hand in sorted(found, key=lambda hand: -hand.size)[:MOST]]
        self.pieces = [piece for piece in pieces if piece.tracker.registration.usable]

    def follow(self, frame: UInt8Array, shown: UInt8Array, flow: FloatArray) -> None:
        """Look at the next frame (h, w, 3), also given as grey; `flow` leads to it, and may be smaller."""
        for piece in self.pieces:
            piece.follow(frame, shown, flow)

    def warp(self, i: int) -> float | None:
        """How far the edges of a hand have warped, as `PieceTracker.warp` says; None where none is judged."""
        return max((value for piece in self.pieces if (value := piece.warps[i]) is not None), default=None)

    def fingers(self, i: int) -> float | None:
        """How much of a finger is missing, something else or too many, 0 to 1; None where no hand is judged.

        It counts as far as the frame before or after shows it, too: a finger that moves looks otherwise for a moment.
        """
        return max((value for piece in self.pieces if (value := lasting(piece.fingers, i)) is not None), default=None)


def lasting(values: list[float | None], i: int) -> float | None:
    """A value, at most as large as the larger one of its neighbours."""
    own, beside = values[i], [value or 0.0 for value in (*values[max(i - 1, 0) : i], *values[i + 1 : i + 2])]
    return own if own is None or not beside else min(own, max(beside))


class HandPiece:
    """One hand: for each frame so far how far it has warped and what share of a finger is wrong, None if unknown."""

    def __init__(self, reference: UInt8Array, hand: Hand) -> None:
        shape = reference.shape
        parts = [palm_mask(hand, shape), *finger_masks(hand, shape)]
        self.tracker = PieceTracker(reference, hand_mask(hand, shape), HAND, parts)
        self.skin = SkinBeside(reference, hand)
        self.first: tuple[float | None, ...] | None = None
        self.warps: list[float | None] = []
        self.fingers: list[float | None] = []

    def follow(self, frame: UInt8Array, shown: UInt8Array, flow: FloatArray) -> None:
        match = self.tracker.follow(shown, flow)
        i = len(self.warps)
        if self.first is None and match is not None:
            self.first = match.parts
        alike = self._alike(match.parts) if is_found(match) else []
        if match is None or len(alike) < BEST or alike[BEST - 1] < SAME:
            self.warps.append(None)
            self.fingers.append(None)
            return
        self.warps.append(self.tracker.warp(i))
        changed = 1 - max(alike[-1], 0.0) / alike[BEST - 1]
        more = self.skin.more(frame, match.homography)
        self.fingers.append(min(1.0, max(changed, BESIDE * more, ERASED * (self.tracker.erased(i) or 0.0))))

    def _alike(self, parts: tuple[float | None, ...]) -> list[float]:
        """How like the first frame's each part is that is seen, the likest first."""
        pairs = zip(parts, self.first or parts, strict=True)
        seen = [now / max(first, LEAST) for now, first in pairs if now is not None and first is not None]
        return sorted(seen, reverse=True)


class SkinBeside:
    """What surrounds a hand's fingers in a picture (H, W, 3): there may be no more skin than the photo has."""

    def __init__(self, reference: UInt8Array, hand: Hand) -> None:
        x, y, width, height = cv2.boundingRect(hand_mask(hand, reference.shape, AROUND))
        self.place, self.size = np.array([[1.0, 0, x], [0, 1, y], [0, 0, 1]]), (width, height)
        window = np.s_[y : y + height, x : x + width]
        self.area = FINGER * hand.size**2
        self.thin = max(1, round(THIN * hand.size))
        self.lab = exact_lab(reference[window])
        core = self.lab[hand_mask(hand, reference.shape, CORE)[window] > 0]
        self.tone = np.median(core[:, 1:], 0)
        self.spread = 2.5 * np.median(np.abs(core[:, 1:] - self.tone), 0) + TONE
        self.dark, self.light = (float(v) for v in np.percentile(core[:, 0], (2, 98)))
        corner = np.array([x, y], np.float32)
        ways = np.stack(np.meshgrid(np.arange(width), np.arange(height)), -1) + (corner - hand.points[WRIST])
        ahead = ways @ (hand.points[MIDDLE] - hand.points[WRIST]) > 0
        near = hand_mask(hand, reference.shape, AROUND)[window] > hand_mask(hand, reference.shape, 2 * CORE)[window]
        self.free = near & ahead & ~self._is_skin(self.lab)
        self.way = (np.median(core, 0) - self.lab).astype(np.float32)  # from what is there to skin

    def more(self, frame: UInt8Array, move: Matrix) -> float:
        """How much skin a frame (h, w, 3) has there beyond the photo, in areas of a finger, 0 to 1."""
        how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        shown = cv2.warpPerspective(frame, move @ self.place, self.size, flags=how, borderMode=cv2.BORDER_REPLICATE)
        now = exact_lab(shown.astype(np.uint8))
        change = cv2.GaussianBlur(now - self.lab, (0, 0), FINE)
        share = (change * self.way).sum(-1) / np.maximum((self.way**2).sum(-1), CHANGED**2)
        strayed = np.linalg.norm(change - share[..., None] * self.way, axis=-1)
        became = (share > HALF) & (strayed < share * np.linalg.norm(self.way, axis=-1))  # skin, or a ghost of it
        differ = np.abs(change).max(-1) > CHANGED
        found = (self.free & differ & (became | self._is_skin(now))).astype(np.uint8)
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * self.thin + 1, 2 * self.thin + 1))
        found = cv2.morphologyEx(found, cv2.MORPH_OPEN, kernel)
        return min(1.0, float(found.sum()) / self.area)

    def _is_skin(self, colours: FloatArray) -> np.ndarray:
        tone = (np.abs(colours[..., 1:] - self.tone) < self.spread).all(-1)
        return np.asarray(tone & (colours[..., 0] > self.dark - DARK) & (colours[..., 0] < self.light + DARK))


def hand_mask(hand: Hand, shape: tuple[int, ...], wide: float = WIDE) -> UInt8Array:
    """1 where a hand is in a picture (H, W), its fingers so wide in sizes of the hand."""
    mask = palm_mask(hand, shape, wide)
    for part in finger_masks(hand, shape, wide):
        mask |= part
    return mask


def palm_mask(hand: Hand, shape: tuple[int, ...], wide: float = WIDE) -> UInt8Array:
    mask = np.zeros(shape[:2], np.uint8)
    palm = np.rint(hand.points[list(PALM)]).astype(np.int32)
    cv2.fillPoly(mask, [palm], 1)
    cv2.polylines(mask, [palm], True, 1, max(1, round(wide * hand.size)))
    return mask


def finger_masks(hand: Hand, shape: tuple[int, ...], wide: float = WIDE) -> list[UInt8Array]:
    """1 where each finger is, (H, W), from the thumb on."""
    masks = []
    for finger in FINGERS:
        mask = np.zeros(shape[:2], np.uint8)
        line = np.rint(hand.points[list(finger)]).astype(np.int32)
        cv2.polylines(mask, [line], False, 1, max(1, round(wide * hand.size)))
        masks.append(mask)
    return masks
