"""What a job keeps between steps, so that after a kill it goes on where it was."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.arrays import FloatArray
from engine.jobs.disk import is_missing
from engine.paths import replacing

NOTE = "note"


@dataclass(frozen=True)
class Checkpoint:
    """A file of named arrays and a note. Without a path nothing is kept."""

    path: Path | None = None

    def save(self, arrays: Mapping[str, FloatArray], note: Mapping[str, Any]) -> None:
        """All of it or nothing: a kill in the middle leaves what was there before."""
        if self.path is None:
            return
        everything: dict[str, Any] = {NOTE: np.array(json.dumps(dict(note))), **arrays}
        with replacing(self.path) as file:
            np.savez(file, **everything)

    def load(self) -> tuple[dict[str, FloatArray], dict[str, Any]] | None:
        """What was saved last; None where there is nothing, or nothing that can be read."""
        if self.path is None:
            return None
        try:
            with np.load(self.path, allow_pickle=False) as data:
                note = json.loads(str(data[NOTE]))
                return {name: data[name] for name in data.files if name != NOTE}, note
        except (OSError, EOFError, ValueError, KeyError, AttributeError, zipfile.BadZipFile):
            return None

    @property
    def exists(self) -> bool:
        """Whether there is a file, or the disk does not let it be seen."""
        return self.path is not None and not is_missing(self.path)

    def clear(self) -> None:
        if self.path is not None:
            self.path.unlink(missing_ok=True)


NOWHERE = Checkpoint()
