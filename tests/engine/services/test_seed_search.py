"""Of several seeds the clip that keeps the photo best is kept, and nothing else is left."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import pytest

from engine.__main__ import main
from engine.errors import Cancelled
from engine.export import read_recipe
from engine.fidelity.report.report import FidelityReport
from engine.jobs.job import Job
from engine.models import model_spec
from engine.paths import jobs_folder
from engine.progress import ProgressCallback, ignore
from engine.request.clip import Clip
from engine.request.defaults import defaults
from engine.request.motion_request import LARGEST_SEED, MotionRequest
from engine.services.seed_search import SeedSearch, best_of, next_seed
from engine.services.session import Session


def request(seed: int = 5) -> MotionRequest:
    return replace(defaults(model_spec("breeze"), 128, 128), frames=6, steps=4, seed=seed)


class Spoiling:
    """Draws clips as a session does, and blurs the later frames of some seeds."""

    def __init__(self, blurs: dict[int, float]) -> None:
        self.session, self.blurs = Session(), blurs

    def __call__(self, job: Job, report: ProgressCallback) -> Clip:
        self.session.generate(job, report)
        frames, sigma = job.frames(), self.blurs[job.request().seed]
        for i in range(2, len(frames)) if sigma else ():
            frames[i] = cv2.GaussianBlur(frames[i], (0, 0), sigma)
        frames.flush()
        return job.clip()


def test_the_best_of_several_seeds_stays_and_the_others_go(photo: Path) -> None:
    reported: dict[int, float] = {}
    job = best_of(
        photo,
        request(),
        3,
        Spoiling({5: 6.0, 6: 0.8, 7: 6.0}),
        lambda seed, r: reported.update({seed: r.score}),
        ignore,
    )
    assert list(reported) == [5, 6, 7]
    assert reported[6] == max(reported.values()) > max(reported[5], reported[7])
    assert job.request().seed == 6
    assert [folder.name for folder in jobs_folder().iterdir()] == [job.folder.name]


def test_a_clip_without_a_fault_ends_the_search(photo: Path) -> None:
    reported: dict[int, FidelityReport] = {}
    job = best_of(photo, request(), 3, Spoiling({5: 6.0, 6: 0.0}), reported.__setitem__, ignore)
    assert (list(reported), job.request().seed) == ([5, 6], 6)
    assert reported[6].score == 1
    assert "sharpness" in reported[5].faults
    assert reported[6].faults == []


def test_a_stopped_search_leaves_nothing(photo: Path) -> None:
    def stop(seed: int, fidelity: FidelityReport) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        best_of(photo, request(), 2, Session().generate, stop, ignore)
    assert not list(jobs_folder().iterdir())


def test_the_recipe_carries_the_seed_that_won(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = photo.with_name("best.mp4")
    command = ["animate", str(photo), "-o", str(out), "--frames", "6", "--steps", "4", "--seed", "3", "--json"]
    assert main([*command, "--best-of", "3"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    scores = {line["tried"]: line["score"] for line in lines if "tried" in line}
    best = max(scores, key=lambda seed: scores[seed])
    assert read_recipe(out).request.seed == best == lines[-1]["seed"]
    assert not list(jobs_folder().iterdir())
    with pytest.raises(SystemExit):
        main([*command, "--best-of", "0"])


def test_a_search_ends_with_the_first_clip_without_a_fault_or_after_the_last_one() -> None:
    search = SeedSearch[str](3).with_score("first", 0.6).with_score("second", 0.6)
    assert (search.best, search.over) == ("first", False)
    assert search.with_score("third", 0.5) == SeedSearch(0, "first", 0.6)
    assert search.with_score("third", 0.5).over
    assert SeedSearch[str](3).with_score("first", 1.0).over


def test_after_the_largest_seed_comes_zero() -> None:
    assert next_seed(request(LARGEST_SEED)).seed == 0
    assert next_seed(request(5)) == request(6)
