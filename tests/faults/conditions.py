"""What can be wrong with a whole run: a disk that is really full or read-only, an ffmpeg that fails or is killed.

Full and read-only disks are mounted in memory, which only root may do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine.export import ffmpeg
from tests.faults.scenarios import Place

PAGE = 4096  # bytes, of which such a disk has a whole number
FREE = (0, 2, 8, 40, 200)  # pages that are left on a disk
PARTS = ("out", "home", "temporary")  # of a Place
BROKEN = {  # what takes ffmpeg's place; {0} is the real one, and its last argument the file that it writes
    "ffmpeg fails at once": "exit 1",
    "ffmpeg writes nothing": "cat > /dev/null; exit 0",
    "ffmpeg is killed": '"{0}" "$@" <&0 & sleep 0.04; kill -9 $!; wait $!; kill -9 $$',
    "ffmpeg fails when it has written": '"{0}" "$@" <&0; exit 1',
    "ffmpeg writes a half": '"{0}" "$@" <&0; code=$?; for last; do before=$this; this=$last; done; '
    'if [ "$before" != -i ] && [ -f "$last" ]; then truncate -s $(( $(stat -c %s "$last") / 2 )) "$last"; fi; exit $code',
}


@dataclass(frozen=True)
class Condition:
    """Holds while a scenario runs at a place."""

    name: str
    hold: Callable[[Place], AbstractContextManager[None]]

    def __str__(self) -> str:
        return self.name


def conditions() -> list[Condition]:
    """All that can be made here."""
    found = [Condition(name, partial(broken_ffmpeg, script)) for name, script in BROKEN.items()]
    if may_mount():
        found += [
            Condition(f"{free} pages free, {part}", partial(small_disk, part, free)) for part in PARTS for free in FREE
        ]
        found += [Condition(f"read-only, {part}", partial(read_only, part)) for part in PARTS]
    return found


def may_mount() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount") is not None and not mounted_nothing()


def mounted_nothing() -> bool:
    """Whether even root may mount nothing, as in most containers."""
    tried = subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)
    return tried.returncode != 0


@contextmanager
def broken_ffmpeg(script: str, place: Place) -> Iterator[None]:
    real, file = ffmpeg.executable, place.root.with_name("broken-ffmpeg")
    file.write_text(f"#!/bin/sh\n{script.format(real())}\n")
    file.chmod(0o700)
    ffmpeg.executable = lambda: str(file)  # type: ignore[assignment]
    try:
        yield
    finally:
        ffmpeg.executable = real


@contextmanager
def small_disk(part: str, free: int, place: Place) -> Iterator[None]:
    """A part of the place lies on a disk of its own, with so many pages left; afterwards it is where it was."""
    with on_own_disk(getattr(place, part)) as folder:
        disk = os.statvfs(folder)
        used = (disk.f_blocks - disk.f_bfree) * disk.f_frsize
        mount("-o", f"remount,size={used + PAGE * free}", folder)
        yield


@contextmanager
def read_only(part: str, place: Place) -> Iterator[None]:
    with on_own_disk(getattr(place, part)) as folder:
        mount("-o", "remount,ro", folder)
        yield


@contextmanager
def on_own_disk(folder: Path) -> Iterator[str]:
    """A folder with all its files on a disk in memory, and back again."""
    before = shutil.copytree(folder, folder.with_name(f"{folder.name}-before"))
    mount("-t", "tmpfs", "-o", "size=64m,mode=700", "tmpfs", str(folder))
    try:
        shutil.copytree(before, folder, dirs_exist_ok=True)
        yield str(folder)
        shutil.rmtree(before)
        shutil.copytree(folder, before)
    finally:
        subprocess.run(["umount", str(folder)], check=True)
        shutil.rmtree(folder)
        before.rename(folder)


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)
