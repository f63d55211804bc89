"""Clips that fell short get more seeds, and no others."""

from __future__ import annotations

from dataclasses import replace

from engine.services.batch.again import MORE_SEEDS, MOST_SEEDS, with_more_seeds
from engine.services.batch.order import Outcome, State
from engine.services.batch.plan import Plan
from tests.support.batch_stand_in import nap_item


def test_only_what_fell_short_is_made_again_from_its_first_seed_on() -> None:
    items = tuple(nap_item(i) for i in range(len(State)))
    outcomes = {item.id: Outcome(state) for item, state in zip(items, State, strict=True)}
    again = with_more_seeds(Plan(items, ()), outcomes)
    changed = {outcomes[old.id].state for old, new in zip(items, again.items, strict=True) if old.id != new.id}
    assert changed == {State.DOUBTFUL, State.SHORT, State.FAILED}
    new = again.items[list(State).index(State.SHORT)].order
    assert (new.best_of, new.check) == (1 + MORE_SEEDS, True)
    assert new.fields == items[0].order.fields, "the seed stays: the clip that there was is among those that are tried"


def test_seeds_are_not_added_for_ever() -> None:
    item = nap_item(0)
    plan = Plan((replace(item, order=replace(item.order, best_of=MOST_SEEDS)),), ())
    (same,) = with_more_seeds(plan, {plan.items[0].id: Outcome(State.SHORT)}).items
    assert same.order.best_of == MOST_SEEDS
