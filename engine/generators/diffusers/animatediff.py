"""AnimateDiff with SparseCtrl behind the pipeline protocol: Stable Diffusion 1.5, motion adapter, control network."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from engine.errors import ModelMissingError
from engine.generators.diffusers.base import Arguments, DiffusersGenerator, PassInput
from engine.generators.diffusers.loading import TEXT_MODEL, Classes
from engine.models.safetensors_header import Header

TIGHT, LOOSE = 1.2, 0.6  # how strongly the photo conditions the clip, at motion 0 and 1
IN_ONE = {"unet": "model.diffusion_model.", "vae": "first_stage_model.", "text_encoder": TEXT_MODEL}


class AnimateDiffFamily(DiffusersGenerator):
    """Motion is how far the clip may leave the photo."""

    PIPELINE = "AnimateDiffSparseControlNetPipeline"
    PARTS: ClassVar[Classes] = {
        "tokenizer": ("transformers.CLIPTokenizer",),
        "text_encoder": ("transformers.CLIPTextModel",),
        "unet": ("diffusers.UNet2DConditionModel",),
        "motion_adapter": ("diffusers.MotionAdapter",),
        "controlnet": ("diffusers.SparseControlNetModel",),
        "vae": ("diffusers.AutoencoderKL",),
        "scheduler": (
            "diffusers.PNDMScheduler", "diffusers.DDIMScheduler", "diffusers.EulerDiscreteScheduler",
            "diffusers.DPMSolverMultistepScheduler",
        ),
    }  # fmt: skip

    SINGLE_FILE = ("unet", "vae", "text_encoder")
    TEXT_LORAS = True

    @classmethod
    def replaced_by(cls, file: Path, folder: Path) -> tuple[str, ...]:
        """Those of Stable Diffusion 1's parts that are in a file in its makers' names. Raises EngineError."""
        names = Header.read(file).shapes if file.suffix.lower() == ".safetensors" else {}
        parts = tuple(part for part, prefix in IN_ONE.items() if any(name.startswith(prefix) for name in names))
        if "unet" not in parts:
            raise ModelMissingError(
                f"“{file.name}” is not a checkpoint of Stable Diffusion 1.5.", "Use its safetensors file."
            )
        return parts

    def encode(self, pipe: Any, prompt: str, negative: str, device: str) -> Arguments:
        wanted, unwanted = pipe.encode_prompt(prompt, device, 1, self.spec.guidance > 1, negative)
        return {"prompt_embeds": wanted, "negative_prompt_embeds": unwanted}

    def adapt(self, loaded: Arguments) -> Arguments:
        """Base model and motion adapter as one network, so that the adapter is not kept beside it."""
        from diffusers import UNetMotionModel

        others = {part: value for part, value in loaded.items() if part != "motion_adapter"}
        unet = UNetMotionModel.from_unet2d(loaded["unet"], loaded["motion_adapter"]).eval()
        return {**others, "unet": unet, "scheduler": self.scheduler(loaded["scheduler"])}

    @staticmethod
    def scheduler(of_base: Any) -> Any:
        """The motion adapter was trained with another noise schedule than the base model's pictures."""
        from diffusers import DDIMScheduler

        return DDIMScheduler.from_config(
            of_base.config, beta_schedule="linear", clip_sample=False, timestep_spacing="linspace", steps_offset=1
        )

    def scales(self, vae: Any) -> tuple[int, int]:
        return 1, 2 ** (len(vae.config.block_out_channels) - 1)

    def one_step(self, network: Any, frames: int, height: int, width: int) -> Arguments:
        import torch

        latents = torch.empty(2, network.config.in_channels, frames, height, width)
        text = torch.empty(2 * frames, 77, network.config.cross_attention_dim)
        given = {"sample": latents, "timestep": torch.empty(2), "encoder_hidden_states": text}
        if not hasattr(network, "controlnet_down_blocks"):
            return given
        return {**given, "controlnet_cond": latents, "conditioning_mask": latents[:, :1]}

    def arguments(self, ask: PassInput) -> Arguments:
        pictures, where = [ask.image], [0]
        if ask.last_image:
            pictures, where = [ask.image, ask.last_image], [0, ask.frames - 1]
        return {"conditioning_frames": pictures, "controlnet_frame_indices": where,
                "controlnet_conditioning_scale": TIGHT + (LOOSE - TIGHT) * ask.request.motion, **ask.size}  # fmt: skip
