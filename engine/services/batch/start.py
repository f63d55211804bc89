"""What comes before the first clip of a batch: the plan is kept, and what all will take is known and fits the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.errors import InvalidRequestError
from engine.generators.memory.device import Device
from engine.models import model_spec
from engine.services.batch.earlier import joined
from engine.services.batch.forecast import (
    START_SECONDS,
    BatchForecast,
    check_disk,
    crowding,
    default_slots,
    forecast_batch,
)
from engine.services.batch.manifest import Manifest
from engine.services.batch.order import Item
from engine.services.batch.plan import Plan
from engine.services.forecast import present_device


def check_foreign(manifest: Manifest, plan: Plan) -> None:
    """Raises InvalidRequestError where clips would replace files that no batch has written."""
    if foreign := manifest.foreign(plan):
        first, more = manifest.out / foreign[0].out, len(foreign) - 1
        hint = "Choose an empty folder, or other names with --name."
        if more:
            raise InvalidRequestError(f"“{first}” and {more} more files would be replaced.", hint)
        raise InvalidRequestError(f"“{first}” would be replaced.", hint)


def keep_plan(manifest: Manifest, plan: Plan) -> Plan:
    """Write the plan down, with the clips that the folder holds already; the result is what was written.

    Raises InvalidRequestError, and ExportError where the disk refuses.
    """
    check_foreign(manifest, plan)
    whole = joined(manifest, plan)
    manifest.write_plan(whole)
    return whole


def forecast_of(todo: list[Item], at_once: int | None = None) -> tuple[BatchForecast, int]:
    """What the items will take, and how many are made at once, by itself if nobody says so."""
    count = at_once or default_slots(todo)
    found = forecast_batch(todo, count, device_of(todo))
    if found.seconds is not None:
        found = replace(found, seconds=(START_SECONDS + found.seconds) * crowding(found.at_once))
    return found, count


def checked_forecast(todo: list[Item], out: Path, at_once: int | None = None) -> tuple[BatchForecast, int]:
    """The same. Raises ExportError where the disk is too full."""
    forecast, count = forecast_of(todo, at_once)
    check_disk(forecast, out)
    return forecast, count


def device_of(items: list[Item]) -> Device | None:
    """The device that large models would run on; the built-in one needs none."""
    built_in = all(model_spec(str(item.draft["model"])).built_in for item in items)
    return None if built_in else present_device()
