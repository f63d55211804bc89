"""From rows to items: every row is checked by its photo's first bytes, before any clip is made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path

from engine.errors import EngineError, InvalidRequestError
from engine.export import read_recipe
from engine.export.formats import BY_ENDING, FORMATS
from engine.export.places import OWN, PLACES, SHORT_SIDE, Place, place_of
from engine.export.writer import AUTO
from engine.generators import load
from engine.imaging import decoding
from engine.imaging.source_image import is_transparent
from engine.models import BREEZE, model_spec
from engine.models.spec import ModelSpec
from engine.paths import sha256_of
from engine.plain_text import quoted
from engine.request.defaults import has_another_shape, natural_size
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.services.batch.order import Item, Order
from engine.services.batch.table import (
    EFFECT,
    MOTION,
    NAME,
    PRESET,
    PROMPT,
    RATIO,
    RECIPE,
    SEED,
    SKU,
    BadRow,
    Row,
)
from engine.services.file_names import FOLDER, SHAPE, Names, check_pattern, fields_in, filled, safe_path
from engine.services.many_exports import check_edges
from engine.services.own_presets import FINISH, ExportChoice
from engine.services.request_builder import Wishes, build_request

RATIO_FORM = re.compile(r"(\d{1,4})\s*[:x/]\s*(\d{1,4})")
PATTERN_FIELDS = (SKU, RATIO, PRESET, SEED, "photo", "name", SHAPE, "size", "format", "stem", "number", FOLDER)
MOST_KNOWN = 20_000  # files whose hashes are kept


@dataclass(frozen=True)
class Wanted:
    """What is asked of all items; a row's own columns come before it.

    `fields` are values of `MotionRequest` by name. `presets` are ids of places: one clip is made for each. `export`
    says how they are written where a preset of a person's own says so; see ExportChoice.
    `name` is a pattern such as "{sku}-{ratio}", empty for the photo's own name. `fit` says what is around a photo in
    another shape, as in ExportOptions; empty is as `export` says, AUTO as the photo asks for.
    """

    fields: dict[str, object] = field(default_factory=dict)
    model: str = ""
    recipe: Path | None = None
    long_side: int | None = None
    auto: bool = True
    presets: tuple[str, ...] = ()
    name: str = ""
    best_of: int = 1
    check: bool = True
    export: ExportChoice | None = None
    fit: str = ""


@dataclass(frozen=True)
class Target:
    """A file to be made of a row: its place and format, and what its name ends on, so that they differ."""

    place: Place
    format: str
    suffix: str


@dataclass(frozen=True)
class Plan:
    items: tuple[Item, ...]
    bad: tuple[BadRow, ...]


def make_plan(
    rows: Iterable[Row | BadRow],
    wanted: Wanted,
    source: Path,
    hashed: bool = True,
    step: Callable[[], None] = lambda: None,
) -> Plan:
    """All items and all bad rows. Only the beginnings of photos are read; all of them where they are `hashed`.

    `step` is called after each row, and may raise Cancelled. Raises InvalidRequestError and ExportError for what is
    wrong in `wanted` itself.
    """
    check_pattern(wanted.name, PATTERN_FIELDS)
    for preset in wanted.presets:
        place_of(preset)
    check_edges(wanted.fit)
    if wanted.recipe:
        read_recipe(wanted.recipe)
    names, items, bad = Names(), list[Item](), list[BadRow]()
    root = source if source.is_dir() else source.parent
    for row in rows:
        if isinstance(row, BadRow):
            bad.append(row)
        else:
            try:
                for item in items_of(row, wanted, root, hashed):
                    ending = item.order.ending
                    items.append(replace(item, out=names.free(item.out.removesuffix(ending), ending)))
            except EngineError as error:
                bad.append(BadRow(row.number, str(error), error.hint, row.cells))
        step()
    return Plan(tuple(items), tuple(bad))


def items_of(row: Row, wanted: Wanted, root: Path, hashed: bool) -> list[Item]:
    """One item for each preset of a row. Raises EngineError."""
    values, fields = row.values, {**wanted.fields, **row_fields(row.values)}
    recipe_path = root / values[RECIPE] if RECIPE in values else wanted.recipe
    recipe = recipe_of(recipe_path) if recipe_path else None
    spec = model_spec(wanted.model or (recipe.request.model if recipe else BREEZE.id))
    size = size_of(row.photo, spec, wanted.long_side, values.get(RATIO, ""))
    long_side = None if size else wanted.long_side
    wishes = Wishes(fields, wanted.model, recipe, size, long_side, None, auto=False)
    wishes = own_size(wishes, row.photo, spec)
    draft = build_request(row.photo, wishes).request
    if wanted.fit not in ("", AUTO) and has_another_shape(decoding.picture_size(row.photo), draft):
        fields["fit"], draft = wanted.fit, replace(draft, fit=wanted.fit)
    items = []
    for target in targets_of(row, wanted, draft):
        order = Order(
            photo_name=row.photo.name, sha256=digest(row.photo) if hashed else "", model=wanted.model,
            model_version=version_of(spec.id), fields=fields, size=wishes.size,
            long_side=long_side, recipe=recipe.to_text() if recipe else "", auto=wanted.auto,
            preset="" if target.place.id == OWN else target.place.id, ending=FORMATS[target.format].ending,
            best_of=wanted.best_of, check=wanted.check or wanted.best_of > 1,
            export=export_of(target, wanted),
        )  # fmt: skip
        out = name_of(row, wanted, root, draft, target) + order.ending
        items.append(Item(row.number, str(row.photo.absolute()), out, order, row.cells, draft.to_json()))
    return items


def targets_of(row: Row, wanted: Wanted, draft: MotionRequest) -> list[Target]:
    """The files to be made of a row: a clip for each place, in each format of that place. Raises ExportError."""
    named = row.values[PRESET].split(",") if PRESET in row.values else wanted.presets
    places = [place_of(name) for name in named] or [PLACES[OWN]]
    usual = wanted.export.formats if wanted.export else (BY_ENDING[usual_ending(row.photo, draft)].id,)
    apart = not names_the_place(wanted.name)
    targets = []
    for place in places:
        for kind in place.formats(usual):
            parts = ([place.in_names] if place.id != OWN else []) + ([kind] if len(usual) > 1 else [])
            targets.append(Target(place, kind, "-".join(parts) if apart else ""))
    return targets


def names_the_place(pattern: str) -> bool:
    """Whether names made from a pattern tell the clips of a photo for several places apart."""
    return bool({PRESET, SHAPE, "size"} & set(fields_in(pattern)))


def export_of(target: Target, wanted: Wanted) -> dict[str, object]:
    """How a clip is written for a place; empty where a platform or the ending says all."""
    reshaped = target.place.id != OWN and bool(wanted.fit)
    if wanted.export is None and target.place.ratio is None and not reshaped:
        return {}
    choice = wanted.export or ExportChoice()
    choice = replace(choice, fit=wanted.fit) if reshaped else choice
    usual = asdict(ExportChoice())
    apart = ("fit", *FINISH)
    finish = {name: value for name, value in asdict(choice).items() if name in apart and value != usual[name]}
    return {
        "format": target.format, "short_side": choice.short_side, "quality": choice.quality, "clean": choice.clean,
        **finish,
    }  # fmt: skip


def usual_ending(photo: Path, request: MotionRequest) -> str:
    """The ending of a clip without a preset: transparent ones need a format that can hold that."""
    return ".webp" if request.transparent and is_transparent(photo) else ".mp4"


def own_size(wishes: Wishes, photo: Path, spec: ModelSpec) -> Wishes:
    """The wishes with the photo's own shape where a recipe would bring another photo's."""
    if wishes.size or wishes.recipe is None:
        return wishes
    request = wishes.recipe.request
    longest = wishes.long_side or (max(request.width, request.height) if request.model == spec.id else None)
    return replace(wishes, size=natural_size(decoding.picture_size(photo), spec, longest), long_side=None)


def row_fields(values: dict[str, str]) -> dict[str, object]:
    """The values of a request that a row names. Raises InvalidRequestError."""
    fields: dict[str, object] = {}
    if SEED in values:
        fields["seed"] = number_of(values[SEED], SEED, int)
    if MOTION in values:
        fields["motion"] = number_of(values[MOTION].replace(",", "."), MOTION, float)
    if PROMPT in values:
        fields["prompt"] = values[PROMPT]
    if EFFECT in values:
        fields["effects"] = "" if values[EFFECT].lower() == "none" else re.sub(r"[;,]\s*", ",", values[EFFECT])
    return fields


def number_of(text: str, name: str, kind: Callable[[str], object]) -> object:
    try:
        return kind(text)
    except ValueError as error:
        raise InvalidRequestError(f"{quoted(text)} in the column “{name}” is not a number.") from error


def size_of(photo: Path, spec: ModelSpec, long_side: int | None, ratio: str) -> tuple[int, int] | None:
    """The largest size of a ratio within the photo, at the model's own size; None where no ratio is asked for.

    Raises EngineError.
    """
    if not ratio:
        return None
    found = RATIO_FORM.fullmatch(ratio.strip())
    if not found or not int(found[1]) or not int(found[2]):
        raise InvalidRequestError(f"{quoted(ratio)} is not a ratio.", "Write it like 9:16 or 1:1.")
    across, down = int(found[1]), int(found[2])
    width, height = decoding.picture_size(photo)
    unit = min(width / across, height / down)
    return natural_size((max(1, round(unit * across)), max(1, round(unit * down))), spec, long_side)


def name_of(row: Row, wanted: Wanted, root: Path, draft: MotionRequest, target: Target) -> str:
    """Where a clip goes, without its ending: a path below the folder of clips, safe on every system."""
    folder = row.photo.parent
    below = folder.relative_to(root).as_posix() if folder.is_relative_to(root) else ""
    below, values, place = "" if below == "." else below, row.values, target.place
    short_side = wanted.export.short_side if wanted.export else SHORT_SIDE
    width, height = place.size(short_side) or (draft.width, draft.height)
    fields = {
        SKU: values.get(SKU) or row.photo.stem, RATIO: RATIO_FORM.sub(r"\1x\2", values.get(RATIO, "")) or "own",
        PRESET: "" if place.id == OWN else place.in_names, SHAPE: place.in_names, "format": target.format,
        SEED: str(draft.seed),
        **dict.fromkeys(("photo", "name", "stem"), row.photo.stem),
        "number": str(row.number), "size": f"{width}x{height}", FOLDER: below,
    }  # fmt: skip
    if NAME in values:
        text = safe_path(values[NAME].removesuffix(".mp4"))
    else:
        text = filled(wanted.name or "{folder}/{stem}", fields)
    return text + (f"-{target.suffix}" if target.suffix else "")


@cache
def recipe_of(path: Path) -> Recipe:
    return read_recipe(path)


@cache
def version_of(model: str) -> str:
    """Which weights a model has here; nothing is loaded but the built-in ones' names. Raises ModelMissingError."""
    return load(model_spec(model)).version


def digest(photo: Path) -> str:
    """The SHA-256 of a file. Raises InvalidRequestError."""
    try:
        found = photo.stat()
        return digest_of(photo, found.st_size, found.st_mtime_ns)
    except OSError as error:
        raise InvalidRequestError(f"“{photo.name}” can't be read: {error.strerror}.") from error


@lru_cache(MOST_KNOWN)
def digest_of(photo: Path, size: int, changed: int) -> str:
    """The SHA-256 of a file; by its size and time of change it is known whether it was read before. Raises OSError."""
    return sha256_of(photo)
