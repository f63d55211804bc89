"""Installs torch and its companions, which large models need and Breeze does not, into a folder of the user's.

A bundle comes without them: they are several times its size, and which build of torch is right depends on the computer.
It fetches them by the pip that it carries, and from then on finds them after its own packages. Removing the folder is
the way back. From its source Vivant needs none of this: there they are installed beside it.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.errors import DownloadError, EngineError
from engine.paths import RESOURCES
from engine.plain_text import shortened
from engine.progress import Phase, Progress, ProgressCallback, ignore

BUILT_IN = RESOURCES.parent / "packages"  # of a bundle that comes with them
LOCK = RESOURCES / "large.txt"  # what goes with torch, by version and hash; in bundles only
TORCH = "2.13.0"
WHEELS = "https://download.pytorch.org/whl/"
RUN_PIP = "--pip"  # a bundle given this runs its pip, and nothing of Vivant
RUN_PYTHON = "--python"  # ... this, a line of Python, in its own Python
SPARE = 2**30  # bytes left free on the disk
LONGEST_OUTPUT = 2000  # characters of what a failing torch printed that are kept
TICK = 0.2  # seconds
HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)
# Of torch's own: its tests, and what other programs are built against; a sixth of the whole.
UNUSED = ("torch/test", "torch/include", "torch/bin/*test*", "torch/bin/*Test", "torch/bin/protoc*")
ARRIVING = re.compile(r"Progress (\d+) of (\d+)")


ABOUT_TORCH = (
    "import torch; c = torch.cuda.is_available(); print(torch.__version__, 'on', "
    "torch.cuda.get_device_name() if c else 'Apple GPU' if torch.backends.mps.is_available() else 'the CPU')"
)


@dataclass(frozen=True)
class TorchBuild:
    """A build of torch; bytes to fetch and on the disk, all that goes with it included, are estimates."""

    device: str
    version: str
    index: str | None
    download: int
    disk: int


CPU = TorchBuild("the processor", f"{TORCH}+cpu", f"{WHEELS}cpu", 310 * 10**6, 1_000 * 10**6)
CUDA = TorchBuild("the NVIDIA card", TORCH, f"{WHEELS}cu130", 3_200 * 10**6, 6_000 * 10**6)
APPLE = TorchBuild("the Apple GPU", TORCH, None, 200 * 10**6, 900 * 10**6)


def suitable_build() -> TorchBuild:
    """The build for this computer."""
    if sys.platform == "darwin":
        return APPLE
    return CUDA if has_nvidia() else CPU


def has_nvidia() -> bool:
    try:
        ctypes.CDLL("nvcuda.dll" if os.name == "nt" else "libcuda.so.1")
    except OSError:
        return False
    return True


def packages_folder() -> Path:
    """Where they go. Another version of Python needs others, so it is in the name."""
    from engine.paths import jobs_folder

    return jobs_folder().parent / f"packages-{sys.implementation.cache_tag}"


def find_packages() -> None:
    """Add the packages to this Python's path, after the bundle's own; does nothing when they are not installed."""
    places = [str(packages_folder()), str(BUILT_IN)]
    sys.path.extend(places)  # not in one line: importing OpenCV, as asking for the folder does, puts a new list there


def is_installed() -> bool:
    return can_go() or (in_bundle() and BUILT_IN.is_dir())


def can_go() -> bool:
    """Whether there is something to remove: not what a bundle came with."""
    return packages_folder().is_dir()


def install(report: ProgressCallback, build: TorchBuild | None = None) -> str:
    """Fetch all of it; what torch says of itself then. Nothing is in place before it has been tried.

    `report` hears bytes, and stops it by raising Cancelled; what has arrived whole is not fetched again the next time.
    Raises DownloadError, and EngineError outside a bundle or when the disk is too full.
    """
    if not in_bundle():
        raise EngineError("Vivant runs from its source here.", "Install them beside it: pip install -e '.[models]'")
    wanted, place = build or suitable_build(), packages_folder()
    partial = place.with_name(place.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        if shutil.disk_usage(partial).free < wanted.disk + SPARE:
            needed = (wanted.disk + SPARE) / 1e9
            raise EngineError(f"There is too little room in {place.parent}: {needed:.0f} GB are needed.", "Make room.")
        install_all(wanted, partial, Arrived(report, wanted.download))
        report(Progress(Phase.VERIFY, 0, 1))
        version = ask_torch(partial)
        retire(place)
        partial.rename(place)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    purge()
    importlib.invalidate_caches()  # a folder that was not there is remembered as one
    report(Progress(Phase.VERIFY, 1, 1))
    return version


def prefill(place: str) -> None:
    """What a bundle for computers without a card has in it from the start."""
    install_all(CPU, Path(place), Arrived(ignore, CPU.download))
    purge()


def remove() -> int:
    """The way back; the bytes that are free again. Tens of thousands of files: a slow disk takes half a minute."""
    retire(packages_folder())
    return purge()


def retire(place: Path) -> None:
    """Retire the packages in one rename, so that an interrupted removal leaves none half there."""
    if place.is_dir():
        shutil.rmtree(removed_folder(), ignore_errors=True)
        place.rename(removed_folder())


def purge() -> int:
    """Delete what is of no use any more; its bytes."""
    size = 0
    for folder in (removed_folder(), cache_folder()):
        size += sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
        shutil.rmtree(folder, ignore_errors=True)
    return size


def removed_folder() -> Path:
    place = packages_folder()
    return place.with_name(place.name + ".removed")


def cache_folder() -> Path:
    """Where pip keeps whole files that have arrived, until all is in place."""
    return packages_folder().with_name("downloads")


def install_all(build: TorchBuild, place: Path, arrived: Arrived) -> None:
    """Raises DownloadError."""
    where = ["--extra-index-url", build.index] if build.index else []
    fetch([f"torch=={build.version}", *where, "--constraint", str(locked_versions())], place, arrived)
    fetch(["--no-deps", "--require-hashes", "-r", str(LOCK)], place, arrived)
    for pattern in UNUSED:
        for path in place.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def locked_versions() -> Path:
    """The lock without its hashes (torch has none): what torch asks for is not fetched in two versions."""
    file = cache_folder() / "versions.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = [line.rstrip("\\ ") for line in LOCK.read_text("utf-8").splitlines() if "==" in line]
    file.write_text("\n".join(lines), "utf-8")
    return file


@dataclass
class Arrived:
    """Counts bytes over all the files that arrive one after the other."""

    report: ProgressCallback
    total: int
    before: int = 0
    last: tuple[int, int] = (0, 0)

    def read(self, line: str) -> None:
        """A line of pip's."""
        if found := ARRIVING.match(line):
            now = int(found[1]), int(found[2])
            if now[0] < self.last[0] or now[1] != self.last[1]:
                self.before += self.last[1]
            self.last = now
        done = self.before + self.last[0]
        self.report(Progress(Phase.FETCH, min(done, self.total), self.total))


def fetch(wanted: list[str], place: Path, arrived: Arrived) -> None:
    """Have pip put packages into a folder. Raises DownloadError, with pip's own words as its details."""
    command = [
        *python_of_mine(RUN_PIP, "-m", "pip"), "install", "--target", str(place), "--upgrade", "--only-binary",
        ":all:", "--progress-bar", "raw", "--disable-pip-version-check", "--no-input",
        "--cache-dir", str(cache_folder()), *wanted,
    ]  # fmt: skip
    with running(command) as process:
        output = [""]
        for line in lines_of(process):
            arrived.read(line)
            if line and not ARRIVING.match(line):
                output = [*output[-20:], line.strip()]
        if process.wait():
            reason = next((line for line in reversed(output) if line.startswith("ERROR")), output[-1])
            raise DownloadError(
                "torch could not be downloaded.",
                "Check the network and try again; complete files are kept.",
                shortened(reason.removeprefix("ERROR: ")),
            )


def ask_torch(place: Path, question: str = ABOUT_TORCH) -> str:
    """What a line of Python says that may use the torch in a folder. Raises DownloadError when it does not work."""
    line = f"import sys; sys.path.append({str(place)!r}); {question}"
    asked = subprocess.run(
        [*python_of_mine(RUN_PYTHON, "-c"), line],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", creationflags=HIDDEN, timeout=600,
        check=False,
    )  # fmt: skip
    if asked.returncode:
        output = shortened(asked.stderr[-LONGEST_OUTPUT:].strip(), LONGEST_OUTPUT)
        raise DownloadError(
            "torch was downloaded but does not work on this computer.",
            "Try again, or use Breeze, which needs no torch.",
            output,
        )
    return asked.stdout.strip()


def python_of_mine(bundled: str, *plain: str) -> list[str]:
    """This program as a Python: a bundle understands `bundled`, a real Python `plain`."""
    return [sys.executable, *([bundled] if in_bundle() else plain)]


def in_bundle() -> bool:
    return bool(getattr(sys, "frozen", False))


def lines_of(process: subprocess.Popen[str]) -> Iterator[str]:
    """What a program prints, and an empty string whenever it is silent for a moment: that is when to ask for a stop."""
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def listen() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line)
        lines.put(None)

    threading.Thread(target=listen, daemon=True, name="listens to pip").start()
    while True:
        try:
            line = lines.get(timeout=TICK)
        except queue.Empty:
            line = ""
        if line is None:
            return
        yield line


@contextmanager
def running(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    """A program that is gone at the end of the block."""
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        encoding="utf-8", errors="replace", creationflags=HIDDEN, env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    with process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
