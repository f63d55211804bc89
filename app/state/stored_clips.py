"""What a person should know of the store when the window starts: a folder that can't be written, damaged clips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.background.task_runner import Message
from engine.jobs.store import DamagedJob
from engine.paths import jobs_folder, private_folder


def tr(text: str) -> str:
    return QCoreApplication.translate("StoredClips", text)


def problems_of_store() -> list[Message]:
    """Make the folder of the clips; what is wrong with it."""
    try:
        private_folder(jobs_folder())
    except OSError as error:
        title = tr("Clips can't be kept in {0}: {1}.").format(jobs_folder(), error.strerror)
        return [Message(title, tr("Make that folder writable, or set VIVANT_HOME to another one."))]
    return []


def problems_of(damaged: Sequence[DamagedJob]) -> list[Message]:
    """The first clip that can't be used, and how many more there are."""
    if not damaged:
        return []
    hint = tr("It is marked in the strip, where it can be removed. The others are not affected.")
    if len(damaged) > 1:
        hint = tr("So are {0} more. They are marked in the strip.").format(len(damaged) - 1)
    return [Message(tr("A clip can't be used: {0}").format(damaged[0].problem), hint, kind="warning")]
