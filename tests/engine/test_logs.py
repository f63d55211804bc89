"""What is told of errors that are no EngineError, and a log that can't be written."""

from __future__ import annotations

import errno
import logging
import os

import pytest

from engine.errors import DiskError, UnexpectedError
from engine.logs import explained, log_file, logging_to_file


@pytest.mark.parametrize(
    ("number", "hint"),
    [
        (errno.ENOSPC, "Free some space, then try again."),
        (errno.EACCES, "Is the disk still there, and open to you?"),
        (errno.EIO, "Is the disk still there, and open to you?"),
    ],
)
def test_what_the_disk_refuses_is_a_sentence_and_no_bug(number: int, hint: str) -> None:
    found = explained(OSError(number, os.strerror(number), "/photos/dog.png"))
    assert isinstance(found, DiskError)
    assert (str(found), found.hint) == (f"“dog.png” can't be read or written: {os.strerror(number)}.", hint)
    assert str(explained(OSError(number, "No"))) == "A file can't be read or written: No."


def test_a_name_that_is_too_long_is_told_as_such_and_cut() -> None:
    found = explained(OSError(errno.ENAMETOOLONG, "File name too long", f"/photos/{'x' * 300}.jpg"))
    assert str(found) == f"“{'x' * 37}…{'x' * 14}.jpg” is too long for a file's name."
    assert str(explained(OSError(errno.ENAMETOOLONG, "No"))) == "This is too long for a file's name."


@pytest.mark.parametrize("error", [ValueError("4"), OSError("no number"), ConnectionRefusedError(111, "refused")])
def test_everything_else_is_a_bug_and_says_where_the_log_is(error: Exception) -> None:
    found = explained(error)
    assert isinstance(found, UnexpectedError)
    assert found.hint == f"See {log_file()} for the details."
    assert repr(error.args[-1]).strip("'") in found.details, "the error's own words are for developers"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_log_is_for_its_owners_eyes_only() -> None:
    old = os.umask(0)
    try:
        with logging_to_file():
            logging.getLogger("test").error("a photo's name")
    finally:
        os.umask(old)
    assert log_file().parent.stat().st_mode & 0o777 == 0o700
    assert log_file().stat().st_mode & 0o777 == 0o600


def test_a_log_that_can_not_be_written_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    log_file().mkdir(parents=True)  # a folder where the file would be
    with logging_to_file():
        logging.getLogger("test").error("lost")
    assert capsys.readouterr().err == ""
