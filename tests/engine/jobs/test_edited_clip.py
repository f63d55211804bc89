"""A job remembers how its clip was edited, and keeps the model's own frames beside it."""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pytest

from engine.__main__ import main
from engine.errors import JobError
from engine.export import export, read_recipe, reader
from engine.jobs.edited_clip import NOTHING, EditRecord, clip_of, known_record, record_of, save_edits, sweep_mended
from engine.jobs.job import Job
from engine.request.edit_log import with_edit
from engine.request.motion_request import MotionRequest
from tests.support.jobs import finished_job


@pytest.fixture
def job(photo: Path) -> Job:
    return finished_job(photo, MotionRequest(128, 128, frames=6, steps=4))


def mended(job: Job, name: str = "mended-1.npy", shape: tuple[int, ...] = (6, 128, 128, 3)) -> str:
    np.save(job.folder / name, np.full(shape, 7, np.uint8))
    return name


def test_of_each_kind_of_edit_the_last_counts() -> None:
    edits = with_edit(with_edit(with_edit((), "trim:9"), "label"), "trim:5")
    assert edits == ("label", "trim:5")


def test_the_edited_clip_tells_what_was_done_and_the_models_own_stays(job: Job) -> None:
    own = np.array(job.clip().frames)
    save_edits(job, EditRecord(("label", "trim:4"), mended(job)))
    clip = clip_of(job)
    assert clip.recipe.edits == ("label", "trim:4")
    assert clip.frames.shape == (4, 128, 128, 3)
    assert (clip.frames == 7).all()
    assert np.array_equal(job.clip().frames, own)
    assert save_edits(job, NOTHING) == EditRecord(("label", "trim:4"), "mended-1.npy")
    assert clip_of(job).recipe.edits == ()
    assert np.array_equal(clip_of(job).frames, own)


def test_a_clip_is_cut_at_both_ends(job: Job) -> None:
    own = np.array(job.clip().frames)
    save_edits(job, EditRecord(("trim:3-5",)))
    assert np.array_equal(clip_of(job).frames, own[2:5])
    assert clip_of(job).recipe.edits == ("trim:3-5",)


def test_a_file_of_repaired_frames_may_begin_later_than_the_clip(job: Job) -> None:
    mended(job, shape=(4, 128, 128, 3))
    save_edits(job, EditRecord(("label", "trim:4-5"), "mended-1.npy", 2))
    assert record_of(job).first == 2
    assert clip_of(job).frames.shape[0] == 2
    assert (clip_of(job).frames == 7).all()
    save_edits(job, EditRecord(("label",), "mended-1.npy", 3))  # more frames than there are from there on
    assert clip_of(job).recipe.edits == ()


def test_only_what_is_shown_and_what_was_before_it_is_kept(job: Job) -> None:
    for number in range(1, 5):
        save_edits(job, EditRecord(("label",), mended(job, f"mended-{number}.npy")))
    assert {path.name for path in job.folder.glob("mended-*")} == {"mended-3.npy", "mended-4.npy"}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"edits": ["label"]}', '{"edits": ["cook"], "file": ""}', '{"edits": 5, "file": ""}',
     '{"edits": ["label"], "file": "", "first": -1}', '{"edits": ["label"], "file": "", "first": "1"}',
     '{"edits": ["label"], "file": "../../frames.npy"}', '{"edits": ["label"], "file": ["mended-1.npy"]}'],
)  # fmt: skip
def test_a_damaged_record_is_none(job: Job, text: str) -> None:
    (job.folder / "edits.json").write_text(text)
    assert record_of(job) == NOTHING
    assert clip_of(job).recipe.edits == ()


@pytest.mark.parametrize("shape", [None, (6, 64, 64, 3), (7, 128, 128, 3), (6, 128, 128)])
def test_without_its_mended_frames_the_clip_is_the_models_own(job: Job, shape: tuple[int, ...] | None) -> None:
    if shape:
        mended(job, shape=shape)
    save_edits(job, EditRecord(("label",), "mended-1.npy"))
    assert clip_of(job).recipe.edits == ()


def test_mending_on_the_command_line_is_told_in_the_recipe(job: Job, photo: Path, tmp_path: Path) -> None:
    clip, out, good = (tmp_path / name for name in ("clip.mp4", "out.mp4", "good.mp4"))
    export(job.clip(), clip)
    told = ["--source", str(photo), "--region", "24,24,64,64"]
    assert main(["lock", str(clip), *told, "-o", str(out), "--colour"]) == 0
    label = "label:24,24,88,24,88,88,24,88"  # where it was said to be
    assert read_recipe(out).edits == ("colour", label)
    assert main(["report", str(out), *told, "--trim", str(good)]) == 0
    count = len(reader.read(good).frames)
    assert read_recipe(good).edits == ("colour", label, f"trim:{count}")


def test_the_command_line_exports_a_job_as_it_was_edited(
    job: Job, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_edits(job, EditRecord(("label", "trim:4"), mended(job)))
    out = tmp_path / "out.mp4"
    assert main(["export", str(job.folder), "-o", str(out), "--fps", "12"]) == 0  # not drawn again: that is not mended
    assert read_recipe(out).edits == ("label", "trim:4")
    job.discard_frames()
    assert main(["export", str(job.folder), "-o", str(out), "--force"]) == 0
    assert "as the model made it" in capsys.readouterr().err
    assert read_recipe(out).edits == ()
    assert len(reader.read(out).frames) == 6


def test_mended_frames_stay_while_their_record_can_not_be_read(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    save_edits(job, EditRecord(("label",), mended(job)))
    monkeypatch.setattr(Path, "read_text", refused)
    sweep_mended(job)
    assert known_record(job) == NOTHING
    for unsure in (lambda: clip_of(job), lambda: save_edits(job, NOTHING)):
        with pytest.raises(JobError, match="The edits of the clip in .* can't be read"):
            unsure()
    monkeypatch.undo()
    assert (job.folder / "mended-1.npy").exists()
    assert clip_of(job).recipe.edits == ("label",)


def refused(*_: object, **__: object) -> str:
    raise OSError(errno.EIO, "Input/output error")


def test_repaired_frames_that_can_not_be_read_are_not_replaced_by_the_models_own(
    job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_edits(job, EditRecord(("label",), mended(job)))
    monkeypatch.setattr("engine.jobs.edited_clip.np.load", refused)
    with pytest.raises(JobError, match="The repaired frames in .* can't be read"):
        clip_of(job)


def test_repaired_frames_that_no_record_names_may_stay_where_the_folder_can_not_be_listed(
    job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "glob", refused)
    sweep_mended(job)
