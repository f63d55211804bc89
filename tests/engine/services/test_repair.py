"""Repairs are the same in the window, which edits a job's clip, and on the command line, which edits a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.arrays import UInt8Array
from engine.errors import Cancelled, InvalidRequestError
from engine.export import FrameSource, export, read_recipe
from engine.export.reader import opened
from engine.fidelity.labels import detection
from engine.fidelity.vision import ocr
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.jobs.job import Job
from engine.progress import Progress, ProgressCallback, ignore
from engine.request.clip import Clip
from engine.request.edit_log import label_edit
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.services.detection_cache import DetectionCache
from engine.services.repair import REPAIRS, repair, repair_again, repair_from_original, repair_source
from engine.services.session import Session
from tests.support.jobs import finished_job
from tests.support.melting import draw_label, melted_away
from tests.support.portraits import moving, spoilt
from tests.support.products import Shot, film

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
    assert Recipe.from_text(repaired.metadata.recipe).edits == (EDIT,)


@dataclass(frozen=True, eq=False)
class Case:
    """A photo, a clip of it that needs one repair, that repair's edit, and the options by which the command makes it."""

    photo: UInt8Array
    frames: UInt8Array
    edit: str
    options: tuple[str, ...]


def label_case() -> Case:
    photo = np.full((144, 192, 3), 200, np.uint8)
    photo[PLACE] = np.random.default_rng(3).integers(0, 256, (41, 136, 1))
    frames = np.stack([photo] * 3)
    frames[2][PLACE] = melted_away(photo[PLACE])
    return Case(photo, frames, EDIT, ("--region", "30,45,136,41"))


def face_case() -> Case:
    film = moving("hopper", 3)
    return Case(film.photo, spoilt(film, "swap"), "face", ("--face",))


def colour_case() -> Case:
    """The clip turns red."""
    y, x = np.mgrid[0:96, 0:128]
    photo = np.stack([x + 60, 2 * y + 30, 180 - x], -1).astype(np.uint8)
    frames = [np.clip(photo.astype(int) + np.array([20, 0, -20]) * i, 0, 255) for i in range(3)]
    return Case(photo, np.stack(frames).astype(np.uint8), "colour", ("--colour",))


def product_case() -> Case:
    """A carton melts."""
    made = film(Shot("carton", behind="plain", size=(320, 240), count=6))
    return Case(made.photo, made.molten(4), "product", ("--product",))


CASES = {"label": label_case, "product": product_case, "face": face_case, "colour": colour_case}


@pytest.mark.parametrize("kind", list(REPAIRS))
def test_every_repair_is_the_same_in_the_window_and_by_the_command(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    monkeypatch.setattr(detection, "detect_labels", lambda pixels: [])
    case = CASES[kind]()
    Image.fromarray(case.photo).save(tmp_path / "photo.png")
    count, height, width = case.frames.shape[:3]
    job = finished_job(tmp_path / "photo.png", MotionRequest(width, height, frames=count, fps=12), case.frames)
    window = repair(case.edit, job.image(), job.clip(), job.folder, DetectionCache(), ignore)
    assert window.changed
    clip, out = tmp_path / "clip.mkv", tmp_path / "out.mkv"
    export(job.clip(), clip)
    assert main(["lock", str(clip), "--source", str(job.photo), *case.options, "-o", str(out)]) == 0
    assert read_recipe(out).edits == (case.edit,)
    with opened(out) as written:
        assert all(np.array_equal(written.picture(i), window.frames[i]) for i in range(count))


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
    black: Clip = replace(clip, frames=np.zeros_like(clip.frames))
    made = repair_from_original((EDIT,), photo, black, job, DetectionCache(), ignore)
    assert made.clip is black
    assert made.edit == EDIT
    assert np.array_equal(made.frames[0], clip.frames[0])


def test_a_stopped_repair_leaves_no_file(job: Job) -> None:
    def stop(progress: Progress) -> None:
        if list(job.folder.glob("mended-*")):
            raise Cancelled

    with pytest.raises(Cancelled):
        repair(EDIT, job.image(), job.clip(), job.folder, DetectionCache(), stop)
    assert not list(job.folder.glob("mended-*"))


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [("label", "No label was found"), ("product", "No product was found"), ("face", "No face was found")],
)
def test_what_is_not_in_the_photo_is_told(tmp_path: Path, edit: str, sentence: str) -> None:
    path = tmp_path / "plain.png"
    Image.fromarray(np.full((96, 128, 3), 120, np.uint8)).save(path)
    photo, cache = SourceImage.open(path), DetectionCache()
    cache.mark(photo, [])
    made = finished_job(path, MotionRequest(128, 96, frames=2, steps=4))
    with pytest.raises(InvalidRequestError, match=sentence):
        repair(edit, photo, made.clip(), made.folder, cache, ignore)
