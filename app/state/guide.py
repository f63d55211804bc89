"""The guide as the window reads it: its pages, their headings, and what a search finds. No widgets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine.paths import RESOURCES

FOLDER = RESOURCES / "guide"
FIRST = "README.md"  # the page that leads to the others, and says in which order
HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*\s*$")
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
PAGE_LINK = re.compile(r"\]\(([\w-]+\.md)\)")
FENCE = "```"
RULE = re.compile(r"^[-:| \t]+$", re.MULTILINE)  # below the head of a table
MARKS = re.compile(r"[*`|]|^> ?|^#+ ", re.MULTILINE)
EXCERPT = 90  # characters of a section that a result shows


@dataclass(frozen=True)
class Section:
    """What stands under one heading. `title` is the page's; `level` counts from 1, the page's own title."""

    page: str
    title: str
    heading: str
    anchor: str
    level: int
    text: str

    @property
    def address(self) -> str:
        """The page, with the heading where it is not the page's title."""
        return self.page if self.level == 1 else f"{self.page}#{self.anchor}"


@cache
def guide(folder: Path = FOLDER) -> tuple[Section, ...]:
    """All sections, page by page in the order that the first page links them."""
    first = (folder / FIRST).read_text("utf-8")
    named = [name for name in PAGE_LINK.findall(first) if (folder / name).is_file()]
    others = sorted(path.name for path in folder.glob("*.md"))
    pages = dict.fromkeys((FIRST, *named, *others))
    return tuple(section for page in pages for section in sections((folder / page).read_text("utf-8"), page))


def sections(markdown: str, page: str) -> Iterator[Section]:
    """The sections of a page; what stands above its first heading belongs to it."""
    found: list[tuple[int, str, list[str]]] = []
    code = False
    for line in markdown.splitlines():
        code ^= line.startswith(FENCE)
        heading = None if code else HEADING.match(line)
        if heading:
            found.append((len(heading[1]), plain(heading[2]), []))
        elif found:
            found[-1][2].append(line)
    title = found[0][1] if found else page
    for (level, heading_text, lines), anchor in zip(found, anchors(text for _, text, _ in found), strict=True):
        yield Section(page, title, heading_text, anchor, level, plain("\n".join(lines)))


def anchors(headings: Iterable[str]) -> Iterator[str]:
    """What links call the headings of a page; a heading that is there again gets a number, as on GitHub."""
    seen: dict[str, int] = {}
    for heading in headings:
        name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        seen[name] = seen.get(name, -1) + 1
        yield f"{name}-{seen[name]}" if seen[name] else name


def plain(markdown: str) -> str:
    """Markdown without its marks, in one line for each paragraph or row."""
    text = MARKS.sub("", RULE.sub("", LINK.sub(r"\1", markdown)))
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def folded(text: str) -> str:
    """Text for comparison: without upper case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def search(words: str, among: Iterable[Section] | None = None) -> list[Section]:
    """The sections that hold all of the words, those with the words in a heading first."""
    wanted = folded(words).split()
    if not wanted:
        return []
    found = []
    for section in guide() if among is None else among:
        heading, whole = folded(section.heading), folded(f"{section.title} {section.heading} {section.text}")
        if all(word in whole for word in wanted):
            found.append((-sum(word in heading for word in wanted), section))
    return [section for _, section in sorted(found, key=lambda pair: pair[0])]


def excerpt(section: Section, words: str) -> str:
    """Some words of a section around the first that was looked for."""
    text = section.text.replace("\n", " ")
    places = [place for word in folded(words).split() if (place := folded(text).find(word)) >= 0]
    begin = max(0, min(places, default=0) - EXCERPT // 3)
    begin = 0 if begin == 0 else text.find(" ", begin) + 1
    part = text[begin : begin + EXCERPT]
    return f"{'…' if begin else ''}{part}{'…' if begin + EXCERPT < len(text) else ''}"
