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
    assert edit_log.trimmed_length(("face", "trim:8")) == 8
    assert edit_log.trimmed_length(("face",)) is None


@pytest.mark.parametrize(
    "data", ["label", None, ["unknown"], ["trim:0"], ["label:1,2"], [3], ["face"] * 17, ["label:1,2,3,4,5,6;7"]]
)
def test_edits_of_no_kind_are_refused(data: object) -> None:
    with pytest.raises(ValueError, match="edit"):
        edit_log.parse_edits(data)
