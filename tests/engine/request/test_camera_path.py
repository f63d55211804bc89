"""A camera path, as text and as frames on the photo."""

from __future__ import annotations

import pytest

from engine.errors import InvalidRequestError
from engine.request.camera_path import SMALLEST, WHOLE, CameraPath, Framing
from engine.request.motion_request import MotionRequest
from engine.request.validation import check


@pytest.mark.parametrize(
    "path",
    [
        CameraPath(Framing(0.2, 0.1, 0.6)),
        CameraPath(WHOLE, Framing(0.125, 0.5, 0.5), "out"),
        CameraPath(Framing(0.5, 0.0, 0.25), Framing(0.0, 0.75, 0.25), "linear"),
        CameraPath(WHOLE),
    ],
)
def test_a_path_is_the_same_after_being_written_and_read(path: CameraPath) -> None:
    assert CameraPath.from_text(path.to_text()) == path


def test_rounded_numbers_still_lie_within_the_photo() -> None:
    third = Framing(2 / 3, 0.0, 1 / 3)
    assert CameraPath.from_text(CameraPath(third).to_text()).end.left + 0.3333 <= 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("path", "where it ends"),
        ("path from 0,0,0.5", "where it ends"),
        ("path to", "where it ends"),
        ("path to 0.6,0,0.5", "last frame of the camera path reaches outside"),
        ("path from 0,-0.1,0.5 to 0,0,1", "first frame of the camera path reaches outside"),
        ("path to 0,0,1.5", "can't be"),
        ("path to 0,0,0.01", "can't be"),
        ("path to 0,nan,0.5", "can't be"),
        ("path to 0,0", "not a frame"),
        ("path to a,b,c", "not a frame"),
        ("path to 0,0,1 ease=bouncy", "not a part"),
        ("path; rm -rf /", "no camera"),
        ("pathway to 0,0,1", "no camera"),
    ],
)
def test_what_is_no_path_is_a_sentence_with_a_hint(text: str, says: str) -> None:
    with pytest.raises(InvalidRequestError, match=says) as caught:
        check(MotionRequest(320, 240, camera=text))
    assert caught.value.hint


def test_a_frame_is_moved_and_resized_within_the_photo_only() -> None:
    frame = Framing(0.2, 0.3, 0.5)
    assert frame.moved(0.1, -0.1) == Framing(pytest.approx(0.3), pytest.approx(0.2), 0.5)
    assert frame.moved(9, -9) == Framing(0.5, 0.0, 0.5)
    assert frame.resized(0.3) == Framing(pytest.approx(0.3), pytest.approx(0.4), 0.3)
    assert frame.resized(7) == WHOLE
    assert frame.resized(0).width == SMALLEST
