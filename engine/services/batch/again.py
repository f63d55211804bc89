"""Clips that fell short are made again with other seeds; the best of all that were tried stays."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from engine.services.batch.order import Item, Outcome, State
from engine.services.batch.plan import Plan

MORE_SEEDS = 3
MOST_SEEDS = 24  # of one clip
BETTERED = (State.DOUBTFUL, State.SHORT, State.FAILED)


def with_more_seeds(
    plan: Plan, outcomes: dict[str, Outcome], states: Collection[State] = BETTERED, only: Collection[str] = ()
) -> Plan:
    """The plan in which clips in these states get MORE_SEEDS seeds in addition to those that they had.

    Where ids are given, those of `only`, whatever their states are.

    The first seeds are tried again with the others, so the clip that is kept is never worse than the one there was.
    """
    chosen = set(only) or {item.id for item in plan.items if outcomes[item.id].state in states}
    return replace(plan, items=tuple(more_seeds(item) if item.id in chosen else item for item in plan.items))


def more_seeds(item: Item) -> Item:
    count = min(item.order.best_of + MORE_SEEDS, MOST_SEEDS)
    return replace(item, order=replace(item.order, best_of=count, check=True))
