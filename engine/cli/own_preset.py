"""`--preset` of a person's own: its settings make the clip, and its export writes it, perhaps for several places."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.export_many import print_exported
from engine.cli.options import DONE, PROBLEM, OutputOptions, names
from engine.cli.progress_output import progress_output
from engine.cli.writing import keep_or_delete
from engine.errors import InvalidRequestError

if TYPE_CHECKING:
    from engine.jobs.job import Job
    from engine.services.many_exports import ManyExports
    from engine.services.own_presets import OwnPreset
    from engine.services.session import Session


def export_as(preset: OwnPreset, photo: Path, job: Job, output: OutputOptions, session: Session) -> int:
    """Finish a job, write its clip for each place of the preset, and delete it if all of that went well."""
    from engine.services.many_exports import export_many

    order = replace(checked_order(preset, photo, output), sources=(job.folder,))
    with progress_output(output.json) as report:
        try:
            session.generate(job, report)
            ended = export_many(order, report, lambda one: print_exported(one, output.json), session)
        except BaseException:
            report.close()
            keep_or_delete(job, output.json)
            raise
    if any(one.path is None for one in ended):
        keep_or_delete(job, output.json)
        return PROBLEM
    job.delete()
    return DONE


def checked_order(preset: OwnPreset, photo: Path, output: OutputOptions) -> ManyExports:
    """What is to be exported, of no clip yet. Raises EngineError where that can't be done."""
    from engine.services.many_exports import check_order

    order = order_of(preset, photo, output)
    check_order(order)
    return order


def order_of(preset: OwnPreset, photo: Path, output: OutputOptions) -> ManyExports:
    """The preset's export, into the folder that is given, or beside the photo; or its only file under a given name.

    Raises InvalidRequestError.
    """
    from engine.export.formats import BY_ENDING
    from engine.export.places import PLACES

    given = {"--force": output.force, "--thumbnail": output.thumbnail, "--before-after": output.finish.before_after}
    if option := next((name for name, there in given.items() if there), ""):
        raise InvalidRequestError(f"{option} does not go with a preset of your own.", "Leave it out.")
    choice, out = preset.export, output.out
    if output.format:
        choice = replace(choice, formats=names(output.format))
    options = replace(
        output.finish.applied(choice.options), max_bytes=output.max_bytes, full=output.full, marked=not output.unmarked,
        clean=choice.clean or output.clean,
    )  # fmt: skip
    if out is None or out.is_dir() or not out.suffix:
        return replace(choice.order((), out or photo.absolute().parent), options=options)
    if len(choice.places) > 1:
        hint = "Give a folder: -o FOLDER"
        raise InvalidRequestError(f"The preset “{preset.name}” writes a file for each of its places.", hint)
    kind = BY_ENDING.get(out.suffix.lower())
    if kind is not None and not PLACES[choice.places[0]].preset and not output.format:
        choice = replace(choice, formats=(kind.id,))
    pattern = out.stem.replace("{", "(").replace("}", ")")
    return replace(replace(choice, pattern=pattern).order((), out.absolute().parent), options=options)
