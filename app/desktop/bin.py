"""The system's bin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QFile, QStandardPaths


def move_to_bin(path: Path) -> bool:
    """False where there is no bin, or it does not take the file or folder.

    Qt finds no bin as long as the folder in which the system keeps it is not there, as for a new user.
    """
    QDir().mkpath(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation))
    return bool(QFile(str(path)).moveToTrash())
