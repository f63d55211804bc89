"""An INI file whose values are there at once and on the disk a moment later: QSettings waits for the disk."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings


class IniFile:
    """What is set is written by a thread, also when the program ends."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        self._file = QSettings(self._path, QSettings.Format.IniFormat)  # only read: a thread has its own to write
        self._set: dict[str, Any] = {}  # since the start; None where it was removed
        self._unwritten: dict[str, Any] = {}
        self._lock = threading.Lock()
        self._writer: threading.Thread | None = None  # while there is something to write

    def value(self, name: str, usual: Any = None) -> Any:
        if name in self._set:
            value = self._set[name]
            return usual if value is None else value
        return self._file.value(name, usual)

    def set_value(self, name: str, value: Any) -> None:
        if name in self._set and self._set[name] == value:
            return
        with self._lock:
            self._set[name] = self._unwritten[name] = value
            if self._writer is None:
                self._writer = threading.Thread(target=self._write, name="settings")
                self._writer.start()

    def remove(self, name: str) -> None:
        if self.value(name) is not None:
            self.set_value(name, None)

    def sync(self) -> None:
        """Wait until everything is on the disk."""
        if (writer := self._writer) is not None:
            writer.join()

    def _write(self) -> None:
        file = QSettings(self._path, QSettings.Format.IniFormat)
        while True:
            with self._lock:
                values, self._unwritten = self._unwritten, {}
                if not values:
                    self._writer = None
                    return
            for name, value in values.items():
                if value is None:
                    file.remove(name)
                else:
                    file.setValue(name, value)
            file.sync()
