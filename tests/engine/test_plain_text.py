"""Text of strangers, made fit to be quoted."""

from __future__ import annotations

import pytest

from engine.plain_text import LONGEST, LONGEST_QUOTED, one_line, quoted, shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b\u202ec", "a b c"), ("\x1b[2Jred", " [2Jred"), ("one\ntwo", "one\ntwo"), ("one\u2028two", "one two"),
        ("w" * 100, f"{'w' * 39}…{'w' * 20}"), ("bad \udcff byte", "bad   byte"), ("", ""),
    ],
)  # fmt: skip
def test_long_words_are_cut_in_the_middle_and_what_can_not_be_seen_is_left_out(text: str, shown: str) -> None:
    assert shortened(text) == shown


def test_a_text_without_end_is_cut() -> None:
    assert len(shortened("word " * 10**6)) == LONGEST


def test_a_line_break_in_a_name_begins_no_second_message() -> None:
    assert one_line("a.jpg\nVivant: all is well") == "a.jpg Vivant: all is well"


def test_a_quoted_value_is_short_and_stands_in_quotation_marks() -> None:
    assert quoted("orbit") == "“orbit”"
    assert len(quoted("k" * 100_000)) == LONGEST_QUOTED + 2
