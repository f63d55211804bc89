"""The settings that window and command line share: one JSON file, checked value by value.

A file that is damaged, or holds a value that can't be, never keeps anything from starting: the default counts then.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from engine.errors import InvalidRequestError, SettingsError
from engine.export.formats import FORMATS
from engine.language import languages
from engine.paths import private_folder, settings_folder, write_text

log = logging.getLogger(__name__)

Value = str | int
SYSTEM = "system"
LARGEST_STORE = 10_000  # GB
PATIENCE = 5.0  # seconds to wait for another program that writes the file


@dataclass(frozen=True)
class Setting:
    """One setting. `read` turns text or a stored value into one that is valid, and raises ValueError."""

    name: str
    default: Value
    about: str
    allowed: str
    read: Callable[[object], Value]


def one_of(*names: str) -> Callable[[object], Value]:
    def read(value: object) -> Value:
        if value not in names:
            raise ValueError(value)
        return str(value)

    return read


def spoken(value: object) -> Value:
    """A language that there is a catalogue of, or the system's."""
    return one_of(SYSTEM, *languages())(value)


def gigabytes(value: object) -> Value:
    text = str(value)
    if isinstance(value, bool) or not text.isdecimal() or len(text) > 5 or int(text) > LARGEST_STORE:
        raise ValueError(value)
    return int(text)


def folder(value: object) -> Value:
    """Empty, or a folder by its whole path; it need not be there now, as a disk that is not plugged in."""
    if not isinstance(value, str) or "\0" in value or (value and not Path(value).expanduser().is_absolute()):
        raise ValueError(value)
    return str(Path(value).expanduser()) if value else ""


APPEARANCES = (SYSTEM, "light", "dark")
SETTINGS = {
    setting.name: setting
    for setting in (
        Setting(
            "language", SYSTEM, "the language of the window and of messages", ", ".join((SYSTEM, *languages())),
            spoken,
        ),
        Setting("appearance", SYSTEM, "how the window looks", ", ".join(APPEARANCES), one_of(*APPEARANCES)),
        Setting(
            "export-folder", "", "the folder that the window exports into (empty: the home folder)",
            "a whole path", folder,
        ),
        Setting("export-format", "mp4", "the format that the window exports", ", ".join(FORMATS), one_of(*FORMATS)),
        Setting(
            "storage-limit", 20, "GB that clips may take before frames of old ones are deleted (0: no limit)",
            f"0 to {LARGEST_STORE}", gigabytes,
        ),
    )
}  # fmt: skip


def settings_file() -> Path:
    return settings_folder() / "settings.json"


class SettingsFile:
    """The values that somebody has set. It is read anew each time, since several programs may write it."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or settings_file()

    def value(self, name: str) -> Value:
        """What counts: what is set, where that is valid, else the default. Raises InvalidRequestError."""
        setting = setting_named(name)
        stored = self._stored()
        try:
            return setting.read(stored[name]) if name in stored else setting.default
        except ValueError:
            log.warning("%s: %r is not valid for %s", self.path, stored[name], name)
            return setting.default

    def is_set(self, name: str) -> bool:
        return name in self._stored()

    def problems(self) -> list[str]:
        """A sentence for each value that does not count, and for a file that can't be read."""
        try:
            stored = self._load()
        except SettingsError as error:
            return [f"{error} {error.hint}"]
        found = [f"“{name}” is not a setting." for name in stored if name not in SETTINGS]
        for name in stored.keys() & SETTINGS.keys():
            try:
                SETTINGS[name].read(stored[name])
            except ValueError:
                found.append(f"“{stored[name]}” is not valid for {name}: {SETTINGS[name].allowed}.")
        return found

    def set(self, name: str, value: Value) -> Value:
        """Store a value; the result is the valid form of it. Raises InvalidRequestError and SettingsError."""
        setting = setting_named(name)
        try:
            valid = setting.read(value)
        except ValueError as error:
            hint = f"Possible are: {setting.allowed}."
            raise InvalidRequestError(f"“{value}” is not valid for {name}.", hint) from error
        self._change(lambda stored: stored | {name: valid})
        return valid

    def reset(self, *names: str) -> None:
        """Back to the defaults: those settings, or all of them. Raises InvalidRequestError and SettingsError."""
        for name in names:
            setting_named(name)
        dropped = set(names) or None
        self._change(lambda stored: {n: v for n, v in stored.items() if dropped and n not in dropped})

    def _stored(self) -> dict[str, object]:
        try:
            return self._load()
        except SettingsError as error:
            log.warning("%s", error)
            return {}

    def _load(self) -> dict[str, object]:
        try:
            stored = json.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise unreadable(self.path) from error
        if not isinstance(stored, dict):
            raise unreadable(self.path)
        return stored

    def _change(self, change: Callable[[dict[str, object]], dict[str, object]]) -> None:
        try:
            private_folder(self.path.parent)
            with FileLock(self.path.with_suffix(".lock"), timeout=PATIENCE, mode=0o600):
                write_text(self.path, json.dumps(change(self._stored()), indent=1, ensure_ascii=False) + "\n")
        except (OSError, Timeout) as error:
            hint = "Is the disk full, or the folder read-only?"
            raise SettingsError(f"The settings in “{self.path}” can't be written.", hint) from error


def unreadable(path: Path) -> SettingsError:
    hint = "To go back to the defaults: vivant settings reset"
    return SettingsError(f"The settings in “{path}” can't be read.", hint)


def setting_named(name: str) -> Setting:
    """Raises InvalidRequestError."""
    if name not in SETTINGS:
        raise InvalidRequestError(f"“{name}” is not a setting.", f"There are: {', '.join(SETTINGS)}.")
    return SETTINGS[name]
