"""The edits that a recipe tells."""

from __future__ import annotations

import pytest

from engine.request import edit_log

OUTLINES = [[(10, 20), (90, 20), (90, 60), (10, 60)], [(1, 2), (3, 4), (5, 6)]]


def test_labels_that_a_person_marked_come_back_as_they_were() -> None:
    edit = edit_log.label_edit(OUTLINES)
    assert edit_log.parse_edits([edit]) == (edit,)
    assert edit_log.label_outlines(("face", edit)) == OUTLINES
    assert edit_log.label_outlines(("label",)) == []


def test_of_each_kind_only_the_last_counts_and_comes_last() -> None:
    assert edit_log.with_edit(("trim:12", "face"), "trim:8") == ("face", "trim:8")
    assert edit_log.trimmed(("face", "trim:8")) == slice(0, 8)
    assert edit_log.trimmed(("face",)) == slice(None)


@pytest.mark.parametrize(("first", "end", "edit"), [(0, 12, "trim:12"), (4, 16, "trim:5-16")])
def test_a_trim_says_which_frames_are_kept(first: int, end: int, edit: str) -> None:
    assert edit_log.trim_edit(first, end) == edit
    assert edit_log.parse_edits([edit]) == (edit,)
    assert edit_log.trimmed(("label", edit, "ease:in")) == slice(first, end)


def test_what_was_trimmed_before_the_last_repair_is_not_in_its_file() -> None:
    assert edit_log.first_repaired(("label", "trim:5-16")) == 0
    assert edit_log.first_repaired(("label", "trim:5-16", "face", "ease:in")) == 4
    assert edit_log.first_repaired(("trim:5-16",)) == 0
    assert edit_log.repairs_in(("trim:5-16", "label", "ease:in")) == ("label",)
    assert edit_log.ease_of(("ease:in", "label")) == "in"
    assert edit_log.without(("label", "trim:5-16", "face"), "trim") == ("label", "face")


@pytest.mark.parametrize(
    "data",
    [
        "label",
        None,
        ["unknown"],
        ["trim:0"],
        ["label:1,2"],
        [3],
        ["face"] * 17,
        ["label:1,2,3,4,5,6;7"],
        ["trim:5-"],
        ["trim:5-4"],
        ["trim:0-4"],
        ["ease:"],
        ["ease:linear"],
    ],
)
def test_edits_of_no_kind_are_refused(data: object) -> None:
    with pytest.raises(ValueError, match="edit"):
        edit_log.parse_edits(data)
