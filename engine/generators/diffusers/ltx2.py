"""LTX-2.3 behind the pipeline protocol: frames and the sound that belongs to them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import ExportError
from engine.generators.diffusers.base import Arguments, DiffusersGenerator, PassInput
from engine.generators.diffusers.loading import Classes
from engine.jobs.clip_sound import Sound

log = logging.getLogger(__name__)
STILL, FAST = 0.5, 1.5  # the speed of motion at motion 0 and 1
COMPRESSED = 33  # H.264's constant rate factor of the pictures that it was trained to go on from, as in diffusers
PIPES = "diffusers.pipelines.ltx2"


class LTX2Family(DiffusersGenerator):
    """Sound and frames are made in the same steps. The text goes through its connectors once, before the rest."""

    PIPELINE = "LTX2ConditionPipeline"
    PARTS: ClassVar[Classes] = {
        "tokenizer": ("transformers.GemmaTokenizer",),
        "text_encoder": ("transformers.Gemma3ForConditionalGeneration",),
        "connectors": (f"{PIPES}.LTX2TextConnectors",),
        "transformer": ("diffusers.LTX2VideoTransformer3DModel",),
        "vae": ("diffusers.AutoencoderKLLTX2Video",),
        "audio_vae": ("diffusers.AutoencoderKLLTX2Audio",),
        "vocoder": (f"{PIPES}.LTX2VocoderWithBWE", f"{PIPES}.LTX2Vocoder"),
        "scheduler": ("diffusers.FlowMatchEulerDiscreteScheduler",),
    }
    TEXT = ("tokenizer", "text_encoder", "connectors")
    TOKENS = 1024

    def encode(self, pipe: Any, prompt: str, negative: str, device: str) -> Arguments:
        embeds, mask, _, _ = pipe.encode_prompt(
            prompt=prompt, do_classifier_free_guidance=False, max_sequence_length=self.TOKENS, device=device
        )
        video, audio, mask = pipe.connectors(embeds, mask, padding_side=pipe.tokenizer.padding_side)
        return {"prompt_embeds": video, "audio_embeds": audio, "prompt_attention_mask": mask}

    def adapt(self, loaded: Arguments) -> Arguments:
        """The distilled model's noise levels are taken as they are."""
        scheduler = loaded["scheduler"]
        return {**loaded, "scheduler": scheduler.from_config(
            scheduler.config, use_dynamic_shifting=False, shift=1.0, shift_terminal=None
        )}  # fmt: skip

    def arguments(self, ask: PassInput) -> Arguments:
        from diffusers.pipelines.ltx2.pipeline_ltx2_condition import LTX2VideoCondition

        pictures = {0: ask.image, **({-1: ask.last_image} if ask.last_image else {})}
        conditions = [
            LTX2VideoCondition(frames=compressed(np.asarray(picture))[None], index=index, crf=0)
            for index, picture in pictures.items()
        ]
        schedule = self.spec.schedule
        trained = ask.request.steps == len(schedule)
        return {
            "conditions": conditions, "frame_rate": ask.request.fps, "sigmas": list(schedule) if trained else None,
            "motion_speed": STILL + (FAST - STILL) * ask.request.motion, "stg_scale": 0.0, "audio_stg_scale": 0.0,
            "modality_scale": 1.0, "audio_modality_scale": 1.0, "guidance_rescale": 0.0, "audio_guidance_rescale": 0.0,
            "audio_guidance_scale": 1.0, "spatio_temporal_guidance_blocks": None, **ask.size,
        }  # fmt: skip

    def call(self, pipe: Any, given: Arguments, ask: PassInput, at_step: Callable[..., Arguments]) -> Any:
        """With the text as the connectors gave it."""
        audio = given.pop("audio_embeds")
        pipe.connectors = lambda video, mask, **_: (video, audio, mask)
        return super().call(pipe, given, ask, at_step)

    def heard(self, pipe: Any, out: Any) -> Sound | None:
        samples = out.audio[0].float().cpu().numpy()
        return Sound(np.atleast_2d(samples).T, int(pipe.vocoder.config.output_sampling_rate))

    def scales(self, vae: Any) -> tuple[int, int]:
        return vae.temporal_compression_ratio, vae.spatial_compression_ratio

    def one_step(self, network: Any, frames: int, height: int, width: int) -> Arguments:
        import torch

        config, tokens = network.config, frames * height * width
        seconds = ((frames - 1) * config.vae_scale_factors[0] + 1) / self.spec.default_fps
        heard = round(seconds * config.audio_sampling_rate / config.audio_hop_length / config.audio_scale_factor)
        wide, narrow = config.cross_attention_dim, config.audio_cross_attention_dim
        return {"hidden_states": torch.empty(1, tokens, config.in_channels), "timestep": torch.empty(1, tokens),
                "audio_hidden_states": torch.empty(1, heard, config.audio_in_channels),
                "audio_timestep": torch.empty(1), "sigma": torch.empty(1), "audio_sigma": torch.empty(1),
                "encoder_hidden_states": torch.empty(1, self.TOKENS, wide),
                "audio_encoder_hidden_states": torch.empty(1, self.TOKENS, narrow),
                "encoder_attention_mask": torch.empty(1, self.TOKENS),
                "audio_encoder_attention_mask": torch.empty(1, self.TOKENS),
                "video_coords": torch.empty(1, 3, tokens, 2), "audio_coords": torch.empty(1, 1, heard, 2)}  # fmt: skip

    def latents(self, pipe: Any, latents: Any, ask: PassInput) -> Any:
        """Packed (1, tokens, C), the tokens of an end picture behind."""
        frames = (ask.frames - 1) // pipe.vae_temporal_compression_ratio + 1
        height, width = (side // pipe.vae_spatial_compression_ratio for side in ask.start.shape[:2])
        real = latents[:, : frames * height * width]
        patch = pipe.transformer_spatial_patch_size, pipe.transformer_temporal_patch_size
        return pipe._unpack_latents(real, frames, height, width, *patch)[0].transpose(0, 1)


def compressed(picture: UInt8Array) -> UInt8Array:
    """A picture (H, W, 3) as a frame of a video: from sharper ones than it was trained with the model makes stills.

    As it is where ffmpeg has no encoder for H.264.
    """
    from engine.export.ffmpeg import piped

    height, width = picture.shape[:2]
    raw = ("-f", "rawvideo", "-pix_fmt", "rgb24")
    steps = (
        (*raw, "-s", f"{width}x{height}", "-i", "-", "-c:v", "libx264", "-crf", str(COMPRESSED), "-pix_fmt", "yuv420p",
         "-threads", "1", "-f", "h264", "-"),
        ("-f", "h264", "-i", "-", *raw, "-"),
    )  # fmt: skip
    try:
        data = piped(steps, np.ascontiguousarray(picture).tobytes())
    except ExportError as error:
        log.warning("the photo is not compressed as a video's frame: %s %s", error, error.details)
        return picture
    return np.frombuffer(data[: picture.nbytes], np.uint8).reshape(picture.shape).copy()
