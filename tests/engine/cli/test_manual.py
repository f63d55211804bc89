"""The manual page holds every command and option, and is one that `man` reads without complaint."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

import pytest

from engine.__main__ import main, parser
from engine.cli.completion import all_actions
from engine.cli.manual import commands_of, manual, roff


@pytest.fixture(scope="module")
def page() -> str:
    return manual(parser())


def test_every_command_and_option_is_in_the_page(page: str) -> None:
    for name, _ in commands_of(parser()):
        assert f'.SS "{roff(name)}"' in page
    for action in all_actions(parser()):
        assert isinstance(action, argparse.Action)
        for option in action.option_strings:
            assert roff(option) in page


def test_examples_and_exit_codes_are_in_the_page(page: str) -> None:
    assert roff("vivant animate *.jpg -o clips") in page
    assert ".B 130\nstopped" in page


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="mandoc is not installed")
def test_the_page_has_no_errors_of_its_language(page: str, tmp_path: Path) -> None:
    (tmp_path / "vivant.1").write_text(page, "utf-8")
    done = subprocess.run(
        ["mandoc", "-T", "lint", "-W", "warning", tmp_path / "vivant.1"], capture_output=True, text=True,
        stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert [line for line in done.stdout.splitlines() if "missing date" not in line] == []


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_the_page_reads_as_the_help_does(page: str, tmp_path: Path) -> None:
    (tmp_path / "vivant.1").write_text(page, "utf-8")
    done = subprocess.run(
        ["man", "-l", tmp_path / "vivant.1"], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=True,
        env={"MANWIDTH": "200", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert "--max-bytes N\n              largest file size, such as 8MB or 150kB" in done.stdout
    assert ".." not in done.stdout.split("SYNOPSIS")[0]


def test_the_command_prints_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manual"]) == 0
    assert capsys.readouterr().out.startswith(".TH VIVANT 1")
