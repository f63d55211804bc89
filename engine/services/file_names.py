"""Names of files that are free, and those made from a pattern such as "{photo}-{shape}": one way for all commands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from engine.errors import InvalidRequestError
from engine.paths import is_device_name
from engine.plain_text import quoted

FIELD_FORM = re.compile(r"\{([^{}]*)\}")
FOLDER = "folder"  # the one field whose value may hold several parts of a path
SHAPE = "shape"  # the shape or platform that a file is for, such as 9x16
FORMER = {"place": SHAPE}  # what fields were called in patterns that are kept; they are read still
UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\/]+')
LONGEST_NAME = 120  # characters
LONGEST_PATTERN = 500  # characters


class Names:
    """Gives every file a name of its own, also where a disk takes A.mp4 and a.mp4 for the same.

    The names of the files in `kept` are never given; those of others that are there only where it may `overwrite`.
    """

    def __init__(self, kept: Iterable[Path] = (), overwrite: bool = False) -> None:
        self._taken = {key_of(path) for path in kept}
        self._overwrite = overwrite

    def free(self, name: str, ending: str, folder: Path | None = None) -> str:
        """The name with its ending, or the first with a number that is free: not given yet, nor there in the folder."""
        number, found = 1, f"{name}{ending}"
        while self._is_taken(found, folder):
            number += 1
            found = f"{name}-{number}{ending}"
        self._taken.add(key_of((folder or Path()) / found))
        return found

    def _is_taken(self, name: str, folder: Path | None) -> bool:
        if key_of((folder or Path()) / name) in self._taken:
            return True
        return folder is not None and not self._overwrite and (folder / name).exists()


def key_of(path: Path) -> str:
    return str(path.absolute()).casefold()


def fields_in(pattern: str) -> list[str]:
    """The fields of a pattern, in order, by the names that they have now."""
    return [FORMER.get(name, name) for name in FIELD_FORM.findall(pattern)]


def check_pattern(pattern: str, fields: tuple[str, ...]) -> None:
    """Raises InvalidRequestError for a pattern with other fields, or one that leads out of the folder."""
    known = ", ".join(f"{{{one}}}" for one in fields)
    if len(pattern) > LONGEST_PATTERN:
        raise InvalidRequestError("This pattern of names is too long.", f"Use up to {LONGEST_PATTERN} characters.")
    for name in fields_in(pattern):
        if name not in fields:
            raise InvalidRequestError(f"A name can't contain {{{name}}}.", f"Use {known}.")
    if set(FIELD_FORM.sub("", pattern)) & set("{}"):
        raise InvalidRequestError("A brace in this pattern of names is not closed.", f"Use {known}.")
    if Path(pattern).is_absolute() or ".." in re.split(r"[\\/]", pattern):
        raise InvalidRequestError(
            f"{quoted(pattern)} leads out of the folder of the clips.", "Use a name without “..”."
        )


def filled(pattern: str, values: Mapping[str, str]) -> str:
    """The pattern with its values: a path below a folder, without an ending, that every system accepts."""

    def value(found: re.Match[str]) -> str:
        name = FORMER.get(found[1], found[1])
        return values[name] if name == FOLDER else safe(values[name])

    return safe_path(FIELD_FORM.sub(value, pattern))


def safe_path(text: str) -> str:
    """A path below a folder whose parts every system accepts."""
    parts = [safe(part) for part in re.split(r"[\\/]", text) if part not in ("", ".", "..")]
    return "/".join(parts or ["clip"])


def safe(text: str) -> str:
    """A part of a path that every system accepts, and that is not hidden."""
    name = UNSAFE.sub("-", text).strip(" .")[:LONGEST_NAME].rstrip(" .")
    return f"{name}-" if is_device_name(name) else name or "clip"
