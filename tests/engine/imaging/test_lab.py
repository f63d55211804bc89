"""What littleCMS and OpenCV make of colours is read as these colours."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image, ImageCms

from engine.imaging.lab import D65, lab_of_srgb, srgb_of_lab

COLOURS = np.array(np.meshgrid(*[np.arange(0, 256, 51)] * 3), np.uint8).T.reshape(1, -1, 3)


def test_what_opencv_makes_under_d65_is_read_as_it_was() -> None:
    lab = cv2.cvtColor(COLOURS.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    assert np.abs(srgb_of_lab(lab, D65).astype(int) - COLOURS).max() <= 1


def test_what_littlecms_writes_under_d50_is_read_as_it_was() -> None:
    profiles = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    stored = ImageCms.profileToProfile(Image.fromarray(COLOURS), *profiles, outputMode="LAB")
    data = np.asarray(stored)
    lab = np.concatenate([data[..., :1] * (100 / 255), data[..., 1:].view(np.int8).astype(float)], -1)
    assert np.abs(srgb_of_lab(lab).astype(int) - COLOURS).mean() < 1  # of whole steps of a* and b*


def test_white_black_and_grey_are_neutral() -> None:
    greys = srgb_of_lab(np.array([[100, 0, 0], [50, 0, 0], [0, 0, 0]], np.float32))
    assert greys.tolist() == [[255] * 3, [119] * 3, [0] * 3]


def test_pixels_have_the_colours_that_opencv_gives_them() -> None:
    found = lab_of_srgb(COLOURS).astype(int)
    exact = cv2.cvtColor(COLOURS.astype(np.float32) / 255, cv2.COLOR_RGB2LAB) * (2.55, 1, 1) + (0, 128, 128)
    assert np.abs(found - exact).max() <= 1
    assert lab_of_srgb(np.array([[[255, 255, 255], [0, 0, 0]]], np.uint8)).tolist() == [
        [[255, 128, 128], [0, 128, 128]]
    ]
