"""What the scenes hold is shown to fail where the window is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.acceptance.person import picture, scenes
from tests.acceptance.person.picture import write as write_picture


class Fake:
    """A window with a history; `forgets` names what its undo does not bring back."""

    def __init__(self, forgets: str = "") -> None:
        self.forgets = forgets
        self._state: dict[str, Any] = {"step": 2, "steps": ["name", "star"], "names": ["b"], "favourites": ["k"]}

    @property
    def state(self) -> dict[str, Any]:
        return dict(self._state)

    def key(self, name: str) -> None:
        by = -1 if name == "ctrl+z" else 1
        self._state["step"] += by
        back = {"names": ["a"], "favourites": []} if self._state["step"] == 0 else {}
        on = {"names": ["b"], "favourites": ["k"]} if self._state["step"] == 2 else {}
        self._state |= {name: value for name, value in (back | on).items() if name != self.forgets}

    def wait(self, true: Any, what: str) -> dict[str, Any]:
        if not true(self.state):
            raise SystemExit(what)
        return self.state


def through(fake: Fake) -> None:
    after = dict(fake.state)
    before = {"step": 0, "steps": [], "names": ["a"], "favourites": []}
    scenes.through_history(fake, before, after, "names", "favourites")  # type: ignore[arg-type]


def test_a_history_that_brings_everything_back_is_good() -> None:
    through(Fake())


@pytest.mark.parametrize("forgotten", ["names", "favourites"])
def test_one_that_forgets_something_is_not(forgotten: str) -> None:
    with pytest.raises(SystemExit, match=f"“{forgotten}” as it was before"):
        through(Fake(forgotten))


def test_a_folder_with_a_file_too_few_or_of_another_shape_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Source:
        count, size = scenes.FRAMES, (90, 160)

        def __enter__(self) -> Source:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr(scenes, "opened", lambda path: Source())
    for i in range(119):
        (tmp_path / f"{i}.mp4").touch()
    with pytest.raises(AssertionError, match="119 files"):
        scenes.counted(tmp_path)
    (tmp_path / "last.mp4").touch()
    with pytest.raises(AssertionError, match="120"):
        scenes.counted(tmp_path)


def test_the_packshots_are_forty_and_no_two_are_alike(tmp_path: Path) -> None:
    files = list(scenes.packshots(tmp_path).rglob("*.jpg"))
    assert len(files) == len({path.read_bytes() for path in files}) == 40
    assert {path.name for path in files} == set(scenes.NAMES)


def test_a_picture_for_the_readme_is_never_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = np.random.default_rng(1)
    monkeypatch.setattr(picture, "LARGEST", 20_000)
    calm = [Image.new("RGB", (1120, 700), (30, 30, i)) for i in range(3)]
    told = write_picture(calm, tmp_path / "calm.webp")
    assert told.startswith("calm.webp: 3 frames")
    assert (tmp_path / "calm.webp").stat().st_size < picture.LARGEST
    noise = [Image.fromarray(chance.integers(0, 255, (700, 1120, 3), np.uint8)) for _ in range(2)]
    with pytest.raises(SystemExit, match="too many"):
        write_picture(noise, tmp_path / "noise.webp")
    assert not (tmp_path / "noise.webp").exists()
