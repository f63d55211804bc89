"""The work for one clip as plain data, so that it can be done in any process and on any machine, and its outcome."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field, fields, replace
from enum import Enum
from functools import cached_property
from typing import Any

from engine.request.recipe import Recipe
from engine.services.request_builder import Wishes


class State(Enum):
    """What became of an item. Doubtful ones have a weakness, short ones have a fault in the fidelity report."""

    WAITING = "waiting"
    PASSED = "passed"
    DOUBTFUL = "doubtful"
    SHORT = "short"
    FAILED = "failed"

    @property
    def has_clip(self) -> bool:
        return self not in (State.WAITING, State.FAILED)


@dataclass(frozen=True)
class Order:
    """What is to be made of a photo. `sha256` is that of its file, `recipe` the text of one or empty.

    `model_version` is the one that it was planned with; another version would make other bytes. `preset` is the id of
    a place; `export` says how it is written there: format, short_side, quality and clean, as ExportChoice has them. It
    is empty where the place, or the ending, says all.
    """

    photo_name: str
    sha256: str
    model: str
    model_version: str
    fields: dict[str, Any]
    size: tuple[int, int] | None = None
    long_side: int | None = None
    recipe: str = ""
    auto: bool = True
    preset: str = ""
    ending: str = ".mp4"
    best_of: int = 1
    check: bool = True
    export: dict[str, Any] = field(default_factory=dict)

    @property
    def wishes(self) -> Wishes:
        recipe = Recipe.from_text(self.recipe) if self.recipe else None
        return Wishes(self.fields, self.model, recipe, self.size, self.long_side, None, self.auto)

    def to_json(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if value or name != "export"}

    def frames_of(self, photo: str) -> str:
        """The same for all clips of a photo that differ only in how they are written: their frames are the same."""
        apart = {"preset": "", "ending": "", "export": {}}
        text = json.dumps([photo, {**self.to_json(), **apart}], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Order:
        """Raises TypeError, KeyError and ValueError for data that is no order."""
        return replace(cls(**data), size=tuple(data["size"]) if data["size"] else None)


@dataclass(frozen=True)
class Item:
    """One clip of a batch: its order, the photo, and `out`, where the clip goes below the batch's folder.

    `cells` are the columns of its row. `draft` is the request without what only the photo's content decides, for the
    forecast.
    """

    number: int
    photo: str
    out: str
    order: Order
    cells: dict[str, str] = field(default_factory=dict)
    draft: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def id(self) -> str:
        """The hash of photo, request, delivery and model: a clip is made again when any of them changes."""
        text = json.dumps([self.order.to_json(), self.out], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    @cached_property
    def frames(self) -> str:
        return self.order.frames_of(self.photo)

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "order": self.order.to_json()}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Item:
        """Raises TypeError, KeyError and ValueError for data that is no item."""
        return replace(cls(**data), order=Order.from_json(data["order"]))


BATCH_WORDS = {  # wherever a person reads them; the table has the values of State
    State.PASSED: "Like the photo", State.DOUBTFUL: "Slightly different", State.SHORT: "Differs from the photo",
    State.FAILED: "Failed", State.WAITING: "Waiting",
}  # fmt: skip
SCORE_WORDS = "Likeness to the photo: {0:.2f} of 1"


@dataclass(frozen=True)
class Outcome:
    """What became of an order. `strip` are runs of frames: their verdict (green, amber, red) and their number."""

    state: State
    sentence: str = ""
    hint: str = ""
    score: float | None = None
    faults: tuple[str, ...] = ()
    seed: int | None = None
    tries: int = 0
    strip: tuple[tuple[str, int], ...] = ()
    width: int = 0
    height: int = 0
    frames: int = 0
    fps: float = 0.0
    bytes: int = 0
    sha256: str = ""
    seconds: float = 0.0
    model_version: str = ""

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "state": self.state.value}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Outcome:
        """Raises TypeError, KeyError and ValueError for data that is no outcome. Unknown fields are left out."""
        known = {one.name: data[one.name] for one in fields(cls) if one.name in data}
        strip = tuple((str(verdict), int(count)) for verdict, count in data.get("strip", ()))
        return cls(**{**known, "state": State(data["state"]), "strip": strip, "faults": tuple(data.get("faults", ()))})
