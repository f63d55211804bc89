"""A label on a bottle that turns is bent as the bottle is, and never laid where it was."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.fidelity.labels.compositor import restore_labels
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import Region
from tests.support.bottles import turning

COUNT = 9


def error(frame: np.ndarray, truth: np.ndarray) -> float:
    return float(((frame.astype(np.float32) - truth) ** 2).mean())


@pytest.mark.parametrize("turn", [10.0, 20.0])
def test_a_melting_label_that_turned_away_is_not_laid_where_it_was(turn: float) -> None:
    film = turning(turn, "melt", (384, 216), COUNT)
    mended, _ = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    for i in range(COUNT):
        assert error(mended[i], film.truth[i]) < 1.2 * error(film.damaged[i], film.truth[i]) + 2, i


def test_a_label_that_goes_soft_is_followed_around_a_bottle() -> None:
    film = turning(20.0, "blur", (512, 288), 13)
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    assert track.locked == 13
    half = range(6, 13)
    assert all(bend is not None and bend.amount[0] < -3 for bend in (track.bends[i] for i in half))
    gains = [10 * np.log10(error(film.damaged[i], film.truth[i]) / error(mended[i], film.truth[i])) for i in half]
    assert np.mean(gains) > 3, gains


@pytest.mark.parametrize(("turn", "damage", "gain"), [(10.0, "blur", 5), (10.0, "swap", 3), (20.0, "swap", 2), (20.0, "shimmer", 3)])  # fmt: skip
def test_a_spoilt_label_on_a_bottle_comes_back_readable_and_is_never_made_worse(
    turn: float, damage: str, gain: float
) -> None:
    film = turning(turn, damage, (512, 288), 13)
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    assert track.locked == 13
    gains = [10 * np.log10((error(film.damaged[i], film.truth[i]) + 1) / (error(mended[i], film.truth[i]) + 1)) for i in range(2, 13)]  # fmt: skip
    assert min(gains) > -0.7
    assert np.mean(gains[4:]) > gain
    shown, put_back = (said(clip[10], film.masks[10]) for clip in (film.truth, mended))
    assert ocr.text_similarity(put_back, shown) >= 0.95


def said(frame: np.ndarray, mask: np.ndarray) -> str:
    """What is read on a label in a frame."""
    x, y, width, height = cv2.boundingRect((mask > 0.5).astype(np.uint8))
    crop = cv2.resize(frame[y : y + height, x : x + width], None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    return " ".join(line.text for line in ocr.read(crop.astype(np.uint8)))


def test_on_a_bottle_that_does_not_turn_it_comes_back() -> None:
    film = turning(0.0, "melt", (384, 216), COUNT)
    mended, (track,) = restore_labels(film.photo, [Region(film.corners)], film.damaged)
    assert track.locked == COUNT
    assert track.bends == [None] * COUNT
    for i in range(COUNT // 2, COUNT):
        assert error(mended[i], film.truth[i]) < error(film.damaged[i], film.truth[i]) / 10
