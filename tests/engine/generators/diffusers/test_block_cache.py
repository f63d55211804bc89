"""The fast pace leaves out blocks: they are counted, and nothing of it is left in the next clip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.errors import Cancelled
from engine.generators.diffusers import block_cache
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.memory.offload import Placement, Policy, denoisers
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from engine.progress import Phase, Progress
from tests.engine.generators.diffusers.conftest import ask_for, run
from tests.support.diffusers_toys import TOYS

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
STEPS = 6
FAST = [name for name in TOYS if block_cache.FASTEST in MODELS[name].paces]


@contextmanager
def counted(pipe: object) -> Iterator[list[int]]:
    """Calls of the first and of the last block of all networks that denoise, by what is in the blocks."""
    calls, hooks = [0, 0], []

    def count(which: int) -> Callable[..., None]:
        def called(*anything: object) -> None:
            calls[which] += 1

        return called

    for network in denoisers(pipe):
        blocks = getattr(network, "blocks", None) or network.transformer_blocks
        for which, block in enumerate((blocks[0], blocks[-1])):
            linear = next(part for part in block.modules() if isinstance(part, torch.nn.Linear))
            hooks.append(linear.register_forward_hook(count(which)))
    yield calls
    for hook in hooks:
        hook.remove()


def test_every_family_of_transformers_has_a_fast_pace() -> None:
    assert {MODELS[name].family for name in FAST} == {
        "wan",
        "cogvideox",
    }  # the others are distilled: their few steps differ too much


@pytest.mark.parametrize("name", [name for name in FAST if not MODELS[name].magnitudes and not MODELS[name].few_steps])
def test_blocks_are_left_out_and_the_next_clip_knows_nothing_of_it(
    name: str, loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(block_cache, "ALIKE", 0.5)  # random weights change more from step to step
    family = loaded(name)
    request = replace(ask_for(family.spec), steps=STEPS)
    whole = run(family, picture, request)
    with counted(family._pipe) as calls:
        run(family, picture, replace(request, pace="quality"))
    every = calls[0]
    assert calls == [every, every]
    with counted(family._pipe) as calls:
        fast = run(family, picture, replace(request, pace="fast"))
    assert calls[0] == every
    assert 0 < calls[1] <= every // 2
    assert 0 < np.abs(fast.astype(int) - whole).mean() < 10
    np.testing.assert_array_equal(run(family, picture, replace(request, pace="fast")), fast)
    np.testing.assert_array_equal(run(family, picture, request), whole)


@pytest.mark.parametrize("name", FAST)
def test_the_fastest_pace_computes_one_step_in_three_after_the_first(
    name: str, loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    """Counted: blocks run in steps 1 to 3 and then in each third one; the last layer is continued in a line."""
    family = loaded(name)
    request = replace(ask_for(family.spec), steps=12)
    whole = run(family, picture, request)
    with counted(family._pipe) as calls:
        run(family, picture, replace(request, pace="quality"))
    every = calls[0]
    with counted(family._pipe) as calls:
        fastest = run(family, picture, replace(request, pace="fastest"))
    assert calls == [every * 6 // 12, every * 6 // 12]
    assert 0 < np.abs(fastest.astype(int) - whole).mean() < 10
    np.testing.assert_array_equal(run(family, picture, replace(request, pace="fastest")), fastest)
    np.testing.assert_array_equal(run(family, picture, request), whole)


@pytest.mark.parametrize(("steps", "computed"), [(50, 22), (40, 17), (20, 9)])
def test_where_magnitudes_are_known_whole_steps_are_left_out_as_they_say(
    steps: int, computed: int, loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    """Counted: MagCache's steps, by its own rule, in the passes with the prompt and in those without."""
    family = loaded("wan-2.1-14b")
    request = replace(ask_for(family.spec), steps=steps)
    whole = run(family, picture, request)
    assert len(by_the_rule(family.spec.magnitudes, steps)) == computed
    with counted(family._pipe) as calls:
        fast = run(family, picture, replace(request, pace="fast"))
    assert calls == [2 * computed, 2 * computed]
    assert 0 < np.abs(fast.astype(int) - whole).mean() < 10
    np.testing.assert_array_equal(run(family, picture, replace(request, pace="fast")), fast)
    np.testing.assert_array_equal(run(family, picture, request), whole)


def by_the_rule(magnitudes: tuple[float, ...], steps: int) -> list[int]:
    """The steps that are computed: the first fifth, and each in which the error that has added up is too large."""
    at = np.rint(np.arange(steps) * (len(magnitudes) - 1) / (steps - 1)).astype(int)
    computed, error, share, row = [], 0.0, 1.0, 0
    for step, magnitude in enumerate(np.array(magnitudes)[at]):
        share, row = share * magnitude, row + 1
        error += abs(1 - share)
        if step < round(block_cache.BEGINNING * steps) or error > block_cache.OFF or row > block_cache.MOST:
            computed.append(step)
            error, share, row = 0.0, 1.0, 0
    return computed


def test_a_fast_clip_that_is_stopped_leaves_no_trace(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    family = loaded("wan-2.1-14b")
    request = replace(ask_for(family.spec), steps=STEPS)
    whole = run(family, picture, request)

    def stop(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE and progress.done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(family, picture, replace(request, pace="fast"), stop)
    assert not any(network.is_cache_enabled for network in denoisers(family._pipe))
    np.testing.assert_array_equal(run(family, picture, request), whole)


def test_no_block_is_left_out_while_weights_are_streamed(caplog: pytest.LogCaptureFixture) -> None:
    for policy in (Policy.STREAMED, Policy.STREAMED_FP8):
        fast = replace(ask_for(MODELS["cogvideox-5b"]), pace="fast")
        with block_cache.block_cache(None, MODELS["cogvideox-5b"], fast, Placement("cuda", "bfloat16", policy)):
            assert "streamed" in caplog.text
