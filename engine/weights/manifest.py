"""What a model's folder holds: each file's size and hash, and where it came from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path, PurePosixPath

from engine.paths import write_text

NAME = "vivant.json"
SAFE_ENDINGS = (".safetensors", ".json", ".txt", ".model", ".gguf")
"""Files that hold data and nothing that could be run."""
BLOCK = 2**20  # bytes read at a time


@dataclass(frozen=True)
class Entry:
    """A file: its size, the hash of its bytes, and the repository and commit or the path it is from."""

    size: int
    sha256: str
    origin: str


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
            data = json.loads((folder / NAME).read_text("utf-8"))
            files = {str(path): Entry(**entry) for path, entry in data["files"].items() if is_safe(path)}
            return cls(folder, files, bool(data["complete"]))
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return cls(folder)

    def write(self) -> None:
        data = {"complete": self.complete, "files": {path: asdict(entry) for path, entry in self.files.items()}}
        write_text(self.folder / NAME, json.dumps(data, indent=1, sort_keys=True))

    def with_file(self, path: str, entry: Entry) -> Manifest:
        return replace(self, files={**self.files, path: entry})

    def is_complete(self) -> bool:
        """Also false when a linked original has gone or has changed its size."""
        return self.complete and all(self.holds(path, entry) for path, entry in self.files.items())

    def holds(self, path: str, entry: Entry) -> bool:
        try:
            return (self.folder / path).stat().st_size == entry.size
        except OSError:
            return False

    @property
    def version(self) -> str:
        """Twelve digits that are the same for the same files."""
        text = "\n".join(f"{path} {entry.sha256}" for path, entry in sorted(self.files.items()))
        return hashlib.sha256(text.encode()).hexdigest()[:12]


def is_safe(path: str) -> bool:
    """A plain path below a folder, to a kind of file that can't run anything."""
    parts = PurePosixPath(path).parts
    plain = bool(parts) and not path.startswith("/") and ".." not in parts and not set(path) & set("\\:\0")
    return plain and path.endswith(SAFE_ENDINGS) and not parts[-1].startswith(".")


def blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


def sha256_of(path: Path, seen: Callable[[int], None]) -> str:
    """The hash of a file; `seen` is told how many bytes more were read, and may raise Cancelled."""
    digest = hashlib.sha256()
    for block in blocks(path):
        digest.update(block)
        seen(len(block))
    return digest.hexdigest()
