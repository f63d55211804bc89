"""A child process at the other end of a pipe. It is started afresh, shares nothing, and ends when the pipe closes."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Any


class ChildProcess:
    """Runs `target(pipe, *arguments)`, a function of a module, with its own end of the pipe."""

    def __init__(self, name: str, target: Callable[..., None], *arguments: object) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, other = context.Pipe()
        self._process = context.Process(target=target, args=(other, *arguments), daemon=True, name=name)
        self._process.start()
        other.close()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def send(self, message: Any) -> None:
        """Say something; that a child has just died is noticed when nothing comes back."""
        with suppress(OSError):
            self.pipe.send(message)

    def exit_code(self, seconds: float = 1.0) -> int | None:
        """How a child ended that is gone, or is about to be; None if it is still there after so many seconds."""
        self._process.join(seconds)
        return self._process.exitcode

    def close(self) -> None:
        """End it."""
        self.pipe.close()
        self._process.kill()
        self._process.join()


def leave_the_terminal_to_the_parent() -> None:
    """Called in a child: Ctrl-C and a closed terminal reach all processes, and are the parent's to handle."""
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)


def may_have_children() -> None:
    """Called in a child that starts processes of its own, which children that end with their parent may not."""
    multiprocessing.current_process().daemon = False
