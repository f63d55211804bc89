"""Repairs are the same in the window, which edits a job's clip, and on the command line, which edits a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.arrays import UInt8Array
from engine.errors import Cancelled, InvalidRequestError
from engine.export import FrameSource, export, read_recipe
from engine.export.reader import opened
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.jobs.job import Job
from engine.progress import Progress, ProgressCallback, ignore
from engine.request.clip import Clip
from engine.request.edit_log import label_edit
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.services.detection_cache import DetectionCache
from engine.services.repair import repair, repair_again, repair_from_original, repair_source
from engine.services.session import Session
from tests.support.melting import draw_label, melted_away

PLACE = np.s_[45:86, 30:166]
OUTLINE = [(30, 45), (166, 45), (166, 86), (30, 86)]
EDIT = label_edit([OUTLINE])
COUNT, LATE = 5, 3


class MeltingLate:
    """A model that keeps the photo and then lets its label melt."""

    version = "melting late 1"

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        for i in range(first, len(frames)):
            frames[i] = image.pixels
            if i >= LATE:
                frames[i][PLACE] = melted_away(image.pixels[PLACE])


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Job:
    """A finished job whose clip's label melts."""
    monkeypatch.setattr("engine.services.session.load", lambda spec: MeltingLate())
    photo = draw_label(tmp_path / "photo.png")
    with Image.open(photo) as image:
        image.reduce(2).save(photo)
    made = Job.create(photo, MotionRequest(192, 144, frames=COUNT, fps=12, steps=4, camera="static"))
    Session().generate(made, ignore)
    return made


def distance(frame: UInt8Array, photo: SourceImage) -> float:
    return float(np.abs(frame[PLACE].astype(int) - photo.pixels[PLACE]).mean())


def test_a_label_comes_back_in_a_file_of_its_own_and_the_models_frames_stay(job: Job) -> None:
    clip, photo = job.clip(), job.image()
    before = np.array(clip.frames)
    made = repair(EDIT, photo, clip, job.folder, DetectionCache(), ignore)
    assert made.file.parent == job.folder
    assert made.changed
    assert made.edit == EDIT
    assert distance(made.frames[-1], photo) < 0.5 * distance(before[-1], photo)
    assert np.array_equal(job.clip().frames, before)


def test_the_command_line_and_the_window_make_the_same_frames(job: Job, tmp_path: Path) -> None:
    clip, photo, cache = job.clip(), job.image(), DetectionCache()
    window = repair(EDIT, photo, clip, job.folder, cache, ignore)
    source = FrameSource.of(clip)
    repaired, (made,) = repair_source([EDIT], photo, source, clip.frames, tmp_path, cache, ignore)
    assert all(np.array_equal(repaired.picture(i), window.frames[i]) for i in range(COUNT))
    assert np.array_equal(repaired.picture(COUNT - 1), window.frames[-1]), "asked for again, it is the same"
    assert made.effective
    assert Recipe.from_text(repaired.labels.recipe).edits == (EDIT,)


def test_the_lock_command_records_the_edit_that_the_window_records(job: Job, tmp_path: Path) -> None:
    clip, out = tmp_path / "clip.mkv", tmp_path / "out.mkv"
    export(job.clip(), clip)
    command = ["lock", str(clip), "--source", str(job.photo), "--region", "30,45,136,41", "-o", str(out)]
    assert main(command) == 0
    assert read_recipe(out).edits == (EDIT,)
    window = repair(EDIT, job.image(), job.clip(), job.folder, DetectionCache(), ignore)
    with opened(out) as written:
        assert all(np.array_equal(written.picture(i), window.frames[i]) for i in range(COUNT))


def test_edits_made_again_give_the_same_frames_and_leave_one_file(job: Job) -> None:
    clip, photo = job.clip(), job.image()
    first = repair(EDIT, photo, clip, job.folder, DetectionCache(), ignore)
    again = repair_again((f"trim:{COUNT - 1}", "colour", EDIT), photo, clip, job.folder, DetectionCache(), ignore)
    assert len(again.frames) == COUNT - 1
    assert again.edit == ""
    assert sorted(job.folder.glob("mended-*")) == sorted([first.file, again.file])
    alone = repair_again((EDIT,), photo, clip, job.folder, DetectionCache(), ignore)
    assert np.array_equal(alone.frames, first.frames)


def test_a_repair_from_the_original_does_not_build_on_earlier_ones(job: Job) -> None:
    clip, photo = job.clip(), job.image()
    spoilt: Clip = replace(clip, frames=np.zeros_like(clip.frames))
    made = repair_from_original((EDIT,), photo, spoilt, job, DetectionCache(), ignore)
    assert made.clip is spoilt
    assert made.edit == EDIT
    assert np.array_equal(made.frames[0], clip.frames[0])


def test_a_stopped_repair_leaves_no_file(job: Job) -> None:
    def stop(progress: Progress) -> None:
        if list(job.folder.glob("mended-*")):
            raise Cancelled

    with pytest.raises(Cancelled):
        repair(EDIT, job.image(), job.clip(), job.folder, DetectionCache(), stop)
    assert not list(job.folder.glob("mended-*"))


@pytest.mark.parametrize(("edit", "sentence"), [("label", "No label was found"), ("face", "No face was found")])
def test_what_is_not_in_the_photo_is_told(tmp_path: Path, edit: str, sentence: str) -> None:
    path = tmp_path / "plain.png"
    Image.fromarray(np.full((96, 128, 3), 120, np.uint8)).save(path)
    photo, cache = SourceImage.open(path), DetectionCache()
    cache.mark(photo, [])
    made = Job.create(path, MotionRequest(128, 96, frames=2, steps=4))
    Session().generate(made, ignore)
    with pytest.raises(InvalidRequestError, match=sentence):
        repair(edit, photo, made.clip(), made.folder, cache, ignore)
