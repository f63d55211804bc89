"""LoRAs are linked under their hashes, found in other programs' folders, and told when they are gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import Cancelled, InvalidRequestError, ModelMissingError
from engine.paths import sha256_of
from engine.progress import Progress, ignore
from engine.weights import loras
from engine.weights.loras import check_unchanged, file_of, import_all, keep, kept, named
from tests.engine.models.test_lora import file_with, pair

WAN = pair("diffusion_model.blocks.0.self_attn.q", 5120)
LTX = pair("diffusion_model.transformer_blocks.0.attn2.to_q", 2048)


def test_a_file_is_linked_under_its_hash_and_stays_where_it_is(tmp_path: Path) -> None:
    file = file_with(tmp_path / "Film look.safetensors", WAN)
    reported: list[Progress] = []
    found = keep(file, reported.append)
    assert (found.name, found.sha256) == ("Film look", sha256_of(file))
    assert found.file.resolve() == file.resolve()
    assert reported[-1].done == reported[-1].total == file.stat().st_size
    assert keep(file, ignore) == found
    assert kept() == [found]
    assert named("Film look") == named("Film look.safetensors") == found
    assert file_of(found.sha256, found.name) == found.file


def test_one_that_is_gone_is_said_and_can_be_given_again(tmp_path: Path) -> None:
    file = file_with(tmp_path / "style.safetensors", WAN)
    found = keep(file, ignore)
    moved = file.rename(tmp_path / "moved.safetensors")
    assert kept() == []
    with pytest.raises(ModelMissingError, match="“style” is not on this computer"):
        file_of(found.sha256, found.name)
    assert keep(moved, ignore).sha256 == found.sha256
    assert file_of(found.sha256, found.name).resolve() == moved
    file_with(moved, LTX)
    with pytest.raises(ModelMissingError, match="has changed"):
        check_unchanged(found.sha256, found.name, file_of(found.sha256, found.name))


def test_what_is_named_must_be_known_and_only_one(tmp_path: Path) -> None:
    for folder, shapes in (("one", WAN), ("two", LTX)):
        (tmp_path / folder).mkdir()
        keep(file_with(tmp_path / folder / "style.safetensors", shapes), ignore)
    with pytest.raises(InvalidRequestError, match="several"):
        named("style")
    with pytest.raises(InvalidRequestError, match="no known LoRA"):
        named("../style")


@pytest.mark.parametrize("folder", ["models/loras/film", "models/Lora", "loras", "."])
def test_the_folders_of_other_programs_are_looked_through(folder: str, tmp_path: Path) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True, exist_ok=True)
    file_with(place / "style.safetensors", WAN)
    file_with(place / "whole model.safetensors", {"conv_in.weight": (4, 8, 3, 3)})
    (place / "old.pt").write_bytes(b"PK")
    taken, left = import_all(tmp_path, ignore)
    assert [lora.name for lora in taken] == ["style"]
    assert [one.why for one in left] == ["“whole model.safetensors” holds no LoRA."]


def test_models_beside_the_loras_are_not_read(tmp_path: Path) -> None:
    for folder in ("models/loras", "models/checkpoints"):
        (tmp_path / folder).mkdir(parents=True)
        file_with(tmp_path / folder / f"{folder[7:]}.safetensors", WAN)
    assert [lora.name for lora in import_all(tmp_path, ignore)[0]] == ["loras"]


def test_without_a_folder_the_usual_ones_are_looked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loras.Path, "home", lambda: tmp_path)
    with pytest.raises(ModelMissingError, match="usual folders"):
        import_all(None, ignore)
    (tmp_path / "ComfyUI/models/loras").mkdir(parents=True)
    file_with(tmp_path / "ComfyUI/models/loras/style.safetensors", WAN)
    assert [lora.name for lora in import_all(None, ignore)[0]] == ["style"]


def test_an_import_can_be_stopped(tmp_path: Path) -> None:
    file = file_with(tmp_path / "style.safetensors", WAN)

    def stop(progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        keep(file, stop)
    assert kept() == []
