"""Decoding steps down where the memory is full; the denoised latents are kept."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKL

from engine.errors import OutOfMemoryError
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.diffusers.decoding import Rung, decoding_within_memory, rungs
from engine.generators.memory.offload import Placement, Policy
from engine.imaging.source_image import SourceImage
from engine.progress import Phase, Progress
from tests.engine.generators.diffusers.conftest import ask_for, run

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
CARD = Placement("cuda:0", "float32", Policy.RESIDENT)


class Crowded:
    """Decoders that have no room, but for those that run as `fits` says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, kind: type, fits: Callable[[Any], bool]) -> None:
        self.tried, self.real = 0, kind.decode  # type: ignore[attr-defined]
        crowded = self

        def decode(vae: Any, *given: Any, **named: Any) -> Any:
            crowded.tried += 1
            if not fits(vae):
                raise torch.OutOfMemoryError("CUDA out of memory")
            return crowded.real(vae, *given, **named)

        monkeypatch.setattr(kind, "decode", decode)


def test_a_full_memory_while_decoding_costs_no_step(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every family goes on in tiles with the latents it has; at this size there is one tile: the same frames."""
    request = ask_for(family.spec)
    whole = run(family, picture, request)
    vae = family._pipe.vae
    Crowded(monkeypatch, type(vae), lambda vae: vae.use_tiling)
    steps: list[int] = []

    def count(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE:
            steps.append(progress.done)

    assert (
        np.abs(run(family, picture, request, count).astype(int) - whole).max() <= 1
    )  # frame by frame rounds otherwise
    assert steps == [0, 1, 2]
    assert vae.use_tiling == family.TILES  # the next clip begins anew
    assert "decode" not in vars(vae)


def toy() -> SimpleNamespace:
    torch.manual_seed(0)
    vae = AutoencoderKL(block_out_channels=(8,), norm_num_groups=4, latent_channels=4).eval()
    other = AutoencoderKL(block_out_channels=(8,), norm_num_groups=4, latent_channels=4)
    return SimpleNamespace(vae=vae, components={"vae": vae, "unet": other, "scheduler": None})


def test_the_processor_decodes_in_full_precision_where_the_card_can_not(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe, latents = toy(), torch.randn(2, 4, 8, 8)
    expected = pipe.vae.decode(latents).sample
    pipe.vae.to(torch.bfloat16)
    Crowded(monkeypatch, AutoencoderKL, lambda vae: vae.dtype == torch.float32)
    with decoding_within_memory(pipe, CARD, alone=False), torch.no_grad():
        found = pipe.vae.decode(latents.bfloat16()).sample
        assert pipe.vae.dtype == torch.float32
    assert found.dtype == torch.float32
    assert (found - expected).abs().mean() < 0.05 * expected.abs().mean()
    assert pipe.vae.dtype == torch.bfloat16


def test_rungs_are_tried_in_order_and_then_the_error_is_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = toy()
    crowded = Crowded(monkeypatch, AutoencoderKL, lambda vae: False)
    with pytest.raises(OutOfMemoryError), decoding_within_memory(pipe, CARD, alone=False):
        pipe.vae.decode(torch.randn(2, 4, 8, 8))
    assert crowded.tried == len([Rung.WHOLE, Rung.ALONE, Rung.SLICED, Rung.TILED, Rung.PROCESSOR])
    assert (pipe.vae.use_tiling, pipe.vae.use_slicing) == (False, False)


def test_other_errors_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = toy()
    with pytest.raises(RuntimeError), decoding_within_memory(pipe, CARD, alone=False):
        pipe.vae.decode(torch.randn(2, 3, 8, 8))


def test_only_rungs_that_change_something_are_tried() -> None:
    vae = toy().vae
    assert rungs(vae, CARD, 1, alone=False) == [Rung.WHOLE, Rung.ALONE, Rung.TILED, Rung.PROCESSOR]
    assert rungs(vae, CARD, 1, alone=True)[0] is Rung.ALONE
    vae.use_tiling = True
    assert rungs(vae, Placement("cuda:0", "float16", Policy.STREAMED), 1, True) == [Rung.WHOLE, Rung.PROCESSOR]
    assert rungs(vae, Placement("cpu", "float32", Policy.RESIDENT), 8, False) == [Rung.WHOLE, Rung.SLICED]
