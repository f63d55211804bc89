"""`vivant models` and its actions."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.__main__ import main
from engine.cli import models
from engine.cli.models import ListOptions, facts, licence, sizes, state
from engine.models import BREEZE, MODELS
from engine.progress import ProgressCallback
from engine.temporary import LOCK, lock_on
from engine.weights import models_folder, weights_folder
from engine.weights.library import COMING
from engine.weights.manifest import Entry, Manifest

Captured = pytest.CaptureFixture[str]


def test_all_models_are_listed_with_what_is_here(capsys: Captured) -> None:
    for command in (["models", "--json"], ["models", "list", "--json"], ["models", "--json", "list"]):
        assert main(command) == 0
        rows = {row["id"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
        assert list(rows) == list(MODELS)
        assert rows["breeze"]["state"].startswith("installed")
        assert rows["wan-2.2-5b"]["state"].startswith("not installed")
    assert main(["models"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(MODELS)


def test_what_a_killed_import_left_is_gone_with_the_next_command_and_a_running_one_is_told(capsys: Captured) -> None:
    left, running = (models_folder() / f"{name}{COMING}" for name in ("ltx-0.9.8", "svd-xt"))
    for folder in (left, running):
        folder.mkdir(parents=True)
    (left / LOCK).touch()
    with lock_on(running):
        assert main(["models", "--json"]) == 0
    rows = {row["id"]: row["state"] for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert rows["svd-xt"] == "being imported"
    assert rows["ltx-0.9.8"].startswith("not installed")
    assert not left.exists()


def test_what_a_model_can_do_is_shown(capsys: Captured) -> None:
    assert main(["models", "info", "breeze"]) == 0
    assert "push-in" in capsys.readouterr().out
    assert main(["models", "info", "ltx-0.9.8"]) == 0
    shown = capsys.readouterr().out
    assert "estimated: 7.6 GiB with the whole model on the GPU; at least 3.9 GiB, slower" in shown
    assert "motion: how fast time passes" in shown


def test_whether_a_model_is_here_is_the_exit_code(capsys: Captured) -> None:
    assert main(["models", "here", "breeze", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"here": True}
    assert main(["models", "here", "ltx-0.9.8"]) == 2
    assert "vivant models fetch ltx-0.9.8" in capsys.readouterr().err


def test_the_folders_are_printed(capsys: Captured) -> None:
    assert main(["models", "where"]) == 0
    assert capsys.readouterr().out == f"{models_folder()}\n"
    assert main(["models", "where", "svd-xt", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"folder": str(models_folder() / "svd-xt")}


@pytest.mark.parametrize("action", ["fetch", "verify", "import", "remove"])
def test_a_built_in_model_has_nothing_to_download_or_remove(action: str, capsys: Captured) -> None:
    assert main(["models", action, "breeze"]) == 2
    assert "Breeze is built in." in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["info"], ["fetch", "nothing-of-that-name"], ["frobnicate"], ["remove", "svd-xt", "--memory"]]
)
def test_an_action_takes_its_own_arguments_only(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["models", *arguments])
    assert ended.value.code == 2


@pytest.mark.parametrize(("wrong", "code", "printed"), [([], 0, "All files verified."), (["a is damaged."], 1, "a is damaged.")])  # fmt: skip
def test_verify_names_what_is_damaged(
    wrong: list[str], code: int, printed: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.weights.library.verify", lambda spec, report: wrong)
    assert main(["models", "verify", "svd-xt"]) == code
    assert capsys.readouterr().out == f"{printed}\n"


def test_a_download_says_the_licence_and_the_folder(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def download(spec: object, report: ProgressCallback) -> Path:
        return tmp_path

    monkeypatch.setattr("engine.weights.download.fetch", download)
    assert main(["models", "fetch", "svd-xt"]) == 0
    assert MODELS["svd-xt"].licence in (printed := capsys.readouterr().out)
    assert printed.endswith(f"is in {tmp_path}.\n")


def test_removing_says_how_much_is_freed(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.weights.library.remove", lambda spec: 5_000_000_000)
    assert main(["models", "remove", "svd-xt"]) == 0
    assert "Freed 5.0 GB." in capsys.readouterr().out


def test_only_files_of_weights_are_imported(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "model.ckpt"
    path.touch()
    assert main(["models", "import", "ltx-0.9.8", str(path)]) == 2
    assert "Use safetensors or GGUF." in capsys.readouterr().err


def test_each_row_is_told_as_plain_data() -> None:
    for spec in MODELS.values():
        told = facts(spec)
        assert json.loads(json.dumps(told))["id"] == spec.id
        assert told["download_size"] == sum(source.size for source in spec.sources)


def test_sizes_are_a_list_or_a_range() -> None:
    assert sizes(replace(BREEZE, sizes=((64, 48), (96, 64)))) == "64x48, 96x64"
    assert sizes(replace(BREEZE, sizes=(), side=(64, 128), multiple=16)) == "sides of 64 to 128 pixels in steps of 16"


def test_a_licence_says_where_it_does_not_hold() -> None:
    plain = replace(BREEZE, licence="MIT", licence_link="https://example.org", licence_note="Be nice.")
    assert licence(plain) == "MIT https://example.org Be nice."
    assert licence(replace(plain, not_licensed_in=("A", "B"))).endswith("Not licensed in A, B.")


def test_a_model_that_is_not_here_tells_how_much_is_to_be_downloaded() -> None:
    spec = MODELS["ltx-0.9.8"]
    assert state(spec) == f"not installed ({spec.download_size / 1e9:.0f} GB)"
    assert state(BREEZE).startswith("installed (")


def test_a_damaged_model_and_one_that_is_here_in_part_are_told_as_such() -> None:
    spec = MODELS["ltx-0.9.8"]
    entry = Entry(5, "0" * 64, "org/model")
    for complete, told in ((True, "damaged (verify, fetch)"), (False, "here in part (fetch the rest)")):
        weights_folder(spec).mkdir(parents=True, exist_ok=True)
        Manifest(weights_folder(spec), {"unet/model.safetensors": entry}, complete).write()
        assert state(spec) == told


def test_the_list_has_a_line_for_each_model(capsys: Captured) -> None:
    assert models.list_models(ListOptions(json=False)) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(MODELS)
