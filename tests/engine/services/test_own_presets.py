"""Presets of one's own: small files that come back as they were, and of which nothing unknown is taken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.errors import EngineError, InvalidRequestError
from engine.request.motion_request import MotionRequest
from engine.services.own_presets import (
    LARGEST,
    SETTINGS,
    ExportChoice,
    OwnPreset,
    delete_preset,
    find_preset,
    own_presets,
    path_of,
    presets_folder,
    read_preset,
    rename_preset,
    save_preset,
)

REQUEST = MotionRequest(640, 480, motion=0.7, camera="orbit-left", seed=7, hints="still 0.05 0.1,0.2", effects="dust")
EXPORT = ExportChoice(("9:16", "tiktok"), ("mp4", "gif"), "{number} {photo}", 720, 75, True)
PRESET = OwnPreset.of("  Shop\treel ", REQUEST, EXPORT)


def changed(**values: object) -> str:
    return json.dumps({**json.loads(PRESET.to_text()), **values})


def test_a_preset_comes_back_as_it_was_without_what_is_of_one_photo() -> None:
    assert PRESET.name == "Shop reel"
    assert OwnPreset.from_text(PRESET.to_text()) == PRESET
    assert set(PRESET.settings) == set(SETTINGS)
    assert not {"width", "height", "seed", "hints", "end_image"} & set(PRESET.settings)
    assert PRESET.export.order((), Path("x")).options.encoding.quality == 75


def test_presets_are_kept_privately_listed_renamed_and_deleted() -> None:
    path = save_preset(PRESET)
    assert path.stat().st_mode & 0o777 == 0o600
    assert presets_folder().stat().st_mode & 0o777 == 0o700
    save_preset(OwnPreset("a?", {}))
    save_preset(OwnPreset("a*", {}))
    assert [preset.name for preset in own_presets()] == ["a*", "a?", "Shop reel"]
    assert save_preset(OwnPreset("shop REEL", {})) == path, "in place of the one of that name"
    assert rename_preset("shop reel", "Banner").name == "Banner"
    assert [preset.name for preset in own_presets()] == ["a*", "a?", "Banner"]
    assert path_of("banner") != path
    with pytest.raises(InvalidRequestError, match="already"):
        rename_preset("Banner", "A*")
    with pytest.raises(InvalidRequestError, match="no preset"):
        rename_preset("nothing", "x")
    delete_preset("BANNER")
    assert [preset.name for preset in own_presets()] == ["a*", "a?"]


def test_a_damaged_file_hides_no_other() -> None:
    save_preset(PRESET)
    (presets_folder() / "broken.json").write_text("{")
    (presets_folder() / "large.json").write_text("x" * (LARGEST + 1))
    assert own_presets() == [PRESET]


def test_a_preset_is_found_by_name_by_file_and_not_for_a_place(tmp_path: Path) -> None:
    save_preset(PRESET)
    file = tmp_path / "given.json"
    file.write_text(PRESET.to_text())
    assert find_preset("shop reel") == find_preset(str(file)) == PRESET
    assert find_preset("tiktok") is find_preset("9:16") is find_preset("") is None
    with pytest.raises(InvalidRequestError) as raised:
        find_preset("moon")
    assert "Shop reel" in raised.value.hint
    with pytest.raises(InvalidRequestError, match="can't be read"):
        find_preset("missing.json")


@pytest.mark.parametrize(
    "text",
    [
        "", "[", "3", "[]", "{}", "[" * 100_000, changed(vivant_preset=2), changed(code="x"), changed(name=""),
        changed(name=3), changed(name="TikTok"), changed(settings=[]), changed(settings={"seed": 3}),
        changed(settings={"width": 3}), changed(settings={"motion": 7}), changed(settings={"motion": "1"}),
        changed(settings={"motion": True}), changed(settings={"model": "/tmp/weights"}),
        changed(settings={"camera": "x"}), changed(settings={"model": ["breeze"]}),
        changed(settings={"frames": 10**9}), changed(settings={"prompt": "x" * 10_000}), changed(export=3),
        changed(export={"places": []}), changed(export={"places": "9:16"}), changed(export={"places": ["moon"]}),
        changed(export={"places": ["own"] * 1000}), changed(export={"places": [3]}), changed(export={"formats": ["x"]}),
        changed(export={"pattern": "../x"}), changed(export={"pattern": 3}), changed(export={"pattern": "{sku}"}),
        changed(export={"short_side": 10**9}), changed(export={"short_side": True}), changed(export={"quality": 101}),
        changed(export={"quality": 1.5}), changed(export={"clean": "yes"}), changed(export={"folder": "/etc"}),
    ],
)  # fmt: skip
def test_whatever_is_not_a_preset_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(EngineError) as raised:
        OwnPreset.from_text(text)
    assert str(raised.value).endswith(".")
    assert len(str(raised.value)) < 200


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidRequestError):
        read_preset(tmp_path / "x.json")


def test_weights_of_ones_own_are_in_no_preset() -> None:
    with pytest.raises(InvalidRequestError, match="weights of your own"):
        OwnPreset.of("x", MotionRequest(64, 64, model="/home/me/weights"), EXPORT)


def test_a_preset_without_everything_has_the_usual_export() -> None:
    preset = OwnPreset.from_text('{"vivant_preset": 1, "name": "calm", "settings": {"motion": 0.1}}')
    assert dict(preset.settings) == {"motion": 0.1}
    assert preset.export == ExportChoice()
