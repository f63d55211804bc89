"""`vivant completion` makes a shell complete commands, options, values and files."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.__main__ import main, parser
from engine.cli.completion import SHELLS, script_for
from tests.conftest import ROOT


@pytest.fixture
def scripts() -> dict[str, str]:
    return {shell: script_for(shell, parser()) for shell in SHELLS}


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_one_that_the_shell_can_read(shell: str, tmp_path: Path, scripts: dict[str, str]) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "script").write_text(scripts[shell])
    subprocess.run([shell, "-n", tmp_path / "script"], check=True, stdin=subprocess.DEVNULL)


@pytest.mark.parametrize("shell", SHELLS)
def test_commands_options_and_values_are_in_the_script(shell: str, scripts: dict[str, str]) -> None:
    for word in ("animate", "settings", "negative-prompt", "orbit-left", "tiktok", "ltx-0.9.8", "storage-limit"):
        assert word in scripts[shell], word


COMPLETED = [
    ("vivant an", "animate"),
    ("vivant animate --neg", "--negative-prompt"),
    ("vivant animate --camera orbit-l", "orbit-left"),
    ("vivant models fet", "fetch"),
    ("vivant settings set app", "appearance"),
    ("vivant export clip-of-a", "clip-of-a-dog.mp4"),
]


@pytest.fixture
def folder(tmp_path: Path, scripts: dict[str, str]) -> Path:
    """With the scripts as the shells want them called, and a clip."""
    for shell, name in (("bash", "script"), ("zsh", "_vivant"), ("fish", "vivant.fish")):
        (tmp_path / name).write_text(scripts[shell])
    (tmp_path / "clip-of-a-dog.mp4").touch()
    return tmp_path


def printed(folder: Path, *command: object) -> list[str]:
    done = subprocess.run(
        list(map(str, command)), cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        timeout=60,
    )  # fmt: skip
    return done.stdout.splitlines()


def in_bash(folder: Path, line: str) -> list[str]:
    words = line.split()
    quoted = " ".join(f'"{word}"' for word in words)
    code = (
        f'source ./script; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _shtab_vivant; echo "${{COMPREPLY[@]}}"'
    )
    return " ".join(printed(folder, "bash", "-c", code)).split()


def in_zsh(folder: Path, line: str) -> list[str]:
    """In a pseudo-terminal, since zsh completes only what is typed."""
    return printed(folder, "zsh", "-f", ROOT / "tests" / "support" / "complete.zsh", folder, folder / "dump", line)


def in_fish(folder: Path, line: str) -> list[str]:
    lines = printed(folder, "fish", "--no-config", "-c", f"source vivant.fish; complete -C '{line}'")
    return [line.split("\t")[0] for line in lines]


@pytest.mark.parametrize(("line", "expected"), COMPLETED, ids=[line for line, _ in COMPLETED])
@pytest.mark.parametrize(("shell", "complete"), [("bash", in_bash), ("zsh", in_zsh), ("fish", in_fish)])
def test_the_shell_itself_completes(
    shell: str, complete: Callable[[Path, str], list[str]], line: str, expected: str, folder: Path
) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    assert complete(folder, line) == [expected]


def test_the_command_prints_the_script(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    assert "complete -o bashdefault -F _shtab_vivant vivant" in capsys.readouterr().out
