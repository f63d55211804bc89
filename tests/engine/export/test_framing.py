"""Another shape around the subject: it is never cut, and as much of the picture as possible is shown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.export.framing import BLUR, GROUND, Box, Framing, framed, framing_of
from tests.support.clips import gradient, reel_of

SIZE = (160, 90)
TALL, SQUARE, WIDE = (90, 160), (100, 100), (160, 90)


def test_the_largest_part_is_shown_with_the_subject_in_its_middle() -> None:
    assert framing_of(SIZE, SQUARE, Box(60, 20, 80, 70)) == Framing(25, 0, 90, 90)
    assert framing_of(SIZE, SQUARE, None) == Framing(35, 0, 90, 90)
    assert framing_of(SIZE, SQUARE, Box(0, 0, 20, 20)) == Framing(0, 0, 90, 90), "as far as the picture goes"
    assert framing_of(SIZE, SQUARE, Box(150, 0, 160, 20)) == Framing(70, 0, 90, 90)
    assert framing_of(SIZE, WIDE, Box(0, 0, 160, 90)) == Framing(0, 0, 160, 90)


def test_a_subject_that_does_not_fit_is_padded_instead_of_cut() -> None:
    assert framing_of(SIZE, TALL, Box(30.5, 5, 110.2, 80)) == Framing(30, 0, 81, 90, BLUR)
    assert framing_of(SIZE, TALL, Box(30, 5, 110, 80), plain=False).pad == BLUR
    assert framing_of(SIZE, TALL, Box(30, 5, 110, 80), plain=True).pad == GROUND
    assert framing_of((90, 160), WIDE, Box(10, 20, 80, 150), plain=True) == Framing(0, 20, 90, 130, GROUND)


def test_ground_is_added_where_the_subject_with_its_room_reaches_past_the_picture() -> None:
    box = Box(60, -5, 90, 95)
    assert framing_of(SIZE, TALL, box, plain=True) == Framing(46, 0, 58, 90, GROUND, (0, 5, 0, 5))
    assert framing_of(SIZE, WIDE, box, plain=True) == Framing(0, 0, 160, 90), "in its own shape nothing is added"
    assert framing_of(SIZE, TALL, box) == Framing(50, 0, 51, 90), "what is not plain can't be added"


def test_room_is_left_on_all_sides_in_the_colour_of_the_ground() -> None:
    frames = np.full((1, 40, 40, 3), (240, 238, 230), np.uint8)
    frames[0, 5:35, 5:35] = (200, 30, 30)
    shown = framed(reel_of(frames), Framing(0, 0, 40, 40, GROUND, (5, 10, 15, 10)), (120, 120)).picture(0).astype(int)
    red = np.abs(shown - (200, 30, 30)).max(2) < 40
    rows, columns = np.nonzero(red)
    assert (columns.min(), columns.max(), rows.min(), rows.max()) == (20, 79, 30, 89)
    added = np.ones(red.shape, bool)
    added[20:100, 10:90] = False
    assert np.abs(shown[added] - (240, 238, 230)).max() <= 1


@pytest.mark.parametrize("wanted", [TALL, SQUARE, WIDE, (72, 90)])
def test_no_subject_is_ever_cut(wanted: tuple[int, int]) -> None:
    random = np.random.default_rng(3)
    for _ in range(400):
        size = tuple(int(v) for v in random.integers(20, 300, 2))
        left, right = sorted(random.uniform(0, size[0], 2))
        top, bottom = sorted(random.uniform(0, size[1], 2))
        framing = framing_of(size, wanted, Box(left, top, right, bottom), plain=bool(random.integers(2)))  # type: ignore[arg-type]
        assert 0 <= framing.x <= left + 1
        assert right - 1 <= framing.x + framing.width <= size[0]
        assert 0 <= framing.y <= top + 1
        assert bottom - 1 <= framing.y + framing.height <= size[1]
        if not framing.pad:
            assert framing.width / framing.height == pytest.approx(wanted[0] / wanted[1], rel=1.5 / min(size))


def test_frames_are_cut_where_the_framing_says() -> None:
    source = reel_of(gradient(2, 72, 96))
    cut = framed(source, Framing(24, 0, 72, 72), (72, 72))
    assert cut.size == (72, 72)
    assert np.array_equal(cut.picture(1), source.picture(1)[:, 24:96])
    assert framed(source, Framing(0, 0, 96, 72), (96, 72)) is source


def test_plain_ground_goes_on_around_the_picture() -> None:
    frames = np.full((1, 60, 40, 3), (240, 238, 230), np.uint8)
    frames[0, 20:40, 10:30] = (200, 30, 30)
    shown = framed(reel_of(frames), Framing(0, 0, 40, 60, GROUND), (120, 60)).picture(0)
    assert shown.shape == (60, 120, 3)
    assert np.array_equal(shown[:, 40:80], frames[0])
    assert np.abs(shown[:, :40].astype(int) - (240, 238, 230)).max() <= 1
    assert np.abs(shown[:, 80:].astype(int) - (240, 238, 230)).max() <= 1


def test_what_touches_the_border_ends_there_and_its_ground_goes_on() -> None:
    frames = np.full((1, 60, 60, 3), (240, 238, 230), np.uint8)
    frames[0, :, 10:50] = (20, 30, 160)
    ground = np.ones((30, 30), np.uint8)
    ground[:, 4:26] = 0
    for part in (Framing(0, 0, 60, 60, GROUND), Framing(10, 0, 40, 60, GROUND)):  # also where no ground is left in it
        shown = framed(reel_of(frames), part, (60, 120), ground).picture(0).astype(int)
        band = (120 - round(60 * 60 / part.width)) // 2
        assert np.abs(shown[: band - 1] - (240, 238, 230)).max() <= 1
        assert np.abs(shown[-band + 1 :] - (240, 238, 230)).max() <= 1
        assert np.abs(shown[60, 30] - (20, 30, 160)).max() <= 2


def test_a_shadow_at_the_border_fades_out_on_the_ground() -> None:
    frames = np.full((1, 100, 100, 3), 240, np.uint8)
    frames[0, -20:, 30:70] = 216
    ground = np.ones((100, 100), np.uint8)
    ground[-20:, 28:72] = 0
    below = framed(reel_of(frames), Framing(0, 0, 100, 100, GROUND), (100, 160), ground).picture(0)[130:, 50, 0]
    assert below[0] < 222
    assert (np.diff(below.astype(int)) >= 0).all()
    assert below[-1] == 240


def test_the_blurred_picture_is_around_what_stands_on_no_ground() -> None:
    frames = gradient(1, 60, 40)
    shown = framed(reel_of(frames), Framing(0, 0, 40, 60, BLUR), (120, 60)).picture(0)
    assert np.array_equal(shown[:, 40:80], frames[0])
    assert shown[:, :40].std() > 2


def test_around_a_transparent_picture_it_is_transparent() -> None:
    frames = np.full((1, 60, 40, 4), 200, np.uint8)
    source = replace(reel_of(gradient(1, 60, 40)), transparent=True, picture=lambda i: frames[i])
    shown = framed(source, Framing(0, 0, 40, 60, GROUND), (120, 60)).picture(0)
    assert shown[:, :40, 3].max() == 0
    assert shown[:, 40:80, 3].min() == 200
