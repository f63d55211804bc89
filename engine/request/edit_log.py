"""The edits of a clip since its model made it, in order, as its recipe lists them: "label", "face", "trim:12".

"label:10,20,90,20,90,60,10,60" says where a person has marked labels: corners in pixels of the photo, labels parted
by ";". Without that they are found.
"""

from __future__ import annotations

import re

LABELS, CORNERS = 99, 32  # at most, and corners of each
CORNER = r"[0-9]{1,5},[0-9]{1,5}"
OUTLINE = rf"{CORNER}(?:,{CORNER}){{2,{CORNERS - 1}}}"
KNOWN = re.compile(rf"label(?::{OUTLINE}(?:;{OUTLINE}){{0,{LABELS - 1}}})?|face|colour|plate|trim:[1-9][0-9]{{0,5}}")
MOST = 16  # of each kind there is one
Outline = list[tuple[int, int]]
"""Of a label: its corners, in pixels of the photo."""


def parse_edits(data: object) -> tuple[str, ...]:
    """Edits out of a file that may come from a stranger. Raises ValueError."""
    if not isinstance(data, list) or len(data) > MOST:
        raise ValueError("edits are a short list")
    if not all(isinstance(edit, str) and KNOWN.fullmatch(edit) for edit in data):
        raise ValueError("unknown edit")
    return tuple(data)


def with_edit(edits: tuple[str, ...], edit: str) -> tuple[str, ...]:
    """With one more; of a kind only the last counts."""
    return *(e for e in edits if kind_of(e) != kind_of(edit)), edit


def kind_of(edit: str) -> str:
    return edit.partition(":")[0]


def label_edit(outlines: list[Outline]) -> str:
    """The edit that restores labels the user has marked."""
    return "label:" + ";".join(",".join(f"{x},{y}" for x, y in outline) for outline in outlines)


def label_outlines(edits: tuple[str, ...]) -> list[Outline]:
    """The labels that the user has marked; none if they were detected."""
    marked = next((edit.partition(":")[2] for edit in edits if kind_of(edit) == "label"), "")
    numbers = [[int(number) for number in outline.split(",")] for outline in marked.split(";") if outline]
    return [list(zip(one[::2], one[1::2], strict=True)) for one in numbers]


def trimmed_length(edits: tuple[str, ...]) -> int | None:
    """How many frames a trim has left, from the first; None where nothing was trimmed."""
    return next((int(edit.partition(":")[2]) for edit in edits if kind_of(edit) == "trim"), None)
