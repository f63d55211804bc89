"""Finished jobs, written at once instead of drawn by a model."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.arrays import UInt8Array
from engine.jobs.job import Job
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe


def finished_job(photo: Path, request: MotionRequest, drawn: UInt8Array | None = None) -> Job:
    """A job with these frames (T, H, W, 3); without any, they show the photo, each a pixel further to the right."""
    job = Job.create(photo, request)
    image, frames = job.image(), job.frames()
    still = image.fit(request.width, request.height, request.fit)
    for i in range(len(frames)):
        frames[i] = np.roll(still, i, axis=1) if drawn is None else drawn[i]
    job.finish(Recipe.of(request, image, "breeze test"), frames)
    return job
