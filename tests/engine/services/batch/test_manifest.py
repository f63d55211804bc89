"""What a batch keeps on the disk is true at any moment."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from engine.errors import ExportError, InvalidRequestError
from engine.services.batch.manifest import Manifest, part_of
from engine.services.batch.order import Outcome, State
from engine.services.batch.plan import Plan
from engine.services.batch.slots import Ended
from engine.services.batch.table import BadRow
from tests.support.batch_stand_in import nap, nap_item


@pytest.fixture
def manifest(tmp_path: Path) -> Manifest:
    found = Manifest(tmp_path / "out")
    found.prepare()
    return found


def ended(tmp_path: Path, number: int) -> Ended:
    item, folder = nap_item(number), tmp_path / str(number)
    folder.mkdir()
    return Ended(item, nap(item.order, folder), folder)


def test_a_plan_is_read_as_it_was_written(manifest: Manifest) -> None:
    plan = Plan((nap_item(1), nap_item(2)), (BadRow(3, "No.", "Yes.", {"a": "b"}),))
    manifest.write_plan(plan)
    assert manifest.plan() == plan
    assert not list(manifest.folder.glob("*.partial"))


def test_the_same_plan_is_written_once(manifest: Manifest) -> None:
    plan = Plan((nap_item(1),), ())
    manifest.write_plan(plan)
    before = (manifest.folder / "plan.jsonl").stat().st_ino
    manifest.write_plan(plan)
    assert (manifest.folder / "plan.jsonl").stat().st_ino == before


def test_what_an_earlier_version_has_put_beside_the_clips_is_read_there_and_moved_when_it_goes_on(
    manifest: Manifest, tmp_path: Path
) -> None:
    one = ended(tmp_path, 1)
    manifest.write_plan(Plan((one.item,), ()))
    manifest.keep(one)
    for name in ("index.html", "result.csv", "contact-sheet-1.webp"):
        (manifest.out / name).write_text("earlier")
    (manifest.report / "thumbnails").rename(manifest.out / "thumbnails")
    manifest.report.rmdir()
    assert manifest.thumbnail(one.item).is_file()
    assert manifest.page.is_file()
    manifest.prepare()
    assert {path.name for path in manifest.out.iterdir()} == {".vivant", "report", one.item.out}
    assert manifest.thumbnail(one.item).parent == manifest.report / "thumbnails"
    assert manifest.page.parent == manifest.report


def test_a_missing_and_a_damaged_plan_are_told(manifest: Manifest) -> None:
    with pytest.raises(InvalidRequestError, match="no batch"):
        manifest.plan()
    (manifest.folder / "plan.jsonl").write_text('{"vivant": "1"}\n{"order"')
    with pytest.raises(InvalidRequestError, match="damaged"):
        manifest.plan()


def test_an_item_waits_until_its_clip_is_there_as_it_was_written(manifest: Manifest, tmp_path: Path) -> None:
    one = ended(tmp_path, 1)
    assert manifest.outcome(one.item).state is State.WAITING
    manifest.keep(one)
    assert manifest.outcome(one.item) == one.outcome
    (manifest.out / one.item.out).write_bytes(b"cut")
    assert manifest.outcome(one.item).state is State.WAITING


def test_a_failure_is_kept_with_its_sentence(manifest: Manifest, tmp_path: Path) -> None:
    item, failure = nap_item(1), Outcome(State.FAILED, "It broke.", "Try again.")
    manifest.keep(Ended(item, failure, tmp_path))
    assert manifest.outcome(item) == failure


def test_two_commands_never_work_on_the_same_part(manifest: Manifest) -> None:
    again = Manifest(manifest.out).lock((1, 2))
    with manifest.lock((1, 2)), manifest.lock((2, 2)), pytest.raises(ExportError, match="Another Vivant"), again:
        pass


def test_files_of_others_are_seen_and_those_of_the_batch_are_not(manifest: Manifest, tmp_path: Path) -> None:
    one, two = ended(tmp_path, 1), nap_item(2)
    manifest.keep(one)
    plan = Plan((one.item, two), ())
    assert not manifest.foreign(plan)
    (manifest.out / two.out).write_bytes(b"somebody's own")
    assert manifest.foreign(plan) == [two]


def test_a_clip_whose_batch_is_killed_as_it_is_put_in_place_is_made_again_and_never_somebody_elses(
    manifest: Manifest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = ended(tmp_path, 1)
    changes = ["thumbnail", "record", "clip"]  # after so many of them it is killed
    for count in range(len(changes)):
        left = count

        def replace(path: Path, to: Path, real: Callable[[Path, Path], Path] = Path.replace) -> Path:
            nonlocal left
            if to.parent in (manifest.out, manifest.report / "thumbnails", manifest.folder / "items"):
                left -= 1
                if left < 0:
                    raise KeyboardInterrupt
            return real(path, to)

        with monkeypatch.context() as patch, suppress(KeyboardInterrupt):
            patch.setattr(Path, "replace", replace)
            manifest.keep(one)
        assert manifest.outcome(one.item).state is State.WAITING
        assert not manifest.foreign(Plan((one.item,), ()))
        nap(one.item.order, one.folder)
    manifest.keep(one)
    assert manifest.outcome(one.item) == one.outcome


def test_parts_are_disjoint_and_together_all() -> None:
    items = tuple(nap_item(i) for i in range(10))
    parts = [part_of(items, (i, 3)) for i in (1, 2, 3)]
    assert sorted(item.number for one in parts for item in one) == list(range(10))
