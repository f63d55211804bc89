"""The page shows every item, opens offline and takes nothing that strangers wrote for markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from engine.services.batch.order import Item, Order, Outcome, State
from engine.services.batch.page import page
from engine.services.batch.plan import Plan
from engine.services.batch.table import BadRow

EVIL = '"><script>alert(1)</script><img src=https://evil.example/x onerror=alert(1)>'
ORDER = Order("a.jpg", "0" * 64, "", "breeze test", {})
DRAFT = {"width": 1024, "height": 768}


def test_what_strangers_wrote_stays_text() -> None:
    item = Item(2, "/a.jpg", f"{EVIL}.mp4".replace("/", "-"), ORDER, {"sku": EVIL, "note": EVIL}, DRAFT)
    plan = Plan((item,), (BadRow(3, EVIL, EVIL, {"x": EVIL}),))
    seen: list[tuple[str, dict[str, str | None]]] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
            seen.append((tag, dict(attributes)))

    text = page(EVIL, plan, {item.id: Outcome(State.SHORT, EVIL, EVIL, 0.5, (EVIL,), strip=((EVIL, 3),))})
    Tags().feed(text)
    assert [tag for tag, _ in seen].count("script") == 1
    assert not any(name.startswith("on") for _, attributes in seen for name in attributes)
    places = [attributes[name] or "" for _, attributes in seen for name in ("src", "href") if name in attributes]
    assert not any(re.match(r"(?i)[a-z]+:|//", place) for place in places)


def test_failures_come_first_and_every_state_has_its_count() -> None:
    items = tuple(Item(i, "/a.jpg", f"{i}.mp4", ORDER, {}, DRAFT) for i in range(1, 4))
    states = (State.PASSED, State.SHORT, State.WAITING)
    text = page(
        "clips", Plan(items, (BadRow(9, "No."),)), {i.id: Outcome(s) for i, s in zip(items, states, strict=True)}
    )
    cards = re.findall(r'<article class="(\w+)"', text)
    assert cards == ["failed", "short", "passed", "waiting"]
    assert re.findall(r"<b>(\d+)</b>", text) == ["4", "1", "1", "1", "1"]


def test_a_clip_that_nobody_compared_with_its_photo_is_not_called_passed_alone() -> None:
    item = Item(1, "/a.jpg", "1.mp4", ORDER, {}, DRAFT)
    said = [page("clips", Plan((item,), ()), {item.id: Outcome(State.PASSED, score=score)}) for score in (None, 1.0)]
    assert ["not checked" in text for text in said] == [True, False]
    assert ["Made <b>1</b>" in text for text in said] == [True, False]
    assert ["Like the photo <b>1</b>" in text for text in said] == [False, True]
    assert 'title="Likeness to the photo: 1.00 of 1"' in said[1], "the number stands under the pointer only"
    assert not re.search(r">[^<]*1\.00[^<]*<", said[1].partition("<article")[2])


def test_what_was_found_is_said_with_a_hint_and_the_cards_have_room_for_it() -> None:
    item, said = Item(1, "/a.jpg", "1.mp4", ORDER, {}, DRAFT), "In 3 of 5 frames, first in frame 2: it flickers."
    found = [
        page("clips", Plan((item,), ()), {item.id: Outcome(State.SHORT, sentence, hint, 0.5, ("flicker",))})
        for sentence, hint in ((said, "Try again."), ("", ""))
    ]
    assert [said in text for text in found] == [True, False]
    assert [text.count("it flickers") for text in found] == [2, 2]  # seen, and to be searched for
    heights = [int(re.findall(r"overflow:hidden;height:(\d+)px", text)[0]) for text in found]
    assert heights[0] > heights[1]
    assert all(f"high={high}" in text for high, text in zip(heights, found, strict=True))
