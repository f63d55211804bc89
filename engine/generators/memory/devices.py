"""What there is to compute on, and in which precision."""

from __future__ import annotations

import os

import torch

from engine.errors import DeviceError
from engine.generators.memory.plans import Device
from engine.generators.svd.forecast import EFFICIENCY, PROCESSOR_SPEED

CLOCK = 1.8e9  # ticks a second where the driver does not say
APPLE_SPEED = 1e13  # operations a second, a guess until runs have taught better
CHOICE = "VIVANT_DEVICE"  # a part of a device's name or id, for those who have several


def devices() -> list[Device]:
    """All devices, the fastest kind first. ROCm's cards are "cuda" to torch."""
    found = []
    for i in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        free, total = torch.cuda.mem_get_info(i)
        found.append(Device(f"cuda:{i}", torch.cuda.get_device_name(i), total, free, card_speed(i)))
    if torch.backends.mps.is_available():
        total = torch.mps.recommended_max_memory()
        found.append(Device("mps", "Apple GPU", total, total - torch.mps.driver_allocated_memory(), APPLE_SPEED))
    return [*found, processor()]


def processor() -> Device:
    """The CPU and the computer's memory."""
    import psutil

    memory = psutil.virtual_memory()
    threads = torch.get_num_threads()
    speed = threads * PROCESSOR_SPEED / EFFICIENCY * (2 if fast_bfloat16() else 1)
    return Device("cpu", f"processor with {threads} threads", memory.total, memory.available, speed)


def card_speed(index: int) -> float:
    """Half-precision operations a second at best: multiprocessors, clock, and what each does in a tick."""
    card = torch.cuda.get_device_properties(index)
    tick = 4096 if card.major >= 9 and card.major < 12 else 2048 if (card.major, card.minor) == (8, 0) else 512
    clock: float = getattr(card, "clock_rate", CLOCK / 1000) * 1000
    return card.multi_processor_count * clock * tick


def choose() -> Device:
    """The device that was asked for, or the one with the most free memory of the fastest kind. Raises DeviceError."""
    found, wanted = devices(), os.environ.get(CHOICE, "").lower()
    if wanted:
        fitting = [device for device in found if wanted in device.name.lower() or wanted in device.id]
        if not fitting:
            names = ", ".join(f"{device.id} ({device.name})" for device in found)
            raise DeviceError(f"There is no device “{wanted}”.", f"{CHOICE} can name: {names}.")
        return fitting[0]
    return max((device for device in found if device.kind == found[0].kind), key=lambda device: device.free)


def precision(device: Device, pace: str) -> torch.dtype:
    """Half on graphics cards; on a processor bfloat16 where it is fast and the best quality was not asked for."""
    if device.kind != "cpu":
        return torch.float16
    return torch.bfloat16 if fast_bfloat16() and pace != "quality" else torch.float32


def fast_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 in hardware: AVX512-BF16, AMX, or newer Arm."""
    known = torch.cpu.get_capabilities()
    return any(known.get(unit) for unit in ("avx512_bf16", "amx_bf16", "bf16"))
