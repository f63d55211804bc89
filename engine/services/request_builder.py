"""Builds a complete request from the given options: the same way for every command and for scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from engine.errors import InvalidRequestError
from engine.generators import load
from engine.imaging import decoding
from engine.imaging.depth_picture import read_depth
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE, MODELS, OUTSIDE, ModelSpec, model_spec
from engine.request.defaults import cut_off, defaults, natural_size, snapped
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.request.switch_model import for_model
from engine.request.validation import check, within
from engine.services.auto import choose
from engine.services.loras import check_loras
from engine.services.prompts import proposed_prompt


@dataclass(frozen=True)
class Wishes:
    """What is asked for; the rest follows from the recipe, then the photo (`auto`), then the model's defaults.

    `fields` are values of `MotionRequest` by name. `model` is an id, or a folder or file of weights; empty for the
    recipe's, else Breeze. `size` is (width, height), `long_side` the longer one, in pixels.
    """

    fields: Mapping[str, object] = field(default_factory=dict)
    model: str = ""
    recipe: Recipe | None = None
    size: tuple[int, int] | None = None
    long_side: int | None = None
    end_image: Path | None = None
    auto: bool = True
    depth: Path | None = None

    @property
    def loop(self) -> str:
        return str(self.fields.get("loop", "none"))

    @property
    def auto_chooses(self) -> bool:
        """Whether something is left to choose: neither a recipe, nor the camera, nor what is painted is given."""
        return self.auto and self.recipe is None and not {"camera", "hints"} & set(self.fields)


@dataclass(frozen=True)
class BuiltRequest:
    """A valid request.

    `changes` are sentences about wishes that could not be met exactly. `chosen` says what was chosen because of what
    the photo shows; empty where nothing was. While the `photo` that was looked at is held, it is not decoded again.
    """

    request: MotionRequest
    changes: tuple[str, ...] = ()
    chosen: str = ""
    photo: SourceImage | None = None


def build_request(photo: Path, wishes: Wishes) -> BuiltRequest:
    """The whole request for a photo. Values between those that the model can do are moved to the nearest one.

    Raises EngineError.
    """
    recipe = wishes.recipe
    if recipe and recipe.request.model == OUTSIDE and not wishes.model:
        raise InvalidRequestError("This recipe was made with your own weights.", "Give their folder with --model.")
    spec = model_spec(wishes.model or (recipe.request.model if recipe else BREEZE.id))
    given, sentences, chosen = dict(wishes.fields), [older_breeze(recipe)] if recipe else [], ""
    seen: SourceImage | None = None
    if wishes.end_image:
        given["end_image"] = SourceImage.open(wishes.end_image).sha256
    if wishes.long_side is not None:
        within("The long side", wishes.long_side, spec.side)
    if wishes.depth:
        given["depth"] = read_depth(wishes.depth, decoding.picture_size(photo))
    base, smaller = base_request(photo, wishes, spec)
    if base.depth and not wishes.depth and recipe and recipe.source_sha256 != SourceImage.open(photo).sha256:
        base = replace(base, depth="")
        sentences.append("The depth picture of this recipe is of another photo: it is left out.")
    if base.end_image and not wishes.end_image:
        raise InvalidRequestError(
            "This recipe ends on a picture.",
            "Give that picture again with --end-image. A batch takes recipes without an end picture.",
        )
    if wishes.auto_chooses and spec.id == BREEZE.id:
        seen = SourceImage.open(photo)
        _, choice = choose(seen.fit(base.width, base.height, base.fit))
        given, chosen = {**choice.fields, **given}, choice.sentence
    elif wishes.auto and recipe is None and "prompt" not in given and spec.prompt != "none":
        seen = SourceImage.open(photo)
        kind, _ = choose(seen.fit(base.width, base.height, base.fit))
        given["prompt"] = proposed_prompt(kind, spec)
        chosen = f"The prompt is: {given['prompt']}"
    request, changes = snapped(replace(base, **given))  # type: ignore[arg-type]
    check(request)
    check_loras(request)
    unseen = cut_off(decoding.picture_size(photo), request)
    return BuiltRequest(request, tuple(filter(None, (*sentences, smaller, *changes, unseen))), chosen, seen)


def older_breeze(recipe: Recipe) -> str:
    """A sentence when a recipe was made by another version of Breeze than this one; otherwise ""."""
    if recipe.request.model != BREEZE.id or recipe.model_version == breeze_version():
        return ""
    return "This recipe was made by an older Breeze: the clip will look a little different."


@cache
def breeze_version() -> str:
    """Its files ship with the program and do not change while it runs."""
    return load(BREEZE).version


def base_request(photo: Path, wishes: Wishes, spec: ModelSpec) -> tuple[MotionRequest, str]:
    """What the wishes change: a recipe's request, what another model takes over of it, or the model's defaults.

    With it, a sentence where the clip is smaller than asked for.
    """
    recipe = wishes.recipe.request if wishes.recipe else None
    if recipe is not None and recipe.model == OUTSIDE and spec.id not in MODELS:
        recipe = replace(recipe, model=spec.id)
    same_model = recipe is not None and recipe.model == spec.id
    sentence = ""
    if wishes.size:
        width, height = wishes.size
    elif recipe is not None and same_model and not wishes.long_side:
        width, height = recipe.width, recipe.height
    else:
        (width, height), sentence = natural_size_of(photo, spec, wishes.long_side)
    if recipe is None:
        return defaults(spec, width, height, wishes.loop), sentence
    base = recipe if same_model else for_model(spec, recipe, (width, height), wishes.loop)
    return replace(base, width=width, height=height), sentence


def natural_size_of(photo: Path, spec: ModelSpec, long_side: int | None) -> tuple[tuple[int, int], str]:
    """The clip's size in the photo's shape. Nothing is enlarged; where that was asked for, a sentence says so."""
    own = decoding.picture_size(photo)
    width, height = natural_size(own, spec, long_side)
    if long_side and long_side > max(own):
        return (width, height), f"The photo is {own[0]}x{own[1]}: the clip is made at {width}x{height}."
    return (width, height), ""
