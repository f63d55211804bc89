"""Texts and logos lie where they should, in time as well, and what is no mark is refused."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import InvalidRequestError
from engine.export.marks import (
    LOGO_SIDE,
    POSITIONS,
    Mark,
    check_mark,
    drawn_mark,
    has_all,
    laid_over,
    logo_from,
    mark_from,
    marked,
    picture_of,
)
from tests.support.clips import reel_of

SIZE = (320, 180)
GREY = np.full((5, 180, 320, 3), 120, np.uint8)


@pytest.fixture
def logo(tmp_path: Path) -> str:
    """A red disc on nothing, twice as wide as high."""
    y, x = np.mgrid[0:40, 0:80]
    alpha = np.where((x - 40) ** 2 / 4 + (y - 20) ** 2 < 300, 255, 0)
    Image.fromarray(np.dstack([np.full((40, 80), 200), 0 * x, 0 * x, alpha]).astype(np.uint8)).save(tmp_path / "l.png")
    return logo_from(tmp_path / "l.png")


@pytest.mark.parametrize("position", POSITIONS)
def test_a_text_is_in_its_place_and_never_outside_of_the_safe_area(position: str) -> None:
    safe = (0.1, 0.2, 0.3, 0.1)
    mark = drawn_mark(Mark(text="Sale 50 %", position=position, size=0.1), SIZE, safe)
    height, width = mark.pixels.shape[:2]
    assert 32 <= mark.left <= 224 - width
    assert 36 <= mark.top <= 162 - height
    across, down = (mark.left + width / 2 - 128) / 96, (mark.top + height / 2 - 99) / 63
    assert (across < -0.1) == position.endswith("left")
    assert (across > 0.1) == position.endswith("right")
    assert (down < -0.1) == position.startswith("top")
    assert (down > 0.1) == position.startswith("bottom")


def test_a_long_text_is_made_smaller_and_a_large_one_larger() -> None:
    long = drawn_mark(Mark(text="W" * 120, size=0.2), SIZE)
    assert long.pixels.shape[1] <= SIZE[0]
    small, large = (drawn_mark(Mark(text="Hi", size=size), SIZE).pixels.shape[0] for size in (0.05, 0.2))
    assert large > 2.5 * small
    lines = drawn_mark(Mark(text="one\ntwo", size=0.1), SIZE).pixels.shape[0]
    assert lines > 1.6 * drawn_mark(Mark(text="one", size=0.1), SIZE).pixels.shape[0]


def test_a_mark_comes_and_goes_and_nothing_else_changes() -> None:
    source = marked(reel_of(GREY, fps=1), (Mark(text="Hi", start=1, end=3, colour="#ff0000"),))
    changed = [int((source.picture(i) != 120).any(-1).sum()) for i in range(5)]
    assert [bool(n) for n in changed] == [False, False, True, False, False]
    shown = source.picture(2)
    assert (shown[..., 0].astype(int) - shown[..., 1] > 200).any(), "red"
    assert (shown[:90] == 120).all(), "it is at the bottom"


def test_a_logo_keeps_its_shape_and_its_transparency(logo: str) -> None:
    drawn = drawn_mark(Mark(logo=logo, position="middle", size=0.5), SIZE)
    assert drawn.pixels.shape[:2] == (90, 180)
    over = laid_over(GREY[0], drawn, 1.0)
    assert (over[90, 160] == (200, 0, 0)).all()
    assert (over[drawn.top, drawn.left] == 120).all()
    half = laid_over(GREY[0], drawn, 0.5)
    assert np.abs(half[90, 160].astype(int) - (160, 60, 60)).max() <= 1


def test_over_what_is_transparent_a_mark_is_opaque(logo: str) -> None:
    clear = np.zeros((180, 320, 4), np.uint8)
    over = laid_over(clear, drawn_mark(Mark(logo=logo, position="middle", size=0.5), SIZE), 1.0)
    assert (over[90, 160] == (200, 0, 0, 255)).all()
    assert over[0, 0, 3] == 0


def test_a_large_picture_becomes_a_small_logo(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (300, 1000, 3)).astype(np.uint8)
    Image.fromarray(noise).save(tmp_path / "large.png")
    kept = picture_of(logo_from(tmp_path / "large.png"))
    assert max(kept.shape[:2]) == LOGO_SIDE


@pytest.mark.parametrize(
    "change",
    [{"text": ""}, {"text": "x" * 201}, {"text": "a\x07"}, {"text": "1\n2\n3\n4\n5"}, {"position": "above"},
     {"size": float("nan")}, {"size": 3.0}, {"colour": "red"}, {"start": -1.0}, {"start": 2.0, "end": 1.0},
     {"logo": "AAAA"}, {"text": "", "logo": "not base64!"}, {"text": "", "logo": "AAAA"}],
)  # fmt: skip
def test_what_is_no_mark_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(InvalidRequestError):
        check_mark(replace(Mark(text="Sale"), **change))  # type: ignore[arg-type]
    with pytest.raises(InvalidRequestError):
        mark_from({**asdict(Mark(text="Sale")), **change})


@pytest.mark.parametrize("data", [None, [], "text", {"unknown": 1}, {"text": 5}, {"text": "a", "size": "1"}])
def test_what_a_stranger_calls_a_mark_is_checked(data: object) -> None:
    with pytest.raises(InvalidRequestError):
        mark_from(data)


def test_a_mark_comes_back_from_data_and_letters_that_no_font_has_are_told(
    logo: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for mark in (Mark(text="Ünï", start=1.5), Mark(logo=logo)):
        assert mark_from(asdict(mark)) == mark
    monkeypatch.setattr("engine.export.marks.FONTS", ())
    with pytest.raises(InvalidRequestError, match="No font"):
        check_mark(Mark(text="夏"))
    assert not has_all("no such font.ttf", frozenset("a"))
