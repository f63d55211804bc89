"""Weights that are here are checked, taken in without a copy, and removed without harm to anybody's files."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import Cancelled, ModelMissingError
from engine.models import ModelSpec
from engine.progress import Phase, Progress, ignore
from engine.weights import is_here, weights_folder
from engine.weights.download import fetch
from engine.weights.hub import Hub
from engine.weights.library import import_folder, places_in_cache, remove, verify
from engine.weights.manifest import Manifest
from tests.engine.weights.conftest import FILES, LARGE, NEEDED
from tests.support.hub_stand_in import StandIn


def anything(folder: Path) -> None:
    """A check that finds nothing wrong."""


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder of somebody's, with the model in it and things that are not the model's."""
    for name, data in FILES.items():
        if not name.startswith(".."):
            path = tmp_path / "theirs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    return tmp_path / "theirs"


def state_of(folder: Path) -> dict[Path, tuple[str, int]]:
    return {
        path: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_verify_reads_every_byte_and_finds_nothing_wrong(model: ModelSpec, hub: Hub) -> None:
    fetch(model, ignore, hub)
    heard: list[Progress] = []
    assert verify(model, heard.append) == []
    assert heard[-1].phase is Phase.VERIFY
    assert heard[-1].done == heard[-1].total == sum(len(FILES[name]) for name in NEEDED)


def test_verify_names_what_is_wrong_and_the_next_fetch_mends_only_that(
    model: ModelSpec, hub: Hub, stand_in: StandIn
) -> None:
    folder = fetch(model, ignore, hub)
    (folder / "unet/model.safetensors").write_bytes(LARGE[:-1] + b"?")
    (folder / "unet/config.json").unlink()
    wrong = verify(model, ignore)
    assert len(wrong) == 2
    assert "unet/config.json is missing." in wrong
    assert "unet/model.safetensors has changed since it came here." in wrong
    assert not is_here(model)
    stand_in.asked.clear()
    fetch(model, ignore, hub)
    assert verify(model, ignore) == []
    assert not [path for path, _ in stand_in.asked if path.endswith("model_index.json")]


def test_a_shortened_file_is_noticed_without_reading(model: ModelSpec, hub: Hub) -> None:
    folder = fetch(model, ignore, hub)
    (folder / "unet/model.safetensors").write_bytes(b"short")
    assert not is_here(model)


def test_verify_of_nothing_says_how_to_get_it(model: ModelSpec) -> None:
    with pytest.raises(ModelMissingError) as caught:
        verify(model, ignore)
    assert "fetch" in caught.value.hint


def test_import_links_and_never_copies_or_changes(model: ModelSpec, elsewhere: Path) -> None:
    before = state_of(elsewhere)
    folder = import_folder(model, dict.fromkeys(model.sources, elsewhere), anything, ignore)
    assert is_here(model)
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.safetensors")} == {"unet/model.safetensors"}
    assert (folder / "unet/model.safetensors").samefile(elsewhere / "unet/model.safetensors")
    assert not list(folder.rglob("*.bin"))
    assert verify(model, ignore) == []
    assert remove(model) < 5000
    assert not folder.exists()
    assert state_of(elsewhere) == before


def test_an_original_that_goes_away_is_noticed(model: ModelSpec, elsewhere: Path) -> None:
    import_folder(model, dict.fromkeys(model.sources, elsewhere), anything, ignore)
    (elsewhere / "unet/model.safetensors").unlink()
    assert not is_here(model)


@pytest.mark.parametrize("trouble", [ModelMissingError("another family"), Cancelled()])
def test_an_import_that_fails_leaves_what_was_there(
    model: ModelSpec, elsewhere: Path, hub: Hub, trouble: BaseException
) -> None:
    fetch(model, ignore, hub)
    before = Manifest.read(weights_folder(model))

    def refuse(folder: Path) -> None:
        raise trouble

    with pytest.raises(type(trouble)):
        import_folder(model, dict.fromkeys(model.sources, elsewhere), refuse, ignore)
    assert Manifest.read(weights_folder(model)) == before
    assert [path.name for path in weights_folder(model).parent.iterdir()] == [model.id]


@pytest.mark.parametrize("name", ["nowhere", "empty", "pickles"])
def test_a_folder_without_weights_is_refused(model: ModelSpec, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "pickles" / "unet").mkdir(parents=True)
    (tmp_path / "pickles" / "unet" / "model.bin").write_bytes(b"pickle")
    with pytest.raises(ModelMissingError):
        import_folder(model, dict.fromkeys(model.sources, tmp_path / name), anything, ignore)
    assert not is_here(model)


@pytest.mark.parametrize("pinned", [True, False])
def test_the_hugging_face_cache_is_used_as_it_is(
    model: ModelSpec, elsewhere: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pinned: bool
) -> None:
    """Its layout: blobs by hash, snapshots that link to them, refs that name a snapshot."""
    revision = model.sources[0].revision if pinned else "d" * 40
    cache = tmp_path / "cache" / "models--org--model"
    snapshot = cache / "snapshots" / revision
    for name in NEEDED:
        blob = cache / "blobs" / hashlib.sha256(FILES[name]).hexdigest()
        blob.parent.mkdir(parents=True, exist_ok=True)
        blob.write_bytes(FILES[name])
        (snapshot / name).parent.mkdir(parents=True, exist_ok=True)
        (snapshot / name).symlink_to(blob)
    (cache / "refs").mkdir()
    (cache / "refs" / "main").write_text(revision)
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "cache"))
    folder = import_folder(model, places_in_cache(model), anything, ignore)
    assert (folder / "unet/model.safetensors").resolve().parent == cache / "blobs"
    assert is_here(model)
    remove(model)
    assert (snapshot / "unet/model.safetensors").read_bytes() == LARGE


def test_what_the_cache_lacks_is_said(model: ModelSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "cache"))
    with pytest.raises(ModelMissingError, match="org/model is not in"):
        places_in_cache(model)


def test_parts_of_a_model_are_found_in_folders_of_their_own(model: ModelSpec, elsewhere: Path, tmp_path: Path) -> None:
    adapter = replace(model.sources[0], folder="adapter")
    both = replace(model, sources=(model.sources[0], adapter))
    (tmp_path / "other" / "adapter" / "unet").mkdir(parents=True)
    (tmp_path / "other" / "adapter" / "unet" / "model.safetensors").write_bytes(LARGE)
    folder = import_folder(both, {model.sources[0]: elsewhere, adapter: tmp_path / "other"}, anything, ignore)
    assert (folder / "adapter/unet/model.safetensors").samefile(tmp_path / "other/adapter/unet/model.safetensors")
    assert (folder / "unet/model.safetensors").samefile(elsewhere / "unet/model.safetensors")


def test_removing_what_two_models_share_frees_only_ones_own(model: ModelSpec, hub: Hub) -> None:
    fetch(model, ignore, hub)
    twin = replace(model, id="twin")
    fetch(twin, ignore, hub)
    assert remove(twin) < len(LARGE)
    assert verify(model, ignore) == []
    assert remove(model) > len(LARGE)
