"""Fits pictures into another shape by cropping or padding, never by stretching."""

from __future__ import annotations

import re

import cv2
import numpy as np
from PIL import Image, ImageOps

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.plain_text import quoted

CROP = "crop"
PADS = ("blur", "white", "black")  # and any #rrggbb
FITS = (CROP, *PADS)
COLOURS = {"white": "#ffffff", "black": "#000000"}
BACKDROP_SIDE = 96  # pixels of the long side of a backdrop before it is blurred
BLUR = 4.0  # standard deviation in those pixels


def fitted(picture: UInt8Array, size: tuple[int, int], fit: str = "crop") -> UInt8Array:
    """A picture (H, W, 3) or (H, W, 4) as (height, width, same) for `size` (width, height).

    `crop` covers the size and cuts what sticks out, around the middle. `blur` shows all of the picture before a
    blurred copy of itself; a colour (`white`, `black`, #rrggbb) shows all of it before that colour.
    What is around a transparent picture is transparent. Raises InvalidRequestError for any other fit.
    """
    check_fit(fit)
    if picture.shape[2] == 4:
        colours = fitted(np.ascontiguousarray(picture[..., :3]), size, fit)
        return np.dstack([colours, fitted_alpha(np.ascontiguousarray(picture[..., 3]), size, fit)])
    image = Image.fromarray(picture)
    if fit == "crop":
        return np.asarray(ImageOps.fit(image, size, Image.Resampling.LANCZOS))
    return placed(image, surround(picture, size, fit))


def reduced(picture: UInt8Array, long_side: int) -> tuple[UInt8Array, float]:
    """A picture (H, W, C) with at most `long_side` pixels on its long side, and how much smaller it is."""
    scale = min(1.0, long_side / max(picture.shape[:2]))
    size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8), scale


def fitted_alpha(alpha: UInt8Array, size: tuple[int, int], fit: str = "crop") -> UInt8Array:
    """An alpha (H, W) as (height, width): as `fitted`, with nothing around it."""
    image = Image.fromarray(alpha)
    if fit == "crop":
        return np.asarray(ImageOps.fit(image, size, Image.Resampling.LANCZOS))
    return placed(image, np.zeros((size[1], size[0]), np.uint8))


def placed(image: Image.Image, canvas: UInt8Array) -> UInt8Array:
    """The canvas with all of a picture in its middle, as large as fits."""
    height, width = canvas.shape[:2]
    inner = ImageOps.contain(image, (width, height), Image.Resampling.LANCZOS)
    left, top = (width - inner.width) // 2, (height - inner.height) // 2
    canvas[top : top + inner.height, left : left + inner.width] = np.asarray(inner)
    return canvas


def surround(picture: UInt8Array, size: tuple[int, int], pad: str) -> UInt8Array:
    """The padding: a canvas of `size` without the picture itself. Raises InvalidRequestError."""
    check_pad(pad)
    return backdrop(picture, size) if pad == "blur" else plain(size, pad)


def check_fit(fit: str) -> None:
    one_of_or_colour("fit", fit, FITS)


def check_pad(pad: str) -> None:
    one_of_or_colour("border", pad, PADS)


def one_of_or_colour(kind: str, name: str, names: tuple[str, ...]) -> None:
    if name not in names and not re.fullmatch(r"#[0-9a-fA-F]{6}", name):
        hint = f"Choose from: {', '.join(names)}, or a colour like #f4f0ea."
        raise InvalidRequestError(f"There is no {kind} {quoted(name)}.", hint)


def backdrop(picture: UInt8Array, size: tuple[int, int]) -> UInt8Array:
    """The picture so large that it covers `size`, and strongly blurred."""
    scale = BACKDROP_SIDE / max(size)
    width, height = (max(2, round(side * scale)) for side in size)
    small = ImageOps.fit(Image.fromarray(picture), (width, height), Image.Resampling.BOX)
    soft = cv2.GaussianBlur(np.asarray(small), (0, 0), BLUR, borderType=cv2.BORDER_REPLICATE)
    return cv2.resize(soft, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def plain(size: tuple[int, int], fit: str) -> UInt8Array:
    colour = bytes.fromhex(COLOURS.get(fit, fit)[1:])
    return np.full((size[1], size[0], 3), np.frombuffer(colour, np.uint8), np.uint8)
