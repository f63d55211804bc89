"""Text of strangers, made fit to be quoted."""

from __future__ import annotations

import pytest

from engine.plain_text import LONGEST, LONGEST_QUOTED, one_line, quoted, shortened, shown, words_of


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


def test_a_strangers_words_are_short_and_steer_no_terminal() -> None:
    assert shown("a\x1b[2Jb\nc\u202ed\ud800") == "a [2Jb c d "
    assert shown("x" * 500, 10) == "x" * 6 + "…" + "x" * 3
    assert shown(10**400, 5) == "100…0"
    assert shown("/models/" + "y" * 500 + "/config.json").endswith("/config.json")


@pytest.mark.parametrize(
    ("error", "otherwise", "says"),
    [
        (PermissionError(13, "Permission denied"), "", "Permission denied."),
        (PermissionError(13, "Permission denied."), "It may be damaged.", "Permission denied."),
        (OSError("a library's words"), "It may be damaged.", "It may be damaged."),
        (OSError("a library's words:"), "", "a library's words."),
        (ValueError("first line.\nsecond line"), "", "first line."),
        (RecursionError(), "", "RecursionError."),
    ],
)
def test_an_exception_says_one_sentence(error: Exception, otherwise: str, says: str) -> None:
    assert words_of(error, otherwise) == says
