"""The guide's pages are read in order, and searched by words in headings and text."""

from __future__ import annotations

import re

import pytest

from app.state.guide import FIRST, FOLDER, anchors, excerpt, guide, search, sections

PAGE = """# Loops

A clip can *repeat*; see [exports](export.md#gif).

```
# no heading
```

## Crossfade

| column | other |
|---|---|
| `café` | naïve |

## Crossfade
"""


def test_a_page_is_read_as_its_headings_with_plain_text() -> None:
    found = list(sections(PAGE, "loops.md"))
    assert [(one.level, one.heading, one.anchor) for one in found] == [
        (1, "Loops", "loops"), (2, "Crossfade", "crossfade"), (2, "Crossfade", "crossfade-1"),
    ]  # fmt: skip
    assert found[0].text == "A clip can repeat; see exports.\nno heading"
    assert found[1].text == "column other\ncafé naïve"
    assert [one.address for one in found] == ["loops.md", "loops.md#crossfade", "loops.md#crossfade-1"]


def test_a_search_needs_all_words_ignores_accents_and_puts_headings_first() -> None:
    among = list(sections(PAGE, "loops.md"))
    assert search("CAFE naive", among) == [among[1]]
    assert search("cafe missing", among) == []
    assert search("  ", among) == []
    assert search("crossfade", among)[0].heading == "Crossfade"
    assert "café" in excerpt(among[1], "cafe")


def test_every_page_of_the_guide_is_there_and_its_index_is_the_first() -> None:
    pages = list(dict.fromkeys(section.page for section in guide()))
    assert pages[0] == FIRST
    assert set(pages) == {path.name for path in FOLDER.glob("*.md")}


@pytest.mark.parametrize("words", ["label face", "settings", "doctor", "gif", "seed"])
def test_common_words_are_found(words: str) -> None:
    assert search(words)


def test_every_link_of_the_guide_leads_to_a_page_and_heading_that_are_there() -> None:
    addresses = {section.address for section in guide()} | {section.page for section in guide()}
    for path in FOLDER.glob("*.md"):
        for link in re.findall(r"\]\(([^)]+)\)", path.read_text("utf-8")):
            if "://" in link or (not link.partition("#")[0].endswith(".md") and not link.startswith("#")):
                continue
            if link.startswith(".."):
                assert (FOLDER / link).resolve().is_file(), f"{path.name}: {link}"
            else:
                assert (f"{path.name}{link}" if link.startswith("#") else link) in addresses, f"{path.name}: {link}"


def test_a_heading_that_is_there_again_has_a_number() -> None:
    assert list(anchors(["What's new?", "What's new?"])) == ["whats-new", "whats-new-1"]
