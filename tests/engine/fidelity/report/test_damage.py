"""Made damage: the more of it, the worse the score, and it is called what it is."""

from __future__ import annotations

import itertools
from functools import cache

import numpy as np
import pytest

from engine.fidelity.report.builder import build_report
from engine.fidelity.report.report import FidelityReport, Verdict
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import Region, rectangle
from tests.support.damages import Take, damaged, take_of
from tests.support.labelled import WORDS, backdrop, label_of

SIZE, COUNT = (320, 240), 8
CALLED = {
    "melt": "shape", "blur": "sharpness", "swap": "label", "shimmer": "shimmer", "crop": "label",
    "flash": "flicker", "freeze": "held", "colour": "background",
}  # fmt: skip


@cache
def take() -> Take:
    photo = backdrop("coffee", SIZE, 0).copy()
    photo[50:210, 100:220] = (150, 60, 40)
    photo[100:180, 105:215] = label_of(WORDS[:2], (110, 80), 0)
    mask = np.zeros(SIZE[::-1], np.float32)
    mask[50:210, 100:220] = 1
    return take_of(photo, mask, COUNT)


@pytest.fixture(autouse=True)
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Judged by its picture alone, as a logo is."""
    monkeypatch.setattr(ocr, "available", lambda: False)


def report(clip: np.ndarray) -> FidelityReport:
    label: Region = rectangle(105, 100, 110, 80)
    return build_report(take().photo, [label], clip)


def test_an_undamaged_clip_is_green() -> None:
    assert report(take().truth).faults == []


@pytest.mark.parametrize(("kind", "name"), CALLED.items())
def test_strong_damage_is_called_what_it_is(kind: str, name: str) -> None:
    found = report(damaged(take(), kind, 5))
    assert found.verdict >= (Verdict.AMBER if kind == "freeze" else Verdict.RED)
    assert name in found.faults


@pytest.mark.parametrize("kind", ["melt", "swap"])
def test_a_clip_that_comes_nearer_to_the_truth_is_never_worth_less(kind: str) -> None:
    scores = [report(damaged(take(), kind, strength)).score for strength in (5, 3, 1)]
    assert all(a <= b for a, b in itertools.pairwise([*scores, 1.0]))
    half = damaged(take(), kind, 5)
    half[1::2] = take().truth[1::2]  # half of the frames are mended
    assert report(half).score >= scores[0]
