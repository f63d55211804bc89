"""`vivant newer` tells of a newer version."""

from __future__ import annotations

import json

import pytest

from engine.__main__ import main
from engine.cli import update_check
from engine.cli.update_check import NewerOptions
from engine.errors import DownloadError
from engine.runtime.update_check import Release, sentence

RELEASE = Release("99.1", "https://example.org/vivant", True)


def test_a_newer_version_is_a_sentence_or_a_line_of_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.cli.update_check.newest", lambda: RELEASE)
    assert update_check.run(NewerOptions(json=False)) == 0
    assert capsys.readouterr().out == f"{sentence(RELEASE)}\n"
    assert update_check.run(NewerOptions(json=True)) == 0
    line = json.loads(capsys.readouterr().out)
    assert line == {"version": "99.1", "page": "https://example.org/vivant", "newer": True}


def test_without_a_network_it_says_so(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable() -> Release:
        raise DownloadError("The list of releases can't be reached.", "Is there a network?")

    monkeypatch.setattr("engine.cli.update_check.newest", unreachable)
    assert main(["newer"]) == 2
    assert "can't be reached" in capsys.readouterr().err
