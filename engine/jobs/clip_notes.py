"""What a person notes about a clip: a name of their own, and whether it is a favourite. Kept in the job's folder."""

from __future__ import annotations

import json
from dataclasses import dataclass

from engine.jobs.disk import job_errors, small_text
from engine.jobs.job import Job
from engine.paths import write_text

FILE = "notes.json"
LONGEST_NAME = 120  # characters


@dataclass(frozen=True)
class ClipNotes:
    """`name` is empty where the clip is called as its photo is."""

    name: str = ""
    favourite: bool = False


def notes_of(job: Job) -> ClipNotes:
    """What is noted about a job's clip; nothing where the file is damaged."""
    try:
        data = json.loads(small_text(job.folder / FILE))
        name, favourite = data["name"], data["favourite"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ClipNotes()
    return ClipNotes(clean_name(name) if isinstance(name, str) else "", favourite is True)


def save_notes(job: Job, notes: ClipNotes) -> None:
    """All of it or nothing; a file without content is not kept. Raises JobError."""
    path = job.folder / FILE
    with job_errors(job.folder):
        if notes == ClipNotes():
            path.unlink(missing_ok=True)
        else:
            write_text(path, json.dumps({"name": clean_name(notes.name), "favourite": notes.favourite}))


def clean_name(name: str) -> str:
    """A name on one line, without control characters, at most LONGEST_NAME long."""
    return " ".join("".join(c if c.isprintable() else " " for c in name).split())[:LONGEST_NAME].strip()
