"""The window for those who do not see it, use no mouse, or need larger text and stronger borders."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFont
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.language import speak
from app.desktop.theme import DARK, LIGHT, Theme, apply_theme, chosen_ground
from app.dialogs.crew import CrewDialog
from app.dialogs.export_many import ExportManyDialog
from app.dialogs.guide import GuideWindow
from app.dialogs.history import HistoryDialog
from app.dialogs.labels import LabelsDialog
from app.dialogs.models import ModelsDialog
from app.dialogs.storage import StorageDialog
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.widgets import accessible
from engine.imaging.source_image import SourceImage
from engine.language import ENGLISH, languages
from engine.request.painted_hints import Arrow, Stroke
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedPipeline
from tests.app.test_languages import cut
from tests.app.test_screens import batch, sheet
from tests.conftest import SAMPLES
from tests.support.accessible_tree import Node, faults, tree
from tests.support.inline_preview import InlinePreview

Role = QAccessible.Role
LEAST_CONTRAST = 3.0  # of borders and signs: WCAG 2.2, 1.4.11
LEAST_CONTRAST_OF_TEXT = 4.5  # 1.4.3


@pytest.fixture(autouse=True)
def described(qapp: QApplication) -> None:
    accessible.install()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    texts: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, accessible.QAccessibleAnnouncementEvent):
            texts.append(event.message())

    monkeypatch.setattr(accessible.QAccessible, "updateAccessibility", note)
    return texts


def loaded(qtbot: QtBot, window: MainWindow) -> None:
    open_paths(window.workspace, [SAMPLES / "dog.jpg"])
    window.workspace.change(frames=12)
    window.settings_panel.more.setChecked(True)
    window.panels.paint_bar.choose("still")
    window.settings_panel.camera.activated.emit(window.settings_panel.camera.findData("free"))


def done(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)


def exporting(qtbot: QtBot, window: MainWindow) -> None:
    done(qtbot, window)
    window.show_export()
    window.export_panel.more.setChecked(True)


def drafts(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.workspace.change(model="svd-xt")
    window.drafts_controller.begin()
    qtbot.waitUntil(lambda: not window.workspace.drafts.running, timeout=PATIENCE)
    window.panels.drafts.stop()


def large_model(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.workspace.change(model="wan-2.2-a14b")


def failed(qtbot: QtBot, window: MainWindow) -> None:
    open_paths(window.workspace, [SAMPLES / "LICENCE.md"])


def empty(qtbot: QtBot, window: MainWindow) -> None:
    pass


@pytest.mark.parametrize("scene", [empty, loaded, done, exporting, drafts, large_model, failed, batch, sheet])
def test_everything_in_the_window_has_a_name(
    qtbot: QtBot, window: MainWindow, scene: Callable[[QtBot, MainWindow], None]
) -> None:
    scene(qtbot, window)
    QApplication.processEvents()
    shown = window.batches.sheet.sheet or window
    assert faults(shown) == []
    assert sum(node.focusable for node in tree(shown)) > 3


def labels_dialog(window: MainWindow) -> QWidget:
    photo = SourceImage.open(SAMPLES / "dog.jpg")
    return LabelsDialog(photo, [[(9, 9), (99, 9), (99, 59), (9, 59)]], window.fidelity_controller.detections, window)


DIALOGS: dict[str, Callable[[MainWindow], QWidget]] = {
    "crew": lambda window: CrewDialog(window.settings, window),
    "export-many": ExportManyDialog,
    "guide": GuideWindow,
    "history": lambda window: HistoryDialog(window.workspace.history, window),
    "labels": labels_dialog,
    "models": lambda window: ModelsDialog(window, window.workspace),
    "storage": lambda window: StorageDialog(window.workspace, window),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.show()
    qtbot.waitExposed(dialog)
    try:
        assert faults(dialog) == []
        assert [node for node in tree(dialog) if node.focusable]
    finally:
        dialog.close()
        getattr(dialog, "shutdown", lambda: None)()
        dialog.deleteLater()


def test_a_nameless_button_and_a_tip_in_html_are_found(qtbot: QtBot, window: MainWindow) -> None:
    button = QPushButton(window)
    button.show()
    assert any("nameless: Button" in fault for fault in faults(window))
    label = QPushButton("A", window)
    label.setToolTip("<qt>A <b>tip</b></qt>")
    label.show()
    assert any("HTML" in fault for fault in faults(window))


def found(window: QWidget, role: QAccessible.Role) -> list[Node]:
    return [node for node in tree(window) if node.role is role]


def test_strengths_are_a_radio_group_with_one_that_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    group = next(node for node in found(window, Role.Grouping) if node.name == "Motion")
    radios = [group.interface.child(i) for i in range(group.interface.childCount())]
    assert [radio.role() for radio in radios] == [Role.RadioButton] * 3
    names = [radio.text(QAccessible.Text.Name) for radio in radios]
    assert names == ["Subtle", "Natural", "Dramatic"]
    assert [bool(radio.state().checked) for radio in radios] == [False, True, False]
    actions = radios[2].actionInterface()
    actions.doAction(accessible.PRESS)
    assert [bool(radio.state().checked) for radio in radios] == [False, False, True]
    assert window.workspace.request.motion > 0.5


def test_cards_are_items_of_a_list_and_open_when_they_are_pressed(qtbot: QtBot, window: MainWindow) -> None:
    done(qtbot, window)
    clips = next(node for node in found(window, Role.List) if node.name == "Clips")
    items = [node for node in found(window, Role.ListItem) if node.kind == "Card"]
    assert clips.interface.childCount() >= len(items) == 1
    assert items[0].name == "dog.jpg, finished"
    assert items[0].interface.state().selected
    opened = []
    window.clip_strip.opened.connect(opened.append)
    items[0].interface.actionInterface().doAction(accessible.PRESS)
    assert opened == list(window.clip_strip.cards)


def test_the_stage_is_a_canvas_and_the_bars_are_tool_bars(qtbot: QtBot, window: MainWindow) -> None:
    done(qtbot, window)
    assert [node.name for node in found(window, Role.Canvas)] == ["Stage"]
    assert {node.name for node in found(window, Role.ToolBar)} == {"Painting", "Player"}
    assert "Frame" in [node.name for node in found(window, Role.Slider)]


def test_start_progress_and_end_of_a_clip_are_said(
    qtbot: QtBot, window: MainWindow, pipeline: ScriptedPipeline, said: list[str]
) -> None:
    pipeline.steps = 8

    def until_heard(i: int) -> None:
        """A window that is slow sees the newest progress only, which may be the end."""
        given_up = time.monotonic() + PATIENCE / 1000
        while i == 6 and not any(text.endswith("percent") for text in said) and time.monotonic() < given_up:
            time.sleep(0.01)

    pipeline.before_frame = until_heard
    done(qtbot, window)
    assert said[0] == "dog.jpg: Starting"
    assert said[-1] == "“dog.jpg” is finished."
    percents = [text for text in said if text.endswith("percent")]
    assert 1 <= len(percents) == len(set(percents)) <= 3


def test_what_fails_is_said(window: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    failed(qtbot, window)
    assert "LICENCE.md" in said[-1]
    assert window.notification_bar.hint.text() in said[-1]


def test_a_finished_clip_stands_still_where_the_system_asks_for_less_motion(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.controllers.live_stage.reduced_motion", lambda: True)
    window = open_window()
    done(qtbot, window)
    window.panels.paint_bar.choose("")
    window.canvas.play(False)
    window.canvas.show_frames(window.workspace.clip.frames, 25.0)  # type: ignore[union-attr]
    assert not window.canvas.playing
    qtbot.keyClick(window.canvas, Qt.Key.Key_Space)
    assert window.canvas.playing


def press(canvas: QWidget, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(canvas, key)


def test_keys_paint_a_stroke(qtbot: QtBot, window: MainWindow, said: list[str]) -> None:
    loaded(qtbot, window)
    canvas, keys = window.canvas, Qt.Key
    canvas.setFocus()
    press(canvas, qtbot, keys.Key_Left, keys.Key_Left, keys.Key_Return, keys.Key_Right, keys.Key_Down, keys.Key_Return)
    (stroke,) = window.workspace.hints.items
    assert isinstance(stroke, Stroke)
    assert stroke.kind == "still"
    assert stroke.points[0] == pytest.approx((0.46, 0.5), abs=0.02)
    assert stroke.points[-1][1] > stroke.points[0][1]
    assert "46 % from the left, 50 % from the top" in said


def test_keys_set_a_direction_and_take_it_back(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.panels.paint_bar.choose("arrow")
    canvas, keys = window.canvas, Qt.Key
    press(canvas, qtbot, keys.Key_Return, *[keys.Key_Up] * 5, keys.Key_Escape, keys.Key_Return)
    assert window.workspace.hints.items == ()
    press(canvas, qtbot, *[keys.Key_Right] * 4, keys.Key_Return)
    (arrow,) = window.workspace.hints.items
    assert isinstance(arrow, Arrow)
    assert arrow.end[0] > arrow.start[0]


def test_without_a_tool_the_arrow_keys_are_the_players(qtbot: QtBot, window: MainWindow) -> None:
    done(qtbot, window)
    window.panels.paint_bar.choose("")
    window.activateWindow()
    window.canvas.setFocus()
    window.canvas.play(False)
    window.playback.seek(3)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
    assert window.canvas.index == 4


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2 between two colours."""

    def luminance(colour: str) -> float:
        rgb = QColor(colour)
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb.getRgbF()[:3]]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_borders_and_texts_stand_out(theme: Theme) -> None:
    for ground in (theme.window, theme.raised, theme.stage):
        assert contrast(theme.border, ground) >= LEAST_CONTRAST
        assert contrast(theme.accent, ground) >= LEAST_CONTRAST
        for text in (theme.text, theme.quiet):
            assert contrast(text, ground) >= LEAST_CONTRAST_OF_TEXT, (text, ground)
    assert contrast(theme.on_accent, theme.accent) >= LEAST_CONTRAST_OF_TEXT
    assert contrast("#3d4148", DARK.window) < LEAST_CONTRAST  # a line that only divides


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_what_is_chosen_and_what_has_the_keyboard_do_not_look_alike(
    qtbot: QtBot, looks: QApplication, theme: Theme
) -> None:
    """Both were a ring of the accent: of two strengths one could not tell which was set."""
    apply_theme(looks, theme)
    box, (chosen, other) = QWidget(), (QPushButton("One"), QPushButton("Two"))
    qtbot.addWidget(box)
    for i, button in enumerate((chosen, other)):
        button.setParent(box)
        button.setCheckable(True)
        button.setGeometry(130 * i, 0, 120, 40)
    chosen.setChecked(True)
    box.show()
    qtbot.waitExposed(box)
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)

    def seen(button: QPushButton) -> tuple[str, str]:
        """The colours of its border and of its ground."""
        image = button.grab().toImage()
        return image.pixelColor(60, 0).name(), image.pixelColor(20, 8).name()

    accent = QColor(theme.accent).name()
    other.setFocus()
    assert seen(other) == (QColor(theme.text).name(), QColor(theme.raised).name())
    assert seen(chosen) == (accent, chosen_ground(theme))
    chosen.setFocus()
    assert seen(chosen) == (QColor(theme.text).name(), chosen_ground(theme)), "still seen to be chosen"
    assert seen(other) == (QColor(theme.border).name(), QColor(theme.raised).name())
    assert contrast(theme.text, chosen_ground(theme)) >= LEAST_CONTRAST_OF_TEXT


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_a_button_is_drawn_with_such_a_border(qtbot: QtBot, looks: QApplication, theme: Theme) -> None:
    apply_theme(looks, theme)
    button = QPushButton("Text")
    qtbot.addWidget(button)
    button.resize(120, 40)
    button.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    button.show()
    image = button.grab().toImage()
    assert contrast(image.pixelColor(60, 0).name(), theme.window) >= LEAST_CONTRAST


@pytest.mark.parametrize("code", [code for code in languages() if code != ENGLISH])
def test_no_text_of_a_dialog_is_cut_in_any_language(
    qtbot: QtBot, looks: QApplication, open_window: OpenWindow, code: str
) -> None:
    speak(looks, code)
    try:
        window = open_window()
        found = {}
        for name, make in DIALOGS.items():
            dialog = make(window)
            dialog.show()
            qtbot.waitExposed(dialog)
            found[name] = cut(dialog)
            dialog.close()
            getattr(dialog, "shutdown", lambda: None)()
            dialog.deleteLater()
        sheet(qtbot, window)
        found["sheet"] = cut(window.batches.sheet.sheet)
        assert {name: texts for name, texts in found.items() if texts} == {}
    finally:
        speak(looks, ENGLISH)


@pytest.fixture
def large_text(looks: QApplication) -> Iterator[float]:
    """Text as a person with weak eyes has it."""
    small = looks.font()
    large = QFont(small)
    large.setPointSizeF(1.5 * small.pointSizeF())
    looks.setFont(large)
    apply_theme(looks, DARK)
    yield 1.5
    looks.setFont(small)


def test_larger_text_of_the_system_is_followed_and_nothing_is_cut(
    qtbot: QtBot, large_text: float, open_window: OpenWindow
) -> None:
    window = open_window()
    window.resize(1600, 1000)
    assert window.welcome.button.font().pointSizeF() == pytest.approx(large_text * 9)
    assert cut(window) == []
    done(qtbot, window)
    card = next(iter(window.clip_strip.cards.values()))
    assert card.height() >= 72 + card.fontMetrics().height()
    assert window.clip_strip.height() >= card.mapTo(window.clip_strip, QPoint(0, card.height())).y()
    assert cut(window) == []
    window.show_export()
    assert cut(window) == []


def test_tab_goes_through_the_window_in_the_order_it_is_read(qtbot: QtBot, window: MainWindow) -> None:
    done(qtbot, window)
    window.panels.paint_bar.choose("")
    window.activateWindow()
    window.canvas.setFocus()
    met: list[QWidget] = []
    for _ in range(80):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if (now := QApplication.focusWidget()) in met:
            break
        met.append(now)
    panels = [
        next(
            panel for panel in (window.panels.centre, window.player, window.side, window.clip_strip, window)
            if panel.isAncestorOf(widget) or panel is widget
        ) for widget in met
    ]  # fmt: skip
    visits = [panel for i, panel in enumerate(panels) if i == 0 or panels[i - 1] is not panel]
    assert len(visits) <= len(set(map(id, visits))) + 1, [type(panel).__name__ for panel in visits]
    wanted = {window.player.play, window.player.slider, window.player.export, window.settings_panel.action}
    assert not wanted - set(met), "\n".join(f"{type(w).__name__} {w.accessibleName()}" for w in met)
    assert next(iter(window.clip_strip.cards.values())) in met


def test_icons_that_need_to_be_learnt_have_a_caption_that_fits(qtbot: QtBot, window: MainWindow) -> None:
    done(qtbot, window)
    bar, player = window.panels.paint_bar, window.player
    captioned = [*bar.tools.values(), bar.undo, bar.clear]
    captioned += [player.compare, player.ease, player.seam, player.check, player.zoom]
    for button in captioned:
        assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        assert 2 < len(button.text()) <= 10
        assert button.accessibleName() != button.text()  # which says the whole
    assert cut(window) == []
    shown = [button for button in captioned if button.isVisible()]
    assert len(shown) > 8
    for button in shown:
        assert button.height() >= button.iconSize().height() + button.fontMetrics().height()
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())


def test_the_first_minute_shows_a_moving_photo_after_one_press(
    qtbot: QtBot, open_window: OpenWindow, looks: QApplication
) -> None:
    window = open_window(previewer=InlinePreview())
    assert window.welcome.isVisible()
    seen: list[int] = []
    window.workspace.live.frame_ready.connect(lambda *_: seen.append(window.workspace.live.index))
    window.welcome.samples[0].click()
    qtbot.waitUntil(lambda: len(set(seen)) > 2, timeout=PATIENCE)
    assert window.canvas.isVisible()
    assert window.settings_panel.action.isEnabled()
    qtbot.waitUntil(lambda: window.workspace.auto.choice is not None, timeout=PATIENCE)
    assert window.settings_panel.auto.isVisible()  # says what was chosen, and why
