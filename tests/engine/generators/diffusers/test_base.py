"""What all families that run through diffusers share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import DeviceError
from engine.generators.diffusers import base, loading
from engine.generators.diffusers.base import DiffusersGenerator, PassInput
from engine.generators.memory.offload import Placement, Policy
from engine.generators.run_history import key_of, median
from engine.imaging.source_image import SourceImage
from engine.progress import Phase, Progress
from engine.services.forecast import forecast
from tests.engine.generators.diffusers.conftest import ask_for, run

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def test_a_run_teaches_the_next_forecast_on_its_device(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    family = loaded("ltx-0.9.8-13b")
    request = ask_for(family.spec)
    assert forecast(request).seconds is None
    run(family, picture, request)
    found = median(key_of(family.spec, family.device), "seconds")
    assert found is not None
    assert found[1] == 1
    assert forecast(request).seconds == pytest.approx(
        found[0] * family.spec.work(request.frames, request.width, request.height, request.steps)
    )
    run(family, picture, request, first=request.frames - 1)  # what is only finished says nothing of a whole run
    assert median(key_of(family.spec, family.device), "seconds") == found


@pytest.mark.parametrize("name", ["ltx-0.9.8-13b", "cogvideox-5b"])
def test_numbers_that_break_in_half_precision_are_tried_once_more_in_full(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    family = type(loaded(name))(loaded(name).spec, loaded(name).folder)
    monkeypatch.setattr(base, "ladder", lambda device, bits: [Placement("cpu", "bfloat16", Policy.RESIDENT)])
    break_in(monkeypatch, {torch.bfloat16})
    seen: list[int] = []
    frames = run(family, picture, ask_for(family.spec), lambda progress: seen.append(progress.done))
    assert family.placement.dtype == "float32"
    assert frames.std() > 1


def test_numbers_that_always_break_are_told_after_the_first_step(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = type(loaded("ltx-0.9.8-13b"))(loaded("ltx-0.9.8-13b").spec, loaded("ltx-0.9.8-13b").folder)
    break_in(monkeypatch, {torch.float32})
    steps: list[int] = []

    def count(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE:
            steps.append(progress.done)

    with pytest.raises(DeviceError, match="overflowed"):
        run(family, picture, ask_for(family.spec), count)
    assert steps == [0]


def break_in(monkeypatch: pytest.MonkeyPatch, dtypes: set[torch.dtype]) -> None:
    """Transformers that are loaded in one of these give no numbers."""
    real = loading.load_part

    def load_part(folder: Path, part: str, name: str, dtype: torch.dtype) -> Any:
        network = real(folder, part, name, dtype)
        if part == "transformer" and dtype in dtypes:
            next(network.parameters()).data.fill_(float("nan"))
        return network

    monkeypatch.setattr(loading, "load_part", load_part)


def test_a_text_encoder_that_does_not_fit_runs_on_the_processor(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = type(loaded("ltx-0.9.8-13b"))(loaded("ltx-0.9.8-13b").spec, loaded("ltx-0.9.8-13b").folder)
    monkeypatch.setattr(family, "_text_device", lambda: "meta")
    tried: list[str] = []

    class Pipe:
        def to(self, device: str) -> Pipe:
            return self

    def encode(pipe: Any, prompt: str, negative: str, device: str) -> dict[str, str]:
        tried.append(device)
        if device != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return {"on": device}

    monkeypatch.setattr(family, "encode", encode)
    assert family._encoded(Pipe(), ("a", "b")) == {"on": "cpu"}
    assert tried == ["meta", "cpu"]


def test_the_scale_of_guidance_changes_along_the_steps_only_with_the_scheduler_that_is_made_for_it(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    family = loaded("cogvideox-5b")
    ask = PassInput(ask_for(family.spec), picture.fit(64, 64), None, 9)
    assert family.arguments(ask)["use_dynamic_cfg"] is False  # DDIM
    other = type(family)(family.spec, family.folder)
    other.classes = {**family.classes, "scheduler": "diffusers.CogVideoXDPMScheduler"}
    assert other.arguments(ask)["use_dynamic_cfg"] is True


def test_ltx_puts_little_noise_on_the_photo(loaded: Callable[[str], DiffusersGenerator], picture: SourceImage) -> None:
    family = loaded("ltx-0.9.8-13b")
    arguments = family.arguments(PassInput(ask_for(family.spec), picture.fit(64, 64), None, 9))
    assert arguments["image_cond_noise_scale"] == 0.025
