"""Cells that a spreadsheet would take for a formula: written, they get a mark before them that makes them text."""

from __future__ import annotations

import re

FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")  # what formulas begin with, and marks that are there already
NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*")
MARK = "'"


def harmless(cell: str) -> str:
    """A stranger's text as a cell that is never calculated; numbers stay numbers. See `unmarked`."""
    return f"{MARK}{cell}" if FORMULA.match(cell) and not NUMBER.fullmatch(cell) else cell


def unmarked(cell: str) -> str:
    """The text of a cell that `harmless` wrote."""
    return cell.removeprefix(MARK) if FORMULA.match(cell) else cell
