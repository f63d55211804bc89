"""Matches light, shading and blur of a region of the photo to a frame."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array

COARSE = 0.12  # of a piece's size: letters are finer than this, light and things in front are not
SHADING = 0.22  # of a piece's size: light does not change faster
UNLIKE = 26.0  # levels: a coarse difference from which on a place does not tell about light
STRONGEST = 1.7  # how much brighter or darker (in its inverse) shading may be
RIM = 31  # pixels: how far around a piece the clip's softness is measured, both ways
SOFTNESS = (0.0, 0.5, 0.8, 1.1, 1.5, 2.0, 2.7, 3.6)  # blurs that are tried, sigma in pixels
TELLING = 1.5  # levels of fine structure that a rim needs to tell how soft the clip is
SOFTER = 0.8  # of the fine structure expected: only with less than that a clip is called soft
AROUND = 10  # pixels around a piece where clip and photo are compared for a seam
LIKE = 3.0  # levels of finer difference from which on a place at the border shows something else than the photo
EVIDENCE = 0.15  # share of a neighbourhood that must be like the photo to count much
SPREAD = (0.2, 0.08)  # of a piece's size: how far in the border's light reaches; and
NARROW = 4.0  # pixels, next to it
ASIDE, GRAIN = 0.5, 2.0  # pixels by which a piece may be laid aside, and levels of grain: so much it differs anyway
PRINT = 3.0  # pixels (sigma): print is finer than that
AS_GOOD, SPOILT = 0.6, 0.9  # times that difference: below a frame is as good as it would become, above it is not


@dataclass(frozen=True, eq=False)
class Light:
    """`picture` (h, w, 3) is the photo lit like the frame; `coarse` is how far it is from it, in levels (h, w)."""

    picture: FloatArray
    coarse: FloatArray


def match_lighting(original: FloatArray, seen: FloatArray, alpha: FloatArray, softness: float | None = None) -> Light:
    """The region of the photo (h, w, 3) as the frame would show it: gain, offset, shading and blur.

    `softness` is the blur of the frame (sigma in pixels); if None, it is estimated around the region.
    """
    size = float(np.sqrt(max(alpha.sum(), 1.0)))
    near = (blur(alpha, max(2.0, 0.1 * size)) > 0.02).astype(np.float32)
    even = fit_gain_offset(original, seen, near, COARSE * size)
    coarse = np.abs(blur_within(even - seen, near, COARSE * size / 2)).max(-1)
    agree = near / (1 + (coarse / UNLIKE) ** 4)
    shade = shading_ratio(even, seen, agree, SHADING * size)
    return softened(Light(even * shade, coarse), seen, alpha, softness)


def softened(light: Light, seen: FloatArray, alpha: FloatArray, softness: float | None) -> Light:
    """The lit region as blurred as the frame (sigma in pixels), which is estimated around it where that is None."""
    picture = match_blur(light.picture, seen, alpha) if softness is None else blur(light.picture, softness)
    return replace(light, picture=picture)


def fit_gain_offset(original: FloatArray, seen: FloatArray, weight: FloatArray, sigma: float) -> FloatArray:
    """Gain and offset for each colour that bring one picture closest to another, coarsely, by robust least squares."""
    step = max(1, int(sigma / 4))
    a, b, weight = (x[::step, ::step] for x in (blur(original, sigma / 2), blur(seen, sigma / 2), weight))
    result = np.empty_like(original)
    for c in range(3):
        x, y, w = a[..., c].ravel(), b[..., c].ravel(), weight.ravel()
        gain, offset = 1.0, 0.0
        used = w + 1e-6
        for _ in range(6):
            mx, my = np.average(x, weights=used), np.average(y, weights=used)
            covariance = np.average((x - mx) ** 2, weights=used)
            gain = (np.average((x - mx) * (y - my), weights=used) + 60) / (covariance + 60)  # near 1 where all is plain
            gain = float(np.clip(gain, 1 / STRONGEST, STRONGEST))
            offset = float(my - gain * mx)
            used = np.float32(1e-6) + w / (1 + ((y - gain * x - offset) / 10) ** 2)
        result[..., c] = gain * original[..., c] + offset
    return result


def shading_ratio(lit: FloatArray, seen: FloatArray, weight: FloatArray, sigma: float) -> FloatArray:
    """How much brighter the frame is than the lit photo, slowly changing, (h, w, 3); 1 where nothing is known."""
    known = blur(weight, sigma)[..., None] + 0.02
    above = blur((seen + 8) * weight[..., None], sigma) + 0.02 * 128
    below = blur((np.maximum(lit, 0) + 8) * weight[..., None], sigma) + 0.02 * 128
    return np.clip(above / known / (below / known), 1 / STRONGEST, STRONGEST).astype(np.float32)


def continue_border_light(picture: FloatArray, seen: FloatArray, alpha: FloatArray, hidden: FloatArray) -> FloatArray:
    """A lit piece (h, w, 3) whose light goes on over its border as around it: a spot, the edge of a shadow.

    What frame and photo differ by just outside, as far as it is light, is spread inwards, ever more widely, and
    added. Where they differ in fine things as well, and near what is `hidden` (h, w), the frame shows something else.
    """
    size = float(np.sqrt(max(alpha.sum(), 1.0)))
    inside = (alpha > 0).astype(np.uint8)
    border = (cv2.dilate(inside, np.ones((2 * AROUND + 1, 2 * AROUND + 1), np.uint8)) > inside).astype(np.float32)
    border *= 1 - cv2.dilate(hidden, np.ones((4 * AROUND + 1, 4 * AROUND + 1), np.uint8))  # it goes on outside
    rest = seen - picture
    fine_rest = np.square(blur(rest, 0.7) - blur_within(rest, border, 3.0))
    stray = blur_within(fine_rest, border, 3.0).mean(-1)
    evidence = (border / (1 + (stray / LIKE**2) ** 2))[..., None]
    result = picture
    for sigma in (*(share * size for share in SPREAD), NARROW):
        known = blur(evidence[..., 0], sigma)[..., None]
        step = (blur(evidence * rest, sigma) / (known + EVIDENCE)).astype(np.float32)
        result, rest = result + step, rest - step
    return result


def restoration_need(picture: FloatArray, seen: FloatArray, weight: FloatArray) -> float:
    """How much a frame needs the lit region (h, w, 3) restored, 0 to 1: 0 where it already shows the same."""
    mine, theirs = grey(picture), grey(seen)
    steep = sum(np.square(cv2.Sobel(mine, cv2.CV_32F, *way, scale=1 / 8)) for way in ((1, 0), (0, 1)))
    weights = weight + np.float32(1e-6)
    usual = np.average(ASIDE**2 * steep + GRAIN**2, weights=weights)
    differ = np.sqrt(np.average(np.square(mine - theirs), weights=weights) / usual)
    t = float(np.clip((differ - AS_GOOD) / (SPOILT - AS_GOOD), 0, 1))
    return t * t * (3 - 2 * t)


def foreign_print(picture: FloatArray, seen: FloatArray, weight: FloatArray) -> float:
    """The contrast of a frame's print that the lit region (h, w, 3) does not have, relative to the region's own."""
    mine, theirs = (gray - blur(gray, PRINT) for gray in (grey(picture), grey(seen)))
    own = float((weight * mine * mine).sum()) + 1e-6
    common = float((weight * mine * theirs).sum()) / own
    rest = float((weight * np.square(theirs - common * mine)).sum())
    return float(np.sqrt(rest / own))


def match_blur(piece: FloatArray, seen: FloatArray, alpha: FloatArray) -> FloatArray:
    """The region blurred like the frame around it; unchanged where the surroundings have too little detail."""
    inside = (alpha > 0).astype(np.uint8)
    rim = (cv2.dilate(inside, np.ones((RIM, RIM), np.uint8)) - cv2.dilate(inside, np.ones((5, 5), np.uint8))).astype(
        bool
    )
    mine, target = (grey(x) for x in (piece, seen))
    if rim.sum() < 200 or fine_detail(mine, rim) < TELLING:
        return piece
    contrast = medium_detail(target, rim) / max(medium_detail(mine, rim), 1e-3)
    marked_or_detected = fine_detail(target, rim) / max(contrast, 1e-3)
    if marked_or_detected > SOFTER * fine_detail(mine, rim):
        return piece
    strays = [abs(np.log(fine_detail(blur(mine, sigma), rim) / max(marked_or_detected, 1e-3))) for sigma in SOFTNESS]
    return blur(piece, SOFTNESS[int(np.argmin(strays))])


def grey(picture: FloatArray) -> FloatArray:
    return picture @ np.array([0.299, 0.587, 0.114], np.float32)


def fine_detail(picture: FloatArray, where: np.ndarray) -> float:
    """How much structure finer than two pixels there is, in levels."""
    return float(np.abs(picture - blur(picture, 1.0))[where].mean())


def medium_detail(picture: FloatArray, where: np.ndarray) -> float:
    """How much structure of four to ten pixels there is."""
    return float(np.abs(blur(picture, 3.0) - blur(picture, 8.0))[where].mean())


def blur_within(picture: FloatArray, where: UInt8Array | FloatArray, sigma: float) -> FloatArray:
    """The same with what lies outside of `where` (h, w) left out, so that it does not run in over the edge."""
    mask = where.astype(np.float32)
    share = np.maximum(blur(mask, sigma), np.float32(1e-3))
    return (blur(picture * mask[..., None], sigma) / share[..., None]).astype(np.float32)


def blur(picture: FloatArray, sigma: float) -> FloatArray:
    """Gaussian blur; a wide one is done on a smaller picture, where it costs a hundredth and looks the same."""
    if sigma <= 0:
        return picture
    step = int(sigma // 2)
    height, width = picture.shape[:2]
    if step < 2 or min(height, width) < 4 * step:
        return cv2.GaussianBlur(picture, (0, 0), sigma)
    few = cv2.resize(picture, (-(-width // step), -(-height // step)), interpolation=cv2.INTER_AREA)
    few = cv2.GaussianBlur(few, (0, 0), sigma / step)
    return cv2.resize(few, (width, height), interpolation=cv2.INTER_LINEAR)
