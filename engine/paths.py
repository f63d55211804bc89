"""Paths: the files that ship with the program, the folder of the user's clips; writing and hashing whole files."""

from __future__ import annotations

import hashlib
import os
import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import platformdirs

RESOURCES = Path(__file__).parents[1] / "resources"
DEVICE = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)
BLOCK = 2**20  # bytes read at a time
PARTIAL = ".partial"  # the ending of a file that is being written


def home_or(usual: Path) -> Path:
    """The folder that VIVANT_HOME names, else the usual one."""
    home = os.environ.get("VIVANT_HOME")
    return Path(home) if home else usual


def jobs_folder() -> Path:
    """Where jobs are kept; VIVANT_HOME moves it."""
    return home_or(platformdirs.user_data_path("vivant", appauthor=False)) / "jobs"


def settings_folder() -> Path:
    """Where settings are kept; VIVANT_HOME moves it."""
    return home_or(platformdirs.user_config_path("vivant", appauthor=False))


def is_device_name(name: str) -> bool:
    """Whether Windows keeps a file's name for a device, whatever its ending."""
    return DEVICE.fullmatch(name.split(".")[0]) is not None


@contextmanager
def replacing(path: Path, mode: int = 0o600) -> Iterator[BinaryIO]:
    """A file to be written that takes the place of `path` at the end, on the disk by then: all of it or nothing.

    Readable by its owner only, unless `mode` allows more. Where writing fails, what was there before stays, and nothing
    else. Several programs may write it at once: the last one counts.
    """
    partial = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}{PARTIAL}")
    try:
        with open(partial, "wb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str, mode: int = 0o600) -> None:
    """All of it or nothing: a reader never sees half a file. See `replacing`."""
    with replacing(path, mode) as file:
        file.write(text.encode("utf-8", "surrogateescape"))  # names of files may be no UTF-8


def blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


def sha256_of(path: Path, seen: Callable[[int], None] = lambda _: None) -> str:
    """The hash of a file; `seen` is called with the number of bytes read since, and may raise Cancelled."""
    digest = hashlib.sha256()
    for block in blocks(path):
        digest.update(block)
        seen(len(block))
    return digest.hexdigest()


def private(path: str, flags: int) -> int:
    """An opener of files that only their owner may read."""
    return os.open(path, flags, 0o600)


def private_folder(path: Path) -> Path:
    """The folder, made where it is missing, closed to others. Raises OSError."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path
