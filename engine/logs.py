"""The log file, and unexpected errors: they are logged with their traceback, and say where the log is."""

from __future__ import annotations

import errno
import logging
import logging.handlers
import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path

import platformdirs

from engine.errors import DiskError, EngineError, UnexpectedError
from engine.paths import private, private_folder
from engine.plain_text import quoted

details = logging.getLogger("vivant.details")  # what belongs into the file alone, and not onto the terminal
FULL = {getattr(errno, name) for name in ("ENOSPC", "EDQUOT") if hasattr(errno, name)}
REFUSED = FULL | {  # what disks and their owners say no with; everything else is a bug
    getattr(errno, name)
    for name in ("EACCES", "EPERM", "EROFS", "EIO", "ENXIO", "ENODEV", "ESTALE", "EFBIG", "EMFILE", "ENFILE", "ENOLCK")
    if hasattr(errno, name)
}
PATHS = (str, bytes)  # kinds of names that an OSError has
FREE_SPACE = "Free some space, then try again."
LARGEST = 2**20  # bytes; one older file of this size is kept


def log_file() -> Path:
    """Where the log is; VIVANT_HOME moves it."""
    home = os.environ.get("VIVANT_HOME")
    folder = Path(home) / "logs" if home else platformdirs.user_log_path("vivant", appauthor=False)
    return folder / "vivant.log"


class LogFile(logging.handlers.RotatingFileHandler):
    """A log for its owner's eyes that, where the disk takes no more, says nothing about it: the program goes on."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors, opener=private)  # type: ignore[return-value]

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        pass


def log_handler() -> logging.Handler:
    """Writes into the log file, which is opened when there is something to write."""
    path = log_file()
    try:
        private_folder(path.parent)
    except OSError:  # without a log there is still a program
        return logging.NullHandler()
    handler = LogFile(path, "a", LARGEST, 1, "utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler


@contextmanager
def logging_to_file() -> Iterator[None]:
    """Within the block, errors go into the log file, too."""
    handler = log_handler()
    handler.setLevel(logging.ERROR)
    logging.getLogger().addHandler(handler)
    details.addHandler(handler)
    details.propagate = False
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        details.removeHandler(handler)
        details.propagate = True
        handler.close()


def explained(error: Exception) -> EngineError:
    """What to tell a person of an error that is no EngineError: what the disk refused, else that it is a bug.

    Of a bug it says where the log is; the traceback, and with it the error's own words, is in the details alone.
    """
    named = quoted(Path(os.fsdecode(path)).name) if isinstance(path := getattr(error, "filename", None), PATHS) else ""
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        return DiskError(f"{named or 'This'} is too long for a file's name.", "Choose a shorter one.")
    if isinstance(error, OSError) and error.errno in REFUSED:
        named = named or "A file"
        words = f"{named} can't be read or written: {error.strerror}."
        return DiskError(words, FREE_SPACE if error.errno in FULL else "Is the disk still there, and open to you?")
    details = "".join(traceback.format_exception(error))
    return UnexpectedError("Something went wrong that Vivant did not expect.", see_log(), details)


def see_log() -> str:
    return f"See {log_file()} for the details."
