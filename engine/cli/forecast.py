"""`vivant forecast`: what a clip will take, before it starts."""

from __future__ import annotations

import argparse
import re
from dataclasses import replace

from engine.cli.options import size_of
from engine.cli.progress_output import say_json
from engine.generators.memory.device import GIB, Device
from engine.generators.run_history import known_device
from engine.models import BREEZE, MODELS, ModelSpec, model_spec
from engine.request.defaults import defaults, natural_size
from engine.request.motion_request import MotionRequest
from engine.request.validation import check
from engine.services.forecast import Forecast, forecast

CARD_SPEED = 25e12  # operations a second, half precision: an RTX 3060, where no card is there to ask
PHOTO = (1024, 576)  # a photo whose clip is forecast where no size is given
UNITS = {"gib": GIB, "gb": 10**9, "mib": 2**20, "mb": 10**6}


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    forecast = kinds.add_parser("forecast", help="what a clip will take: memory by stage, minutes, disk")
    forecast.add_argument("--model", default=BREEZE.id, help=f"{', '.join(MODELS)}, or a folder or file of weights")
    forecast.add_argument("--frames", type=int)
    forecast.add_argument("--size", type=size_of, metavar="WxH", help="default: of a photo of 16:9")
    forecast.add_argument("--pace", default="", help="quality, balanced or fast")
    forecast.add_argument("--loop", default="none")
    forecast.add_argument("--vram", type=bytes_of, metavar="6GiB", help="suppose a card with so much memory free")
    forecast.add_argument("--json", action="store_true", help="one line of JSON")
    forecast.set_defaults(command=run)


def bytes_of(text: str) -> int:
    found = re.fullmatch(r"([\d.]+)\s*([a-zA-Z]+)", text)
    if not found or found[2].lower() not in UNITS:
        raise argparse.ArgumentTypeError(f"“{text}” is not an amount of memory like 6GiB")
    return int(float(found[1]) * UNITS[found[2].lower()])


def run(args: argparse.Namespace) -> int:
    spec = model_spec(args.model)
    width, height = args.size or natural_size(PHOTO, spec)
    request = defaults(spec, width, height, args.loop)
    request = replace(request, frames=args.frames or request.frames, pace=args.pace)
    check(request)
    tell(request, spec, forecast(request, suppose(args.vram) if args.vram else present()), args.json)
    return 0


def suppose(vram: int) -> Device:
    return Device("cuda:0", f"a card with {vram / GIB:g} GiB free, as fast as an RTX 3060", vram, vram, CARD_SPEED)


def present() -> Device:
    """The device a clip would be made on; that of the latest run where torch is not installed."""
    try:
        from engine.generators.memory.devices import choose_device
    except ImportError:
        return known_device()
    return choose_device()


def tell(request: MotionRequest, spec: ModelSpec, found: Forecast, as_json: bool) -> None:
    if as_json:
        stages = {stage.name: [int(stage.low), int(stage.high)] for stage in found.stages}
        by_stage = {"plan": found.plan, "decoding": found.decoding, "stages": stages} if found.stages else {}
        say_json(
            model=spec.id, frames=request.frames, width=request.width, height=request.height, estimated=True,
            device=found.device.name, memory=found.memory, disk=found.disk, corrected_by_runs=found.runs,
            seconds=None if found.seconds is None else round(found.seconds, 1), **by_stage,
        )  # fmt: skip
        return
    where = "" if spec.built_in else f", on {found.device.name}"
    print(f"{spec.title}, {request.frames} frames at {request.width} x {request.height}{where}. Estimated:")
    for stage in found.stages:
        low, high = f"{stage.low / GIB:.1f}", f"{stage.high / GIB:.1f}"
        print(f"  {stage.name:17} {low if low == high else f'{low} to {high}'} GiB")
    if found.stages:
        print(f"  plan              {found.plan}; decoding {found.decoding}")
    else:
        print(f"  memory            {found.memory / GIB:.1f} GiB")
    from_runs = f", from {found.runs} runs on this computer" if found.runs else ""
    time = "known after the first clip" if found.seconds is None else f"about {duration(found.seconds)}{from_runs}"
    print(f"  time              {time}")
    print(f"  disk              {found.disk / 2**20:.0f} MB while it runs")


def duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"
