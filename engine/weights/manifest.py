"""What a model's folder holds: each file's size and hash, and where it came from."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from engine.errors import ModelMissingError
from engine.models.model_files import file_size, read_object
from engine.paths import is_device_name, write_text
from engine.temporary import sweep_partial

NAME = "vivant.json"
SAFE_ENDINGS = (".safetensors", ".json", ".txt", ".model", ".gguf", ".jinja")
"""Files that hold data and nothing that could be run."""
LONGEST_PATH, LARGEST_FILE = 240, 2**43  # characters, and bytes
SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Entry:
    """A file: its size, the hash of its bytes, and the repository and commit or the path it is from."""

    size: int
    sha256: str
    origin: str

    @classmethod
    def of(cls, data: dict[str, Any]) -> Entry:
        """From a manifest. Raises ValueError, TypeError, KeyError and AttributeError where it is damaged."""
        size, sha256, origin = data["size"], data["sha256"], data["origin"]
        if not is_size(size) or not SHA256.fullmatch(sha256) or not isinstance(origin, str):
            raise ValueError(size)
        return cls(size, sha256, origin)


@dataclass(frozen=True)
class Manifest:
    """The files of one model, by path below its folder. `complete` once nothing is missing any more."""

    folder: Path
    files: dict[str, Entry] = field(default_factory=dict)
    complete: bool = False

    @classmethod
    def read(cls, folder: Path) -> Manifest:
        """An empty one where there is none, or where it is damaged: then everything counts as missing."""
        try:
            data = read_object(folder / NAME)
            files = {path: Entry.of(entry) for path, entry in data["files"].items() if is_safe(path)}
            return cls(folder, files, bool(data["complete"]))
        except (ModelMissingError, ValueError, TypeError, KeyError, AttributeError):
            return cls(folder)

    def write(self) -> None:
        data = {"complete": self.complete, "files": {path: asdict(entry) for path, entry in self.files.items()}}
        write_text(self.folder / NAME, json.dumps(data, indent=1, sort_keys=True))
        sweep_partial(self.folder)

    def with_file(self, path: str, entry: Entry) -> Manifest:
        return replace(self, files={**self.files, path: entry})

    def is_complete(self) -> bool:
        """Also false when a linked original has gone or has changed its size."""
        return self.complete and not self.first_damaged

    @property
    def first_damaged(self) -> str:
        """A file that was here and is gone, or has another size; empty where there is none."""
        return next((path for path, entry in self.files.items() if not self.holds(path, entry)), "")

    def holds(self, path: str, entry: Entry) -> bool:
        """Whether there is an ordinary file of that size."""
        try:
            return file_size(self.folder / path) == entry.size
        except ModelMissingError:
            return False

    @property
    def version(self) -> str:
        """Twelve digits that are the same for the same files."""
        text = "\n".join(f"{path} {entry.sha256}" for path, entry in sorted(self.files.items()))
        return hashlib.sha256(text.encode()).hexdigest()[:12]


def is_safe(path: object) -> bool:
    """A plain path below a folder, to a kind of file that can't run anything."""
    if not isinstance(path, str) or len(path) > LONGEST_PATH or not path.isprintable() or path == NAME:
        return False
    parts = path.split("/")
    return path.endswith(SAFE_ENDINGS) and all(map(is_plain, parts)) and not parts[-1].startswith(".")


def is_plain(part: str) -> bool:
    """A name that means the same on every system, and no folder above."""
    return (
        bool(part)
        and part not in (".", "..")
        and not set(part) & set('\\:*?"<>|')
        and part[-1] not in " ."
        and not is_device_name(part)
    )


def is_size(number: object) -> bool:
    """Bytes that a file may have."""
    return isinstance(number, int) and not isinstance(number, bool) and 0 <= number <= LARGEST_FILE
