"""Presets of a person's own: settings and export together, under a name, each a small JSON file.

A file may come from a stranger. It is plain data of bounded size, checked value by value; what is unknown is refused.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from engine.errors import EngineError, InvalidRequestError
from engine.export import ExportOptions
from engine.export.encoding import Encoding
from engine.export.endings import AS_IT_IS, Ending, ending_from
from engine.export.formats import FORMATS
from engine.export.marks import Mark, mark_from
from engine.export.places import OWN, PLACES, SHORT_SIDE, place_of
from engine.export.presets import PRESETS
from engine.jobs.clip_notes import clean_name
from engine.models import MODELS
from engine.paths import private_folder, write_text
from engine.plain_text import quoted
from engine.request.motion_request import MotionRequest
from engine.request.validation import check_repeat, read_request, within
from engine.services.file_names import Names, check_pattern, safe
from engine.services.many_exports import FIELDS, SIDES, ManyExports, check_edges
from engine.services.settings import settings_file

log = logging.getLogger(__name__)
ENDING = ".json"
MARK, VERSION = "vivant_preset", 1
KEYS = (MARK, "name", "settings", "export")
LARGEST = 2 * 2**20  # bytes; a logo may be in it
FINISH = ("repeat_to", "marks", "ending", "plays")  # of an ExportChoice: what a clip is finished with
MOST_MARKS, MOST_PLAYS = 8, 1000
MOST_CHOICES = 32  # places or formats
OF_ONE_PHOTO = {"width", "height", "seed", "hints", "depth", "end_image"}  # of a request, and of no other photo
SETTINGS = tuple(one.name for one in fields(MotionRequest) if one.name not in OF_ONE_PHOTO)
ANY_SIZE = {"width": 1024, "height": 768}  # to have the rest of a request checked


@dataclass(frozen=True)
class ExportChoice:
    """How clips are exported: see ManyExports. `quality` runs from 0 to 100, `fit` is as in ExportOptions."""

    places: tuple[str, ...] = (OWN,)
    formats: tuple[str, ...] = ("mp4",)
    pattern: str = ""
    short_side: int = SHORT_SIDE
    quality: int = 100
    clean: bool = False
    repeat_to: float = 0.0
    marks: tuple[Mark, ...] = ()
    ending: Ending = AS_IT_IS
    plays: int = 0
    fit: str = ""

    @property
    def options(self) -> ExportOptions:
        return ExportOptions(
            encoding=Encoding(quality=self.quality, plays=self.plays), clean=self.clean, repeat_to=self.repeat_to,
            fit=self.fit, marks=self.marks, ending=self.ending,
        )  # fmt: skip

    def order(self, sources: tuple[Path, ...], folder: Path) -> ManyExports:
        """The order to export these clips so."""
        return ManyExports(sources, folder, self.places, self.formats, self.pattern, self.short_side, self.options)


@dataclass(frozen=True)
class OwnPreset:
    """`settings` are values of MotionRequest by name; size, seed and what is painted belong to one photo, not here."""

    name: str
    settings: Mapping[str, Any]
    export: ExportChoice = field(default_factory=ExportChoice)

    @property
    def model(self) -> str:
        """Empty where the preset names none."""
        return str(self.settings.get("model", ""))

    @property
    def values(self) -> dict[str, Any]:
        """The settings without the model."""
        return {name: value for name, value in self.settings.items() if name != "model"}

    @classmethod
    def of(cls, name: str, request: MotionRequest, export: ExportChoice) -> OwnPreset:
        """Raises InvalidRequestError."""
        if request.model not in MODELS:
            hint = "Choose a model of the list."
            raise InvalidRequestError("A preset can't hold weights of your own: they are only here.", hint)
        kept = {key: value for key, value in request.to_json().items() if key in SETTINGS}
        return cls(checked_name(name), kept, export)

    def to_text(self) -> str:
        data = {MARK: VERSION, "name": self.name, "settings": dict(self.settings), "export": asdict(self.export)}
        return json.dumps(data, indent=1, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> OwnPreset:
        """A checked preset. Raises InvalidRequestError."""
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InvalidRequestError("This is not a preset of Vivant's: it can't be read.") from error
        if not isinstance(data, dict) or MARK not in data:
            raise InvalidRequestError("This is not a preset of Vivant's.", "Save one in the window: Preset, Save as…")
        if data[MARK] != VERSION:
            raise InvalidRequestError("This preset is of another version of Vivant.", "Save it again there, or here.")
        refuse_unknown(data, KEYS)
        name, settings = data.get("name"), data.get("settings", {})
        if not isinstance(name, str):
            raise InvalidRequestError("The preset has no name.")
        return cls(checked_name(name), checked_settings(settings), checked_export(data.get("export", {})))


def refuse_unknown(data: Mapping[str, object], known: tuple[str, ...]) -> None:
    if unknown := sorted(set(data) - set(known)):
        hint = f"A preset holds: {', '.join(known)}."
        raise InvalidRequestError(f"This version of Vivant does not know {quoted(unknown[0])} in a preset.", hint)


def checked_name(name: str) -> str:
    """Raises InvalidRequestError for a name that is empty, or that of a place."""
    cleaned = clean_name(name)
    if not cleaned:
        raise InvalidRequestError("A preset needs a name.")
    if cleaned.casefold() in PLACES or cleaned.casefold() in PRESETS:
        raise InvalidRequestError(f"{quoted(cleaned)} is the name of a place.", "Choose another name.")
    return cleaned


def checked_settings(data: object) -> dict[str, Any]:
    """Values of a request, of the right kinds and possible with the preset's model. Raises InvalidRequestError."""
    if not isinstance(data, dict):
        raise InvalidRequestError("The settings of the preset can't be read.")
    refuse_unknown(data, SETTINGS)
    model = data.get("model", MotionRequest.model)
    if not isinstance(model, str) or model not in MODELS:
        raise InvalidRequestError(f"There is no model {quoted(str(model))}.", f"Models: {', '.join(MODELS)}.")
    request = read_request({**ANY_SIZE, **data})
    return {name: getattr(request, name) for name in data}


def checked_export(data: object) -> ExportChoice:
    """Raises InvalidRequestError, and ExportError for places and formats that are unknown."""
    if not isinstance(data, dict):
        raise InvalidRequestError("The export of the preset can't be read.")
    refuse_unknown(data, tuple(one.name for one in fields(ExportChoice)))
    choice = ExportChoice(**{**asdict(ExportChoice()), **data})
    for name, value in (("places", choice.places), ("formats", choice.formats)):
        listed = isinstance(value, list | tuple) and 0 < len(value) <= MOST_CHOICES
        if not listed or not all(isinstance(one, str) for one in value):
            raise InvalidRequestError(f"“{name}” of the preset has a value of the wrong kind.")
    kinds = (
        ("pattern", (str,)), ("short_side", (int,)), ("quality", (int,)), ("clean", (bool,)),
        ("repeat_to", (int, float)), ("plays", (int,)), ("fit", (str,)),
    )  # fmt: skip
    for name, kind in kinds:
        if type(getattr(choice, name)) not in kind:
            raise InvalidRequestError(f"“{name}” of the preset has a value of the wrong kind.")
    check_repeat(choice.repeat_to)
    check_edges(choice.fit)
    within("The number of times that it plays", choice.plays, (0, MOST_PLAYS))
    if not isinstance(choice.marks, list | tuple) or len(choice.marks) > MOST_MARKS:
        name = "marks"
        raise InvalidRequestError(f"“{name}” of the preset has a value of the wrong kind.")
    within("The short side", choice.short_side, SIDES)
    within("The quality", choice.quality, (0, 100))
    check_pattern(choice.pattern, FIELDS)
    if unknown := [one for one in choice.formats if one not in FORMATS]:
        raise InvalidRequestError(f"There is no format {quoted(unknown[0])}.", f"Use one of: {', '.join(FORMATS)}.")
    return replace(
        choice, places=tuple(place_of(one).id for one in choice.places), formats=tuple(choice.formats),
        marks=tuple(mark_from(one) for one in data.get("marks", ())), ending=ending_from(data.get("ending", {})),
    )  # fmt: skip


# ------------------------------------------------------------ on the disk


def presets_folder() -> Path:
    """Where presets are kept, beside the settings."""
    return settings_file().parent / "presets"


def read_preset(path: Path) -> OwnPreset:
    """A preset from a file. Raises InvalidRequestError."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise InvalidRequestError(f"{quoted(path.name)} can't be read.", str(error.strerror or error)) from error
    if len(data) > LARGEST:
        raise InvalidRequestError(f"{quoted(path.name)} is too large to be a preset of Vivant's.")
    try:
        return OwnPreset.from_text(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise InvalidRequestError(f"{quoted(path.name)} is not a preset of Vivant's.") from error


def own_presets() -> list[OwnPreset]:
    """Those that are kept, by name; files that are damaged are left out, and noted in the log."""
    return [preset for _, preset in kept()]


def kept() -> list[tuple[Path, OwnPreset]]:
    found = []
    with suppress(OSError):
        for path in sorted(presets_folder().glob(f"*{ENDING}")):
            try:
                found.append((path, read_preset(path)))
            except EngineError as error:
                log.warning("%s: %s", path, error)
    return sorted(found, key=lambda one: one[1].name.casefold())


def path_of(name: str) -> Path | None:
    """The file of a preset that is kept."""
    return next((path for path, preset in kept() if preset.name.casefold() == name.strip().casefold()), None)


def save_preset(preset: OwnPreset) -> Path:
    """Keep a preset, in place of one of its name. Raises InvalidRequestError."""
    folder = presets_folder()
    try:
        private_folder(folder)
        path = path_of(preset.name) or folder / Names().free(safe(preset.name), ENDING, folder)
        write_text(path, preset.to_text())
    except OSError as error:
        sentence = f"The preset can't be kept in {folder}: {error.strerror or error}."
        raise InvalidRequestError(sentence, "Is there room on the disk?") from error
    return path


def rename_preset(old: str, new: str) -> OwnPreset:
    """Give a preset another name. Raises InvalidRequestError, also where another preset has that name."""
    path, taken = path_of(old), path_of(new)
    if path is None:
        raise no_such_preset(old)
    if taken is not None and taken != path:
        raise InvalidRequestError(f"There is a preset {quoted(new)} already.", "Choose another name.")
    renamed = replace(read_preset(path), name=checked_name(new))
    path.unlink()
    save_preset(renamed)
    return renamed


def delete_preset(name: str) -> None:
    if (path := path_of(name)) is not None:
        path.unlink(missing_ok=True)


def find_preset(text: str) -> OwnPreset | None:
    """The preset of that name, or in that file; None for a place of Vivant's. Raises InvalidRequestError."""
    if not text or text.casefold() in PLACES:
        return None
    path = path_of(text)
    if path is None and (Path(text).suffix.lower() == ENDING or Path(text).is_file()):
        path = Path(text)
    if path is None:
        raise no_such_preset(text)
    return read_preset(path)


def no_such_preset(name: str) -> InvalidRequestError:
    known = ", ".join([*(preset.name for preset in own_presets()), *PRESETS])
    return InvalidRequestError(f"There is no preset {quoted(name)}.", f"Choose from: {known}.")
