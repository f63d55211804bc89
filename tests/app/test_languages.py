"""The window in another language: nothing stays English, nothing is cut, and it changes at once."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import ShownWindow
from app.desktop.language import localized, speak
from app.dialogs.batch_sheet import BatchSheet
from app.dialogs.crew import CrewDialog
from app.dialogs.export_many import ExportManyDialog
from app.dialogs.storage import StorageDialog
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.settings import Settings
from app.state.workspace import Workspace
from engine import language
from tests.app.conftest import OpenWindow, ScriptedPipeline, ScriptedSession, SilentPreviewer
from tests.conftest import ROOT, SAMPLES
from tests.support.pseudo_language import CODE, OPEN, make_catalogue

UNTRANSLATED = re.compile(
    r"[\W\d_]*|.*Vivant|Breeze|Pseudo|Instagram \w+|TikTok|YouTube Short|Discord|(Wan|LTX|HunyuanVideo|CogVideoX|AnimateDiff|Stable)[ -].*|.*\.(jpg|png)|(GIF|MP4|WebP|PNG|AV1|H\.26\d|VP9|ProRes).*|English|Deutsch|.*[ぁ-鿿].*"
    r"|Español|Français|Português \(Brasil\)|\d+ x \d+|(F|Ctrl|Shift|Alt)[\w+]*|Seed \d+|tag:.*"
)
"""Numbers, names and keys, which are the same in every language."""


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    """The folder with the pseudo language, by whether it is written from right to left."""
    found = {}
    for right_to_left in (False, True):
        found[right_to_left] = tmp_path_factory.mktemp("languages")
        make_catalogue(found[right_to_left], right_to_left)
    return found


@pytest.fixture
def pseudo(
    request: pytest.FixtureRequest, catalogues: dict[bool, Path], monkeypatch: pytest.MonkeyPatch, looks: QApplication
) -> Iterator[None]:
    """The application speaks the pseudo language; with the parameter True from right to left."""
    folder = catalogues[getattr(request, "param", False)]
    monkeypatch.setattr(language, "FOLDER", folder)
    monkeypatch.setattr("app.desktop.language.FOLDER", folder)
    monkeypatch.setitem(language.NAMES, CODE, "Pseudo")
    language.catalogue_of.cache_clear()
    speak(looks, CODE)
    yield
    speak(looks, language.ENGLISH)
    language.catalogue_of.cache_clear()


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """What a person can read or hear: which widget says it, and the text."""
    for widget in (window, *window.findChildren(QWidget)):
        kind = type(widget).__name__
        for text in (widget.toolTip(), widget.accessibleName(), widget.windowTitle()):
            yield kind, text
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, widget.text()
        elif isinstance(widget, QComboBox):
            yield from ((kind, widget.itemText(i)) for i in range(widget.count()))
        elif isinstance(widget, QLineEdit):
            yield kind, widget.placeholderText()
        elif isinstance(widget, QMenu):
            yield kind, widget.title()
    for action in window.findChildren(QAction):
        yield "QAction", action.text()


def english(window: QWidget) -> list[tuple[str, str]]:
    """Texts that are not translated."""
    plain = ((kind, re.sub(r"<[^>]*>", "", text)) for kind, text in texts(window))
    return sorted({(kind, text) for kind, text in plain if OPEN not in text and not UNTRANSLATED.fullmatch(text)})


@pytest.mark.usefixtures("pseudo")
def test_no_text_of_the_window_stays_english(open_window: OpenWindow) -> None:
    window = open_window()
    open_paths(window.workspace, [SAMPLES / "dog.jpg"])
    window.settings_panel.more.setChecked(True)
    window.show_export()
    assert english(window) == []


@pytest.mark.usefixtures("pseudo")
def test_what_the_engine_says_is_translated_where_it_is_shown(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "notes.jpg").write_text("no picture")
    open_paths(window.workspace, [tmp_path / "notes.jpg"])
    title = window.notification_bar.title.text()
    assert title.count(OPEN) == 2  # the sentence, and the kind of file that it names, each once
    assert OPEN * 2 not in title
    assert "notes.jpg" in title
    assert OPEN in localized("There is no file “a.jpg”.")


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("pseudo", [True], indirect=True)
def test_right_to_left_mirrors_the_window(window: MainWindow) -> None:
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def left(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert left(window.side) < left(window.panels.centre)
    assert left(window.player.export) < left(window.player.play) or not window.player.isVisible()
    inside = window.rect()
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QAbstractButton | QComboBox):
            corner = widget.mapTo(window, QPoint(0, 0))
            assert inside.contains(corner), (
                widget,
                widget.parentWidget(),
                widget.text() if hasattr(widget, "text") else "",
            )


def cut(window: QWidget) -> list[str]:
    """Buttons and labels whose text does not fit into them."""
    QApplication.processEvents()  # what has just changed finds its place
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLabel) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                found.append(widget.text())
        elif widget.width() < widget.minimumSizeHint().width():
            found.append(widget.text())
    return found


@pytest.mark.parametrize("code", sorted(set(language.languages()) - {language.ENGLISH}))
def test_no_text_is_cut_in_any_language(code: str, looks: QApplication, open_window: OpenWindow) -> None:
    speak(looks, code)
    try:
        window = open_window()
        assert cut(window) == []
        open_paths(window.workspace, [SAMPLES / "dog.jpg"])
        window.settings_panel.more.setChecked(True)
        assert cut(window) == []
        window.show_export()
        assert cut(window) == []
    finally:
        speak(looks, language.ENGLISH)


@pytest.mark.parametrize("code", sorted(set(language.languages()) - {language.ENGLISH}))
def test_a_text_that_is_the_same_in_both_languages_is_not_lost(
    code: str, looks: QApplication, window: MainWindow
) -> None:
    speak(looks, code)
    try:
        assert window.tr("Vivant") == "Vivant"
        same = [text for text, other in language.read_catalogue(language.catalogue_file(code)).items() if text == other]
        assert [text for text in same if window.tr(text) != text] == []
        assert window.export_panel.tr("&Format").replace("&", "")
    finally:
        speak(looks, language.ENGLISH)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("pseudo", [False, True], indirect=True)
def test_no_caption_of_a_dialog_is_cut_in_a_longer_language(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    """The pseudo language is a third longer than English: the dialogs are as wide as that needs, from the right too."""
    many, sheet = ExportManyDialog(window), BatchSheet([], "tls://192.168.1.5:8786", True, window)
    storage, crew = StorageDialog(window.workspace, window), CrewDialog(settings, window)
    many.more.setChecked(True)
    found = {}
    for dialog in (many, sheet, storage, crew):
        qtbot.addWidget(dialog)
        dialog.show()
        found[type(dialog).__name__] = cut(dialog)
        dialog.close()
    crew.shutdown()
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize("code", sorted(language.languages()))
def test_the_window_and_the_engine_write_numbers_as_qt_knows_the_language(code: str) -> None:
    locale = QLocale(code)
    assert language.amount("10.5", code) == f"10{locale.decimalPoint()}5"
    size = locale.formattedDataSize(10_500_000_000, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    assert language.amount("10.5 GB", code) == size.replace("\N{NO-BREAK SPACE}", " ")


def test_every_number_with_decimals_in_the_window_is_written_in_its_language() -> None:
    """What fills {0:.1f} or {0:g} is a Number: Python's own formatting knows only the English point."""
    plain = []
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
                filled = "".join(ast.unparse(argument) for argument in node.args)
                decimals = re.search(r"\{\d:(\.[1-9]f|g)\}", ast.unparse(node.func.value))
                plain += [f"{path.name}:{node.lineno}"] if decimals and "Number(" not in filled else []
    assert plain == []


@pytest.mark.usefixtures("pseudo")
def test_another_language_holds_at_once_and_all_that_is_open_stays(
    qtbot: QtBot, settings: Settings, pipeline: ScriptedPipeline, looks: QApplication
) -> None:
    speak(looks, language.ENGLISH)
    workspace = Workspace(settings, ScriptedSession(pipeline), SilentPreviewer())  # type: ignore[arg-type]
    settings.language = language.ENGLISH
    shown = ShownWindow(looks, settings, workspace)
    first = shown.window
    open_paths(workspace, [SAMPLES / "dog.jpg"])
    qtbot.waitUntil(lambda: workspace.photo is not None)
    workspace.change(motion=0.8)
    entry = workspace.make()
    qtbot.waitUntil(lambda: workspace.clip is not None)
    assert first.settings_panel.action.text() == "Animate"
    shown.choose_language(CODE)
    assert shown.window is not first
    assert OPEN in shown.window.settings_panel.action.text()
    assert shown.window.workspace is workspace
    assert workspace.shown is entry
    assert shown.window.clip_strip.isVisible()
    assert settings.language == CODE
    shown.choose_language("")
    assert shown.window.settings_panel.action.text() == "Animate"
    shown.window.close()
    shown.window.deleteLater()
    shown.deleteLater()
