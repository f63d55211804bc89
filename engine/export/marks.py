"""Texts and logos over a clip: where, how large, in which colour, and from when to when.

A mark is plain data, its logo as a small PNG within it: so it can stand in a preset, which may come from a stranger.
"""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PIL import Image

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.export.frame_source import FrameSource
from engine.imaging.decoding import DAMAGE, decode_small
from engine.imaging.fit import fitted
from engine.request.validation import colour, one_of, within

if TYPE_CHECKING:
    from PIL import ImageFont

POSITIONS = (
    "top-left", "top", "top-right", "left", "middle", "right", "bottom-left", "bottom", "bottom-right",
)  # fmt: skip
SIZES = (0.02, 0.5)  # of a text's lines or a logo, as a share of the picture's short side
LONGEST_TEXT, MOST_LINES = 200, 4  # characters and lines
LOGO_SIDE, LOGO_BYTES = 640, 700_000  # pixels of the long side that are kept; bytes of its PNG
MARGIN = 0.04  # of the short side, between a mark and the border of the safe area
FADE = 0.25  # seconds in which a mark comes and goes
SHADOW, BLUR = 0.55, 0.06  # under a text, so that it is legible on any ground: how dark, and how wide in text heights
LUMA, BRIGHT = np.array([0.2126, 0.7152, 0.0722], np.float32), 110  # brighter texts have a dark shadow
FONTS = (  # by name, as they come with the systems: the first one that has all characters is taken
    "DejaVuSans-Bold.ttf", "NotoSans-Bold.ttf", "segoeuib.ttf", "arialbd.ttf", "Arial Bold.ttf", "HelveticaNeue.ttc",
    "LiberationSans-Bold.ttf", "NotoSansCJK-Bold.ttc", "NotoSansCJK-Regular.ttc", "YuGothB.ttc", "msyhbd.ttc",
    "meiryob.ttc", "Hiragino Sans GB.ttc", "PingFang.ttc", "wqy-zenhei.ttc",
    "DroidSansFallbackFull.ttf",
)  # fmt: skip
OWN_FONT = ""
Safe = tuple[float, float, float, float]
"""Margins that a place covers: left, top, right and bottom, as shares of the picture's sides."""


@dataclass(frozen=True)
class Mark:
    """A `text`, or a `logo` (a PNG in base64), over the pictures.

    `size` is a line's or the logo's height as a share of the picture's short side. It comes at `start` and goes at
    `end`, in seconds; with 0 as its end it stays.
    """

    text: str = ""
    logo: str = ""
    position: str = "bottom"
    size: float = 0.07
    colour: str = "#ffffff"
    start: float = 0.0
    end: float = 0.0

    def opacity(self, seconds: float) -> float:
        """How much of it is seen at a moment, 0 to 1."""
        come = 1.0 if not self.start else (seconds - self.start) / FADE
        go = 1.0 if not self.end else (self.end - seconds) / FADE
        return min(max(min(come, go), 0.0), 1.0)


@dataclass(frozen=True, eq=False)
class Drawn:
    """A mark as pixels (h, w, 4), straight, and where their left upper corner is in the picture."""

    pixels: UInt8Array
    left: int
    top: int


def check_mark(mark: Mark) -> None:
    """Raises InvalidRequestError."""
    if bool(mark.text.strip()) == bool(mark.logo):
        raise InvalidRequestError("A mark is either a text or a logo.")
    lines = mark.text.splitlines()
    if len(mark.text) > LONGEST_TEXT or len(lines) > MOST_LINES or not all(line.isprintable() for line in lines):
        hint = f"At most {LONGEST_TEXT} characters in {MOST_LINES} lines."
        raise InvalidRequestError("The text over the clip is too long, or can't be printed.", hint)
    one_of("position", mark.position, POSITIONS)
    within("The size of a text or a logo", mark.size, SIZES)
    colour(mark.colour)
    within("The second at which a text or a logo comes", mark.start, (0, 600))
    within("The second at which a text or a logo goes", mark.end, (0, 600))
    if mark.end and mark.end <= mark.start:
        raise InvalidRequestError("A text or a logo goes before it comes.", "Let it go later, or never.")
    if mark.logo:
        picture_of(mark.logo)
    else:
        font_for(mark.text, 24)


def mark_from(data: object) -> Mark:
    """A mark out of a file that may come from a stranger. Raises InvalidRequestError."""
    if not isinstance(data, Mapping) or set(data) - {one.name for one in fields(Mark)}:
        raise InvalidRequestError("The text or logo of the preset can't be read.")
    values: dict[str, Any] = dict(data)
    for name, value in values.items():
        number = name in ("size", "start", "end")
        good = type(value) in (int, float) if number else isinstance(value, str)
        if not good:
            raise InvalidRequestError(f"“{name}” of the preset has a value of the wrong kind.")
    mark = Mark(**values)
    check_mark(mark)
    return mark


def logo_from(path: Path) -> str:
    """A picture file as a logo. Raises UnreadableImageError, InvalidRequestError."""
    pixels, alpha = decode_small(path, None, LOGO_SIDE, tiny=True)
    scale = min(1.0, LOGO_SIDE / max(pixels.shape[:2]))
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    whole = pixels if alpha is None else np.dstack([pixels, alpha])
    picture = Image.fromarray(whole if scale == 1 else fitted(whole, size))
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    if written.tell() > LOGO_BYTES:
        picture.convert("RGBA").quantize(256).save(written := io.BytesIO(), "PNG", optimize=True)
    return base64.b64encode(written.getvalue()).decode()


@lru_cache(maxsize=4)
def picture_of(logo: str) -> UInt8Array:
    """A logo's pixels (h, w, 4). Raises InvalidRequestError where they are none of Vivant's."""
    try:
        data = base64.b64decode(logo, validate=True)
        if len(data) > LOGO_BYTES:
            raise ValueError
        with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
            if max(image.size) > LOGO_SIDE:
                raise ValueError
            return np.asarray(image.convert("RGBA"))
    except (*DAMAGE, binascii.Error, Image.DecompressionBombError) as error:
        raise InvalidRequestError("The logo can't be read.", "Choose its picture again.") from error


# ------------------------------------------------------------ drawing


def marked(source: FrameSource, marks: tuple[Mark, ...], safe: Safe = (0, 0, 0, 0)) -> FrameSource:
    """The pictures with texts and logos over them, within the safe area. Raises InvalidRequestError."""
    for mark in marks:
        check_mark(mark)
    drawn = [(mark, drawn_mark(mark, source.size, safe)) for mark in marks]
    if not drawn:
        return source

    def picture(i: int) -> UInt8Array:
        shown = source.picture(i)
        for mark, pixels in drawn:
            if opacity := mark.opacity(i / source.fps):
                shown = laid_over(shown, pixels, opacity)
        return shown

    return replace(source, picture=picture)


def laid_over(picture: UInt8Array, mark: Drawn, opacity: float) -> UInt8Array:
    """A picture (H, W, 3 or 4) with a mark over it."""
    height, width = mark.pixels.shape[:2]
    rows, columns = slice(mark.top, mark.top + height), slice(mark.left, mark.left + width)
    result = picture.copy()
    below = picture[rows, columns].astype(np.float32)
    share = mark.pixels[..., 3:].astype(np.float32) / 255 * np.float32(opacity)
    above = mark.pixels[..., :3].astype(np.float32)
    if picture.shape[2] == 3:
        result[rows, columns] = np.rint(below + (above - below) * share)
        return result
    under = below[..., 3:] / 255 * (1 - share)
    whole = share + under
    result[rows, columns, :3] = np.rint((above * share + below[..., :3] * under) / np.maximum(whole, 1e-6))
    result[rows, columns, 3:] = np.rint(255 * whole)
    return result


def drawn_mark(mark: Mark, size: tuple[int, int], safe: Safe = (0, 0, 0, 0)) -> Drawn:
    """A mark for pictures of a `size` (width, height); it is made smaller where it would not fit."""
    width, height = size
    gap = round(MARGIN * min(size))
    left, top = round(safe[0] * width) + gap, round(safe[1] * height) + gap
    right, bottom = width - round(safe[2] * width) - gap, height - round(safe[3] * height) - gap
    room = max(8, right - left), max(8, bottom - top)
    line = max(4, round(mark.size * min(size)))
    pixels = text_pixels(mark, line) if mark.text else logo_pixels(mark, line)
    scale = min(1.0, room[0] / pixels.shape[1], room[1] / pixels.shape[0])
    if scale < 1:
        small = max(1, int(pixels.shape[1] * scale)), max(1, int(pixels.shape[0] * scale))
        pixels = text_pixels(mark, max(4, int(line * scale))) if mark.text else resized(pixels, small)
        pixels = pixels if pixels.shape[1] <= room[0] and pixels.shape[0] <= room[1] else resized(pixels, small)
    across, down = aligned(mark.position)
    x = left + round((room[0] - pixels.shape[1]) * across)
    y = top + round((room[1] - pixels.shape[0]) * down)
    x, y = min(max(x, 0), width - pixels.shape[1]), min(max(y, 0), height - pixels.shape[0])
    return Drawn(pixels, x, y)


def aligned(position: str) -> tuple[float, float]:
    """Where a mark is, from left to right and from top to bottom, 0 to 1."""
    index = POSITIONS.index(position)
    return (index % 3) / 2, (index // 3) / 2


def logo_pixels(mark: Mark, height: int) -> UInt8Array:
    picture = picture_of(mark.logo)
    return resized(picture, (max(1, round(picture.shape[1] * height / picture.shape[0])), height))


def resized(pixels: UInt8Array, size: tuple[int, int]) -> UInt8Array:
    """Straight RGBA in another size; colours of what is transparent do not bleed."""
    share = pixels[..., 3:].astype(np.float32) / 255
    how = cv2.INTER_AREA if size[0] < pixels.shape[1] else cv2.INTER_CUBIC
    joined = np.dstack([pixels[..., :3].astype(np.float32) * share, share])
    small: FloatArray = np.clip(cv2.resize(joined, size, interpolation=how), 0, 255).astype(np.float32)
    alpha = np.clip(small[..., 3:], 0, 1)
    colours = np.clip(small[..., :3] / np.maximum(alpha, 1e-4), 0, 255)
    return np.dstack([np.rint(colours), np.rint(alpha * 255)]).astype(np.uint8)


def text_pixels(mark: Mark, height: int) -> UInt8Array:
    """A text with a soft shadow in the contrary shade, its lines `height` pixels high."""
    from PIL import ImageDraw  # not loaded for clips without a text

    font, words = font_for(mark.text, height), mark.text.strip()
    align = ("left", "center", "right")[round(2 * aligned(mark.position)[0])]
    canvas = ImageDraw.Draw(Image.new("L", (1, 1)))
    x0, y0, x1, y1 = canvas.multiline_textbbox((0, 0), words, font=font, align=align)
    edge = max(2, round(3 * BLUR * height))
    size = int(x1 - x0) + 2 * edge + 1, int(y1 - y0) + 2 * edge + 1
    ink = Image.new("L", size, 0)
    ImageDraw.Draw(ink).multiline_text((edge - x0, edge - y0), words, fill=255, font=font, align=align)
    text = np.asarray(ink).astype(np.float32) / 255
    shadow = np.minimum(1, 1.6 * cv2.GaussianBlur(text, (0, 0), max(1.0, BLUR * height))) * SHADOW
    own = np.array(colour(mark.colour), np.float32)
    contrary = np.zeros(3, np.float32) if own @ LUMA > BRIGHT else np.full(3, 255, np.float32)
    alpha = text + shadow * (1 - text)
    share = (text / np.maximum(alpha, 1e-6))[..., None]
    return np.dstack([np.rint(own * share + contrary * (1 - share)), np.rint(alpha * 255)]).astype(np.uint8)


def font_for(text: str, height: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The first font here that has all characters of a text. Raises InvalidRequestError where none has."""
    letters = frozenset(character for character in text if not character.isspace())
    for name in (*FONTS, OWN_FONT):
        if has_all(name, letters):
            return opened(name, height)
    hint = "Install a font that has them, such as Noto Sans CJK, or write it otherwise."
    raise InvalidRequestError("No font here has all characters of the text over the clip.", hint)


def opened(name: str, height: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """A font by its file's name; OWN_FONT is Pillow's. Raises OSError."""
    from PIL import ImageFont

    return ImageFont.load_default(height) if name == OWN_FONT else ImageFont.truetype(name, height)


@lru_cache(maxsize=256)
def has_all(name: str, letters: frozenset[str]) -> bool:
    """Whether a font is here, and has all these characters: it draws the same box for each that it lacks."""
    try:
        font = opened(name, 24)
    except OSError:
        return False
    box = bytes(font.getmask("\U000fffff"))
    return all(bytes(font.getmask(letter)) != box for letter in letters)
