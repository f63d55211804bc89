"""`vivant forecast`: what a clip will take, before it starts."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace

from engine.cli.options import DONE, add_command, memory_size, picture_size
from engine.cli.progress_output import say, say_json
from engine.generators.memory.device import GIB, Device
from engine.language import Number
from engine.models import BREEZE, MODELS, ModelSpec, model_spec
from engine.request.defaults import defaults, natural_size
from engine.request.motion_request import MotionRequest
from engine.request.validation import check
from engine.services.forecast import Forecast, forecast, present_device

CARD_SPEED = 25e12  # operations a second, half precision: an RTX 3060, where no card is there to ask
PHOTO = (1024, 576)  # a photo whose clip is forecast where no size is given
EXAMPLES = (
    "vivant forecast --size 1024x768",
    "vivant forecast --model svd-xt --vram 6GiB",
)


@dataclass(frozen=True)
class ForecastOptions:
    model: str
    frames: int | None
    size: tuple[int, int] | None
    pace: str
    weights: str
    loop: str
    vram: int | None
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "estimate the memory, time and disk space that a clip will take"
    command = add_command(commands, "forecast", about, ForecastOptions, run, EXAMPLES)
    command.add_argument("--model", default=BREEZE.id, help=f"{', '.join(MODELS)}, or a folder or file of weights")
    command.add_argument("--frames", type=int, metavar="N", help="number of frames (default: the model's)")
    command.add_argument("--size", type=picture_size, metavar="WxH", help="default: that of a 16:9 photo")
    command.add_argument("--pace", default="", metavar="NAME", help="quality, balanced, fast or fastest")
    command.add_argument("--weights", default="", metavar="BITS", help="fp8 or int8: the weights kept in 8 bits")
    command.add_argument("--loop", default="none", metavar="NAME", help="none (default), loop or pingpong")
    command.add_argument("--vram", type=memory_size, metavar="6GiB", help="assume a GPU with this much free memory")
    command.add_argument("--json", action="store_true", help="print one line of JSON")


def run(options: ForecastOptions) -> int:
    spec = model_spec(options.model)
    width, height = options.size or natural_size(PHOTO, spec)
    request = defaults(spec, width, height, options.loop)
    request = replace(request, frames=options.frames or request.frames, pace=options.pace, weights=options.weights)
    check(request)
    device = assumed_device(options.vram) if options.vram else present_device()
    print_forecast(request, spec, forecast(request, device), options.json)
    return DONE


def assumed_device(vram: int) -> Device:
    return Device("cuda:0", f"a GPU with {vram / GIB:g} GiB free, as fast as an RTX 3060", vram, vram, CARD_SPEED)


def print_forecast(request: MotionRequest, spec: ModelSpec, found: Forecast, as_json: bool) -> None:
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
    say(f"{spec.title}, {request.frames} frames at {request.width} x {request.height}{where}. Estimates:")
    for stage in found.stages:
        low, high = f"{Number(stage.low / GIB):.1f}", f"{Number(stage.high / GIB):.1f}"
        say(f"  {stage.name:17} {low if low == high else f'{low} to {high}'} GiB")
    if found.stages:
        say(f"  plan              {found.plan}; decoding {found.decoding}")
    else:
        say(f"  memory            {found.memory / GIB:.1f} GiB")
    from_runs = f", based on {found.runs} runs on this computer" if found.runs else ""
    time = "known after the first clip" if found.seconds is None else f"about {duration(found.seconds)}{from_runs}"
    say(f"  time              {time}")
    if found.compiling:
        say(f"  compiling         about {duration(found.compiling)} more for the first clip of a session")
    say(f"  disk              {found.disk / 2**20:.0f} MiB while it runs")


def duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"
