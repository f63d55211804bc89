"""What a spreadsheet would calculate is written as text, and read as it was."""

from __future__ import annotations

import pytest

from engine.services.batch.cells import harmless, unmarked

FORMULAS = ("=HYPERLINK(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''@x", "＝1")


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_gets_a_mark_before_it(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "mug", "-4,50", "+12", "-3", "1.000,5", "'quoted'", "a=b", "“=1” is no name."])
def test_everything_else_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize("text", [*FORMULAS, "mug", "-4", "'", "'-"])
def test_what_was_written_is_read_as_it_was(text: str) -> None:
    assert unmarked(harmless(text)) == text
