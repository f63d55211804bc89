"""Clips that fell short get more seeds, and no others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.services.batch.again import MORE_SEEDS, MOST_SEEDS, with_more_seeds, with_other_settings
from engine.services.batch.order import Outcome, State
from engine.services.batch.plan import Plan, Wanted, make_plan
from engine.services.batch.table import FILE, Row
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


def test_clips_are_made_again_with_other_settings_in_their_places(photos: Path) -> None:
    rows = [
        Row(1, photos / "dog.png", {}, {"Image Src": "dog.png", "motion": "0.3", "preset": "tiktok", "name": "x"}),
        Row(2, photos / "below/coffee.png", {}, {FILE: "below/coffee.png"}),
        Row(3, photos / "dog.png", {}, {FILE: "dog.png"}),
    ]
    wanted = Wanted({"frames": 2}, presets=("9:16", "1:1"), name="{number}-{place}")
    plan = make_plan(rows, wanted, photos)
    again = [item for item in plan.items if item.out in ("1-9x16.mp4", "2-1x1.mp4")]
    now = with_other_settings(plan, [item.id for item in again], Wanted({"frames": 4, "motion": 0.8}))
    assert [(item.out, item.photo, item.order.preset) for item in now.items] == [
        (item.out, item.photo, item.order.preset) for item in again
    ]
    assert [item.order.fields["frames"] for item in now.items] == [4, 4]
    assert [item.order.fields["motion"] for item in now.items] == [0.3, 0.8], "a row's own values come first"
    assert not {item.id for item in now.items} & {item.id for item in plan.items}
    (photos / "dog.png").unlink()
    gone = with_other_settings(plan, [item.id for item in again], Wanted())
    assert [(len(gone.items), row.number) for row in gone.bad] == [(1, 1)]
