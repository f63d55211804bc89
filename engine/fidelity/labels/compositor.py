"""Label Lock: the photo's own pixels go back into a clip, lit as the clip is lit, behind what passes in front."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.labels.cylinder_bend import Bend, bend_of
from engine.fidelity.labels.detection import Region
from engine.fidelity.labels.planar_tracker import SURE, PlanarTracker, TrackedPose, even_light, filled
from engine.fidelity.labels.pose_refinement import PoseRefiner
from engine.fidelity.labels.scene_motion import SceneMotion
from engine.fidelity.labels.trajectory_smoothing import smooth_trajectory
from engine.fidelity.vision.blur_estimation import softness
from engine.fidelity.vision.occlusion import in_front
from engine.fidelity.vision.photometric import foreign, grey, match_lighting, need, seamless
from engine.fidelity.vision.registration import Matrix, Pyramid, invert, register, transform_points

FEATHER = 0.02  # of a region's size: the width of its soft edge
EASE = 3  # frames in which a lock comes and goes
MARGIN = 0.25  # of a region's size around it that is looked at
TWO_PRINTS = 0.5  # from so much foreign print on, half of each would show both: it comes and goes at once
STRAIGHT = 0.05  # pixels: less is no bend
CUTS = 24  # of each side of an outline, where it is bent
FARTHER = 1.0  # the same for how soft the clip is
LATELY, JUMP = 5, 1.5  # frames, and pixels by which one may be told to be softer than the middle one of them

Step = Callable[[int, int], None]
"""Told how many of how many steps are done; may raise Cancelled."""


@dataclass(frozen=True, eq=False)
class Track:
    """A region through a clip: `moves` (T) from photo to frame, `trust` (T,), `strength` (T,) of the lock, 0 to 1.

    `bends` (T) are how the photo is bent before it is moved, where the region is on something round.
    """

    region: Region
    moves: list[Matrix]
    trust: FloatArray
    strength: FloatArray
    bends: list[Bend | None]

    def outline(self, i: int) -> Matrix:
        """The region's outline in a frame (N, 2)."""
        bend = self.bends[i]
        if bend is None:
            return transform_points(self.moves[i], self.region.outline)
        return transform_points(self.moves[i], bend.applied(with_more_corners(self.region.outline)))

    @property
    def locked(self) -> int:
        """In how many frames the region is put back."""
        return int((self.strength > 0).sum())

    def enlarged(self, scale: float) -> Track:
        """The same in frames so many times the size."""
        half = (scale - 1) / 2  # pixels are squares: their middles are at half numbers
        grow = np.array([[scale, 0, half], [0, scale, half], [0, 0, 1.0]])
        return replace(self, moves=[grow @ move for move in self.moves])


def follow(
    photo: UInt8Array,
    regions: list[Region],
    frames: UInt8Array,
    step: Step,
    place: Matrix | None = None,
    rigid: bool = True,
) -> list[Track]:
    """Where each region of a photo (H, W, 3) is in each frame (T, h, w, 3) of its clip.

    `place` is where the first frame has the photo, if that is known already. What is `rigid` may go with the whole
    picture, or all on its own.
    """
    place = register(photo, frames[0]) if place is None else place
    height, width = frames.shape[1:3]
    reference = np.clip(Pyramid(photo).draw(place, (width, height)), 0, 255).astype(np.uint8)
    outlines = [transform_points(place, region.outline).astype(np.float32) for region in regions]
    trackers = [PlanarTracker(reference, outline) for outline in outlines]
    company = SceneMotion(reference, trackers if rigid else [])
    rims = [PoseRefiner(reference, tracker.reference, tracker.outline) for tracker in trackers] if rigid else []
    rests: list[Matrix | None] = []
    for i, frame in enumerate(frames if regions else ()):
        even = even_light(frame)
        for tracker in trackers:
            tracker.follow(even)
        company.follow(even, frame)
        rests.append(company.seen)
        for tracker, rim, along in zip(trackers, rims, company.along, strict=False):
            look = rim.look(frame, even, tracker.sights[-1], rests[-1], along)
            if not along or company.agrees(tracker.outline, look.move, tracker.sights[-1].move):
                tracker.sights[-1] = look
        step(i + 1, len(frames))
    for k, along in enumerate(company.along):
        if trackers[k].by_itself and not along:
            trackers[k] = alone(trackers[k], reference, frames, rests, step)
    return [
        track_of(region, smooth_trajectory(tracker.sights, tracker.outline), place, bend_of(tracker.outline))
        for region, tracker in zip(regions, trackers, strict=True)
    ]


def alone(
    tracker: PlanarTracker, reference: UInt8Array, frames: UInt8Array, rests: list[Matrix | None], step: Step
) -> PlanarTracker:
    """The same followed once more without what is around it, if that is surer."""
    other = PlanarTracker(reference, tracker.outline, alone=True)
    rim = PoseRefiner(reference, other.reference, other.outline)
    for frame, rest in zip(frames, rests, strict=True):
        even = even_light(frame)
        other.follow(even)
        other.sights[-1] = rim.look(frame, even, other.sights[-1], rest, along=False)
        step(len(frames), len(frames))  # nothing is left to do but this, and it can be stopped
    return max(tracker, other, key=lambda t: sum(sight.trust for sight in t.sights))


def track_of(region: Region, sights: list[TrackedPose], place: Matrix, bend: Bend) -> Track:
    trust = np.array([sight.trust for sight in sights], np.float32)
    bends = [replace(bend, place=place, by=sight.by) if np.abs(sight.by).max() > STRAIGHT else None for sight in sights]
    return Track(region, [sight.move @ place for sight in sights], trust, eased(trust >= SURE), bends)


def with_more_corners(outline: FloatArray) -> Matrix:
    """A polygon (N, 2) whose sides are cut into short ones, so that they can bend."""
    share = np.arange(CUTS)[:, None] / CUTS
    following = np.roll(outline, -1, 0)
    return np.concatenate([a + (b - a) * share for a, b in zip(outline, following, strict=True)]).astype(np.float64)


def eased(sure: np.ndarray) -> FloatArray:
    """How strong the lock is in each frame: nothing where it is not sure, and nowhere does it come or go at once.

    Where it is sure for a moment only, that was chance.
    """
    strength = lasting(sure).astype(np.float32)
    for order in (range(1, len(sure)), range(len(sure) - 2, -1, -1)):
        for i in order:
            before = i - 1 if order.step > 0 else i + 1
            strength[i] = min(strength[i], strength[before] + 1 / EASE)
    return strength


def lasting(sure: np.ndarray) -> np.ndarray:
    """The same, without stretches shorter than EASE frames, unless the whole clip is no longer."""
    kept = sure.copy()
    start = 0
    for value, group in itertools.groupby(sure):
        count = len(list(group))
        if value and count < min(EASE, len(sure)):
            kept[start : start + count] = False
        start += count
    return kept


class LabelCompositor:
    """Puts tracked regions of a photo back into frames."""

    def __init__(self, photo: UInt8Array, tracks: list[Track]) -> None:
        self.photo, self.tracks = Pyramid(photo), tracks
        self.soft: list[deque[float]] = [deque(maxlen=LATELY) for _ in tracks]

    def apply(self, frame: UInt8Array, i: int) -> UInt8Array:
        """Frame `i` (h, w, 3) with every region that is to be trusted there put back; the same array if none is."""
        for track, lately in zip(self.tracks, self.soft, strict=True):
            if track.strength[i] > 0:
                frame = self._put_back(frame, track, i, lately)
        return frame

    def _put_back(self, frame: UInt8Array, track: Track, i: int, lately: deque[float]) -> UInt8Array:
        move, outline = track.moves[i], track.outline(i)
        window = around(outline, frame.shape)
        if window is None:
            return frame
        top, left = window[0].start, window[1].start
        shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1.0]])
        seen = frame[window].astype(np.float32)
        size = seen.shape[1], seen.shape[0]
        original = self._drawn(shift @ move, track.bends[i], size)
        alpha = soft_mask(outline - (left, top), seen.shape[:2])
        told = self._softness(frame, outline, [move, track.moves[0]])
        if told is None and track.bends[i] is not None:
            told = 0.0  # what is around it did not go along, and tells nothing
        soft = None if told is None else believed(told, lately)
        light = match_lighting(original, seen, alpha, soft)
        front = in_front(light, seen, alpha)
        picture = seamless(light.picture, seen, alpha, front.share)
        visible = alpha * (1 - front.share)
        strength = need(picture, seen, visible)
        if strength == 0:
            return frame
        if track.strength[i] < 1 and foreign(picture, seen, visible) < TWO_PRINTS:
            strength *= float(track.strength[i])
        layers = picture + front.share[..., None] * (front.picture - picture)
        result = frame.copy()
        mixed = seen + (alpha * strength)[..., None] * (layers - seen)
        result[window] = np.clip(np.rint(mixed), 0, 255).astype(np.uint8)
        return result

    def _drawn(self, move: Matrix, bend: Bend | None, size: tuple[int, int]) -> FloatArray:
        """The photo, bent and moved, as a picture of a size (width, height)."""
        if bend is None:
            return self.photo.draw(move, size)
        y, x = np.mgrid[0 : size[1], 0 : size[0]].reshape(2, -1)
        pushed = transform_points(invert(move), np.stack([x, y], 1).astype(np.float64))
        return self.photo.seen_at(move, bend.undone(pushed), size)

    def _softness(self, frame: UInt8Array, outline: Matrix, moves: list[Matrix]) -> float | None:
        """How much softer a frame is around a region than the photo, which is there by one of some moves."""
        window = around(outline, frame.shape, FARTHER)
        if window is None:
            return None
        left, top = window[1].start, window[0].start
        seen = frame[window].astype(np.float32)
        shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1.0]])
        rest = 1 - filled((outline - (left, top)).astype(np.float32), seen.shape)
        size = seen.shape[1], seen.shape[0]
        told = (softness(grey(self.photo.draw(shift @ move, size)), grey(seen), rest) for move in moves)
        return next((soft for soft in told if soft is not None), None)


def believed(told: float, lately: deque[float]) -> float:
    """How soft a frame is, by what it tells itself and what others told lately: no clip is soft for a moment only."""
    lately.append(told)
    usual = float(np.median(lately))
    return told if abs(told - usual) < JUMP else usual


def around(outline: Matrix, shape: tuple[int, ...], share: float = MARGIN) -> tuple[slice, slice] | None:
    """The rows and columns of a frame that a region and its surroundings take; None outside of it."""
    low, high = outline.min(0), outline.max(0)
    margin = max(12.0, share * float((high - low).max()))
    (left, top), (right, bottom) = np.floor(low - margin).astype(int), np.ceil(high + margin).astype(int) + 1
    rows, columns = slice(max(top, 0), min(bottom, shape[0])), slice(max(left, 0), min(right, shape[1]))
    if rows.stop - rows.start < 8 or columns.stop - columns.start < 8:
        return None
    return rows, columns


def soft_mask(outline: Matrix, shape: tuple[int, ...]) -> FloatArray:
    """1 in a polygon, 0 outside, falling towards its edge from within: (h, w)."""
    scale = 4  # OpenCV fills polygons to a fraction of a pixel
    mask = np.zeros(shape, np.uint8)
    cv2.fillPoly(mask, [np.rint(outline * 2**scale).astype(np.int32)], 255, shift=scale)
    depth = cv2.distanceTransform(cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_REPLICATE), cv2.DIST_L2, 5)[
        1:-1, 1:-1
    ]
    width = float(np.clip(FEATHER * np.sqrt((mask > 0).sum()), 1.5, 6))
    t = np.clip(depth / width, 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def lock(
    photo: UInt8Array, regions: list[Region], frames: UInt8Array, step: Step = lambda done, total: None
) -> tuple[UInt8Array, list[Track]]:
    """A clip (T, h, w, 3) with regions of its photo put back, and where they were found."""
    total = len(frames)
    tracks = follow(photo, regions, frames, lambda done, _: step(done, 2 * total))
    mender = LabelCompositor(photo, tracks)
    mended = np.empty_like(frames)
    for i, frame in enumerate(frames):
        mended[i] = mender.apply(frame, i)
        step(total + i + 1, 2 * total)
    return mended, tracks
