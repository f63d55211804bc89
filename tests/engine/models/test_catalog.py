"""The table of models offers only what can be asked for, and says what each takes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from engine.errors import InvalidRequestError
from engine.generators import FAMILIES, adapter
from engine.generators.diffusers.prompt import full_prompt
from engine.models import BREEZE, MODELS, ModelSpec
from engine.models.catalog import WAN_A14B
from engine.models.spec import KNOB_WORDS
from engine.request.defaults import defaults, snapped
from engine.request.motion_request import MotionRequest
from engine.request.validation import check, read_request
from tests.conftest import ROOT

LARGE = [spec for spec in MODELS.values() if spec.sources]
PHOTOS = [(3000, 2000), (1080, 1920), (801, 533), (4000, 1000), (64, 64)]
every = pytest.mark.parametrize("spec", MODELS.values(), ids=lambda spec: spec.id)
large = pytest.mark.parametrize("spec", LARGE, ids=lambda spec: spec.id)


@every
def test_snapping_lands_on_what_the_model_makes_and_stays_there(spec: ModelSpec) -> None:
    for loop in spec.loops:
        for frames in range(1, 300, 7):
            snap = spec.snap_frames(frames, loop)
            made = spec.made(snap, loop)
            assert spec.snap_frames(snap, loop) == snap
            assert spec.frames[0] <= made <= spec.frames[1]
            assert (made - spec.frame_offset) % spec.frame_step == 0
            assert sum(spec.passes(made)) - len(spec.passes(made)) + 1 == made
    for width, height in PHOTOS:
        size = spec.snap_size(width, height)
        assert spec.snap_size(*size) == size


@large
def test_sources_are_pinned_and_safe(spec: ModelSpec) -> None:
    for source in spec.sources:
        assert re.fullmatch("[0-9a-f]{40}", source.revision)
        assert source.size > 10**8
        assert not [
            pattern for pattern in source.files if pattern.endswith((".bin", ".ckpt", ".pt", ".pth", ".py", "*"))
        ]
    assert spec.licence_link.startswith("https://")


@large
def test_every_row_has_a_family_that_makes_it(spec: ModelSpec) -> None:
    if spec.family in FAMILIES:
        assert adapter(spec).PARTS


GOOD = replace(defaults(WAN_A14B, 832, 480), frames=49)


@pytest.mark.parametrize(
    "change",
    [
        {"prompt": ""}, {"prompt": "  "}, {"prompt": "x" * 5000}, {"prompt": "a\x00b"}, {"prompt": "a\x1b[31mb"},
        {"negative_prompt": "y" * 5000}, {"end_image": "/etc/passwd"}, {"end_image": "0" * 63},
        {"end_image": "0" * 64, "loop": "loop"}, {"frames": 50}, {"width": 840}, {"height": 484}, {"frames": 400},
        {"model": "cogvideox-5b"}, {"model": "breeze"},
    ],
)  # fmt: skip
def test_what_a_large_model_cannot_do_is_refused_with_a_sentence(change: dict) -> None:
    check(GOOD)
    check(replace(GOOD, end_image="0" * 64))
    with pytest.raises(InvalidRequestError) as caught:
        check(replace(GOOD, **change))
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("field", "value"), [("prompt", "a dog"), ("negative_prompt", "blur"), ("end_image", "0" * 64)]
)
def test_what_breeze_does_not_take_is_refused(field: str, value: str) -> None:
    with pytest.raises(InvalidRequestError, match="Breeze"):
        check(replace(MotionRequest(320, 240), **{field: value}))


def test_a_refusal_says_the_nearest_that_can_be_made() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        check(replace(GOOD, frames=50))
    assert "49" in caught.value.hint
    with pytest.raises(InvalidRequestError) as caught:
        check(replace(GOOD, width=840))
    assert "832x480" in caught.value.hint or "848x480" in caught.value.hint


def test_what_a_long_clip_costs_is_said() -> None:
    assert snapped(replace(GOOD, frames=81)) == (replace(GOOD, frames=81), ())
    for frames, passes in ((85, 2), (161, 2), (165, 3), (321, 4)):
        _, (said,) = snapped(replace(GOOD, frames=frames))
        assert f"{passes} passes" in said


def test_requests_from_before_there_were_prompts_still_load() -> None:
    old = {"width": 320, "height": 240, "model": "breeze", "motion": 0.5, "frames": 25, "fps": 25, "seed": 1, "steps": 12,
           "camera": "static", "loop": "none", "background": "#ffffff"}  # fmt: skip
    request = read_request(old)
    assert (request.prompt, request.negative_prompt, request.end_image) == ("", "", "")
    assert read_request(GOOD.to_json()) == GOOD


@pytest.mark.parametrize("value", [3, None, ["a"], {"a": 1}])
def test_prompts_from_strangers_must_be_text(value: object) -> None:
    with pytest.raises(InvalidRequestError):
        read_request({**GOOD.to_json(), "prompt": value})


def test_dials_become_words_only_where_the_model_has_no_knob() -> None:
    moving = replace(GOOD, camera="orbit-left", motion=1.0, prompt="A dog.")
    assert full_prompt(moving, WAN_A14B) == "A dog. The camera slowly orbits to the left. Fast, dynamic movement."
    assert full_prompt(moving, MODELS["ltx-0.9.8"]) == "A dog. The camera slowly orbits to the left."
    assert full_prompt(replace(moving, camera="static"), MODELS["animatediff"]) == "A dog."
    assert full_prompt(replace(moving, camera="static", motion=0.5), WAN_A14B) == "A dog. The camera does not move."


def test_defaults_suit_the_model() -> None:
    assert defaults(BREEZE, 64, 64) == MotionRequest(64, 64)
    assert defaults(MODELS["animatediff"], 512, 512).camera == "static"
    assert "light" in defaults(WAN_A14B, 832, 480).prompt


@large
def test_the_readme_names_the_same_graphics_memory(spec: ModelSpec) -> None:
    rows = [line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if f"| `{spec.id}`" in line]
    rows = rows or [line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if f"`{spec.id}` " in line]
    (row,) = [line for line in rows if line.startswith("|") and line.count("|") == 6]
    told = row.split("|")[-2].replace("-", "").split("/")
    assert tuple(float(number) for number in told if number.strip()) == spec.graphics_memory
    assert spec.graphics_memory == tuple(sorted(spec.graphics_memory, reverse=True))


def test_every_kind_of_motion_knob_has_its_words() -> None:
    assert {spec.motion_knob for spec in MODELS.values()} <= set(KNOB_WORDS)
