"""Our loop against diffusers' own pipeline, and the way from a photo to a clip."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.arrays import UInt8Array
from engine.generators.svd.conditioning import condition
from engine.generators.svd.decoding import decode
from engine.generators.svd.flops import windows
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import generator, noise
from engine.generators.svd.sampler import Sampler, starting
from engine.generators.svd.sampling_settings import MicroConditioning, Sampling
from engine.generators.svd.schedules import karras
from engine.generators.svd.solvers import Levels
from engine.imaging.source_image import SourceImage
from tests.conftest import SAMPLES
from tests.support.svd_toys import toy_pipeline

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation")  # in the stock scheduler
SAME = 1e-4
CASES = [
    # width, height, frames, steps, guidance, fps, bucket, augmentation
    (64, 64, 2, 2, (1.0, 3.0), 7, 127, 0.02),
    (128, 64, 5, 3, (1.0, 3.0), 3, 1, 0.1),
    (72, 104, 6, 4, (2.5, 2.5), 24, 255, 0.0),
    (88, 64, 3, 3, (1.0, 1.0), 6, 40, 0.05),
]


def picture(width: int, height: int) -> UInt8Array:
    return SourceImage.open(SAMPLES / "parrot.jpg").fit(width, height)


@pytest.mark.parametrize("case", CASES, ids=str)
@torch.inference_mode()
def test_our_frames_are_those_of_the_stock_pipeline(case: tuple, networks: Networks) -> None:
    from PIL import Image

    width, height, frames, steps, guidance, fps, bucket, augmentation = case
    pixels, seed = picture(width, height), 11
    shape = 1, frames, 4, height // 8, width // 8
    stock = toy_pipeline()
    stock.set_progress_bar_config(disable=True)
    expected = stock(
        Image.fromarray(pixels), height, width, frames, steps, None, *guidance, fps, bucket, augmentation,
        generator=generator(seed, "augmentation"), latents=noise(seed, "latents", shape), output_type="pt",
    ).frames[0]  # fmt: skip
    levels = Levels(torch.from_numpy(karras(steps)), seed)
    given = condition(networks, pixels, MicroConditioning(fps - 1, bucket, augmentation), seed)
    sampler = Sampler(networks, given, Sampling(steps, guidance=guidance), levels, windows(frames, frames, False))
    clean = sampler.run(starting(noise(seed, "latents", shape), levels), lambda at, clean: None)[0]
    from engine.generators.svd.decoding import decode_group

    got = (decode_group(networks, clean) / 2 + 0.5).clamp(0, 1)
    assert got.std() > 0.01
    assert (got - expected).abs().max() < SAME
    as_bytes = [frame for _, frame in decode(networks, clean, 25, False)]
    whole = (expected * 255).round().byte().permute(0, 2, 3, 1).numpy()
    assert np.abs(np.stack(as_bytes).astype(int) - whole).max() <= 1
