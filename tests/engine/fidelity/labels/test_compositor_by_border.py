"""The line where a label's paper ends: found around text, and labels followed by it."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.export import FileMetadata, reader
from engine.fidelity.labels import detection
from engine.fidelity.labels.compositor import LabelCompositor, restore_labels
from engine.fidelity.labels.label_border import border_around
from engine.fidelity.vision.photometric import foreign_print
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import transform_points
from engine.fidelity.vision.track import Track
from engine.progress import ignore
from tests.support.labelled import MOTIONS, backdrop, make

SIZE = (384, 216)
SCENES = {motion.name: motion for motion in MOTIONS}


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
