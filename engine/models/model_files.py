"""Reading the files of a model's folder, which strangers made: the one boundary between them and the program.

`reading` is the only place that catches everything: whatever a damaged or hostile folder makes the libraries raise
becomes a sentence there.
"""

from __future__ import annotations

import json
import logging
import stat
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.errors import EngineError, ModelMissingError, OutOfMemoryError
from engine.plain_text import shown, words_of

AGAIN = "Fetch the model again, or import another folder."
LARGEST_TEXT = 24 * 2**20  # bytes of a file that is read whole; the largest real one is a tokenizer of 17 MB
RUST_PANIC = "PanicException"  # how a library written in Rust fails; not an Exception

log = logging.getLogger(__name__)


@contextmanager
def reading(what: str, hint: str = AGAIN, passing: tuple[type[BaseException], ...] = ()) -> Iterator[None]:
    """Within the block, a failure of any kind is the fault of a model's files: `what` says what can't be done.

    What is raised but EngineErrors, and errors of the kinds in `passing`, becomes a ModelMissingError with the
    traceback as details; a full memory becomes an OutOfMemoryError.
    """
    kept: tuple[type[BaseException], ...] = (EngineError, BrokenPipeError, *passing)
    try:
        yield
    except kept:
        raise
    except MemoryError as error:
        raise OutOfMemoryError(f"{what}: the memory is full.", "Close other programs.") from error
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != RUST_PANIC:
            raise
        details = "".join(traceback.format_exception(error))
        log.info("%s\n%s", what, details)
        raise ModelMissingError(f"{what}: {words_of(error)}", hint, details) from error


def file_size(path: Path, most: int | None = None) -> int:
    """Bytes of an ordinary file, so that opening it neither waits nor runs on. Raises ModelMissingError.

    A link counts as what it leads to.
    """
    try:
        found = path.stat()
    except OSError as error:
        raise ModelMissingError(f"{shown(path)} can't be read: {words_of(error)}", AGAIN) from error
    if not stat.S_ISREG(found.st_mode):
        raise ModelMissingError(f"{shown(path)} is not a file.", AGAIN)
    if most is not None and found.st_size > most:
        raise ModelMissingError(f"{shown(path)} is too large to be what its name says.", AGAIN)
    return found.st_size


def read_object(path: Path) -> dict[str, Any]:
    """The object in a JSON file. Raises ModelMissingError for anything else."""
    file_size(path, LARGEST_TEXT)
    with reading(f"{shown(path)} is damaged"):
        data = json.loads(path.read_text("utf-8"))
    if not isinstance(data, dict):
        raise ModelMissingError(f"{shown(path)} is damaged: it is not a JSON object.", AGAIN)
    return data
