"""What a report finds is said in one sentence, with what to do about it."""

from __future__ import annotations

from dataclasses import replace

from engine.fidelity.report.faults import FAULT_HINTS, FAULT_WORDS, UNCHECKED, described, fault_words
from engine.fidelity.report.report import GONE, LIMITS, LOST, FidelityReport, FrameReport

GOOD = FrameReport(0.98, 0.95, 0.5, 1.0, 0.5, 0.02)


def test_every_fault_has_a_name_and_no_other_has_one() -> None:
    assert set(FAULT_WORDS) == {LOST, GONE, *LIMITS} - {"inside"}
    assert set(FAULT_HINTS) < set(FAULT_WORDS)
    assert fault_words(["shape", "flicker"]) == "it bends or melts, it flickers"


def test_the_sentence_tells_of_the_worst_frames_and_where_the_first_bad_one_is() -> None:
    doubted, melted = replace(GOOD, flicker=3.0), replace(GOOD, shape=2.0)
    report = FidelityReport((GOOD, doubted, doubted, melted, GOOD), ())
    sentence, hint = described(report)
    assert sentence == "In 3 of 5 frames, first in frame 2: it bends or melts."
    assert hint == "Make it again with less motion or another seed."
    assert described(FidelityReport((GOOD, replace(GOOD, gone=True)), ()))[1].startswith("Restore the label")


def test_of_a_clip_without_faults_there_is_only_said_what_was_not_checked() -> None:
    assert described(FidelityReport((GOOD,), ())) == ("", "")
    assert described(FidelityReport((GOOD,), (), unchecked=("hands",))) == UNCHECKED["hands"]
