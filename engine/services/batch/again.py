"""Clips are made again: with other seeds, of which the best of all stays, or with other settings."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from engine.errors import EngineError
from engine.export.places import OWN
from engine.services.batch.order import Item, Outcome, State
from engine.services.batch.plan import Plan, Wanted, items_of
from engine.services.batch.table import NAME, PRESET, RECIPE, BadRow, Row, known_columns

MORE_SEEDS = 3
MOST_SEEDS = 24  # of one clip
FIXED = (NAME, PRESET, RECIPE)  # columns of a row: two of them say what its clip is, the third is a setting
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


def with_other_settings(
    plan: Plan, clips: Collection[str], wanted: Wanted, hashed: bool = True, step: Callable[[], None] = lambda: None
) -> Plan:
    """Some clips of a plan, by their ids, as they are wanted now: of the same photos and places, under the same names.

    `hashed` and `step` are as in `make_plan`. A row's own columns still come before what is wanted, but for its recipe.
    """
    items, bad = list[Item](), list[BadRow]()
    for item in plan.items:
        if item.id in clips:
            here = replace(wanted, presets=(item.order.preset or OWN,), name="")
            try:
                found = items_of(row_of(item), here, Path(item.photo).parent, hashed)
            except EngineError as error:
                bad.append(BadRow(item.number, str(error), error.hint, item.cells))
            else:
                ending = item.order.ending
                same = next((one for one in found if one.order.ending == ending), found[0])
                items.append(replace(same, out=item.out.removesuffix(ending) + same.order.ending))
            step()
    return Plan(tuple(items), tuple(bad))


def row_of(item: Item) -> Row:
    """The row that an item was made of, without FIXED columns."""
    names = list(item.cells)
    values = {name: item.cells[names[i]].strip() for i, name in known_columns(names).items() if name not in FIXED}
    return Row(item.number, Path(item.photo), {name: value for name, value in values.items() if value}, item.cells)
