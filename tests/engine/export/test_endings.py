"""A clip is held on its last picture, or fades to a colour."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import InvalidRequestError
from engine.export.endings import AS_IT_IS, Ending, ending_from, ending_of, faded, held
from tests.support.clips import reel_of

FRAMES = (100 + 10 * np.arange(8, dtype=np.uint8))[:, None, None, None] * np.ones((1, 64, 64, 3), np.uint8)


def test_the_last_picture_is_held() -> None:
    source = held(reel_of(FRAMES, fps=4, loop="loop"), Ending("hold", 1.5))
    assert (source.count, source.loops) == (14, False)
    assert np.array_equal(source.picture(13), FRAMES[-1])
    assert np.array_equal(source.picture(7), FRAMES[7])


def test_the_end_fades_and_the_rest_stays() -> None:
    source = faded(reel_of(FRAMES, fps=4), Ending("fade", 1.0, "#ff0000"))
    assert source.count == 8
    assert np.array_equal(source.picture(3), FRAMES[3])
    assert (source.picture(7) == (255, 0, 0)).all()
    assert np.abs(source.picture(5)[0, 0].astype(int) - (202, 75, 75)).max() <= 2
    clear = faded(reel_of(np.dstack([FRAMES[0], FRAMES[0, ..., :1]])[None].repeat(4, 0)), Ending("fade", 0.2))
    assert clear.picture(3).shape == (64, 64, 4)


def test_without_an_ending_nothing_changes() -> None:
    source = reel_of(FRAMES)
    assert held(source, AS_IT_IS) is source
    assert faded(source, AS_IT_IS) is source


def test_an_ending_is_written_as_text_and_as_data() -> None:
    assert ending_of("hold:2") == Ending("hold", 2)
    assert ending_of("fade:0.5:#ffffff") == ending_from({"kind": "fade", "seconds": 0.5, "colour": "#ffffff"})
    assert ending_of("hold") == Ending("hold")
    assert ending_from({}) == AS_IT_IS


@pytest.mark.parametrize("text", ["hold:", "hold:x", "hold:nan", "hold:99", "stop", "fade:1:red", "fade:0"])
def test_another_text_is_no_ending(text: str) -> None:
    with pytest.raises(InvalidRequestError):
        ending_of(text)


@pytest.mark.parametrize("data", [None, [], {"kind": 1}, {"seconds": "1"}, {"more": 1}, {"seconds": True}])
def test_what_a_stranger_calls_an_ending_is_checked(data: object) -> None:
    with pytest.raises(InvalidRequestError):
        ending_from(data)
