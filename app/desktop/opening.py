"""The one way in which files, folders and web addresses are given to other programs; it is told where none takes them.

On Linux Qt starts `xdg-open` and does not wait for it, so that it never learns that no program was found. It is started
here in its place, and its exit status is looked at.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

XDG_OPEN = "xdg-open"
LIBRARIES = "LD_LIBRARY_PATH"  # a bundle sets it for itself, and keeps what it was under the name with _ORIG
LOOK_MS, WATCHED_SECONDS = 100, 15.0  # how often, and for how long, it is looked at whether that has failed


class Opener(QObject):
    """`failed` is emitted with the path, or the address, that no program has opened."""

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._started: list[tuple[subprocess.Popen[bytes], str, float]] = []  # what for, and until when it is watched
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def open(self, url: QUrl) -> None:
        """Have the system's program for it open a file, a folder or an address."""
        what = url.toLocalFile() or url.toString()
        if url.isLocalFile() and not Path(what).exists():
            self.failed.emit(what)
        elif (command := shutil.which(XDG_OPEN)) is not None and sys.platform.startswith("linux"):
            self._start(command, what)
        elif not QDesktopServices.openUrl(url):
            self.failed.emit(what)

    def _start(self, command: str, what: str) -> None:
        quiet = subprocess.DEVNULL
        try:
            process = subprocess.Popen(
                [command, what], env=outside(os.environ), stdin=quiet, stdout=quiet, stderr=quiet,
                start_new_session=True,
            )  # fmt: skip
        except OSError:
            self.failed.emit(what)
            return
        self._started.append((process, what, time.monotonic() + WATCHED_SECONDS))
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        """It ends with 0 once it has handed over; where it stays, the program that it became is open."""
        watched, self._started = self._started, []
        for process, what, until in watched:
            status = process.poll()
            if status is None and time.monotonic() < until:
                self._started.append((process, what, until))
            elif status:
                self.failed.emit(what)
        if not self._started:
            self._timer.stop()


@cache
def opener() -> Opener:
    return Opener()


def outside(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program that is not of the bundle: it needs the system's libraries."""
    found = dict(environment)
    if (original := found.pop(f"{LIBRARIES}_ORIG", None)) is not None:
        found[LIBRARIES] = original
    return found


def open_file(path: Path) -> None:
    """Open a file with the program that the system has for it."""
    opener().open(QUrl.fromLocalFile(str(path)))


@Slot(object)
def reveal(path: Path) -> None:
    """Show the folder that a file is in, or the folder itself."""
    opener().open(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))


def open_address(address: QUrl) -> None:
    opener().open(address)
