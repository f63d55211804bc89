"""Where a photo shows sky, water, smoke or fire: rules of colour, texture and place, refined by GrabCut.

Sources: Rother, Kolmogorov and Blake, "GrabCut", SIGGRAPH 2004, for the colour models; the rules are our own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, is_among, labels_in, median

SIDE = 160  # long side in pixels at which a photo is analysed
ROUNDS = 3  # of GrabCut
SEED = 7  # of the k-means in GrabCut's colour models: the same mask on every run
SUBJECT = 0.6  # a matte above this is the subject's
SURE_SUBJECT = 0.85  # the same below a horizon, where a lake is easily taken for something near
LEAFY = 0.26  # saturation of leaves: a pale wall may be greenish
PETALS = 25  # pixels around leaves in which flowers are petals, where at least MUCH_GREEN of the photo is green
MUCH_GREEN = 0.1
THIN = 15  # pixels; what is narrower is thin
STANDS_OUT = 10  # grey levels by which a thin thing differs from what is around
FROM_SIDE_TO_SIDE = 0.9  # of a row
LEVEL_STEP, LEVEL_SHARE = 6.0, 0.8  # grey levels by which a colour changes at the horizon; share of the columns
BEGINS = 0.5  # share of the columns in which water begins at the horizon
UNLIKE = 30  # grey levels between water and sky: what is less is sky all over
HELD_BY = 0.4  # a matte above this holds what touches it
FIRELIGHT, FIERY, GLOWING = 0.22, 0.35, 0.12  # brightness of half of a photo with fire; a flame's saturation; its white
RED_BLUR, REDDER = 1.5, 6.0  # pixels; levels of Cr by which a hand is redder than what it holds, if they differ
FEWEST_SKIN = 50  # pixels; of less nothing is told
SMALLEST = 0.015  # share of the picture; a smaller region is dropped


@dataclass(frozen=True, eq=False)
class Look:
    """A small photo and what the rules ask of it, each (h, w): hue 0..360, saturation and value 0..1, `detail` the
    local contrast of the finest structure, `down` the height from 0 at the top to 1, and the subject's matte."""

    pixels: UInt8Array
    hue: FloatArray
    saturation: FloatArray
    value: FloatArray
    detail: FloatArray
    down: FloatArray
    matte: FloatArray

    @classmethod
    def of(cls, pixels: UInt8Array, matte: FloatArray) -> Look:
        """A look at a photo (H, W, 3) with a matte of any size."""
        height, width = pixels.shape[:2]
        scale = SIDE / max(height, width)
        size = max(16, round(width * scale)), max(16, round(height * scale))
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
        hsv = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2HSV)
        grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
        fine = grey - cv2.GaussianBlur(grey, (0, 0), 1.5)
        detail = np.sqrt(cv2.GaussianBlur(fine * fine, (0, 0), 2.5))
        down = np.repeat(np.linspace(0, 1, size[1], dtype=np.float32)[:, None], size[0], 1)
        seen = cv2.resize(matte, size, interpolation=cv2.INTER_AREA).astype(np.float32)
        return cls(small, hsv[..., 0], hsv[..., 1], hsv[..., 2], detail, down, seen)

    @cached_property
    def above(self) -> FloatArray:
        """The sky, as `sky` tells it; looked for once."""
        return sky(self)

    @cached_property
    def line(self) -> float:
        """The horizon, as `horizon` tells it; looked for once."""
        return horizon(self)

    @property
    def green(self) -> np.ndarray:
        """What looks like plants."""
        return (self.hue > 50) & (self.hue < 165) & (self.saturation > 0.16) & (self.value > 0.08)


def sky(look: Look) -> FloatArray:
    """The sky (h, w), 0 to 1: what hangs together with the upper border, is bright or blue, and has little detail."""
    blue = (look.hue > 185) & (look.hue < 265) & (look.saturation > 0.08) & (look.value > 0.2)
    pale = (look.saturation < 0.3) & (look.value > 0.45)
    dusk = ((look.hue < 55) | (look.hue > 320)) & (look.value > 0.45)
    smooth = look.detail < 0.035
    may = (blue | pale | (dusk & (look.detail < 0.03))) & ~look.green & (look.matte < SUBJECT)
    inner = cv2.morphologyEx((may & smooth).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)) > 0
    sure = touching_top(inner & (look.down < 0.75))
    if sure[:3].mean() < 0.2 or sure.mean() < SMALLEST:
        return np.zeros(may.shape, np.float32)
    never = look.green | (look.matte > SUBJECT) | (look.down > lowest(sure) + 0.12) | (look.detail > 0.12)
    never |= look.down > look.line
    return softened(touching_top(cut(look, sure & ~never, never)))


def water(look: Look) -> FloatArray:
    """Water (h, w), 0 to 1: below the sky, blue, green-blue, grey or white, and in places rippled or streaked."""
    above, line = look.above > 0.5, look.line
    bound = line if line < 1 else float(median(look.down[above])) if above.any() else 0.25
    blue = (look.hue > 140) & (look.hue < 260) & (look.saturation > 0.10)
    sand = (look.hue > 5) & (look.hue < 55) & (look.saturation > 0.05) & (look.value > 0.55)
    grey = (look.saturation < 0.22) & (look.value > 0.12) & ~sand
    subject = (look.matte > (SURE_SUBJECT if line < 1 else SUBJECT)) & ~across(look.matte)
    may = (blue | grey) & ~look.green & ~above & ~subject & (look.down > bound)
    sure = cv2.morphologyEx(may.astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)) > 0
    if sure.mean() < SMALLEST:
        return np.zeros(may.shape, np.float32)
    red = ((look.hue < 45) | (look.hue > 320)) & (look.saturation > 0.3)
    never = above | look.green | subject | red | sand | (look.down < bound)
    return softened(islands_dropped(cut(look, sure, never)))


def horizon(look: Look) -> float:
    """The height, 0 to 1 from the top, of a level line from side to side, where the sea ends; 1 where there is none.

    There the colour changes in the same way in nearly all columns.
    """
    h, w = look.down.shape
    colours = cv2.GaussianBlur(look.pixels.astype(np.float32), (0, 0), 0.7)
    step = np.zeros_like(colours)
    step[2:-2] = colours[4:] - colours[:-4]
    free = (look.matte < SUBJECT) | across(look.matte)
    best, found = 0.0, 1.0
    for row in range(round(0.15 * h), round(0.85 * h)):
        there = step[row][free[row]]
        if len(there) < 0.4 * w:
            continue
        usual = median(there, axis=0)
        size = float(np.linalg.norm(usual))
        along = there @ usual / max(size, 1e-6)
        if size > best and float((along > LEVEL_STEP).mean()) > LEVEL_SHARE:
            best, found = size, row / (h - 1)
    return found


def sea(look: Look) -> FloatArray:
    """Water (h, w), 0 to 1, that is hardly anything else: it begins at a level line, or is as blue as under a sky."""
    found = water(look)
    line = round(look.line * (look.down.shape[0] - 1))
    if line < look.down.shape[0] - 1:
        first = (found[line + 2 : line + 6] > 0.5).any(0)
        return found if first.mean() > BEGINS else np.zeros_like(found)
    return found if blue_share(look, found, look.above) > 0 else np.zeros_like(found)


def blue_share(look: Look, found: FloatArray, above: FloatArray) -> float:
    """The share of the photo that water (h, w) covers, if it is as blue as water under a sky is; else 0."""
    blue = (look.hue > 150) & (look.hue < 255) & (look.saturation > 0.12)
    low = (found > 0.5) & (look.down > 0.4)
    share = float(low.mean())
    if share == 0 or float(blue[low].mean()) < 0.6 or float((above > 0.5).mean()) < 0.04:
        return 0.0
    water_colour, air = (median(look.pixels[where].astype(np.float32), 0) for where in (low, above > 0.5))
    return share if np.abs(water_colour - air).max() > UNLIKE else 0.0


def across(matte: FloatArray) -> np.ndarray:
    """Rows (h, w) that a subject's matte fills from side to side: that is ground or water, and no subject."""
    full = (matte > 0.5).mean(1) > FROM_SIDE_TO_SIDE
    return np.repeat(full[:, None], matte.shape[1], 1)


def smoke(look: Look) -> FloatArray:
    """Smoke or steam (h, w), 0 to 1: pale, colourless and soft, brighter than what is around."""
    around = cv2.GaussianBlur(look.value, (0, 0), 0.2 * SIDE)
    may = (look.saturation < 0.25) & (look.detail < 0.05) & (look.value > around + 0.03)
    return softened(islands_dropped(may))


def flame(look: Look) -> FloatArray:
    """Fire (h, w), 0 to 1: bright, yellow to red, its core nearly white."""
    warm = ((look.hue < 62) | (look.hue > 345)) & (look.value > 0.72) & ((look.saturation > 0.35) | (look.value > 0.97))
    core = warm & (look.value > 0.9)
    grown = cv2.dilate(core.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    return softened(islands_dropped(warm & grown))


def fire(look: Look) -> FloatArray:
    """Flames by which the dark is lit (h, w), 0 to 1: no sunset and no lemon."""
    found = flame(look)
    burns, nothing = found > 0.5, np.zeros_like(found)
    if not burns.any() or burns[:3].any() or float(median(look.value)) > FIRELIGHT:
        return nothing
    core = float(((look.value > 0.97) & (look.saturation < 0.5))[burns].mean())
    return found if core > GLOWING and float(look.saturation[burns].mean()) > FIERY else nothing


def plants(look: Look) -> FloatArray:
    """Leaves, and petals among them (h, w), 0 or 1: what is green, and what is vivid and hardly any way from it."""
    leaves = look.green & (look.saturation > LEAFY) & (look.hue > 55)
    green = cv2.morphologyEx(leaves.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    near = cv2.dilate(green, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (PETALS, PETALS))) > 0
    vivid = (look.saturation > 0.32) & (look.value > 0.25) & ((look.hue < 50) | (look.hue > 255))
    petals = near & vivid & (float(leaves.mean()) > MUCH_GREEN)
    return ((green > 0) | petals).astype(np.float32)


def skin_coloured(look: Look) -> np.ndarray:
    """What has the colour of skin (h, w)."""
    coded = cv2.cvtColor(look.pixels, cv2.COLOR_RGB2YCrCb).astype(np.float32)
    skin = (coded[..., 1] > 136) & (coded[..., 1] < 172) & (coded[..., 2] > 85) & (coded[..., 2] < 128)
    return skin & (coded[..., 0] > 50) & (look.saturation < 0.68)


def hand(look: Look) -> np.ndarray:
    """Skin (h, w) that comes in from the border and reaches the subject, as a hand that holds something does."""
    whole = cv2.morphologyEx(skin_coloured(look).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    _, labels = cv2.connectedComponents(whole)
    edge = np.zeros(labels.shape, bool)
    edge[-3:], edge[:, :3], edge[:, -3:] = True, True, True
    near = cv2.dilate((look.matte > 0.5).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    touching = set(labels_in(labels[edge])) & set(labels_in(labels[near])) - {0}
    return is_among(labels, touching)


def bare_hand(look: Look) -> np.ndarray:
    """The hand (h, w) without what it holds: paper in warm light has the colour of skin, and is only less red.

    What is so coloured is parted in two by Otsu's threshold of its redness (Cr); where the parts are alike, all of it
    is the hand.
    """
    whole = hand(look)
    red = cv2.GaussianBlur(cv2.cvtColor(look.pixels, cv2.COLOR_RGB2YCrCb), (0, 0), RED_BLUR)[..., 1]
    if whole.sum() < FEWEST_SKIN:
        return whole
    limit, _ = cv2.threshold(red[whole].reshape(-1, 1), 0, 255, cv2.THRESH_OTSU)
    redder = whole & (red > limit)
    if red[redder].mean() - red[whole & ~redder].mean() < REDDER:
        return whole
    firm = cv2.morphologyEx(redder.astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    _, labels = cv2.connectedComponents(firm)
    border = np.concatenate([labels[-3:].ravel(), labels[:, :3].ravel(), labels[:, -3:].ravel()])
    return is_among(labels, set(labels_in(border)) - {0})


def attached(look: Look) -> FloatArray:
    """Thin things (h, w), 0 to 1, that hang together with the subject but not with its matte: straws, stalks, ropes.

    They stand out from what is around, which flows behind them.
    """
    grey = cv2.cvtColor(look.pixels, cv2.COLOR_RGB2GRAY)
    apart = cv2.absdiff(grey, cv2.medianBlur(grey, THIN)) > STANDS_OUT
    subject = cv2.dilate((look.matte > HELD_BY).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    _, labels = cv2.connectedComponents((apart & (look.matte <= HELD_BY)).astype(np.uint8), connectivity=8)
    held = is_among(labels, set(labels_in(labels[subject])) - {0})
    return cv2.dilate(held.astype(np.float32), np.ones((5, 5), np.uint8)).astype(np.float32)


RULES: dict[str, Callable[[Look], FloatArray]] = {
    "water": water, "clouds": lambda look: look.above, "smoke": smoke, "flame": flame,
}  # fmt: skip


def cut(look: Look, sure: np.ndarray, never: np.ndarray) -> np.ndarray:
    """What has the colours of `sure` and not those of `never` (h, w), which are both certain."""
    mask = np.full(sure.shape, cv2.GC_PR_BGD, np.uint8)
    mask[sure] = cv2.GC_PR_FGD
    mask[cv2.erode(sure.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0] = cv2.GC_FGD
    mask[never] = cv2.GC_BGD
    ground, front = (mask == cv2.GC_BGD) | (mask == cv2.GC_PR_BGD), (mask == cv2.GC_FGD) | (mask == cv2.GC_PR_FGD)
    if ground.sum() < 32 or front.sum() < 32:
        return front
    cv2.setRNGSeed(SEED)
    empty = np.zeros((1, 65), np.float64)
    cv2.grabCut(look.pixels, mask, None, empty, empty.copy(), ROUNDS, cv2.GC_INIT_WITH_MASK)
    return (mask == cv2.GC_FGD) | (mask == cv2.GC_PR_FGD)


def touching_top(mask: np.ndarray) -> np.ndarray:
    """The parts of a mask that reach into the upper tenth of the picture."""
    _, labels = cv2.connectedComponents(mask.astype(np.uint8))
    return is_among(labels, set(labels_in(labels[: max(1, mask.shape[0] // 10)])) - {0})


def islands_dropped(mask: np.ndarray) -> np.ndarray:
    """Without parts that are smaller than SMALLEST."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    large = stats[:, cv2.CC_STAT_AREA] >= SMALLEST * mask.size
    large[0] = False
    return np.asarray(large[labels])


def lowest(mask: np.ndarray) -> float:
    """The height, 0 to 1 from the top, that 95 % of a mask lies above."""
    rows = np.nonzero(mask)[0]
    return float(np.percentile(rows, 95)) / mask.shape[0]


def softened(mask: np.ndarray) -> FloatArray:
    """A mask without specks and holes, soft over two pixels."""
    whole = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    return cv2.GaussianBlur(whole.astype(np.float32), (0, 0), 1.0)
