"""Which surface a product has: a plane, two faces of a box, or a round thing.

It is told by how the product moves. Edges are looked for in some frames with the product drawn as a plane, once for
all; each surface is then fitted to where they were found, which costs a tenth of drawing it.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.product.pose_fit import PoseFit, PoseFitter, ProductPose
from engine.fidelity.product.subject import Subject
from engine.fidelity.product.surface import Round, Surface, Wedge, edges_within
from engine.fidelity.vision.registration import Matrix, transform_points

STEPS = 8  # frames on which surfaces are tried
PLAIN = 0.3  # pixels: a plane that fits so well needs no other surface
BENT = 0.2  # pixels of 640 that edges stray from a plane in a frame that tells whether it is one
BETTER = 0.55  # times the stray of a plane that another surface must have in such a frame: by chance it has 0.7
NUDGES = (6.0, 3.0)  # pixels of 640 by which the edge of a box is moved, to find where it explains most


def surfaces(reference: UInt8Array, alpha: FloatArray, subject: Subject, place: Matrix) -> list[Surface]:
    """What the product's surface may be, but a plane; its alpha (h, w) is that in the reference picture (h, w, 3)."""
    grey = cv2.cvtColor(reference, cv2.COLOR_RGB2GRAY).astype(np.float32)
    found: list[Surface] = [*edges_within(grey, alpha)]
    if subject.axis is not None:
        point, way = (end.astype(np.float64) for end in subject.axis)
        ends = transform_points(place, np.stack([point, point + 100 * way]))
        along = (ends[1] - ends[0]) / np.linalg.norm(ends[1] - ends[0])
        found.append(Round.of(alpha, ends[0], along))
    return found


def choose_surface(
    plane: PoseFitter, candidates: list[Surface], evened: list[UInt8Array], scene: list[Matrix | None]
) -> Surface:
    """The surface that explains best how the product moves in evened frames; the plane's, unless one is clearly better.

    Where the product has melted, any surface explains a little more; where it has not yet, the right one explains all.
    So one frame decides.
    """
    chosen = np.unique(np.linspace(0, len(evened) - 1, STEPS).round().astype(int))
    frames, scene, unit = [evened[i] for i in chosen], [scene[i] for i in chosen], evened[0].shape[1] / 640
    flat = fits_of(plane, frames, scene)
    away = np.array([fit.stray for fit in flat])
    if away.max() < PLAIN or away.max() < BENT * unit or not candidates:
        return plane.surface
    ratios = {surface: np.minimum(strays_at(plane.with_surface(surface), flat) / away, 1) for surface in candidates}
    best = min(ratios, key=lambda surface: float(np.log(ratios[surface]).mean()))
    if ratios[best][away > BENT * unit].min() > BETTER:
        return plane.surface
    return moved_edge(plane.with_surface(best), best, frames, scene, unit) if isinstance(best, Wedge) else best


def moved_edge(
    fitter: PoseFitter, wedge: Wedge, frames: list[UInt8Array], scene: list[Matrix | None], unit: float
) -> Wedge:
    """A wedge, its edge moved to where it explains most."""
    places = fits_of(fitter, frames, scene)

    def stray_of(one: Wedge) -> float:
        return float(np.log(strays_at(fitter.with_surface(one), places)).mean())

    tried = {wedge: stray_of(wedge)}
    for aside in NUDGES:
        middle = min(tried, key=lambda one: tried[one])
        for sign in (-1, 1):
            moved = replace(middle, point=middle.point + sign * aside * unit * middle.normal)
            tried[moved] = stray_of(moved)
    return min(tried, key=lambda one: tried[one])


def fits_of(fitter: PoseFitter, frames: list[UInt8Array], scene: list[Matrix | None]) -> list[PoseFit]:
    """The pose in each frame, from the one before."""
    pose, found = fitter.start(), list[PoseFit]()
    for frame, behind in zip(frames, scene, strict=True):
        found.append(fitter.fit(frame, pose, behind, rounds=2))
        pose = found[-1].pose
    return found


def strays_at(fitter: PoseFitter, places: list[PoseFit]) -> Matrix:
    """How far edges stray (T,), in pixels, where they have been found with another surface."""
    turn, found = fitter.start().turn, list[float]()
    for fit in places:
        if fit.look is None:
            found.append(fit.stray)
            continue
        explained = fitter.explain(fit.look, ProductPose(fit.pose.homography, turn))
        turn = explained.pose.turn
        found.append(explained.stray)
    return np.array(found)
