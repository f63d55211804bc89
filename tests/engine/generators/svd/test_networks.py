"""Which network is on the device and when, and what happens where the memory is full."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from engine.errors import OutOfMemoryError
from engine.generators.memory.plans import DENOISE, EVERYTHING, MemoryPlan, Place, smaller
from engine.generators.svd.lean import ChunkPlan
from engine.generators.svd.networks import Networks, denoise_work
from tests.support.svd_toys import toy_clip, toy_unet, toy_vae

CPU, META = torch.device("cpu"), torch.device("meta")


def fresh(device: torch.device = CPU, plan: MemoryPlan = EVERYTHING) -> Networks:
    return Networks(toy_unet(), toy_vae(), toy_clip(), device, plan=plan)


def where(network: torch.nn.Module) -> str:
    return next(network.parameters()).device.type


def test_the_trained_size_and_length_follow_from_the_configuration() -> None:
    networks = fresh()
    assert networks.area == (8 * 8) ** 2
    assert networks.longest == 6
    assert networks.dtype == torch.float32
    networks.cast(torch.float16)
    assert networks.dtype == torch.float16
    assert networks.made_for == ("cpu", torch.float32)


def test_a_plan_that_keeps_everything_leaves_a_network_on_the_device() -> None:
    networks = fresh(META)
    with networks.on_device("decoder") as decoder:
        assert where(decoder) == "meta"
    assert where(networks.vae.decoder) == "meta"
    assert where(networks.vae.encoder) == "cpu"  # it was never asked for


def test_with_another_plan_each_network_leaves_the_device_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights cannot come back from the meta device, so the moves are noted instead."""
    plan = replace(EVERYTHING, denoise=next(p for p in DENOISE if p.place not in (Place.RESIDENT, Place.STREAMED)))
    networks, moves = fresh(CPU, plan), []
    monkeypatch.setattr(networks.clip, "to", lambda device: moves.append(str(device)))
    networks.device = META
    with pytest.raises(KeyError), networks.on_device("clip"):
        raise KeyError
    assert moves == ["meta", "cpu"]


def test_pieces_follow_the_plan_and_a_poll_stops_them() -> None:
    plan = DENOISE[-1]
    work = denoise_work(plan)
    assert (work.frames, work.positions, work.rows) == (plan.frames, plan.positions, plan.rows)
    networks = fresh()

    def stop() -> None:
        raise InterruptedError

    networks.apply_plan(replace(EVERYTHING, denoise=plan), stop)
    assert isinstance(networks.unet.work, ChunkPlan)
    assert networks.unet.work.poll is stop
    assert networks.unet.work.rows == plan.rows


def test_a_full_memory_leads_to_the_next_smaller_plan_and_the_work_is_done_again() -> None:
    networks, tried = fresh(), []

    def work() -> str:
        tried.append(networks.plan)
        if len(tried) < 3:
            raise torch.OutOfMemoryError
        return "done"

    assert networks.within_memory(work, smaller) == "done"
    assert tried == [EVERYTHING, smaller(EVERYTHING), smaller(smaller(EVERYTHING))]  # type: ignore[arg-type]


def test_where_no_smaller_plan_is_left_it_is_told_and_other_errors_are_not_caught() -> None:
    networks = fresh()

    def full() -> None:
        raise torch.OutOfMemoryError

    def broken() -> None:
        raise RuntimeError("something else")

    with pytest.raises(OutOfMemoryError):
        networks.within_memory(full, lambda plan: None)
    with pytest.raises(RuntimeError, match="something else"):
        networks.within_memory(broken, smaller)


def test_before_decoding_apart_the_denoiser_leaves_the_device_and_the_others_stay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    networks, moves = fresh(META, replace(EVERYTHING, apart=True)), []
    monkeypatch.setattr(networks.unet, "to", lambda device: moves.append(str(device)))
    with networks.on_device("clip"), networks.on_device("unet"), networks.on_device("decoder"):
        pass
    assert moves == ["meta", "cpu"]
    assert where(networks.clip) == where(networks.vae.decoder) == "meta"
