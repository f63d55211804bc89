"""What a clip of Stable Video Diffusion will take, by formulas, corrected by earlier runs. Without torch."""

from __future__ import annotations

from dataclasses import dataclass

from engine.generators.memory.device import EFFICIENCY, Device
from engine.generators.memory.plans import Extent, MemoryPlan, Stage, plan, stages
from engine.generators.run_history import key_of, median
from engine.generators.svd.flops import extent, made_frames, operations
from engine.generators.svd.framing import Framing
from engine.generators.svd.sampling_settings import sampling
from engine.models import ModelSpec
from engine.request.motion_request import MotionRequest

AREA = 1024 * 576  # pixels of a frame in training


@dataclass(frozen=True)
class SvdForecast:
    """An estimate: the plan that will be chosen, bytes by stage, seconds, and how many runs corrected these."""

    plan: MemoryPlan
    stages: tuple[Stage, ...]
    seconds: float
    runs: int

    @property
    def memory(self) -> int:
        return int(max(stage.high for stage in self.stages))


def svd_forecast(request: MotionRequest, spec: ModelSpec, device: Device, area: int = AREA) -> SvdForecast:
    """For a request on a device; nothing is loaded. `area`: pixels of a frame that the weights were trained on."""
    width, height = Framing.of(request, area).canvas
    positions, circular = width * height // 64, request.loop == "loop"
    made, longest = made_frames(request), spec.default_frames
    size = extent(made, positions, longest, circular)
    chosen = planned(spec, device, size)
    correction, runs = median(key_of(spec, device), "seconds") or (1.0, 0)
    work = operations(sampling(request, spec, False), made, positions, longest, circular)
    return SvdForecast(chosen, stages(chosen, size), work / (device.speed * EFFICIENCY) * correction, runs)


def planned(spec: ModelSpec, device: Device, size: Extent) -> MemoryPlan:
    """The plan for work of a size, corrected by how much more memory earlier runs took than was forecast."""
    correction, _ = median(key_of(spec, device), "memory") or (1.0, 0)
    return plan(device, size, correction)
