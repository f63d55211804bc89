"""The page in real browsers, from the disk: it filters, stays quick with 5,000 clips, and asks nobody for anything."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from engine.jobs.job import THUMBNAIL_FRAMES
from engine.services.batch.manifest import THUMBNAILS
from engine.services.batch.order import Item, Order, Outcome, State
from engine.services.batch.page import page
from engine.services.batch.plan import Plan
from engine.services.batch.results import PAGE
from engine.services.batch.table import BadRow

pytest.importorskip("tornado")
from tests.support.browser import CHROMIUM, FIREFOX, Browser, browser, installed

COUNT = 5000
MADE = (State.PASSED, State.PASSED, State.PASSED, State.DOUBTFUL, State.SHORT, State.FAILED)
SLOWEST_FILTER, SLOWEST_FRAME = 1000, 250  # milliseconds, on a computer that is busy with something else
MOST_SEEN = 500  # cards that a browser has to do with at a time
SHOWN = "shown.map(one => one.className)"
SEEN = "[...document.querySelectorAll('article')].map(one => one.className)"
FILTER = """(async () => {
  const began = performance.now();
  document.querySelector('[name=state][value="%s"]').click();
  document.body.offsetHeight;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - began;
})()"""
SEARCH = """(() => {
  const search = document.querySelector('[type=search]');
  search.value = '%s';
  search.dispatchEvent(new Event('input', {bubbles: true}));
  return shown.length;
})()"""
SCROLL = """(async () => {
  const times = [];
  let before = performance.now();
  for (let step = 0; step < 60; step++) {
    scrollBy(0, 400);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    times.push(now - before);
    before = now;
  }
  return times.sort((a, b) => a - b);
})()"""


def large_page(folder: Path, count: int = COUNT) -> Path:
    """A page of `count` clips and a bad row, with a few thumbnails under many names."""
    items = tuple(
        Item(k, f"/{k}.jpg", f"shoes/{k:04}.mp4", Order(f"{k}.jpg", f"{k:064d}", "", "x", {}), {"sku": f"A-{k}"},
             {"width": 1024, "height": 768})
        for k in range(count)
    )  # fmt: skip
    outcomes = {
        item.id: Outcome(state := MADE[item.number % len(MADE)], score=0.9, strip=(("green", 40), ("amber", 10)),
                         width=1024, height=768, sentence="It can't be read." if state is State.FAILED else "")
        for item in items
    }  # fmt: skip
    (folder / THUMBNAILS).mkdir()
    for k, item in enumerate(items):
        path = folder / THUMBNAILS / f"{item.id}.webp"
        if k < 4:
            Image.effect_noise((160, 120 * THUMBNAIL_FRAMES), 80).convert("RGB").save(path, "WEBP", quality=60)
            continue
        os.link(folder / THUMBNAILS / f"{items[k % 4].id}.webp", path)
    plan = Plan(items, (BadRow(count + 1, "It names no photo."),))
    (folder / PAGE).write_text(page("shoes", plan, outcomes), "utf-8")
    return folder / PAGE


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return large_page(tmp_path_factory.mktemp("clips"))


@pytest.fixture(scope="module", params=[CHROMIUM, FIREFOX])
def opened(request: pytest.FixtureRequest, place: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if installed(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    with browser(request.param, tmp_path_factory.mktemp("browser")) as found:
        found.open(place)
        yield found


def test_the_filter_shows_one_state_and_the_search_finds_an_article(opened: Browser) -> None:
    assert len(opened.ask(SHOWN)) == COUNT + 1
    assert opened.ask(FILTER % "short") < SLOWEST_FILTER
    assert set(opened.ask(SHOWN)) == set(opened.ask(SEEN)) == {"short"}
    assert opened.ask(FILTER % "failed") < SLOWEST_FILTER
    assert len(opened.ask(SHOWN)) == COUNT // len(MADE) + 1
    assert opened.ask(FILTER % "") < SLOWEST_FILTER
    assert opened.ask(SEARCH % "a-4321") == 1
    assert opened.ask(SEARCH % "nobody has this") == 0
    assert opened.ask("!document.getElementById('none').hidden")
    assert opened.ask(SEARCH % "") == COUNT + 1


def test_five_thousand_clips_scroll_without_a_stutter(opened: Browser) -> None:
    opened.ask("scrollTo(0, 0)")
    times = opened.ask(SCROLL)
    assert opened.ask("scrollY") > 10_000
    assert times[len(times) // 2] < SLOWEST_FRAME
    assert 0 < len(opened.ask(SEEN)) < MOST_SEEN


def test_thumbnails_are_loaded_as_they_come_into_sight_and_nothing_else_is(opened: Browser, place: Path) -> None:
    opened.ask("scrollTo(0, document.body.scrollHeight / 2)")  # what has no clip comes first
    names = opened.ask(
        """new Promise(done => setTimeout(() => done(
            performance.getEntriesByType('resource').map(one => one.name)), 700))"""
    )
    images = opened.ask(
        """[...document.images].filter(one => one.complete && one.naturalWidth).map(one => one.currentSrc)"""
    )
    assert 0 < len(images) < COUNT / 2
    assert all(name.startswith(place.parent.as_uri()) for name in (*names, *images))
    assert opened.ask("[...document.querySelectorAll('[src],[href]')].every(one => (one.src || one.href).startsWith("
                      "'file:'))")  # fmt: skip


def test_what_a_stranger_would_add_to_the_page_reaches_nobody(opened: Browser) -> None:
    refused = """new Promise(done => {
      addEventListener('securitypolicyviolation', event => done(event.effectiveDirective), {once: true});
      fetch('http://127.0.0.1:9/').catch(() => {});
      setTimeout(() => done('nothing'), 3000);
    })"""
    assert opened.ask(refused) == "connect-src"


def test_every_card_of_a_section_lies_in_it_in_rows_as_wide_as_the_window(opened: Browser, tmp_path: Path) -> None:
    places = """(() => {
      const section = document.querySelector('section'), within = section.getBoundingClientRect();
      return [...section.querySelectorAll('article')].map(one => one.getBoundingClientRect()).map(
          one => [one.top, one.left, one.right <= within.right + 1 && one.bottom <= within.bottom + 1]);
    })()"""
    opened.open(large_page(tmp_path, 300))
    assert opened.ask("shown.length") == 301
    found = opened.ask(places)
    assert len(found) == opened.ask("columns * rows")
    assert all(inside for _, _, inside in found)
    assert len({left for _, left, _ in found}) == opened.ask("columns") > 3
    assert len({top for top, _, _ in found}) == opened.ask("rows")
