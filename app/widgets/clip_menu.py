"""The menu of a clip in the strip: what can be done to it in its state, and nothing else."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

Row = tuple[str, Any] | None  # Qt's mark of a text to be translated is untyped
"""A command's name and its text; None is a line between groups."""

OPEN = ("open", QT_TRANSLATE_NOOP("ClipMenu", "Show"))
EXPORT = ("export", QT_TRANSLATE_NOOP("ClipMenu", "Export…"))
RENAME = ("rename", QT_TRANSLATE_NOOP("ClipMenu", "Rename…"))
STAR = ("favourite", QT_TRANSLATE_NOOP("ClipMenu", "Favourite"))
NO_STAR = ("favourite", QT_TRANSLATE_NOOP("ClipMenu", "No favourite"))
SETTINGS = ("settings", QT_TRANSLATE_NOOP("ClipMenu", "Use these settings"))
FRAME = ("frame", QT_TRANSLATE_NOOP("ClipMenu", "Use the first frame as a photo"))
EXTEND = ("extend", QT_TRANSLATE_NOOP("ClipMenu", "Extend by one length"))
REVEAL = ("reveal", QT_TRANSLATE_NOOP("ClipMenu", "Show in folder"))
REMOVE = ("remove", QT_TRANSLATE_NOOP("ClipMenu", "Remove"))
CANCEL = ("remove", QT_TRANSLATE_NOOP("ClipMenu", "Cancel"))
EDIT = ("edit", QT_TRANSLATE_NOOP("ClipMenu", "Edit settings"))
STOP = ("stop", QT_TRANSLATE_NOOP("ClipMenu", "Stop"))
RESUME = ("open", QT_TRANSLATE_NOOP("ClipMenu", "Continue"))
RETRY = ("open", QT_TRANSLATE_NOOP("ClipMenu", "Try again"))
MOVES = (
    ("first", QT_TRANSLATE_NOOP("ClipMenu", "Make next")),
    ("earlier", QT_TRANSLATE_NOOP("ClipMenu", "Move earlier")),
    ("later", QT_TRANSLATE_NOOP("ClipMenu", "Move later")),
    ("last", QT_TRANSLATE_NOOP("ClipMenu", "Make last")),
)
MENUS: dict[str, tuple[Row, ...]] = {
    "finished": (OPEN, EXPORT, None, RENAME, STAR, None, SETTINGS, EXTEND, FRAME, None, REVEAL, None, REMOVE),
    "running": (OPEN, STOP, None, RENAME, SETTINGS, REVEAL, None, CANCEL),
    "waiting": (OPEN, EDIT, RENAME, SETTINGS, None, *MOVES, None, REVEAL, None, CANCEL),
    "held": (RESUME, EDIT, RENAME, SETTINGS, None, REVEAL, None, REMOVE),
    "begun": (RESUME, RENAME, SETTINGS, None, REVEAL, None, REMOVE),  # held, and something of it is made
    "failed": (RETRY, RENAME, SETTINGS, None, REVEAL, None, REMOVE),
    "damaged": (REVEAL, REMOVE),
}  # by the state of a clip


def menu_rows(state: str, favourite: bool = False) -> list[tuple[str, str] | None]:
    """The menu of a clip in this state, in the language of the window."""
    rows: list[Row] = [NO_STAR if favourite and row is STAR else row for row in MENUS[state]]
    return [None if row is None else (row[0], QCoreApplication.translate("ClipMenu", row[1])) for row in rows]
