"""A box that turns, as one rigid thing: one shape and one motion in space for the whole clip.

A plane's inverse depth is affine in the picture's coordinates, so a camera and two faces are six numbers: the focal
length, how the first face slants (2), how much more the second does, and where the edge between them is (2). Their
motion is one turn (3) about an axis through a point (3), and a shift (3) along with it; each frame only adds how far
that has come. Bundle adjustment (Triggs and others, "Bundle adjustment: a modern synthesis", 1999) finds all of them at
once from where print and rim are in every frame. Faces that move by a homography each would have eleven numbers in
every frame, which follow the melt. How far the box has turned is not known well (a flatter one that turns more looks
the same: Belhumeur and others, "The bas-relief ambiguity", 1999); where its faces are is.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import UInt8Array
from engine.fidelity.product.pose_fit import APART, LIKELY, Look, PoseFit, PoseFitter, ProductPose, cells_of
from engine.fidelity.product.surface import UNIT, Wedge
from engine.fidelity.vision.registration import Matrix

CLIP = 15  # numbers of a clip: of the shape 0 to 5, of the turn 6 to 8, of its axis 9 to 11, of the shift 12 to 14
FOCAL, FOCAL_SIGMA = 1.5, 0.4  # of the picture's long side, and in its logarithm
RIGHT = 0.05  # cosine by which the faces may not be at right angles
EDGE = 0.012  # of the picture's long side, by which the edge may be elsewhere
LEANS = 0.5  # of a face's slant, up or down
TURNS, AXIS, SHIFTS = 0.5, 0.13, 0.1  # radians, and of the distance from the camera: usual sizes
STEADY, EASED = 0.05, 12.0  # of the whole motion by which a step differs from the one before: at least, and so much
# over the square of the frames, twice what a motion that is eased in and out has at its ends; with less, boxes that
# turn by 20 degrees are farther off than they say
YAWS, WAYS = (30.0, 55.0), (-0.15, 0.15)  # degrees of the first face, radians of the turn, to begin with
FIRST_FRAMES, FIRST_POINTS, FIRST_ROUNDS = 12, 4, 15  # frames, one of so many points, and rounds with each of these
INDEPENDENT = 3.0  # frames' worth a clip tells: a melt strays alike in frame after frame. So a box that turns by 10 to
# 20 degrees is off by 0.2 to 1 times what it says
LOOKS, ROUNDS, ENOUGH = 2, 40, 1e-4  # at the frames, rounds of adjustment, and the share of the cost that one must gain
NUDGE = 1e-5  # for derivatives


@dataclass(frozen=True, eq=False)
class EdgesSeen:
    """Where `points` (N, 2) of the reference picture are found in frames: at `at` (T, N, 2), across edges only.

    `normals` (T, N, 2) are the directions across; `weights` (T, N) say what counts, 0 what is not found; `sigma` (T,)
    is how far they stray, in pixels.
    """

    points: Matrix
    at: Matrix
    normals: Matrix
    weights: Matrix
    sigma: Matrix

    def some(self, frames: Matrix, step: int) -> EdgesSeen:
        """Some frames, and one of `step` points, which counts for all."""
        at, normals, weights = (found[frames][:, ::step] for found in (self.at, self.normals, self.weights))
        return EdgesSeen(self.points[::step], at, normals, weights * step, self.sigma[frames])


@dataclass(frozen=True, eq=False)
class Box:
    """Two faces that meet about at `wedge`, in a picture whose long side is `long` pixels, its middle at `middle` (2,).

    `clip` (15,) are the numbers of a clip, as the module says; `amounts` (T,) how far the motion has come. Depths are
    counted in that of the edge's middle.
    """

    wedge: Wedge
    long: float
    middle: Matrix

    def start(self, yaw: float, turn: float) -> Matrix:
        """A box whose first face is turned away by `yaw` degrees and that turns by `turn` radians."""
        clip = np.zeros(CLIP)
        slant = np.tan(np.radians(yaw))  # the edge is nearest: the box is seen from outside
        clip[1], clip[3] = slant / FOCAL, (-1 / slant - slant) / FOCAL
        clip[7], clip[11] = turn, AXIS / 2
        return clip

    def camera(self, clip: Matrix) -> Matrix:
        focal = FOCAL * self.long * float(np.exp(clip[0]))
        return np.array([[focal, 0, self.middle[0]], [0, focal, self.middle[1]], [0, 0, 1.0]])

    def edge(self, clip: Matrix) -> Wedge:
        """Where the two faces meet."""
        normal = self.wedge.normal + clip[5] * np.array([-self.wedge.normal[1], self.wedge.normal[0]])
        return Wedge(self.wedge.point + clip[4] * self.long * self.wedge.normal, normal / np.linalg.norm(normal))

    def planes(self, clip: Matrix) -> tuple[Matrix, Matrix]:
        """The faces' inverse depths as functions (3,) of places (x, y, 1) in the picture."""
        edge = self.edge(clip)
        along = np.array([-edge.normal[1], edge.normal[0]])
        slant = (clip[1] * edge.normal + clip[2] * along) / self.long
        more = clip[3] * edge.normal / self.long
        first = np.array([*slant, 1 - slant @ edge.point])
        return first, first + np.array([*more, -more @ edge.point])

    def moves(self, clip: Matrix, amounts: Matrix) -> tuple[Matrix, Matrix]:
        """The homographies (T, 3, 3) by which the two faces go from the reference picture to the frames."""
        camera = self.camera(clip)
        back = np.linalg.inv(camera)
        axis = back @ np.array([*self.edge(clip).point, 1.0]) + clip[9:12]
        turns = np.stack([cv2.Rodrigues(amount * clip[6:9])[0] for amount in amounts])
        shifts = amounts[:, None] * clip[12:] + axis - turns @ axis
        first, second = (camera @ (turns @ back + shifts[:, :, None] * plane) for plane in self.planes(clip))
        return first, second

    def places(self, clip: Matrix, amounts: Matrix, points: Matrix) -> Matrix:
        """Where points (N, 2) of the reference picture are in the frames, (T, N, 2)."""
        whole = np.column_stack([points, np.ones(len(points))]).T
        beyond, at = self.beyond(clip, points), np.empty((len(amounts), 3, len(points)))
        for mine, moves in zip((~beyond, beyond), self.moves(clip, amounts), strict=True):
            at[:, :, mine] = moves @ whole[:, mine]
        result: Matrix = np.moveaxis(at[:, :2] / at[:, 2:], 1, 2)
        return result

    def beyond(self, clip: Matrix, points: Matrix) -> NDArray[np.bool_]:
        """Which points (N, 2) of the reference picture are on the second face, (N,)."""
        edge = self.edge(clip)
        result: NDArray[np.bool_] = (points - edge.point) @ edge.normal > 0
        return result

    def priors(self, clip: Matrix) -> Matrix:
        """How far the numbers are from what is usual, in standard deviations."""
        one, other = (plane @ self.camera(clip) for plane in self.planes(clip))
        cosine = float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other)))
        shape = clip[0] / FOCAL_SIGMA, cosine / RIGHT, clip[4] / EDGE, clip[5] / EDGE, clip[2] / LEANS
        return np.concatenate([shape, clip[6:9] / TURNS, clip[9:12] / AXIS, clip[12:] / SHIFTS])

    def poses(self, clip: Matrix, amounts: Matrix) -> list[ProductPose]:
        """The same as a homography of the first face and the turn of the wedge `edge` in each frame."""
        edge, here = self.edge(clip), np.eye(3)
        here[:2, 2] = edge.point
        found = []
        for first, second in zip(*self.moves(clip, amounts), strict=True):
            between = np.linalg.inv(first @ here) @ second @ here
            between /= between[2, 2]
            turn = np.array([*((between[:2, :2] - np.eye(2)) @ edge.normal), UNIT * (between[2, :2] @ edge.normal)])
            found.append(ProductPose(first / first[2, 2], turn))
        return found


@dataclass(frozen=True, eq=False)
class Adjusted:
    """What a bundle adjustment found, its robust cost, and the normal matrix (15 + T, 15 + T) there."""

    clip: Matrix
    amounts: Matrix
    cost: float
    normal: Matrix


@dataclass(frozen=True, eq=False)
class RigidTurn:
    """A box through a clip: its surface, poses (T), `sigma` (T,) how sure they are in pixels.

    `stray` (T,) is how far edges stray from them in pixels, `seen` (T,) the share of edges that is found.
    """

    wedge: Wedge
    poses: list[ProductPose]
    sigma: Matrix
    stray: Matrix
    seen: Matrix


def follow_rigid_turn(
    fitter: PoseFitter, wedge: Wedge, evened: list[UInt8Array], fits: list[PoseFit], scene: list[Matrix | None]
) -> RigidTurn:
    """The one motion of a box that explains best where its edges are in evened grey frames (T of (h, w)).

    `fits` are the poses that each frame has by itself, with `wedge` as the surface; `scene` is where the backdrop goes.
    """
    height, width = evened[0].shape
    poses, sigma = [fit.pose for fit in fits], np.maximum([fit.stray for fit in fits], LIKELY)
    went = np.array([np.abs(fitter.place(pose)[:8] - fitter.corners.ravel()).max() for pose in poses])
    amounts = went / max(float(went.max()), 1e-6)
    clip: Matrix = np.zeros(0)  # nothing is known yet
    looks = [fit.look for fit in fits]
    for k in range(LOOKS):
        if k:
            looks = [fitter.look(evened[i], pose, scene[i]) for i, pose in enumerate(poses)]
        seen = edges_seen(fitter, looks, sigma)
        box = Box(wedge, float(max(height, width)), np.array([width - 1, height - 1]) / 2)
        if not clip.size:
            found = first_guess(box, seen, amounts)
            clip, amounts = found.clip, np.interp(np.arange(len(fits)), frames_of(len(fits)), found.amounts)
        else:
            clip = np.concatenate([clip[:4], [0, 0], clip[6:]])  # the edge is where it was found
        found = bundle(box, seen, clip, amounts, ROUNDS)
        clip, amounts, wedge = found.clip, found.amounts, box.edge(found.clip)
        poses = box.poses(clip, amounts)
        fitter = fitter.with_surface(wedge)
    away = ((box.places(clip, amounts, seen.points) - seen.at) * seen.normals).sum(-1)
    used = seen.weights > 0
    stray = [1.4826 * float(np.median(np.abs(a[u]))) if u.any() else np.inf for a, u in zip(away, used, strict=True)]
    return RigidTurn(wedge, poses, uncertainty(box, found, seen.points), np.array(stray), used.mean(1))


def frames_of(count: int) -> Matrix:
    return np.unique(np.linspace(0, count - 1, FIRST_FRAMES).round().astype(int))


def edges_seen(fitter: PoseFitter, looks: list[Look | None], sigma: Matrix) -> EdgesSeen:
    """What looks at the frames (T) have seen of a product's edges."""
    shape = len(looks), len(fitter.points)
    at, normals, weights = np.zeros((*shape, 2)), np.zeros((*shape, 2)), np.zeros(shape)
    for i, look in enumerate(looks):
        if look is None:
            continue
        at[i], normals[i] = look.at + look.moved, look.normals
        cells = cells_of(look.at[look.used], APART * fitter.size)
        weights[i] = look.used * cells / look.used.sum() * min(1.0, INDEPENDENT / len(looks))
    return EdgesSeen(fitter.points, at, normals, weights, sigma)


def first_guess(box: Box, seen: EdgesSeen, amounts: Matrix) -> Adjusted:
    """The best of several beginnings, in some of the frames."""
    few = frames_of(len(amounts))
    part = seen.some(few, FIRST_POINTS)
    tried = [bundle(box, part, box.start(yaw, way), amounts[few], FIRST_ROUNDS) for yaw in YAWS for way in WAYS]
    return min(tried, key=lambda one: one.cost)


def bundle(box: Box, seen: EdgesSeen, clip: Matrix, amounts: Matrix, rounds: int) -> Adjusted:
    """The numbers that explain best what is seen, by the method of Levenberg and Marquardt from a beginning."""
    count = len(amounts)
    steady = max(STEADY, EASED / count**2)
    rows = np.diff(np.eye(count), 2, axis=0) / steady if count > 2 else np.zeros((1, count))
    cost, (normal, right) = cost_of(box, seen, clip, amounts, rows), linearised(box, seen, clip, amounts, rows)
    damping = 1e-3
    for _ in range(rounds):
        change = np.linalg.solve(normal + damping * np.diag(np.diag(normal) + 1e-9), -right)
        tried = clip + change[:CLIP], amounts + change[CLIP:]
        new = cost_of(box, seen, *tried, rows)
        if not new < cost:
            damping *= 6
            continue
        gained = (cost - new) / cost
        (clip, amounts), cost, damping = tried, new, max(damping / 5, 1e-7)
        normal, right = linearised(box, seen, clip, amounts, rows)
        if gained < ENOUGH:
            break
    return Adjusted(clip, amounts, cost, normal)


def across(box: Box, seen: EdgesSeen, clip: Matrix, amounts: Matrix) -> Matrix:
    """How far edges are from where they are seen (T, N), against how far they stray."""
    away = box.places(clip, amounts, seen.points) - seen.at
    result: Matrix = (away * seen.normals).sum(-1) / seen.sigma[:, None]
    return result


def cost_of(box: Box, seen: EdgesSeen, clip: Matrix, amounts: Matrix, rows: Matrix) -> float:
    """The robust cost (Cauchy's) of some numbers; `rows` times the amounts are to be small."""
    rest, prior, unsteady = across(box, seen, clip, amounts), box.priors(clip), rows @ amounts
    return float((4 * seen.weights * np.log1p((rest / 2) ** 2)).sum() + prior @ prior + unsteady @ unsteady)


def linearised(box: Box, seen: EdgesSeen, clip: Matrix, amounts: Matrix, rows: Matrix) -> tuple[Matrix, Matrix]:
    """The normal matrix of that cost and its gradient.

    How edges move with the nine numbers of their face's homography is exact; how these change with the numbers of the
    clip and the amount, by small steps. So only a few matrices are made anew for each step, and no edges.
    """
    steps, prior, count = NUDGE * np.eye(CLIP), box.priors(clip), len(amounts)
    here = box.moves(clip, amounts)
    stepped = [box.moves(clip + step, amounts) for step in steps] + [box.moves(clip, amounts + NUDGE)]
    ways = np.stack([(box.priors(clip + step) - prior) / NUDGE for step in steps], 1)
    normal, gradient = np.zeros((CLIP + count,) * 2), np.zeros(CLIP + count)
    beyond = box.beyond(clip, seen.points)
    for face, mine in enumerate((~beyond, beyond)):
        rest, rates = face_rates(seen, here[face], mine)
        chain = np.stack([(moved[face] - here[face]).reshape(count, 9) / NUDGE for moved in stepped], 2)
        robust = seen.weights[:, mine] / (1 + (rest / 2) ** 2)
        weighted = np.swapaxes(rates * robust[..., None], 1, 2)
        whole = np.swapaxes(chain, 1, 2) @ (weighted @ rates) @ chain  # (T, 16, 16)
        falls = (np.swapaxes(chain, 1, 2) @ (weighted @ rest[..., None]))[..., 0]
        normal[:CLIP, :CLIP] += whole[:, :CLIP, :CLIP].sum(0)
        normal[:CLIP, CLIP:] += whole[:, :CLIP, CLIP].T
        normal[CLIP:, CLIP:] += np.diag(whole[:, CLIP, CLIP])
        gradient += np.concatenate([falls[:, :CLIP].sum(0), falls[:, CLIP]])
    normal[CLIP:, :CLIP] = normal[:CLIP, CLIP:].T
    normal[:CLIP, :CLIP] += ways.T @ ways
    normal[CLIP:, CLIP:] += rows.T @ rows
    gradient += np.concatenate([ways.T @ prior, rows.T @ (rows @ amounts)])
    return normal, gradient


def face_rates(seen: EdgesSeen, moves: Matrix, mine: NDArray[np.bool_]) -> tuple[Matrix, Matrix]:
    """As `across`, of the edges on one face (T, M), and its rates with each number of the face's moves (T, M, 9)."""
    points, at, normals = seen.points[mine], seen.at[:, mine], seen.normals[:, mine]
    places = np.column_stack([points, np.ones(len(points))])
    u, v, depth = np.moveaxis(places @ np.swapaxes(moves, 1, 2), 2, 0)
    x, y = u / depth, v / depth
    scaled = normals / seen.sigma[:, None, None]
    rest = scaled[..., 0] * (x - at[..., 0]) + scaled[..., 1] * (y - at[..., 1])
    ways = np.stack([scaled[..., 0], scaled[..., 1], -(scaled[..., 0] * x + scaled[..., 1] * y)], 2) / depth[..., None]
    rates: Matrix = (ways[..., None] * places[None, :, None, :]).reshape(*rest.shape, 9)
    return rest, rates


def uncertainty(box: Box, found: Adjusted, points: Matrix) -> Matrix:
    """How far a box's edges in each frame may be from the truth, a standard deviation in pixels (T,)."""
    some = points[::FIRST_POINTS]
    covariance = np.linalg.inv(found.normal + 1e-9 * np.eye(len(found.normal)))
    home = box.places(found.clip, found.amounts, some)
    rates = [
        box.places(found.clip + step, found.amounts, some) - home for step in NUDGE * np.eye(CLIP)
    ] + [box.places(found.clip, found.amounts + NUDGE, some) - home]  # fmt: skip
    ways = np.stack(rates, -1) / NUDGE
    result = []
    for i, way in enumerate(ways):
        terms = [*range(CLIP), CLIP + i]
        variance = np.einsum("nak,kl,nal->na", way, covariance[np.ix_(terms, terms)], way)
        result.append(float(np.sqrt(variance.max(1).mean())))
    return np.array(result)
