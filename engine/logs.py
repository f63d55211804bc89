"""The log file, and unexpected errors: they are logged with their traceback, and say where the log is."""

from __future__ import annotations

import logging
import logging.handlers
import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import platformdirs

from engine.errors import UnexpectedError

details = logging.getLogger("vivant.details")  # what belongs into the file alone, and not onto the terminal
LARGEST = 2**20  # bytes; one older file of this size is kept
LONGEST = 200  # characters of a foreign error's message that are shown to the user


def log_file() -> Path:
    """Where the log is; VIVANT_HOME moves it."""
    home = os.environ.get("VIVANT_HOME")
    folder = Path(home) / "logs" if home else platformdirs.user_log_path("vivant", appauthor=False)
    return folder / "vivant.log"


def log_handler() -> logging.Handler:
    """Writes into the log file, which is opened when there is something to write."""
    path = log_file()
    with suppress(OSError):  # without a log there is still a program
        path.parent.mkdir(parents=True, exist_ok=True)
    if not path.parent.is_dir():
        return logging.NullHandler()
    handler = logging.handlers.RotatingFileHandler(path, "a", LARGEST, 1, "utf-8", delay=True)
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


def unexpected(error: Exception) -> UnexpectedError:
    """The message for an error that is no EngineError: where the log is, with the traceback as details."""
    words = f"{type(error).__name__}: {error}".strip().split("\n", 1)[0][:LONGEST].rstrip(" .:")
    details = "".join(traceback.format_exception(error))
    return UnexpectedError("Something went wrong that Vivant did not expect.", f"{words}. {see_log()}", details)


def see_log() -> str:
    return f"The details are in the log: {log_file()}"
