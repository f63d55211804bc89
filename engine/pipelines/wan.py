"""Wan 2.1 and 2.2 behind the pipeline protocol: the 14B models, and TI2V-5B."""

from __future__ import annotations

from typing import ClassVar

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

    def arguments(self, ask: Ask) -> Arguments:
        return {"image": ask.image, "last_image": ask.last_image, **ask.size}
