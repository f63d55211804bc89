"""`vivant batch`: clips of all photos in a folder or a table, and a page that says which passed."""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tqdm import tqdm

from engine.cli.animate import BEST_OF_HELP, LONG_SIDE_HELP, RequestOptions, add_request, tries
from engine.cli.batch_output import BatchOutput, tell_earlier, tell_forecast, tell_summary
from engine.cli.options import BAD_INPUT, DONE, EDGES_HELP, PROBLEM, add_command, edges, names, whole_number
from engine.cli.progress_output import error_text, no_bar, say_json, warn
from engine.errors import Cancelled, InvalidRequestError

if TYPE_CHECKING:
    from engine.services.batch.forecast import BatchForecast
    from engine.services.batch.manifest import Manifest
    from engine.services.batch.order import Item
    from engine.services.batch.plan import Plan, Wanted
    from engine.services.batch.runner import Slots, Summary

at_once = whole_number(64)
LOCAL = "local"
LOOKING = "{desc} {n_fmt}  {elapsed}"
NAME_HELP = 'the clips\' names, such as "{sku}-{ratio}"; also {photo} {shape} {size} {number} {seed} {folder}'
PRESET_HELP = "one clip for each of these places, such as tiktok,1:1 (see vivant formats); or a preset of your own"
PART_HELP = "make only this part of the clips, for clusters: task 3 of 100"
ON_HELP = "make the clips on a crew of machines (see vivant crew)"
MIXED_HELP = "use machines of the crew that make other bytes, too"
CHECK_HELP = "compare each clip with its photo (default); takes about as long again as making it"
EXAMPLES = (
    "vivant batch photos -o clips",
    'vivant batch products.csv -o clips --preset shopify,tiktok --name "{sku}-{preset}"',
    "vivant batch products.csv -o clips --best-of 3 --dry-run",
    "vivant batch -o clips --resume",
)


@dataclass(frozen=True)
class WatchOptions:
    """What `vivant batch` and `vivant watch` take."""

    source: Path | None
    out: Path
    recipe: Path | None
    presets: tuple[str, ...]
    name: str
    best_of: int
    check: bool
    on: str
    key: Path | None
    mixed: bool
    auto: bool
    model: str | None
    long_side: int | None
    at_once: int | None
    json: bool
    request: RequestOptions


@dataclass(frozen=True)
class BatchOptions(WatchOptions):
    part: tuple[int, int]
    dry_run: bool
    resume: bool
    watch: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "make clips of all photos in a folder or a table of products"
    problem = "some clips fall short of their photos, or have failed"
    batch = add_command(commands, "batch", about, BatchOptions, run, EXAMPLES, problem)
    batch.add_argument("source", type=Path, nargs="?", help="a folder of photos, or a .csv or .tsv table")
    batch.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help="where the clips go")
    add_wanted(batch)
    batch.add_argument("--part", type=part, default=(1, 1), metavar="I/N", help=PART_HELP)
    batch.add_argument("--dry-run", action="store_true", help="only check the rows, and say what all will take")
    batch.add_argument("--resume", action="store_true", help="go on with the batch in the folder of the clips")
    batch.add_argument("--watch", action="store_true", help="go on for ever: make a clip of every photo that arrives")


def add_wanted(batch: argparse.ArgumentParser) -> None:
    """What is asked of all clips, which `vivant watch` takes too."""
    batch.add_argument("--recipe", type=Path, metavar="CLIP", help="use the recipe in this clip for all photos")
    batch.add_argument("--preset", dest="presets", type=names, default=(), metavar="NAME,...", help=PRESET_HELP)
    batch.add_argument("--name", default="", metavar="PATTERN", help=NAME_HELP)
    batch.add_argument("--best-of", type=tries, default=1, metavar="N", help=BEST_OF_HELP)
    batch.add_argument("--check", action=argparse.BooleanOptionalAction, default=True, help=CHECK_HELP)
    batch.add_argument("--long-side", type=int, metavar="N", help=LONG_SIDE_HELP)
    batch.add_argument("--at-once", type=at_once, metavar="N", help="clips made at once (default: one for each core)")
    batch.add_argument("--on", default=LOCAL, metavar="tls://HOST:PORT", help=ON_HELP)
    batch.add_argument("--key", type=Path, metavar="PEM", help="the key of the crew")
    batch.add_argument("--mixed", action="store_true", help=MIXED_HELP)
    batch.add_argument("--json", action="store_true", help="print a line of JSON for each clip")
    batch.add_argument("--fit", type=edges, metavar="NAME", help=EDGES_HELP)
    add_request(batch)


def part(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text)
    if not found or not 1 <= int(found[1]) <= int(found[2]):
        raise argparse.ArgumentTypeError(f"“{text}” is not a part like 3/100")
    return int(found[1]), int(found[2])


def run(options: BatchOptions) -> int:
    from engine.services.batch.earlier import what_becomes_of_earlier
    from engine.services.batch.manifest import Manifest, part_of
    from engine.services.batch.runner import lacking, summary_of
    from engine.services.batch.start import forecast_of, keep_plan

    manifest = Manifest(options.out)
    if options.watch:
        return run_watch(options)
    plan = planned(options, manifest)
    check_reasons(plan)
    report_bad_rows(plan, options.json)
    if not plan.items:
        raise InvalidRequestError("There is nothing to make a clip of.", "Give a folder of photos, or a table of them.")
    if options.dry_run:
        tell_earlier(what_becomes_of_earlier(manifest, plan)[0], options.json)
        tell_forecast(forecast_of(part_of(plan.items, options.part), options.at_once)[0], options.json)
        return BAD_INPUT if plan.bad else DONE
    manifest.prepare()
    with manifest.lock(options.part):
        tell_earlier(what_becomes_of_earlier(manifest, plan)[0], options.json)
        whole = keep_plan(manifest, plan)
        todo = lacking(manifest, plan, options.part)
        forecast, count = checked(todo, options)
        tell_forecast(forecast, options.json)
        work_through(manifest, whole, todo, count, forecast, options)
    tell_summary(summary_of(manifest, plan), options.out, options.json)
    return DONE if summary_of(manifest, plan, options.part).all_well else PROBLEM


def run_watch(options: WatchOptions) -> int:
    """Make clips of the photos in a folder and of those that arrive, until it is stopped."""
    from engine.services.batch.manifest import WHOLE, Manifest
    from engine.services.batch.runner import lacking
    from engine.services.batch.start import keep_plan
    from engine.services.batch.watch import Watch, plans

    if options.source is None or not options.source.is_dir():
        raise InvalidRequestError("Only a folder can be watched.", "Say which: vivant watch FOLDER -o OUT")
    manifest = Manifest(options.out)
    manifest.prepare()
    reported: set[str] = set()
    with manifest.lock(WHOLE):
        for found in plans(Watch(options.source, options.out), wanted(options)):
            report_bad_rows(
                replace(found, bad=tuple(row for row in found.bad if row.sentence not in reported)), options.json
            )
            reported |= {row.sentence for row in found.bad}
            plan = keep_plan(manifest, found)
            todo = [item for item in lacking(manifest, plan, WHOLE) if item.id not in reported]
            reported |= {item.id for item in todo}
            forecast, count = checked(todo, options)
            if todo:
                tell_summary(work_through(manifest, plan, todo, count, forecast, options), options.out, options.json)
    return DONE


def planned(options: BatchOptions, manifest: Manifest) -> Plan:
    """The plan of what is given, or the one that is kept. Raises EngineError."""
    from engine.services.batch.plan import make_plan
    from engine.services.batch.table import rows_of

    if options.source is None:
        if not options.resume:
            raise InvalidRequestError("Nothing to make clips of was given.", "Give a folder of photos, or a table.")
        return manifest.plan()
    rows = rows_of(options.source, options.out)
    with tqdm(desc="Looking at photos", file=sys.stderr, disable=no_bar(), leave=False, bar_format=LOOKING) as bar:
        return make_plan(rows, wanted(options), options.source, not options.dry_run, lambda: bar.update() and None)


def wanted(options: WatchOptions) -> Wanted:
    """What is asked of all clips, by a preset of the person's own as well. Raises InvalidRequestError."""
    from engine.services.batch.plan import Wanted
    from engine.services.own_presets import find_preset

    found = [find_preset(name) for name in options.presets]
    own = next((preset for preset in found if preset is not None), None)
    if own is not None and len(found) > 1:
        raise InvalidRequestError("A preset of your own goes with no other.", "Give only that one to --preset.")
    given = options.request.given
    fit = str(given.pop("fit", ""))
    return Wanted(
        {**(own.values if own else {}), **given}, options.model or (own.model if own else ""),
        options.recipe, options.long_side, options.auto, own.export.places if own else options.presets,
        options.name or (own.export.pattern if own else ""), options.best_of, options.check,
        own.export if own else None, fit,
    )  # fmt: skip


def check_reasons(plan: Plan) -> None:
    """Raises InvalidRequestError where all rows are bad for one reason, such as an option: it is said once."""
    reasons = {(row.sentence, row.hint) for row in plan.bad}
    if not plan.items and len(plan.bad) > 1 and len(reasons) == 1:
        raise InvalidRequestError(*reasons.pop())


def report_bad_rows(plan: Plan, as_json: bool) -> None:
    for row in plan.bad:
        if as_json:
            say_json(row=row.number, error=row.sentence, hint=row.hint)
        else:
            warn(f"Row {row.number}: {error_text(row.sentence, row.hint)}")


def checked(todo: list[Item], options: WatchOptions) -> tuple[BatchForecast, int]:
    """What the items will take, and how many are made at once. Raises ExportError where the disk is too full."""
    from engine.services.batch.start import checked_forecast

    forecast, count = checked_forecast(todo, options.out, options.at_once)
    if options.on != LOCAL:
        forecast = replace(
            forecast, seconds=None, costs={}, at_once=1
        )  # a crew's machines are others, and more or fewer at any time
    return forecast, count


def work_through(
    manifest: Manifest, plan: Plan, todo: list[Item], count: int, forecast: BatchForecast, options: WatchOptions
) -> Summary:
    """Make what is lacking, here or on a crew. Prints what is safe where it is stopped."""
    from engine.services.batch.runner import run_batch, summary_of
    from engine.temporary import staging_folder

    try:
        with staging_folder(manifest.folder / "clip") as folder, BatchOutput(forecast, options.json) as output:
            slots = chosen_slots(options, count, folder)
            return run_batch(manifest, plan, todo, slots, output.ended, output.progress)
    except (KeyboardInterrupt, Cancelled):
        safe = summary_of(manifest, plan).safe
        warn(f"{safe} of {len(plan.items)} clips are safe. To go on: vivant batch -o {manifest.out} --resume")
        raise


def chosen_slots(options: WatchOptions, count: int, folder: Path) -> Slots:
    """Processes of this computer, or the crew that is named. Raises EngineError."""
    if options.on == LOCAL:
        from engine.services.batch.slots import LocalSlots

        return LocalSlots(count, folder)
    if options.key is None:
        raise InvalidRequestError("A crew is joined with its key.", "Give it with --key crew.pem")
    from engine.services.crew.client import CrewSlots

    return CrewSlots(options.on, options.key, folder, options.mixed, warn)
