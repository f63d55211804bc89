"""The rigid subject of a photo: its matte, what is behind it, and whether it is a thing that can be held at all.

Breeze's network says roughly where the subject is; graph cuts over colours (Rother, Kolmogorov and Blake, "GrabCut",
SIGGRAPH 2004) find its contour to a pixel, a guided filter its soft edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.generators.breeze.inpainting import fill_behind
from engine.generators.breeze.layers import guided_filter
from engine.generators.breeze.matte_confidence import support
from engine.generators.breeze.networks import shared_networks, thumbnail_of
from engine.generators.breeze.plain_ground import plain_ground, stands_on_plain_ground
from engine.imaging import face_detection, object_detection

WORK = 448  # pixels of the long side at which the contour is found
ROUNDS, SEED = 3, 7  # of graph cuts, and of the k-means in their colour models: the same matte on every run
SURE, POSSIBLE, NEVER = 0.85, 0.5, 0.06  # of the rough matte
GROUND = 10  # grey levels by which plain ground may vary
SMALLEST, LARGEST = 0.015, 0.75  # of the picture that a product covers
ALONE = 0.85  # of the matte that its largest piece must have
CUT_OFF = 0.35  # of the outline that may lie on the picture's border
SUPPORT = 0.8  # of the outline along which colours must change
SYMMETRIC = 0.955  # overlap over union of a bottle with its mirror image
BALL = 0.85  # of the smallest circle around it that a ball or an apple fills; a can as wide as high fills 0.64
STRAIGHT = 0.011  # of a product's size: how far the outline of a carton may be from a polygon
CORNERS = 9  # that this polygon may have
LIGHT, GAPS = 7, 0.035  # levels by which a light carton differs from its ground, and the gaps in it, of the long side
NEAR, SOLID = 0.6, 0.86  # shares of its outline that can be seen, and of its inside that is not as the ground
FILLED = 0.93  # of its convex hull that a carton fills
LIVING = ("person", *object_detection.ANIMALS)
SOFT = ("backpack", "handbag", "umbrella", "tie", "teddy bear", "banana", "broccoli", "potted plant", "kite")
SAID = 0.5  # how surely the subject is such a thing
HINT = "A label in it can be restored alone."


@dataclass(frozen=True, eq=False)
class Subject:
    """`alpha` (H, W) 0 to 1 of a photo's subject, `backdrop` (H, W, 3) what is filled in behind it.

    `outline` (N, 2) is its contour in pixels of the photo; `axis` the upright line that a round thing is symmetric
    about: a point (2,) and its way (2,), None where it is not symmetric.
    """

    alpha: FloatArray
    backdrop: UInt8Array
    outline: FloatArray
    axis: tuple[FloatArray, FloatArray] | None


def find_subject(photo: UInt8Array) -> Subject:
    """The rigid subject of a photo (H, W, 3). Raises InvalidRequestError where there is none, with the reason."""
    scale = min(1.0, WORK / max(photo.shape[:2]))
    size = max(32, round(photo.shape[1] * scale)), max(32, round(photo.shape[0] * scale))
    work = cv2.resize(photo, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
    box = light_box(work)
    mask = contour_mask(work)
    if box is not None and not is_seen_whole(work, mask):
        mask = box
    share = float(mask.mean())
    if not SMALLEST < share < LARGEST:
        raise InvalidRequestError("No product was found in this photo.", HINT)
    outline = smooth_outline(mask)
    if border_share(outline, mask.shape) > CUT_OFF:
        raise InvalidRequestError("The photo's border cuts off the product.", HINT)
    soft = soft_edge(work, mask)
    if mask is not box and support(work, soft) < SUPPORT:
        raise InvalidRequestError("The outline of the product can't be seen clearly enough in the photo.", HINT)
    refuse_what_gives_way(photo, mask)
    axis = mirror_axis(mask)
    if looks_like_a_ball(outline) or (axis is None and not looks_like_a_box(outline)):
        raise InvalidRequestError("The subject of this photo is no bottle or box, and may change its shape.", HINT)
    alpha = cv2.resize(soft, photo.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    coverage = np.rint(np.clip(alpha, 0, 1) * 255).astype(np.uint8)
    reach = 2 * round(0.012 * WORK) + 1
    hole = cv2.dilate((soft > 0.02).astype(np.uint8), np.ones((reach, reach), np.uint8)).astype(np.uint8)
    wide = cv2.resize(hole * 255, photo.shape[1::-1], interpolation=cv2.INTER_LINEAR).astype(np.uint8)
    backdrop = fill_behind(photo, work, hole, np.maximum(wide, coverage))
    grow = np.array(photo.shape[1::-1], np.float32) / size
    placed = ((outline + 0.5) * grow - 0.5).astype(np.float32)
    if axis is not None:
        axis = ((axis[0] + 0.5) * grow - 0.5).astype(np.float32), axis[1]
    return Subject((coverage / 255).astype(np.float32), backdrop, placed, axis)


def contour_mask(work: UInt8Array) -> UInt8Array:
    """1 where the subject of a small photo (H, W, 3) is, without holes."""
    height, width = work.shape[:2]
    ground = plain_ground(work)
    rough = cv2.resize(shared_networks().layout(thumbnail_of(work))[1], (width, height), interpolation=cv2.INTER_CUBIC)
    marks = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    if stands_on_plain_ground(ground):
        plain = cv2.resize(ground, (width, height), interpolation=cv2.INTER_NEAREST) > 0
        colour = np.median(work[plain], 0)
        unlike = np.abs(work.astype(np.float32) - colour).max(-1) > GROUND
        marks[unlike] = cv2.GC_PR_FGD
        marks[plain & ~cv2.dilate(unlike.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)] = cv2.GC_BGD
        sure = unlike & (rough > POSSIBLE)
    else:
        marks[rough > POSSIBLE] = cv2.GC_PR_FGD
        sure = rough > SURE
        marks[rough < NEVER] = cv2.GC_BGD
    reach = max(3, round(0.008 * max(width, height)))
    marks[cv2.erode(sure.astype(np.uint8), np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) > 0] = cv2.GC_FGD
    if not ((marks & 1) > 0).any() or ((marks & 1) > 0).all():
        return np.zeros((height, width), np.uint8)
    cv2.setRNGSeed(SEED)
    empty = np.zeros((1, 65), np.float64)
    cv2.grabCut(work, marks, None, empty, empty.copy(), ROUNDS, cv2.GC_INIT_WITH_MASK)
    found = (marks & 1).astype(np.uint8)
    found = cv2.morphologyEx(found, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5)))
    count, names, stats, _ = cv2.connectedComponentsWithStats(found)
    if count < 2:
        return np.zeros((height, width), np.uint8)
    areas = stats[1:, cv2.CC_STAT_AREA]
    if areas.max() < ALONE * areas.sum():
        return np.zeros((height, width), np.uint8)
    largest = (names == 1 + int(areas.argmax())).astype(np.uint8)
    contours, _ = cv2.findContours(largest, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    whole = np.zeros((height, width), np.uint8)
    cv2.drawContours(whole, contours, -1, 1, -1)
    return whole


def is_seen_whole(work: UInt8Array, mask: UInt8Array) -> bool:
    """Whether a mask is of a bottle or box whose outline can be seen."""
    if not SMALLEST < float(mask.mean()) < LARGEST or support(work, soft_edge(work, mask)) < SUPPORT:
        return False
    return looks_like_a_box(smooth_outline(mask)) or mirror_axis(mask) is not None


def light_box(work: UInt8Array) -> UInt8Array | None:
    """1 where a carton is that is as light as the plain ground it stands on, (H, W); None where there is none.

    What of it differs from the ground lies within a convex polygon and nearly fills it, though its outline has gaps:
    there it does not matter where it ends, since carton and ground look the same.
    """
    height, width = work.shape[:2]
    ground = plain_ground(work)
    if not stands_on_plain_ground(ground):
        return None
    plain = cv2.resize(ground, (width, height), interpolation=cv2.INTER_NEAREST) > 0
    unlike = np.abs(work.astype(np.float32) - np.median(work[plain], 0)).max(-1) > LIGHT
    printed = cv2.morphologyEx(unlike.astype(np.uint8), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    reach = 2 * round(GAPS * max(width, height)) + 1
    joined = cv2.morphologyEx(printed, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    count, names, stats, _ = cv2.connectedComponentsWithStats(joined)
    if count < 2:
        return None
    largest = (names == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())) & (printed > 0)
    if largest.sum() < ALONE * printed.sum():
        return None
    hull = cv2.convexHull(np.argwhere(largest)[:, ::-1].astype(np.int32))
    mask = np.zeros((height, width), np.uint8)
    cv2.drawContours(mask, [hull], -1, 1, -1)
    outline = smooth_outline(mask)
    x, y = np.clip(np.rint(outline), 0, [width - 1, height - 1]).astype(int).T
    near = cv2.dilate(printed, np.ones((5, 5), np.uint8))[y, x].mean()
    solid = near > NEAR and printed[mask > 0].mean() > SOLID
    return mask if solid and looks_like_a_box(outline) else None


def smooth_outline(mask: UInt8Array) -> FloatArray:
    """The contour of a mask to a fraction of a pixel (N, 2)."""
    level = cv2.GaussianBlur(cv2.resize(mask.astype(np.float32), None, fx=2, fy=2), (0, 0), 1.5)
    contours, _ = cv2.findContours((level > 0.5).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    longest = max(contours, key=len)[:, 0].astype(np.float32)
    return ((longest + 0.5) / 2 - 0.5).astype(np.float32)


def border_share(outline: FloatArray, shape: tuple[int, ...]) -> float:
    """The share of an outline that lies on the picture's border."""
    x, y = outline.T
    return float(((x < 1.5) | (y < 1.5) | (x > shape[1] - 2.5) | (y > shape[0] - 2.5)).mean())


def soft_edge(work: UInt8Array, mask: UInt8Array) -> FloatArray:
    """The alpha (H, W) of a mask, its edge as soft as the picture's."""
    guide = cv2.cvtColor(work, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    filtered = guided_filter(guide, cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 0.7), radius=3, softness=1e-3)
    near = cv2.dilate(mask, np.ones((5, 5), np.uint8)) - cv2.erode(mask, np.ones((5, 5), np.uint8))
    return np.where(near > 0, np.clip((filtered - 0.5) * 1.3 + 0.5, 0, 1), mask).astype(np.float32)


def refuse_what_gives_way(photo: UInt8Array, mask: UInt8Array) -> None:
    """Raise InvalidRequestError where the subject lives, is soft, or is a person's."""
    box = cv2.boundingRect(mask)
    height, width = mask.shape
    low = np.array([box[0] / width, box[1] / height])
    high = low + np.array([box[2] / width, box[3] / height])
    for face in face_detection.find(photo):
        x, y = face.middle / photo.shape[1::-1]
        if mask[min(height - 1, int(y * height)), min(width - 1, int(x * width))]:
            raise InvalidRequestError("The subject of this photo is a person, not a product.", "")
    for thing in object_detection.find(photo):
        overlap = np.minimum(high, [thing.right, thing.bottom]) - np.maximum(low, [thing.left, thing.top])
        over = float(np.prod(np.maximum(overlap, 0)))
        union = np.prod(high - low) + thing.area - over
        if thing.kind in (*LIVING, *SOFT) and thing.sure > SAID and over > 0.5 * union:
            raise InvalidRequestError("The subject of this photo lives or is soft, so its shape may change.", HINT)


def mirror_axis(mask: UInt8Array) -> tuple[FloatArray, FloatArray] | None:
    """The upright axis, a point (2,) and its way down (2,), about which a mask is symmetric; None where it is not."""
    best, found = SYMMETRIC, None
    moments = cv2.moments(mask, binaryImage=True)
    x, y = moments["m10"] / moments["m00"], moments["m01"] / moments["m00"]
    area = float(mask.sum())
    for degrees in np.arange(-6, 6.1, 1.0):
        way = np.array([np.sin(np.radians(degrees)), np.cos(np.radians(degrees))])
        across = np.array([way[1], -way[0]])
        for aside in np.arange(-3, 3.1, 1.0):
            at = np.array([x, y]) + aside * across
            mirror = np.eye(2) - 2 * np.outer(across, across)
            move = np.column_stack([mirror, at - mirror @ at])
            both = float((cv2.warpAffine(mask, move, mask.shape[::-1], flags=cv2.INTER_NEAREST) & mask).sum())
            overlap = both / (2 * area - both)
            if overlap > best:
                best, found = overlap, (at.astype(np.float32), way.astype(np.float32))
    return found


def looks_like_a_ball(outline: FloatArray) -> bool:
    """Whether an outline (N, 2) is a circle's: a fruit or a ball, that may roll and has no upright axis."""
    radius = float(cv2.minEnclosingCircle(outline)[1])
    return float(cv2.contourArea(outline)) > BALL * np.pi * radius**2


def looks_like_a_box(outline: FloatArray) -> bool:
    """Whether an outline (N, 2) is a polygon of few corners that fills its convex hull."""
    size = float(np.sqrt(cv2.contourArea(outline)))
    few = cv2.approxPolyDP(outline, STRAIGHT * size, True)
    filled = cv2.contourArea(outline) / max(cv2.contourArea(cv2.convexHull(outline)), 1.0)
    return 4 <= len(few) <= CORNERS and filled > FILLED
