"""What is painted survives as text, and is obeyed by the pixels that come out."""

from __future__ import annotations

import pytest

from engine.errors import InvalidRequestError
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Arrow, Erasure, Hints, Stroke
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


def test_an_eraser_parts_a_stroke_and_takes_an_arrow_away() -> None:
    stroke, arrow = Stroke(False, 0.02, ((0.1, 0.5), (0.9, 0.5))), Arrow((0.2, 0.1), (0.8, 0.1))
    hints = Hints((stroke, arrow))
    left, right = hints.with_item(Erasure(0.05, ((0.5, 0.5),)), (400, 300)).strokes
    assert (left.points[0], right.points[-1]) == ((0.1, 0.5), (0.9, 0.5))
    assert left.points[-1][0] == pytest.approx(0.44, abs=0.011)
    assert right.points[0][0] == pytest.approx(0.56, abs=0.011)
    assert hints.with_item(Erasure(0.05, ((0.5, 0.1),)), (400, 300)).items == (stroke,)
    assert hints.with_item(Erasure(0.05, ((0.5, 0.3),)), (400, 300)) == hints, "what is not touched stays as it is"
    assert hints.with_item(Erasure(0.2, ((0.0, 0.5), (1.0, 0.5))), (400, 300)).strokes == []
    assert hints.with_item(arrow, (400, 300)).items == (stroke, arrow, arrow)
