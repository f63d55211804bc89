"""Memory is counted without weights; the count is checked against networks that do have them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import torch

from engine.__main__ import main
from engine.errors import OutOfMemoryError
from engine.generators.diffusers import base
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.diffusers.footprint import (
    MARGIN,
    Footprint,
    Part,
    built,
    footprint,
    measured,
    nbytes,
    weightless,
)
from engine.generators.diffusers.loading import load_part
from engine.generators.memory.device import CONTEXT, Device
from engine.generators.memory.offload import Placement, Policy
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from tests.engine.generators.diffusers.conftest import ask_for, run

GB = 2**30
LARGE = Footprint(
    (Part(10 * GB, GB // 4, GB // 8, 5 * GB),) * 2, Part(3 * GB, 0, 3 * GB, 20 * GB), Part(3 * GB, 0, 3 * GB, 4 * GB)
)


def test_every_family_is_counted_and_its_weights_are_those_on_the_disk(family: DiffusersGenerator) -> None:
    found = footprint(family, ask_for(family.spec), torch.float32)
    names = [
        name
        for name in ("transformer", "transformer_2", "unet", "motion_adapter", "controlnet")
        if name in family.classes
    ]
    on_disk = sum(nbytes(load_part(family.folder, name, family.classes[name], torch.float32)) for name in names)
    assert sum(part.weights for part in found.denoisers) == pytest.approx(on_disk, rel=0.02)
    assert all(part.run > 0 and part.fixed >= 0 for part in (*found.denoisers, found.decoder))
    longer = replace(ask_for(family.spec), frames=family.spec.snap_frames(33))
    if max(family.spec.passes(33)) > ask_for(family.spec).frames:
        assert footprint(family, longer, torch.float32).denoisers[0].run > found.denoisers[0].run


def test_shapes_alone_give_the_same_count_as_numbers(loaded: Callable[[str], DiffusersGenerator]) -> None:
    family = loaded("ltx-0.9.8-13b")
    real = load_part(family.folder, "transformer", family.classes["transformer"], torch.float32)
    given = {name: torch.zeros(value.shape) for name, value in family.one_step(real, 3, 4, 4).items()}
    with weightless(torch.float32):
        shapes = family.one_step(real, 3, 4, 4)
    network = built(family, "transformer", torch.float32)
    assert measured(network, partial(network, **shapes)).run == pytest.approx(
        measured(real, partial(real, **given)).run, rel=0.05
    )


def test_each_policy_takes_less_than_the_one_before() -> None:
    peaks = [LARGE.peak(policy) for policy in Policy]
    assert peaks == sorted(peaks, reverse=True)
    assert len(set(peaks)) == len(peaks)


def test_the_forecast_counts_what_waits_on_the_device() -> None:
    """The VAE has encoded the photo and stays there while parts take turns, and so does SparseCtrl."""
    control = Part(2 * GB, 0, 0, GB, stays=True)
    both = replace(LARGE, denoisers=(*LARGE.denoisers, control))
    offload = MARGIN * GB * (10 + 5 + 3)
    assert replace(LARGE, decoder=LARGE.tiled).peak(Policy.MODEL_OFFLOAD) == int(offload) + CONTEXT
    more = replace(both, decoder=LARGE.tiled).peak(Policy.MODEL_OFFLOAD) - (int(offload) + CONTEXT)
    assert more == pytest.approx(MARGIN * 2 * GB, abs=2)


def test_the_network_that_looks_at_the_photo_is_counted(loaded: Callable[[str], DiffusersGenerator]) -> None:
    family = loaded("wan-2.1-14b")
    found = footprint(family, ask_for(family.spec), torch.bfloat16)
    encoder = load_part(family.folder, "image_encoder", family.classes["image_encoder"], torch.float32)
    assert found.encoder == nbytes(encoder)  # in full precision, as it runs
    seeing = replace(LARGE, decoder=LARGE.tiled, encoder=GB)
    for policy in (Policy.RESIDENT, Policy.STREAMED):
        more = seeing.peak(policy) - replace(seeing, encoder=0).peak(policy)
        assert more == pytest.approx(MARGIN * GB, abs=2)
    assert seeing.main_memory > LARGE.main_memory
    assert footprint(loaded("ltx-0.9.8-13b"), ask_for(MODELS["ltx-0.9.8-13b"])).encoder == 0


def test_the_networks_that_stay_are_those_that_take_no_turns(loaded: Callable[[str], DiffusersGenerator]) -> None:
    for name, stays in (("animatediff", [False, True]), ("wan-2.2-a14b", [False, False])):
        family = loaded(name)
        assert [part.stays for part in footprint(family, ask_for(family.spec)).denoisers] == stays


def test_all_networks_may_stay_where_decoding_needs_them_moved_away_for_a_while(
    loaded: Callable[[str], DiffusersGenerator], monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = on_a_card(loaded("ltx-0.9.8-13b"), monkeypatch, 40 * GB)
    fresh.choose(ask_for(fresh.spec))
    assert (fresh.placement.policy, fresh._decodes_alone) == (Policy.RESIDENT, True)
    fresh = on_a_card(loaded("ltx-0.9.8-13b"), monkeypatch, 80 * GB)
    fresh.choose(ask_for(fresh.spec))
    assert (fresh.placement.policy, fresh._decodes_alone) == (Policy.RESIDENT, False)


def test_weights_that_do_not_fit_into_main_memory_are_told_before_they_are_loaded(
    loaded: Callable[[str], DiffusersGenerator], monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = on_a_card(loaded("ltx-0.9.8-13b"), monkeypatch, 80 * GB)
    monkeypatch.setattr("engine.generators.memory.devices.free_memory", lambda device: 25 * GB)
    with pytest.raises(OutOfMemoryError, match="25 GiB of main memory; 25 GiB are free"):
        fresh.choose(ask_for(fresh.spec))
    monkeypatch.setattr("engine.generators.memory.devices.free_memory", lambda device: 26 * GB)
    fresh.choose(ask_for(fresh.spec))


def on_a_card(family: DiffusersGenerator, monkeypatch: pytest.MonkeyPatch, free: int) -> DiffusersGenerator:
    card = Device("cuda:1", "a card", 80 * GB, free)
    monkeypatch.setattr("engine.generators.memory.devices.choose_device", lambda: card)
    monkeypatch.setattr("engine.generators.memory.devices.free_memory", lambda device: 64 * GB)
    monkeypatch.setattr("engine.generators.memory.devices.large_precision", lambda device: torch.bfloat16)
    monkeypatch.setattr("engine.generators.diffusers.footprint.footprint", lambda *given: LARGE)
    return type(family)(family.spec, family.folder)


@pytest.mark.parametrize(
    ("free", "expected"),
    [(80, Policy.RESIDENT), (30, Policy.MODEL_OFFLOAD), (12, Policy.STREAMED), (2, Policy.STREAMED_FP8)],
)
def test_the_fastest_policy_that_fits_is_taken(
    loaded: Callable[[str], DiffusersGenerator], monkeypatch: pytest.MonkeyPatch, free: int, expected: Policy
) -> None:
    fresh = on_a_card(loaded("ltx-0.9.8-13b"), monkeypatch, free * GB)
    fresh.choose(ask_for(fresh.spec))
    assert fresh.placement == Placement("cuda:1", "bfloat16", expected)


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_another_way_of_running_loads_the_pipeline_anew(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = loaded("ltx-0.9.8-13b")
    fresh = type(family)(family.spec, family.folder)
    run(fresh, picture, ask_for(family.spec))
    first = fresh._pipe
    run(fresh, picture, ask_for(family.spec))
    assert fresh._pipe is first
    monkeypatch.setattr(base, "ladder", lambda device, bits: [Placement("cpu", "float32", Policy.STREAMED)])
    run(fresh, picture, ask_for(family.spec))
    assert fresh._pipe is not first


def test_info_estimates_the_memory_of_a_model_that_is_here(
    checkpoint: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "import", "ltx-0.9.8-13b", str(checkpoint("ltx-0.9.8-13b"))]) == 0
    assert main(["models", "info", "ltx-0.9.8-13b", "--memory"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "estimated" in line]
    assert len(lines) == len(Policy)
    assert MODELS["ltx-0.9.8-13b"].native_frames
