"""Vivant's command line in a process of its own, as scripts and people use it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SMALL = ["--frames", "6", "--steps", "4"]  # a clip that is made at once


def environment() -> dict[str, str]:
    """This checkout is what runs, whatever the folder."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


def vivant(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=cwd,
        env=environment(),
        check=False,
        timeout=120,
    )
