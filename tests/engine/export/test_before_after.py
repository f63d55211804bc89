"""A clip is shown with its photo: beside it, or wiped over it."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import InvalidRequestError
from engine.export.before_after import compared, wipe_share
from tests.support.clips import reel_of

CLIP, PHOTO = np.full((20, 60, 90, 3), 200, np.uint8), np.full((60, 90, 3), 50, np.uint8)


def test_the_photo_is_to_the_left_of_the_clip_with_a_line_between() -> None:
    both = compared(reel_of(CLIP), lambda: PHOTO, "beside")
    assert both.size == (180, 60)
    picture = both.picture(3)
    assert (picture[:, :88] == 50).all()
    assert (picture[:, 92:] == 200).all()
    assert (picture[:, 90] == 255).all()


def test_in_a_tall_shape_the_photo_is_above_the_clip() -> None:
    both = compared(reel_of(CLIP), lambda: PHOTO, "beside", (90, 160))
    assert both.size == (90, 160)
    assert (both.picture(0)[:77] == 50).all()
    assert (both.picture(0)[83:] == 200).all()


def test_the_photo_is_wiped_away_and_comes_back_in_a_loop() -> None:
    for loop, last in (("none", 200), ("loop", 50)):
        source = compared(reel_of(CLIP, loop=loop), lambda: PHOTO, "wipe")
        assert (source.picture(0) == 50).all()
        assert (source.picture(10) == 200).any()
        assert (source.picture(19) == last).all()
    shares = [wipe_share(i / 100, False) for i in range(101)]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


def test_the_photo_is_opened_only_when_it_is_needed_and_once() -> None:
    opened = []

    def photo() -> np.ndarray:
        opened.append(1)
        return PHOTO

    source = compared(reel_of(CLIP), photo, "wipe")
    assert not opened
    for i in range(3):
        source.picture(i)
    assert opened == [1]
    assert compared(reel_of(CLIP), photo, "").size == (90, 60)
    with pytest.raises(InvalidRequestError, match="comparison"):
        compared(reel_of(CLIP), photo, "above")


def test_a_transparent_clip_is_compared_with_an_opaque_photo() -> None:
    clear = np.dstack([CLIP[0], np.zeros((60, 90), np.uint8)])[None].repeat(4, 0)
    both = compared(reel_of(clear), lambda: PHOTO, "beside")
    assert both.picture(0)[5, 5].tolist() == [50, 50, 50, 255]
