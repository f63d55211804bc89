"""From noise to clean latents, step by step, with recovery from a full memory and from overflow."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import torch

from engine.errors import PrecisionError
from engine.generators.memory.devices import empty_cache, is_out_of_memory
from engine.generators.memory.plans import smaller
from engine.generators.svd.conditioning import Condition
from engine.generators.svd.denoiser import Denoiser
from engine.generators.svd.frame_windows import blended
from engine.generators.svd.networks import Networks
from engine.generators.svd.sampling_settings import Sampling
from engine.generators.svd.solvers import SOLVERS, Levels, Trajectory

log = logging.getLogger(__name__)
FLAT = 1e-3  # spread of clean latents below which there is no picture in them
SAFER = {torch.float16: torch.bfloat16, torch.bfloat16: torch.float32}


class Sampler:
    """Continues from any trajectory; steps that succeeded are never repeated."""

    def __init__(
        self, networks: Networks, given: Condition, sampling: Sampling, levels: Levels, over: list[list[int]]
    ) -> None:
        self.networks, self.given, self.sampling, self.levels, self.over = networks, given, sampling, levels, over

    def run(self, at: Trajectory, after: Callable[[Trajectory, torch.Tensor], None]) -> torch.Tensor:
        """Clean latents (1, F, 4, h, w). `after` is called after each step, with the estimate of the clean latents.

        Raises OutOfMemoryError when not even the smallest plan fits, PrecisionError when float32 gives no picture.
        """
        self.at = at
        while self.at.step < len(self.levels.sigmas) - 1:
            trouble = self.run_until_failure(after)
            empty_cache(self.networks.device.type)
            if trouble == "memory":
                self.networks.step_down(smaller)
            elif trouble == "numbers":
                self.raise_precision()
        return self.at.latents

    def run_until_failure(self, after: Callable[[Trajectory, torch.Tensor], None]) -> str:
        """Steps until the end (""), until the memory is full ("memory") or the numbers are useless ("numbers")."""
        solve = SOLVERS[self.sampling.solver]
        try:
            with self.networks.on_device("unet") as unet:
                batched = self.networks.plan.denoise.batched
                denoiser = Denoiser(unet, self.given, self.sampling, batched)
                while self.at.step < len(self.levels.sigmas) - 1:
                    clean = self.estimate(denoiser)
                    if not is_finite(clean) or (self.at.step == 0 and is_flat(clean)):
                        return "numbers"
                    self.at = Trajectory(solve(self.at, clean, self.levels), self.at.step + 1, clean)
                    after(self.at, clean)
        except RuntimeError as error:  # torch has no common kind for a full memory
            if not is_out_of_memory(error):
                raise
            return "memory"
        return ""

    def estimate(self, denoiser: Denoiser) -> torch.Tensor:
        """The clean latents as the network sees them now."""
        sigma = self.levels.sigmas[self.at.step]
        shallow = self.at.step % self.sampling.deep_every != 0
        total = self.at.latents.shape[1]

        def within(noisy: torch.Tensor, frames: list[int]) -> torch.Tensor:
            return denoiser(noisy, sigma, shallow, frames, total)

        return blended(within, self.at.latents, self.over)

    def raise_precision(self) -> None:
        """Repeat the step in a precision of wider range. Raises PrecisionError."""
        dtype = SAFER.get(self.networks.dtype)
        if dtype is None:
            raise PrecisionError("The model gives no picture for this photo.", "Its weights may be damaged.")
        log.warning("no picture in %s; once more in %s", self.networks.dtype, dtype)
        self.networks.cast(dtype)


def is_finite(clean: torch.Tensor) -> bool:
    return bool(torch.isfinite(clean).all())


def is_flat(clean: torch.Tensor) -> bool:
    """Whether the latents are the same everywhere: there is no picture in them."""
    return float(clean.std()) <= FLAT


def starting(latents: torch.Tensor, levels: Levels) -> Trajectory:
    """Pure noise at the first level."""
    return Trajectory(latents * (levels.sigmas[0].item() ** 2 + 1) ** 0.5)


def placed(at: Trajectory, device: torch.device) -> Trajectory:
    last = None if at.last_clean is None else at.last_clean.to(device)
    return replace(at, latents=at.latents.to(device), last_clean=last)
