"""Finished jobs, written at once instead of drawn by a model."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.jobs.job import Job
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe


def finished_job(photo: Path, request: MotionRequest) -> Job:
    """A job whose frames show the photo, each one shifted a pixel further to the right."""
    job = Job.create(photo, request)
    image, frames = job.image(), job.frames()
    still = image.fit(request.width, request.height, request.fit)
    for i in range(len(frames)):
        frames[i] = np.roll(still, i, axis=1)
    job.finish(Recipe.of(request, image, "breeze test"), frames)
    return job
