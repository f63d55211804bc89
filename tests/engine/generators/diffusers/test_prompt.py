"""Camera and motion become sentences only for models that take them in no other way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.generators.diffusers.prompt import CAMERA, MOTION, full_prompt
from engine.models import BREEZE, CAMERAS, MODELS
from engine.request.motion_request import MotionRequest

IN_WORDS = next(spec for spec in MODELS.values() if spec.motion_knob == "words")
ELSEWHERE = next(
    spec for spec in MODELS.values() if spec.motion_knob not in ("words", "dial") and len(spec.cameras) > 1
)
REQUEST = MotionRequest(64, 64, prompt=" A cup of tea. ", camera="push-in", motion=0.9)


def test_there_is_a_sentence_for_every_camera() -> None:
    assert set(CAMERA) == set(CAMERAS) - {"free", "own"}
    assert len(set(CAMERA.values())) == len(CAMERA)


def test_the_persons_words_come_first() -> None:
    assert full_prompt(REQUEST, IN_WORDS) == "A cup of tea. The camera slowly pushes in. Fast, dynamic movement."
    assert full_prompt(replace(REQUEST, prompt=""), IN_WORDS).startswith("The camera")


def test_a_model_with_a_knob_for_motion_is_told_of_it_by_the_knob_alone() -> None:
    assert "movement" not in full_prompt(REQUEST, ELSEWHERE)


@pytest.mark.parametrize(
    ("motion", "words"), [(0.0, "Almost nothing moves."), (0.15, "Almost nothing moves."), (0.3, "Slow"), (1.0, "Fast")]
)
def test_the_more_motion_the_livelier_the_words(motion: float, words: str) -> None:
    assert words in full_prompt(replace(REQUEST, motion=motion), IN_WORDS)


def test_in_the_middle_nothing_is_said_of_motion_and_the_limits_rise() -> None:
    assert full_prompt(replace(REQUEST, motion=0.5), IN_WORDS) == "A cup of tea. The camera slowly pushes in."
    limits = [limit for limit, _ in MOTION]
    assert limits == sorted(limits)
    assert limits[-1] == 1


def test_a_model_with_one_camera_is_not_told_of_it() -> None:
    still = replace(IN_WORDS, cameras=IN_WORDS.cameras[:1])
    assert full_prompt(replace(REQUEST, motion=0.5), still) == "A cup of tea."
    assert BREEZE.motion_knob != "words"
