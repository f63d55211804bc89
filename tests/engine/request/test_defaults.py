"""Every model's starting request can be made, and what lies between is moved to the nearest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import InvalidRequestError
from engine.models import MODELS, ModelSpec
from engine.models.catalog import WAN_A14B
from engine.request.defaults import defaults, natural_size, snapped
from engine.request.validation import check

PHOTOS = [(3000, 2000), (1080, 1920), (801, 533), (4000, 1000), (64, 64)]


LARGE = [spec for spec in MODELS.values() if spec.sources]


every = pytest.mark.parametrize("spec", MODELS.values(), ids=lambda spec: spec.id)


large = pytest.mark.parametrize("spec", LARGE, ids=lambda spec: spec.id)


@every
@pytest.mark.parametrize("photo", PHOTOS)
def test_any_photo_has_a_size_and_a_request_that_the_model_can_make(spec: ModelSpec, photo: tuple[int, int]) -> None:
    size = natural_size(photo, spec)
    for loop in spec.loops:
        request = defaults(spec, *size, loop)
        check(request)
        assert snapped(request) == (request, ())


@large
def test_a_model_of_one_pixel_count_gets_it_in_the_photos_shape(spec: ModelSpec) -> None:
    width, height = natural_size((3000, 2000), spec)
    if spec.area:
        assert width * height == pytest.approx(spec.area, rel=0.12)
        assert width / height == pytest.approx(1.5, rel=0.06)
    assert (width, height) in (spec.sizes or [(width, height)])


GOOD = replace(defaults(WAN_A14B, 832, 480), frames=49)


def test_snapping_says_what_it_changed_and_leaves_what_is_out_of_reach_to_the_person() -> None:
    request, said = snapped(replace(GOOD, frames=51, width=840))
    assert (request.frames, request.width % 16) == (53 if request.frames == 53 else 49, 0)
    assert len(said) == 2
    with pytest.raises(InvalidRequestError):
        snapped(replace(GOOD, frames=5000))
