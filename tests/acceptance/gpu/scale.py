"""At which size everything is run: true size on a card, toy size where there is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch

from engine.generators.svd import memory_simulation
from engine.models import MODELS, ModelSpec
from engine.request.defaults import defaults, natural_size
from engine.request.motion_request import MotionRequest

BLOCKS = 2  # of each family's network, where it has many of one kind
PIXELS = 20e6  # of a family's clip: the number of frames follows
PHOTO = (3000, 2000)


@dataclass(frozen=True)
class Scale:
    """Sizes are (width, height) in pixels. `slack`: how many times as long as it should something may take."""

    name: str
    unet: dict[str, Any]
    vae: dict[str, Any]
    clip: dict[str, Any]
    half: torch.dtype
    size: tuple[int, int]
    small: tuple[int, int]  # where there is a run in full precision
    frames: int
    longest: int
    steps: int
    timed: int  # steps of a timed run, of which the first warms up
    slack: float
    pause: float  # seconds a step that other programs may take: toys' steps are shorter than that
    crowd: float  # how many times the forecast memory something may take: what is around toys is larger than they are
    moments: int  # at which a clip is stopped
    folder_of: Callable[[str, Path], Path]  # of a family: its configurations, and no weights
    clip_of: Callable[[ModelSpec], MotionRequest]  # that a family is asked for


def true_scale() -> Scale:
    return Scale(
        "true size, random weights", memory_simulation.UNET, {**memory_simulation.VAE, "scaling_factor": 0.18215},
        memory_simulation.CLIP, torch.float16, (1024, 576), (256, 256), 14, 25, 4, 4, 1.05, 0.05, 1.0, 8, true_folder, true_clip,
    )  # fmt: skip


def toy_scale() -> Scale:
    from tests.support.diffusers_toys import TOYS
    from tests.support.svd_toys import toy_clip, toy_unet, toy_vae

    return Scale(
        "toy size, random weights, on the processor: a rehearsal, no measurement of a card", dict(toy_unet(layers_per_block=1).config),
        dict(toy_vae(layers_per_block=1).config), toy_clip().config.to_dict(), torch.bfloat16, (64, 64), (64, 64), 3, 4, 3, 2, 4.0, 1.0, 1.5, 2,
        lambda name, place: TOYS[name](place), toy_clip_of,
    )  # fmt: skip


def true_clip(spec: ModelSpec) -> MotionRequest:
    """In the model's own size, of as many frames as PIXELS allow."""
    request = defaults(spec, *natural_size(PHOTO, spec))
    most = min(int(PIXELS / (request.width * request.height)), request.frames)
    fitting = [count for count in range(spec.frames[0], most + 1) if count == spec.snap_frames(count)]
    frames = max(fitting, default=spec.snap_frames(spec.frames[0]))
    return of_two_steps(request, frames)


def toy_clip_of(spec: ModelSpec) -> MotionRequest:
    frames = 9 if spec.family == "cogvideox" else spec.snap_frames(spec.frames[0])
    return of_two_steps(MotionRequest(64, 64, model=spec.id, camera="static"), frames)


def of_two_steps(request: MotionRequest, frames: int) -> MotionRequest:
    return replace(request, frames=frames, steps=2, pace="", loop="none", seed=7)


def true_folder(name: str, place: Path) -> Path:
    """A family's true configurations with BLOCKS blocks; AnimateDiff's and the VAEs' are whole."""
    from tests.benchmarks.family_memory import TRUE, folder_of

    shorter = {
        part: {**config, "num_layers": BLOCKS} if "Transformer" in config["_class_name"] else config
        for part, config in TRUE[name].items()
    }
    folder = folder_of(name, place, {**shorter, **BESIDE.get(MODELS[name].id, {})})
    index = json.loads((folder / "model_index.json").read_text("utf-8"))
    clip = "image_encoder" in index and "feature_extractor" not in index
    processor = {"image_processor": ["transformers", "CLIPImageProcessor"]} if clip else {}
    index = {**index, **processor, **SETTINGS.get(name, {})}
    for file, settings in FILES.get(name, {}).items():
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_text(json.dumps(settings), "utf-8")
    (folder / "model_index.json").write_text(json.dumps(index), "utf-8")
    kind, config = SCHEDULERS[MODELS[name].family]
    (folder / "scheduler" / "scheduler_config.json").write_text(json.dumps({"_class_name": kind, **config}), "utf-8")
    if processor:
        (folder / "image_processor").mkdir()
        (folder / "image_processor" / "preprocessor_config.json").write_text(
            json.dumps({"image_processor_type": "CLIPImageProcessor", "crop_size": 224, "size": 224}), "utf-8"
        )
    return folder


SETTINGS: dict[str, dict[str, Any]] = {
    "wan-2.2-5b": {"expand_timesteps": True}, "wan-2.2-a14b": {"boundary_ratio": 0.9},
}  # fmt: skip
SEEING = {
    "_class_name": "CLIPVisionModel", "hidden_size": 1280, "intermediate_size": 5120, "num_hidden_layers": 32,
    "num_attention_heads": 16, "patch_size": 14, "image_size": 224, "hidden_act": "gelu",
}  # fmt: skip
FILES: dict[str, dict[str, dict[str, Any]]] = {
    "hunyuan-1.5": {
        "guider/guider_config.json": {"_class_name": "ClassifierFreeGuidance", "guidance_scale": 1.0},
        "feature_extractor/preprocessor_config.json": {
            "image_processor_type": "SiglipImageProcessor", "size": {"height": 384, "width": 384},
        },
    },
}  # fmt: skip
"""Settings of parts that are no networks."""
BESIDE: dict[str, dict[str, dict[str, Any]]] = {"wan-2.1-14b": {"image_encoder": SEEING}}
SCHEDULERS: dict[str, tuple[str, dict[str, Any]]] = {
    "wan": ("UniPCMultistepScheduler", {"prediction_type": "flow_prediction", "use_flow_sigmas": True, "flow_shift": 3.0}),
    "ltx": ("FlowMatchEulerDiscreteScheduler", {"shift": 1.0}),
    "ltx2": ("FlowMatchEulerDiscreteScheduler", {"shift": 1.0}),
    "hunyuan": ("FlowMatchEulerDiscreteScheduler", {"shift": 5.0}),
    "cogvideox": ("CogVideoXDDIMScheduler", {
        "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "clip_sample": False,
        "prediction_type": "v_prediction", "rescale_betas_zero_snr": True, "set_alpha_to_one": True,
        "snr_shift_scale": 1.0, "timestep_spacing": "trailing",
    }),
    "animatediff": ("PNDMScheduler", {
        "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "skip_prk_steps": True,
    }),
}  # fmt: skip
