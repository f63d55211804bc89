"""Where the socket is on which a second start of Vivant reaches the window: a folder that only its user can enter."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from pathlib import Path

from engine.paths import jobs_folder

LONGEST = 100  # bytes of a socket's path; systems have room for 104 or 108


def channel() -> str | None:
    """The name of the socket: one for each place where clips are kept, so that two of those can be open at once.

    None where there is no folder of the user's own for it: then each start opens a window.
    """
    name = f"vivant-{hashlib.sha256(str(jobs_folder()).encode()).hexdigest()[:16]}"
    if os.name == "nt":
        return name  # a named pipe, which the system keeps to its user
    path = next((str(folder / name) for folder in folders() if is_private(folder)), None)
    return path if path is not None and len(path.encode()) <= LONGEST else None


def folders() -> list[Path]:
    """The user's runtime folder, and one of our own where there is none."""
    named = os.environ.get("XDG_RUNTIME_DIR")
    own = Path(tempfile.gettempdir()) / f"vivant-run-{os.getuid()}"
    if not named or not is_private(Path(named)):
        try:
            own.mkdir(mode=0o700)
        except OSError:  # it is there, or can't be made: is_private finds out
            pass
    return [Path(named), own] if named else [own]


def is_private(path: Path) -> bool:
    """Whether it is a folder of this user that nobody else can enter."""
    try:
        found = path.lstat()
    except (OSError, ValueError):
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def is_own_socket(path: str) -> bool:
    """Whether there is a socket of this user's."""
    if os.name == "nt":
        return True
    try:
        found = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()
