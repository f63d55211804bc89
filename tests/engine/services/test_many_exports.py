"""Many clips for many places: every file under a name of its own, nothing replaced, failures told and not in the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import Cancelled, ExportError, InvalidRequestError
from engine.export import ExportOptions, read_recipe
from engine.export.places import PLACES, place_of
from engine.export.reader import opened
from engine.jobs.clip_notes import ClipNotes, save_notes
from engine.jobs.edited_clip import EditRecord, save_edits
from engine.jobs.job import Job
from engine.progress import Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services.many_exports import PADDED, REPAIRS_GONE, Exported, ManyExports, check_order, example, export_many
from engine.services.worker_process import WorkerSession
from tests.support.jobs import finished_job

SMALL = 64  # pixels of the short side of shapes, so that files are written at once
SHAPES = ("9:16", "1:1", "16:9")


def bottle(path: Path, wide: bool = False) -> Path:
    """A packshot: a bottle on paper, or a bench that fills it from left to right."""
    picture = np.full((96, 128, 3), 246, np.uint8)
    if wide:
        picture[40:70, 10:118] = (30, 90, 140)
    else:
        picture[16:80, 70:94] = (30, 90, 140)
    Image.fromarray(picture).save(path)
    return path


def job_of(photo: Path, **values: object) -> Job:
    return finished_job(photo, MotionRequest(128, 96, frames=3, camera="static", **values))  # type: ignore[arg-type]


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    (tmp_path / "photos").mkdir()
    return [job_of(bottle(tmp_path / "photos" / f"{name}.png")) for name in ("cup", "boot")]


@pytest.fixture
def order(jobs: list[Job], tmp_path: Path) -> ManyExports:
    return ManyExports(tuple(job.folder for job in jobs), tmp_path / "out", SHAPES, short_side=SMALL)


def size_of(path: Path) -> tuple[int, int]:
    with opened(path) as source:
        return source.size


def named(ended: list[Exported]) -> list[str]:
    return [one.path.name for one in ended if one.path is not None]


def test_every_clip_is_written_for_every_place_in_its_shape(order: ManyExports) -> None:
    seen: list[Progress] = []
    ended = export_many(order, seen.append)
    assert named(ended) == [f"{clip}-{place}.mp4" for clip in ("cup", "boot") for place in ("9x16", "1x1", "16x9")]
    assert [size_of(one.path) for one in ended[:3] if one.path] == [(64, 114), (64, 64), (114, 64)]
    assert [one.bytes for one in ended] == [one.path.stat().st_size for one in ended if one.path]
    assert not any(one.error for one in ended)
    assert (seen[0].done, seen[-1].done, seen[-1].total) == (0, 6000, 6000)
    assert [p.done for p in seen] == sorted(p.done for p in seen)
    assert read_recipe(ended[0].path).source_name == "cup.png"  # type: ignore[arg-type]


def test_what_stands_aside_is_never_cut(order: ManyExports) -> None:
    ended = export_many(replace(order, places=("9:16",), sources=order.sources[:1], formats=("frames",)))
    assert ended[0].path is not None
    with opened(ended[0].path) as source:
        blue = source.picture(0)[..., 0] < 120
    columns = np.nonzero(blue.any(0))[0]
    assert columns[0] > 5, "the bottle is shown whole, with paper on both sides"
    assert columns[-1] < 58


def test_a_subject_too_wide_for_a_shape_is_padded_and_it_is_told(order: ManyExports, tmp_path: Path) -> None:
    job = job_of(bottle(tmp_path / "bench.png", wide=True))
    ended = export_many(replace(order, sources=(job.folder,), formats=("frames",)))
    assert [f"{PADDED}." in one.notes for one in ended] == [True, True, False]
    with opened(ended[0].path) as source:  # type: ignore[arg-type]
        picture = source.picture(0)
    assert np.abs(picture[:20].astype(int) - 246).max() < 12, "the paper goes on"


def test_what_is_cut_off_is_cut_around_the_subject(order: ManyExports, tmp_path: Path) -> None:
    job = job_of(bottle(tmp_path / "bench.png", wide=True))
    cut = replace(order, sources=(job.folder,), formats=("frames",), options=ExportOptions(fit="crop"))
    ended = export_many(cut)
    assert not any(f"{PADDED}." in one.notes for one in ended)
    with opened(ended[0].path) as source:  # type: ignore[arg-type]
        picture = source.picture(0)
    assert picture.shape[:2] == (114, 64)
    assert (picture[40:80, [0, -1], 0] < 120).any(), "it reaches both sides"
    with pytest.raises(InvalidRequestError, match="stretch"):
        export_many(replace(order, options=ExportOptions(fit="stretch")))


def test_names_are_made_as_the_pattern_says(order: ManyExports, jobs: list[Job]) -> None:
    save_notes(jobs[1], ClipNotes("Left boot: hero"))
    pattern = "{date}/{number} {name} {photo} {shape} {size} {format}"
    ended = export_many(replace(order, places=("1:1", "own"), pattern=pattern, date="2026-11-27"))
    assert [str(one.path.relative_to(order.folder)) for one in ended if one.path] == [
        "2026-11-27/01 cup cup 1x1 64x64 mp4.mp4", "2026-11-27/01 cup cup own 128x96 mp4.mp4",
        "2026-11-27/02 Left boot- hero boot 1x1 64x64 mp4.mp4", "2026-11-27/02 Left boot- hero boot own 128x96 mp4.mp4",
    ]  # fmt: skip
    assert example(replace(order, pattern="{photo}-{place}"), "mug") == example(replace(order, pattern=""), "mug")
    assert example(replace(order, pattern="{number}-{photo}"), "mug") == "01-mug.mp4"
    assert example(replace(order, places=("own",)), "mug") == "mug.mp4"


def test_no_file_is_ever_replaced(order: ManyExports) -> None:
    one_place = replace(order, places=("own",), pattern="clip")
    order.folder.mkdir()
    (order.folder / "clip.mp4").write_text("mine")
    assert named(export_many(one_place)) == ["clip-2.mp4", "clip-3.mp4"]
    assert named(export_many(one_place)) == ["clip-4.mp4", "clip-5.mp4"]
    assert (order.folder / "clip.mp4").read_text() == "mine"


def test_a_name_that_another_program_takes_meanwhile_stays_its_own(
    order: ManyExports, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.services import many_exports

    real, first = many_exports.deliver, [True]

    def slow(source, path, *more, **others):  # type: ignore[no-untyped-def]
        if first.pop() if first else False:
            path.write_text("theirs")
        return real(source, path, *more, **others)

    monkeypatch.setattr(many_exports, "deliver", slow)
    ended = export_many(replace(order, places=("own",), sources=order.sources[:1]))
    assert named(ended) == ["cup-2.mp4"]
    assert (order.folder / "cup.mp4").read_text() == "theirs"


def test_what_fails_is_told_with_its_reason_and_the_rest_is_written(order: ManyExports, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no clip")
    gone = tmp_path / "gone"
    seen: list[Exported] = []
    ended = export_many(replace(order, sources=(broken, *order.sources[:1], gone)), on_end=seen.append)
    assert seen == ended
    assert [one.path is not None for one in ended] == [False] * 3 + [True] * 3 + [False] * 3
    assert all(one.error.endswith(".") and one.clip for one in ended if one.path is None)
    assert sorted(path.name for path in order.folder.iterdir()) == ["cup-16x9.mp4", "cup-1x1.mp4", "cup-9x16.mp4"]


def test_a_transparent_clip_fails_only_where_the_format_can_not_hold_it(order: ManyExports, tmp_path: Path) -> None:
    pixels = np.zeros((96, 128, 4), np.uint8)
    pixels[16:80, 20:50] = (30, 90, 140, 255)
    Image.fromarray(pixels).save(tmp_path / "cut.png")
    job = Job.create(tmp_path / "cut.png", MotionRequest(128, 96, frames=2, background="none"))
    frames = job.frames()
    frames[...] = pixels
    from engine.request.recipe import Recipe

    job.finish(Recipe.of(job.request(), job.image(), "breeze test"), frames)
    ended = export_many(replace(order, sources=(job.folder,), places=("9:16",), formats=("mp4", "webp")))
    assert "transparent" in ended[0].error
    assert named(ended) == ["cut-9x16.webp"]


def test_a_stopped_export_keeps_what_is_written_and_leaves_nothing_half_done(order: ManyExports) -> None:
    ended: list[Exported] = []

    def report(progress: Progress) -> None:
        if progress.done > 2300:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_many(order, report, ended.append)
    assert named(ended) == ["cup-9x16.mp4", "cup-1x1.mp4"]
    assert sorted(p.name for p in order.folder.iterdir()) == ["cup-1x1.mp4", "cup-9x16.mp4"]


def test_edits_are_in_the_file_and_lost_repairs_are_told(order: ManyExports, jobs: list[Job]) -> None:
    save_edits(jobs[0], EditRecord(("trim:2",)))
    save_edits(jobs[1], EditRecord(("face",), "mended-1.npy"))
    ended = export_many(replace(order, places=("own",)))
    assert read_recipe(ended[0].path).edits == ("trim:2",)  # type: ignore[arg-type]
    assert ended[0].notes == ()
    assert f"{REPAIRS_GONE}." in ended[1].notes


def test_frames_that_were_let_go_are_drawn_again(photo: Path, tmp_path: Path) -> None:
    from engine.services.session import Session

    job = Job.create(photo, MotionRequest(64, 64, frames=3, steps=4))
    Session().generate(job, ignore)
    job.discard_frames()
    assert not job.has_frames
    ended = export_many(ManyExports((job.folder,), tmp_path / "out"))
    assert named(ended) == ["dog.mp4"]


def test_platforms_bring_their_format_their_size_and_their_rules(order: ManyExports) -> None:
    ended = export_many(replace(order, places=("email", "web-banner"), formats=("mp4",), sources=order.sources[:1]))
    assert named(ended) == ["cup-email.gif", "cup-web-banner.gif"]
    assert (ended[1].width, ended[1].height) == (300, 250)
    slow = export_many(replace(order, places=("tiktok",), sources=order.sources[:1], short_side=SMALL))
    assert "TikTok takes 5 to 60 seconds" in " ".join(slow[0].notes)


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"places": ("2:1",)}, ExportError), ({"formats": ("doc",)}, ExportError), ({"places": ()}, ExportError),
        ({"pattern": "{sku}"}, InvalidRequestError), ({"pattern": "../{photo}"}, InvalidRequestError),
        ({"short_side": 0}, InvalidRequestError), ({"short_side": 100_000}, InvalidRequestError),
    ],
)  # fmt: skip
def test_what_is_wrong_with_all_of_them_is_told_before_any_work(
    order: ManyExports, values: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error) as raised:
        check_order(replace(order, **values))  # type: ignore[arg-type]
    assert str(raised.value).endswith(".")
    assert not order.folder.exists() or not list(order.folder.iterdir())


def test_a_folder_that_can_not_be_made_is_told(order: ManyExports, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="can't be made"):
        check_order(replace(order, folder=tmp_path / "file" / "out"))


def test_places_are_known_by_both_ways_of_writing_a_shape() -> None:
    assert place_of("9x16") is PLACES["9:16"]
    assert place_of(" TikTok ").preset is not None
    assert PLACES["4:5"].size(1080) == (1080, 1350)
    assert PLACES["own"].size(1080) is None


def test_the_engines_process_writes_the_same_bytes(order: ManyExports, tmp_path: Path) -> None:
    order = replace(order, places=("9:16", "own"))
    here = export_many(order)
    session, there = WorkerSession(), list[Exported]()
    try:
        session.export(replace(order, folder=tmp_path / "there"), ignore, there.append)
        assert [one.path.read_bytes() for one in here if one.path] == [
            one.path.read_bytes() for one in there if one.path
        ]
        assert len(there) == 4
        stopped = list[Exported]()

        def report(progress: Progress) -> None:
            if progress.done > 1000:
                raise Cancelled

        with pytest.raises(Cancelled):
            session.export(replace(order, folder=tmp_path / "stopped"), report, stopped.append)
        assert {path.name for path in (tmp_path / "stopped").iterdir()} == set(named(stopped))
        with pytest.raises(ExportError):
            session.export(replace(order, places=("moon",)), ignore, stopped.append)
    finally:
        session.close()
