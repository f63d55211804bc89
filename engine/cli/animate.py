"""`vivant animate`: make a clip from a photo."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.options import OutputOptions, add_command, add_output, check_output, format_of, picture_size
from engine.cli.progress_output import progress_output, say_json, warn
from engine.cli.writing import run_job, source_of, write_out
from engine.errors import InvalidRequestError
from engine.generators import load
from engine.imaging import decoding, source_image
from engine.jobs.job import Job
from engine.models import BREEZE, CAMERAS, EFFECTS, FOCUSES, LOOPS, MODELS, OUTSIDE, ModelSpec, model_spec
from engine.request.defaults import defaults, natural_size, snapped
from engine.request.motion_request import MotionRequest
from engine.request.switch_model import for_model
from engine.request.validation import check, within

if TYPE_CHECKING:
    from engine.export import ExportResult
    from engine.fidelity.report.report import FidelityReport
    from engine.progress import ProgressCallback
    from engine.request.clip import Clip
    from engine.request.recipe import Recipe

CAMERA_HELP = f"{', '.join(CAMERAS)}, or your own: 'free forward=1 roll=0.2 from right=-0.3 ease=out'"
AUTO_HELP = "choose by what the photo shows what is not said here (default, for Breeze)"
EFFECT_HELP = f"light and air, may be repeated: {', '.join(EFFECTS)}; none for none"
PAD_HELP = "what Stable Video Diffusion sees around a very wide or tall photo: blur (default), white, black or #rrggbb"
FACE_HELP = "how much people turn their heads and blink: 0 off, 0.5 natural (default), 1 strong"
COLOURS_HELP = "bring colours that drift back to the photo's, for models that generate their own pixels"
BEST_OF_HELP = "try up to N seeds and keep the clip that is most faithful to the photo (see vivant report)"
MOST_TRIES = 16
EXAMPLES = (
    "vivant animate photo.jpg",
    "vivant animate photo.jpg -o clip.gif --camera orbit-left --motion 0.6",
    "vivant animate photo.jpg --preset tiktok --loop pingpong",
    "vivant animate other.jpg --from clip.mp4",
)


@dataclass(frozen=True)
class RequestOptions:
    """The request's fields that have an option of their name; None where it is not given."""

    motion: float | None
    frames: int | None
    fps: float | None
    seed: int | None
    steps: int | None
    camera: str | None
    loop: str | None
    background: str | None
    life: float | None
    effects: str | None
    face: float | None
    style: str | None
    focus: str | None
    hints: str | None
    fit: str | None
    pad: str | None
    keep_colours: bool | None
    pace: str | None
    prompt: str | None
    negative_prompt: str | None

    @property
    def says_what_moves(self) -> bool:
        """Whether so much is said that nothing is left to choose: the camera, or what is painted."""
        return self.camera is not None or self.hints is not None

    @property
    def given(self) -> dict[str, object]:
        return {name: value for name, value in vars(self).items() if value is not None}


@dataclass(frozen=True)
class AnimateOptions:
    photo: Path
    output: OutputOptions
    recipe: Path | None
    auto: bool
    model: str | None
    best_of: int
    size: tuple[int, int] | None
    long_side: int | None
    end_image: Path | None
    request: RequestOptions


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    animate = add_command(commands, "animate", "make a clip from a photo", AnimateOptions, run, EXAMPLES)
    animate.add_argument("photo", type=Path, help="a picture in any common format")
    add_output(animate, required=False)
    animate.add_argument("--from", dest="recipe", type=Path, metavar="FILE", help="repeat the recipe in this clip")
    animate.add_argument("--auto", action=argparse.BooleanOptionalAction, default=True, help=AUTO_HELP)
    animate.add_argument("--model", metavar="MODEL", help=f"{', '.join(MODELS)}, or a folder or file of weights")
    animate.add_argument("--motion", type=float, metavar="0..1", help="how much moves (default 0.45)")
    animate.add_argument("--frames", type=int, metavar="N", help="number of frames")
    animate.add_argument("--fps", type=float, metavar="N", help="frames per second")
    animate.add_argument("--seed", type=int, metavar="N", help="another seed gives another motion (default 0)")
    animate.add_argument("--best-of", type=tries, default=1, metavar="N", help=BEST_OF_HELP)
    size = animate.add_mutually_exclusive_group()
    size.add_argument("--size", type=picture_size, metavar="WxH", help="the photo is fitted into it, never stretched")
    size.add_argument("--long-side", type=int, metavar="N", help="in pixels (default: the photo's, at most 1024)")
    animate.add_argument("--fit", metavar="NAME", help="crop (default), blur, white, black or #rrggbb; see --size")
    animate.add_argument("--pad", metavar="NAME", help=PAD_HELP)
    animate.add_argument("--keep-colours", action=argparse.BooleanOptionalAction, help=COLOURS_HELP)
    animate.add_argument("--steps", type=int, metavar="N", help="sampling steps")
    animate.add_argument("--life", type=float, metavar="0..2", help="motion of the scene itself, beside the camera's")
    animate.add_argument("--effect", dest="effects", action=EffectOption, metavar="NAME[:0..1]", help=EFFECT_HELP)
    animate.add_argument("--face", type=float, metavar="0..1", help=FACE_HELP)
    animate.add_argument("--style", choices=BREEZE.styles, help="how people and things move (default: as they would)")
    animate.add_argument("--focus", choices=FOCUSES, help="what the camera moves towards (default subject)")
    animate.add_argument("--hints", metavar="TEXT", help="painted hints: 'still 0.05 0.1,0.2; arrow 0.5,0.5 0.6,0.5'")
    animate.add_argument("--camera", metavar="NAME", help=CAMERA_HELP)
    animate.add_argument("--loop", choices=LOOPS, help="make a clip that repeats without a jump")
    animate.add_argument("--pace", metavar="NAME", help="quality, balanced or fast, for models that offer it")
    animate.add_argument("--background", metavar="#rrggbb", help="behind transparent photos (default white)")
    animate.add_argument("--prompt", metavar="TEXT", help="what moves and how, for models that take a prompt")
    animate.add_argument("--negative-prompt", metavar="TEXT", help="what must not appear")
    animate.add_argument("--end-image", type=Path, metavar="FILE", help="the picture the clip ends on")


class EffectOption(argparse.Action):
    """Joins the effects of several options into one text; "none" stands for no effect at all."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option: str | None = None
    ) -> None:
        before = getattr(namespace, self.dest)
        setattr(namespace, self.dest, "" if values == "none" else ",".join(filter(None, (before, str(values)))))


def tries(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_TRIES:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to {MOST_TRIES}")
    return int(text)


def run(options: AnimateOptions) -> int:
    output, request = options.output, request_from(options)
    out = output.out or free_name(options.photo, output.force, extension_of(output))
    check_output(output, out)
    if options.best_of > 1:
        job = best_job(options, request)
    else:
        job = Job.create(options.photo, request, end_image=options.end_image)

    def write(clip: Clip, report: ProgressCallback) -> ExportResult:
        return write_out(source_of(job, clip, output), out, output, report)

    return run_job(job, write, output.json)


def best_job(options: AnimateOptions, request: MotionRequest) -> Job:
    """The finished job of the best seed; each seed is printed with its score."""
    from engine.services.seed_search import best_of
    from engine.services.session import Session

    def print_score(seed: int, fidelity: FidelityReport) -> None:
        if options.output.json:
            say_json(tried=seed, score=round(fidelity.score, 4), short_of=fidelity.faults)
        else:
            because = f", falls short in {', '.join(fidelity.faults)}" if fidelity.faults else ""
            warn(f"seed {seed}: score {fidelity.score:.2f}{because}")

    with progress_output(options.output.json) as report:
        return best_of(
            options.photo, request, options.best_of, Session().generate, print_score, report, options.end_image
        )


def request_from(options: AnimateOptions) -> MotionRequest:
    """The whole request: from the options, over a recipe's (--from), over the model's defaults.

    Values between those that the model can do are moved to the nearest one, which is printed. Raises EngineError.
    """
    from engine.export import read_recipe

    whole = read_recipe(options.recipe) if options.recipe else None
    recipe = whole.request if whole else None
    if whole and (sentence := older_breeze(whole)):
        warn(sentence)
    if recipe and recipe.model == OUTSIDE and not options.model:
        raise InvalidRequestError("This recipe was made with your own weights.", "Say where they are, with --model.")
    spec = model_spec(options.model or (recipe.model if recipe else BREEZE.id))
    given = options.request.given
    if options.end_image:
        given["end_image"] = source_image.SourceImage.open(options.end_image).sha256
    if options.long_side is not None:
        within("The long side", options.long_side, spec.side)
    base = base_request(options, spec, recipe)
    if base.end_image and not options.end_image:
        raise InvalidRequestError("This recipe ends on a picture.", "Give that picture again with --end-image.")
    if options.auto and recipe is None and spec.id == BREEZE.id and not options.request.says_what_moves:
        given = {**chosen_for(options.photo, base), **given}
    request, changes = snapped(replace(base, **given))  # type: ignore[arg-type]
    for sentence in changes:
        warn(sentence)
    check(request)
    return request


def chosen_for(photo: Path, base: MotionRequest) -> dict[str, object]:
    """The fields of a request that are chosen by what the photo shows; a sentence says which."""
    from engine.services.auto import choose

    _, choice = choose(source_image.SourceImage.open(photo).fit(base.width, base.height, base.fit))
    if sys.stderr.isatty():  # a script has not asked
        warn(choice.sentence)
    return choice.fields


def older_breeze(recipe: Recipe) -> str:
    """A sentence when a recipe was made by another version of Breeze than this one; otherwise ""."""
    if recipe.request.model != BREEZE.id or recipe.model_version == load(BREEZE).version:
        return ""
    return "This recipe was made by an older Breeze: the clip will look a little different."


def base_request(options: AnimateOptions, spec: ModelSpec, recipe: MotionRequest | None) -> MotionRequest:
    """What the options change: a recipe's request, what another model takes over of it, or the model's defaults."""
    if recipe is not None and recipe.model == OUTSIDE and spec.id not in MODELS:
        recipe = replace(recipe, model=spec.id)
    same_model = recipe is not None and recipe.model == spec.id
    if recipe is not None and same_model and not options.long_side:
        width, height = options.size or (recipe.width, recipe.height)
    else:
        width, height = options.size or natural_size_of(options, spec)
    loop = options.request.loop or "none"
    if recipe is None:
        return defaults(spec, width, height, loop)
    base = recipe if same_model else for_model(spec, recipe, (width, height), loop)
    return replace(base, width=width, height=height)


def natural_size_of(options: AnimateOptions, spec: ModelSpec) -> tuple[int, int]:
    """The clip's size in the photo's shape. Nothing is enlarged; where that was asked for, a sentence says so."""
    photo = decoding.picture_size(options.photo)
    width, height = natural_size(photo, spec, options.long_side)
    if options.long_side and options.long_side > max(photo):
        warn(f"The photo is {photo[0]}x{photo[1]}: the clip is made at {width}x{height}.")
    return width, height


def extension_of(output: OutputOptions) -> str:
    """The extension of a clip whose name is not given."""
    from engine.export import KINDS

    name = format_of(output)
    return KINDS[name].ending if name in KINDS else ".mp4"


def free_name(photo: Path, overwrite: bool, extension: str = ".mp4") -> Path:
    """A name for the clip beside the photo that is not taken."""
    name = photo.with_suffix(extension)
    number = 2
    while name == photo or (name.exists() and not overwrite):
        name = photo.with_name(f"{photo.stem}-{number}{extension}")
        number += 1
    return name
