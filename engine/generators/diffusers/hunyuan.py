"""HunyuanVideo 1.5 behind the pipeline protocol."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from engine.generators.diffusers import loading
from engine.generators.diffusers.base import Arguments, DiffusersGenerator, PassInput
from engine.generators.diffusers.loading import Classes

WORDS, GLYPHS = 1000, 256  # tokens of the prompt, and of the texts in quotation marks that are to be written


class HunyuanFamily(DiffusersGenerator):
    """Its pipeline takes no size, calls nobody back, and has its guidance in a part of its own, which is off here."""

    PIPELINE = "HunyuanVideo15ImageToVideoPipeline"
    PARTS: ClassVar[Classes] = {
        "tokenizer": ("transformers.Qwen2Tokenizer",),
        "text_encoder": ("transformers.Qwen2_5_VLTextModel",),
        "tokenizer_2": ("transformers.ByT5Tokenizer",),
        "text_encoder_2": ("transformers.T5EncoderModel",),
        "guider": ("diffusers.ClassifierFreeGuidance",),
        "feature_extractor": ("transformers.SiglipImageProcessor",),
        "image_encoder": ("transformers.SiglipVisionModel",),
        "transformer": ("diffusers.HunyuanVideo15Transformer3DModel",),
        "vae": ("diffusers.AutoencoderKLHunyuanVideo15",),
        "scheduler": ("diffusers.FlowMatchEulerDiscreteScheduler",),
    }
    TEXT = ("tokenizer", "text_encoder", "tokenizer_2", "text_encoder_2")
    TOKENS = WORDS
    TILES = True

    def text_pipeline(self, parts: Arguments) -> Any:
        """The constructor asks the VAE for its channels: it is shown one without weights."""
        import torch

        from engine.generators.weightless import weightless

        with weightless(torch.float32):
            vae = loading.empty(self.classes["vae"], self.folder / "vae")
        pipe = super().text_pipeline({**parts, "vae": vae})
        pipe.register_modules(vae=None)
        return pipe

    def encode(self, pipe: Any, prompt: str, negative: str, device: str) -> Arguments:
        names = "prompt_embeds", "prompt_embeds_mask", "prompt_embeds_2", "prompt_embeds_mask_2"
        return dict(zip(names, pipe.encode_prompt(prompt=[prompt], device=device), strict=True))

    def arguments(self, ask: PassInput) -> Arguments:
        return {"image": ask.image, "num_frames": ask.frames}

    def call(self, pipe: Any, given: Arguments, ask: PassInput, at_step: Callable[..., Arguments]) -> Any:
        """With the clip's own size in place of one from the pipeline's list, and a report after each step."""
        scheduler, processor, count = pipe.scheduler, pipe.video_processor, 0
        size, real = (ask.request.height, ask.request.width), scheduler.step

        def step(*about: Any, **named: Any) -> Any:
            nonlocal count
            out = real(*about, **named)
            at_step(pipe, count, about[1], {"latents": out[0]})
            count += 1
            return out

        scheduler.step, processor.calculate_default_height_width = step, lambda **_: size
        pipe.guider = pipe.guider.new(guidance_scale=given.pop("guidance_scale"))
        try:
            return pipe(**given)
        finally:
            del scheduler.step, processor.calculate_default_height_width

    def scales(self, vae: Any) -> tuple[int, int]:
        return vae.temporal_compression_ratio, vae.spatial_compression_ratio

    def one_step(self, network: Any, frames: int, height: int, width: int) -> Arguments:
        import torch

        config = network.config
        looked = (self.image_side() ** 2, config.image_embed_dim)
        return {"hidden_states": torch.empty(1, config.in_channels, frames, height, width),
                "timestep": torch.empty(1), "timestep_r": torch.empty(1) if config.use_meanflow else None,
                "text": torch.empty(1, WORDS, config.text_embed_dim), "mask": torch.empty(1, WORDS),
                "glyphs": torch.empty(1, GLYPHS, config.text_embed_2_dim),
                "image": torch.empty(1, *looked)}  # fmt: skip

    def image_side(self) -> int:
        """Into how many squares a side the network that looks at the photo cuts it."""
        config = loading.config_of(self.folder / "image_encoder")
        return int(config.get("image_size", 384)) // int(config.get("patch_size", 14))

    def one_run(self, network: Any, given: Arguments) -> Any:
        """Its forward pass, without the looks into numbers by which it sorts the words: here there are none."""
        import torch

        latents, time = given["hidden_states"], given["timestep"]
        angles = network.rope(latents)
        about_time = network.time_embed(time, timestep_r=given["timestep_r"])
        hidden = network.x_embedder(latents)
        words = network.context_embedder(given["text"], time, given["mask"])
        glyphs, image = network.context_embedder_2(given["glyphs"]), network.image_embedder(given["image"])
        kinds = network.cond_type_embed.weight
        others = torch.cat([image + kinds[2], glyphs + kinds[1], words + kinds[0]], 1)
        mask = torch.ones(1, others.shape[1], dtype=torch.bool, device=others.device)
        for block in network.transformer_blocks:
            hidden, others = block(hidden, others, about_time, mask, angles)
        return network.proj_out(network.norm_out(hidden, about_time))
