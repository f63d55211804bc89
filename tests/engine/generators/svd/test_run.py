"""A run from a photo to a clip: kept, stopped, killed, gone on with, in trouble."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.arrays import UInt8Array
from engine.errors import Cancelled, ModelMissingError, OutOfMemoryError, PrecisionError
from engine.export import read_recipe
from engine.generators.memory.plans import DECODE, DENOISE, MemoryPlan, Place
from engine.generators.svd import decoding
from engine.generators.svd.lean.unet import LeanUNet
from engine.generators.svd.networks import Networks
from engine.generators.svd.pipeline import SvdPipeline
from engine.jobs.job import Job, JobState
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session


@pytest.fixture
def request_of(toy_folder: Path) -> MotionRequest:
    return MotionRequest(64, 64, model=str(toy_folder), frames=6, fps=7, steps=4, camera="own", pace="quality", seed=3)


def finish(job: Job) -> UInt8Array:
    return np.array(Session().generate(job, ignore).frames)


def test_the_command_line_makes_a_clip_of_a_folder_of_weights(photo: Path, toy_folder: Path) -> None:
    out = photo.with_name("clip.mp4")
    command = ["animate", photo, "-o", out, "--model", toy_folder, "--steps", "2", "--size", "160x64",
               "--pad", "#f4f0ea", "--keep-colours"]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, command)],
        capture_output=True, text=True, check=False, env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, f"{out}\n")
    assert done.stderr == "40 % of the picture is shown; choose “blur” or a colour as its edges to show all.\n"
    recipe = read_recipe(out)
    assert (recipe.request.frames, recipe.request.fps) == (6, 7)
    assert (recipe.request.pad, recipe.request.keep_colours) == ("#f4f0ea", True)
    assert recipe.model_version.startswith("svd ")


def test_the_first_frame_is_the_photo_and_the_seed_and_the_motion_matter(
    photo: Path, request_of: MotionRequest
) -> None:
    job = Job.create(photo, request_of)
    clip = finish(job)
    assert np.array_equal(clip[0], job.image().fit(64, 64))
    assert np.array_equal(clip, finish(Job.create(photo, request_of)))
    for other in (replace(request_of, seed=4), replace(request_of, motion=0.9), replace(request_of, fps=12)):
        assert not np.array_equal(clip[1:], finish(Job.create(photo, other))[1:])


@pytest.mark.parametrize("pace", ["quality", "balanced"])
def test_a_stopped_job_goes_on_from_its_latents_to_the_same_bytes(
    photo: Path, request_of: MotionRequest, pace: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = replace(request_of, pace=pace, steps=5)
    whole = finish(Job.create(photo, request))
    job = Job.create(photo, request)

    def stop(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE and progress.done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        Session().generate(job, stop)
    assert job.state is JobState.INTERRUPTED
    began: list[int] = []

    def watch(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE:
            began.append(progress.done)

    assert np.array_equal(np.array(Session().generate(Job(job.folder), watch).frames), whole)
    assert began[0] == (3 if pace == "quality" else 2)  # where deep features are not at hand, a step earlier
    assert not job.checkpoint.exists


def test_a_killed_job_goes_on_from_its_latents_to_the_same_bytes(photo: Path, request_of: MotionRequest) -> None:
    whole = finish(Job.create(photo, replace(request_of, steps=12)))
    job = Job.create(photo, replace(request_of, steps=12))
    code = (
        "import sys, torch; torch.set_num_threads(1); from pathlib import Path; from engine.jobs.job import Job;"
        "from engine.services.session import Session; from engine.progress import ignore;"
        "Session().generate(Job(Path(sys.argv[1])), ignore)"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(job.folder)])
    try:
        until = time.monotonic() + 90
        while not job.checkpoint.exists and time.monotonic() < until:
            time.sleep(0.01)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert job.checkpoint.exists
    assert job.state is JobState.INTERRUPTED
    assert np.array_equal(finish(Job(job.folder)), whole)


def test_a_checkpoint_of_another_request_is_not_used(photo: Path, request_of: MotionRequest) -> None:
    whole = finish(Job.create(photo, request_of))
    job = Job.create(photo, request_of)
    job.checkpoint.save({"latents": np.zeros((1, 6, 4, 8, 8), np.float32)}, {"step": 3, "request": "another"})
    assert np.array_equal(finish(job), whole)


def test_a_stop_is_heard_inside_a_step(photo: Path, request_of: MotionRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.generators.svd.pipeline.POLL_SECONDS", 0.0)
    beats = 0

    def stop(progress: Progress) -> None:
        nonlocal beats
        beats += progress.phase is Phase.DENOISE
        if beats == 30:
            raise Cancelled

    job = Job.create(photo, request_of)
    with pytest.raises(Cancelled):
        Session().generate(job, stop)
    assert not job.begun


def fail_at(call: int, error: Exception, monkeypatch: pytest.MonkeyPatch, times: int = 1) -> list[int]:
    """Make the denoiser fail from its n-th call on, that many times; the result counts its calls."""
    calls, real = [0], LeanUNet.forward

    def forward(self: LeanUNet, *args: object, **kwargs: object) -> tuple[torch.Tensor]:
        calls[0] += 1
        if call <= calls[0] < call + times:
            raise error
        return real(self, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(LeanUNet, "forward", forward)
    return calls


def generate(pipeline: SvdPipeline, job: Job) -> UInt8Array:
    request = job.request()
    frames = np.zeros((request.frames, request.height, request.width, 3), np.uint8)
    pipeline.generate(job.image(), request, ignore, frames, 0)
    return frames


def test_a_full_memory_goes_on_with_a_smaller_plan_from_the_same_latents(
    photo: Path, request_of: MotionRequest, toy_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.models import model_spec

    job, pipeline = Job.create(photo, request_of), SvdPipeline(model_spec(str(toy_folder)))
    whole = generate(pipeline, job)
    calls = fail_at(3, torch.OutOfMemoryError("CUDA out of memory."), monkeypatch)
    assert np.abs(generate(pipeline, job).astype(int) - whole).max() <= 1
    assert calls[0] == 2 + 1 + 2 * 2  # two steps, one that failed, two whose guidance takes turns: none done twice
    assert pipeline.loaded is not None
    assert pipeline.loaded.plan.denoise is DENOISE[2]


def test_a_memory_that_no_plan_fits_is_told(
    photo: Path, request_of: MotionRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_at(2, torch.OutOfMemoryError("CUDA out of memory."), monkeypatch, times=99)
    with pytest.raises(OutOfMemoryError, match="does not fit"):
        Session().generate(Job.create(photo, request_of), ignore)


def test_other_failures_are_not_taken_for_a_full_memory(
    photo: Path, request_of: MotionRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_at(2, RuntimeError("shapes do not match"), monkeypatch)
    with pytest.raises(ModelMissingError, match="can't make this clip: shapes do not match") as caught:
        Session().generate(Job.create(photo, request_of), ignore)
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_no_picture_after_the_first_step_is_tried_again_more_precisely(
    photo: Path, request_of: MotionRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.generators.svd.pipeline.precision", lambda device, pace: torch.bfloat16)
    real, seen = LeanUNet.forward, []

    def forward(self: LeanUNet, *args: object, **kwargs: object) -> tuple[torch.Tensor]:
        seen.append(self.dtype)
        (out,) = real(self, *args, **kwargs)  # type: ignore[arg-type]
        return (out * float("nan") if self.dtype is torch.bfloat16 else out,)

    monkeypatch.setattr(LeanUNet, "forward", forward)
    frames = finish(Job.create(photo, request_of))
    assert seen == [torch.bfloat16] + [torch.float32] * 4
    assert frames[1:].std() > 1


def test_weights_that_never_give_a_picture_are_told(
    photo: Path, request_of: MotionRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = LeanUNet.forward
    monkeypatch.setattr(LeanUNet, "forward", lambda self, *a, **k: (real(self, *a, **k)[0] * float("nan"),))
    with pytest.raises(PrecisionError, match="no picture"):
        Session().generate(Job.create(photo, request_of), ignore)


def test_numbers_that_break_in_a_later_step_are_tried_again_more_precisely(
    photo: Path, request_of: MotionRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.generators.svd.pipeline.precision", lambda device, pace: torch.bfloat16)
    real, seen = LeanUNet.forward, []

    def forward(self: LeanUNet, *args: object, **kwargs: object) -> tuple[torch.Tensor]:
        seen.append(self.dtype)
        (out,) = real(self, *args, **kwargs)  # type: ignore[arg-type]
        return (out * float("nan") if self.dtype is torch.bfloat16 and len(seen) > 2 else out,)

    monkeypatch.setattr(LeanUNet, "forward", forward)
    frames = finish(Job.create(photo, request_of))
    assert seen == [torch.bfloat16] * 3 + [torch.float32] * 2  # what was done is not done again
    assert frames[1:].std() > 1


def test_a_full_memory_while_decoding_keeps_the_latents_and_decodes_in_pieces(
    photo: Path, request_of: MotionRequest, toy_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.models import model_spec

    job, pipeline = Job.create(photo, request_of), SvdPipeline(model_spec(str(toy_folder)))
    whole = generate(pipeline, job)
    monkeypatch.setattr("engine.generators.svd.pipeline.planned", lambda *given: MemoryPlan(DENOISE[0], DECODE[0]))
    steps, tried = fail_at(-1, RuntimeError(), monkeypatch), []
    real = decoding.run_decoder

    def crowded(networks: Networks, latents: torch.Tensor) -> torch.Tensor:
        tried.append((networks.plan.denoise.place, networks.plan.apart, networks.plan.decode))
        if len(tried) < 4:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return real(networks, latents)

    monkeypatch.setattr(decoding, "run_decoder", crowded)
    assert np.abs(generate(pipeline, job).astype(int) - whole).max() <= 1
    assert tried == [
        (Place.RESIDENT, False, DECODE[0]), (Place.RESIDENT, True, DECODE[0]),
        (Place.STAGED, False, DECODE[0]), (Place.STAGED, False, DECODE[1]),
    ]  # fmt: skip
    assert steps[0] == 4  # no step of denoising was done twice


def test_a_full_memory_while_the_photo_is_encoded_moves_the_other_networks_away_and_then_is_told(
    photo: Path, request_of: MotionRequest, toy_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.models import model_spec

    job, pipeline = Job.create(photo, request_of), SvdPipeline(model_spec(str(toy_folder)))
    monkeypatch.setattr("engine.generators.svd.pipeline.planned", lambda *given: MemoryPlan(DENOISE[0], DECODE[0]))
    tried: list[Place] = []

    def full(networks: Networks, *given: object) -> None:
        tried.append(networks.plan.denoise.place)
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr("engine.generators.svd.pipeline.condition", full)
    with pytest.raises(OutOfMemoryError, match="does not fit"):
        generate(pipeline, job)
    assert tried == [Place.RESIDENT, Place.STAGED]


def test_weights_that_streamed_are_not_loaded_anew_for_the_next_clip(
    photo: Path, request_of: MotionRequest, toy_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.models import model_spec

    job, pipeline = Job.create(photo, request_of), SvdPipeline(model_spec(str(toy_folder)))
    whole = generate(pipeline, job)
    kept = pipeline.loaded
    for plan in (DENOISE[3], DENOISE[3], DENOISE[1]):
        monkeypatch.setattr(
            "engine.generators.svd.pipeline.planned", lambda *given, plan=plan: MemoryPlan(plan, DECODE[1])
        )
        assert np.abs(generate(pipeline, job).astype(int) - whole).max() <= 1
        assert pipeline.loaded is kept
        assert kept.streamed == (plan is DENOISE[3])


def test_a_clip_whose_numbers_broke_changes_nothing_of_the_next_one(
    photo: Path, request_of: MotionRequest, toy_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the weights stream, whose copies in the old precision would come back."""
    from engine.models import model_spec

    monkeypatch.setattr("engine.generators.svd.pipeline.precision", lambda device, pace: torch.bfloat16)
    monkeypatch.setattr("engine.generators.svd.pipeline.planned", lambda *given: MemoryPlan(DENOISE[3], DECODE[1]))
    job, pipeline = Job.create(photo, request_of), SvdPipeline(model_spec(str(toy_folder)))
    whole = generate(pipeline, job)
    real = LeanUNet.forward
    with monkeypatch.context() as broken:
        broken.setattr(
            LeanUNet,
            "forward",
            lambda self, *a, **k: (real(self, *a, **k)[0] * (1 if self.dtype is torch.float32 else float("nan")),),
        )
        assert generate(pipeline, job)[1:].std() > 1
    assert np.array_equal(generate(pipeline, job), whole)
