"""Putting a picture into another shape: by cropping, or with something around it. Never by stretching."""

from __future__ import annotations

import re

import cv2
import numpy as np
from PIL import Image, ImageOps

from engine.arrays import Bytes
from engine.errors import InvalidRequestError

FITS = ("crop", "blur", "white", "black")  # and any #rrggbb
COLOURS = {"white": "#ffffff", "black": "#000000"}
BACKDROP_SIDE = 96  # pixels of the long side of a backdrop before it is blurred
BLUR = 4.0  # standard deviation in those pixels


def fitted(picture: Bytes, size: tuple[int, int], fit: str = "crop") -> Bytes:
    """A picture (H, W, 3) as (height, width, 3) for `size` (width, height).

    `crop` covers the size and cuts what sticks out, around the middle. `blur` shows all of the picture before a
    blurred copy of itself; a colour (`white`, `black`, #rrggbb) shows all of it before that colour.
    Raises InvalidRequestError for any other fit.
    """
    check_fit(fit)
    image = Image.fromarray(picture)
    if fit == "crop":
        return np.asarray(ImageOps.fit(image, size, Image.Resampling.LANCZOS))
    canvas = np.array(backdrop(image, size)) if fit == "blur" else plain(size, fit)
    inner = ImageOps.contain(image, size, Image.Resampling.LANCZOS)
    left, top = (size[0] - inner.width) // 2, (size[1] - inner.height) // 2
    canvas[top : top + inner.height, left : left + inner.width] = np.asarray(inner)
    return canvas


def check_fit(fit: str) -> None:
    if fit not in FITS and not re.fullmatch(r"#[0-9a-fA-F]{6}", fit):
        raise InvalidRequestError(f"There is no fit “{fit}”.", f"Choose from: {', '.join(FITS)}, or a colour #rrggbb.")


def backdrop(image: Image.Image, size: tuple[int, int]) -> Bytes:
    """The picture so large that it covers `size`, and so blurred that nobody looks at it."""
    scale = BACKDROP_SIDE / max(size)
    width, height = (max(2, round(side * scale)) for side in size)
    small = ImageOps.fit(image, (width, height), Image.Resampling.BOX)
    soft = cv2.GaussianBlur(np.asarray(small), (0, 0), BLUR, borderType=cv2.BORDER_REPLICATE)
    return cv2.resize(soft, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def plain(size: tuple[int, int], fit: str) -> Bytes:
    colour = bytes.fromhex(COLOURS.get(fit, fit)[1:])
    return np.full((size[1], size[0], 3), np.frombuffer(colour, np.uint8), np.uint8)
