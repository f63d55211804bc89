"""Longer than trained, loops without a seam, any shape, and the draft."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from engine.generators.svd.flops import windows
from engine.generators.svd.frame_windows import blended
from engine.jobs.job import Job
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session


def test_blending_windows_of_a_frame_for_itself_changes_nothing() -> None:
    noisy = torch.randn(1, 23, 4, 2, 2)
    assert torch.allclose(blended(lambda x, frames: 3 * x, noisy, windows(23, 8, True)), 3 * noisy, atol=1e-5)


def test_long_looping_and_returning_clips_are_made(photo: Path, toy_folder: Path) -> None:
    base = MotionRequest(64, 64, model=str(toy_folder), frames=8, fps=7, steps=2, camera="own", pace="quality")
    clips = {}
    for loop in ("none", "loop", "pingpong"):
        request = replace(base, loop=loop)
        clips[loop] = np.array(Session().generate(Job.create(photo, request), ignore).frames).astype(int)
    there, back = clips["pingpong"][1:4], clips["pingpong"][:4:-1]
    assert np.array_equal(there, back)
    steps = [np.abs(clips["loop"][i] - clips["loop"][i - 1]).mean() for i in range(8)]
    assert steps[0] < 2 * max(steps[1:])  # the seam is a step like the others
    assert np.abs(clips["none"][7] - clips["none"][1]).mean() > 0


def test_every_step_offers_a_draft_of_the_whole_clip(photo: Path, toy_folder: Path) -> None:
    request = MotionRequest(64, 64, model=str(toy_folder), frames=4, fps=7, steps=3, camera="own", pace="quality")
    drafts = []

    def watch(progress: Progress) -> None:
        if progress.draft and progress.phase is Phase.DENOISE:
            drafts.append(progress.draft())

    Session().generate(Job.create(photo, request), watch)
    assert [draft.shape for draft in drafts] == [(4, 8, 8, 3)] * 3
    assert drafts[-1].std() > 1
