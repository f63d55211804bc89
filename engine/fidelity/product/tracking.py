"""The pose of a product in each frame of a clip, from all that is trustworthy: print, rim, scene and smoothness.

Each frame's own fit comes with a covariance. Where the product has so far moved with the rest of the scene, the scene's
motion is a second measurement, as sure as it has proved to be. A smoother (weighted least squares over the whole clip
with a penalty on acceleration) brings them together; frames in which the result is unsure are left alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.fidelity.product.pose_fit import PoseFit, PoseFitter, ProductPose
from engine.fidelity.product.rigid_box import RigidTurn, follow_rigid_turn
from engine.fidelity.product.subject import HINT, Subject
from engine.fidelity.product.surface import Flat, Round, Surface, Wedge
from engine.fidelity.product.surface_choice import choose_surface, surfaces
from engine.fidelity.vision.planar_tracker import PlanarTracker, even_light
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, quick_register, reference_frame, transform_points
from engine.fidelity.vision.track import Track, lock_strength
from engine.progress import StepCallback

SCENE_KNOWN = 0.2  # trust from which on the rest of the picture is a witness
SURE = 0.35  # pixels of 640: a fit of its own that is so sure says whether the product moves with the scene
UNSURE, OF_STRAY = 1.2, 0.5  # pixels of 640: a pose that is less sure is not used; nor one less sure than that share
ACCELERATION = (0.06, 0.35, 2.0)  # pixels of 640 a frame, squared: at least, usually, and at most
FOLLOWS = 0.3  # pixels of 640: the scene is no surer than that
PARALLAX_SEEN = 3.0  # pixels of 640: motion that tells how much nearer than the scene a product is
SHARED = 0.6  # of a frame's own uncertainty stays, however many frames agree
LEAST_SEEN = 0.3  # of the edges that must be found in a frame
HELD_SURE, HELD = (1.3, 0.15), (1.5, 0.25)  # times the stray, and pixels more, that what is known may cost
ONE_MOTION, DOUBTED = (1.25, 0.15), 0.4  # the same of one motion for the whole clip, and in what share it may cost more
KNOWN_SIGMA = 0.12  # pixels of 640: how sure a homography is that is known
LIKENESS = 0.15  # pixels of 640 by which a product's corners may leave a similarity, where they did not yet
ROBUST = 3.0  # standard deviations from which on a frame's own fit is doubted
GONE = 16.0  # pixels of 640 that edges may stray: a product that melts more is no longer there
FEWEST_FRAMES = 4  # from which on one motion says more than a pose of each frame
FARTHEST_TURN = 24.0  # degrees that a round thing may turn


@dataclass(frozen=True, eq=False)
class ProductTrack:
    """A product through a clip: `poses` (T), `sigma` (T,) how sure they are in pixels, `strength` (T,) of the lock.

    `scene` (T) are homographies of the rest of the picture, None where unknown; `stray` (T,) how far edges stray;
    `seen` (T,) is the share of them that is found.
    """

    subject: Subject
    place: Matrix
    surface: Surface
    poses: list[ProductPose]
    scene: list[Matrix | None]
    sigma: FloatArray
    stray: FloatArray
    seen: FloatArray
    strength: FloatArray
    scale: float = 1.0  # of the frames that it is for

    @property
    def summary(self) -> Track:
        """Where the product's outline is, as labels and faces are told."""
        moves = [pose.homography @ self.place for pose in self.poses]
        trust = (1 / (1 + self.sigma)).astype(np.float32)
        return Track(Region(self.subject.outline), moves, trust, self.strength, [None] * len(moves))


def track_product(
    photo: UInt8Array, subject: Subject, frames: UInt8Array, step: StepCallback = lambda done, total: None
) -> ProductTrack:
    """Where a photo's subject is in each frame (T, h, w, 3) of its clip."""
    place = quick_register(photo, frames[0])
    reference = reference_frame(photo, frames, place)
    size = frames.shape[2], frames.shape[1]
    alpha = cv2.warpPerspective(subject.alpha, place, size, flags=cv2.INTER_AREA)
    if max(photo.shape[:2]) > 1.5 * max(size):  # drawn smaller, a picture is averaged first
        alpha = averaged(subject.alpha, place, size)
    backdrop = reference_frame(subject.backdrop, frames, place)
    unit = max(size) / 640
    evened = [even_light(frame) for frame in frames]
    scene = scene_motion(reference, alpha, evened)
    flat = PoseFitter(reference, alpha, backdrop, Flat())
    surface = choose_surface(flat, surfaces(reference, alpha, subject, place), evened, scene)
    fitter = flat.with_surface(surface)
    fits: list[PoseFit] = []
    for i, frame in enumerate(evened):
        fits.append(follow(fitter, frame, fits, scene[i], unit))
        step(i + 1, len(frames))
    known, fits = known_homographies(fitter, evened, fits, scene, unit)
    stray = np.array([fit.stray for fit in fits], np.float32)
    seen = np.array([fit.seen for fit in fits], np.float32)
    turning = rigid_turn(fitter, evened, fits, scene, unit) if known is None else None
    if turning is None:
        poses, sigma = smoothed(fitter, fits, scene, known, unit)
    else:
        surface, poses = turning.wedge, turning.poses
        sigma, stray, seen = (a.astype(np.float32) for a in (turning.sigma, turning.stray, turning.seen))
    turned = np.array([abs(np.degrees(pose.turn[0])) if isinstance(surface, Round) else 0.0 for pose in poses])
    sure = (
        (sigma < np.maximum(UNSURE * unit, OF_STRAY * stray))
        & (seen > LEAST_SEEN)
        & (stray < GONE * unit)
        & (turned < FARTHEST_TURN)
    )
    return ProductTrack(subject, place, surface, poses, scene, sigma, stray, seen, lock_strength(sure))


def averaged(alpha: FloatArray, place: Matrix, size: tuple[int, int]) -> FloatArray:
    """An alpha (H, W) of a large photo in a small frame."""
    shrink = max(size) / max(alpha.shape)
    small = cv2.resize(alpha, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    half = (1 / shrink - 1) / 2
    grow = np.array([[1 / shrink, 0, half], [0, 1 / shrink, half], [0, 0, 1.0]])
    return cv2.warpPerspective(small.astype(np.float32), place @ grow, size)


def scene_motion(reference: UInt8Array, alpha: FloatArray, evened: list[UInt8Array]) -> list[Matrix | None]:
    """The homographies from the reference to each frame of what is not the product; None where unknown."""
    height, width = alpha.shape
    reach = 2 * round(0.02 * max(width, height)) + 1
    hidden = cv2.dilate((alpha > 0.05).astype(np.uint8), np.ones((reach, reach), np.uint8)).astype(np.uint8)
    border = np.array([[2, 2], [width - 3, 2], [width - 3, height - 3], [2, height - 3]], np.float32)
    tracker = PlanarTracker(reference, border, hidden=hidden)
    seen = [tracker.follow(frame) for frame in evened]
    return [pose.homography if pose.trust >= SCENE_KNOWN else None for pose in seen]


def follow(fitter: PoseFitter, frame: UInt8Array, before: list[PoseFit], scene: Matrix | None, unit: float) -> PoseFit:
    """The fit of the next frame, from where the product would go on to."""
    known = [fit for fit in before[-4:] if widest(fit.covariance) < 3 * unit]
    starts = [known[-1].pose if known else fitter.start()]
    if len(known) > 1 and known[-1] is before[-1] and known[-2] is before[-2]:
        ahead = 2 * fitter.place(known[-1].pose) - fitter.place(known[-2].pose)
        starts = [fitter.pose_at(ahead)]
    elif not known and scene is not None:
        starts.append(ProductPose(scene, fitter.start().turn))
    fits = [fitter.fit(frame, start, scene) for start in starts]
    return min(fits, key=lambda fit: fit.stray)


def widest(covariance: Matrix) -> float:
    """The largest standard deviation of a corner, in pixels."""
    return float(np.sqrt(np.diag(covariance)[:8].max()))


def smoothed(
    fitter: PoseFitter, fits: list[PoseFit], scene: list[Matrix | None], known: list[Matrix] | None, unit: float
) -> tuple[list[ProductPose], FloatArray]:
    """The poses that agree with all measurements and do not jerk, and their standard deviations in pixels (T,)."""
    places = np.stack([fitter.place(fit.pose) for fit in fits])
    count, terms = places.shape
    witness = scene_witness(fitter, fits, places, scene, unit)
    if known is not None:
        witness = [(transform_points(move, fitter.corners).ravel(), KNOWN_SIGMA * unit) for move in known]
    rest, likeness = likeness_prior(fitter, fits, places, unit)
    home = fitter.corners.ravel()
    corner = acceleration(fits, places[:, :8], unit)
    reach = pixels_of_turn(fitter)
    turning = acceleration(fits, places[:, 8:] * reach, unit) / reach
    scales = np.concatenate([np.full(8, corner), np.full(terms - 8, turning)])
    doubt = np.ones(count)
    result, spread = places, np.zeros((count, terms, terms))
    for _ in range(4):
        normal, right = np.zeros((count * terms, count * terms)), np.zeros(count * terms)
        for i, fit in enumerate(fits):
            at = slice(i * terms, (i + 1) * terms)
            precision = np.linalg.inv(fit.covariance * doubt[i] + 1e-4 * np.diag(scales**2))
            normal[at, at] += precision
            right[at] += precision @ places[i]
            corners = slice(i * terms, i * terms + 8)
            normal[corners, corners] += rest / likeness[i] ** 2
            right[corners] += rest @ home / likeness[i] ** 2
            if (one := witness[i]) is not None:
                there, sigma = one
                normal[corners, corners] += np.eye(8) / sigma**2
                right[corners] += there / sigma**2
        for i in range(1, count - 1):
            for k in range(terms):
                rows = [(i + j) * terms + k for j in (-1, 0, 1)]
                normal[np.ix_(rows, rows)] += np.outer([1, -2, 1], [1, -2, 1]) / scales[k] ** 2
        whole = np.linalg.inv(normal)
        result = (whole @ right).reshape(count, terms)
        spread = np.stack([whole[i * terms : (i + 1) * terms, i * terms : (i + 1) * terms] for i in range(count)])
        away = np.array([
            (rest @ np.linalg.solve(fit.covariance + spread[i], rest) / terms) ** 0.5
            for i, (fit, rest) in enumerate(zip(fits, places - result, strict=True))
        ])  # fmt: skip
        doubt = 1 + (away / ROBUST) ** 2 * (away > ROBUST)
    # What has melted strays alike in successive frames, so that these do not tell as much as if they were independent.
    sigmas = []
    for i, fit in enumerate(fits):
        precision = np.linalg.inv(fit.covariance + 1e-9 * np.diag(scales**2))
        precision[:8, :8] += rest / likeness[i] ** 2
        if (one := witness[i]) is not None:
            precision[:8, :8] += np.eye(8) / one[1] ** 2
        sigmas.append(max(widest(spread[i]), SHARED * widest(np.linalg.inv(precision))))
    return [fitter.pose_at(place) for place in result], np.array(sigmas, np.float32)


Witness = tuple[Matrix, float]


def scene_witness(
    fitter: PoseFitter, fits: list[PoseFit], places: Matrix, scene: list[Matrix | None], unit: float
) -> list[Witness | None]:
    """Where the scene has the product's corners (8,) in each frame, and how sure that is, in pixels.

    What is nearer than the scene goes farther, in proportion, when the camera moves: by how much is learnt from the
    frames in which the product itself was sure. The scene is as sure as it was right there, against how far it went.
    """
    home = fitter.corners.ravel()
    gone = [None if move is None else transform_points(move, fitter.corners).ravel() - home for move in scene]
    sure = [widest(fit.covariance) < SURE * unit for fit in fits]
    pairs = [
        (far, place[:8] - home)
        for far, place, good in zip(gone, places, sure, strict=True) if good and far is not None
    ]  # fmt: skip
    trusted = (PARALLAX_SEEN * unit) ** 2  # so much motion is worth as much as knowing that things are near the scene
    nearer = (sum(float(a @ b) for a, b in pairs) + trusted) / (sum(float(a @ a) for a, _ in pairs) + trusted)
    wrong, went = (FOLLOWS * unit) ** 2, (6 * unit) ** 2
    for seen, own in pairs:
        wrong += max(0.0, float(np.abs(nearer * seen - own).max()) - 0.15 * unit) ** 2
        went += float(np.abs(seen).max()) ** 2
    ratio = float(np.sqrt(wrong / went))
    result: list[Witness | None] = []
    for fit, place, far in zip(fits, places, gone, strict=True):
        if far is None:
            result.append(None)
            continue
        sigma = float(np.hypot(FOLLOWS * unit, ratio * float(np.abs(far).max())))
        apart = float(np.abs(home + nearer * far - place[:8]).max())
        agrees = apart < ROBUST * float(np.hypot(sigma, widest(fit.covariance)))
        result.append((home + nearer * far, sigma) if agrees else None)
    return result


def known_homographies(
    fitter: PoseFitter, evened: list[UInt8Array], fits: list[PoseFit], scene: list[Matrix | None], unit: float
) -> tuple[list[Matrix] | None, list[PoseFit]]:
    """The homographies of a product that stands still, or moves exactly as the scene does; None where it does neither.

    With them come the fits of its turn alone, or the fits as they were.

    What is known explains the frames as well as a homography of each frame's own: then that only follows the melt.
    """
    sure = [widest(fit.covariance) < SURE * unit for fit in fits]
    there = [move for move in scene if move is not None]
    for moves in ([np.eye(3)] * len(fits), there):
        if len(moves) != len(fits) or sum(sure) < 2:
            continue
        turn, alone = fitter.start().turn, []
        for i, (move, fit) in enumerate(zip(moves, fits, strict=True)):
            held = fitter.fit(evened[i], ProductPose(move, turn), scene[i], rounds=2, held=True)
            turn = held.pose.turn
            alone.append(held)
            times, more = HELD_SURE if sure[i] else HELD
            if held.stray > times * fit.stray + more * unit:
                break
        else:
            return moves, alone
    return None, fits


def rigid_turn(
    fitter: PoseFitter, evened: list[UInt8Array], fits: list[PoseFit], scene: list[Matrix | None], unit: float
) -> RigidTurn | None:
    """The one motion of a box that turns; None of what is no such box, or moves otherwise in any frame."""
    if not isinstance(fitter.surface, Wedge) or len(fits) < FEWEST_FRAMES:
        return None
    found = follow_rigid_turn(fitter, fitter.surface, evened, fits, scene)
    own, shown = np.array([fit.stray for fit in fits]), found.seen > LEAST_SEEN
    sure = np.array([widest(fit.covariance) < SURE * unit for fit in fits])
    worse = found.stray > ONE_MOTION[0] * own + ONE_MOTION[1] * unit
    far = found.stray > HELD[0] * own + HELD[1] * unit
    if not shown.any() or (shown & (far | (worse & sure))).any() or worse[shown].mean() > DOUBTED:
        return None
    return found


def likeness_prior(fitter: PoseFitter, fits: list[PoseFit], places: Matrix, unit: float) -> tuple[Matrix, list[float]]:
    """What of the corners (8, 8) is no similarity, and how large that may be in each frame, in pixels.

    It may be as large, against how far the product went, as it was where that was sure.
    """
    away = fitter.corners - fitter.corners.mean(0)
    ways = np.stack([np.tile([1.0, 0], 4), np.tile([0.0, 1], 4), away.ravel(), (away[:, ::-1] * [-1, 1]).ravel()], 1)
    basis, _ = np.linalg.qr(ways)
    rest = np.eye(8) - basis @ basis.T
    home = fitter.corners.ravel()
    wrong, went = (LIKENESS * unit) ** 2, (4 * unit) ** 2
    turning = 0.0 if fitter.surface.rim_stays else fitter.size**2  # a box that turns does not stay similar
    for fit, place in zip(fits, places, strict=True):
        if widest(fit.covariance) < SURE * unit:
            wrong += max(0.0, float(np.abs(rest @ (place[:8] - home)).max()) - LIKENESS * unit) ** 2
            went += float(np.abs(place[:8] - home).max()) ** 2 + turning * float(np.sum(place[8:] ** 2))
    ratio = float(np.sqrt(wrong / went))
    far = np.sqrt(np.abs(places[:, :8] - home).max(1) ** 2 + turning * np.sum(places[:, 8:] ** 2, axis=1))
    return rest, [float(np.hypot(LIKENESS * unit, ratio * one)) for one in far]


def acceleration(fits: list[PoseFit], places: Matrix, unit: float) -> float:
    """By how much the steps of places (T, N) in pixels change from frame to frame, as far as that is known."""
    sure = np.array([widest(fit.covariance) < SURE * unit for fit in fits])
    least, usual, most = (limit * unit for limit in ACCELERATION)
    if len(places) < 3 or not places.shape[1]:
        return usual
    changes = np.abs(np.diff(places, 2, axis=0)).max(1)[sure[:-2] & sure[1:-1] & sure[2:]]
    return float(np.clip(1.5 * np.sqrt(np.mean(changes**2)), least, most)) if len(changes) > 2 else usual


def pixels_of_turn(fitter: PoseFitter) -> float:
    """How many pixels the product's edges move, at most, for each unit of its turn."""
    if not fitter.surface.terms:
        return 1.0
    rates = np.linalg.norm(fitter.surface.rates(fitter.points, np.zeros(fitter.surface.terms)), axis=2)
    return max(float(np.percentile(rates, 95)), 1e-6)


def refuse_unsure(track: ProductTrack) -> None:
    """Raise InvalidRequestError, with the reason, where a product can be held in no frame."""
    if track.strength.any():
        return
    if (track.seen <= LEAST_SEEN).all():
        raise InvalidRequestError("The clip no longer shows the product as a whole.", HINT)
    raise InvalidRequestError("It can't be told surely enough where the product is in the clip.", HINT)
