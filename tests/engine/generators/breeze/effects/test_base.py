"""What effects share: when they are there, how light adds up, and small lights laid into a frame."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import cells
from engine.generators.breeze.effects.base import (
    FEWEST_FRAMES,
    Light,
    Places,
    Scene,
    Surface,
    glow_into,
    grey,
    smooth_step,
    wave,
)
from engine.generators.breeze.layers import Layers
from engine.generators.breeze.motion import Timing
from tests.support.surfaces import SHAPE, at_rest, moved, surface


def test_an_effect_comes_from_nothing_and_only_a_closed_clip_ends_with_nothing() -> None:
    once, closed = surface(loop="none"), surface(loop="loop")
    assert once.presence(0) == closed.presence(0) == closed.presence(1) == 0
    assert once.presence(1) == once.presence(0.5) == closed.presence(0.5) == 1
    rising = [once.presence(t) for t in np.linspace(0, 0.3, 20)]
    assert rising == sorted(rising)


def test_in_a_short_clip_it_comes_within_a_third_of_it() -> None:
    short = replace(surface(), timing=Timing(60, 60, "none"))
    assert short.presence(0.15) == pytest.approx(0.5)  # half way in 0.3 of one second
    assert short.presence(0.3) == 1


def test_light_never_comes_faster_than_in_a_number_of_frames() -> None:
    for count in (4, 8, 25, 50):
        once, closed = (replace(surface(), timing=Timing(count, 25, loop)) for loop in ("none", "loop"))
        for found in (once, closed):
            presence = [found.presence(found.timing.moment(frame)) for frame in range(count)]
            assert presence[0] == 0
            assert np.abs(np.diff(presence)).max() < 1.7 / FEWEST_FRAMES, "steeper than a smooth step over so many"


def test_what_repeats_does_so_a_whole_number_of_times() -> None:
    assert surface().turns(1.2) == 2  # of three seconds
    assert surface().turns(100) == 1
    assert wave(0, 3, 0.7) == pytest.approx(wave(1, 3, 0.7))


def test_chance_belongs_to_the_seed_and_to_its_purpose() -> None:
    one, again, other = (surface(seed=seed).rng(5).random() for seed in (1, 1, 2))
    assert one == again != other
    assert surface(seed=1).rng(6).random() != one


def test_two_lights_after_each_other_are_as_on_a_colour_itself() -> None:
    rng = np.random.default_rng(1)
    first, second = (Light(rng.random((4, 5, 3), np.float32), rng.random((4, 5, 3), np.float32)) for _ in range(2))
    colour = rng.random((4, 5, 3), np.float32)

    def shine(light: Light, colour: np.ndarray) -> np.ndarray:
        darker = colour * light.gain
        return darker + (1 - darker) * light.glow

    together = first.and_then(second)
    only_gains = Light(first.gain, 0 * first.glow).and_then(Light(second.gain, 0 * second.glow))
    only_glows = Light(1 + 0 * first.gain, first.glow).and_then(Light(1 + 0 * second.gain, second.glow))
    assert np.allclose(shine(only_gains, colour), colour * first.gain * second.gain, atol=1e-6)
    white = shine(Light(1 + 0 * second.gain, second.glow), shine(Light(1 + 0 * first.gain, first.glow), colour))
    assert np.allclose(shine(only_glows, colour), white, atol=1e-6)
    assert (together.gain <= 1).all()
    assert (together.glow <= 1).all()


def test_no_light_changes_nothing() -> None:
    none = Light.none((2, 3))
    assert none.is_none
    assert none.and_then(none).is_none
    assert not none.and_then(Light(none.gain, none.glow + np.float32(0.1))).is_none


def test_a_field_lies_where_a_frame_shows_the_things_it_belongs_to() -> None:
    field = np.zeros(SHAPE, np.float32)
    field[30, 40] = 1
    assert np.array_equal(at_rest().on_subject(field), field)
    shown = moved((5, -3)).on_subject(field)
    assert np.argwhere(shown == 1).tolist() == [[33, 35]]
    assert np.array_equal(moved((5, -3)).behind(field), field)


def test_a_surface_is_the_photo_small_with_the_subject_over_its_backdrop() -> None:
    backdrop = np.full((480, 640, 3), 200, np.uint8)
    subject = np.zeros((480, 640, 4), np.uint8)
    subject[120:360, 160:480] = [50, 0, 0, 255]
    near, far = np.full((12, 16), 0.9, np.float32), np.full((12, 16), 0.1, np.float32)
    found = Surface(Scene.of(Layers(subject, backdrop, near, far, near, 1.0)), Timing(2, 1, "none"), 3)
    assert found.shape == (240, 320)
    assert found.photo[120, 160].tolist() == [50, 0, 0]
    assert found.photo[10, 10].tolist() == [200, 200, 200]
    assert found.depth[120, 160] == pytest.approx(0.9)
    assert found.depth[10, 10] == pytest.approx(0.1)


def test_a_small_light_is_laid_at_its_place_brightens_only_and_stops_at_the_border() -> None:
    frame = np.full((20, 30, 3), 100, np.uint8)
    frame[..., 2] = 250
    before = frame.copy()
    glow_into(frame, (10, 5), np.full((3, 3), 0.5, np.float32), (200, 100, 0))
    changed = (frame != before).any(-1)
    assert np.argwhere(changed).min(0).tolist() == [4, 8]
    assert np.argwhere(changed).max(0).tolist() == [6, 10]
    assert frame[5, 9].tolist() == [150, 100, 250]
    glow_into(frame, (0, 0), np.ones((9, 9), np.float32), (255, 255, 255))
    assert (frame[:4, :4] == 255).all()
    glow_into(frame, (300, -200), np.ones((9, 9), np.float32), (255, 255, 255))


def test_helpers_of_fields() -> None:
    assert [smooth_step(x) for x in (-1, 0, 0.5, 1, 2)] == [0, 0, 0.5, 1, 1]
    assert cells((2, 3)).tolist() == [[[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [2, 1]]]
    assert grey(np.ones((1, 1), np.float32), (0.5, 1, 2)).tolist() == [[[0.5, 1, 2]]]
    assert isinstance(at_rest(), Places)


def printed(letters: bool) -> Scene:
    photo = np.full((240, 320, 3), 235, np.uint8)
    if letters:
        for row in range(80, 160, 16):
            cv2.putText(photo, "LABEL TEXT", (110, row), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (30, 30, 90), 1)
    photo[:, :60] = 40  # a large dark shape is no print
    return Scene(photo, np.ones((240, 320), np.float32), np.zeros((240, 320), np.float32))


def test_print_is_found_and_large_shapes_are_none() -> None:
    found = printed(letters=True).print
    assert found[80:140, 120:180].mean() > 0.7
    assert found[180:, 200:].max() < 0.05
    assert printed(letters=False).print[:, 80:].max() < 0.05


def test_light_on_print_has_no_steps_and_less_of_a_veil() -> None:
    gain, glow = np.ones((240, 320, 3), np.float32), np.full((240, 320, 3), 0.5, np.float32)
    gain[:, 160:] = 0.5
    where = np.zeros((240, 320), np.float32)
    where[:120] = 1
    even = Light(gain, glow).even(where)
    assert np.abs(np.diff(even.gain[60, :, 0])).max() < 0.06
    assert np.array_equal(even.gain[120:], gain[120:])
    assert even.glow[60, 60, 0] < 0.25 < even.glow[200, 60, 0]
