"""How a clip ends in its file: as it is, held on its last picture, or faded to a colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.export.frame_source import FrameSource
from engine.request.validation import colour, one_of, within

KINDS = ("", "hold", "fade")
LONGEST = 10.0  # seconds


@dataclass(frozen=True)
class Ending:
    """`hold` shows the last picture for so many `seconds` more; `fade` fades to a colour in the last `seconds`."""

    kind: str = ""
    seconds: float = 1.0
    colour: str = "#000000"


AS_IT_IS = Ending()


def check_ending(ending: Ending) -> None:
    """Raises InvalidRequestError."""
    one_of("ending", ending.kind, KINDS)
    within("The length of the ending", ending.seconds, (0.1, LONGEST))
    colour(ending.colour)


def ending_from(data: object) -> Ending:
    """An ending out of a file that may come from a stranger. Raises InvalidRequestError."""
    kinds = {"kind": (str,), "seconds": (int, float), "colour": (str,)}
    if not isinstance(data, Mapping) or set(data) - set(kinds):
        raise InvalidRequestError("The ending of the preset can't be read.")
    for name, value in data.items():
        if type(value) not in kinds[name]:
            raise InvalidRequestError(f"“{name}” of the preset has a value of the wrong kind.")
    ending = Ending(**data)
    check_ending(ending)
    return ending


def ending_of(text: str) -> Ending:
    """What a command line says: hold, hold:2, fade, fade:0.5 or fade:1:#ffffff. Raises InvalidRequestError."""
    kind, *values = text.split(":")
    try:
        seconds = float(values[0]) if values else AS_IT_IS.seconds
    except ValueError as error:
        hint = "Write hold:2, fade:0.5 or fade:1:#ffffff."
        raise InvalidRequestError("The ending of the clip can't be read.", hint) from error
    ending = Ending(kind, seconds, values[1] if len(values) > 1 else AS_IT_IS.colour)
    check_ending(ending)
    return ending


def held(source: FrameSource, ending: Ending) -> FrameSource:
    """Longer by the last picture, where it is to be held."""
    if ending.kind != "hold":
        return source
    more = max(1, round(ending.seconds * source.fps))
    return replace(source.chosen([*range(source.count), *[source.count - 1] * more]), loops=False)


def faded(source: FrameSource, ending: Ending) -> FrameSource:
    """Faded to a colour at its end, where it is to be; the last picture is that colour."""
    if ending.kind != "fade":
        return source
    length = min(source.count - 1, max(1, round(ending.seconds * source.fps)))
    ground = np.array(colour(ending.colour), np.uint8)

    def picture(i: int) -> UInt8Array:
        shown = source.picture(i)
        share = 1 - (source.count - 1 - i) / length if length else 0.0
        if share <= 0:
            return shown
        colours = np.ascontiguousarray(shown[..., :3])
        mixed = cv2.addWeighted(colours, 1 - share, np.broadcast_to(ground, colours.shape).copy(), share, 0)
        return np.asarray(mixed if shown.shape[2] == 3 else np.dstack([mixed, shown[..., 3:]]), np.uint8)

    return replace(source, picture=picture, loops=False)
