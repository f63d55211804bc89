"""What the command line prints: progress bars, lines of text, lines of JSON.

A reader that closes its end of the pipe (`vivant formats | head -1`) ends no command: what is printed after that is
dropped, and the work goes on.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from engine.language import translated
from engine.plain_text import shortened
from engine.progress import Phase, Progress

if TYPE_CHECKING:
    from tqdm import tqdm

PHASES = {
    Phase.FETCH: "Downloading the model", Phase.VERIFY: "Verifying the model", Phase.LOAD: "Loading",
    Phase.ENCODE: "Reading the photo", Phase.DENOISE: "Generating motion", Phase.DECODE: "Rendering frames",
    Phase.EXPORT: "Writing the file", Phase.COMPARE: "Comparing frames",
}  # fmt: skip
IN_BYTES = {Phase.FETCH, Phase.VERIFY}
LONGEST_WARNING, LONGEST_PATH = 20_000, 4096  # characters
_quiet = False
CLOSED = {errno.EPIPE, errno.EIO}  # a pipe or a terminal without a reader
if os.name == "nt":
    CLOSED.add(errno.EINVAL)  # what Windows says of a closed pipe


def set_quiet(quiet: bool) -> None:
    """Whether only results and errors are printed from now on."""
    global _quiet
    _quiet = quiet


def no_bar() -> bool | None:
    """What tqdm takes as `disable`: no bar off a terminal, and none when only results and errors are wanted."""
    return True if _quiet else None


class ProgressBars:
    """A bar for each phase with the time left, on a terminal; nothing elsewhere."""

    def __init__(self) -> None:
        self._phase: Phase | None = None
        self._bar: tqdm[object] | None = None

    def __call__(self, progress: Progress) -> None:
        if progress.phase is not self._phase:
            self.close()
            self._phase = progress.phase
            if no_bar() or sys.stderr is None or not sys.stderr.isatty():
                return
            from tqdm import tqdm  # slow to load

            self._bar = tqdm(
                total=progress.total, desc=translated(PHASES[progress.phase]), file=sys.stderr, leave=False,
                unit_scale=progress.phase in IN_BYTES,
                bar_format="{desc:22} {bar:30} {n_fmt}/{total_fmt}  {remaining} left",
            )  # fmt: skip
        if self._bar is not None:
            self._bar.update(progress.done - self._bar.n)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


class JsonLines(ProgressBars):
    """A line of JSON on standard output for each step, with the file that is arriving, where that is known."""

    _last: tuple[Phase, int] | None = None

    def __call__(self, progress: Progress) -> None:
        file = {
            name: getattr(progress, name) for name in ("file", "file_done", "file_total") if hasattr(progress, name)
        }
        if not file and self._last == (progress.phase, progress.done):
            return  # sent again only to ask whether to stop
        self._last = progress.phase, progress.done
        say_json(phase=progress.phase.name.lower(), done=progress.done, total=progress.total, **file)


@contextmanager
def progress_output(as_json: bool) -> Iterator[ProgressBars]:
    """What shows the progress of a command."""
    report = JsonLines() if as_json else ProgressBars()
    try:
        yield report
    finally:
        report.close()


def say(text: str) -> None:
    """Print a result."""
    text = translated(text)
    write_line(sys.stdout, for_terminal(text) if sys.stdout is not None and sys.stdout.isatty() else text)


def say_json(**data: object) -> None:
    """Print a result as a line of JSON, at once."""
    text = json.dumps(data, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()  # names that are no UTF-8
    write_line(sys.stdout, text, flush=True)


def say_result(as_json: bool, text: str, **facts: object) -> None:
    """Print a result, as a line of JSON with its facts, or as text."""
    if as_json:
        say_json(**facts)
    else:
        say(text)


def warn(text: str) -> None:
    """Print an error, apart from the results."""
    write_line(sys.stderr, for_terminal(translated(text)))


def for_terminal(text: str) -> str:
    """Text that can't steer a terminal, whatever a file in it is called; no path is as long as what is cut."""
    return shortened(text, LONGEST_WARNING, LONGEST_PATH)


def note(text: str) -> None:
    """Print what a person may want to know and a program that reads the results does not; nothing with --quiet."""
    if not _quiet:
        write_line(sys.stderr, for_terminal(translated(text)))


def error_text(sentence: str, hint: str) -> str:
    """An error and what to try, as people read them: a line, whatever line breaks are in the name of a file."""
    return f"{translated(sentence)} {translated(hint)}".strip().replace("\n", " ")


def write_line(stream: TextIO | None, text: str, flush: bool = False) -> None:
    try:
        print(text, file=stream, flush=flush)
    except OSError as error:
        drop_output(stream, error)


def flush_output() -> None:
    """Hand over what is still buffered, before Python does it at its end and complains about a closed pipe."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            try:
                stream.flush()
            except OSError as error:
                drop_output(stream, error)


def drop_output(stream: TextIO | None, error: OSError) -> None:
    """Send the rest of a stream whose reader is gone to nowhere. Raises any other error."""
    if stream is None or error.errno not in CLOSED:
        raise error
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
