"""The search for a better seed: several clips are made, and the one that keeps the photo best stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from engine.jobs.edited_clip import clip_of
from engine.jobs.job import Job
from engine.progress import ProgressCallback
from engine.request.clip import Clip
from engine.request.motion_request import LARGEST_SEED, MotionRequest
from engine.services.detection_cache import DetectionCache

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.report.report import FidelityReport

    OnScore = Callable[[int, FidelityReport], None]

Generate = Callable[[Job, ProgressCallback], Clip]
Candidate = TypeVar("Candidate")


@dataclass(frozen=True)
class SeedSearch(Generic[Candidate]):
    """Which of several clips keeps the photo best, and how many may still be tried; a new value for each one."""

    left: int
    best: Candidate | None = None
    score: float = -1.0

    def with_score(self, candidate: Candidate, score: float) -> SeedSearch[Candidate]:
        """After one more clip was checked; of equals the first stays."""
        better = score > self.score
        return replace(
            self, left=self.left - 1, best=candidate if better else self.best, score=max(score, self.score)
        )  # fmt: skip

    @property
    def over(self) -> bool:
        """Whether no other clip is to be tried: a clip without a fault can't be bettered."""
        return self.left <= 0 or self.score >= 1


def next_seed(request: MotionRequest) -> MotionRequest:
    """The same request with the seed after its own; after the largest comes 0."""
    return replace(request, seed=(request.seed + 1) % (LARGEST_SEED + 1))


def report_of(job: Job, cache: DetectionCache, report: ProgressCallback) -> FidelityReport:
    """How well a finished job's clip keeps its photo. Raises EngineError."""
    from engine.services.check import check_clip

    clip = clip_of(job)
    return check_clip(job.image(), clip.frames, clip.recipe, cache, report)


def best_of(
    photo: Path, request: MotionRequest, count: int, generate: Generate, on_score: OnScore, report: ProgressCallback,
    end_image: Path | None = None, target: Path | None = None, root: Path | None = None,
) -> Job:  # fmt: skip
    """The finished job with the highest score of up to `count` seeds, from the request's on; the others are deleted.

    `on_score` is called with each seed and the report of its clip. Raises EngineError; Cancelled when `report` does:
    then no job is left. `target` is where a command will write the clip, `root` where the jobs are kept.
    """
    search, cache = SeedSearch[Job](count), DetectionCache()
    made: list[Job] = []
    kept: Job | None = None
    try:
        while not search.over:
            made.append(job := Job.create(photo, request, root, end_image))
            if target is not None:
                job.note_target(target)
            generate(job, report)
            fidelity = report_of(job, cache, report)
            on_score(request.seed, fidelity)
            search = search.with_score(job, fidelity.score)
            for loser in made:
                if loser is not search.best:
                    loser.delete()  # its frames take room on the disk
            request = next_seed(request)
        kept = search.best
    finally:
        for job in made:
            if job is not kept:
                job.delete()
    assert kept is not None
    return kept
