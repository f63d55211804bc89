"""`vivant animate`: make a clip from a photo."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.options import (
    DONE,
    PROBLEM,
    OutputOptions,
    add_command,
    add_output,
    check_output,
    format_of,
    picture_size,
    whole_number,
)
from engine.cli.progress_output import error_text, note, progress_output, say_json, warn
from engine.cli.writing import check_loops, run_job, source_of, write_out
from engine.errors import EngineError, ExportError, InvalidRequestError
from engine.imaging.source_image import is_transparent
from engine.jobs.job import Job
from engine.models import BREEZE, CAMERAS, EFFECTS, FOCUSES, LOOPS, MODELS
from engine.request.motion_request import MotionRequest
from engine.services.file_names import Names
from engine.services.request_builder import BuiltRequest, Wishes, build_request

if TYPE_CHECKING:
    from engine.export import ExportResult
    from engine.fidelity.report.report import FidelityReport
    from engine.progress import ProgressCallback
    from engine.request.clip import Clip
    from engine.services.own_presets import OwnPreset
    from engine.services.session import Session

CAMERA_HELP = (
    f"{', '.join(CAMERAS)}, or your own: 'free forward=1 roll=0.2 from right=-0.3 ease=out', or from one part of the "
    "photo to another, each X,Y,WIDTH in shares of it: 'path from 0,0,1 to 0.2,0.1,0.6 ease=out' "
    "(ease: smooth, linear, in, out)"
)
AUTO_HELP = "choose what is not given from what the photo shows: for Breeze everything, for others a prompt (default)"
EFFECT_HELP = f"light and air, may be repeated: {', '.join(EFFECTS)}; none for none"
BACKGROUND_HELP = "behind transparent photos (default white); none: the clip is transparent, too (WebP, GIF, MOV, …)"
PAD_HELP = "what Stable Video Diffusion sees around a very wide or tall photo: blur (default), white, black or #rrggbb"
FACE_HELP = "how much people turn their heads and blink: 0 off, 0.5 natural (default), 1 strong"
COLOURS_HELP = "bring colours that drift back to the photo's, for models that generate their own pixels"
BEST_OF_HELP = "try up to N seeds and keep the clip that is most faithful to the photo (see vivant report)"
DEPTH_HELP = "the photo's depth as a grey PNG or TIFF of 8 or 16 bits, white near; it may be of any size in its shape"
SAVE_DEPTH_HELP = "write the depth that the clip is made with, as a grey picture of 16 bits: .png or .tif"
LONG_SIDE_HELP = "in pixels (default: the photo's, at most 1024)"
PHOTOS_HELP = "a picture in any common format, or a folder of them; several make a clip each"
OUT_HELP = "a file whose extension selects the format, or a folder; several photos need a folder (default: beside each)"
LORA_HELP = (
    "adapters of a large model, up to eight, each with a strength of -2 to 2 (default 1); a file, or the name of one "
    "that is known; for one of two experts FILE:1:high or FILE:1:low; none for none"
)
tries = whole_number(16)
EXAMPLES = (
    "vivant animate photo.jpg",
    "vivant animate photo.jpg -o clip.gif --camera orbit-left --motion 0.6",
    "vivant animate photo.jpg --preset tiktok --loop pingpong",
    "vivant animate other.jpg --from clip.mp4",
    "vivant animate *.jpg -o clips         (a clip of each photo; a folder of photos will do, too)",
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
    weights: str | None
    prompt: str | None
    negative_prompt: str | None
    loras: list[str] | None

    @property
    def given(self) -> dict[str, object]:
        """What is given, the files of LoRAs as a request names them. Raises EngineError where one can't be used."""
        given = {name: value for name, value in vars(self).items() if value is not None}
        return given if self.loras is None else {**given, "loras": lora_text(self.loras)}


def lora_text(wishes: list[str]) -> str:
    from engine.services.loras import asked_loras

    return asked_loras([] if wishes == ["none"] else wishes)


@dataclass(frozen=True)
class AnimateOptions:
    photos: list[Path]
    output: OutputOptions
    recipe: Path | None
    auto: bool
    model: str | None
    best_of: int
    size: tuple[int, int] | None
    long_side: int | None
    end_image: Path | None
    depth: Path | None
    save_depth: Path | None
    request: RequestOptions


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "make a clip from each photo"
    animate = add_command(commands, "animate", about, AnimateOptions, run, EXAMPLES, "some of several photos failed")
    animate.add_argument("photos", type=Path, nargs="+", metavar="PHOTO", help=PHOTOS_HELP)
    add_output(animate, required=False, out_help=OUT_HELP)
    animate.add_argument("--from", dest="recipe", type=Path, metavar="FILE", help="repeat the recipe in this clip")
    animate.add_argument("--best-of", type=tries, default=1, metavar="N", help=BEST_OF_HELP)
    size = animate.add_mutually_exclusive_group()
    size.add_argument("--size", type=picture_size, metavar="WxH", help="the photo is fitted into it, never stretched")
    size.add_argument("--long-side", type=int, metavar="N", help=LONG_SIDE_HELP)
    add_request(animate)
    animate.add_argument("--fit", metavar="NAME", help="crop (default), blur, white, black or #rrggbb; see --size")
    animate.add_argument("--end-image", type=Path, metavar="FILE", help="the picture the clip ends on")
    animate.add_argument("--depth", type=Path, metavar="FILE", help=DEPTH_HELP)
    animate.add_argument("--save-depth", type=Path, metavar="FILE", help=SAVE_DEPTH_HELP)


def add_request(animate: argparse.ArgumentParser) -> None:
    """What makes up the request, apart from size, edges and end picture."""
    animate.add_argument("--auto", action=argparse.BooleanOptionalAction, default=True, help=AUTO_HELP)
    animate.add_argument("--model", metavar="MODEL", help=f"{', '.join(MODELS)}, or a folder or file of weights")
    animate.add_argument("--motion", type=float, metavar="0..1", help="how much moves (default 0.45)")
    animate.add_argument("--frames", type=int, metavar="N", help="number of frames")
    animate.add_argument("--fps", type=float, metavar="N", help="frames per second")
    animate.add_argument("--seed", type=int, metavar="N", help="another seed gives another motion (default 0)")
    animate.add_argument("--pad", metavar="NAME", help=PAD_HELP)
    animate.add_argument("--keep-colours", action=argparse.BooleanOptionalAction, help=COLOURS_HELP)
    animate.add_argument("--steps", type=int, metavar="N", help="sampling steps; 0, of svd: those of the pace")
    animate.add_argument("--life", type=float, metavar="0..2", help="motion of the scene itself, beside the camera's")
    animate.add_argument("--effect", dest="effects", action=EffectOption, metavar="NAME[:0..1]", help=EFFECT_HELP)
    animate.add_argument("--face", type=float, metavar="0..1", help=FACE_HELP)
    animate.add_argument("--style", choices=BREEZE.styles, help="how people and things move (default: as they would)")
    animate.add_argument("--focus", choices=FOCUSES, help="what the camera moves towards (default subject)")
    animate.add_argument("--hints", metavar="TEXT", help="painted hints: 'still 0.05 0.1,0.2; arrow 0.5,0.5 0.6,0.5'")
    animate.add_argument("--camera", metavar="NAME", help=CAMERA_HELP)
    animate.add_argument("--loop", choices=LOOPS, help="make a clip that repeats without a jump")
    animate.add_argument(
        "--weights", metavar="BITS", help="fp8 or int8: a large model's weights in 8 bits, half the memory"
    )
    animate.add_argument("--pace", metavar="NAME", help="quality, balanced, fast or fastest, for models that offer it")
    animate.add_argument("--background", metavar="#rrggbb", help=BACKGROUND_HELP)
    animate.add_argument("--prompt", metavar="TEXT", help="what moves and how, for models that take a prompt")
    animate.add_argument("--lora", dest="loras", action="append", metavar="FILE[:STRENGTH]", help=LORA_HELP)
    animate.add_argument("--negative-prompt", metavar="TEXT", help="what must not appear")


class EffectOption(argparse.Action):
    """Joins the effects of several options into one text; "none" stands for no effect at all."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option: str | None = None
    ) -> None:
        before = getattr(namespace, self.dest)
        setattr(namespace, self.dest, "" if values == "none" else ",".join(filter(None, (before, str(values)))))


def run(options: AnimateOptions) -> int:
    from engine.services.session import Session

    options, own = with_own_preset(options)
    photos = photos_of(options.photos, options.output.out)
    session, names = Session(), Names(photos, options.output.force)
    if len(photos) == 1 and not options.photos[0].is_dir():
        return animate(photos[0], options, session, names, own)
    make_folder(options.output.out)
    if options.depth or options.save_depth:
        raise InvalidRequestError("A depth picture is of one photo.", "Give a single photo with it.")
    failed = 0
    for number, photo in enumerate(photos, 1):
        note(f"Photo {number} of {len(photos)}: {photo}")
        try:
            failed += animate(photo, options, session, names, own) != DONE
        except EngineError as error:
            failed += 1
            if options.output.json:
                say_json(photo=str(photo), error=str(error), hint=error.hint)
            warn(f"{photo}: {error_text(str(error), error.hint)}")
    if failed:
        note(f"{failed} of {len(photos)} photos failed.")
    return PROBLEM if failed else DONE


def photos_of(given: list[Path], out: Path | None) -> list[Path]:
    """The photos that are named, and those in the folders that are named, except in `out`.

    Raises InvalidRequestError.
    """
    from engine.services.batch.table import photos_in

    photos: list[Path] = []
    for path in matching(given):
        if path.is_dir():
            found = [photo for photo in photos_in(path, out or path) if not is_clip(photo)]
            if not found:
                raise InvalidRequestError(f"There are no photos in “{path}”.", "Is it the right folder?")
            photos += found
        else:
            photos.append(path)
    return list(dict.fromkeys(photos))


def matching(given: list[Path]) -> list[Path]:
    """The paths, with patterns such as *.jpg resolved where the shell has not done it, as on Windows."""
    found: list[Path] = []
    for path in given:
        resolved = [] if path.exists() or not set("*?") & set(path.name) else sorted(path.parent.glob(path.name))
        found += resolved or [path]
    return found


def is_clip(path: Path) -> bool:
    """Whether a picture is a clip that Vivant made, as an animated GIF beside its photo may be."""
    from engine.export import read_recipe

    try:
        read_recipe(path)
    except EngineError:
        return False
    return True


def make_folder(out: Path | None) -> None:
    """The folder for several clips. Raises InvalidRequestError where a file is named."""
    from engine.export.formats import FORMATS

    if out is None or out.is_dir():
        return
    endings = {ending for kind in FORMATS.values() for ending in kind.endings if ending}
    if out.exists() or out.suffix.lower() in endings:
        raise InvalidRequestError(f"“{out}” is not a folder.", "Several photos need a folder: -o FOLDER")
    try:
        out.mkdir()
    except OSError as error:
        raise ExportError(f"The folder “{out}” can't be made: {error.strerror}.", "Choose another one.") from error


def animate(
    photo: Path, options: AnimateOptions, session: Session, names: Names, own: OwnPreset | None = None
) -> int:  # fmt: skip
    """Make one clip, as the person's own preset says if there is one; the exit code. Raises EngineError."""
    if options.save_depth:
        from engine.imaging.depth_picture import check_depth_target

        check_depth_target(options.save_depth, options.output.force)
    output, built = options.output, built_from(photo, options, own)  # held, with the photo in it, until all is done
    request = built.request
    if options.save_depth:
        from engine.services.depth import save_depth

        save_depth(photo, request, options.save_depth)
    if own is not None:
        from engine.cli.own_preset import checked_order, export_as

        checked_order(own, photo, output)  # before any work is done
        return export_as(own, photo, job_for(photo, options, request, None, session), output, session)
    check_loops(request.loop != "none", output)
    transparent = request.transparent and is_transparent(photo)
    out = target_of(photo, options, extension_of(output, transparent), names)
    check_output(output, out, transparent)
    job = job_for(photo, options, request, out, session)

    def write(clip: Clip, report: ProgressCallback) -> ExportResult:
        return write_out(source_of(job, clip, output), out, output, report, photo=job.image)

    return run_job(job, out, write, output.json, session=session, photo=str(photo))


def with_own_preset(options: AnimateOptions) -> tuple[AnimateOptions, OwnPreset | None]:
    """The preset of the person's own that is named, if any, and the options without it. Raises InvalidRequestError."""
    if not options.output.preset:
        return options, None
    from engine.services.own_presets import find_preset

    own = find_preset(options.output.preset)
    return (options if own is None else replace(options, output=replace(options.output, preset=""))), own


def job_for(photo: Path, options: AnimateOptions, request: MotionRequest, out: Path | None, session: Session) -> Job:
    """A job to be finished: a new one, or that of the best seed."""
    if options.best_of > 1:
        return best_job(photo, options, request, out, session)
    return Job.create(photo, request, end_image=options.end_image)


def target_of(photo: Path, options: AnimateOptions, extension: str, names: Names) -> Path:
    """Where the clip goes: the file that is named, or a free name in the folder that is, or beside the photo."""
    from engine.export.image_sequence import is_plain_folder

    out = options.output.out
    several = len(options.photos) > 1 or options.photos[0].is_dir()
    if out is not None and not several and not (extension and is_plain_folder(out)):
        return out
    folder = out or photo.parent
    return folder / names.free(photo.stem, extension, folder)


def best_job(photo: Path, options: AnimateOptions, request: MotionRequest, out: Path | None, session: Session) -> Job:
    """The finished job of the best seed; each seed is printed with its score."""
    from engine.fidelity.report.faults import fault_words
    from engine.services.seed_search import best_of

    def print_score(seed: int, fidelity: FidelityReport) -> None:
        if options.output.json:
            say_json(tried=seed, score=round(fidelity.score, 4), short_of=fidelity.faults)
        else:
            because = f": {fault_words(fidelity.faults)}" if fidelity.faults else ""
            note(f"seed {seed}: score {fidelity.score:.2f}{because}")

    with progress_output(options.output.json) as report:
        return best_of(photo, request, options.best_of, session.generate, print_score, report, options.end_image, out)


def built_from(photo: Path, options: AnimateOptions, own: OwnPreset | None = None) -> BuiltRequest:
    """The whole request; what could not be kept exactly is printed. Raises EngineError."""
    from engine.export import read_recipe

    wishes = Wishes(
        fields={**(own.values if own else {}), **options.request.given},
        model=options.model or (own.model if own else ""),
        recipe=read_recipe(options.recipe) if options.recipe else None,
        size=options.size,
        long_side=options.long_side,
        end_image=options.end_image,
        depth=options.depth,
        auto=options.auto,
    )
    built = build_request(photo, wishes)
    for sentence in built.changes:
        note(sentence)
    if built.chosen and sys.stderr.isatty():  # a script has not asked
        note(built.chosen)
    return built


def extension_of(output: OutputOptions, transparent: bool) -> str:
    """The extension of a clip whose name is not given."""
    from engine.export import FORMATS

    name = format_of(output)
    return FORMATS[name].ending if name in FORMATS else ".webp" if transparent else ".mp4"
