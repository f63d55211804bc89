"""Product Lock: lays the photo's product back into frames, in the clip's light, behind what passes in front.

Inside the product's outline the photo's pixels are drawn in the tracked pose, as sharp and as bright as the clip is.
What has melted over the outline is replaced by what is behind the product, moved as the scene moves; all else stays the
clip's.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.product.occluder import occluder_of, within_envelope
from engine.fidelity.product.pose_fit import grid_points
from engine.fidelity.product.tracking import ProductTrack
from engine.fidelity.vision.blur_estimation import estimate_blur
from engine.fidelity.vision.occlusion import Occluder, square
from engine.fidelity.vision.photometric import (
    Light,
    blur,
    blur_within,
    grey,
    match_blur,
    restoration_need,
    shading_ratio,
)
from engine.fidelity.vision.registration import Matrix, Pyramid, invert, transform_points

MARGIN = 0.15  # of a product's size: how much around it is looked at
FRINGE = 6.0  # times as far as edges stray: so far something may have melted over the outline,
MELTS = 1.5  # times as far as edges stray: most of what has melted is not farther from its place
LEAST_FRINGE = 2.0  # pixels of 640 at least
OTHER = 20.0  # levels by which what has melted over the outline differs from what is behind
AFAR, SHADE = 0.05, 0.14  # of a product's size: what is coarse, and how fast light changes over it
UNLIKE_LIGHT = 30.0  # levels, coarsely: a place that differs by more tells nothing about light
UNLIKE = 0.35  # correlation with the frame, coarsely seen: with less, something else is there


class ProductCompositor:
    """Restores a tracked product of a photo (H, W, 3) in frames."""

    def __init__(self, photo: UInt8Array, track: ProductTrack) -> None:
        self.track = track
        self.photo, self.backdrop = Pyramid(photo), Pyramid(track.subject.backdrop)
        alpha = np.rint(track.subject.alpha * 255).astype(np.uint8)
        self.alpha = Pyramid(np.repeat(alpha[..., None], 3, 2))
        self.size = float(np.sqrt(cv2.contourArea(track.subject.outline)))

    def enlarged(self, scale: float) -> ProductCompositor:
        """The same for frames so many times the size."""
        return ProductCompositor(self.photo.levels[0], replace(self.track, scale=self.track.scale * scale))

    def apply(self, frame: UInt8Array, i: int) -> UInt8Array:
        """Frame `i` (h, w, 3) with the product restored; the same array where its place is not sure."""
        strength = float(self.track.strength[i])
        if strength == 0:
            return frame
        window = self._window(frame, i)
        if window is None:
            return frame
        left, top = window[1].start, window[0].start
        shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1.0]])
        seen = frame[window].astype(np.float32)
        colour, alpha, known = self._render(i, shift, (seen.shape[1], seen.shape[0]))
        visible = alpha * known
        if visible.sum() < 64 or correlation(colour, seen, visible) < UNLIKE:
            return frame
        backdrop = self.backdrop.draw(shift @ self._scene(i), (seen.shape[1], seen.shape[0]))
        behind = relit(backdrop, seen, alpha)
        light = self._lit(colour, seen, visible)
        occluder = self._occluder(light, seen, visible, i)
        hidden = np.maximum(occluder.alpha, 1 - known)
        need = restoration_need(light.picture, seen, visible * (1 - hidden))
        if need == 0:
            return frame
        fringe, strength = self._fringe(seen, behind, light, alpha, occluder, i), strength * need
        # Where the outline mixes product and backdrop, what is behind it is the scene's.
        around = seen + np.maximum(fringe, (alpha > 0.01) * (alpha < 1) * (1 - hidden))[..., None] * (behind - seen)
        product = around + alpha[..., None] * (light.picture - around)
        front = product + hidden[..., None] * (
            np.where(occluder.alpha[..., None] > 0, occluder.picture, seen) - product
        )
        share = np.maximum(alpha > 0.01, fringe).astype(np.float32) * strength
        result = frame.copy()
        result[window] = np.clip(np.rint(seen + share[..., None] * (front - seen)), 0, 255).astype(np.uint8)
        return result

    def _move(self, i: int) -> Matrix:
        """From the reference picture to the frame, at the frame's size."""
        return enlarging(self.track.scale) @ self.track.poses[i].homography

    def _scene(self, i: int) -> Matrix:
        """From the photo to the frame, of what is behind the product."""
        scene = self.track.scene[i]
        move = self.track.poses[i].homography if scene is None else scene
        return enlarging(self.track.scale) @ move @ self.track.place

    def _window(self, frame: UInt8Array, i: int) -> tuple[slice, slice] | None:
        """The rows and columns that the product and its surroundings take."""
        outline = transform_points(self.track.place, self.track.subject.outline)
        at = transform_points(self._move(i), self.track.surface.displaced(outline, self.track.poses[i].turn))
        margin = max(16.0, MARGIN * float(np.ptp(at, 0).max()))
        low, high = np.floor(at.min(0) - margin).astype(int), np.ceil(at.max(0) + margin).astype(int) + 1
        low, high = np.maximum(low, 0), np.minimum(high, frame.shape[1::-1])
        rows, columns = slice(low[1], high[1]), slice(low[0], high[0])
        return (rows, columns) if rows.stop - rows.start >= 16 and columns.stop - columns.start >= 16 else None

    def _render(self, i: int, shift: Matrix, size: tuple[int, int]) -> tuple[FloatArray, FloatArray, FloatArray]:
        """The photo (h, w, 3) in the pose of a frame, the product's alpha (h, w), and where the photo shows it."""
        move, turn, surface = shift @ self._move(i), self.track.poses[i].turn, self.track.surface
        chosen, _ = self.photo.level_for(move @ self.track.place)
        finer = 1 if chosen is self.photo.levels[0] else 2  # drawn larger and averaged, fine print stays sharp
        large, photo_move = (finer * size[0], finer * size[1]), enlarging(finer) @ move @ self.track.place
        if not turn.size or np.abs(turn).max() < 1e-6:
            parts = self.photo.draw(photo_move, large), self.alpha.draw(photo_move, large)
            known = np.ones(size[::-1], np.float32)
        else:
            seen, home = grid_points(invert(move), size), invert(self.track.place)
            source, shown = surface.source(seen, turn)
            known = shown.reshape(size[1], size[0]).astype(np.float32)
            places = [transform_points(home, points) for points in (source, seen if surface.rim_stays else source)]
            maps = [cv2.resize(at.reshape(size[1], size[0], 2), large).reshape(-1, 2) for at in places]
            parts = self.photo.seen_at(photo_move, maps[0], large), self.alpha.seen_at(photo_move, maps[1], large)
        colour, alpha = (cv2.resize(part, size, interpolation=cv2.INTER_AREA).astype(np.float32) for part in parts)
        return colour, unit_range(alpha[..., 0] / 255), known

    def _lit(self, colour: FloatArray, seen: FloatArray, visible: FloatArray) -> Light:
        """The product in the frame's light, as soft as the frame."""
        softness = estimate_blur(grey(colour), grey(seen), (visible < 0.02).astype(np.uint8))
        lit, coarse = relit_product(colour, seen, visible)
        return Light(match_blur(lit, seen, visible) if softness is None else blur(lit, softness), coarse)

    def _reach(self, i: int) -> int:
        """How far what has melted may lie from its place, in pixels of the frame."""
        least = LEAST_FRINGE * max(self.track.scale, 1.0)
        return int(np.ceil(max(least, FRINGE * float(self.track.stray[i]) * self.track.scale)))

    def _occluder(self, light: Light, seen: FloatArray, visible: FloatArray, i: int) -> Occluder:
        """What stands in front of the product."""
        return occluder_of(
            light, seen, visible, 2 + int(np.ceil(MELTS * float(self.track.stray[i]) * self.track.scale))
        )

    def _fringe(
        self, seen: FloatArray, behind: FloatArray, light: Light, alpha: FloatArray, occluder: Occluder, i: int
    ) -> FloatArray:
        """Where outside the outline the product has melted over what is behind it, (h, w), 0 to 1."""
        reach = self._reach(i)
        inside = (alpha > 0.01).astype(np.uint8)
        zone = cv2.dilate(inside, square(reach)).astype(np.uint8) - inside
        differs = np.abs(blur(seen - behind, 0.8)).max(-1) > OTHER
        product = np.where(alpha[..., None] > 0.5, light.picture, np.nan).astype(np.float32)
        like = within_envelope(seen, product, 2 * reach)
        melted = (differs & like).astype(np.uint8)
        melted &= 1 - cv2.dilate((occluder.alpha > 0.2).astype(np.uint8), square(2 * reach))
        _, names, _, _ = cv2.connectedComponentsWithStats(melted * (1 - inside))
        outer = cv2.dilate(zone | inside, square(2)).astype(np.uint8) - (zone | inside)
        beyond = np.unique(names[(outer > 0) & (names > 0)])  # what goes on farther out is no melt
        kept = (names > 0) & ~np.isin(names, beyond) & (zone > 0)
        grown = cv2.dilate(kept.astype(np.uint8), square(2)) * zone
        return blur(grown.astype(np.float32), 0.8) * (zone > 0)


def enlarging(scale: float) -> Matrix:
    half = (scale - 1) / 2  # pixels are squares: their middles are at half numbers
    return np.array([[scale, 0, half], [0, scale, half], [0, 0, 1.0]])


def unit_range(alpha: FloatArray) -> FloatArray:
    return np.clip(alpha, 0, 1).astype(np.float32)


def relit(backdrop: FloatArray, seen: FloatArray, alpha: FloatArray) -> FloatArray:
    """What is behind the product, in the light that the frame has around it."""
    outside = (cv2.dilate((alpha > 0.01).astype(np.uint8), square(6)) == 0).astype(np.float32)
    if outside.mean() < 0.02:
        return backdrop
    size = float(np.sqrt(alpha.size))
    differ = seen - backdrop
    trusted = outside / (1 + (np.abs(blur_within(differ, outside, 3.0)).max(-1) / 30) ** 4)
    result = backdrop
    for sigma in (0.15 * size, 0.05 * size, 6.0):
        known = blur(trusted, sigma)[..., None]
        result = result + blur(trusted[..., None] * (seen - result), sigma) / (known + 0.03)
    return result.astype(np.float32)


def relit_product(colour: FloatArray, seen: FloatArray, visible: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The product (h, w, 3) as bright as the frame, and how far the two are apart, coarsely seen (h, w).

    Light multiplies: a gain for each colour, then one that changes slowly over the product.
    """
    size = float(np.sqrt(max(visible.sum(), 1.0)))
    a, b = (blur_within(np.maximum(picture, 0), visible, AFAR * size) + 4 for picture in (colour, seen))
    weight = visible > 0.9
    ratio = np.log(b[weight] / a[weight])
    gain = np.exp(np.median(ratio, 0)) if len(ratio) else np.ones(3, np.float32)
    even = colour * gain
    coarse = np.abs(blur_within(even - seen, visible, AFAR * size)).max(-1)
    agree = visible / (1 + (coarse / UNLIKE_LIGHT) ** 4)
    lit = even * shading_ratio(even, seen, agree, SHADE * size)
    return lit.astype(np.float32), np.abs(blur_within(lit - seen, visible, AFAR * size)).max(-1).astype(np.float32)


def correlation(colour: FloatArray, seen: FloatArray, weight: FloatArray) -> float:
    """Of two pictures, coarsely seen, where a weight (h, w) says."""
    sigma = 0.02 * float(np.sqrt(weight.sum()))
    a, b = (grey(blur_within(picture, weight, sigma)) for picture in (colour, seen))
    a, b = a - np.average(a, weights=weight), b - np.average(b, weights=weight)
    both = float((weight * a * b).sum())
    own, other = float((weight * a * a).sum()), float((weight * b * b).sum())
    floor = 9.0 * float(weight.sum())  # a plain product has nothing to correlate
    return (both + floor) / float(np.sqrt((own + floor) * (other + floor)))
