"""What the disk gives and refuses a job: space for its frames, sentences about errors, small texts."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.plain_text import words_of

FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
LARGEST_TEXT = 2**20  # bytes
GO_ON = "Free some space, then go on: what was drawn is kept."


def reserved(path: Path, shape: tuple[int, ...]) -> UInt8Array:
    """A new file of frames whose disk space is taken, holes and all, mapped. Raises OSError where there is too little.

    Without that a full disk would kill the process as soon as it writes.
    """
    try:
        frames: UInt8Array = np.lib.format.open_memmap(path, "w+", np.uint8, shape)
        if hasattr(os, "posix_fallocate"):
            with path.open("r+b") as file:
                os.posix_fallocate(file.fileno(), 0, path.stat().st_size)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return frames


def write_array(file: BinaryIO, array: UInt8Array) -> None:
    """A small array in a .npy file. numpy's own writing does not tell that the disk is full. Raises OSError."""
    whole = io.BytesIO()
    np.save(whole, array)
    file.write(whole.getbuffer())


@contextmanager
def job_errors(folder: Path) -> Iterator[None]:
    """What the disk refuses in a job's folder becomes a JobError."""
    try:
        yield
    except OSError as error:
        raise disk_error(folder, error) from error


def disk_error(folder: Path, error: OSError) -> JobError:
    """The error for a file that can't be written into a job's folder, or into the store."""
    if error.errno in FULL:
        return JobError(f"The clip can't be written to {folder}: the disk is full.", GO_ON)
    return JobError(f"The clip can't be written to {folder}.", reason(error))


def reason(error: OSError) -> str:
    """The system's own words, as a sentence; a library's are none for people."""
    return words_of(error, "The file may be damaged.")


def is_missing(path: Path) -> bool:
    """Whether there is certainly no such file or folder. One that the disk does not let see may be there."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def small_text(path: Path) -> str:
    """The text of a file of a job, none of which is large. Raises OSError, ValueError."""
    with path.open("rb") as file:
        data = file.read(LARGEST_TEXT + 1)
    if len(data) > LARGEST_TEXT:
        raise ValueError(f"{path} is too large.")
    return data.decode("utf-8", "surrogateescape")  # paths may be no UTF-8
