"""The model of torch's caching allocator."""

from __future__ import annotations

from engine.generators.memory.allocator_model import Allocator, smallest_memory

MIB = 2**20


def test_the_allocator_rounds_splits_joins_and_gives_back() -> None:
    events = [(1, 12 * MIB), (2, 12 * MIB), (-1, 12 * MIB), (-2, 12 * MIB), (3, 24 * MIB)]
    free, tight = Allocator(), Allocator(24 * MIB)
    assert free.replay(events)
    assert free.peak == 48 * MIB  # two segments of 12 do not make one of 24
    assert tight.replay(events)  # but they are given back when the memory is full
    assert 24 * MIB <= smallest_memory(events, 24 * MIB) <= 40 * MIB  # found in steps of 16
    holes = [(i, 3 * MIB) for i in range(1, 9)] + [(-i, 3 * MIB) for i in range(1, 9, 2)] + [(9, 5 * MIB)]
    assert smallest_memory(holes, 24 * MIB) > 24 * MIB  # fragments


def test_more_than_the_limit_does_not_fit_and_small_blocks_share_a_segment() -> None:
    assert not Allocator(10 * MIB).replay([(1, 11 * MIB)])
    small = Allocator()
    assert small.replay([(i, 1000) for i in range(1, 100)])
    assert small.peak == 2 * MIB
