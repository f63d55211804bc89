"""The network as a function from noisy latents and a noise level to an estimate of the clean latents."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from engine.generators.svd.conditioning import Condition
from engine.generators.svd.lean.unet import LeanUNet
from engine.generators.svd.sampling_settings import Sampling


class Denoiser:
    """Guided by the photo. `kept` holds the deep features between steps, for each window and each half of guidance."""

    def __init__(self, unet: LeanUNet, given: Condition, sampling: Sampling, batched: bool) -> None:
        self.unet, self.given, self.sampling, self.batched = unet, given, sampling, batched
        self.kept: dict[str, dict[str, torch.Tensor]] = {}

    def __call__(
        self, noisy: torch.Tensor, sigma: torch.Tensor, shallow: bool, frames: list[int], total: int
    ) -> torch.Tensor:
        """(1, F, 4, h, w) float32, `frames` of a clip of `total`, to the clean estimate.

        v-prediction, Salimans and Ho 2022, arXiv 2202.00512. With `shallow`, deep features are reused if there are any.
        """
        level = sigma.item()
        guided = level < self.sampling.guided_below and max(self.sampling.guidance) > 1
        halves = list(self.halves(guided, shallow, f"{frames[0]} ", noisy / (level**2 + 1) ** 0.5, sigma))
        velocity = torch.cat(halves)
        if guided:
            unconditional, conditional = velocity.chunk(2)
            difference = conditional - unconditional
            velocity = unconditional + self.scale(frames, total).to(noisy) * difference
        return noisy / (level**2 + 1) - velocity * (level / (level**2 + 1) ** 0.5)

    def halves(
        self, guided: bool, shallow: bool, window: str, scaled: torch.Tensor, sigma: torch.Tensor
    ) -> Iterator[torch.Tensor]:
        """Without the photo, then with it: in one pass or, to save memory, in two."""
        strengths = (0.0, 1.0) if guided else (1.0,)
        for group in [strengths] if self.batched else [(s,) for s in strengths]:
            yield self.velocity(group, shallow, f"{window}{group}", scaled, sigma)

    def velocity(
        self, strengths: tuple[float, ...], shallow: bool, key: str, scaled: torch.Tensor, sigma: torch.Tensor
    ) -> torch.Tensor:
        """One pass of the network, for each strength of the photo: (n, F, 4, h, w) float32."""
        photo = torch.tensor(strengths, device=scaled.device).view(-1, 1, 1, 1, 1)
        frames, dtype = scaled.shape[1], self.unet.dtype
        latents = self.given.latents[None].repeat(len(strengths), frames, 1, 1, 1) * photo
        sample = torch.cat([scaled.expand(len(strengths), -1, -1, -1, -1), latents], 2).to(dtype)
        del latents
        kept = self.kept.setdefault(key, {}) if self.sampling.deep_every > 1 else None
        (out,) = self.unet(
            sample, (0.25 * sigma.log()).to(sample.device), (self.given.token * photo[..., 0, 0]).to(dtype),
            self.given.numbers.repeat(len(strengths), 1).to(dtype),
            kept=kept, shallow=shallow and bool(kept),
        )  # fmt: skip
        return out.float()

    def scale(self, frames: list[int], total: int) -> torch.Tensor:
        """The guidance scale of each frame, (F, 1, 1, 1)."""
        first, last = self.sampling.guidance
        return torch.linspace(first, last, total)[frames][:, None, None, None]
