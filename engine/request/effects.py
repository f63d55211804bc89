"""Which light and air lie over a clip, as text for recipes and the command line: strip-light:0.6,dust

An effect's name, and how strong it is from 0 to 1 after a colon; several are separated by commas.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import InvalidRequestError
from engine.models.spec import EFFECTS
from engine.plain_text import quoted

USUAL = 0.6  # default strength
LONGEST = 400  # characters; effects come out of recipes from strangers
HINT = "Write: strip-light:0.6,dust"


@dataclass(frozen=True)
class AskedEffect:
    """One of EFFECTS, and how strong, above 0 and up to 1."""

    name: str
    strength: float = USUAL

    def to_text(self) -> str:
        return self.name if self.strength == USUAL else f"{self.name}:{self.strength:.4g}"


def effects_from_text(text: str) -> tuple[AskedEffect, ...]:
    """The effects of a text, in their order. Raises InvalidRequestError."""
    if len(text) > LONGEST:
        raise InvalidRequestError("The effects are too long.", HINT)
    found = tuple(asked for item in text.split(",") if item.strip() and (asked := read(item.strip())).strength)
    names = [asked.name for asked in found]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise InvalidRequestError(f"The effect {quoted(twice[0])} is asked for twice.", HINT)
    return found


def effects_to_text(effects: tuple[AskedEffect, ...]) -> str:
    return ",".join(asked.to_text() for asked in effects)


def read(item: str) -> AskedEffect:
    """One effect; a strength of 0 is none. Raises InvalidRequestError."""
    name, colon, number = item.partition(":")
    if name not in EFFECTS:
        raise InvalidRequestError(f"There is no effect {quoted(name)}.", f"Choose from: {', '.join(EFFECTS)}.")
    try:
        strength = float(number) if colon else USUAL
    except ValueError:
        strength = -1.0
    if not 0 <= strength <= 1:
        raise InvalidRequestError(f"An effect's strength can't be {quoted(number)}.", "It goes from 0 to 1.")
    return AskedEffect(name, strength)
