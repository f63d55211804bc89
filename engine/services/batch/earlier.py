"""A folder that holds a batch already: another one adds to it, and takes the place of what is called the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from engine.errors import EngineError
from engine.services.batch.manifest import Manifest
from engine.services.batch.order import Item
from engine.services.batch.plan import Plan, digest


@dataclass(frozen=True)
class Earlier:
    """What becomes of a folder's earlier clips, in numbers of clips. Those that `stay` are not among what is wanted;
    `same` are wanted as they are, and not made again; `replaced` are wanted otherwise under the same name. `left_out`
    are wanted no more, and were never made.
    """

    stay: int = 0
    same: int = 0
    replaced: int = 0
    left_out: int = 0


def joined(manifest: Manifest, plan: Plan) -> Plan:
    """The plan together with the folder's earlier clips: each file has one item, at the place where it stood.

    Of the earlier items, those whose clips are there stay, unless the plan has one of that name. A damaged plan holds
    none.
    """
    earlier, wanted = earlier_items(manifest), {item.out: item for item in plan.items}
    stay = [item for item in earlier if item.out not in wanted and manifest.outcome(item).state.has_clip]
    if not stay:
        return plan
    kept = {item.out for item in stay} | wanted.keys()
    first = [wanted.pop(item.out, item) for item in earlier if item.out in kept]
    return Plan((*first, *wanted.values()), plan.bad)


def what_becomes_of_earlier(manifest: Manifest, plan: Plan) -> tuple[Earlier, list[Item]]:
    """What a plan does to the folder's earlier clips, and the items that are to be made.

    Photos of the plan need not have been hashed; those are, whose clips are there, to see whether they have changed.
    """
    earlier = {item.out: item for item in earlier_items(manifest)}
    there = {out for out, item in earlier.items() if manifest.outcome(item).state.has_clip}
    wanted = {item.out for item in plan.items}
    replaced = [item for item in plan.items if item.out in there and not is_same(item, earlier[item.out])]
    again = {item.out for item in replaced}
    todo = [item for item in plan.items if item.out not in there or item.out in again]
    found = Earlier(len(there - wanted), len(plan.items) - len(todo), len(again), len(earlier.keys() - there - wanted))
    return found, todo


def is_same(item: Item, earlier: Item) -> bool:
    """Whether an item that may lack its photo's hash asks for what an earlier one has made."""
    if replace(item.order, sha256="") != replace(earlier.order, sha256=""):
        return False
    try:
        return (item.order.sha256 or digest(Path(item.photo))) == earlier.order.sha256
    except EngineError:
        return False


def earlier_items(manifest: Manifest) -> tuple[Item, ...]:
    """Those of the plan that is kept; none where there is none, or it can't be read."""
    try:
        return manifest.plan().items if manifest.has_plan else ()
    except EngineError:
        return ()
