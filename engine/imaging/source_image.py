"""A photo in memory, as people see it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakValueDictionary

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import UnreadableImageError
from engine.imaging.decoding import check_size, decode
from engine.imaging.fit import fitted, fitted_alpha
from engine.imaging.transparency import Colour, joined, over

WHITE = (255, 255, 255)
# The pixels of opaque pictures that somebody holds, by the hash of their file, its name and the background: a picture
# is not decoded again while it is in use.
opaque: WeakValueDictionary[tuple[str, str, Colour | None], UInt8Array] = WeakValueDictionary()


@dataclass(frozen=True, eq=False)
class SourceImage:
    """A picture as people see it: `pixels` (H, W, 3) uint8 sRGB, upright.

    `name` is the file's name, `sha256` the hash of its bytes (of the pixels, if it came from memory). `alpha` (H, W) is
    there only for a picture that was opened to stay transparent, and is; see `engine.imaging.transparency`.
    """

    pixels: UInt8Array
    name: str
    sha256: str
    alpha: UInt8Array | None = None

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @classmethod
    def open(cls, path: Path, background: Colour | None = WHITE) -> SourceImage:
        """Open a picture file; transparent parts show `background`; without one they stay transparent.

        Raises UnreadableImageError.
        """
        pixels, alpha, digest = decode(path, background, opaque)
        if alpha is None:
            opaque[digest, path.name, background] = pixels
        return cls(pixels, path.name, digest, alpha)

    @classmethod
    def from_array(cls, pixels: UInt8Array, name: str = "picture") -> SourceImage:
        """A picture from memory, (H, W, 3) uint8 sRGB. Raises UnreadableImageError."""
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8:
            raise UnreadableImageError("A picture in memory must be (H, W, 3) of 8-bit colour.")
        pixels = np.ascontiguousarray(pixels)
        check_size((pixels.shape[1], pixels.shape[0]), name)
        return cls(pixels, name, hashlib.sha256(pixels.tobytes()).hexdigest())

    def fit(self, width: int, height: int, how: str = "crop") -> UInt8Array:
        """The picture as (height, width, 3), cropped or with something around it: see `engine.imaging.fit.fitted`."""
        if (self.width, self.height) == (width, height):
            return self.pixels
        return fitted(self.pixels, (width, height), how)

    def fit_alpha(self, width: int, height: int, how: str = "crop") -> UInt8Array | None:
        """The alpha (height, width) of `fit`; what is around the picture is transparent. None for an opaque picture."""
        if self.alpha is None or (self.width, self.height) == (width, height):
            return self.alpha
        return fitted_alpha(self.alpha, (width, height), how)

    def seen(self, width: int, height: int, how: str = "crop") -> UInt8Array:
        """The picture as `fit` gives it, with its alpha as a fourth channel where it is transparent."""
        pixels, alpha = self.fit(width, height, how), self.fit_alpha(width, height, how)
        return pixels if alpha is None else joined(pixels, alpha)

    @property
    def on_white(self) -> UInt8Array:
        """The picture (H, W, 3) with white under what is transparent."""
        return self.pixels if self.alpha is None else over(WHITE, self.pixels, self.alpha)


def is_transparent(path: Path) -> bool:
    """Whether a part of a picture file is. Raises UnreadableImageError."""
    return SourceImage.open(path, None).alpha is not None
