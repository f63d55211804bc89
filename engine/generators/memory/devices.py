"""The devices of this computer, which of them every model runs on, and in which precision."""

from __future__ import annotations

import os

import torch

from engine.errors import DeviceError
from engine.generators.memory.device import EFFICIENCY, PROCESSOR_SPEED, Device, parse_bytes

CLOCK = 1.8e9  # ticks a second where the driver does not say
APPLE_SPEED = 1e13  # operations a second, a guess until runs have corrected it
CHOICE = "VIVANT_DEVICE"  # a part of a device's name or id, for those who have several
LIMIT = "VIVANT_VRAM"  # how much of a card's memory to plan with, as “6GiB”
BFLOAT16_CAPABILITY = 8  # NVIDIA cards below Ampere only emulate bfloat16, at a fraction of the speed
BFLOAT16_AMD = ("gfx908", "gfx90a", "gfx94", "gfx95", "gfx11", "gfx12")  # AMD cards that multiply bfloat16 in hardware


def devices() -> list[Device]:
    """All devices, the fastest kind first. AMD's cards are "cuda" to torch. Raises DeviceError."""
    found = []
    for i in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        total = torch.cuda.mem_get_info(i)[1]
        found.append(Device(f"cuda:{i}", torch.cuda.get_device_name(i), total, free_memory(f"cuda:{i}"), card_speed(i)))
    if torch.backends.mps.is_available():
        found.append(Device("mps", "Apple GPU", torch.mps.recommended_max_memory(), free_memory("mps"), APPLE_SPEED))
    return [*found, processor()]


def free_memory(device: str) -> int:
    """Bytes of a device's memory that a clip can have. Raises DeviceError.

    That is what is free and what this process holds already: the weights and the cache of the clip before are used
    again or given back. VIVANT_VRAM replaces what a graphics card reports.
    """
    import psutil

    available: int = psutil.virtual_memory().available
    kind = device.split(":")[0]
    if kind != "cpu" and (limit := os.environ.get(LIMIT, "")):
        return parse_bytes(limit)
    if kind == "cuda":
        return int(torch.cuda.mem_get_info(device)[0]) + torch.cuda.memory_reserved(device)
    if kind == "mps":  # a part of the computer's memory
        return min(torch.mps.recommended_max_memory(), available + torch.mps.driver_allocated_memory())
    return available


def processor() -> Device:
    """The CPU and the computer's memory."""
    import psutil

    threads = torch.get_num_threads()
    speed = threads * PROCESSOR_SPEED / EFFICIENCY * (2 if fast_bfloat16() else 1)
    total = psutil.virtual_memory().total
    return Device("cpu", f"processor with {threads} threads", total, free_memory("cpu"), speed)


def card_speed(index: int) -> float:
    """Half-precision operations a second at best: multiprocessors, clock, and what each does in a tick."""
    card = torch.cuda.get_device_properties(index)
    tick = 4096 if card.major >= 9 and card.major < 12 else 2048 if (card.major, card.minor) == (8, 0) else 512
    clock: float = getattr(card, "clock_rate", CLOCK / 1000) * 1000
    return card.multi_processor_count * clock * tick


def choose_device() -> Device:
    """The device that VIVANT_DEVICE names, or the one of the fastest kind with most free memory. Raises DeviceError."""
    found, wanted = devices(), os.environ.get(CHOICE, "").lower()
    if wanted:
        fitting = [device for device in found if wanted in device.name.lower() or wanted in device.id]
        if not fitting:
            names = ", ".join(f"{device.id} ({device.name})" for device in found)
            raise DeviceError(f"There is no device “{wanted}”.", f"{CHOICE} can name: {names}.")
        return fitting[0]
    return max((device for device in found if device.kind == found[0].kind), key=lambda device: device.free)


def empty_cache(device: str) -> None:
    """Give memory that torch keeps for later back to the device."""
    if device.startswith("cuda"):
        torch.cuda.empty_cache()
    elif device.startswith("mps"):
        torch.mps.empty_cache()


def is_out_of_memory(error: RuntimeError) -> bool:
    """Whether an error of torch means that a device's memory is full; its class depends on the device."""
    words = "out of memory", "not enough memory"
    return isinstance(error, torch.OutOfMemoryError) or any(word in str(error) for word in words)


def precision(device: Device, pace: str) -> torch.dtype:
    """Stable Video Diffusion's: half on graphics cards; on a processor bfloat16 where it is fast and quality allows."""
    if device.kind != "cpu":
        return torch.float16
    return torch.bfloat16 if fast_bfloat16() and pace != "quality" else torch.float32


def large_precision(device: Device) -> torch.dtype:
    """The large models': bfloat16, which they were trained in, where the card has it in hardware; else half."""
    if device.kind == "cpu":
        return torch.float32
    return torch.bfloat16 if has_bfloat16(device) else torch.float16


def has_bfloat16(device: Device) -> bool:
    """Whether a graphics card multiplies bfloat16 in hardware; torch also says yes where it is emulated."""
    if device.kind == "mps":
        return torch.backends.mps.is_macos_or_newer(14, 0)
    if torch.version.hip:
        return str(torch.cuda.get_device_properties(device.id).gcnArchName).startswith(BFLOAT16_AMD)
    return torch.cuda.get_device_capability(device.id)[0] >= BFLOAT16_CAPABILITY


def fast_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 in hardware: AVX512-BF16, AMX, or newer Arm."""
    known = torch.cpu.get_capabilities()
    return any(known.get(unit) for unit in ("avx512_bf16", "amx_bf16", "bf16"))
