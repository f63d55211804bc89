"""Weights that are here are checked, taken in without a copy, and removed without harm to anybody's files."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import Cancelled, ModelMissingError
from engine.models import ModelSpec
from engine.progress import Phase, Progress, ignore
from engine.weights import State, is_here, library, models_folder, state_of, weights_folder, weights_here
from engine.weights.download import fetch
from engine.weights.hub import Hub
from engine.weights.library import import_folder, places_in_cache, remove, verify
from engine.weights.manifest import NAME, Manifest
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


def bytes_and_times(folder: Path) -> dict[Path, tuple[str, int]]:
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


def test_a_model_that_was_whole_is_told_as_damaged_and_what_mends_it(model: ModelSpec, hub: Hub) -> None:
    assert state_of(model) is State.MISSING
    folder = fetch(model, ignore, hub)
    assert state_of(model) is State.HERE
    (folder / "unet/config.json").unlink()
    assert state_of(model) is State.DAMAGED
    with pytest.raises(ModelMissingError, match="Toy is damaged: unet/config.json is missing") as caught:
        weights_here(model)
    assert "vivant models verify toy, then vivant models fetch toy" in caught.value.hint
    assert verify(model, ignore) == ["unet/config.json is missing."]
    with pytest.raises(ModelMissingError, match="only in part") as caught:  # as after a download that was stopped
        weights_here(model)
    assert "vivant models fetch toy" in caught.value.hint
    fetch(model, ignore, hub)
    assert weights_here(model) == folder


def test_a_list_of_files_that_can_t_be_read_is_damage_and_the_next_fetch_writes_it_anew(
    model: ModelSpec, hub: Hub
) -> None:
    folder = fetch(model, ignore, hub)
    (folder / NAME).write_text("{half")
    for call in (lambda: weights_here(model), lambda: verify(model, ignore)):
        with pytest.raises(ModelMissingError, match=f"Toy is damaged: {NAME}"):
            call()
    fetch(model, ignore, hub)
    assert state_of(model) is State.HERE


def test_verify_of_nothing_says_how_to_get_it(model: ModelSpec) -> None:
    with pytest.raises(ModelMissingError) as caught:
        verify(model, ignore)
    assert "fetch" in caught.value.hint


def test_import_links_and_never_copies_or_changes(model: ModelSpec, elsewhere: Path) -> None:
    before = bytes_and_times(elsewhere)
    folder = import_folder(model, dict.fromkeys(model.sources, elsewhere), anything, ignore)
    assert is_here(model)
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.safetensors")} == {"unet/model.safetensors"}
    assert (folder / "unet/model.safetensors").samefile(elsewhere / "unet/model.safetensors")
    assert not list(folder.rglob("*.bin"))
    assert verify(model, ignore) == []
    assert remove(model) < 5000
    assert not folder.exists()
    assert bytes_and_times(elsewhere) == before


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


def damage_manifest(folder: Path, text: str) -> None:
    (folder / NAME).write_bytes(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "entry",
    [
        '{"size": "9", "sha256": "SHA", "origin": ""}', '{"size": -1, "sha256": "SHA", "origin": ""}',
        '{"size": 1e400, "sha256": "SHA", "origin": ""}', '{"size": NaN, "sha256": "SHA", "origin": ""}',
        '{"size": 9, "sha256": 9, "origin": ""}', '{"size": 9, "sha256": "SHA"}', '{"size": true, "sha256": "SHA", "origin": ""}',
        "9", "null", "[]", f'{{"size": {"9" * 400}, "sha256": "SHA", "origin": ""}}',
    ],
)  # fmt: skip
def test_a_damaged_manifest_counts_as_none(model: ModelSpec, hub: Hub, entry: str) -> None:
    folder = fetch(model, ignore, hub)
    damage_manifest(folder, '{"complete": true, "files": {"unet/config.json": ' + entry.replace("SHA", "0" * 64) + "}}")
    assert Manifest.read(folder).files == {}
    with pytest.raises(ModelMissingError, match="Toy is damaged"):
        verify(model, ignore)
    assert not is_here(model)


@pytest.mark.parametrize(
    "text", ["", "[]", '"x"', "3", "null", "[" * 100_000, '{"files": []}', '{"files": {}}', "\ud800"]
)
def test_a_manifest_of_anything_else_counts_as_none(model: ModelSpec, hub: Hub, text: str) -> None:
    folder = fetch(model, ignore, hub)
    damage_manifest(folder, text)
    assert not is_here(model)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("name", [NAME, "unet/config.json", "unet/model.safetensors"])
@pytest.mark.parametrize("kind", ["pipe", "folder", "device", "broken link", "circle"])
def test_what_is_no_file_any_more_is_found_without_waiting_for_it(
    model: ModelSpec, hub: Hub, kind: str, name: str
) -> None:
    folder = fetch(model, ignore, hub)
    file = folder / name
    file.unlink()
    if kind == "pipe":
        os.mkfifo(file)
    elif kind == "folder":
        file.mkdir()
    else:
        file.symlink_to({"device": "/dev/zero", "broken link": "/nowhere", "circle": file}[kind])
    assert not is_here(model)
    if name == NAME:
        with pytest.raises(ModelMissingError):
            verify(model, ignore)
    else:
        (sentence,) = verify(model, ignore)
        assert sentence.startswith(name)
    remove(model)
    assert not folder.exists()


def test_a_file_that_may_not_be_read_is_named(model: ModelSpec, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    fetch(model, ignore, hub)

    def forbidden(path: Path, seen: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(library, "sha256_of", forbidden)
    assert "unet/config.json can't be read (Permission denied)." in verify(model, ignore)


def test_what_is_wrong_is_told_of_the_folder_that_was_given(model: ModelSpec, elsewhere: Path) -> None:
    def refuse(folder: Path) -> None:
        raise ModelMissingError(f"{folder / 'unet'} is damaged.", "Get another one.")

    with pytest.raises(ModelMissingError) as caught:
        import_folder(model, dict.fromkeys(model.sources, elsewhere), refuse, ignore)
    assert (str(caught.value), caught.value.hint) == (f"{elsewhere / 'unet'} is damaged.", "Get another one.")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_only_ordinary_files_are_imported(model: ModelSpec, elsewhere: Path) -> None:
    os.mkfifo(elsewhere / "unet" / "pipe.safetensors")
    (elsewhere / "unet" / "zero.safetensors").symlink_to("/dev/zero")
    (elsewhere / "unet" / "round.json").symlink_to("round.json")
    (elsewhere / "unet" / "folder.json").mkdir()
    (elsewhere / "unet" / "bad\x1b[2J.json").write_text("{}")
    folder = import_folder(model, dict.fromkeys(model.sources, elsewhere), anything, ignore)
    assert set(Manifest.read(folder).files) == NEEDED


def test_an_import_that_the_disk_refuses_is_a_sentence(
    model: ModelSpec, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path, seen: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(library, "sha256_of", forbidden)
    with pytest.raises(ModelMissingError, match="Toy can't be imported: Permission denied"):
        import_folder(model, dict.fromkeys(model.sources, elsewhere), anything, ignore)
    assert not list(models_folder().iterdir())


def killed_import(model: ModelSpec, elsewhere: Path, where: str) -> Path:
    """What is left of an import in a process that is killed when it calls `where`."""
    code = (
        "import os, signal, sys; from pathlib import Path; from engine.weights import library; "
        "from engine.progress import ignore; from tests.engine.weights.conftest import MODEL; "
        f"library.{where} = lambda *given: os.kill(os.getpid(), signal.SIGKILL); "
        "library.import_folder(MODEL, dict.fromkeys(MODEL.sources, Path(sys.argv[1])), lambda folder: None, ignore)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(elsewhere)], cwd=Path(__file__).parents[3], check=False)
    assert done.returncode == -signal.SIGKILL
    return weights_folder(model).with_name(f"{model.id}{library.COMING}")


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is another matter there")
def test_what_a_killed_import_left_is_deleted(model: ModelSpec, elsewhere: Path) -> None:
    coming = killed_import(model, elsewhere, "sha256_of")
    assert coming.is_dir()
    assert library.finish_imports() == 1
    assert not list(models_folder().iterdir())
    assert (elsewhere / "unet/model.safetensors").read_bytes() == LARGE


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is another matter there")
def test_a_killed_import_that_had_all_its_files_is_finished(model: ModelSpec, elsewhere: Path) -> None:
    coming = killed_import(model, elsewhere, "put_in_place")
    assert not is_here(model)
    assert library.finish_imports() == 1
    assert not coming.exists()
    assert is_here(model)
    assert verify(model, ignore) == []


def test_an_import_that_is_under_way_is_left_alone_and_told(model: ModelSpec, elsewhere: Path) -> None:
    told = []

    def meanwhile(folder: Path) -> None:
        told.append((library.finish_imports(), library.importing(model), folder.is_dir()))
        with pytest.raises(ModelMissingError, match="being imported already"):
            import_folder(model, dict.fromkeys(model.sources, elsewhere), anything, ignore)

    import_folder(model, dict.fromkeys(model.sources, elsewhere), meanwhile, ignore)
    assert told == [(0, True, True)]
    assert is_here(model)
    assert not library.importing(model)


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


def test_a_disk_that_does_not_tell_of_imports_holds_up_no_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(library, "finish_import", refused)
    (models_folder() / f"svd{library.COMING}").mkdir(parents=True)
    assert library.finish_imports() == 0
