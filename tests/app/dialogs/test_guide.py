"""The guide opens in a window of its own, is searched, and reads nothing but its own files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from app.desktop.opening import Opener
from app.dialogs.guide import ADDRESS, WIDEST_PICTURE, GuideWindow
from app.main_window import MainWindow
from app.state.guide import FOLDER


@pytest.fixture
def guide_window(qtbot: QtBot) -> GuideWindow:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def heading_at_top(window: GuideWindow) -> str:
    return window.page.cursorForPosition(window.page.viewport().rect().topLeft()).block().text()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # raise(), without a screen
def test_f1_opens_the_guide_at_its_first_page_and_again_the_same_window(window: MainWindow) -> None:
    action = window.actions_by_name["guide"]
    assert action.shortcut().toString() == "F1"
    action.trigger()
    first = window.help.guide
    assert first is not None
    assert first.isVisible()
    assert "guide" in first.page.toPlainText().lower()
    first.close()
    action.trigger()
    assert window.help.guide is first
    assert first.isVisible()


def test_words_are_found_and_marked_and_the_page_shows_their_heading(guide_window: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide_window.search, "exit codes")
    found = guide_window.contents
    assert found.topLevelItem(0).data(0, ADDRESS) == "command-line.md#exit-codes"
    qtbot.keyClick(guide_window.search, Qt.Key.Key_Return)
    assert guide_window.page.source().fileName() == "command-line.md"
    assert heading_at_top(guide_window) == "Exit codes"
    assert guide_window.page.extraSelections()
    qtbot.keyClicks(guide_window.search, " xyzzy")
    assert found.topLevelItemCount() == 0


def test_links_between_pages_lead_to_their_heading_and_back(guide_window: GuideWindow) -> None:
    guide_window.page.show_address("troubleshooting.md")
    guide_window.page.anchorClicked.emit(QUrl("install.md#what-large-models-need"))
    assert heading_at_top(guide_window) == "What large models need"
    guide_window.back.click()
    assert guide_window.page.source().fileName() == "troubleshooting.md"
    guide_window.forward.click()
    assert guide_window.page.source().fileName() == "install.md"


def test_pictures_are_shown_and_not_wider_than_the_page(guide_window: GuideWindow) -> None:
    guide_window.page.show_address("README.md")
    picture = guide_window.page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("window.webp"))
    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= WIDEST_PICTURE


def test_nothing_but_the_guides_own_files_is_read(guide_window: GuideWindow, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("secret")
    for kind in (QTextDocument.ResourceType.MarkdownResource.value, QTextDocument.ResourceType.ImageResource.value):
        for url in (QUrl.fromLocalFile(str(tmp_path / "secret.md")), QUrl("https://example.org/a.png")):
            assert not guide_window.page.loadResource(kind, url)


def test_a_link_into_the_web_opens_where_the_system_opens_it(
    guide_window: GuideWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(Opener, "open", lambda self, url: opened.append(url.toString()))
    before = guide_window.page.source()
    guide_window.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert (opened, guide_window.page.source()) == (["https://example.org/"], before)


@pytest.mark.parametrize("page", sorted(path.name for path in FOLDER.glob("*.md")))
def test_every_page_can_be_shown(page: str, guide_window: GuideWindow) -> None:
    guide_window.page.show_address(page)
    assert len(guide_window.page.toPlainText()) > 200
