"""Which LoRAs change a clip's model, as text for recipes: HASH:0.8 name; HASH:1:high name

A file's SHA-256, how strong it is and, of a model with two experts, which one it changes; then the file's name, which
is only there to be read. Several are separated by semicolons.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from engine.errors import InvalidRequestError
from engine.models.lora import LONGEST_NAME, lora_name
from engine.plain_text import quoted

MOST = 8
STRONGEST = 2.0  # in either direction
EXPERTS = ("high", "low", "both")  # of early steps, which are mostly noise, and of late ones
LONGEST = MOST * (LONGEST_NAME + 100)
FORM = re.compile(r"([0-9a-f]{64}):(-?[0-9]{1,3}(?:\.[0-9]{1,6})?)(?::(high|low|both))? (.+)")


@dataclass(frozen=True)
class AskedLora:
    """A file by its hash. `expert` is empty where the file's name is to say it, or the model has only one."""

    sha256: str
    name: str
    strength: float = 1.0
    expert: str = ""

    def to_text(self) -> str:
        expert = f":{self.expert}" if self.expert else ""
        return f"{self.sha256}:{self.strength:.4g}{expert} {self.name}"


def loras_from_text(text: str) -> tuple[AskedLora, ...]:
    """The LoRAs of a text, in their order. Raises InvalidRequestError."""
    if len(text) > LONGEST:
        raise InvalidRequestError("The list of LoRAs is too long.", f"A clip can have {MOST}.")
    found = tuple(read(item.strip()) for item in text.split(";") if item.strip())
    if len(found) > MOST:
        raise InvalidRequestError(f"{len(found)} LoRAs are too many.", f"A clip can have {MOST}.")
    changed = [(lora.sha256, expert) for lora in found for expert in experts_of(lora)]
    if twice := next(
        (lora for lora in found if any(changed.count((lora.sha256, e)) > 1 for e in experts_of(lora))), None
    ):
        raise InvalidRequestError(f"The LoRA {quoted(twice.name)} is asked for twice.", "Give it once.")
    return found


def experts_of(lora: AskedLora) -> tuple[str, ...]:
    return (lora.expert,) if lora.expert in ("high", "low") else ("high", "low")


def loras_to_text(loras: tuple[AskedLora, ...]) -> str:
    return "; ".join(lora.to_text() for lora in loras)


def read(item: str) -> AskedLora:
    match = FORM.fullmatch(item)
    if match is None or lora_name(match[4]) != match[4]:
        raise InvalidRequestError("The list of LoRAs can't be read.", "Give their files again.")
    return AskedLora(match[1], match[4], checked_strength(float(match[2])), match[3] or "")


def checked_strength(strength: float) -> float:
    """Raises InvalidRequestError."""
    if not abs(strength) <= STRONGEST:  # NaN is not, either
        hint = f"It goes from {-STRONGEST:g} to {STRONGEST:g}."
        raise InvalidRequestError(f"A LoRA's strength can't be {quoted(f'{strength:g}')}.", hint)
    return strength


def with_strength(loras: tuple[AskedLora, ...], index: int, strength: float) -> tuple[AskedLora, ...]:
    """The same list with another strength of one."""
    return (*loras[:index], replace(loras[index], strength=round(strength, 4)), *loras[index + 1 :])
