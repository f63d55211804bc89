"""In which order the strip shows its clips, and which of them. The order in which they are made stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.state.clip_queue import ClipItem

OLDEST = "oldest"
SORTED_BY: dict[str, Callable[[ClipItem], Any]] = {
    OLDEST: lambda entry: 0,  # as they are queued; a person may have moved some
    "newest": lambda entry: 0,
    "name": lambda entry: entry.name.casefold(),
    "photo": lambda entry: entry.title.casefold(),
    "favourites": lambda entry: not entry.notes.favourite,
}


def arranged(entries: Iterable[ClipItem], order: str, favourites_only: bool = False) -> list[ClipItem]:
    """Those to be shown; where the order leaves two alike, the older one is first, of the newest the newer one."""
    kept = [entry for entry in entries if entry.notes.favourite or not favourites_only]
    return sorted(reversed(kept) if order == "newest" else kept, key=SORTED_BY.get(order, SORTED_BY[OLDEST]))
