"""An order becomes a clip, a report and a thumbnail: the same clip as of the command for one photo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.errors import Cancelled, InvalidRequestError
from engine.export.reader import opened
from engine.jobs.job import THUMBNAIL_FRAMES, Job
from engine.progress import Phase, Progress, ProgressCallback, ignore
from engine.request.clip import Clip
from engine.services.batch.order import Order, Outcome, State
from engine.services.batch.perform import Kept, perform
from engine.services.batch.plan import Wanted, make_plan
from engine.services.batch.table import rows_of
from engine.services.session import Session


@pytest.fixture
def order(photos: Path) -> Order:
    plan = make_plan(rows_of(photos, photos / "out"), Wanted({"frames": 2, "steps": 4}, check=False), photos)
    return plan.items[0].order


def test_the_clip_is_byte_for_byte_that_of_the_command_for_one_photo(
    order: Order, photos: Path, tmp_path: Path
) -> None:
    outcome = perform(order, photos / "dog.png", Session().generate, tmp_path, ignore)
    one = tmp_path / "one.mp4"
    assert main(["animate", str(photos / "dog.png"), "-o", str(one), "--frames", "2", "--steps", "4"]) == 0
    assert (tmp_path / "clip.mp4").read_bytes() == one.read_bytes()
    assert (outcome.state, outcome.frames, outcome.bytes) == (State.PASSED, 2, one.stat().st_size)
    with Image.open(tmp_path / "thumbnail.webp") as strip:
        assert strip.height == THUMBNAIL_FRAMES * 64 * 144 // 96
    assert not (tmp_path / "jobs").exists()


def test_a_photo_for_several_places_is_made_once_and_each_file_is_as_if_it_were_made_alone(
    order: Order, photos: Path, tmp_path: Path
) -> None:
    made: list[Job] = []
    session, photo, kept = Session(), photos / "dog.png", Kept(tmp_path / "kept")

    def generate(job: Job, report: ProgressCallback) -> Clip:
        made.append(job)
        return session.generate(job, report)

    shapes = [
        replace(order, preset=place, export={"format": "mp4", "short_side": 64, "quality": 100, "clean": False})
        for place in ("9:16", "1:1")
    ]
    for number, one in enumerate((*shapes, order)):
        folders = [tmp_path / f"{how}{number}" for how in ("kept", "alone")]
        for folder in folders:
            folder.mkdir()
        perform(one, photo, generate, folders[0], ignore, kept, more_follow=number < 2)
        assert len(made) == 1
        assert any((tmp_path / "kept").glob("*")) == (number < 2)
        perform(one, photo, session.generate, folders[1], ignore)
        for name in ("clip.mp4", "thumbnail.webp"):
            assert (folders[0] / name).read_bytes() == (folders[1] / name).read_bytes()
        with Image.open(folders[0] / "thumbnail.webp") as strip:
            ratio = strip.width * THUMBNAIL_FRAMES / strip.height
        assert ratio == pytest.approx((9 / 16, 1.0, 1.5)[number], abs=0.02), "the thumbnail is of the shape made"
    assert not (tmp_path / "kept").exists()
    perform(shapes[0], photo, generate, tmp_path, ignore, kept, more_follow=True)
    perform(replace(order, fields={**order.fields, "seed": 9}), photo, generate, tmp_path, ignore, kept)
    assert len(made) == 3, "other frames are made, and what was kept is deleted"
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize(("fit", "edge"), [("white", (255, 255, 255)), ("#0000ff", (0, 0, 255)), ("crop", None)])
def test_the_edges_of_a_clip_in_another_shape_are_as_asked(
    fit: str, edge: tuple[int, int, int] | None, photos: Path, tmp_path: Path
) -> None:
    wanted = Wanted({"frames": 2, "steps": 4}, presets=("9:16",), check=False, fit=fit)
    order = make_plan(rows_of(photos, photos / "out"), wanted, photos).items[0].order
    perform(order, photos / "dog.png", Session().generate, tmp_path, ignore)
    with opened(tmp_path / "clip.mp4") as clip:
        picture = clip.picture(0)
    assert picture.shape[:2] == (1920, 1080)
    strip = picture[:400].astype(int)
    assert (edge is None) == (np.ptp(strip, axis=(0, 1)).max() > 30), "only what is cut off shows the photo up there"
    assert edge is None or np.abs(strip - edge).max() < 12


def test_the_best_of_several_seeds_is_kept_with_its_report(order: Order, photos: Path, tmp_path: Path) -> None:
    wanted = replace(order, best_of=2, check=True)
    outcome = perform(wanted, photos / "dog.png", Session().generate, tmp_path, ignore)
    assert outcome.score is not None
    assert sum(count for _, count in outcome.strip) == 2
    assert outcome.tries == (1 if outcome.score == 1 else 2)
    assert bool(outcome.sentence) is bool(outcome.hint) is bool(outcome.faults)
    assert Outcome.from_json(outcome.to_json()) == outcome


def test_a_photo_that_changed_since_the_plan_is_told(order: Order, photos: Path, tmp_path: Path) -> None:
    other = replace(order, sha256="0" * 64)
    with pytest.raises(InvalidRequestError, match="has changed"):
        perform(other, photos / "dog.png", Session().generate, tmp_path, ignore)
    assert not list(tmp_path.glob("jobs/*"))


def test_stopping_leaves_nothing(order: Order, photos: Path, tmp_path: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.phase is Phase.DECODE:
            raise Cancelled

    folder = tmp_path / "work"
    folder.mkdir()
    with pytest.raises(Cancelled):
        perform(order, photos / "dog.png", Session().generate, folder, stop)
    assert not list(folder.glob("clip*"))
