"""What the two networks learn, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.arrays import FloatArray
from engine.generators.breeze.sampler import shaped
from engine.training.dataset import PhotoBank
from engine.training.life_fields import Life, draw_life
from engine.training.scenes import Scene, draw_scene
from engine.training.torch_networks import CELL, LIFE, SIGMA_DATA, DepthNet, LifeNet
from engine.training.trainer import RunConfig

ASPECTS = ((1, 1), (1, 0.75), (0.75, 1), (0.6, 1), (1, 1))  # height and width; one per batch, in turn
# Long sides by the share of the run at which they begin: small pictures teach most for the time.
DEPTH_SIZES = ((0.0, 256), (0.4, 384))
LIFE_SIZES = ((0.0, 160), (0.6, 256))
MAP_FLOOR = 0.1  # keeps fields finite where hardly anything lives
ALIVE = 0.05  # strength somewhere in a field that is one
FIELD_SCALE = SIGMA_DATA * LIFE**0.5  # gives each channel of a normalised field the width that EDM expects
SIGMA_MEAN, SIGMA_SPREAD = 0.0, 1.3  # of ln(sigma): high noise counts, there the photo is all there is


Batches = Callable[[PhotoBank, RunConfig, int], Iterator[tuple[Tensor, ...]]]


def depth_batches(bank: PhotoBank, config: RunConfig, first: int) -> Iterator[tuple[Tensor, ...]]:
    """Thumbnails (B, 3, H, W), depths and mattes (B, H/2, W/2), for step `first` and on."""
    for _, scenes in scene_batches(bank, config, first, DEPTH_SIZES):
        thumbnails = torch.from_numpy(np.stack([planes(s.image) for s in scenes]))
        depths = torch.from_numpy(np.stack([half(s.depth) for s in scenes]))
        mattes = torch.from_numpy(np.stack([half(s.matte) for s in scenes]))
        yield thumbnails, depths, mattes


def depth_loss(network: DepthNet, thumbnails: Tensor, depths: Tensor, mattes: Tensor) -> Tensor:
    depth, matte = network(thumbnails).unbind(1)
    return F.smooth_l1_loss(depth, depths, beta=0.1) + 0.2 * F.binary_cross_entropy_with_logits(matte, mattes)


def life_batches(bank: PhotoBank, config: RunConfig, first: int) -> Iterator[tuple[Tensor, ...]]:
    """Thumbnails, layouts (depth and matte as roughly as DepthNet sees them), hints, fields; and noise.

    The noise levels (B,) and the unit noise are part of the batch, so that a step is the same in every run.
    """
    for step, scenes in scene_batches(bank, config, first, LIFE_SIZES, real=0.8):
        rng = np.random.default_rng([config.seed, step, 1])
        lives = [draw_life(scene, rng) for scene in scenes]
        layouts = [np.stack([rough(s.depth, rng), rough(s.matte, rng)]) for s in scenes]
        sigmas = np.exp(rng.normal(SIGMA_MEAN, SIGMA_SPREAD, len(lives))).astype(np.float32)
        white = rng.standard_normal((len(lives), *lives[0].field.shape)).astype(np.float32)
        parts = (
            np.stack([planes(s.image) for s in scenes]), np.stack(layouts), np.stack([hints_of(x) for x in lives]),
            np.stack([x.field for x in lives]),
            sigmas, np.stack([shaped(x) for x in white]),
        )  # fmt: skip
        yield tuple(torch.from_numpy(part) for part in parts)


def hints_of(life: Life) -> FloatArray:
    """The hints and style that a user would have given to get this life, (HINT_PLANES, h, w)."""
    styles = np.broadcast_to(life.style[:, None, None], (len(life.style), *life.brushes.shape[1:]))
    return np.concatenate([life.brushes, styles])


def life_loss(
    network: LifeNet, thumbnails: Tensor, layouts: Tensor, hints: Tensor, fields: Tensor,
    sigmas: Tensor, noises: Tensor,
) -> Tensor:  # fmt: skip
    """The map's regression, and EDM's denoising loss on fields divided by their own strength, where there is life.

    A scene without life teaches the map only: a denoiser that may answer "nothing moves" learns to do so always.
    EDM's weighting makes the latter a plain mean square of what the raw network must say.
    """
    features, where = network.encode(thumbnails, layouts, hints)
    strength = F.avg_pool2d((fields**2).sum(1, keepdim=True), 3, 1, 1).sqrt()
    mapping = F.mse_loss(where, strength)
    alive = strength.amax((1, 2, 3)) > ALIVE
    if not alive.any():
        return mapping
    strength, fields, features = strength[alive], fields[alive], features[alive]
    fields = (FIELD_SCALE * fields / strength.clamp(min=MAP_FLOOR)).clamp(-4, 4)
    s = sigmas[alive].view(-1, 1, 1, 1)
    noisy = fields + s * noises[alive]
    total = (s * s + SIGMA_DATA**2).sqrt()
    target = (fields - noisy * (SIGMA_DATA / total) ** 2) / (s * SIGMA_DATA / total)
    errors = (network(noisy / total, sigmas[alive], features) - target) ** 2
    weights = strength.clamp(max=1).expand_as(errors)
    return mapping + (errors * weights).sum() / weights.sum()


def scene_batches(
    bank: PhotoBank, config: RunConfig, first: int, sizes: tuple[tuple[float, int], ...], real: float = 0.55
) -> Iterator[tuple[int, list[Scene]]]:
    """Each step draws its scenes from a generator of its own, so that a continued run goes on as if uncut."""
    for step in range(first, config.steps):
        rng = np.random.default_rng([config.seed, step])
        long_side = [size for share, size in sizes if step >= share * config.steps][-1]
        shape = [round(long_side * side / 32) * 32 for side in ASPECTS[step % len(ASPECTS)]]
        yield step, [draw_scene(bank, rng, shape[0], shape[1], real) for _ in range(config.batch)]


def planes(image: FloatArray) -> FloatArray:
    """(H, W, 3) in 0..1 to (3, H, W) in -1..1."""
    return np.ascontiguousarray(image.transpose(2, 0, 1) * 2 - 1, np.float32)


def half(field: FloatArray) -> FloatArray:
    return cv2.resize(field, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)


def rough(field: FloatArray, rng: np.random.Generator) -> FloatArray:
    """On the latent grid, blurred and off by some: at run time a network says it, not the truth."""
    soft = cv2.GaussianBlur(field, (0, 0), rng.uniform(0.5, 6))
    small = cv2.resize(soft, None, fx=1 / CELL, fy=1 / CELL, interpolation=cv2.INTER_AREA)
    noise = cv2.resize(rng.standard_normal((5, 5)).astype(np.float32), small.shape[::-1])
    return (small * rng.uniform(0.9, 1.1) + rng.uniform(0, 0.08) * noise).astype(np.float32)
