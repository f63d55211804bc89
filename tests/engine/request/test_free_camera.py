"""A camera of one's own, as text."""

from __future__ import annotations

import pytest

from engine.errors import InvalidRequestError
from engine.request.free_camera import FreeCamera, Pose


@pytest.mark.parametrize(
    "camera",
    [
        FreeCamera(Pose(forward=1.0)),
        FreeCamera(Pose(right=0.25, roll=-1.0), Pose(down=0.5), "out"),
        FreeCamera(Pose(), Pose(tilt=0.125), "linear"),
    ],
)
def test_a_camera_is_the_same_after_being_written_and_read(camera: FreeCamera) -> None:
    assert FreeCamera.from_text(camera.to_text()) == camera


@pytest.mark.parametrize(
    "text", ["free", "free forward=2", "free forward=nan", "free jump=1", "free pan=0.5 from pan=0.5"]
)
def test_what_is_no_camera_move_is_a_sentence_with_an_example(text: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        FreeCamera.from_text(text)
    assert caught.value.hint


def test_poses_add_and_scale_axis_by_axis() -> None:
    assert Pose(right=1, pan=2) * 0.5 + Pose(pan=1) == Pose(right=0.5, pan=2)
