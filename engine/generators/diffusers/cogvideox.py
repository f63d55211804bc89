"""CogVideoX 5B I2V and 1.5 behind the pipeline protocol."""

from __future__ import annotations

from typing import Any, ClassVar

from engine.generators.diffusers.base import Arguments, DiffusersGenerator, PassInput
from engine.generators.diffusers.loading import Classes


class CogVideoXFamily(DiffusersGenerator):
    """The first model has learned positions for one size and one length; the table offers no other."""

    PIPELINE = "CogVideoXImageToVideoPipeline"
    PLAIN_ATTENTION = True
    PARTS: ClassVar[Classes] = {
        "tokenizer": ("transformers.T5Tokenizer",),
        "text_encoder": ("transformers.T5EncoderModel",),
        "transformer": ("diffusers.CogVideoXTransformer3DModel",),
        "vae": ("diffusers.AutoencoderKLCogVideoX",),
        "scheduler": ("diffusers.CogVideoXDDIMScheduler", "diffusers.CogVideoXDPMScheduler"),
    }

    def arguments(self, ask: PassInput) -> Arguments:
        dynamic = self.classes["scheduler"].endswith("CogVideoXDPMScheduler")
        return {"image": ask.image, "use_dynamic_cfg": dynamic, **ask.size}

    def scales(self, vae: Any) -> tuple[int, int]:
        return vae.config.temporal_compression_ratio, 2 ** (len(vae.config.block_out_channels) - 1)

    def one_step(self, network: Any, frames: int, height: int, width: int) -> Arguments:
        import torch

        config = network.config
        frames += frames % (config.patch_size_t or 1)
        tokens = frames // (config.patch_size_t or 1) * (height // 2) * (width // 2)
        turns = torch.empty(tokens, config.attention_head_dim), torch.empty(tokens, config.attention_head_dim)
        given = {"hidden_states": torch.empty(2, frames, config.in_channels, height, width),
                 "encoder_hidden_states": torch.empty(2, self.TOKENS, config.text_embed_dim),
                 "timestep": torch.empty(2), "image_rotary_emb": turns}  # fmt: skip
        return {**given, "ofs": torch.empty(1)} if config.ofs_embed_dim else given

    def latents(self, pipe: Any, latents: Any, ask: PassInput) -> Any:
        """(1, F, C, h, w); version 1.5 adds frames in front to fill its patches in time."""
        real = (ask.frames - 1) // pipe.vae_scale_factor_temporal + 1
        return latents[0, -real:]
