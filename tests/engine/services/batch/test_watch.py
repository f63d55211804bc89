"""A watched folder gives photos that have arrived whole, and nothing of the batch's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from engine.services.batch.earlier import joined
from engine.services.batch.manifest import Manifest
from engine.services.batch.plan import Wanted
from engine.services.batch.slots import Ended
from engine.services.batch.watch import Watch, plans
from tests.support.batch_stand_in import nap

QUICK = Wanted({"frames": 2, "steps": 4}, check=False)


class StoppedError(Exception):
    """Ends a watch that goes on for ever."""


def names(watch: Watch) -> list[str]:
    return [row.photo.name for row in watch.rows()]


def test_a_photo_is_taken_when_its_size_has_stood_still(photos: Path) -> None:
    watch = Watch(photos, photos / "out")
    assert not watch.look()
    arriving = photos / "new.png"
    arriving.write_bytes((photos / "dog.png").read_bytes()[:50])
    assert watch.look()
    assert names(watch) == ["coffee.png", "dog.png"]
    arriving.write_bytes((photos / "dog.png").read_bytes())
    assert not watch.look(), "it is still growing"
    assert watch.look()
    assert names(watch) == ["coffee.png", "dog.png", "new.png"]
    assert not watch.look()


def test_own_output_and_empty_files_are_never_taken(photos: Path) -> None:
    out = photos / "out"
    out.mkdir()
    (out / "own.webp").write_bytes((photos / "dog.png").read_bytes())
    (photos / "empty.png").touch()
    watch = Watch(photos, out)
    watch.look()
    watch.look()
    assert names(watch) == ["coffee.png", "dog.png"]


def test_each_change_gives_a_plan_of_all(photos: Path) -> None:
    pauses: list[float] = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            with Image.open(photos / "dog.png") as image:
                image.rotate(90, expand=True).save(photos / "turned.png")
        if len(pauses) == 5:
            raise StoppedError

    found: list[list[str]] = []
    with pytest.raises(StoppedError):
        found.extend([item.out for item in plan.items] for plan in plans(Watch(photos, photos / "out"), QUICK, pause))
    assert found == [["below/coffee.mp4", "dog.mp4"], ["below/coffee.mp4", "dog.mp4", "turned.mp4"]]


def test_clips_of_photos_that_are_taken_out_stay(photos: Path, tmp_path: Path) -> None:
    manifest, watch = Manifest(tmp_path / "out"), Watch(photos, tmp_path / "out")
    manifest.prepare()
    watch.look()
    watch.look()
    before = next(plans(watch_again(watch), QUICK, lambda _: None))
    manifest.write_plan(before)
    item, folder = before.items[1], tmp_path / "made"
    folder.mkdir()
    nap_order = item.order.__class__(**{**item.order.__dict__, "fields": {"nap": 0, "log": ""}})
    manifest.keep(Ended(item, nap(nap_order, folder), folder))
    (photos / "dog.png").unlink()
    after = next(plans(watch_again(watch), QUICK, lambda _: None))
    assert [one.out for one in joined(manifest, after).items] == ["below/coffee.mp4", "dog.mp4"]


def watch_again(watch: Watch) -> Watch:
    """The same folder, looked at for the first time."""
    return Watch(watch.folder, watch.out)
