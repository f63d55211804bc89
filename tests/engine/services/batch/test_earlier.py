"""Another batch into a folder adds to the one that is there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.services.batch.earlier import Earlier, joined, what_becomes_of_earlier
from engine.services.batch.manifest import Manifest
from engine.services.batch.order import Item
from engine.services.batch.plan import Plan, digest
from engine.services.batch.slots import Ended
from engine.services.batch.table import BadRow
from tests.support.batch_stand_in import nap, nap_item

BAD = (BadRow(9, "It names no photo."),)


@pytest.fixture
def manifest(tmp_path: Path) -> Manifest:
    """A folder with four clips of five that were wanted."""
    found = Manifest(tmp_path / "out")
    found.prepare()
    items = tuple(photo_item(tmp_path, number) for number in range(5))
    found.write_plan(Plan(items, BAD))
    for item in items[:4]:
        made = tmp_path / "made" / item.id
        made.mkdir(parents=True)
        found.keep(Ended(item, nap(item.order, made), made))
    return found


def photo_item(folder: Path, number: int, **fields: object) -> Item:
    """An item of a photo that is there."""
    photo, item = folder / f"{number}.jpg", nap_item(number, **fields)  # type: ignore[arg-type]
    photo.write_bytes(f"photo {number}".encode())
    return replace(item, photo=str(photo), order=replace(item.order, sha256=digest(photo)))


def unhashed(item: Item) -> Item:
    return replace(item, order=replace(item.order, sha256=""))


def test_clips_of_other_names_stay_and_those_of_the_same_keep_their_place(manifest: Manifest, tmp_path: Path) -> None:
    plan = Plan((photo_item(tmp_path, 7), photo_item(tmp_path, 1, seed=3), photo_item(tmp_path, 2)), ())
    whole = joined(manifest, plan)
    assert [item.out for item in whole.items] == ["0.mp4", "1.mp4", "2.mp4", "3.mp4", "7.mp4"]
    assert whole.items[1].order.fields["seed"] == 3, "what is asked for now"
    assert not whole.bad, "the rows of this time"
    manifest.write_plan(whole)
    assert joined(manifest, plan) == whole, "twice is as once"


def test_what_becomes_of_each_clip_is_known_before(manifest: Manifest, tmp_path: Path) -> None:
    again, changed, new = photo_item(tmp_path, 1, seed=3), photo_item(tmp_path, 2), photo_item(tmp_path, 7)
    (tmp_path / "2.jpg").write_bytes(b"another photo")
    plan = Plan((unhashed(again), unhashed(changed), unhashed(photo_item(tmp_path, 3)), unhashed(new)), ())
    found, todo = what_becomes_of_earlier(manifest, plan)
    assert found == Earlier(stay=1, same=1, replaced=2, left_out=1)
    assert [item.out for item in todo] == ["1.mp4", "2.mp4", "7.mp4"]


def test_a_plan_that_can_not_be_read_holds_no_clips(manifest: Manifest, tmp_path: Path) -> None:
    (manifest.folder / "plan.jsonl").write_text("{")
    plan = Plan((photo_item(tmp_path, 1),), BAD)
    assert joined(manifest, plan) == plan
    assert what_becomes_of_earlier(manifest, plan)[0] == Earlier()
