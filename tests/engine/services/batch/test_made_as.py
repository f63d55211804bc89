"""What clips of a batch will be is known before, and which photos are too small for it."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from engine.services.batch.made_as import MadeAs, TooSmall, made_as, too_small
from engine.services.batch.plan import Plan, Wanted, make_plan
from engine.services.batch.table import rows_of


def planned(folder: Path, presets: tuple[str, ...]) -> Plan:
    for name, size in (("small", (198, 198)), ("large", (1200, 1600))):
        Image.new("RGB", size, "red").save(folder / f"{name}.png")
    return make_plan(rows_of(folder, folder / "out"), Wanted({"frames": 50, "fps": 25.0}, presets=presets), folder)


def test_each_kind_of_clip_is_said_once(tmp_path: Path) -> None:
    items = planned(tmp_path, ("9:16", "1:1", "own")).items
    assert made_as(items) == (
        MadeAs(2.0, (1080, 1920), ".mp4"), MadeAs(2.0, (1080, 1080), ".mp4"), MadeAs(2.0, None, ".mp4"),
    )  # fmt: skip


def test_photos_smaller_than_a_shape_are_named_and_the_photos_own_shape_enlarges_none(tmp_path: Path) -> None:
    assert too_small(planned(tmp_path, ("9:16", "1:1")).items) == TooSmall(("small.png",), 1080)
    assert too_small(planned(tmp_path, ("own",)).items) == TooSmall()
