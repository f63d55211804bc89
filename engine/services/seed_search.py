"""Another seed, another clip: several are made, and the one that keeps the photo best stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.fidelity.report.report import FidelityReport
from engine.jobs.job import Job
from engine.progress import ProgressCallback
from engine.request.clip import Clip
from engine.request.motion_request import LARGEST_SEED, MotionRequest
from engine.services.check import check

Generate = Callable[[Job, ProgressCallback], Clip]
Tell = Callable[[int, FidelityReport], None]


def best_of(
    photo: Path, request: MotionRequest, count: int, generate: Generate, tell: Tell, report: ProgressCallback,
    end_image: Path | None = None,
) -> Job:  # fmt: skip
    """The finished job with the highest score of up to `count` seeds, from the request's on; the others are deleted.

    A clip without a fault ends the search: no other can be better. Of equals the first stays. `tell` hears each seed
    and what its clip was like. Raises EngineError; Cancelled when `report` does: then no job is left.
    """
    best: Job | None = None
    kept: Job | None = None
    highest = -1.0
    made: list[Job] = []
    try:
        for i in range(count):
            seed = (request.seed + i) % (LARGEST_SEED + 1)
            made.append(Job.create(photo, replace(request, seed=seed), end_image=end_image))
            fidelity = judged(made[-1], generate(made[-1], report), report)
            tell(seed, fidelity)
            loser = made[-1]
            if fidelity.score > highest:
                best, loser, highest = made[-1], best, fidelity.score
            if loser is not None:
                loser.delete()  # its frames take room on the disk
            if highest >= 1:
                break
        kept = best
    finally:
        for job in made:
            if job is not kept:
                job.delete()
    assert kept is not None
    return kept


def judged(job: Job, clip: Clip, report: ProgressCallback) -> FidelityReport:
    """The report of a clip; of its labels too, where text can be read here."""
    return check(job.image().pixels, clip.frames, clip.recipe.request.motion, report)
