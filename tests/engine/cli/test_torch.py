"""`vivant large` shows, installs and removes torch."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.__main__ import main
from engine.progress import Phase, Progress, ProgressCallback


def test_what_would_be_installed_is_shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.cli.torch.is_installed", lambda: False)
    assert main(["large", "--json"]) == 0
    line = json.loads(capsys.readouterr().out)
    assert (line["here"], set(line)) == (False, {"here", "device", "download", "disk", "folder"})
    assert main(["large", "show"]) == 0
    assert "not installed" in capsys.readouterr().out


def test_an_installation_tells_its_steps_and_its_version(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def install(report: ProgressCallback) -> str:
        report(Progress(Phase.FETCH, 5, 10))
        return "2.9.0"

    monkeypatch.setattr("engine.cli.torch.install", install)
    monkeypatch.setattr("engine.cli.torch.packages_folder", lambda: tmp_path)
    assert main(["large", "install", "--json"]) == 0
    step, result = map(json.loads, capsys.readouterr().out.splitlines())
    assert step == {"phase": "fetch", "done": 5, "total": 10}
    assert result == {"torch": "2.9.0", "folder": str(tmp_path)}


def test_removing_says_how_much_is_freed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.cli.torch.remove", lambda: 3_000_000)
    assert main(["large", "remove"]) == 0
    assert "Freed 3 MB." in capsys.readouterr().out
