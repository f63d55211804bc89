"""`vivant forecast`: what a clip will take, before it starts."""

from __future__ import annotations

import argparse
import re

from engine.cli.options import size_of
from engine.cli.progress_output import say_json
from engine.errors import EngineError, InvalidRequestError
from engine.generators.memory.device import GIB, Device
from engine.models import MODELS, ModelSpec, model_spec
from engine.request.motion_request import MotionRequest, check

CARD_SPEED = 25e12  # operations a second, half precision: an RTX 3060, where no card is there to ask
UNITS = {"gib": GIB, "gb": 10**9, "mib": 2**20, "mb": 10**6}


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    forecast = kinds.add_parser("forecast", help="what a clip will take: memory by stage, minutes, disk")
    forecast.add_argument("--model", default="svd-xt", help=f"{', '.join(MODELS)}, or a folder or file of weights")
    forecast.add_argument("--frames", type=int)
    forecast.add_argument("--size", type=size_of, default=(1024, 576), metavar="WxH")
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
    width, height = args.size
    request = MotionRequest(
        width, height, model=spec.id, frames=args.frames or spec.default_frames, fps=spec.default_fps,
        steps=spec.default_steps, camera=spec.default_camera, loop=args.loop, pace=args.pace,
    )  # fmt: skip
    check(request)
    if spec.cost_model == "operations":
        tell(request, spec, suppose(args.vram) if args.vram else present(), args.json)
    elif spec.cost_model == "pixels":
        tell_plain(request, args.json)
    else:
        raise InvalidRequestError(f"There is no forecast for {spec.title} yet.")
    return 0


def suppose(vram: int) -> Device:
    return Device("cuda:0", f"a card with {vram / GIB:g} GiB free, as fast as an RTX 3060", vram, vram, CARD_SPEED)


def present() -> Device:
    """The device a clip would be made on; the processor where torch is not installed."""
    try:
        from engine.generators.memory.devices import choose_device
    except ImportError:
        from engine.generators.svd.forecast import known_device

        return known_device()
    return choose_device()


def tell(request: MotionRequest, spec: ModelSpec, device: Device, as_json: bool) -> None:
    from engine.generators.svd.forecast import outlook

    seen = outlook(request, spec, device)
    if as_json:
        say_json(
            model=spec.id, frames=request.frames, width=request.width, height=request.height, estimated=True,
            device=device.name, plan=seen.plan.denoise.name, decoding=seen.plan.decode.name,
            stages={stage.name: [int(stage.low), int(stage.high)] for stage in seen.stages},
            seconds=round(seen.seconds), disk=seen.disk, corrected_by_runs=seen.runs,
        )  # fmt: skip
        return
    print(f"{spec.title}, {request.frames} frames at {request.width} x {request.height}, on {device.name}. Estimated:")
    for stage in seen.stages:
        low, high = f"{stage.low / GIB:.1f}", f"{stage.high / GIB:.1f}"
        print(f"  {stage.name:17} {low if low == high else f'{low} to {high}'} GiB")
    print(f"  plan              {seen.plan.denoise.name}; decoding {seen.plan.decode.name}")
    print(
        f"  time              about {duration(seen.seconds)}" + (f", from {seen.runs} runs here" if seen.runs else "")
    )
    print(f"  disk              {seen.disk / 2**20:.0f} MB while it runs")


def tell_plain(request: MotionRequest, as_json: bool) -> None:
    from engine.services.forecast import forecast

    seen = forecast(request)
    if seen is None:
        title = model_spec(request.model).title
        raise EngineError(f"{title} has not run on this computer yet.", "After its first clip its pace is known.")
    if as_json:
        say_json(
            model=request.model, frames=request.frames, width=request.width, height=request.height, estimated=True,
            memory=seen.memory, seconds=round(seen.seconds, 1), disk=seen.disk,
        )  # fmt: skip
        return
    print(f"{request.frames} frames at {request.width} x {request.height}. Estimated:")
    print(f"  memory  {seen.memory / 2**20:.0f} MB")
    print(f"  time    {duration(seen.seconds)}")
    print(f"  disk    {seen.disk / 2**20:.0f} MB while it runs")


def duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"
