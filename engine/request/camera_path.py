"""A camera path, as text: `path from 0,0,1 to 0.2,0.1,0.6 ease=out`.

Two frames of the shape of the clip, the first and the last, each X,Y,WIDTH: where on the photo it lies, as the clip
shows the whole of it. X and WIDTH are shares of the width, Y of the height; as the shape is kept, WIDTH is the share of
both. The first frame is the whole photo where `from` is left out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.errors import InvalidRequestError
from engine.models.spec import PATH
from engine.plain_text import quoted
from engine.request.free_camera import EASES

HINT = "Write: path from 0,0,1 to 0.2,0.1,0.6 ease=out; each frame is X,Y,WIDTH in shares of the photo."
SMALLEST = 0.1  # share of the photo's width: less would be a few pixels
ROUNDED = 0.0005  # by which rounded numbers may reach outside
LONGEST = 1024


@dataclass(frozen=True)
class Framing:
    """A part of the picture in the picture's shape: its `width`, also of its height, as a share, and its corner."""

    left: float
    top: float
    width: float

    def towards(self, other: Framing, share: float) -> Framing:
        """Between this one (0) and another one (1)."""
        mine, others = (self.left, self.top, self.width), (other.left, other.top, other.width)
        return Framing(*(a + (b - a) * share for a, b in zip(mine, others, strict=True)))

    def inside(self) -> Framing:
        """The nearest one that is within the picture and not too small."""
        width = min(max(self.width, SMALLEST), 1.0)
        return Framing(min(max(self.left, 0.0), 1 - width), min(max(self.top, 0.0), 1 - width), width)

    def resized(self, width: float) -> Framing:
        """As wide as given, around the same middle as far as there is room."""
        width = min(max(width, SMALLEST), 1.0)
        shift = (self.width - width) / 2
        return Framing(self.left + shift, self.top + shift, width).inside()

    def moved(self, right: float, down: float) -> Framing:
        """Elsewhere by shares of the picture, as far as there is room."""
        return Framing(self.left + right, self.top + down, self.width).inside()


WHOLE = Framing(0.0, 0.0, 1.0)


@dataclass(frozen=True)
class CameraPath:
    """From one frame to another, in the way `ease` says."""

    end: Framing
    start: Framing = WHOLE
    ease: str = "smooth"

    def at(self, share: float) -> Framing:
        """What is seen at a share of the way."""
        return self.start.towards(self.end, share)

    @property
    def stands(self) -> bool:
        return self.start == self.end

    def to_text(self) -> str:
        words = [PATH]
        if self.start != WHOLE:
            words += ["from", framing_text(self.start)]
        words += ["to", framing_text(self.end)]
        if self.ease != "smooth":
            words.append(f"ease={self.ease}")
        return " ".join(words)

    @classmethod
    def from_text(cls, text: str) -> CameraPath:
        """Raises InvalidRequestError."""
        first, *words = text[:LONGEST].split()
        frames, ease, which = {"from": WHOLE}, "smooth", ""
        for word in words:
            name, _, value = word.partition("=")
            if which:
                frames[which], which = parse_framing(word, which), ""
            elif word in ("from", "to"):
                which = word
            elif name == "ease" and value in EASES:
                ease = value
            else:
                raise InvalidRequestError(f"{quoted(word)} is not a part of a camera path.", HINT)
        if first != PATH or which or "to" not in frames:
            raise InvalidRequestError("The camera path does not say where it ends.", HINT)
        return cls(frames["to"], frames["from"], ease)


def framing_text(frame: Framing) -> str:
    return ",".join(f"{value:.4g}" for value in (frame.left, frame.top, frame.width))


def parse_framing(text: str, which: str) -> Framing:
    """Raises InvalidRequestError."""
    try:
        left, top, width = map(float, text.split(","))
    except ValueError as error:
        raise InvalidRequestError(f"{quoted(text)} is not a frame of a camera path.", HINT) from error
    if not all(map(math.isfinite, (left, top, width))) or not SMALLEST <= width <= 1:
        hint = f"Its width goes from {SMALLEST:g} to 1, as a share of the photo's."
        raise InvalidRequestError(f"A frame of the camera path can't be {quoted(text)}.", hint)
    frame = Framing(left, top, width)
    inside = frame.inside()
    if max(abs(inside.left - left), abs(inside.top - top)) > ROUNDED:
        hint = "X and Y are at least 0, and each of them plus the width at most 1."
        if which == "from":
            raise InvalidRequestError("The first frame of the camera path reaches outside the photo.", hint)
        raise InvalidRequestError("The last frame of the camera path reaches outside the photo.", hint)
    return inside
