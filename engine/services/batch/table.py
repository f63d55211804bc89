"""The rows of a batch: a table of products, or the photos in a folder."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from engine.errors import InvalidRequestError
from engine.plain_text import one_line, quoted
from engine.services.batch.cells import unmarked

FILE, SKU, RECIPE, PRESET, RATIO, PROMPT, SEED, MOTION, EFFECT, NAME = (
    "file", "sku", "recipe", "preset", "ratio", "prompt", "seed", "motion", "effect", "name",
)  # fmt: skip
COLUMNS = (FILE, SKU, RECIPE, PRESET, RATIO, PROMPT, SEED, MOTION, EFFECT, NAME)
# Headers that mean the same, in lower case and with spaces: those of Shopify's product table among them.
ALIASES = {
    "photo": FILE, "image": FILE, "picture": FILE, "filename": FILE, "file name": FILE, "path": FILE,
    "image src": FILE, "variant image": FILE, "image file": FILE, "variant sku": SKU, "handle": SKU,
    "product id": SKU, "article": SKU, "aspect ratio": RATIO, "effects": EFFECT, "output": NAME,
}  # fmt: skip
TABLES = (".csv", ".tsv")
PHOTO_ENDINGS = (
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".avif", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".gif",
    ".psd",
)  # fmt: skip
WEB_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
LARGEST_TABLE = 64 * 2**20  # bytes


@dataclass(frozen=True)
class Row:
    """One row. `number` counts from 1 as a spreadsheet does, its header included; in a folder, photos are counted.

    `values` are the columns that Vivant knows, without the empty ones; `cells` are all columns, as they were written.
    """

    number: int
    photo: Path
    values: dict[str, str] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class BadRow:
    """A row that no clip can be made of, and why."""

    number: int
    sentence: str
    hint: str = ""
    cells: dict[str, str] = field(default_factory=dict)


def rows_of(source: Path, out: Path) -> Iterator[Row | BadRow]:
    """The rows of a table or a folder; `out` is never looked into. Raises InvalidRequestError."""
    if source.is_dir():
        for number, photo in enumerate(photos_in(source, out), 1):
            yield Row(number, photo, {}, {FILE: photo.relative_to(source).as_posix()})
        return
    if not source.is_file():
        raise InvalidRequestError(f"There is no folder and no table “{source}”.", "Is the name spelled correctly?")
    if not is_table(source):
        hint = "For a single photo use vivant animate."
        raise InvalidRequestError(f"“{source.name}” is neither a folder nor a .csv or .tsv table.", hint)
    yield from table_rows(source)


def rows_among(sources: tuple[Path, ...], out: Path) -> Iterator[Row | BadRow]:
    """The rows of a table or a folder, or of any photos and folders. Raises InvalidRequestError."""
    if len(sources) == 1 and (sources[0].is_dir() or is_table(sources[0])):
        yield from rows_of(sources[0], out)
        return
    root, number = root_of(sources), 0
    for source in sources:
        for photo in photos_in(source, out) if source.is_dir() else [source]:
            number += 1
            name = photo.relative_to(root).as_posix() if photo.is_relative_to(root) else photo.name
            yield Row(number, photo, {}, {FILE: name})


def root_of(sources: tuple[Path, ...]) -> Path:
    """The folder from which the names of photos count: the one that is given, or the one that holds all of them."""
    if len(sources) == 1 and sources[0].is_dir():
        return sources[0]
    try:
        return Path(os.path.commonpath([source.parent for source in sources]))
    except ValueError:  # on several drives
        return sources[0].parent


def is_table(path: Path) -> bool:
    return path.suffix.lower() in TABLES


def photos_in(folder: Path, out: Path) -> list[Path]:
    """The photos in a folder and the folders in it, in order; nothing hidden, and nothing of the batch's own."""
    own, found = out.absolute(), []
    for place, folders, files in os.walk(folder):
        here = Path(place)
        folders[:] = sorted(name for name in folders if not hidden(name) and (here / name).absolute() != own)
        found += [here / name for name in sorted(files) if not hidden(name) and name.lower().endswith(PHOTO_ENDINGS)]
    return found


def hidden(name: str) -> bool:
    return name.startswith(".")


def table_rows(path: Path) -> Iterator[Row | BadRow]:
    """Raises InvalidRequestError where the table as a whole can't be used."""
    text = text_of(path)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(path, text))
    try:
        header = [unmarked(name) for name in next(lines, [])]
        known = known_columns(header)
        if FILE not in known.values():
            hint = f"Its first row names the columns; “{FILE}” is the one that is needed."
            raise InvalidRequestError(f"“{path.name}” has no column with photos.", hint)
        for number, cells in enumerate(lines, 2):
            if any(cell.strip() for cell in cells):
                yield row_of(path, number, header, known, [unmarked(cell) for cell in cells])
    except csv.Error as error:
        raise InvalidRequestError(
            f"“{path.name}” can't be read as a table.", "Save it as CSV again.", one_line(str(error))
        ) from error


def text_of(path: Path) -> str:
    """The text of a table in the encodings that spreadsheets write. Raises InvalidRequestError."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_TABLE + 1)
    except OSError as error:
        raise InvalidRequestError(f"“{path.name}” can't be read: {error.strerror}.") from error
    if len(data) > LARGEST_TABLE:
        raise InvalidRequestError(f"“{path.name}” is too large for a table.", "Split it into several.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def delimiter_of(path: Path, text: str) -> str:
    """A tab in .tsv; else what is most frequent in the first line: spreadsheets of some countries write semicolons."""
    if path.suffix.lower() == ".tsv":
        return "\t"
    first = text.split("\n", 1)[0]
    return max(",;\t", key=first.count)


def known_columns(header: list[str]) -> dict[int, str]:
    """Which columns are Vivant's, by their place. A column of that very name comes before its aliases."""
    plain = [re.sub(r"[\s_-]+", " ", name).strip().lower() for name in header]
    known: dict[int, str] = {}
    for alias, name in ({name: name for name in COLUMNS} | ALIASES).items():
        if alias in plain and name not in known.values():
            known[plain.index(alias)] = name
    return known


def row_of(path: Path, number: int, header: list[str], known: dict[int, str], cells: list[str]) -> Row | BadRow:
    written = {name: cell for name, cell in zip(header, cells, strict=False) if name}
    if len(cells) > len(header):
        sentence = f"It has {len(cells)} cells, and the table has {len(header)} columns."
        return BadRow(number, sentence, "Put quotes around text with commas in it.", written)
    values = {name: cells[i].strip() for i, name in known.items() if i < len(cells) and cells[i].strip()}
    for name in (FILE, RECIPE):
        if WEB_ADDRESS.match(values.get(name, "")):
            hint = "Vivant takes files only: save it to the disk first."
            return BadRow(number, f"{quoted(values[name])} is a web address.", hint, written)
    if FILE not in values:
        column = next(header[i] for i, name in known.items() if name == FILE)
        return BadRow(number, "It names no photo.", f"Fill in the column “{column}”.", written)
    return Row(number, path.parent / values[FILE], values, written)
