"""Where things are on this computer: what ships with the program, and what a person's clips are kept in."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).parents[1] / "resources"


def jobs_folder() -> Path:
    """Where jobs are kept; VIVANT_HOME moves it."""
    home = os.environ.get("VIVANT_HOME")
    return (Path(home) if home else platformdirs.user_data_path("vivant", appauthor=False)) / "jobs"


def write_text(path: Path, text: str) -> None:
    """All of it or nothing: a reader never sees half a file."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text(text, "utf-8")
    partial.replace(path)
