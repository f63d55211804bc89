"""What all families that run through diffusers share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.run_history import key_of, median
from engine.imaging.source_image import SourceImage
from engine.services.forecast import forecast
from tests.engine.generators.diffusers.conftest import ask_for, run

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def test_a_run_teaches_the_next_forecast_on_its_device(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    family = loaded("ltx-0.9.5")
    request = ask_for(family.spec)
    assert forecast(request).seconds is None
    run(family, picture, request)
    found = median(key_of(family.spec, family.device), "seconds")
    assert found is not None
    assert found[1] == 1
    assert forecast(request).seconds == pytest.approx(
        found[0] * family.spec.work(request.frames, request.width, request.height, request.steps)
    )
    run(family, picture, request, first=request.frames - 1)  # what is only finished says nothing of a whole run
    assert median(key_of(family.spec, family.device), "seconds") == found
