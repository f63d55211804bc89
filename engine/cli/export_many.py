"""`vivant export` of several clips, or for several places: files in a folder, named by a pattern."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.cli.options import DONE, PROBLEM, names
from engine.cli.progress_output import error_text, note, progress_output, say, say_json, warn
from engine.errors import InvalidRequestError
from engine.export.image_sequence import is_plain_folder

if TYPE_CHECKING:
    from engine.cli.export_options import ExportCommandOptions
    from engine.services.many_exports import Exported, ManyExports
    from engine.services.own_presets import OwnPreset


BEST = 100  # the quality where none is asked for


def run_many(options: ExportCommandOptions, own: OwnPreset | None) -> int:
    """Write every clip for every place, and print what became of each file."""
    from engine.services.many_exports import export_many

    order, as_json = order_of(options, own), options.output.json
    with progress_output(as_json) as report:
        ended = export_many(order, report, lambda one: print_exported(one, as_json))
    written = sum(one.path is not None for one in ended)
    note(f"{written} of {len(ended)} files are written into {order.folder}")
    return DONE if written == len(ended) else PROBLEM


def order_of(options: ExportCommandOptions, own: OwnPreset | None) -> ManyExports:
    """Raises InvalidRequestError for an option that makes sense for a single file only."""
    from engine.export.content_credentials import Signature
    from engine.export.places import OWN
    from engine.services.many_exports import ManyExports
    from engine.services.own_presets import ExportChoice

    output, reshape = options.output, options.reshape
    single = {
        "--force": output.force, "--thumbnail": output.thumbnail, "--size": reshape.shape is not None,
        "--smooth": reshape.smooth, "--loop": reshape.loop != "keep", "--trim": reshape.trim is not None,
        "--ease": bool(reshape.ease), "--before-after": bool(output.finish.before_after),
    }  # fmt: skip
    for option, given in single.items():
        if given:
            hint = "No file is ever replaced." if option == "--force" else "Leave it out, or export one clip at a time."
            raise InvalidRequestError(f"{option} does not go with several clips, --place and --name.", hint)
    choice = own.export if own else ExportChoice((*options.places, *filter(None, (output.preset,))) or (OWN,))
    finished = output.finish.applied(choice.options)
    short_side = choice.short_side if options.short_side is None else options.short_side
    choice = choice if reshape.quality == BEST else replace(choice, quality=reshape.quality)
    return ManyExports(
        tuple(options.sources), options.out, options.places or choice.places, names(output.format) or choice.formats,
        options.name or choice.pattern, short_side, replace(
            finished, encoding=replace(finished.encoding, still=reshape.frame, hardware=output.hardware),
            fit=reshape.fit or choice.fit, fps=reshape.rate, max_bytes=output.max_bytes, full=output.full,
            clean=output.clean or choice.clean, marked=not output.unmarked,
            signature=Signature(output.certificate, output.key) if output.certificate and output.key else None,
        ),
    )  # fmt: skip


def is_for_a_folder(options: ExportCommandOptions) -> bool:
    """Whether a folder of files is asked for, and not one file."""
    return len(options.sources) > 1 or bool(options.places) or bool(options.name) or is_plain_folder(options.out)


def print_exported(one: Exported, as_json: bool) -> None:
    if one.path is None:
        if as_json:
            say_json(clip=str(one.source), place=one.place, error=one.error, hint=one.hint)
        warn(f"{one.clip}, {one.place}: {error_text(one.error, one.hint)}")
        return
    if as_json:
        say_json(
            clip=str(one.path), source=str(one.source), place=one.place, bytes=one.bytes,
            size=[one.width, one.height], notes=one.notes,
        )  # fmt: skip
        return
    say(str(one.path))
    for sentence in one.notes:
        note(f"{one.path.name}: {sentence}")
