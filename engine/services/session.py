"""The engine's one entrance: a job goes in, a clip comes out."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from engine.arrays import UInt8Array, drop_pages
from engine.generators import Pipeline, load
from engine.imaging.source_image import SourceImage
from engine.jobs.job import Job
from engine.models import BREEZE, model_spec
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.clip import Clip
from engine.request.recipe import Recipe

MARK_EVERY = 10  # frames


class Generator(Protocol):
    """Whatever runs jobs: a session in this process, or one in a child."""

    def start(self) -> None:
        """Be ready soon."""

    def generate(self, job: Job, report: ProgressCallback) -> Clip:
        """Draw the frames a job still lacks. Raises EngineError, and Cancelled when `report` does."""

    def close(self) -> None:
        """Let everything go."""


class Session:
    """Runs jobs one after another and keeps the last model loaded."""

    def __init__(self) -> None:
        self._model = ""
        self._pipeline: Pipeline | None = None

    def start(self) -> None:
        """Load the built-in model before anybody waits for it."""
        self._load(BREEZE.id)

    def close(self) -> None:
        self._pipeline, self._model = None, ""

    def generate(self, job: Job, report: ProgressCallback) -> Clip:
        """Draw the frames a job still lacks. Raises EngineError, and Cancelled when `report` does.

        A JobError says that another window or command is drawing them.
        """
        with job.lock():
            return self._generate(job, report)

    def _generate(self, job: Job, report: ProgressCallback) -> Clip:
        report(Progress(Phase.LOAD, 0, 1))
        request, image, frames = job.request(), job.image(), job.frames()
        pipeline = self._load(request.model)
        report(Progress(Phase.LOAD, 1, 1))
        if job.done() < request.frames:
            (draw_in_its_colours if request.keep_colours else draw)(pipeline, job, image, frames, report)
        job.finish(Recipe.of(request, image, pipeline.version), frames)
        return job.clip()

    def _load(self, model: str) -> Pipeline:
        if self._pipeline is None or self._model != model:
            self._pipeline = None  # frees the old one before the new one takes memory
            self._pipeline = load(model_spec(model))
            self._model = model
        return self._pipeline


def draw(pipeline: Pipeline, job: Job, image: SourceImage, frames: UInt8Array, report: ProgressCallback) -> None:
    """The frames as the model makes them, from the first that is lacking."""

    def keep_track(progress: Progress) -> None:
        if progress.phase is Phase.DECODE and progress.done % MARK_EVERY == 0:
            job.mark(progress.done)
            drop_pages(frames)
        report(progress)

    pipeline.generate(image, job.request(), keep_track, frames, job.done(), job.end_image(), job.checkpoint)


def draw_in_its_colours(
    pipeline: Pipeline, job: Job, image: SourceImage, frames: UInt8Array, report: ProgressCallback
) -> None:
    """The frames in the photo's colours, all or none: what is half corrected could not be gone on from."""
    from engine.fidelity.colour.stabilisation import (
        stabilise_colours,  # with what it needs, which other clips do not wait for
    )

    request, drawn = job.request(), np.empty(frames.shape, np.uint8)
    pipeline.generate(image, request, report, drawn, 0, job.end_image(), job.checkpoint)
    photo, all_drawn = image.fit(request.width, request.height, request.fit), len(drawn)
    stabilise_colours(photo, drawn, frames, lambda: report(Progress(Phase.DECODE, all_drawn, all_drawn)))
