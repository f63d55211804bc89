"""What faults are called, what to do about them, and both in a sentence: the same wherever they are shown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.report.report import FidelityReport

FAULT_WORDS = {  # by what `FrameReport.worst` says
    "label": "the label changes", "subject": "the subject changes", "face": "the face changes",
    "background": "the background changes colour", "sharpness": "it becomes blurred", "flicker": "it flickers",
    "brand": "a brand colour changes", "lost": "the label can't be tracked: check it yourself",
    "hand": "a hand melts", "fingers": "fingers are missing, wrong or too many",
    "gone": "the label is gone", "shape": "it bends or melts", "shimmer": "it shimmers",
    "missing": "a part is missing", "second": "something is there twice", "held": "it stands still, then jumps",
}  # fmt: skip
AGAIN = "Make it again with less motion or another seed."
LABEL = "Restore the label, or make the clip again with less motion."
FAULT_HINTS = {
    "label": LABEL, "lost": LABEL, "gone": LABEL,
    "face": "Restore the face, or make the clip again with less motion.",
    "background": "Restore the colours, or make the clip again with another seed.",
    "brand": "Restore the colours, or make the clip again with another seed.",
}  # fmt: skip
UNCHECKED = {  # by what `FidelityReport.unchecked` says
    "labels": (
        "Labels were not checked: text can't be read here.", "Say where they are: vivant report --region X,Y,W,H.",
    ),
    "hands": ("Hands were not checked: the network that finds them is missing.", "Install Vivant again."),
}  # fmt: skip


def fault_words(names: list[str]) -> str:
    """Faults of a report in words, one after the other."""
    return ", ".join(FAULT_WORDS[name] for name in names)


def described(report: FidelityReport) -> tuple[str, str]:
    """What was found in a clip, in a sentence: the fault that most of its worst frames have, and where; and a hint.

    Both are empty for a clip without faults.
    """
    bad = [i for i, frame in enumerate(report.frames) if frame.verdict]
    if not bad:
        return UNCHECKED[report.unchecked[0]] if report.unchecked else ("", "")
    worst = max(frame.verdict for frame in report.frames)
    (name, _), *_ = Counter(frame.worst for frame in report.frames if frame.verdict == worst).most_common(1)
    sentence = f"In {len(bad)} of {len(report.frames)} frames, first in frame {bad[0] + 1}: {FAULT_WORDS[name]}."
    return sentence, FAULT_HINTS.get(name, AGAIN)
