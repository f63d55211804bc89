"""Another request for a job of which nothing is made yet."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from engine.errors import JobError
from engine.jobs.disk import job_errors
from engine.jobs.job import Job, JobState, check_readable
from engine.paths import private_folder, replacing, write_text
from engine.request.motion_request import MotionRequest


def change_request(job: Job, request: MotionRequest, end_image: Path | None = None) -> None:
    """Keep another request, and the picture that it ends on. A kill in between leaves the old one or the new one.

    Raises JobError where the clip is begun or another window or command works on it, UnreadableImageError for a picture
    that is gone.
    """
    with job.lock(), job_errors(job.folder):
        if job.begun or job.state is JobState.FINISHED:
            raise JobError("The clip is begun already.", "Use its settings for a new one.")
        kept = job.end_picture
        if end_image is not None and end_image != kept:
            check_readable(end_image)
            place = private_folder(job.folder / "end") / end_image.name
            with replacing(place) as file, end_image.open("rb") as picture:
                shutil.copyfileobj(picture, file)
        write_text(job.folder / "request.json", json.dumps(request.to_json()))
        unwanted = [] if end_image is None else [p for p in (job.folder / "end").iterdir() if p.name != end_image.name]
        for path in unwanted:
            path.unlink(missing_ok=True)
