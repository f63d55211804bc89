"""What was done to a clip after its model had made it, in order, as its recipe tells it: "label", "face", "trim:12"."""

from __future__ import annotations

import re

KNOWN = re.compile(r"label|face|colour|plate|trim:[1-9][0-9]{0,5}")
MOST = 16  # of each kind there is one


def checked(data: object) -> tuple[str, ...]:
    """Edits out of a file that may come from a stranger. Raises ValueError."""
    if not isinstance(data, list) or len(data) > MOST:
        raise ValueError("edits are a short list")
    if not all(isinstance(edit, str) and KNOWN.fullmatch(edit) for edit in data):
        raise ValueError("nobody knows such an edit")
    return tuple(data)


def added(edits: tuple[str, ...], edit: str) -> tuple[str, ...]:
    """With one more; of a kind only the last counts."""
    return *(e for e in edits if kind_of(e) != kind_of(edit)), edit


def kind_of(edit: str) -> str:
    return edit.partition(":")[0]


def kept(edits: tuple[str, ...]) -> int | None:
    """How many frames a trim has left, from the first; None where nothing was trimmed."""
    return next((int(edit.partition(":")[2]) for edit in edits if kind_of(edit) == "trim"), None)
