"""LTX-Video 0.9 behind the pipeline protocol: distilled models, and those with guidance."""

from __future__ import annotations

from typing import Any, ClassVar

from engine.generators.diffusers.base import Arguments, DiffusersGenerator, PassInput
from engine.generators.diffusers.loading import Classes

DECODE_TIMESTEP, DECODE_NOISE = 0.05, 0.025  # as in diffusers' documentation for 0.9.5
IMAGE_NOISE = 0.025  # on the photo, as in LTX's own examples; the pipeline's default of 0.15 blurs what is held still
STILL, FAST = 0.5, 1.5  # how fast time runs at motion 0 and 1


class LTXFamily(DiffusersGenerator):
    """Motion is the speed of time: the model is given a lower or higher frame rate than the clip's."""

    PIPELINE = "LTXConditionPipeline"
    PARTS: ClassVar[Classes] = {
        "tokenizer": ("transformers.T5Tokenizer",),
        "text_encoder": ("transformers.T5EncoderModel",),
        "transformer": ("diffusers.LTXVideoTransformer3DModel",),
        "vae": ("diffusers.AutoencoderKLLTXVideo",),
        "scheduler": ("diffusers.FlowMatchEulerDiscreteScheduler",),
    }
    TOKENS = 256
    SINGLE_FILE = ("transformer",)

    def encode(self, pipe: Any, prompt: str, negative: str, device: str) -> Arguments:
        wanted, wanted_mask, unwanted, unwanted_mask = pipe.encode_prompt(
            prompt=prompt, negative_prompt=negative, do_classifier_free_guidance=self.spec.guidance > 1,
            max_sequence_length=self.TOKENS, device=device,
        )  # fmt: skip
        given = {"prompt_embeds": wanted, "prompt_attention_mask": wanted_mask,
                 "negative_prompt_embeds": unwanted, "negative_prompt_attention_mask": unwanted_mask}  # fmt: skip
        return {name: value for name, value in given.items() if value is not None}

    def arguments(self, ask: PassInput) -> Arguments:
        from diffusers.pipelines.ltx.pipeline_ltx_condition import LTXVideoCondition

        conditions = [LTXVideoCondition(image=ask.image, frame_index=0)]
        if ask.last_image:
            conditions.append(LTXVideoCondition(image=ask.last_image, frame_index=ask.frames - 1))
        speed = STILL + (FAST - STILL) * ask.request.motion
        schedule = self.spec.schedule
        trained = ask.request.steps == len(schedule)  # with another number of steps, diffusers' own levels
        return {
            "conditions": conditions, "timesteps": [1000 * level for level in schedule] if trained else None,
            "frame_rate": ask.request.fps / speed, "decode_timestep": DECODE_TIMESTEP,
            "decode_noise_scale": DECODE_NOISE, "image_cond_noise_scale": IMAGE_NOISE, **ask.size,
        }  # fmt: skip

    def adapt(self, loaded: Arguments) -> Arguments:
        """Version 0.9.0's scheduler shifts by the picture's size, which this pipeline does not tell it."""
        scheduler = loaded["scheduler"]
        return {**loaded, "scheduler": scheduler.from_config(scheduler.config, use_dynamic_shifting=False)}

    def scales(self, vae: Any) -> tuple[int, int]:
        return vae.temporal_compression_ratio, vae.spatial_compression_ratio

    def one_step(self, network: Any, frames: int, height: int, width: int) -> Arguments:
        import torch

        config, tokens, both = network.config, frames * height * width, 2 if self.spec.guidance > 1 else 1
        return {"hidden_states": torch.empty(both, tokens, config.in_channels), "timestep": torch.empty(both, tokens),
                "encoder_hidden_states": torch.empty(both, self.TOKENS, config.caption_channels),
                "encoder_attention_mask": torch.empty(both, self.TOKENS),
                "video_coords": torch.empty(both, 3, tokens)}  # fmt: skip

    def latents(self, pipe: Any, latents: Any, ask: PassInput) -> Any:
        """Packed (1, tokens, C), the tokens of an end picture in front."""
        frames = (ask.frames - 1) // pipe.vae_temporal_compression_ratio + 1
        height, width = (side // pipe.vae_spatial_compression_ratio for side in ask.start.shape[:2])
        real = latents[:, -frames * height * width :]
        patch = pipe.transformer_spatial_patch_size, pipe.transformer_temporal_patch_size
        return pipe._unpack_latents(real, frames, height, width, *patch)[0].transpose(0, 1)
