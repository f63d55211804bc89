"""A job's clip as it was edited: which edits, and the repaired frames, beside the model's own in the job's folder.

Nothing of the model's own is changed, so that it can always be brought back.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.jobs.disk import reason
from engine.jobs.job import MENDED, Job
from engine.paths import write_text
from engine.request.clip import Clip
from engine.request.edit_log import parse_edits, trimmed


@dataclass(frozen=True)
class EditRecord:
    """The edits in order, and the file of the repaired frames; without a file the clip was only trimmed or eased.

    `first` is the number of the clip's frame that comes first in the file.
    """

    edits: tuple[str, ...] = ()
    file: str = ""
    first: int = 0


NOTHING = EditRecord()


def record_of(job: Job) -> EditRecord:
    """What is known of a job's edits; nothing where the record is damaged. Raises JobError where it can't be read."""
    try:
        data = json.loads((job.folder / "edits.json").read_text("utf-8"))
        file, first = data["file"], data.get("first", 0)
        if not isinstance(file, str) or not re.fullmatch(r"(mended-\d+\.npy)?", file):
            return NOTHING
        if type(first) is not int or first < 0:
            return NOTHING
        return EditRecord(parse_edits(data["edits"]), file, first)
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
        return NOTHING
    except OSError as error:  # it may name mended frames, which are not to be taken for unused ones
        raise JobError(f"The edits of the clip in {job.folder} can't be read.", reason(error)) from error


def known_record(job: Job) -> EditRecord:
    """Like `record_of`; nothing where it can't be read. For what is shown, never for what is kept or deleted."""
    try:
        return record_of(job)
    except JobError:
        return NOTHING


def save_edits(job: Job, record: EditRecord, *spared: EditRecord) -> EditRecord:
    """Remember these edits; the result is what was remembered before. Raises JobError.

    The previous repaired frames, and those of the `spared` records, are kept, so that the edits can be undone; others
    are deleted.
    """
    before = record_of(job)
    try:
        if record.edits:
            data = {"edits": list(record.edits), "file": record.file, "first": record.first}
            write_text(job.folder / "edits.json", json.dumps(data))
        else:
            (job.folder / "edits.json").unlink(missing_ok=True)
    except OSError as error:
        raise JobError(f"The edits can't be kept in {job.folder}.", reason(error)) from error
    delete_unused(job, record, before, *spared)
    return before


def sweep_mended(job: Job) -> None:
    """Delete mended frames that a crash left, and that the record does not name."""
    with suppress(JobError, OSError):  # it may name them
        delete_unused(job, record_of(job))


def delete_unused(job: Job, *spared: EditRecord) -> None:
    """Delete repaired frames that no record names."""
    with suppress(OSError):  # the next sweep does it
        for path in job.folder.glob(MENDED):
            if path.name not in {record.file for record in spared}:
                delete(path)


def delete(path: Path) -> None:
    with suppress(OSError):  # Windows removes no file that is still being shown; the next sweep does
        path.unlink()


def clip_of(job: Job) -> Clip:
    """The finished clip as it was edited; the model's own, its recipe without edits, if the repaired frames are gone.

    Raises JobError.
    """
    clip, record = job.clip(), record_of(job)
    whole = untrimmed(clip, job, record)
    if whole is None or not record.edits:
        return clip
    kept = trimmed(record.edits)
    first = max(0, (kept.start or 0) - whole.first)
    frames = whole.frames[first : None if kept.stop is None else max(0, kept.stop - whole.first)]
    if not len(frames):
        return clip
    return replace(clip, frames=frames, recipe=replace(clip.recipe, edits=record.edits))


@dataclass(frozen=True, eq=False)
class Untrimmed:
    """All frames (T, H, W, 3 or 4) that a clip can be trimmed to, and the number of the first of them."""

    frames: UInt8Array
    first: int = 0


def untrimmed(clip: Clip, job: Job, record: EditRecord) -> Untrimmed | None:
    """A clip as its model made it, or as it was repaired; None if the repaired frames are gone. Raises JobError."""
    if not record.file:
        return Untrimmed(clip.frames)
    frames = mended_frames(job.folder / record.file, clip.frames[record.first :])
    return None if frames is None else Untrimmed(frames, record.first)


def lacks_repairs(job: Job, clip: Clip) -> bool:
    """Whether a job's clip, as `clip_of` gives it, is without its edits because the repaired frames are gone."""
    return clip.recipe.edits != record_of(job).edits


def mended_frames(path: Path, own: UInt8Array) -> UInt8Array | None:
    """The frames in a file, if they are of the clip's size and no more. Raises JobError where it can't be read."""
    try:
        frames = np.load(path, mmap_mode="r", allow_pickle=False)
    except (FileNotFoundError, ValueError, EOFError):
        return None
    except OSError as error:
        raise JobError(f"The repaired frames in {path.parent} can't be read.", reason(error)) from error
    fits = frames.ndim == 4 and frames.shape[1:] == own.shape[1:] and 0 < len(frames) <= len(own)
    return frames if fits and frames.dtype == np.uint8 else None
