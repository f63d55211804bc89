"""Decoded pictures in bands of rows: converted and reduced without a second large picture in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.arrays import UInt8Array
from engine.imaging.colour_profiles import to_srgb
from engine.imaging.metadata import PictureMetadata
from engine.imaging.transparency import Colour

BAND = 2**21  # pixels that are converted at a time


@dataclass(frozen=True, eq=False)
class Raster:
    """Decoded pixels: L, RGB, CMYK with or without alpha, or greys of 0..255 as F; `alpha` is L, where it is apart."""

    image: Image.Image
    alpha: Image.Image | None = None


def load_array(pixels: NDArray[Any], times: int, swapped: bool = False) -> Raster:
    """From pixels (H, W) or (H, W, channels) of 8 bits; `swapped`: blue comes first."""
    order = [2, 1, 0, 3][: pixels.shape[2]] if swapped and pixels.ndim == 3 and pixels.shape[2] >= 3 else None

    def band(first: int, last: int) -> Raster:
        part = pixels[first:last]
        part = part[..., 0] if part.ndim == 3 and part.shape[2] == 1 else part
        return Raster(Image.fromarray(np.ascontiguousarray(part if order is None else part[..., order])))

    return assembled((pixels.shape[1], pixels.shape[0]), times, band)


def reduced_by_bands(image: Image.Image, times: int) -> Raster:
    """A loaded picture in one of a Raster's modes, reduced; the large one is closed."""
    if times == 1 and image.mode in ("RGB", "L", "CMYK", "RGBA", "LA") and "transparency" not in image.info:
        return Raster(image)
    if image.mode in ("RGB", "L", "CMYK") and "transparency" not in image.info:
        result = Raster(image.reduce(times))
    else:
        white = white_of(image)
        result = assembled(
            image.size, times, lambda first, last: Raster(plain_mode(cropped(image, first, last), white))
        )
    image.close()
    return result


def cropped(image: Image.Image, first: int, last: int) -> Image.Image:
    part = image.crop((0, first, image.width, last))
    part.info = image.info
    return part


def is_deep(image: Image.Image) -> bool:
    """Whether its greys have more than 8 bits."""
    return image.mode in ("I", "F") or image.mode.startswith("I;")


def white_of(image: Image.Image) -> float:
    """The value that is shown as white in greys of more than 8 bits."""
    if not is_deep(image):
        return 255.0
    if image.mode.startswith("I;16"):
        return 65535.0
    step = max(1, BAND // image.width)
    bands = (np.asarray(cropped(image, y, min(image.height, y + step))) for y in range(0, image.height, step))
    top = max(float(np.nan_to_num(band.astype(np.float64), posinf=0).max()) for band in bands)
    if image.mode == "F":
        return 1.0 if top <= 1 else 255.0 if top <= 255 else top
    return 65535.0 if 255 < top <= 65535 else max(top, 255.0)


def plain_mode(image: Image.Image, white: float) -> Image.Image:
    """A picture of any mode in one of a Raster's modes."""
    if is_deep(image):
        values = np.nan_to_num(np.asarray(image).astype(np.float64), posinf=white)
        grey = np.clip(values * (255 / white), 0, 255).astype(np.float32)
        clear = image.info.get("transparency")
        if not isinstance(clear, int):
            return Image.fromarray(grey)
        return Image.fromarray(
            np.stack([np.rint(grey), np.where(values == clear, 0, 255)], -1).astype(np.uint8), mode="LA"
        )
    if image.mode in ("P", "PA", "La", "RGBa") or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode == "1":
        return image.convert("L")
    return image if image.mode in ("RGB", "L", "CMYK", "RGBA", "LA") else image.convert("RGB")


def assembled(size: tuple[int, int], times: int, band: Callable[[int, int], Raster]) -> Raster:
    """A picture from its bands of rows, each reduced as it comes; `band(first, last)` gives some of the rows."""
    width, height = size
    step = times * max(1, BAND // (width * times))
    image: Image.Image | None = None
    alpha: Image.Image | None = None
    for first in range(0, height, step):
        part = band(first, min(height, first + step))
        whole = (-(-width // times), -(-height // times))
        small = part.image.reduce(times) if times > 1 else part.image
        image = Image.new(small.mode, whole) if image is None else image
        image.paste(small, (0, first // times))
        if part.alpha is not None:
            alpha = Image.new("L", whole) if alpha is None else alpha
            alpha.paste(part.alpha.reduce(times) if times > 1 else part.alpha, (0, first // times))
    if image is None:
        raise ValueError("there are no rows")
    return Raster(image, alpha)


def in_srgb(
    raster: Raster, metadata: PictureMetadata, background: Colour | None
) -> tuple[UInt8Array, UInt8Array | None]:
    """Pixels (H, W, 3) in sRGB; what is transparent shows the background.

    Without a background the alpha (H, W) comes too, where there is any.
    """
    width, height = raster.image.size
    convert = to_srgb(metadata)
    pixels = np.empty((height, width, 3), np.uint8)
    has_alpha = raster.alpha is not None or raster.image.mode in ("RGBA", "LA")
    alphas = np.empty((height, width), np.uint8) if has_alpha and background is None else None
    step = max(1, BAND // width)
    for first in range(0, height, step):
        last = min(height, first + step)
        part = raster.image.crop((0, first, width, last))
        alpha = raster.alpha.crop((0, first, width, last)) if raster.alpha is not None else None
        if part.mode in ("RGBA", "LA"):
            alpha = part.getchannel("A")
            part = part.convert("RGB") if part.mode == "RGBA" else part.getchannel("L")
        shown = convert(part)
        if alpha is not None and alphas is not None:
            alphas[first:last] = np.asarray(alpha)
        elif alpha is not None and background is not None:
            canvas = Image.new("RGBA", shown.size, (*background, 255))
            shown.putalpha(alpha)
            shown = Image.alpha_composite(canvas, shown).convert("RGB")
        pixels[first:last] = np.asarray(shown)
    return pixels, alphas
