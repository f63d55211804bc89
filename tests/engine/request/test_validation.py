"""What a model can't do is refused, with a hint."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import InvalidRequestError
from engine.models import BREEZE, SVD_XT, named_model
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.request.validation import check, colour, reach, read_request, within

GOOD = MotionRequest(640, 480)


def test_data_from_a_stranger_is_checked_and_follows_no_paths(tmp_path: object) -> None:
    assert read_request(GOOD.to_json(), named_model) == GOOD
    for wrong in ({"model": str(tmp_path)}, {"frames": 10**6}, {"unknown": 1}, {"seed": "7"}, {"width": True}):
        with pytest.raises(InvalidRequestError):
            read_request({**GOOD.to_json(), **wrong}, named_model)
    with pytest.raises(InvalidRequestError, match="size"):
        read_request({"frames": 10})


@pytest.mark.parametrize(
    "change",
    [
        {"motion": 1.5}, {"motion": float("nan")}, {"life": -1.0}, {"width": 641}, {"loop": "twice"}, {"prompt": "go"},
        {"background": "white"}, {"fit": "stretch"}, {"pad": "white"}, {"keep_colours": True}, {"camera": "free"},
        {"style": "wild"}, {"focus": "sky"}, {"pace": "fast"}, {"end_image": "0" * 64}, {"seed": -1}, {"steps": 10**4},
    ],
)  # fmt: skip
def test_what_the_built_in_model_cannot_do_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(InvalidRequestError):
        check(replace(GOOD, **change))  # type: ignore[arg-type]


def test_effects_and_hints_are_for_models_that_take_them() -> None:
    svd = defaults(SVD_XT, 1024, 576)
    for change in ({"effects": "strip-light:0.5"}, {"hints": "still 0.05 0.1,0.2"}):
        check(replace(GOOD, **change))  # type: ignore[arg-type]
        with pytest.raises(InvalidRequestError):
            check(replace(svd, **change))  # type: ignore[arg-type]


def test_ranges_and_colours() -> None:
    assert colour("#ff8000") == (255, 128, 0)
    assert reach(BREEZE, "none") == BREEZE.frames
    within("A number", 3, (1, 3))
    with pytest.raises(InvalidRequestError, match="A number can't be 4"):
        within("A number", 4, (1, 3))
