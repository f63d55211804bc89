"""LTX-2.3: frames and the sound that belongs to them, from one run to the file."""

from __future__ import annotations

import wave
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.__main__ import main
from engine.export import ffmpeg
from engine.export.frame_source import FrameSource
from engine.export.writer import ExportOptions, deliver
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.diffusers.ltx2 import LTX2Family, compressed
from engine.imaging.source_image import SourceImage
from engine.jobs.clip_sound import sound_in
from engine.jobs.job import Job
from engine.models import MODELS
from engine.progress import ignore
from engine.request.edit_log import trim_edit
from engine.services.session import Session
from tests.engine.generators.diffusers.conftest import ask_for, run

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
NAME = "ltx-2.3"


@pytest.fixture
def family(loaded: Callable[[str], DiffusersGenerator]) -> LTX2Family:
    found = loaded(NAME)
    assert isinstance(found, LTX2Family)
    return found


@pytest.fixture
def job(checkpoint: Callable[[str], Path], photo: Path) -> Job:
    assert main(["models", "import", NAME, str(checkpoint(NAME))]) == 0
    made = Job.create(photo, ask_for(MODELS[NAME]))
    Session().generate(made, ignore)
    return made


def test_eight_passes_make_frames_and_sound_of_one_length(
    family: LTX2Family, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes: Counter[str] = Counter()
    request = replace(ask_for(family.spec), steps=MODELS[NAME].default_steps)
    first = run(family, picture, ask_for(family.spec))
    kind = type(family._pipe.transformer)
    real = kind.forward

    def counted(self: Any, *given: Any, **named: Any) -> Any:
        passes["all"] += 1
        return real(self, *given, **named)

    monkeypatch.setattr(kind, "forward", counted)
    run(family, picture, request)
    assert passes["all"] == 8
    np.testing.assert_allclose(family._pipe.scheduler.sigmas[:-1], MODELS[NAME].schedule, atol=1e-6)
    sound = family.sound
    assert sound is not None
    assert sound.samples.shape[1] == 2
    assert sound.samples.std() > 0
    assert sound.seconds == pytest.approx(request.frames / request.fps, abs=0.1)
    np.testing.assert_array_equal(run(family, picture, ask_for(family.spec)), first)
    again = family.sound
    assert again is not None
    assert (again.samples[:100] != sound.samples[:100]).any()  # with fewer steps it sounds another way


def test_the_sound_is_in_the_job_and_as_long_as_the_clip(job: Job) -> None:
    path = sound_in(job.folder)
    assert path is not None
    assert job.clip().sound == path
    with wave.open(str(path)) as file:
        assert file.getnframes() / file.getframerate() == pytest.approx(9 / 24, abs=1e-4)


@pytest.mark.parametrize(("ending", "codec"), [("mp4", "aac"), ("webm", "opus"), ("mov", "pcm_s16le"), ("gif", "")])
def test_files_that_can_hold_sound_have_it(job: Job, tmp_path: Path, ending: str, codec: str) -> None:
    out = tmp_path / f"clip.{ending}"
    notes = deliver(FrameSource.of(job.clip()), out, ExportOptions(full=True), False, ignore).notes
    assert ffmpeg.has_sound(out) == bool(codec)
    assert f"Audio: {codec}" in ffmpeg.described(out) if codec else any("hold no sound" in note for note in notes)


def test_a_trimmed_clip_sounds_from_its_first_frame_on(job: Job) -> None:
    clip = job.clip()
    trimmed = replace(clip, frames=clip.frames[3:7], recipe=replace(clip.recipe, edits=(trim_edit(3, 7),)))
    source = FrameSource.of(trimmed)
    assert (source.count, source.sound_start) == (4, pytest.approx(3 / 24))
    assert source.trimmed(1, 3).sound_start == pytest.approx(4 / 24)


def test_a_kill_between_the_frames_and_their_sound_is_made_good(job: Job) -> None:
    frames = np.array(job.clip().frames)
    (job.folder / "sound.wav").unlink()
    (job.folder / "recipe.json").unlink()
    Session().generate(job, ignore)
    assert sound_in(job.folder) is not None
    np.testing.assert_array_equal(job.clip().frames, frames)


def test_the_photo_is_compressed_as_a_frame_of_the_videos_it_was_trained_with() -> None:
    noisy = np.random.default_rng(0).integers(0, 255, (64, 96, 3)).astype(np.uint8)
    smooth = np.broadcast_to(np.linspace(40, 200, 96).astype(np.uint8)[None, :, None], (64, 96, 3))
    assert compressed(noisy).shape == noisy.shape
    assert np.abs(compressed(noisy).astype(int) - noisy).mean() > 5
    assert np.abs(compressed(np.ascontiguousarray(smooth)).astype(int) - smooth).mean() < 4


def test_a_photo_that_can_not_be_compressed_stays_as_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    picture = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    hanging = tmp_path / "ffmpeg"
    hanging.write_text("#!/bin/sh\nexec sleep 60\n")
    hanging.chmod(0o700)
    monkeypatch.setattr(ffmpeg, "executable", lambda: str(hanging))
    monkeypatch.setattr(ffmpeg, "PATIENCE", 0.2)
    assert compressed(picture) is picture, "it hangs"
    hanging.write_text("#!/bin/sh\nexit 1\n")
    assert compressed(picture) is picture, "it fails"
