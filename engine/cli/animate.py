"""`vivant animate`: make a clip from a photo."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.options import add_output, check_output, format_from, make, reel_of, size_of, write_out
from engine.cli.progress_output import JsonLines, ProgressBars, say_json
from engine.errors import InvalidRequestError
from engine.imaging.source_image import SourceImage, picture_size
from engine.jobs.job import Job
from engine.models import BREEZE, CAMERAS, FOCUSES, LOOPS, MODELS, OUTSIDE, ModelSpec, model_spec
from engine.request.defaults import defaults, natural_size, snapped
from engine.request.motion_request import MotionRequest
from engine.request.switch_model import for_model
from engine.request.validation import check, within

if TYPE_CHECKING:
    from engine.fidelity.report.report import FidelityReport

CAMERA_HELP = f"{', '.join(CAMERAS)}, or one of your own: 'free forward=1 roll=0.2 from right=-0.3 ease=out'"

PAD_HELP = "what Stable Video Diffusion sees around a very wide or tall photo: blur (default), white, black or #rrggbb"
FACE_HELP = "how much people turn their heads and blink (0 off, 0.5 natural and default, 1 strong)"
COLOURS_HELP = "bring colours that drift back to the photo's, for models that make their own pixels"
BEST_OF_HELP = "try up to N seeds, and keep the clip that is most faithful to the photo (see vivant report)"
MOST_TRIES = 16


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    animate = kinds.add_parser("animate", help="make a clip from a photo")
    animate.add_argument("photo", type=Path)
    add_output(animate, required=False)
    animate.add_argument("--from", dest="recipe", type=Path, metavar="FILE", help="repeat the recipe in this clip")
    animate.add_argument("--model", metavar="MODEL", help=f"{', '.join(MODELS)}, or a folder or file of weights")
    animate.add_argument("--motion", type=float, metavar="0..1", help="how much moves (default 0.45)")
    animate.add_argument("--frames", type=int)
    animate.add_argument("--fps", type=float)
    animate.add_argument("--seed", type=int, help="another seed, another motion (default 0)")
    animate.add_argument("--best-of", type=tries, default=1, metavar="N", help=BEST_OF_HELP)
    size = animate.add_mutually_exclusive_group()
    size.add_argument("--size", type=size_of, metavar="WxH", help="the photo is fitted to it, never stretched")
    size.add_argument("--long-side", type=int, metavar="N", help="in pixels (default: the photo's, at most 1024)")
    animate.add_argument("--fit", metavar="NAME", help="crop (default), blur, white, black or #rrggbb; see --size")
    animate.add_argument("--pad", metavar="NAME", help=PAD_HELP)
    animate.add_argument("--keep-colours", action=argparse.BooleanOptionalAction, help=COLOURS_HELP)
    animate.add_argument("--steps", type=int, help="sampling steps")
    animate.add_argument("--life", type=float, metavar="0..2", help="the photo's own motion beside the camera's")
    animate.add_argument("--light", type=float, metavar="0..1", help="a soft light that passes over the subject")
    animate.add_argument("--face", type=float, metavar="0..1", help=FACE_HELP)
    animate.add_argument("--style", choices=BREEZE.styles, help="how people and things move (default: by nature)")
    animate.add_argument("--focus", choices=FOCUSES, help="what the camera flies towards (default subject)")
    animate.add_argument("--hints", metavar="TEXT", help="painted hints: 'still 0.05 0.1,0.2; arrow 0.5,0.5 0.6,0.5'")
    animate.add_argument("--camera", metavar="NAME", help=CAMERA_HELP)
    animate.add_argument("--loop", choices=LOOPS)
    animate.add_argument("--pace", help="quality, balanced or fast, for models that have the choice")
    animate.add_argument("--background", metavar="#rrggbb", help="behind transparent photos (default white)")
    animate.add_argument("--prompt", help="what moves and how, for models that take one")
    animate.add_argument("--negative-prompt", metavar="WORDS", help="what shall not be seen")
    animate.add_argument("--end-image", type=Path, metavar="FILE", help="the picture the clip ends on")
    animate.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    request = request_from(args)
    args.out = args.out or free_name(args.photo, args.force, ending_from(args))
    check_output(args)
    job = best_job(args, request) if args.best_of > 1 else Job.create(args.photo, request, end_image=args.end_image)
    return make(
        job, args.out, args.force, args.json, lambda clip, report: write_out(reel_of(job, clip, args), args, report)
    )


def best_job(args: argparse.Namespace, request: MotionRequest) -> Job:
    """The finished job of the best seed, each seed told with its score."""
    from engine.services.seed_search import best_of
    from engine.services.session import Session

    def tell(seed: int, fidelity: FidelityReport) -> None:
        if args.json:
            say_json(tried=seed, score=round(fidelity.score, 4), short_of=fidelity.faults)
        else:
            because = f", falls short in {', '.join(fidelity.faults)}" if fidelity.faults else ""
            print(f"seed {seed}: score {fidelity.score:.2f}{because}", file=sys.stderr)

    with JsonLines() if args.json else ProgressBars() as report:
        return best_of(args.photo, request, args.best_of, Session().generate, tell, report, args.end_image)


def tries(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_TRIES:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to {MOST_TRIES}")
    return int(text)


OPTIONS = (
    "motion", "frames", "fps", "seed", "steps", "camera", "loop", "background", "life", "face", "light", "style",
    "focus", "hints", "fit", "pad", "keep_colours", "pace", "prompt", "negative_prompt",
)  # fmt: skip


def request_from(args: argparse.Namespace) -> MotionRequest:
    """The whole request: from the options, over a recipe's (--from), over the model's defaults.

    What falls between what the model can make is moved to the nearest, and said.
    """
    from engine.export import read_recipe

    recipe = read_recipe(args.recipe).request if args.recipe else None
    if recipe and recipe.model == OUTSIDE and not args.model:
        raise InvalidRequestError(
            "This recipe was made with weights of one's own.", "Say where they are, with --model."
        )
    spec = model_spec(args.model or (recipe.model if recipe else BREEZE.id))
    given = {name: value for name in OPTIONS if (value := getattr(args, name)) is not None}
    if args.end_image:
        given["end_image"] = SourceImage.open(args.end_image).sha256
    if args.long_side is not None:
        within("The long side", args.long_side, spec.side)
    base = base_request(args, spec, recipe)
    if base.end_image and not args.end_image:
        raise InvalidRequestError("This recipe ends on a picture.", "Give it again with --end-image.")
    request, changes = snapped(replace(base, **given))
    for sentence in changes:
        print(sentence, file=sys.stderr)
    check(request)
    return request


def base_request(args: argparse.Namespace, spec: ModelSpec, recipe: MotionRequest | None) -> MotionRequest:
    """What the options change: a recipe's request, what another model takes over of it, or the model's defaults."""
    if recipe is not None and recipe.model == OUTSIDE and spec.id not in MODELS:
        recipe = replace(recipe, model=spec.id)
    same_model = recipe is not None and recipe.model == spec.id
    if recipe is not None and same_model and not args.long_side:
        width, height = args.size or (recipe.width, recipe.height)
    else:
        width, height = args.size or size_from(args, spec)
    if recipe is None:
        return defaults(spec, width, height, args.loop or "none")
    base = recipe if same_model else for_model(spec, recipe, (width, height), args.loop or "none")
    return replace(base, width=width, height=height)


def size_from(args: argparse.Namespace, spec: ModelSpec) -> tuple[int, int]:
    """The clip's size in the photo's shape. Nothing is enlarged, and that is said."""
    photo = picture_size(args.photo)
    width, height = natural_size(photo, spec, args.long_side)
    if args.long_side and args.long_side > max(photo):
        print(f"The photo is {photo[0]}x{photo[1]}: the clip is made at {width}x{height}.", file=sys.stderr)
    return width, height


def ending_from(args: argparse.Namespace) -> str:
    """The ending of a clip whose name is not given."""
    from engine.export import KINDS

    name = format_from(args)
    return KINDS[name].ending if name in KINDS else ".mp4"


def free_name(photo: Path, overwrite: bool, ending: str = ".mp4") -> Path:
    """A name for the clip beside the photo that is not taken."""
    name = photo.with_suffix(ending)
    number = 2
    while name == photo or (name.exists() and not overwrite):
        name = photo.with_name(f"{photo.stem}-{number}{ending}")
        number += 1
    return name
