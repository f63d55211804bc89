"""The line where a label's paper ends: found around text, found again in frames, and not taken for another's."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.export import FileMetadata, reader
from engine.fidelity.labels import detection
from engine.fidelity.labels.compositor import LabelCompositor, restore_labels
from engine.fidelity.labels.curved_alignment import BendPrior, Pose
from engine.fidelity.labels.edge_alignment import LOOSE, EdgeAligner, smooth
from engine.fidelity.labels.label_border import border_around, border_of, sides_of, signed_distance
from engine.fidelity.labels.motion_prior import LOST, MotionPrior
from engine.fidelity.vision.cylinder_bend import no_bend
from engine.fidelity.vision.photometric import foreign_print
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, transform_points
from engine.fidelity.vision.track import Track
from engine.progress import ignore
from tests.support.labelled import MOTIONS, WORDS, backdrop, label_of, make

SIZE = (384, 216)
CORNERS = np.array([[130, 60], [270, 60], [270, 150], [130, 150]], np.float32)
SCENES = {motion.name: motion for motion in MOTIONS}


def scene(printed: bool = True) -> UInt8Array:
    """A label before books."""
    picture = backdrop("books", SIZE, 0).copy()
    picture[60:150, 130:270] = label_of(WORDS[:2], (140, 90), 3) if printed else 230
    return picture


def moved(picture: UInt8Array, move: Matrix) -> UInt8Array:
    return cv2.warpPerspective(picture, move, SIZE, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101).astype(
        np.uint8
    )


def aligner_of(picture: UInt8Array) -> EdgeAligner:
    return EdgeAligner(picture, CORNERS, sides_of(CORNERS), no_bend(CORNERS))


MOVE = np.array([[1.005, -0.01, 1.5], [0.01, 1.005, -1.0], [5e-6, 2e-6, 1.0]])


def test_paper_is_found_again_whatever_is_printed_on_it() -> None:
    sides = aligner_of(scene())
    frame = smooth(moved(scene(printed=False), MOVE))
    pose = sides.align(frame, Pose(np.eye(3)), BendPrior())
    assert np.abs(transform_points(pose.homography, CORNERS) - transform_points(MOVE, CORNERS)).max() < 0.5
    assert sides.score(frame, pose) > 0.8
    assert sides.uncertainty(pose, sides.covariance(frame, pose, LOOSE), frame.shape) < 0.6
    assert sides.score(frame, Pose(np.array([[1.0, 0, 30], [0, 1, 25], [0, 0, 1]]))) < 0.3


def test_a_side_that_is_hidden_leaves_doubt_unless_it_is_known_how_the_label_went() -> None:
    sides = aligner_of(scene())
    hidden = moved(scene(), MOVE)
    hidden[:, :150] = 90
    frame = smooth(hidden)
    pose = sides.align(frame, Pose(MOVE), BendPrior())
    assert sides.uncertainty(pose, sides.covariance(frame, pose, LOOSE), frame.shape) > 1.5
    course = MotionPrior()
    course.observe(MOVE, 0.01 * np.eye(8))
    ((move, spread),) = course.predictions
    pose = sides.align(frame, Pose(move), BendPrior(), spread)
    assert sides.uncertainty(pose, sides.covariance(frame, pose, spread), frame.shape) < 0.9


def test_it_goes_on_as_it_went_for_a_while() -> None:
    course = MotionPrior()
    assert course.predictions == []
    for x in (0.0, 2.0):
        course.observe(np.array([[1.0, 0, x], [0, 1, 0], [0, 0, 1]]), np.eye(8))
    assert course.predictions[0][0][0, 2] == pytest.approx(4)
    doubts = []
    for _ in range(LOST):
        course.miss()
        doubts.append(float(np.trace(course.covariance)))
    assert doubts == sorted(doubts)
    assert course.predictions[0][0][0, 2] == pytest.approx(4 + 2 * LOST)
    course.miss()
    assert course.predictions == []


def test_paper_is_found_around_text_past_lines_that_are_printed() -> None:
    picture = (scene() * np.float32(0.4)).astype(np.uint8)
    picture[60:150, 130:270] = scene()[60:150, 130:270]
    found = border_around(picture, np.array([[145, 70], [255, 70], [255, 140], [145, 140]], np.float32))
    assert len(found) == 4
    for a, b in found:
        assert min(max(abs(signed_distance(a, side)), abs(signed_distance(b, side))) for side in sides_of(CORNERS)) < 2
    assert border_of(scene(), CORNERS)[0][0] == pytest.approx(CORNERS[0])


def test_what_is_found_is_the_whole_paper_and_once() -> None:
    """Lines too far apart for one group are still one label, where they are on one paper."""
    photo = np.full((432, 768, 3), 70, np.uint8)
    photo[100:340, 200:560] = 232
    for y, words in ((160, "HONEY"), (310, "AND OATS")):
        cv2.putText(photo, words, (240, y), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (30, 30, 30), 3, cv2.LINE_AA)
    (found,) = detection.detect_labels(photo)
    assert found.text == "HONEY AND OATS"
    x, y, width, height = found.box
    assert np.abs(np.array([x, y, x + width, y + height]) - (200, 100, 560, 340)).max() < 4
    assert min(x - 200, y - 100, 560 - x - width, 340 - y - height) >= -1  # nothing beside the paper


def test_text_on_nothing_in_particular_has_no_paper() -> None:
    plain = backdrop("plain", SIZE, 0).copy()
    cv2.putText(plain, "NO PAPER", (120, 110), cv2.FONT_HERSHEY_SIMPLEX, 1, (30, 30, 30), 2, cv2.LINE_AA)
    assert border_around(plain, np.array([[115, 80], [285, 80], [285, 120], [115, 120]], np.float32)) == []


@pytest.mark.parametrize("damage", ["melt", "shimmer"])
def test_a_melting_label_that_moves_on_its_own_is_followed_by_its_paper(damage: str) -> None:
    """As text detection finds it: what is put back is only what is printed, the paper says where."""
    film = make(replace(SCENES["card"], damage=damage, count=13, size=(512, 288), seed=6))
    (found,) = detection.detect_labels(film.photo)
    mended, (track,) = restore_labels(film.photo, [found], film.damaged)
    assert track.locked >= 10
    sure = [i for i in range(4, 13) if track.strength[i] == 1]
    ways = [
        transform_points(track.homographies[i], found.outline) - transform_points(film.homographies[i], found.outline)
        for i in sure
    ]
    assert max(np.abs(way).max() for way in ways) < 2
    assert np.mean([np.abs(way).max() for way in ways]) < 0.6
    for i in sure:
        inside = cv2.fillPoly(
            np.zeros((288, 512), np.uint8),
            [np.rint(transform_points(film.homographies[i], found.outline)).astype(np.int32)],
            1,
        )
        before, after = (
            ((clip[i].astype(float) - film.truth[i]) ** 2)[inside > 0].mean() for clip in (film.damaged, mended)
        )
        assert after < before / 2.5


@pytest.mark.parametrize(("name", "damage"), [("card", "melt"), ("card on plain", "swap")])
def test_in_a_video_file_as_well_nothing_becomes_worse(name: str, damage: str, tmp_path: Path) -> None:
    """What a codec takes away once made print look round, and unspoilt frames soft."""
    film = make(replace(SCENES[name], damage=damage, count=17, size=(512, 288), seed=6))
    reader.write(reader.ClipFile(film.damaged, 12.5, FileMetadata()), tmp_path / "clip.mp4", False, ignore)
    clip = reader.read(tmp_path / "clip.mp4").frames
    (found,) = detection.detect_labels(film.photo)
    mended, (track,) = restore_labels(film.photo, [found], clip)
    assert track.locked >= 15
    for i in range(17):
        outline = np.rint(transform_points(film.homographies[i], found.outline)).astype(np.int32)
        inside = cv2.fillPoly(np.zeros((288, 512), np.uint8), [outline], 1) > 0
        before, after = (((frames[i].astype(float) - film.truth[i]) ** 2)[inside].mean() for frames in (clip, mended))
        assert after < max(1.1 * before, 20), i
        if i > 8:
            assert after < before / 3, i


def test_two_prints_are_not_laid_half_over_each_other() -> None:
    """A lock comes and goes softly where clip and photo agree, and at once where both would be read."""
    film = make(replace(SCENES["still"], damage="swap", count=9, size=SIZE, seed=6))
    lock_ = LabelCompositor(film.photo, [])
    full, half = (
        lock_._restore(film.damaged[-1], track_with(film.corners, strength), 0, deque()) for strength in (1.0, 0.34)
    )
    assert (half == full).all()
    assert not (half == film.damaged[-1]).all()
    grey = np.clip(film.truth[0].astype(int) - 24, 0, 255).astype(np.uint8)  # the same print with less light around it
    assert (
        foreign_print(grey.astype(np.float32), film.truth[0].astype(np.float32), np.ones(grey.shape[:2], np.float32))
        < 0.2
    )


def track_with(corners: np.ndarray, strength: float) -> Track:
    place = np.diag([0.5, 0.5, 1.0])
    place[:2, 2] = -0.25
    values = np.array([1.0], np.float32), np.array([strength], np.float32)
    return Track(Region(corners), [place], *values, [None])


def test_lines_that_stay_while_text_goes_are_not_its_paper() -> None:
    """A sign behind glass: the frame around it stays where it is."""
    behind = backdrop("plain", SIZE, 0).copy()
    behind[40:180, 80:310] = 236
    frames = []
    for x in range(9):
        frame = behind.copy()
        cv2.putText(frame, "GONE AWAY", (100 + 3 * x, 115), cv2.FONT_HERSHEY_SIMPLEX, 1, (30, 30, 30), 2, cv2.LINE_AA)
        frames.append(frame)
    region = Region(np.array([[95, 85], [285, 85], [285, 125], [95, 125]], np.float32))
    assert len(border_around(frames[0], region.outline)) >= 3
    mended, (track,) = restore_labels(frames[0], [region], np.stack(frames))
    for i in range(9):
        if track.strength[i] > 0:
            assert (
                np.abs(transform_points(track.homographies[i], region.outline) - region.outline - (3 * i, 0)).max()
                < 1.5
            )
    assert np.abs(mended.astype(int) - np.stack(frames)).mean() < 1


@pytest.mark.parametrize("name", ["turn", "lean"])
def test_what_is_as_good_as_it_would_become_is_left_alone(name: str) -> None:
    film = make(replace(SCENES[name], count=7, size=SIZE, seed=6))
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], film.truth)
    assert track.locked == 7
    assert (mended == film.truth).all()
