"""A clip is compared with its photo without the light that was asked for, and what is spoilt under it stays spoilt."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.errors import Cancelled
from engine.fidelity.report.report import FidelityReport, Verdict
from engine.fidelity.vision import ocr
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.models.spec import EFFECTS
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.services.asked_light import places_of, without_light
from engine.services.check import check_clip
from tests.conftest import animate
from tests.support.damages import Take, damaged
from tests.support.labelled import SAMPLES

LIT = MotionRequest(
    198, 198, camera="static", motion=0.45, frames=45, fps=25.0, life=0.0, face=0.0, effects="strip-light:0.9"
)
COUNT = 26  # of its frames: in the middle of the clip the light has come half way
TRIM = f"trim:{COUNT}"


@cache
def packshot() -> SourceImage:
    """A striped fruit on white, as small as those of a shop."""
    y, x = np.mgrid[0:198, 0:198].astype(np.float32)
    far = np.hypot((x - 99) / 60, (y - 104) / 72)
    shade = 0.95 - 0.5 * far**2
    stripes = 1 + 0.15 * np.sin(np.arctan2(y - 30, x - 99) * 14)
    fruit = np.array([70, 150, 60], np.float32) * (shade * stripes)[..., None]
    at = np.clip((1 - far) * 40, 0, 1)[..., None]
    return SourceImage.from_array(np.clip(np.rint(255 + at * (fruit - 255)), 0, 255).astype(np.uint8))


def recipe_of(request: MotionRequest, *edits: str) -> Recipe:
    return replace(Recipe.of(request, packshot(), "x"), edits=edits or (TRIM,))


@pytest.fixture(scope="module")
def lit(breeze: BreezePipeline) -> UInt8Array:
    return animate(breeze, packshot(), LIT)[:COUNT]


@pytest.fixture(scope="module")
def plain(breeze: BreezePipeline) -> UInt8Array:
    return animate(breeze, packshot(), replace(LIT, effects=""))[:COUNT]


def off(a: UInt8Array, b: UInt8Array) -> float:
    return float(np.abs(a.astype(int) - b).mean())


@pytest.mark.parametrize("name", EFFECTS)
def test_what_is_left_without_an_effect_is_the_clip_without_it(breeze: BreezePipeline, name: str) -> None:
    photo = SourceImage.open(SAMPLES / "coffee.jpg")
    asked = MotionRequest(320, 240, camera="orbit-right", motion=0.4, frames=18, fps=10.0, face=0.0, effects=name)
    clip, wanted = (animate(breeze, photo, request) for request in (asked, replace(asked, effects="")))
    found = without_light(clip, photo, Recipe.of(asked, photo, "x"))
    seen = np.abs(clip.astype(int) - wanted).max(-1) > 6
    assert seen.sum() > 500
    assert off(found[seen], wanted[seen]) < 0.1 * off(clip[seen], wanted[seen])
    assert off(found, wanted) < 0.5


def test_a_clip_is_green_in_the_light_that_was_asked_for_and_not_in_one_that_was_not(lit: UInt8Array) -> None:
    judged = [check_clip(packshot(), lit, recipe_of(asked), labels=[]) for asked in (LIT, replace(LIT, effects=""))]
    assert judged[0].verdict is Verdict.GREEN
    assert judged[1].faults == ["subject"]


@pytest.mark.parametrize("kind", ["melt", "morph", "crop", "flash", "duplicate"])
def test_damage_is_called_the_same_with_light_and_without(
    lit: UInt8Array, plain: UInt8Array, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    white = packshot().pixels.min(-1) > 250
    mask = np.repeat((~white).astype(np.float32)[None], len(lit), 0)
    other = SourceImage.open(SAMPLES / "cocktail.jpg").fit(198, 198)

    def judged(clip: UInt8Array, asked: MotionRequest) -> FidelityReport:
        spoilt = damaged(Take(packshot().pixels, clip, mask), kind, 5, other)
        return check_clip(packshot(), spoilt, recipe_of(asked), labels=[])

    under, without = judged(lit, LIT), judged(plain, replace(LIT, effects=""))
    assert under.verdict is without.verdict > Verdict.GREEN
    assert under.score <= without.score + 0.15
    assert set(under.faults) & set(without.faults)


def test_a_clip_without_the_light_that_its_recipe_asks_for_stays_as_it_is(plain: UInt8Array) -> None:
    assert without_light(plain, packshot(), recipe_of(LIT)) is plain
    brighter = cv2.add(plain, (9, 9, 9, 0)).astype(np.uint8)
    assert without_light(brighter, packshot(), recipe_of(LIT)) is brighter


def test_which_moments_a_clip_shows_is_known_after_a_cut_and_a_slow_start(lit: UInt8Array) -> None:
    assert places_of(lit, recipe_of(LIT)) == [float(i) for i in range(COUNT)]
    assert places_of(lit[2:9], recipe_of(LIT, "trim:3-9")) == [float(i) for i in range(2, 9)]
    eased = places_of(np.repeat(lit[:1], 51, 0), recipe_of(LIT, "ease:in"))
    assert len(eased) == 51
    assert eased[0] == 0
    assert eased[-1] == pytest.approx(44)
    assert eased[1] < 0.2


def test_a_clip_of_which_that_is_not_known_stays_as_it_is(lit: UInt8Array) -> None:
    unlit, other = replace(LIT, effects=""), replace(LIT, model="svd")
    for recipe, shown in (
        (None, lit), (recipe_of(unlit), lit), (recipe_of(other), lit), (recipe_of(LIT), lit[:7]),
        (recipe_of(LIT), lit[:, :120]),
    ):  # fmt: skip
        assert without_light(shown, packshot(), recipe) is shown


def test_it_can_be_stopped(lit: UInt8Array) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        without_light(lit, packshot(), recipe_of(LIT), stop)
