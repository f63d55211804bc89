"""The menus: in every language each key leads to one command of its menu."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from app.actions import Callbacks, add_actions, enable_offers
from app.desktop.language import speak
from app.widgets.fidelity_bar import Offers
from engine.language import ENGLISH, languages


@pytest.fixture(params=list(languages()))
def spoken(request: pytest.FixtureRequest, looks: QApplication) -> Iterator[str]:
    speak(looks, request.param)
    yield request.param
    speak(looks, ENGLISH)


def keys_of(menu: QMenu) -> list[str]:
    """The keys of a menu's commands, an empty one for a command without."""
    texts = [action.text().replace("&&", "") for action in menu.actions() if not action.isSeparator()]
    return [text.partition("&")[2][:1].upper() for text in texts]


def window_with_menus() -> QMainWindow:
    window = QMainWindow()
    commands = defaultdict(lambda: lambda: None)
    callbacks = Callbacks(
        commands, print, lambda: (), print, "", print, "", print, QUndoStack(window)
    )  # fmt: skip
    enable_offers(add_actions(window, callbacks, ()), Offers())
    return window


def test_each_key_of_a_menu_is_there_once(spoken: str) -> None:
    window = window_with_menus()
    bar = window.menuBar()
    tops = [action.text() for action in bar.actions()]
    assert len({text.partition("&")[2][:1].upper() for text in tops}) == len(tops) == 8, tops
    for menu in bar.findChildren(QMenu):
        if menu.parent() is not bar:
            continue
        keys = keys_of(menu)
        assert "" not in keys, (menu.title(), [action.text() for action in menu.actions()])
        twice = [key for key, count in Counter(keys).items() if count > 1]
        assert not twice, (menu.title(), twice, [action.text() for action in menu.actions()])


def test_a_key_that_is_there_twice_is_found() -> None:
    menu = QMenu()
    menu.addAction("&Open")
    menu.addAction("Save && &order")
    assert keys_of(menu) == ["O", "O"]
