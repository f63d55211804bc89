"""Progress is a bar for people and lines of JSON for programs; a reader that is gone disturbs nothing."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from engine.cli.progress_output import (
    JsonLines,
    ProgressBars,
    drop_output,
    error_text,
    progress_output,
    say,
    say_json,
    warn,
)
from engine.progress import Phase, Progress


def test_each_step_is_a_line_once(capsys: pytest.CaptureFixture[str]) -> None:
    report = JsonLines()
    for done in (1, 1, 2, 2):
        report(Progress(Phase.DECODE, done, 2))
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines == [{"phase": "decode", "done": done, "total": 2} for done in (1, 2)]


def test_a_download_says_which_file_is_arriving(capsys: pytest.CaptureFixture[str]) -> None:
    class OfFile(Progress):
        file, file_done, file_total = "unet.safetensors", 5, 9

    JsonLines()(OfFile(Phase.FETCH, 5, 20))
    line = json.loads(capsys.readouterr().out)
    assert line == {
        "phase": "fetch",
        "done": 5,
        "total": 20,
        "file": "unet.safetensors",
        "file_done": 5,
        "file_total": 9,
    }


def test_no_bar_is_drawn_where_no_terminal_is(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_output(as_json=False) as report:
        assert type(report) is ProgressBars
        report(Progress(Phase.LOAD, 0, 1))
        report(Progress(Phase.DECODE, 1, 2))
    assert capsys.readouterr() == ("", "")


def test_results_and_warnings_go_separate_ways(capsys: pytest.CaptureFixture[str]) -> None:
    say("result")
    say_json(name="Küche")
    warn("warning")
    assert capsys.readouterr() == ('result\n{"name": "Küche"}\n', "warning\n")


def test_a_files_name_can_neither_steer_the_terminal_nor_begin_a_line_of_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    warn(error_text("“a\x1b[2J\nall is well.jpg” can't be read.", "Choose another one."))
    assert capsys.readouterr().err == "“a [2J all is well.jpg” can't be read. Choose another one.\n"


def test_a_name_that_is_no_utf_8_is_escaped_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    say_json(photo=os.fsdecode(b"bad\xff.jpg"))
    assert json.loads(capsys.readouterr().out) == {"photo": os.fsdecode(b"bad\xff.jpg")}


def test_a_closed_pipe_is_dropped_and_a_full_disk_is_not(tmp_path: Path) -> None:
    with (tmp_path / "out").open("w") as stream:
        drop_output(stream, BrokenPipeError(errno.EPIPE, "Broken pipe"))
        os.write(stream.fileno(), b"lost")
        with pytest.raises(OSError, match="No space"):
            drop_output(stream, OSError(errno.ENOSPC, "No space left on device"))
    assert (tmp_path / "out").read_text() == ""
