"""A photo taken apart: the subject with its soft edge, and what is behind it, filled in.

Two layers that each move smoothly, instead of one that is torn at the subject's edge.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, largest_of, median
from engine.generators.breeze.inpainting import HIDDEN, fill_behind
from engine.generators.breeze.matte_confidence import trust_in
from engine.generators.breeze.plain_ground import plain_ground
from engine.imaging.filling import fill

WORK = 512  # long side at which the matte is refined and the hole is mapped
NOTHING, NEARLY = 0.3, 0.05  # a matte below the first holds nothing of a subject; what counts as the least of a matte
TILT = 0.07  # how much of a subject's own slope is kept: more would turn what stands upright
INSIDE = 0.6  # a matte above this says: the subject, and not its edge
NEAREST, FARTHEST = 0.004, 0.03  # of the long side, from the matte: from there on edges are doubted, and are none
LIVELY = 0.005  # mean contrast of the fine structure of a background, from which on it is not calm
TAIL = 0.25  # alpha; less beside a subject is the filter's, for strands are found otherwise
SCRAP = 9  # pixels at WORK size; narrower things beside a subject are the background's
RING = 0.05  # of the long side: how far from a subject its strands may reach
NOISE = 6.0  # grey levels by which a clean backdrop may be off
PLAIN = (3.0, 9.0)  # grey levels by which the backdrop fails beyond the ring: surroundings that are plain, and not
CUT_OFF = 0.02  # of the picture's height: a subject that ends nearer to the lower border goes on beyond it
FOOT = 0.08  # of a subject's height: what stands on the ground
STEEPEST = 3.0  # times that the ground's rise may be drawn out: it is learned, and rough
RIM = (0.006, 0.016)  # of the long side beside a subject: up to the first all is filled in, from the second on nothing
CALM_RIM = (0.012, 0.03)  # the same where the surroundings are calm: stray hairs are seen there, and a fill is not
BEYOND = (0.03, 0.1)  # of the long side beside a subject: the surroundings, with none of its hair
COARSE = 8  # pixels: means over more are taken of a smaller picture
CALM = (0.006, 0.01)  # mean contrast of their fine structure: of calm ones, and of lively ones
UNSEEN, MORE = 2.0, 6.0  # grey levels by which a backdrop is bent at the rim; more where the alpha asked for is 1
BUSY = (
    0.009,
    0.014,
)  # mean contrast of surroundings: from the second on what is beside a subject is none of its strands
FAINT = 0.06  # alpha; less is noise
SATURATED = 240  # of a colour's largest channel
RING_OF_WHITE = 15  # pixels at WORK size around what is saturated, where there is no skirt
SKIRT = 3  # pixels at WORK size: around strands what is too fine to be seen at that size goes along with them
SMALLEST = 0.004  # share of the picture; smaller islands of the matte are dropped


@dataclass(frozen=True, eq=False)
class Layers:
    """`subject` (H, W, 4) uint8 is premultiplied: laid over `backdrop` (H, W, 3) it is the photo again.

    `near` and `far` are the relative depths (h, w) of the two; `matte` (h, w) tells which is seen, and `trust`,
    0 to 1, how well it does. `transparent`: the subject is all there is; its colours are not premultiplied, its alpha
    is the photo's own, and the backdrop has the same colours.
    """

    subject: UInt8Array | None
    backdrop: UInt8Array
    near: FloatArray
    far: FloatArray
    matte: FloatArray
    trust: float
    transparent: bool = False

    @cached_property
    def ground(self) -> FloatArray:
        """Where the backdrop is plain ground, (h, w), 0 or 1."""
        return plain_ground(self.backdrop)


def split_layers(pixels: UInt8Array, depth: FloatArray, matte: FloatArray) -> Layers:
    """Layers of a photo (H, W, 3) from its relative depth and rough matte (h, w)."""
    firm = islands_dropped(np.clip((matte - 0.5) * 3 + 0.5, 0, 1))
    work, alpha = refine(pixels, firm)
    trust, alpha = trust_in(matte, work, alpha), widened(alpha)
    depth = flattened(depth, matte, trust)
    far = continued_behind(depth, matte)
    if firm.max() <= INSIDE:
        return Layers(None, pixels, far, cv2.GaussianBlur(depth, (0, 0), 3), np.zeros_like(firm), trust)
    subject, backdrop = cut_out(pixels, work, alpha)
    seen = cv2.resize(subject[..., 3], firm.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    near = smooth_depth(depth, firm)
    return Layers(subject, backdrop, near, brought_under(far, near, firm), seen.astype(np.float32), trust)


def own_layers(pixels: UInt8Array, alpha: UInt8Array, depth: FloatArray) -> Layers:
    """Layers of a transparent photo (H, W, 3): its alpha (H, W), not a network's matte, says what the subject is."""
    matte = cv2.resize(alpha, depth.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32)
    matte = (matte / max(float(matte.max()), 1.0)).astype(np.float32)
    far = continued_behind(depth, matte)
    return Layers(np.dstack([pixels, alpha]), pixels, smooth_depth(depth, matte), far, matte, 1.0, transparent=True)


def continued_behind(field: FloatArray, matte: FloatArray) -> FloatArray:
    """A field (h, w) behind a subject, continued from where the `matte` (h, w) holds nothing of that.

    A matte that holds something of everything is in doubt everywhere: then from where it holds least.
    """
    held = cv2.dilate(matte, np.ones((5, 5), np.uint8))
    return fill(field, (held < max(NOTHING, float(held.min()) + NEARLY)).astype(np.float32))


def lifted(layers: Layers, lift: FloatArray) -> Layers:
    """The same with something (h, w) added to the depth of what is seen; what is behind the subject follows its
    surroundings."""
    if not lift.any():
        return layers
    behind = continued_behind(lift, layers.matte)
    return replace(layers, near=layers.near + lift, far=layers.far + behind)


def cut_out(pixels: UInt8Array, work: UInt8Array, alpha: FloatArray) -> tuple[UInt8Array, UInt8Array]:
    """The subject (H, W, 4), premultiplied, and what is behind it (H, W, 3), by the alpha (h, w) at working size."""
    height, width = pixels.shape[:2]
    core = (alpha > 0.5).astype(np.uint8)
    side = max(alpha.shape)
    reach = 2 * round(RING * side) + 1
    wide = cv2.dilate(core, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    clean = fill(work.astype(np.float32), (1 - wide).astype(np.float32))
    beside = strands(work, np.rint(clean).astype(np.uint8), alpha) if not wide.all() else np.zeros_like(alpha)
    found = (beside > FAINT).astype(np.uint8)
    bright = (largest_of(np.maximum(clean, work)) > SATURATED).astype(np.uint8)  # there little asks for all of alpha
    bright = cv2.dilate(bright, np.ones((RING_OF_WHITE, RING_OF_WHITE), np.uint8))
    skirt = cv2.dilate(found, np.ones((SKIRT, SKIRT), np.uint8)) * (1 - bright) * np.float32(HIDDEN / 255)
    alpha = np.maximum(alpha, np.where(found > 0, np.maximum(beside, skirt), skirt)).astype(np.float32)
    veil = np.maximum(alpha, rim(alpha, work) * np.float32(HIDDEN / 255))
    coverage, hidden = (
        np.rint(255 * cv2.resize(x, (width, height), interpolation=cv2.INTER_LINEAR)).astype(np.uint8)
        for x in (alpha, veil)
    )
    hole = cv2.dilate((veil > 0.02).astype(np.uint8), np.ones((3, 3), np.uint8))
    coverage = np.maximum(coverage, (hidden > 0).astype(np.uint8))  # one of 255: there alpha is raised as it is needed
    backdrop = within_reach(pixels, fill_behind(pixels, work, hole, hidden), coverage)
    return premultiply(pixels, backdrop, coverage), backdrop


def rim(alpha: FloatArray, work: UInt8Array) -> FloatArray:
    """How much of the surroundings just beside a subject's alpha (h, w) is filled in behind it, 0 to 1.

    There are its stray hairs, its blur and its halo, which would be left behind. They go along, with as little alpha as
    explains them over what is filled in. `work` (h, w, 3) is the photo.
    """
    side = max(alpha.shape)
    distance = cv2.distanceTransform((alpha < 0.5).astype(np.uint8), cv2.DIST_L2, 5) / np.float32(side)
    lively = liveliness(work, distance, CALM)
    inner, outer = (calm + lively * (usual - calm) for calm, usual in zip(CALM_RIM, RIM, strict=True))
    return np.clip((outer - distance) / (outer - inner), 0, 1).astype(np.float32)


def liveliness(work: UInt8Array, distance: FloatArray, limits: tuple[float, float]) -> FloatArray:
    """How lively the surroundings of a subject are, 0 to 1 (h, w), in the photo (h, w, 3) near each place.

    `distance` (h, w) is that from the subject, in long sides; `limits` are two mean contrasts.
    """
    beyond = ((distance > BEYOND[0]) & (distance < BEYOND[1])).astype(np.float32)
    grey = cv2.cvtColor(work, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    contrast = fine_contrast(grey, beyond, BEYOND[1] * max(distance.shape))
    return np.interp(contrast, limits, (0, 1)).astype(np.float32)


def fine_contrast(grey: FloatArray, around: FloatArray, spread: float) -> FloatArray:
    """The mean contrast (h, w) of the fine structure of a picture's `grey` (h, w) in what is `around` (h, w), 0 or 1.

    Of what lies within `spread` pixels; 0 where nothing does.
    """
    detail = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 2)) * around
    scale = max(1, int(spread / COARSE))
    size = max(1, grey.shape[1] // scale), max(1, grey.shape[0] // scale)
    detail, around = (
        cv2.GaussianBlur(cv2.resize(x, size, interpolation=cv2.INTER_AREA), (0, 0), spread / scale)
        for x in (detail, around)
    )
    mean = detail / np.maximum(around, np.float32(1e-3))
    return cv2.resize(mean, grey.shape[::-1], interpolation=cv2.INTER_LINEAR).astype(np.float32)


def flattened(depth: FloatArray, matte: FloatArray, trust: float) -> FloatArray:
    """A matte of little trust gets a flat world: what is cut wrongly then moves wrongly by little."""
    middle = np.float32(np.average(depth, weights=matte + np.float32(1e-6)))
    return (middle + np.float32(trust) * (depth - middle)).astype(np.float32)


def islands_dropped(matte: FloatArray) -> FloatArray:
    """Without specks: a subject is a large thing."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((matte > 0.3).astype(np.uint8))
    keep = stats[:, cv2.CC_STAT_AREA] >= SMALLEST * matte.size
    keep[0] = True
    return np.where(keep[labels], matte, 0).astype(np.float32)


def refine(pixels: UInt8Array, matte: FloatArray) -> tuple[UInt8Array, FloatArray]:
    """The photo at WORK size and the matte there, its edge moved onto the photo's edges."""
    height, width = pixels.shape[:2]
    scale = min(1.0, WORK / max(height, width))
    size = round(width * scale), round(height * scale)
    work = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    guide = cv2.cvtColor(work, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    alpha = cv2.resize(matte, size, interpolation=cv2.INTER_CUBIC)
    return work.astype(np.uint8), without_scraps(guided_filter(guide, alpha, radius=8, softness=3e-4), alpha, guide)


def without_scraps(alpha: FloatArray, matte: FloatArray, grey: FloatArray) -> FloatArray:
    """A refined alpha (h, w) without scraps of a lively background, which the filter takes for edges of the subject.

    Scraps are thin, and beside what the `matte` (h, w) holds; what is far from it is none of the subject. Before a
    background whose `grey` (h, w), 0 to 1, is calm, thin things are hair.
    """
    distance = cv2.distanceTransform((matte < 0.5).astype(np.uint8), cv2.DIST_L2, 5) / np.float32(max(alpha.shape))
    opened = cv2.morphologyEx(alpha, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (SCRAP, SCRAP)))
    near = np.clip((FARTHEST - distance) / (FARTHEST - NEAREST), 0, 1)
    beside = np.minimum(np.where(opened < TAIL, 0, opened), near)
    around = ((matte < 0.1) & (distance > NEAREST)).astype(np.float32)
    mean = fine_contrast(grey, around, RING * max(alpha.shape) / 2)
    return np.where((mean > LIVELY) & (distance > NEAREST), beside, alpha).astype(np.float32)


def widened(alpha: FloatArray) -> FloatArray:
    """A strip of the background that goes along with the subject is hardly seen; a strip left behind is."""
    return np.clip((alpha - 0.2) * 4 + 0.5, 0, 1).astype(np.float32)


def guided_filter(guide: FloatArray, field: FloatArray, radius: int, softness: float) -> FloatArray:
    """Source: He, Sun and Tang, "Guided Image Filtering", ECCV 2010."""

    def mean(x: FloatArray) -> FloatArray:
        return cv2.blur(x, (2 * radius + 1, 2 * radius + 1), borderType=cv2.BORDER_REFLECT)

    guide_mean, field_mean = mean(guide), mean(field)
    slope = (mean(guide * field) - guide_mean * field_mean) / (mean(guide * guide) - guide_mean**2 + softness)
    return mean(slope) * guide + mean(field_mean - slope * guide_mean)


def smooth_depth(depth: FloatArray, matte: FloatArray) -> FloatArray:
    """A subject's depth: a plane through it, tilted a little as it is, so that it moves as a rigid thing.

    Any relief would bend what is printed on it: a tenth of the estimated one left 1 % of an orbit.
    """
    inside = matte > INSIDE
    y, x = np.mgrid[0 : matte.shape[0], 0 : matte.shape[1]].astype(np.float32) / max(matte.shape)
    columns = np.stack([np.ones_like(x), x, y], -1)
    middle = float(median(depth[inside]))
    weights, *_ = np.linalg.lstsq(columns[inside], depth[inside] - middle, rcond=None)
    return (middle + TILT * (columns @ weights.astype(np.float32))).astype(np.float32)


def brought_under(far: FloatArray, near: FloatArray, matte: FloatArray) -> FloatArray:
    """The depth behind a subject (h, w), drawn out so that the ground comes as near as the subject where it stands.

    Else a thing that stands on a table or in a meadow would slide over it. A subject that the picture's lower border
    cuts off stands nowhere.
    """
    inside = matte > INSIDE
    rows = np.nonzero(inside.any(1))[0]
    height, foot = len(far), int(rows[-1])
    if foot >= height - 1 - round(CUT_OFF * height):
        return far
    lowest = inside.copy()
    lowest[: foot - round(FOOT * np.ptp(rows))] = False
    ground = float(median(far[min(foot + 2, height - 1), lowest.any(0)]))
    farthest = float(np.percentile(far, 5))
    missing = float(median(near[lowest])) - farthest
    steeper = np.clip(missing / max(ground - farthest, 1e-3), 1, STEEPEST)
    return (farthest + np.float32(steeper) * (far - farthest)).astype(np.float32)


def strands(pixels: UInt8Array, backdrop: UInt8Array, core: FloatArray) -> FloatArray:
    """The least alpha (H, W), 0..1, with which something beside the subject explains the photo over a clean backdrop.

    Hair, stalks and soft edges that the matte leaves out go along with the subject, instead of staying behind as its
    ghost. Only plain surroundings can tell them from a pattern, so elsewhere this is 0.
    """
    outside = (core < 0.5).astype(np.uint8)
    distance = cv2.distanceTransform(outside, cv2.DIST_L2, 5) / np.float32(RING * max(core.shape))
    alpha = least_alpha(pixels, backdrop, tolerance=NOISE)
    beyond = ((distance > 0.8) & (distance < 2)).astype(np.float32)
    error = largest_of(cv2.absdiff(pixels, backdrop)).astype(np.float32)
    spread = RING * max(core.shape) / 2
    weight = cv2.GaussianBlur(beyond, (0, 0), spread)
    unlike = cv2.GaussianBlur(error * beyond, (0, 0), spread) / np.maximum(weight, 1e-3)
    plain = np.interp(unlike, PLAIN, (1.0, 0.0)) * (weight > 0.01)
    near = np.clip((1 - distance) * 3, 0, 1)
    calm = 1 - liveliness(pixels, distance * np.float32(RING), BUSY)
    return (alpha * plain * calm * near).astype(np.float32)


def least_alpha(pixels: UInt8Array, backdrop: UInt8Array, tolerance: float = 0.0) -> FloatArray:
    """The least alpha (H, W) of something that gives `pixels` (H, W, 3) over `backdrop`, which may be off a little."""
    photo, behind = pixels.astype(np.float32), backdrop.astype(np.float32)
    darker = (behind - photo - tolerance) / np.maximum(behind, 1)
    lighter = (photo - behind - tolerance) / np.maximum(255 - behind, 1)
    return np.clip(largest_of(np.maximum(darker, lighter)), 0, 1).astype(np.float32)


def within_reach(pixels: UInt8Array, backdrop: UInt8Array, coverage: UInt8Array) -> UInt8Array:
    """The backdrop (H, W, 3), a little nearer to the photo where `coverage` (H, W) is too little to explain that.

    Only by what nobody sees; more where nearly all of alpha would be asked for, as before white. What is missing still,
    alpha is raised for.
    """
    edge = (coverage > 0) & (coverage < 255)
    photo, behind = pixels[edge].astype(np.float32), backdrop[edge].astype(np.float32)
    least = least_alpha(pixels[edge][:, None], backdrop[edge][:, None])
    covered = coverage[edge].astype(np.float32)[:, None]
    rest = np.float32(255) / (255 - covered)
    nearer = np.clip(behind, np.ceil((photo - covered) * rest), np.minimum(255, np.floor(photo * rest)))
    near = largest_of(np.abs(nearer - behind)[:, None])[:, 0] <= UNSEEN + MORE * least[:, 0]
    out = backdrop.copy()
    out[edge] = np.where(near[:, None], nearer, behind).astype(np.uint8)
    return out


def premultiply(pixels: UInt8Array, backdrop: UInt8Array, coverage: UInt8Array) -> UInt8Array:
    """The subject (H, W, 4) to lay over the backdrop to give the photo: photo - (1 - alpha) backdrop, and alpha.

    Where the asked `coverage` (H, W) is too little for that, alpha is raised to the least that is enough, so that the
    sum is exact.
    """
    edge = (coverage > 0) & (coverage < 255)
    least = least_alpha(pixels[edge][:, None], backdrop[edge][:, None])[:, 0]
    coverage = coverage.copy()
    coverage[edge] = np.maximum(coverage[edge], np.ceil(np.float32(255) * least - np.float32(1e-3)))
    behind = cv2.multiply(backdrop, cv2.merge([255 - coverage] * 3), scale=1 / 255)
    subject = cv2.min(cv2.subtract(pixels, behind), cv2.merge([coverage] * 3))
    return np.dstack([subject, coverage])
