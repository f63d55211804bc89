"""What a clip will take, said before it starts, and corrected by what clips on this device took. Without torch."""

from __future__ import annotations

import json
import os
import statistics
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.generators.memory.device import EFFICIENCY, GIB, PROCESSOR_SPEED, Device
from engine.generators.memory.plans import Extent, MemoryPlan, Stage, plan, stages
from engine.generators.svd.flops import extent, made_frames, operations
from engine.generators.svd.framing import Framing
from engine.generators.svd.sampling_settings import sampling
from engine.jobs.job import frame_bytes
from engine.models import ModelSpec
from engine.paths import jobs_folder, write_text
from engine.request.motion_request import MotionRequest

AREA = 1024 * 576  # pixels of a frame in training
KEPT = 20  # runs that are remembered


@dataclass(frozen=True)
class SvdForecast:
    """An estimate: the plan that will be chosen, bytes by stage, seconds, bytes of disk."""

    device: Device
    plan: MemoryPlan
    stages: tuple[Stage, ...]
    seconds: float
    disk: int
    runs: int  # on this device that the seconds were corrected by

    @property
    def memory(self) -> int:
        return int(max(stage.high for stage in self.stages))


def outlook(request: MotionRequest, spec: ModelSpec, device: Device, area: int = AREA) -> SvdForecast:
    """For a request on a device, by formulas; nothing is loaded."""
    width, height = Framing.of(request, area).canvas
    positions, circular = width * height // 64, request.loop == "loop"
    made, longest = made_frames(request), spec.default_frames
    size = extent(made, positions, longest, circular)
    chosen = plan(device, size, learned(device, "memory")[0])
    correction, runs = learned(device, "seconds")
    work = operations(sampling(request, spec, False), made, positions, longest, circular)
    seconds = work / (device.speed * EFFICIENCY) * correction
    return SvdForecast(device, chosen, stages(chosen, size), seconds, frame_bytes(request), runs)


def planned(device: Device, size: Extent) -> MemoryPlan:
    """The plan for work of a size, knowing what earlier runs took."""
    return plan(device, size, learned(device, "memory")[0])


def memory_file() -> Path:
    return jobs_folder().parent / "devices.json"


def remembered() -> dict[str, dict[str, list[float]]]:
    """By device: ratios of what was taken to what was forecast, for "seconds" and "memory"."""
    try:
        data = json.loads(memory_file().read_text("utf-8"))
        return {str(name): dict(kinds) for name, kinds in data["runs"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def learned(device: Device, kind: str) -> tuple[float, int]:
    """How much more than forecast runs on a device took, the median, and of how many runs."""
    ratios = [float(r) for r in remembered().get(device.name, {}).get(kind, []) if 0 < float(r) < 1000]
    return (statistics.median(ratios), len(ratios)) if ratios else (1.0, 0)


def learn(device: Device, **ratios: float) -> None:
    """Remember a run, and the device, so that a process without torch knows it too."""
    runs = remembered()
    kinds = runs.setdefault(device.name, {})
    for kind, ratio in ratios.items():
        kinds[kind] = [*kinds.get(kind, []), ratio][-KEPT:]
    with suppress(OSError):  # a forecast is not worth an error
        memory_file().parent.mkdir(parents=True, exist_ok=True)
        write_text(memory_file(), json.dumps({"latest": asdict(device), "runs": runs}))


def known_device() -> Device:
    """The device of the latest run; before the first one, the processor."""
    try:
        return Device(**json.loads(memory_file().read_text("utf-8"))["latest"])
    except (OSError, ValueError, KeyError, TypeError):
        return Device("cpu", "processor", 8 * GIB, 8 * GIB, PROCESSOR_SPEED * (os.cpu_count() or 1))
