"""What is painted survives as text, and is obeyed by the pixels that come out."""

from __future__ import annotations

import pytest

from engine.errors import InvalidRequestError
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Arrow, Hints, Stroke
from engine.request.validation import read_request

PAINTED = Hints((
    Stroke(True, 0.05, ((0.1, 0.2), (0.3, 0.25))), Arrow((0.5, 0.5), (0.6, 0.45)), Stroke(False, 0.125, ((0.75, 0.5),)),
))  # fmt: skip


def test_hints_survive_as_text() -> None:
    assert Hints.from_text(PAINTED.to_text()) == PAINTED
    assert Hints.from_text("") == Hints()
    request = MotionRequest(128, 96, hints=PAINTED.to_text())
    assert read_request(request.to_json()) == request


@pytest.mark.parametrize(
    "text",
    ["still", "still 0.1", "still x 0,0", "still 2 0,0", "still -1 0,0", "arrow 0,0", "arrow 0,0 1,1 2,2", "fly 0,0 1,1",
     "arrow nan,0 1,1", "arrow 0,0 inf,1", "arrow 9,9 1,1", "still 0.1 0", "still 0.1 1,2,3", "moves 0.1 " + "0,0 " * 20000],
)  # fmt: skip
def test_what_is_no_hint_is_told(text: str) -> None:
    with pytest.raises(InvalidRequestError):
        Hints.from_text(text)
