"""The cards lie in the order that was asked for, whatever came, went or moved before, and moving many is quick."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.widgets.clip_card import CardData
from app.widgets.clip_strip import ClipStrip


def card(key: str) -> CardData:
    return CardData(key, f"{key}.jpg", "finished", 0.0, None, False, True)


@pytest.fixture
def strip(qtbot: QtBot) -> ClipStrip:
    made = ClipStrip()
    qtbot.addWidget(made)
    made.resize(900, 160)
    made.show()
    return made


def test_cards_are_in_the_order_that_was_asked_for(strip: ClipStrip) -> None:
    chance = random.Random(3)
    keys = [f"clip {i}" for i in range(40)]
    for _ in range(60):
        shown = chance.sample(keys, chance.randrange(len(keys)))
        strip.show_cards([card(key) for key in shown])
        assert strip.order_shown == shown
        assert set(strip.cards) == set(shown)
    QApplication.processEvents()
    places = [strip.cards[key].x() for key in strip.order_shown]
    assert places == sorted(set(places))


def test_cards_are_put_into_their_places_once_however_many_come(
    strip: ClipStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed = []
    monkeypatch.setattr(type(strip.area.row), "activate", lambda row: placed.append(row.isEnabled()))
    strip.show_cards([card(f"{i}") for i in range(20)])
    strip.search.setText("nothing of that name")
    strip.search.setText("")
    assert placed == [True] * len(placed)
    assert 1 <= len(placed) <= 3
    assert strip.order_shown == [f"{i}" for i in range(20)]


def test_cards_that_come_before_do_not_move_those_that_a_person_has_scrolled_to(strip: ClipStrip) -> None:
    strip.show_cards([card(f"{i}") for i in range(60)])
    QApplication.processEvents()
    bar = strip.area.horizontalScrollBar()
    bar.setValue(bar.maximum() // 2)
    strip.area._note_scroll()
    seen = [key for key in strip.order_shown if not strip.cards[key].visibleRegion().isEmpty()]
    places = {key: strip.cards[key].mapTo(strip, QPoint(0, 0)) for key in seen}
    strip.show_cards([card(f"older {i}") for i in range(8)] + [card(f"{i}") for i in range(60)])
    QApplication.processEvents()
    assert {key: strip.cards[key].mapTo(strip, QPoint(0, 0)) for key in seen} == places
    strip.show_cards([card(f"{i}") for i in range(60)])
    QApplication.processEvents()
    assert {key: strip.cards[key].mapTo(strip, QPoint(0, 0)) for key in seen} == places
