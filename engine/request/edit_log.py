"""The edits of a clip since its model made it, in order, as its recipe lists them: "label", "face", "trim:12".

"trim:12" keeps the first 12 frames, "trim:5-12" those from the fifth on. "ease:in" has the clip start slowly.
"label:10,20,90,20,90,60,10,60" says where a person has marked labels: corners in pixels of the photo, labels parted
by ";". Without that they are found.
"""

from __future__ import annotations

import re

EASED = ("smooth", "in", "out")  # gently at both ends, at the start, at the end
LABELS, CORNERS = 99, 32  # at most, and corners of each
CORNER = r"[0-9]{1,5},[0-9]{1,5}"
OUTLINE = rf"{CORNER}(?:,{CORNER}){{2,{CORNERS - 1}}}"
NUMBER = r"[1-9][0-9]{0,5}"
KNOWN = re.compile(
    rf"label(?::{OUTLINE}(?:;{OUTLINE}){{0,{LABELS - 1}}})?|product|face|colour|plate"
    rf"|trim:{NUMBER}(?:-{NUMBER})?|ease:(?:{'|'.join(EASED)})"
)
MOST = 16  # of each kind there is one
Outline = list[tuple[int, int]]
"""Of a label: its corners, in pixels of the photo."""


def parse_edits(data: object) -> tuple[str, ...]:
    """Edits out of a file that may come from a stranger. Raises ValueError."""
    if not isinstance(data, list) or len(data) > MOST:
        raise ValueError("edits are a short list")
    if not all(isinstance(edit, str) and KNOWN.fullmatch(edit) for edit in data):
        raise ValueError("unknown edit")
    kept = trimmed(tuple(data))
    if kept.stop is not None and kept.start >= kept.stop:
        raise ValueError("unknown edit")
    return tuple(data)


def with_edit(edits: tuple[str, ...], edit: str) -> tuple[str, ...]:
    """With one more; of a kind only the last counts."""
    return *without(edits, kind_of(edit)), edit


def without(edits: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """All but the edit of a kind."""
    return tuple(edit for edit in edits if kind_of(edit) != kind)


def kind_of(edit: str) -> str:
    return edit.partition(":")[0]


def label_edit(outlines: list[Outline]) -> str:
    """The edit that restores labels the user has marked."""
    return "label:" + ";".join(",".join(f"{x},{y}" for x, y in outline) for outline in outlines)


def label_outlines(edits: tuple[str, ...]) -> list[Outline]:
    """The labels that the user has marked; none if they were detected."""
    marked = value_of(edits, "label")
    numbers = [[int(number) for number in outline.split(",")] for outline in marked.split(";") if outline]
    return [list(zip(one[::2], one[1::2], strict=True)) for one in numbers]


def trim_edit(first: int, end: int) -> str:
    """The edit that keeps the frames from number `first` up to, but without, `end`, counted from 0."""
    return f"trim:{first + 1}-{end}" if first else f"trim:{end}"


def trimmed(edits: tuple[str, ...]) -> slice:
    """Which frames a trim has left; all of them where nothing was trimmed."""
    kept = value_of(edits, "trim")
    if not kept:
        return slice(None)
    first, dash, last = kept.partition("-")
    return slice(int(first) - 1, int(last)) if dash else slice(0, int(first))


def ease_of(edits: tuple[str, ...]) -> str:
    """How the clip starts and ends: one of EASED; empty where it does neither slowly."""
    return value_of(edits, "ease")


def first_repaired(edits: tuple[str, ...]) -> int:
    """The number of the frame that comes first in a file of repaired frames: what was trimmed before is not in it."""
    repairs = repairs_in(edits)
    return trimmed(edits[: edits.index(repairs[-1])]).start or 0 if repairs else 0


def repairs_in(edits: tuple[str, ...]) -> tuple[str, ...]:
    """The edits that change pixels."""
    return tuple(edit for edit in edits if kind_of(edit) not in ("trim", "ease"))


def value_of(edits: tuple[str, ...], kind: str) -> str:
    """What follows the colon in the last edit of a kind; empty where there is none."""
    return next((edit.partition(":")[2] for edit in reversed(edits) if kind_of(edit) == kind), "")
