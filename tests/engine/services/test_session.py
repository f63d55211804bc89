"""What the session does around any model: here a fake one whose colours drift."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.errors import Cancelled, InvalidRequestError
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.jobs.job import Job, JobState
from engine.progress import Phase, Progress, ProgressCallback, ignore
from engine.request.motion_request import MotionRequest
from engine.request.validation import check, read_request
from engine.services.session import Session


class Drifting:
    """The photo, a little darker and warmer in every frame."""

    version = "drifting 1"

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        photo = image.fit(request.width, request.height, request.fit)
        for i in range(first, request.frames):
            frames[i] = photo * (1 - 0.012 * i) * [1, 1 - 0.002 * i, 1 - 0.006 * i]
            report(Progress(Phase.DECODE, i + 1, request.frames))


@pytest.fixture(autouse=True)
def drifting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.services.session.load", lambda spec: Drifting())


def asked(keep_colours: bool) -> MotionRequest:
    return MotionRequest(128, 128, "svd-xt", frames=20, fps=7, camera="own", keep_colours=keep_colours)


def test_colours_that_drift_are_brought_back_where_that_was_asked_for(photo: Path) -> None:
    plain, kept = (
        np.array(Session().generate(Job.create(photo, asked(keep)), ignore).frames) for keep in (False, True)
    )
    reference = plain[0].astype(float)
    assert np.array_equal(kept[0], plain[0])
    assert np.abs(plain[-1] - reference).mean() > 10
    assert max(np.abs(frame - reference).mean() for frame in kept) < 3


def test_a_job_stopped_while_colours_are_brought_back_begins_its_frames_anew(photo: Path) -> None:
    whole = np.array(Session().generate(Job.create(photo, asked(True)), ignore).frames)
    job, heard = Job.create(photo, asked(True)), []

    def stop(progress: Progress) -> None:
        heard.append(progress)
        if len(heard) == 2 + 20 + 8:  # loaded, drawn, and in the middle of what comes after
            raise Cancelled

    with pytest.raises(Cancelled):
        Session().generate(job, stop)
    assert job.frames()[3].any()
    assert not job.frames()[15].any()
    assert (job.state, job.done()) == (JobState.WAITING, 0)
    assert np.array_equal(Session().generate(job, ignore).frames, whole)


def test_a_model_that_moves_the_photos_own_pixels_has_no_colours_to_bring_back() -> None:
    with pytest.raises(InvalidRequestError, match="Breeze moves the photo's own colours"):
        check(MotionRequest(64, 64, keep_colours=True))


@pytest.mark.parametrize("value", [1, "true", None])
def test_a_switch_is_true_or_false_and_a_number_is_no_switch(value: object) -> None:
    with pytest.raises(InvalidRequestError, match="keep_colours.*wrong kind"):
        read_request({**asked(True).to_json(), "keep_colours": value})
    with pytest.raises(InvalidRequestError, match="frames.*wrong kind"):
        read_request({**asked(True).to_json(), "frames": True})
    assert read_request(asked(True).to_json()) == asked(True)
