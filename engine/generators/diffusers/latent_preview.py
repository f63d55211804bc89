"""Previews of the coming clip after any step, without a decoder.

They show what the sampler takes the clean latents to be, which a pipeline's callback does not report.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from engine.arrays import FloatArray, UInt8Array

TAESD_CHANNELS = 4  # of Stable Diffusion's latents
NOTHING = 1e-6  # a last step that takes no noise away


class Drafts:
    """Previews of one pass. `photo` (H, W, 3) is encoded once, to fit the map from latents to colours.

    `view` turns the pipeline's latents into (F, C, h, w). Where one of the `folders` has a tiny decoder for them, that
    draws the previews of so many `frames`.
    """

    def __init__(
        self, pipe: Any, photo: UInt8Array, view: Callable[[Any], Any], folders: tuple[Path, ...] = (), frames: int = 1
    ) -> None:
        import torch

        from engine.generators.tiny_preview import preview_decoder
        from engine.generators.video_preview import video_preview_decoder

        self._scheduler, self._view = pipe.scheduler, view
        code, device = photo_latents(pipe, photo), torch.device(pipe._execution_device)
        self._factor = pipe.vae.config.scaling_factor if type(pipe.vae).__name__ == "AutoencoderKL" else 1.0
        if len(code) == TAESD_CHANNELS:
            scale = self._factor
            self._colours = preview_decoder(folders, code / scale, photo, frames, scale, device)
        else:
            positions = frames * code.shape[1] * code.shape[2]
            self._colours = video_preview_decoder(folders, code, photo, positions, device)
        self._before: Any = None

    def at(self, step: int, latents: Any) -> Callable[[], UInt8Array] | None:
        """The draft (F, h, w, 3) after the step-th step, where there is one yet."""
        before, self._before = self._before, latents.clone()  # some pipelines write the next ones over them
        clean = clean_estimate(self._scheduler, step, before, latents)
        return (
            None
            if clean is None
            else lambda: self._colours.decode(self._view(clean).float().cpu().numpy() / self._factor)
        )


def clean_estimate(scheduler: Any, step: int, before: Any, now: Any) -> Any:
    """The sampler's estimate of the clean latents, from the latents before and after a step.

    UniPC keeps its own estimate. Flow matching moves straight from noise to clean, x = (1 - s) x0 + s e, so
    x0 = x_i - s_i (x_{i+1} - x_i) / (s_{i+1} - s_i). DDIM's x = sqrt(a) x0 + sqrt(1 - a) e at both ends is two
    equations for x0 and e. The first step has no latents before it, and other samplers no estimate.
    """
    kept = getattr(scheduler, "model_outputs", None)
    if kept is not None:
        return kept[-1]
    if before is None:
        return None
    if hasattr(scheduler, "sigmas"):
        high, low = (float(sigma) for sigma in scheduler.sigmas[step - 1 : step + 1])
        return before - high * (now - before) / (low - high)
    if hasattr(scheduler, "final_alpha_cumprod"):
        kept_before, kept_now = ddim_alphas(scheduler, step)
        noise_before, noise_now = (1 - kept_before) ** 0.5, (1 - kept_now) ** 0.5
        scale = kept_before**0.5 * noise_now - kept_now**0.5 * noise_before
        return now if abs(scale) < NOTHING else (noise_now * before - noise_before * now) / scale
    return None


def ddim_alphas(scheduler: Any, step: int) -> tuple[float, float]:
    """DDIM's cumulative alpha before and after a step: the clean latents' share of the variance."""
    timestep = int(scheduler.timesteps[step - 1])
    after = timestep - scheduler.config.num_train_timesteps // scheduler.num_inference_steps
    last = scheduler.alphas_cumprod[after] if after >= 0 else scheduler.final_alpha_cumprod
    return float(scheduler.alphas_cumprod[timestep]), float(last)


def photo_latents(pipe: Any, photo: UInt8Array) -> FloatArray:
    """The photo in the model's own latent space (C, h, w), on the scale its denoiser sees."""
    import torch

    vae, device = pipe.vae, pipe._execution_device  # where parts run, wherever they wait
    values = torch.from_numpy(np.ascontiguousarray(photo.transpose(2, 0, 1))).to(device, vae.dtype) / 127.5 - 1
    flat = type(vae).__name__ == "AutoencoderKL"  # the others see time
    with torch.no_grad():
        code = vae.encode(values[None] if flat else values[None, :, None]).latent_dist.mode()[0]
    code = code.reshape(code.shape[0], *code.shape[-2:]).float()
    return scaled(vae, code).cpu().numpy()


def scaled(vae: Any, code: Any) -> Any:
    import torch

    known = {**vae.config, **dict(vae.named_buffers())}  # LTX keeps them as buffers, Wan in its configuration
    mean, spread = known.get("latents_mean"), known.get("latents_std")
    if mean is None or spread is None:
        return code * vae.config.scaling_factor
    mean, spread = (torch.as_tensor(v, dtype=code.dtype, device=code.device).view(-1, 1, 1) for v in (mean, spread))
    return (code - mean) / spread
