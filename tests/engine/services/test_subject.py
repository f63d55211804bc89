"""What must not be cut: a product on its ground, the heads of people, and whatever moves, in all frames."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.export import FrameSource
from engine.export.framing import framed, framing_of
from engine.imaging.source_image import SourceImage
from engine.services.subject import subject_of
from tests.support.clips import reel_of


def packshot(x: int, width: int = 40) -> UInt8Array:
    """A bottle (120, 160, 3) on paper, its left side at x."""
    picture = np.full((120, 160, 3), 246, np.uint8)
    picture[20:100, x : x + width] = (30, 90, 140)
    return picture


def source_of(*frames: UInt8Array) -> FrameSource:
    return reel_of(np.stack(frames))


def test_a_product_on_plain_ground_is_found_whole() -> None:
    subject = subject_of(source_of(packshot(60)))
    assert subject.box is not None
    assert subject.box.left <= 60 <= subject.box.left + 10
    assert subject.box.right >= 100
    assert subject.box.top <= 20
    assert subject.box.bottom >= 100
    assert subject.ground is not None
    assert subject.ground[0].all()
    assert not subject.ground[subject.ground.shape[0] // 2, subject.ground.shape[1] // 2]


def carton(flush: bool) -> UInt8Array:
    """One (160, 160, 3) from border to border: whole, with corners there, or cut off."""
    picture = np.full((160, 160, 3), 255, np.uint8)
    whole, cut = ((60, 0), (100, 6), (100, 153), (60, 159)), ((60, 0), (100, 0), (100, 159), (60, 159))
    cv2.fillPoly(picture, [np.array(whole if flush else cut)], (30, 90, 140))
    return picture


@pytest.mark.parametrize("wanted", [(90, 160), (160, 90)])
def test_a_whole_product_that_touches_the_border_has_room_around_it_in_another_shape(wanted: tuple[int, int]) -> None:
    source = source_of(carton(flush=True))
    subject = subject_of(source)
    framing = framing_of(source.size, wanted, subject.box, subject.ground is not None)
    shown = framed(source, framing, (4 * wanted[0], 4 * wanted[1]), subject.ground).picture(0)
    rows, columns = np.nonzero(shown.min(2) < 200)
    height, width = shown.shape[:2]
    sides = columns.min(), rows.min(), width - 1 - columns.max(), height - 1 - rows.max()
    assert min(sides) >= 0.04 * min(shown.shape[:2])
    assert abs(int(sides[1]) - int(sides[3])) <= 0.02 * height, "as much above as below"
    assert rows.max() - rows.min() > 0.85 * height, "and no more than that"
    assert not framing_of(source.size, (100, 100), subject.box, plain=True).pad, "the photo's own shape stays its own"


def test_a_product_that_the_border_cuts_off_ends_there() -> None:
    source = source_of(carton(flush=False))
    subject = subject_of(source)
    assert subject.box is not None
    assert (subject.box.top, subject.box.bottom) == (0, 160)
    assert not any(framing_of(source.size, (160, 90), subject.box, plain=True).room)


def test_a_product_that_moves_is_kept_wherever_it_goes() -> None:
    subject = subject_of(source_of(*(packshot(30 + 10 * i) for i in range(6))))
    assert subject.box is not None
    assert subject.box.left <= 30
    assert subject.box.right >= 120
    assert framing_of((160, 120), (90, 160), subject.box, subject.ground is not None).pad == "ground"
    assert not framing_of((160, 120), (100, 100), subject.box).pad


def test_a_product_cut_off_by_the_border_has_its_ground_around_it() -> None:
    picture = packshot(60)
    picture[:20, 60:100] = (30, 90, 140)
    ground = subject_of(source_of(picture)).ground
    assert ground is not None
    across = ground.shape[1] / 160
    assert not ground[0, round(60 * across) : round(100 * across)].any()
    assert ground[0, : round(50 * across)].all()
    assert ground[-1].all()


def test_a_shadow_that_passes_does_not_take_the_ground_away() -> None:
    shaded = packshot(60)
    shaded[:, 110:] = (shaded[:, 110:] * np.linspace(0.5, 0.9, 50)[:, None]).astype(np.uint8)
    assert subject_of(source_of(shaded)).ground is None
    assert subject_of(source_of(packshot(60), shaded, shaded, shaded)).ground is not None


def test_of_a_transparent_clip_what_is_visible_must_stay() -> None:
    picture = np.zeros((120, 160, 4), np.uint8)
    picture[30:90, 20:60] = 255
    subject = subject_of(FrameSource.of(clip_with(picture)))
    assert subject.box is not None
    assert (subject.box.left, subject.box.right) == pytest.approx((20, 60), abs=5)


def clip_with(picture: UInt8Array):  # type: ignore[no-untyped-def]
    from tests.support.clips import clip_of

    return clip_of(np.stack([picture, picture]))


def test_a_subject_on_no_plain_ground_is_found(samples: dict[str, SourceImage]) -> None:
    dog = cv2.resize(samples["dog"].pixels, (256, 256), interpolation=cv2.INTER_AREA).astype(np.uint8)
    subject = subject_of(source_of(dog))
    assert subject.box is not None
    assert subject.box.right - subject.box.left > 100
    assert subject.ground is None


def test_an_even_picture_has_no_subject() -> None:
    assert subject_of(source_of(np.full((96, 128, 3), 120, np.uint8))).box is None
