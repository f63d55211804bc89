"""When a command is ended: after a while, or just before a change that it makes on the disk."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
COMMAND, GROUP, CHILD = "command", "group", "child"
CHANGING = {  # audit events
    "os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.truncate", "os.chmod", "os.utime", "mmap.__new__",
    "fcntl.flock", "subprocess.Popen",
}  # fmt: skip
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass(frozen=True)
class Kill:
    """`signal` comes after so many `seconds`, or just before a process makes its `change` of that number, from 0.

    It reaches the command alone, its group, as Ctrl-C and a closed terminal do, or one child that it has started. A
    child is ended only just before a change.
    """

    signal: signal.Signals
    seconds: float = 0.0
    change: int | None = None
    whom: str = COMMAND

    def __str__(self) -> str:
        when = f"after {self.seconds:.3f} s" if self.change is None else f"before change {self.change}"
        return f"{self.signal.name} to the {self.whom} {when}"

    def strike(self, process: int) -> None:
        """Send the signal, from outside."""
        if self.whom == GROUP:
            with suppress(ProcessLookupError):  # it has no group of its own yet
                os.killpg(process, self.signal)
                return
        os.kill(process, self.signal)


class Changes:
    """Counts the changes of this process and of its children in `notes`, and ends one of them just before a change."""

    def __init__(self, notes: Path, kill: Kill | None = None) -> None:
        self.notes, self.kill = notes, kill
        self.first = self.process = os.getpid()
        self.number, self.busy = -1, False

    def install(self) -> None:
        """From now on, in this process and those it forks."""
        sys.addaudithook(self.audit)

    def audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        opened = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
        if self.busy or not (opened or event in CHANGING):
            return
        self.busy = True
        try:
            self.count()
        finally:
            self.busy = False

    def count(self) -> None:
        if os.getpid() != self.process:
            self.process, self.number = os.getpid(), -1
        self.number += 1
        whom = COMMAND if self.process == self.first else CHILD
        if self.kill is None:
            with (self.notes / f"{whom}-{self.process}").open("ab") as file:
                file.write(b".")
        elif self.number == self.kill.change and (self.kill.whom == CHILD) == (whom == CHILD) and self.is_first():
            os.killpg(0, self.kill.signal) if self.kill.whom == GROUP else os.kill(self.process, self.kill.signal)

    def is_first(self) -> bool:
        """Whether no process was ended yet; from now on one was."""
        try:
            (self.notes / "struck").touch(exist_ok=False)
        except FileExistsError:
            return False
        return True


def counted(notes: Path, whom: str) -> int:
    """The most changes that a process made."""
    return max((path.stat().st_size for path in notes.glob(f"{whom}-*")), default=0)
