"""`vivant settings` lists, changes and resets what window and command line share."""

from __future__ import annotations

import json

import pytest

from engine.__main__ import main
from engine.cli.settings import EXAMPLES
from engine.services.settings import SETTINGS, SettingsFile


def said(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> list[str]:
    """The lines of a command that ends with this exit code."""
    assert main(["settings", *arguments]) == code
    return capsys.readouterr().out.splitlines()


def test_a_value_that_is_set_is_listed_and_reset(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "get", "appearance") == ["system"]
    assert said(capsys, "set", "appearance", "dark") == ["dark"]
    assert said(capsys, "set", "storage-limit", "50", "--json") == ['{"name": "storage-limit", "value": 50}']
    listed = {line["name"]: line for line in map(json.loads, said(capsys, "--json"))}
    assert set(listed) == set(SETTINGS)
    assert (listed["appearance"]["value"], listed["appearance"]["set"]) == ("dark", True)
    assert (listed["export-format"]["value"], listed["export-format"]["set"]) == ("mp4", False)
    said(capsys, "reset", "appearance")
    assert said(capsys, "get", "appearance") == ["system"]
    assert said(capsys, "get", "storage-limit") == ["50"]
    said(capsys, "reset")
    assert said(capsys, "get", "storage-limit") == ["20"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("appearance", "pink"), ("storage-limit", "-1"), ("storage-limit", "10001"), ("storage-limit", "much"),
        ("export-format", "avi"), ("export-folder", "somewhere"),
    ],
)  # fmt: skip
def test_a_value_that_can_not_be_is_refused_with_those_that_can(
    name: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["settings", "set", name, value]) == 2
    assert f"“{value}” is not valid for {name}. Possible are:" in capsys.readouterr().err
    assert not SettingsFile().is_set(name)


def test_a_damaged_file_is_told_and_the_defaults_count(capsys: pytest.CaptureFixture[str]) -> None:
    file = SettingsFile()
    file.path.write_text("{")
    assert main(["settings"]) == 1
    output = capsys.readouterr()
    assert "can't be read" in output.err
    assert "storage-limit  20" in output.out
    said(capsys, "reset")
    assert said(capsys)


def test_unknown_names_and_bad_values_in_the_file_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    SettingsFile().path.write_text('{"storage-limit": "lots", "colour": "red"}')
    assert main(["settings", "list"]) == 1
    output = capsys.readouterr()
    assert "“colour” is not a setting." in output.err
    assert "“lots” is not valid for storage-limit: 0 to 10000." in output.err
    assert "storage-limit  20" in output.out


def test_the_examples_of_the_help_work(capsys: pytest.CaptureFixture[str]) -> None:
    for example in EXAMPLES:
        said(capsys, *example.split()[2:])
