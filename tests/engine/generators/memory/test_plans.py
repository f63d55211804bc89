"""The plan that is chosen for a clip, by formula."""

from __future__ import annotations

from itertools import pairwise

import pytest

from engine.generators.memory.device import GIB, Device
from engine.generators.memory.plans import DECODE, DENOISE, Extent, MemoryPlan, Place, needed, plan, smaller, stages
from engine.request.motion_request import MotionRequest

MIB = 2**20
WHOLE = Extent(25, 9216, 25)
XT = MotionRequest(1024, 576, model="svd-xt", frames=25, fps=7, steps=10, camera="own", pace="quality")


def card(gib: float) -> Device:
    return Device("cuda:0", "a card", int(gib * GIB), int(gib * GIB), 25e12)


def test_the_promises_hold_by_formula_at_25_frames_of_1024_x_576() -> None:
    high = [plan.high.of(25, 9216) / GIB for plan in DENOISE]
    assert high[1] < 6.5  # the denoiser resident, both halves of guidance at once
    assert high[-1] < 2.2  # the lowest rung
    assert all(a > b for a, b in pairwise(high))
    assert DECODE[1].high.of(25, 9216) / GIB < 6.85


@pytest.mark.parametrize("gib", [2.5, 3, 4, 6, 8, 12, 16, 24, 80])
@pytest.mark.parametrize("frames", [14, 25])
def test_a_plan_fits_and_more_memory_never_makes_it_slower(gib: float, frames: int) -> None:
    extent = Extent(frames, 9216, frames)
    chosen, richer = plan(card(gib), extent), plan(card(gib * 1.5), extent)
    assert needed(chosen, extent) < gib * GIB
    assert DENOISE.index(richer.denoise) <= DENOISE.index(chosen.denoise)
    assert stages(chosen, extent)[2].low <= stages(chosen, extent)[2].high


def test_the_ladder_goes_down_to_its_end() -> None:
    step, names = plan(card(80), WHOLE), []
    while step is not None:
        names.append(step.denoise.name)
        step = smaller(step)
    assert names == [rung.name for rung in DENOISE]


def test_everything_stays_resident_where_decoding_fits_once_the_denoiser_is_off_the_device() -> None:
    beside = needed(MemoryPlan(DENOISE[0], DECODE[1]), WHOLE) / GIB
    apart = needed(MemoryPlan(DENOISE[0], DECODE[1], apart=True), WHOLE) / GIB
    assert apart < beside - 2.8  # the denoiser's weights
    chosen = plan(card((apart + beside) / 2), WHOLE)
    assert (chosen.denoise.place, chosen.apart) == (Place.RESIDENT, True)
    assert chosen.decoding == "in pieces, with the denoiser off the device"
    assert not plan(card(80), WHOLE).apart
