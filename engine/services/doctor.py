"""Checks of the installation; each finding is one line."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image

from engine import build, version
from engine.errors import EngineError
from engine.jobs.job import Job
from engine.models import BREEZE, MODELS
from engine.paths import jobs_folder
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.runtime.torch_install import ask_torch, packages_folder
from engine.temporary import temporary_folder
from engine.weights import is_here

if TYPE_CHECKING:
    from engine.services.session import Generator

ENCODERS = ("libx264", "libwebp", "libaom-av1")
WORD = "Vivant"  # what the reader is tried with


@dataclass(frozen=True)
class Finding:
    name: str
    ok: bool
    text: str


def examine() -> list[Finding]:
    """Run all checks; a failure does not keep the next one from running."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("vivant", program), ("python", python), ("torch", torch_build), ("ffmpeg", ffmpeg_build),
        ("models", weights), ("reader", reader), ("folder", folder), ("animate", two_frames),
        ("worker", worker),
    )  # fmt: skip
    return [finding_of(name, check) for name, check in checks]


def finding_of(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, check())
    except EngineError as error:
        return Finding(name, False, f"{error} {error.hint}".strip())
    except (OSError, ImportError, subprocess.SubprocessError) as error:
        return Finding(name, False, f"{type(error).__name__}: {error}")


def program() -> str:
    return f"{version()}, {build()}"


def python() -> str:
    return f"{platform.python_version()} on {platform.platform()}, {os.cpu_count()} processors"


def torch_build() -> str:
    """Asked in another process: importing torch here would take a second and 200 MB."""
    if any(importlib.util.find_spec(name) is None for name in ("torch", "psutil")):
        return "not installed; Breeze does not need it"
    question = (
        "import torch; from engine.generators.memory.devices import choose_device, devices; "
        "found = ', '.join(f'{d.id} {d.name} with {d.free / 2**30:.1f} GiB free' for d in devices()); "
        "kind = 'ROCm' if torch.version.hip else 'CUDA' if torch.version.cuda else ''; "
        "print(torch.__version__, kind, 'on', found + '; in use:', choose_device().id)"
    )
    return ask_torch(packages_folder(), question)


def ffmpeg_build() -> str:
    from engine.export.ffmpeg import executable

    program = executable()
    asked = subprocess.run(
        [program, "-hide_banner", "-encoders"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    if missing := [name for name in ENCODERS if name not in asked.stdout]:
        raise EngineError(f"{program} has no encoder {', '.join(missing)}.", "Install Vivant again.")
    return f"{program} with {', '.join(ENCODERS)}"


def weights() -> str:
    from engine.generators import load

    large = [spec.id for spec in MODELS.values() if spec.sources and is_here(spec)]
    return ", ".join([load(BREEZE).version, *large])


def reader() -> str:
    """Whether printed text can be read, which checks and repairs of labels need."""
    from engine.fidelity.vision.ocr import read

    page = np.full((96, 320, 3), 255, np.uint8)
    cv2.putText(page, WORD, (24, 68), cv2.FONT_HERSHEY_SIMPLEX, 2, (0, 0, 0), 5, cv2.LINE_AA)
    if [line.text for line in read(page)] != [WORD]:
        raise EngineError("Printed text can't be read.", "Install Vivant again.")
    return "reads printed text"


def folder() -> str:
    home = jobs_folder()
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=home):
        pass
    return f"{home}, {shutil.disk_usage(home).free / 2**30:.0f} GB free"


def two_frames() -> str:
    """The whole way from a photo to an MP4, with two frames."""
    from engine.services.session import Session

    return f"two frames, {size_of_clip_by(Session())} bytes of MP4"


def worker() -> str:
    """The same in a child process, as the window does it."""
    from engine.services.worker_process import WorkerSession

    session = WorkerSession()
    try:
        return f"child process, {size_of_clip_by(session)} bytes of MP4"
    finally:
        session.close()


def size_of_clip_by(session: Generator) -> int:
    from engine.export import export

    with temporary_folder() as place:
        photo, out = place / "photo.png", place / "clip.mp4"
        slope = np.linspace(0, 255, 128).astype(np.uint8)
        Image.fromarray(np.stack([np.broadcast_to(slope, (96, 128))] * 3, -1)).save(photo)
        job = Job.create(photo, MotionRequest(128, 96, frames=2, steps=4), place)
        export(session.generate(job, ignore), out)
        return out.stat().st_size
