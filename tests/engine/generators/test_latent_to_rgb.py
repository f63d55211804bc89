"""The linear map from latents to colours, against latents whose colours are known."""

from __future__ import annotations

import cv2
import numpy as np

from engine.generators.latent_to_rgb import LatentToRgb
from engine.imaging.source_image import SourceImage
from tests.conftest import ROOT


def test_colours_are_found_exactly_where_latents_hold_them() -> None:
    rng = np.random.default_rng(0)
    code = rng.standard_normal((5, 16, 16)).astype(np.float32)
    mix = rng.uniform(-0.08, 0.08, (5, 3))
    photo = np.rint(255 * (np.einsum("chw,cd->hwd", code, mix) + 0.5)).clip(0, 255).astype(np.uint8)
    assert np.abs(LatentToRgb.fit(code, photo).decode(code[None])[0].astype(int) - photo).max() <= 2


def test_a_draft_looks_like_the_picture_its_colours_were_fitted_to() -> None:
    picture = SourceImage.open(ROOT / "resources" / "samples" / "parrot.jpg").fit(256, 128)
    small = cv2.resize(picture, (32, 16), interpolation=cv2.INTER_AREA).astype(np.float32)
    mix = np.random.Generator(np.random.PCG64(1)).normal(size=(3, 4)).astype(np.float32)
    latents = np.moveaxis((small - 120) / 60 @ mix, -1, 0)
    colours = LatentToRgb.fit(latents, picture)
    drawn = colours.decode(np.stack([latents, latents * 0.5]))
    assert drawn.shape == (2, 16, 32, 3)
    assert np.abs(drawn[0] - small).mean() < 3
    assert np.abs(drawn[1] - (small + 120) / 2).mean() < 3
