"""What a run will take, said before it starts, and corrected by what runs on this computer took."""

from __future__ import annotations

import json
import statistics
from contextlib import suppress
from dataclasses import dataclass

from engine.generators.svd.forecast import known_device, outlook
from engine.jobs.job import frame_bytes
from engine.models import BREEZE, model_spec
from engine.paths import jobs_folder, write_text
from engine.request.motion_request import MotionRequest

# Measured on one older server core: a fixed part, and seconds for each million pixels drawn.
START_SECONDS, SECONDS_PER_MEGAPIXEL = 0.6, 0.075
BASE_MEMORY = 180 * 2**20  # bytes of a process that draws nothing
PIXEL_MEMORY = 90  # bytes for each pixel of one frame: layers, maps, filters
KEPT = 20  # runs that are remembered


@dataclass(frozen=True)
class Forecast:
    """Seconds, and bytes of memory and disk. An estimate, until runs on this computer have taught better."""

    seconds: float
    memory: int
    disk: int


def forecast(request: MotionRequest) -> Forecast | None:
    """None where nothing is known: a large model that has never run on this computer."""
    if (spec := model_spec(request.model)).cost_model == "operations":
        seen = outlook(request, spec, known_device())
        return Forecast(seen.seconds, seen.memory, seen.disk)
    if spec.cost_model == "runs":
        runs = remembered(request.model)
        return Forecast(work(request) * statistics.median(runs), 0, frame_bytes(request)) if runs else None
    memory = BASE_MEMORY + PIXEL_MEMORY * request.width * request.height
    return Forecast(work(request) * pace(), memory, frame_bytes(request))


def work(request: MotionRequest) -> float:
    """Seconds on the computer the constants were measured on; for large models, something that grows with them."""
    megapixels = request.frames * request.width * request.height / 1e6
    if model_spec(request.model).cost_model != "pixels":
        return request.steps * megapixels
    return START_SECONDS * request.steps / 12 + SECONDS_PER_MEGAPIXEL * megapixels


def pace() -> float:
    """How much slower than that this computer is: the median over Breeze's latest runs."""
    runs = remembered(BREEZE.id)
    return statistics.median(runs) if runs else 1.0


def learn(request: MotionRequest, seconds: float) -> None:
    """Remember what a whole run took."""
    runs = {**everything_remembered(), request.model: [*remembered(request.model), seconds / work(request)][-KEPT:]}
    with suppress(OSError):  # a forecast is not worth an error
        jobs_folder().mkdir(parents=True, exist_ok=True)
        write_text(jobs_folder().parent / "pace.json", json.dumps(runs))


def remembered(model: str) -> list[float]:
    """Seconds for each unit of work, in the latest runs of a model."""
    try:
        return [float(run) for run in everything_remembered()[model] if 0 < float(run) < 1e6]
    except (ValueError, TypeError, KeyError):
        return []


def everything_remembered() -> dict[str, list[float]]:
    try:
        runs = json.loads((jobs_folder().parent / "pace.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return runs if isinstance(runs, dict) else {}
