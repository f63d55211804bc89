"""One choice of device for every model, from a machine with two cards that are not here."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from engine.errors import DeviceError
from engine.generators.memory import devices as module
from engine.generators.memory.device import GIB, Device
from engine.generators.memory.devices import (
    choose_device,
    devices,
    free_memory,
    has_bfloat16,
    is_out_of_memory,
    large_precision,
    precision,
)
from engine.generators.memory.offload import Policy, ladder

FREE, OURS, TOTAL = (3 * GIB, 9 * GIB), (6 * GIB, 0), (12 * GIB, 16 * GIB)


@pytest.fixture
def two_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """An older card with weights of this process on it, and a newer one with more free memory."""

    def number(device: object) -> int:
        return int(str(device).rpartition(":")[2])

    cards = [
        SimpleNamespace(major=7, minor=5, multi_processor_count=36),
        SimpleNamespace(major=8, minor=6, multi_processor_count=28),
    ]
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda i: (FREE[number(i)], TOTAL[number(i)]))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda i: OURS[number(i)])
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda i: ("RTX 2070", "RTX 3060")[number(i)])
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda i: cards[number(i)])
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda i: (cards[number(i)].major, cards[number(i)].minor))


def test_a_device_is_chosen_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    assert devices()[-1].kind == "cpu"
    monkeypatch.setenv("VIVANT_DEVICE", "processor")
    assert choose_device().id == "cpu"
    monkeypatch.setenv("VIVANT_DEVICE", "voodoo")
    with pytest.raises(DeviceError, match="voodoo"):
        choose_device()


@pytest.mark.usefixtures("two_cards")
def test_the_large_models_run_on_the_card_that_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIVANT_DEVICE", "3060")
    assert {step.device for step in ladder(choose_device())} == {"cuda:1"}
    monkeypatch.setenv("VIVANT_DEVICE", "cpu")
    assert [(step.device, step.dtype) for step in ladder(choose_device())] == [("cpu", "float32")]


@pytest.mark.usefixtures("two_cards")
def test_memory_that_this_process_holds_counts_as_free(monkeypatch: pytest.MonkeyPatch) -> None:
    assert free_memory("cuda:0") == 9 * GIB
    assert choose_device().id == "cuda:0"  # 9 GiB on both: the first
    monkeypatch.setattr(module.torch.cuda, "memory_reserved", lambda i: 0)
    assert choose_device().id == "cuda:1"


@pytest.mark.usefixtures("two_cards")
def test_a_limit_replaces_what_a_card_reports_and_not_main_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = free_memory("cpu")
    monkeypatch.setenv("VIVANT_VRAM", "4GiB")
    assert free_memory("cuda:1") == 4 * GIB
    assert devices()[0].free == 4 * GIB
    assert abs(free_memory("cpu") - plain) < GIB
    monkeypatch.setenv("VIVANT_VRAM", "a lot")
    with pytest.raises(DeviceError, match="a lot"):
        choose_device()


@pytest.mark.usefixtures("two_cards")
def test_a_card_that_only_emulates_bfloat16_gets_half_precision() -> None:
    old, new = devices()[:2]
    assert (large_precision(old), large_precision(new)) == (torch.float16, torch.bfloat16)
    assert [step.dtype for step in ladder(old)] == ["float16"] * len(Policy)
    assert precision(old, "quality") is torch.float16


def test_amd_cards_have_bfloat16_by_their_architecture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.version, "hip", "6.4")
    for name, expected in (("gfx1030", False), ("gfx1100", True), ("gfx942:sramecc+", True)):
        monkeypatch.setattr(torch.cuda, "get_device_properties", lambda i, name=name: SimpleNamespace(gcnArchName=name))
        assert has_bfloat16(Device("cuda:0", "a card", 0, 0)) is expected


def test_apples_gpu_shares_the_computers_memory_and_keeps_everything_resident(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.backends.mps, "is_macos_or_newer", lambda *version: False)
    monkeypatch.setattr(torch.mps, "recommended_max_memory", lambda: 10**15)
    monkeypatch.setattr(torch.mps, "driver_allocated_memory", lambda: 5 * GIB)
    chosen = choose_device()
    assert chosen.id == "mps"
    assert 5 * GIB < chosen.free < 10**15
    assert [(step.dtype, step.policy) for step in ladder(chosen)] == [("float16", Policy.RESIDENT)]


def test_a_full_memory_is_known_on_every_kind_of_device() -> None:
    for error in (
        torch.OutOfMemoryError("CUDA"),
        RuntimeError("MPS backend out of memory"),
        RuntimeError("not enough memory"),
    ):
        assert is_out_of_memory(error)
    assert not is_out_of_memory(RuntimeError("shapes do not match"))
