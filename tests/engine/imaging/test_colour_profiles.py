"""Colour spaces become sRGB: against published matrices and curves, and against LittleCMS."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageCms

from engine.imaging.colour_profiles import (
    D65,
    HLG,
    PQ,
    PRIMARIES,
    SRGB_CURVE,
    SRGB_PRIMARIES,
    Space,
    as_it_is,
    from_hlg,
    from_pq,
    icc_profile,
    sensible,
    space_of,
    to_srgb,
    to_xyz,
)
from engine.imaging.metadata import PictureMetadata

RAMP = Image.fromarray(np.arange(256, dtype=np.uint8).repeat(3).reshape(1, 256, 3))


def test_the_matrix_of_srgb_is_the_published_one() -> None:
    """IEC 61966-2-1, as tabulated by Lindbloom."""
    published = [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
    assert np.allclose(to_xyz(SRGB_PRIMARIES), published, atol=4e-4)


@pytest.mark.parametrize("number", sorted(PRIMARIES))
def test_full_red_green_and_blue_give_the_white_of_each_space(number: int) -> None:
    x, y = PRIMARIES[number][3]
    assert np.allclose(to_xyz(PRIMARIES[number]).sum(1), [x / y, 1, (1 - x - y) / y])


def test_a_profile_of_srgb_changes_nothing() -> None:
    """Its matrix and curve are made here; LittleCMS, which converts, knows its own sRGB."""
    profile = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile(Space(SRGB_PRIMARIES, SRGB_CURVE))))
    shown = ImageCms.profileToProfile(RAMP, profile, ImageCms.createProfile("sRGB"))
    assert np.abs(np.asarray(shown).astype(int) - np.asarray(RAMP)).max() <= 1


def test_a_linear_gamma_is_shown_by_the_curve_of_srgb() -> None:
    convert = to_srgb(PictureMetadata(gamma=1.0))
    grey = np.asarray(convert(RAMP))[0, [55, 128]]
    assert np.abs(grey.astype(int) - [[128] * 3, [188] * 3]).max() <= 1  # 1.055 x^(1/2.4) - 0.055


def test_what_is_srgb_already_needs_no_conversion() -> None:
    for metadata in (
        PictureMetadata(),
        PictureMetadata(cicp=(1, 13)),
        PictureMetadata(gamma=0.45455),
        PictureMetadata(gamma=50),
    ):
        assert space_of(metadata) is None
        assert to_srgb(metadata) is as_it_is


def test_the_space_follows_from_numbers_and_from_chromaticities() -> None:
    assert space_of(PictureMetadata(cicp=(12, 13))) == Space(PRIMARIES[12], SRGB_CURVE)
    assert space_of(PictureMetadata(cicp=(1, 8))) == Space(SRGB_PRIMARIES, (1.0,))
    p3 = (*D65, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060)
    assert space_of(PictureMetadata(gamma=0.5, chromaticities=p3)) == Space(PRIMARIES[12], (2.0,))


def test_the_red_of_display_p3_lies_outside_srgb_and_its_greys_stay() -> None:
    convert = to_srgb(PictureMetadata(cicp=(12, 13)))
    red, grey, muted = np.asarray(
        convert(Image.fromarray(np.array([[[255, 0, 0], [99, 99, 99], [200, 100, 100]]], np.uint8)))
    )[0]
    assert red.tolist() == [255, 0, 0]
    assert np.abs(grey.astype(int) - 99).max() <= 1
    assert muted[0] > 203  # the same code is a stronger red in a wider space
    assert muted[1] < 98


def test_chromaticities_in_a_line_or_without_light_are_passed_over() -> None:
    assert sensible(SRGB_PRIMARIES)
    assert not sensible(((0.1, 0.1), (0.2, 0.2), (0.3, 0.3), D65))
    assert not sensible((*SRGB_PRIMARIES[:3], (0.3, 0.0)))


def test_perceptual_quantisation_is_the_published_curve() -> None:
    """SMPTE ST 2084: code 1 is 10,000 cd/m², 0.5 is 92.25, and 0.58 is about 203."""
    light = from_pq(np.array([0.0, 0.5, 0.58, 1.0], np.float32))
    assert light == pytest.approx([0, 92.25, 202.6, 10000], rel=5e-3, abs=1e-3)


def test_hybrid_log_gamma_is_the_published_curve() -> None:
    """ITU-R BT.2100 on a screen of 1,000 cd/m²: code 0.75 is the white of SDR, 203, and code 1 the peak."""
    codes = np.array([[0.0] * 3, [0.75] * 3, [1.0] * 3], np.float32)
    assert from_hlg(codes)[:, 0] == pytest.approx([0, 203, 1000], rel=0.01, abs=1e-3)


@pytest.mark.parametrize(("transfer", "white"), [(PQ, 148), (HLG, 191)])
def test_the_white_of_sdr_stays_bright_and_brighter_parts_keep_their_order(transfer: int, white: int) -> None:
    shown = np.asarray(to_srgb(PictureMetadata(cicp=(9, transfer)))(RAMP))[0]
    assert (np.diff(shown.astype(int), axis=0) >= 0).all()
    assert shown[0].tolist() == [0, 0, 0]
    assert 180 <= shown[white].min() < 255
    assert shown[white].max() - shown[white].min() <= 1  # grey stays grey


def test_a_profile_that_cannot_be_used_is_passed_over() -> None:
    convert = to_srgb(PictureMetadata(icc=b"no profile at all"))
    assert np.array_equal(np.asarray(convert(RAMP)), np.asarray(RAMP))


def test_greys_finer_than_eight_bits_go_through_a_profile_without_steps() -> None:
    fine = Image.fromarray(np.linspace(100, 101, 64, dtype=np.float32)[None])
    icc = icc_profile(Space(SRGB_PRIMARIES, (1.0,)))
    shown = np.asarray(to_srgb(PictureMetadata(icc=icc))(fine))
    coarse = np.asarray(to_srgb(PictureMetadata(icc=icc))(Image.fromarray(np.array([[100, 101]], np.uint8))))
    assert shown.shape == (1, 64, 3)
    assert shown[0, 0].tolist() == coarse[0, 0].tolist()
    assert shown[0, -1].tolist() == coarse[0, 1].tolist()
