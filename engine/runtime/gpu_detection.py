"""Which graphics card this computer has, asked of the system: torch, which knows better, may not be here yet."""

from __future__ import annotations

import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from engine.runtime.torch_install import HIDDEN

NVIDIA = ("nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader,nounits")
APPLE = ("sysctl", "-n", "hw.memsize")
DEVICES = Path("/sys/class/drm")  # of Linux
PATIENCE = 10  # seconds
APPLE_SHARE = 0.75  # of the memory that processor and graphics share: what Apple recommends for graphics at most


@dataclass(frozen=True)
class Gpu:
    """`memory` in bytes, all of it."""

    name: str
    memory: int

    @property
    def gib(self) -> float:
        return self.memory / 2**30


def find_gpus() -> Gpu | None:
    """The card with the most memory; None where none is found that torch could use."""
    if sys.platform == "darwin":
        return apple()
    return max([*nvidia(), *amd()], key=lambda card: card.memory, default=None)


def nvidia() -> list[Gpu]:
    """Of each line "name, MiB" that the driver's own program prints."""
    cards = []
    for line in run_and_capture(*NVIDIA).splitlines():
        name, _, memory = line.rpartition(",")
        if memory.strip().isdecimal():
            cards.append(Gpu(name.strip(), int(memory) * 2**20))
    return cards


def amd() -> list[Gpu]:
    """What the Linux driver tells of each; on Windows torch can't use them."""
    cards = []
    for file in DEVICES.glob("card*/device/mem_info_vram_total"):
        try:
            cards.append(Gpu("AMD card", int(file.read_text())))
        except (OSError, ValueError):
            continue
    return cards


def apple() -> Gpu | None:
    memory = run_and_capture(*APPLE).strip() if platform.machine() == "arm64" else ""
    return Gpu("Apple GPU", int(int(memory) * APPLE_SHARE)) if memory.isdecimal() else None


def run_and_capture(*command: str) -> str:
    """What a program prints; nothing where it is not there or fails."""
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", errors="replace",
            timeout=PATIENCE, creationflags=HIDDEN, check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout if done.returncode == 0 else ""
