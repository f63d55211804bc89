"""Labels that a generator spoils come back as they were, where that is sure, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.labels.compositor import restore_labels
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import cover_transform, register, transform_points
from tests.support.labelled import MOTIONS, Labelled, backdrop, make

COUNT = 9
SCENES = {motion.name: motion for motion in MOTIONS}
GAIN = 6.0  # dB the mended label must have over the spoilt one
SEEN = 26.0  # dB; a seam of less would be seen


def scene(name: str, damage: str) -> Labelled:
    return make(replace(SCENES[name], damage=damage, count=COUNT, size=(384, 216), seed=6))


def likeness(a: UInt8Array, b: UInt8Array, where: np.ndarray) -> float:
    error = ((a.astype(np.float32) - b) ** 2).mean(-1)[where].mean()
    return float(10 * np.log10(255**2 / max(float(error), 1e-3)))


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("still", "shimmer"), ("turn", "melt"), ("nearer", "swap"), ("farther", "blur"), ("lean", "swap"),
        ("pass", "melt"), ("softening", "melt"), ("darker", "shimmer"),
        ("occluded", "swap"), ("occluded", "melt"), ("occluded", "shimmer"),
    ],
)  # fmt: skip
def test_a_spoilt_label_comes_back_without_a_seam(name: str, damage: str) -> None:
    film = scene(name, damage)
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    assert track.locked == COUNT
    for i in range(COUNT // 2, COUNT):
        inside = film.masks[i] > 0.5
        before, after = (likeness(clip[i], film.truth[i], inside) for clip in (film.damaged, mended))
        assert after - before > GAIN, (i, before, after)
        label = cv2.dilate(inside.astype(np.uint8), np.ones((5, 5), np.uint8))
        outside_edge = (label - inside).astype(bool)
        assert likeness(mended[i], film.truth[i], outside_edge) > SEEN


def test_what_passes_in_front_stays_in_front() -> None:
    film = scene("occluded", "swap")
    mended, _ = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    label = cv2.fillPoly(np.zeros((216, 384), np.uint8), [np.rint(film.corners / 2).astype(np.int32)], 1).astype(bool)
    finger = [label & (film.masks[i] < 0.02) for i in range(COUNT)]
    covered = [i for i in range(COUNT) if finger[i].sum() > 300]
    assert len(covered) >= 3
    for i in covered:
        assert likeness(mended[i], film.truth[i], finger[i]) > 35


@pytest.mark.parametrize("damage", ["melt", "shimmer"])
def test_a_label_that_goes_its_own_way_is_put_back_right_or_not_at_all(damage: str) -> None:
    film = scene("card", damage)
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    for i in range(COUNT):
        if track.strength[i] == 0:
            assert (mended[i] == film.damaged[i]).all()
        elif track.strength[i] == 1:
            strays = transform_points(track.homographies[i], film.corners) - transform_points(
                film.homographies[i], film.corners
            )
            assert np.abs(strays).max() < 4


@pytest.mark.parametrize(("name", "damage", "least"), [("card on plain", "swap", 9), ("card on plain", "blur", 5), ("card", "swap", 5)])  # fmt: skip
def test_a_label_that_goes_its_own_way_is_followed_by_its_border(name: str, damage: str, least: int) -> None:
    film = scene(name, damage)
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    assert track.locked >= least
    for i in range(COUNT):
        strays = transform_points(track.homographies[i], film.corners) - transform_points(
            film.homographies[i], film.corners
        )
        if track.strength[i] > 0:
            assert np.abs(strays).max() < 3
        if track.strength[i] == 1 and i >= COUNT // 2:
            inside = film.masks[i] > 0.5
            assert likeness(mended[i], film.truth[i], inside) > likeness(film.damaged[i], film.truth[i], inside)


def test_a_melting_label_is_held_by_the_rest_of_the_picture() -> None:
    """Right around it all is plain: only what is farther off says where it is."""
    size = (384, 216)
    scenery = backdrop("books", (768, 432), 0).copy()
    scenery[:, 120:650] = backdrop("plain", (530, 432), 0)
    footage = np.repeat(scenery[None], COUNT, 0)
    film = make(replace(SCENES["turn"], damage="melt", count=COUNT, size=size, seed=6, turn=14), footage)
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    assert track.locked >= COUNT - 1
    for i in range(COUNT // 2, COUNT - 2):
        strays = transform_points(track.homographies[i], film.corners) - transform_points(
            film.homographies[i], film.corners
        )
        assert np.abs(strays).max() < 2.5
        inside = film.masks[i] > 0.5
        assert likeness(mended[i], film.truth[i], inside) > likeness(film.damaged[i], film.truth[i], inside) + 2


def test_a_clip_of_something_else_is_left_alone() -> None:
    film = scene("still", "blur")
    other = backdrop("parrot", (384, 216), 0)
    frames = np.stack([np.roll(other, 2 * i, 1) for i in range(COUNT)])
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], frames)
    assert track.locked == 0
    assert (mended == frames).all()


def test_a_label_that_the_clip_has_cut_off_is_left_alone() -> None:
    photo = np.concatenate([backdrop("coffee", (384, 216), 0), backdrop("books", (384, 216), 0)])
    frames = np.repeat(photo[None, 40:256], 3, 0)
    corners = np.array([[150, 390], [250, 390], [250, 425], [150, 425]], np.float32)
    mended, (track,) = restore_labels(photo, [Region(corners)], frames)
    assert track.locked == 0
    assert (mended == frames).all()


def test_outside_the_label_no_pixel_changes() -> None:
    film = scene("turn", "melt")
    mended, _ = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    for i in range(COUNT):
        far = cv2.dilate((film.masks[i] > 0).astype(np.uint8), np.ones((9, 9), np.uint8)) == 0
        assert (mended[i][far] == film.damaged[i][far]).all()


def test_the_photo_is_found_however_the_clip_was_cut() -> None:
    with_dog = backdrop("dog", (800, 600), 0)
    turned = cv2.warpAffine(with_dog, np.array([[0.5, 0.05, -30.0], [-0.05, 0.5, 10]]), (360, 240))
    corners = np.array([[200, 200], [600, 200], [600, 400], [200, 400]], np.float32)
    expected = transform_points(np.array([[0.5, 0.05, -30.0], [-0.05, 0.5, 10], [0, 0, 1]]), corners)
    assert np.abs(transform_points(register(with_dog, turned), corners) - expected).max() < 1
    plain = np.full((100, 200, 3), 200, np.uint8)
    assert np.allclose(register(plain, plain[::2, ::2]), cover_transform((200, 100), (100, 50)))
