"""What the disk does not let see is not taken for missing."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from engine.errors import JobError
from engine.jobs.disk import is_missing, job_errors, reserved


def test_only_what_is_certainly_not_there_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    assert is_missing(file)
    file.touch()
    assert is_missing(file / "inside")
    assert not is_missing(file)

    def refused(path: Path) -> os.stat_result:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "lstat", refused)
    assert not is_missing(tmp_path / "other")


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "the disk is full"), (errno.EIO, r"can't be written to")])
def test_what_the_disk_refuses_in_a_jobs_folder_is_an_error_of_the_job(number: int, words: str, tmp_path: Path) -> None:
    with pytest.raises(JobError, match=words), job_errors(tmp_path):
        raise OSError(number, os.strerror(number))


def test_a_file_of_frames_takes_its_space_at_once(tmp_path: Path) -> None:
    frames = reserved(tmp_path / "frames.npy", (4, 8, 8, 3))
    assert (frames.shape, (tmp_path / "frames.npy").stat().st_size) == ((4, 8, 8, 3), 4 * 8 * 8 * 3 + 128)
