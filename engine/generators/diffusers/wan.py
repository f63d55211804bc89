"""Wan 2.1 and 2.2 behind the pipeline protocol: the 14B models, and TI2V-5B."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

from engine.errors import ModelMissingError
from engine.generators.diffusers.base import Arguments, DiffusersGenerator, PassInput
from engine.generators.diffusers.loading import Classes
from engine.weights.library import SINGLE

OPTIONAL = ""
EXPERTS = ("transformer", "transformer_2")  # of the early steps, which are mostly noise, and of the late ones
NAMES = re.compile(r"(high)[-_ ]?noise|(low)[-_ ]?noise", re.IGNORECASE)
TELLING = ("head.modulation", "scale_shift_table")  # a small tensor in the names of Wan's makers, and in diffusers'


class WanFamily(DiffusersGenerator):
    """Some of its repositories call themselves text-only pipelines; the same weights take a picture."""

    PIPELINE = "WanImageToVideoPipeline"
    PLAIN_ATTENTION = True
    PARTS: ClassVar[Classes] = {
        "tokenizer": ("transformers.T5Tokenizer",),
        "text_encoder": ("transformers.UMT5EncoderModel",),
        "image_processor": (OPTIONAL, "transformers.CLIPImageProcessor"),
        "image_encoder": (OPTIONAL, "transformers.CLIPVisionModel"),
        "transformer": ("diffusers.WanTransformer3DModel",),
        "transformer_2": (OPTIONAL, "diffusers.WanTransformer3DModel"),
        "vae": ("diffusers.AutoencoderKLWan",),
        "scheduler": ("diffusers.UniPCMultistepScheduler", "diffusers.FlowMatchEulerDiscreteScheduler"),
    }
    SETTINGS = ("boundary_ratio", "expand_timesteps")
    IN_FULL = ("vae", "image_encoder")
    TOKENS = 512
    SINGLE_FILE = ("transformer",)

    @classmethod
    def replaced_by(cls, file: Path, folder: Path) -> tuple[str, ...]:
        """Where there are two experts, the one that the file's weights are nearest to. Raises ModelMissingError."""
        if not (folder / EXPERTS[1] / "config.json").exists():
            return cls.SINGLE_FILE
        if part := expert(file, folder):
            return (part,)
        raise ModelMissingError(
            f"“{file.name}” may be the expert for high noise or for low noise.",
            "Put “high_noise” or “low_noise” into its name, as its makers do.",
        )

    def scheduler_at(self, pace: str, own: Any) -> Any:
        """Few steps go straight on (Euler's method, which is UniPC of the first order without its corrector)."""
        few = self.spec.distilled(pace)
        if few is None:
            return own
        from diffusers import UniPCMultistepScheduler

        return UniPCMultistepScheduler.from_config(
            own.config, prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=few.shift, solver_order=1,
            disable_corrector=list(range(few.steps)), use_dynamic_shifting=False,
        )  # fmt: skip

    def scales(self, vae: Any) -> tuple[int, int]:
        return vae.config.scale_factor_temporal, vae.config.scale_factor_spatial

    def one_step(self, network: Any, frames: int, height: int, width: int) -> Arguments:
        import torch

        config = network.config
        steps = (frames * (height // 2) * (width // 2),)  # TI2V knows the photo by the time step of its tokens
        given = {"hidden_states": torch.empty(1, config.in_channels, frames, height, width),
                 "timestep": torch.empty(1, *(steps if config.in_channels == config.out_channels else ())),
                 "encoder_hidden_states": torch.empty(1, self.TOKENS, config.text_dim)}  # fmt: skip
        if config.image_dim:
            given["encoder_hidden_states_image"] = torch.empty(1, 257, config.image_dim)
        return given

    def arguments(self, ask: PassInput) -> Arguments:
        return {"image": ask.image, "last_image": ask.last_image, **ask.size}


def expert(file: Path, folder: Path) -> str:
    """Which of the two experts in a folder a file is: by its weights or, of GGUF, by its name; "" where neither says.

    Both have the same tensors, so their values have to tell: fewer bits or further training move them less than one
    expert is away from the other.
    """
    given = telling(file)
    if given is not None:
        far = {part: min(distances(given, folder / part), default=float("inf")) for part in EXPERTS}
        nearest, other = sorted(far, key=lambda part: far[part])
        return nearest if far[nearest] < far[other] else ""
    match = NAMES.search(file.name)
    return "" if match is None else EXPERTS[0 if match[1] else 1]


def distances(given: Any, part: Path) -> Iterator[float]:
    """From a tensor that tells the experts apart to the same one of an expert that is here."""
    for path in part.glob("*.safetensors"):
        kept = None if path.stem.startswith(SINGLE) else telling(path)
        if kept is not None and kept.shape == given.shape:
            yield float((kept - given).square().mean())


def telling(file: Path) -> Any:
    """The tensor that tells the experts apart, in a safetensors file that has it."""
    if file.suffix.lower() != ".safetensors":
        return None
    from safetensors import safe_open

    with safe_open(file, "pt") as tensors:
        name = next((name for name in tensors.keys() if name.endswith(TELLING) and "blocks." not in name), None)  # noqa: SIM118
        return None if name is None else tensors.get_tensor(name).float()
