"""The one forecast of every model: time, memory and disk of a clip, corrected by earlier runs on this computer."""

from __future__ import annotations

import os
from dataclasses import dataclass

from engine.generators.memory.device import GIB, Device, first_that_fits
from engine.generators.memory.plans import Stage
from engine.generators.run_history import key_of, known_device, median, record
from engine.generators.svd.forecast import svd_forecast
from engine.jobs.job import frame_bytes
from engine.models import ModelSpec, model_spec
from engine.request.motion_request import MotionRequest

# Measured on one older server core: a fixed part, and seconds for each million pixels drawn.
START_SECONDS, SECONDS_PER_MEGAPIXEL = 0.6, 0.075
BASE_MEMORY = 180 * 2**20  # bytes of a process that draws nothing
PIXEL_MEMORY = 90  # bytes for each pixel of one frame: layers, maps, filters


@dataclass(frozen=True)
class Forecast:
    """An estimate. `seconds` is None for a model that has to run once before its speed is known.

    `memory` and `disk` in bytes; `runs` on this computer corrected the seconds. `plan` and `stages` are there for
    models whose memory is known stage by stage. `compiling`: seconds more for the first clip of a session, where
    networks are compiled and that was measured.
    """

    device: Device
    seconds: float | None
    memory: int
    disk: int
    runs: int = 0
    plan: str = ""
    decoding: str = ""
    stages: tuple[Stage, ...] = ()
    compiling: float | None = None


def forecast(request: MotionRequest, device: Device | None = None) -> Forecast:
    """For a checked request; nothing is loaded. Without a device: for the one of the latest run."""
    spec = model_spec(request.model)
    return FORECASTS[spec.cost_model](request, spec, device or known_device())


def present_device() -> Device:
    """The device a clip would be made on; that of the latest run where torch is not installed."""
    try:
        from engine.generators.memory.devices import choose_device
    except ImportError:
        return known_device()
    return choose_device()


def by_pixels(request: MotionRequest, spec: ModelSpec, device: Device) -> Forecast:
    """The built-in model: seconds on the computer the constants were measured on, times how much slower this one is."""
    slower, runs = median(key_of(spec, device), "seconds") or (1.0, 0)
    memory = BASE_MEMORY + PIXEL_MEMORY * request.width * request.height
    return Forecast(device, pixel_seconds(request) * slower, memory, frame_bytes(request), runs)


def by_operations(request: MotionRequest, spec: ModelSpec, device: Device) -> Forecast:
    """Counted floating-point operations, and memory by stage."""
    found = svd_forecast(request, spec, device)
    return Forecast(
        device, found.seconds, found.memory, frame_bytes(request), found.runs, found.plan.denoise.name,
        found.plan.decoding, found.stages,
    )  # fmt: skip


def by_runs(request: MotionRequest, spec: ModelSpec, device: Device) -> Forecast:
    """Earlier runs on the device; before the first one no seconds, and the memory that the model's row says."""
    pace = median(key_of(spec, device), "seconds")
    taken = median(key_of(spec, device), "memory")
    rows = [gib * GIB for gib in spec.memory_with(request.weights)]
    memory = (
        taken[0]
        if taken and not request.weights
        else rows[0]
        if device.kind == "cpu"
        else first_that_fits(rows, float, device.free)
    )
    effort = spec.effort(request.pace, request.steps)
    seconds = spec.work(request.frames, request.width, request.height, effort) * pace[0] if pace else None
    compiled = median(key_of(spec, device), "compiling") if os.environ.get("VIVANT_COMPILE") else None
    return Forecast(
        device, seconds, int(memory), frame_bytes(request), pace[1] if pace else 0,
        compiling=compiled[0] if compiled else None,
    )  # fmt: skip


FORECASTS = {"pixels": by_pixels, "operations": by_operations, "runs": by_runs}


def learn(request: MotionRequest, seconds: float) -> None:
    """Remember what a whole run of the built-in model took; the others record theirs as they run."""
    spec = model_spec(request.model)
    if spec.built_in:
        record(key_of(spec, known_device()), seconds=seconds / pixel_seconds(request))


def pixel_seconds(request: MotionRequest) -> float:
    """Seconds of the built-in model on the computer that the constants were measured on."""
    megapixels = request.frames * request.width * request.height / 1e6
    return START_SECONDS * request.steps / 12 + SECONDS_PER_MEGAPIXEL * megapixels
