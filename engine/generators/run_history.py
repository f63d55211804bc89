"""What earlier runs on this computer took, kept in one file for every model; forecasts are corrected by it.

    {"device": {the device of the latest run}, "runs": {"svd on RTX 3060": {"seconds": [1.1, ...], "memory": [...]}}}

What a value is a ratio to is up to whoever records it. Two files of earlier versions are read where this one is not
there yet: pace.json (seconds by model) and devices.json (ratios of Stable Video Diffusion by device). Without torch.
"""

from __future__ import annotations

import json
import os
import statistics
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.generators.memory.device import GIB, PROCESSOR_SPEED, Device
from engine.jobs.disk import is_missing
from engine.models import ModelSpec
from engine.paths import jobs_folder, write_text

KEPT = 20  # runs that are remembered of each key
Runs = dict[str, dict[str, list[float]]]


def key_of(spec: ModelSpec, device: Device) -> str:
    """Under which name runs are kept: models of one cost formula share theirs; the built-in one knows no devices."""
    if spec.built_in:
        return spec.id
    return f"{spec.family if spec.cost_model == 'operations' else spec.id} on {device.name}"


def median(key: str, kind: str) -> tuple[float, int] | None:
    """The median of what was recorded, and of how many runs; None where there is nothing."""
    values = usable(read()[1].get(key, {}).get(kind))
    return (statistics.median(values), len(values)) if values else None


def record(key: str, device: Device | None = None, **values: float) -> None:
    """Remember a run by kind of value, and the device, so that a process without torch knows it too."""
    latest, runs = read()
    kinds = runs.setdefault(key, {})
    for kind, value in values.items():
        kinds[kind] = [*usable(kinds.get(kind)), value][-KEPT:]
    data = {"device": asdict(device) if device else latest, "runs": runs}
    with suppress(OSError):  # a forecast is not worth an error
        history_file().parent.mkdir(parents=True, exist_ok=True)
        write_text(history_file(), json.dumps(data))


def known_device() -> Device:
    """The device of the latest run; before the first one, the processor."""
    try:
        return Device(**read()[0])
    except (TypeError, AttributeError):
        return Device("cpu", "processor", 8 * GIB, 8 * GIB, PROCESSOR_SPEED * (os.cpu_count() or 1))


def history_file() -> Path:
    return jobs_folder().parent / "runs.json"


def read() -> tuple[dict[str, Any], Runs]:
    """The latest device and all runs, out of this version's file or those of earlier ones."""
    if not is_missing(history_file()):
        data = object_in("runs.json")
        return objects(data.get("device")), {
            str(key): objects(kinds) for key, kinds in objects(data.get("runs")).items()
        }
    devices = object_in("devices.json")
    by_device = {f"svd on {name}": objects(kinds) for name, kinds in objects(devices.get("runs")).items()}
    by_model = {model: {"seconds": values} for model, values in object_in("pace.json").items()}
    return objects(devices.get("latest")), {**by_model, **by_device}


def object_in(name: str) -> dict[str, Any]:
    try:
        return objects(json.loads((jobs_folder().parent / name).read_text("utf-8")))
    except (OSError, ValueError):
        return {}


def objects(data: object) -> dict[str, Any]:
    return data if isinstance(data, dict) else {}


def usable(values: object) -> list[float]:
    """The numbers among what a file has for a kind; ratios beyond any run are not believed."""
    given = values if isinstance(values, list) else []
    return [float(one) for one in given if isinstance(one, int | float) and 0 < one < 1e12]
