"""Wan 2.2 at the pace “fast”: adapters, for both experts or for the one network, four passes in place of 80 or 100."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.__main__ import main
from engine.errors import ModelMissingError
from engine.generators import adapter
from engine.generators.diffusers import wan
from engine.generators.diffusers.base import DiffusersGenerator
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from engine.progress import Phase, Progress
from engine.weights import weights_folder
from tests.engine.generators.diffusers.conftest import ask_for, run
from tests.engine.generators.diffusers.test_lora import denoiser
from tests.support.loras import WAN_NAMES, comfy_file, matrices

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
NAME = "wan-2.2-a14b"
FEW = MODELS[NAME].few_steps
assert FEW is not None


@pytest.fixture
def fast(
    checkpoint: Callable[[str], Path], loaded: Callable[[str], DiffusersGenerator], tmp_path: Path
) -> DiffusersGenerator:
    """The toy with adapters for few steps beside it, imported as people do it."""
    folder = Path(shutil.copytree(checkpoint(NAME), tmp_path / "wan"))
    adapters = folder / FEW.folder / "Wan2.2-I2V-A14B-4steps-lora-rank64-Seko-V1"
    adapters.mkdir(parents=True)
    for seed, expert in enumerate(("high", "low")):
        layers = matrices(denoiser(loaded(NAME))[1], seed)
        comfy_file(adapters / f"{expert}_noise_model.safetensors", layers, 4.0, WAN_NAMES)
    assert main(["models", "import", NAME, str(folder)]) == 0
    made: DiffusersGenerator = adapter(MODELS[NAME])(MODELS[NAME], weights_folder(MODELS[NAME]))
    return made


def test_four_passes_in_place_of_eighty_and_afterwards_all_is_as_before(
    fast: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes: Counter[int] = Counter()
    kind = type(denoiser(fast)[1])
    real = kind.forward

    def counted(self: Any, *given: Any, **named: Any) -> Any:
        passes[id(self)] += 1
        return real(self, *given, **named)

    monkeypatch.setattr(kind, "forward", counted)
    usual = replace(ask_for(fast.spec), steps=fast.spec.default_steps)
    plain = run(fast, picture, usual)
    assert sum(passes.values()) == 2 * 40
    passes.clear()
    reported: list[Progress] = []
    quick = run(fast, picture, replace(usual, pace="fast"), reported.append)
    experts = fast._pipe.transformer, fast._pipe.transformer_2
    assert [passes[id(expert)] for expert in experts] == [2, 2]
    assert {progress.total for progress in reported if progress.phase is Phase.DENOISE} == {4}
    adapters = [list(expert.peft_config) for expert in experts]
    assert [len(names) for names in adapters] == [1, 1]
    assert adapters[0] != adapters[1]
    assert quick.std() > 1
    assert (quick != plain).any()
    np.testing.assert_array_equal(run(fast, picture, replace(usual, pace="fast", steps=7)), quick)
    np.testing.assert_array_equal(run(fast, picture, replace(usual, pace="quality")), plain)


def test_the_5b_model_takes_four_passes_in_place_of_a_hundred(
    checkpoint: Callable[[str], Path], loaded: Callable[[str], DiffusersGenerator], picture: SourceImage,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    spec = MODELS["wan-2.2-5b"]
    folder = Path(shutil.copytree(checkpoint(spec.id), tmp_path / "wan"))
    file = Path(spec.sources[-1].files[0])
    (folder / "few_steps" / file.parent).mkdir(parents=True)
    comfy_file(folder / "few_steps" / file, matrices(denoiser(loaded(spec.id))[1]), 4.0, WAN_NAMES)
    assert main(["models", "import", spec.id, str(folder)]) == 0
    family: DiffusersGenerator = adapter(spec)(spec, weights_folder(spec))
    passes: Counter[str] = Counter()
    kind = type(denoiser(family)[1])
    real = kind.forward

    def counted(self: Any, *given: Any, **named: Any) -> Any:
        passes["all"] += 1
        return real(self, *given, **named)

    monkeypatch.setattr(kind, "forward", counted)
    usual = replace(ask_for(spec), steps=spec.default_steps)
    plain = run(family, picture, usual)
    assert passes.pop("all") == 100
    quick = run(family, picture, replace(usual, pace="fast"))
    assert passes.pop("all") == 4
    assert (quick != plain).any()
    np.testing.assert_array_equal(run(family, picture, usual), plain)


def test_the_schedule_is_the_one_that_the_adapters_were_trained_with(
    loaded: Callable[[str], DiffusersGenerator],
) -> None:
    """Euler's method over four quarters, shifted by 5; the second half of it by the expert of low noise."""
    family = loaded(NAME)
    run_scheduler = family.scheduler_at("fast", wan_scheduler())
    run_scheduler.set_timesteps(FEW.steps)
    quarters = np.array([1.0, 0.75, 0.5, 0.25])
    shifted = np.append(5 * quarters / (1 + 4 * quarters), 0)
    np.testing.assert_allclose(run_scheduler.sigmas, shifted, atol=2e-3)
    assert [float(t) >= 900 for t in run_scheduler.timesteps] == [True, True, False, False]
    draw = torch.Generator().manual_seed(0)
    ours = euler = torch.randn(1, 4, 2, 3, generator=draw)
    for t, (here, there) in zip(
        run_scheduler.timesteps, zip(run_scheduler.sigmas, run_scheduler.sigmas[1:], strict=False), strict=True
    ):
        velocity = torch.randn(1, 4, 2, 3, generator=draw)
        ours = run_scheduler.step(velocity, t, ours).prev_sample
        euler = euler + (there - here) * velocity
    torch.testing.assert_close(ours, euler, atol=1e-5, rtol=1e-5)
    own = wan_scheduler()
    assert family.scheduler_at("quality", own) is own
    assert wan.EXPERTS == ("transformer", "transformer_2")


def wan_scheduler() -> Any:
    from tests.support.diffusers_toys import wan_parts

    return wan_parts()["scheduler"]


def test_without_the_adapters_it_is_said_how_to_get_them(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    family = loaded(NAME)
    with pytest.raises(ModelMissingError, match="needs only 4 steps are not on this computer") as caught:
        run(family, picture, replace(ask_for(family.spec), pace="fast"))
    assert "vivant models fetch wan-2.2-a14b" in caught.value.hint


def test_the_forecast_knows_what_few_steps_save() -> None:
    spec = MODELS[NAME]
    assert spec.effort("", 40) == 40
    assert spec.effort("fast", 40) == 2  # four steps without guidance, which doubles a step
    assert MODELS["ltx-0.9.8-13b"].effort("fast", 40) == 40
    assert (spec.guidance_at("fast"), spec.guidance_at("quality")) == (1.0, 3.5)
