"""`vivant completion` makes a shell complete commands, options, values and files."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from engine.__main__ import main, parser
from engine.cli.completion import SHELLS, script_for


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


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["vivant", "an"], ["animate"]),
        (["vivant", "animate", "--neg"], ["--negative-prompt"]),
        (["vivant", "animate", "--camera", "orbit-l"], ["orbit-left"]),
        (["vivant", "models", "fet"], ["fetch"]),
        (["vivant", "settings", "set", "app"], ["appearance"]),
        (["vivant", "export", "clip-of-a"], ["clip-of-a-dog.mp4"]),
    ],
)
def test_bash_completes(words: list[str], expected: list[str], tmp_path: Path, scripts: dict[str, str]) -> None:
    (tmp_path / "script").write_text(scripts["bash"])
    (tmp_path / "clip-of-a-dog.mp4").touch()
    line = " ".join(f'"{word}"' for word in words)
    code = f'source ./script; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _shtab_vivant; echo "${{COMPREPLY[@]}}"'
    done = subprocess.run(
        ["bash", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL
    )
    assert done.stdout.split() == expected


def test_the_command_prints_the_script(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    assert "complete -o bashdefault -F _shtab_vivant vivant" in capsys.readouterr().out
