"""Wan 2.1 and 2.2 behind the pipeline protocol: the 14B models, and TI2V-5B."""

from __future__ import annotations

from typing import Any, ClassVar

from engine.pipelines.diffusion import Arguments, Ask, DiffusionFamily
from engine.pipelines.parts import Classes

OPTIONAL = ""


class WanFamily(DiffusionFamily):
    """Some of its repositories call themselves text-only pipelines; the same weights take a picture."""

    PIPELINE = "WanImageToVideoPipeline"
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
    SINGLE_FILE = "transformer"

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

    def arguments(self, ask: Ask) -> Arguments:
        return {"image": ask.image, "last_image": ask.last_image, **ask.size}
