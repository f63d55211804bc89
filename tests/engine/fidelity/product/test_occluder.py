"""What stands in front of a product is kept; what has melted is not taken for it."""

from __future__ import annotations

import numpy as np

from engine.fidelity.product.occluder import occluder_of, within_envelope
from engine.fidelity.vision.photometric import Light
from tests.support.products import Shot, film

SHOT = Shot("finger", finger=True, count=5, size=(320, 240))


def test_a_finger_is_in_front_and_a_melt_is_not() -> None:
    made = film(SHOT)
    clean = film(Shot("the same", count=5, size=(320, 240)))
    light = Light(clean.truth[2].astype(np.float32), np.zeros(clean.truth.shape[1:3], np.float32))
    finger = occluder_of(light, made.molten(4)[2].astype(np.float32), made.masks[2], reach=4)
    there = (made.fingers[2] > 0.5) & (made.masks[2] > 0.9)
    apart = (made.fingers[2] < 0.01) & (made.masks[2] > 0.9)
    assert finger.alpha[there].mean() > 0.9
    assert finger.alpha[apart].mean() < 0.03
    assert not occluder_of(light, clean.molten(4)[2].astype(np.float32), made.masks[2], reach=4).alpha.any()


def test_a_colour_that_is_nearby_is_within_the_envelope() -> None:
    picture = np.full((40, 40, 3), 200, np.float32)
    picture[:, :20] = 40
    seen = np.full((40, 40, 3), 200, np.float32)
    inside = within_envelope(seen, picture, reach=3)
    assert inside[:, 18:].all()
    assert not inside[:, :16].any()
    hidden = picture.copy()
    hidden[:, 20:] = np.nan
    assert not within_envelope(seen, hidden, reach=3).any()
