"""Runs jobs: a job goes in, a clip comes out."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from engine.arrays import UInt8Array, drop_pages
from engine.generators import Pipeline, load
from engine.imaging.source_image import SourceImage
from engine.jobs.clip_sound import save_sound, sound_in
from engine.jobs.job import Job
from engine.models import BREEZE, model_spec
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.clip import Clip
from engine.request.recipe import Recipe

MARK_EVERY = 10  # frames: how often the job notes how far it is


class Generator(Protocol):
    """Whatever runs jobs: a session in this process, or one in a child."""

    def start(self) -> None:
        """Prepare for the first job."""

    def generate(self, job: Job, report: ProgressCallback) -> Clip:
        """Render the frames a job still lacks. Raises EngineError, and Cancelled when `report` does."""

    def close(self) -> None:
        """Free the model and its memory."""


class Session:
    """Runs jobs one after another and keeps the last model loaded."""

    def __init__(self) -> None:
        self._model = ""
        self._pipeline: Pipeline | None = None

    def start(self) -> None:
        """Load the built-in model before the first job asks for it."""
        self._load(BREEZE.id)

    def close(self) -> None:
        self._pipeline, self._model = None, ""

    def generate(self, job: Job, report: ProgressCallback) -> Clip:
        """Render the frames a job still lacks. Raises EngineError, and Cancelled when `report` does.

        Raises JobError while another window or command is rendering them.
        """
        with job.lock():
            return self._generate(job, report)

    def _generate(self, job: Job, report: ProgressCallback) -> Clip:
        report(Progress(Phase.LOAD, 0, 1))
        request, image, frames = job.request(), job.image(), job.frames()
        pipeline = self._load(request.model)
        report(Progress(Phase.LOAD, 1, 1))
        heard = model_spec(request.model).sound
        if heard and job.done() and sound_in(job.folder) is None:  # a kill came between the frames and their sound
            job.mark(0)
        if job.done() < request.frames:
            (render_keeping_colours if request.keep_colours else render)(pipeline, job, image, frames, report)
            if heard and (sound := pipeline.sound):
                save_sound(job.folder, sound.lasting(request.frames / request.fps))
        job.finish(Recipe.of(request, image, pipeline.version), frames)
        return job.clip()

    def _load(self, model: str) -> Pipeline:
        if self._pipeline is None or self._model != model:
            self._pipeline = None  # frees the old one before the new one takes memory
            self._pipeline = load(model_spec(model))
            self._model = model
        return self._pipeline


def render(pipeline: Pipeline, job: Job, image: SourceImage, frames: UInt8Array, report: ProgressCallback) -> None:
    """The frames as the model makes them, from the first one that is missing."""

    def keep_track(progress: Progress) -> None:
        if progress.phase is Phase.DECODE:
            if progress.done % MARK_EVERY == 0:
                if isinstance(frames, np.memmap):
                    frames.flush()  # frames are counted when they are on the disk
                job.mark(progress.done)
            drop_pages(frames)  # the system still has them
        report(progress)

    pipeline.generate(image, job.request(), keep_track, frames, job.done(), job.end_image(), job.checkpoint)


def render_keeping_colours(
    pipeline: Pipeline, job: Job, image: SourceImage, frames: UInt8Array, report: ProgressCallback
) -> None:
    """The frames in the photo's colours, all or none: a half-corrected clip could not be continued."""
    from engine.fidelity.colour.stabilisation import stabilise_colours  # slow to load; other clips do not need it

    request, rendered = job.request(), np.empty(frames.shape, np.uint8)
    pipeline.generate(image, request, report, rendered, 0, job.end_image(), job.checkpoint)
    photo, count = image.fit(request.width, request.height, request.fit), len(rendered)
    stabilise_colours(photo, rendered, frames, lambda: report(Progress(Phase.DECODE, count, count)))
