"""Nothing leaves the computer, and nothing is written that would tell others of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SAMPLES

ANIMATE = [sys.executable, "-m", "engine", "animate", str(SAMPLES / "books.jpg"), "--frames", "2", "--long-side", "128"]


def alone(place: Path) -> dict[str, str]:
    """A person's environment in which a library shows what it does by itself: some keep still where tests are run."""
    folders = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "VIVANT_HOME"), str(place))
    return {"PATH": os.environ["PATH"], **folders}


@pytest.mark.skipif(sys.platform == "win32", reason="the library keeps its identifier elsewhere there")
def test_no_library_leaves_an_identifier_of_this_computer(tmp_path: Path) -> None:
    made = subprocess.run(
        [*ANIMATE, "-o", str(tmp_path / "clip.gif")], env=alone(tmp_path), capture_output=True, check=False
    )
    assert made.returncode == 0, made.stderr
    ours = {"clip.gif", "jobs", "logs", "networks", "runs.json", "staging"}
    assert {path.name for path in tmp_path.iterdir()} <= ours
    assert all(path.suffix == ".onnx" for path in (tmp_path / "networks").iterdir())


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_a_clip_is_made_without_a_single_connection(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    traced = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(log)]
    subprocess.run(
        [*traced, *ANIMATE, "-o", str(tmp_path / "clip.gif")], env=alone(tmp_path), capture_output=True, check=True
    )
    assert "AF_INET" not in log.read_text()
