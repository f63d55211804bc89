"""Counts the file operations of this process and its forked children below a folder, and makes chosen ones fail.

What Python's audit events tell is failed there (open, rename, link, mkdir, remove, rmdir, list, map, lock, start of a
program); what they do not tell is wrapped: reading, writing, closing, fsync, msync, stat, statvfs, truncate, fallocate,
sendfile. An operation is known by its kind and by where in the program it was asked for, so that it is found again in
the next run, whatever its number.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np

ROOT = str(Path(__file__).parents[2])
PROGRAM = (f"{ROOT}/engine/", f"{ROOT}/app/")
DEPTH = 2  # frames of the program that tell where an operation was asked for
AUDITED = {
    "open": "open", "os.rename": "rename", "os.link": "link", "os.mkdir": "mkdir", "os.remove": "unlink",
    "os.rmdir": "rmdir", "os.listdir": "list", "os.scandir": "list", "os.truncate": "truncate", "os.chmod": "chmod",
}  # fmt: skip
BY_NUMBER = {"mmap.__new__": "map", "fcntl.flock": "lock"}
CHANGING = {  # what a full disk refuses
    "write", "close", "fsync", "msync", "mkdir", "rename", "link", "truncate", "fallocate", "sendfile", "create",
}  # fmt: skip


@dataclass(frozen=True)
class Operation:
    """A kind of file operation, and the place in the program that asked for it."""

    kind: str
    site: str

    def __str__(self) -> str:
        return f"{self.kind} at {self.site}"


@dataclass(frozen=True)
class Fault:
    """Occurrence `number` of an operation, from 0, fails with `error`; with `lasting`, everything of its kind after it.

    Of a disk that is full, or gone, everything after it that changes or, with EIO, touches the disk fails too.
    """

    operation: Operation
    number: int
    error: int
    lasting: bool = False

    def __str__(self) -> str:
        then = " and all after it" if self.lasting else ""
        return f"{errno.errorcode[self.error]} for {self.operation}, number {self.number}{then}"


class Injection:
    """Watches the operations below `root`; each is a line in the file `seen`. `fault`, if any, strikes once.

    The file `struck` says that it has, also to the children.
    """

    def __init__(self, root: Path, notes: Path, fault: Fault | None = None) -> None:
        self.root, self.fault = str(root.resolve()), fault
        self.seen, self.struck = notes / "seen", notes / "struck"
        self.counts: Counter[Operation] = Counter()
        self.inside = False
        self.real = {name: getattr(os, name) for name in ("open", "write", "close", "readlink", "fstat")}
        self.out = self.real["open"](self.seen, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def below(self, path: object) -> bool:
        if isinstance(path, int):
            try:
                path = self.real["readlink"](f"/proc/self/fd/{path}")
            except OSError:
                return False
        if isinstance(path, os.PathLike):
            path = os.fspath(path)
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        return isinstance(path, str) and os.path.normpath(path).startswith(self.root)

    def asked(self, kind: str) -> None:
        """An operation is about to be done. Raises OSError where it is to fail."""
        if self.inside:
            return
        self.inside = True
        try:
            operation = Operation(kind, site(sys._getframe(2)))
            number = self.counts[operation]
            self.counts[operation] += 1
            self.real["write"](self.out, f"{operation}\n".encode())
            if self.strikes(operation, number):
                assert self.fault is not None
                raise OSError(self.fault.error, os.strerror(self.fault.error))
        finally:
            self.inside = False

    def strikes(self, operation: Operation, number: int) -> bool:
        fault = self.fault
        if fault is None:
            return False
        if self.struck.exists():
            return fault.lasting and (operation.kind in CHANGING if fault.error == errno.ENOSPC else True)
        if operation != fault.operation or number != fault.number:
            return False
        self.struck.touch()
        return True

    def install(self) -> None:
        """From now on, in this process and those it forks."""
        sys.addaudithook(self.audit)
        for name in ("fsync", "posix_fallocate", "ftruncate"):
            self.wrap(os, name, {"posix_fallocate": "fallocate", "ftruncate": "truncate"}.get(name, name), 0)
        self.wrap(os, "sendfile", "sendfile", 0)
        for name in ("stat", "lstat", "statvfs"):
            self.wrap(os, name, name, 0)
        self.wrap(np.memmap, "flush", "msync", None)
        np.lib._format_impl.isfileobj = lambda file: False  # type: ignore[attr-defined]  # else its C code writes
        builtins.open = io.open = self.open  # type: ignore[assignment]

    def wrap(self, owner: Any, name: str, kind: str, which: int | None) -> None:
        """Ask before a function is called whose argument `which` is the path or the file's number; None: always."""
        real: Callable[..., Any] = getattr(owner, name)

        def asking(*arguments: Any, **named: Any) -> Any:
            if which is None or self.below(arguments[which]):
                self.asked(kind)
            return real(*arguments, **named)

        setattr(owner, name, asking)

    def audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.inside:
            return
        if event == "subprocess.Popen":
            self.asked("start")
        elif event in BY_NUMBER:
            if self.below(arguments[0]):
                self.asked(BY_NUMBER[event])
        elif event in AUDITED and self.below(arguments[0]):
            flags = arguments[2] if event == "open" and isinstance(arguments[2], int) else 0
            self.asked("create" if flags & (os.O_CREAT | os.O_TMPFILE) == os.O_CREAT else AUDITED[event])

    def open(
        self, file: Any, mode: str = "r", buffering: int = -1, encoding: str | None = None, errors: str | None = None,
        newline: str | None = None, closefd: bool = True, opener: Any = None,
    ) -> Any:  # fmt: skip
        """Like the built-in one, over a file whose reading and writing can fail."""
        if isinstance(file, int) or not self.below(file):
            raw: io.FileIO = io.FileIO(file, raw_mode(mode), closefd, opener)
        else:
            raw = FailingFile(self, file, raw_mode(mode), opener)
        if buffering == 0:
            return raw
        size = buffering if buffering > 1 else io.DEFAULT_BUFFER_SIZE
        kind = io.BufferedRandom if "+" in mode else io.BufferedReader if "r" in mode else io.BufferedWriter
        buffered: Any = kind(raw, size)
        if "b" in mode:
            return buffered
        text = io.TextIOWrapper(buffered, encoding, errors, newline, buffering == 1)
        text.mode = mode  # type: ignore[misc]
        return text


def raw_mode(mode: str) -> str:
    return mode.replace("b", "").replace("t", "")


class FailingFile(io.FileIO):
    """A file that asks before it reads, writes and is closed. A failing write has written a half."""

    def __init__(self, injection: Injection, file: Any, mode: str, opener: Any) -> None:
        self.injection = injection
        super().__init__(file, mode, True, opener)

    def write(self, data: Any) -> int:
        try:
            self.injection.asked("write")
        except OSError:
            view = memoryview(data).cast("B")
            super().write(view[: len(view) // 2])
            raise
        return super().write(data)

    def readinto(self, buffer: Any) -> int:
        self.injection.asked("read")
        return super().readinto(buffer) or 0

    def readall(self) -> bytes:
        self.injection.asked("read")
        return super().readall()

    def read(self, size: int | None = -1) -> bytes:
        self.injection.asked("read")
        return super().read(-1 if size is None else size)

    def close(self) -> None:
        told = self.closed or not self.writable()
        super().close()
        if not told:
            self.injection.asked("close")


def site(frame: FrameType | None) -> str:
    """The innermost places of the program that led here, as file:function."""
    places: list[str] = []
    while frame is not None and len(places) < DEPTH:
        name = frame.f_code.co_filename
        if name.startswith(PROGRAM):
            place = f"{name.removeprefix(ROOT + '/').removesuffix('.py')}:{frame.f_lineno}"
            places.append(place)
        frame = frame.f_back
    return " < ".join(places)
