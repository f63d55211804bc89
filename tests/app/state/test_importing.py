"""A photo that takes long to open does not hold the window up."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.background.photo_loader import is_large, open_photo
from app.desktop.qimage import for_screen
from app.main_window import MainWindow
from app.state.importing import open_paths
from engine.imaging.source_image import SourceImage
from engine.jobs.job import JobState
from engine.models import BREEZE
from engine.progress import ProgressCallback
from engine.services.auto import choose
from tests.app.conftest import PATIENCE, OpenWindow, make_each
from tests.app.test_main_window import animated, drop
from tests.support.labelled import SAMPLES


class LaunchListener:
    """Holds the opening of photos up until it is opened itself."""

    def __init__(self) -> None:
        self.gate, self.passed = threading.Event(), []

    def open(self, path: Path, background: str, report: ProgressCallback) -> SourceImage:
        self.gate.wait(PATIENCE / 1000)
        self.passed.append(path.name)
        return open_photo(path, background, report)


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Iterator[LaunchListener]:
    """Every photo counts as large, and is not opened before the gate is."""
    door = LaunchListener()
    monkeypatch.setattr("app.background.photo_loader.LARGE_PICTURE", 0)
    monkeypatch.setattr("app.background.photo_loader.open_photo", door.open)
    yield door
    door.gate.set()


@pytest.fixture
def others(photo: Path) -> list[Path]:
    """Two more photos."""
    paths = [photo.with_name(name) for name in ("one.png", "two.png")]
    for number, path in enumerate(paths):
        Image.new("RGB", (120 + 20 * number, 100), "teal").save(path)
    return paths


def test_large_is_a_matter_of_pixels_or_of_bytes(photo: Path, tmp_path: Path) -> None:
    plain, heavy = tmp_path / "plain.png", tmp_path / "heavy.png"
    Image.new("L", (2400, 1600)).save(plain)
    heavy.write_bytes(photo.read_bytes() + bytes(5 * 10**6))
    assert plain.stat().st_size < 10**5
    assert [is_large(path) for path in (photo, plain, heavy, tmp_path / "none.png", tmp_path)] == [
        False, True, True, False, False,
    ]  # fmt: skip


def test_what_the_screen_shows_of_a_large_photo_is_made_once_and_small(photo: Path, tmp_path: Path) -> None:
    large = SourceImage.from_array(np.repeat(np.repeat(SourceImage.open(photo).pixels, 30, 0), 20, 1))
    small = for_screen(large)
    assert small.pixels.shape == (2304, 1536, 3)
    assert for_screen(large).pixels is small.pixels
    finest = large.fit(1536, 2304).astype(int)
    assert np.abs(small.pixels - finest).mean() < 2
    assert for_screen(small) is small


def test_a_photo_that_is_opened_is_drawn_once(
    qtbot: QtBot, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(window.canvas, "show_still", lambda *shown: drawn.append(shown))
    drop(window, photo)
    assert len(drawn) == 1


def test_while_a_large_photo_opens_the_window_says_so_and_what_is_there_stays(
    qtbot: QtBot, window: MainWindow, photo: Path, door: LaunchListener
) -> None:
    drop(window, photo)
    assert window.panels.progress_bar.isVisible()
    assert window.panels.progress_bar.phase.text() == "Opening “dog.png”"
    assert window.welcome.isVisible()
    assert window.cursor().shape() is Qt.CursorShape.BusyCursor
    door.gate.set()
    qtbot.waitUntil(lambda: window.workspace.photo is not None, timeout=PATIENCE)
    assert window.canvas.isVisible()
    assert "dog" in window.windowTitle()
    assert not window.panels.progress_bar.isVisible()
    assert window.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_of_two_drops_the_second_wins(
    qtbot: QtBot, window: MainWindow, photo: Path, others: list[Path], door: LaunchListener
) -> None:
    shown: list[str] = []
    window.workspace.stage_changed.connect(lambda stage: shown.append(stage.photo.image.name))
    for path in (photo, *others):
        drop(window, path)
    door.gate.set()
    qtbot.waitUntil(lambda: not window.workspace.photo_loader.busy, timeout=PATIENCE)
    assert shown == ["two.png"]
    assert door.passed == ["dog.png", "two.png"]  # what nobody waits for is not opened


def test_a_small_one_that_is_dropped_meanwhile_wins_at_once(
    qtbot: QtBot,
    window: MainWindow,
    photo: Path,
    others: list[Path],
    door: LaunchListener,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drop(window, photo)
    monkeypatch.setattr("app.background.photo_loader.LARGE_PICTURE", 10**9)
    drop(window, others[0])
    assert window.workspace.photo_path == others[0]
    assert not window.panels.progress_bar.isVisible()
    door.gate.set()
    qtbot.waitUntil(lambda: not window.workspace.photo_loader._runner.busy, timeout=PATIENCE)
    assert window.workspace.photo_path == others[0]


def test_stop_gives_it_up(qtbot: QtBot, window: MainWindow, photo: Path, door: LaunchListener) -> None:
    drop(window, photo)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.panels.progress_bar.isVisible()
    door.gate.set()
    qtbot.waitUntil(lambda: not window.workspace.photo_loader._runner.busy, timeout=PATIENCE)
    assert window.workspace.photo is None


def test_a_photo_that_is_dropped_while_others_are_looked_through_is_added_to_them(
    qtbot: QtBot, window: MainWindow, photo: Path, others: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, seen = threading.Event(), []

    def slow(path: Path) -> SourceImage:
        seen.append(path.name)
        gate.wait(PATIENCE / 1000)
        return SourceImage.open(path)

    monkeypatch.setattr("app.state.importing.SourceImage", SimpleNamespace(open=slow))
    drop(window, *others)
    assert window.panels.progress_bar.phase.text() == "Opening “2 files”"
    qtbot.waitUntil(lambda: seen == ["one.png"], timeout=PATIENCE)
    drop(window, photo)
    gate.set()
    qtbot.waitUntil(lambda: not window.workspace.importer.busy, timeout=PATIENCE)
    assert window.workspace.opened.paths == (*others, photo)
    assert not window.workspace.queue.entries


def test_photos_wait_where_clips_are_being_made_of_others_and_the_other_way_round(
    qtbot: QtBot, window: MainWindow, photo: Path, others: list[Path]
) -> None:
    """Whatever came second ended what was being done, without a word."""
    importer, made = window.workspace.importer, list[str]()
    importer.run("clips", lambda report: "photos", made.append)
    open_paths(window.workspace, others)
    qtbot.waitUntil(lambda: not importer.busy, timeout=PATIENCE)
    assert made == ["photos"]
    assert window.workspace.opened.paths == tuple(others)
    window.workspace.opened.clear()
    animated(qtbot, window, photo)
    window.queue.control.pause()
    open_paths(window.workspace, others)
    qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.selected_clips.use_settings()
    qtbot.waitUntil(lambda: len(window.workspace.queue.entries) == 2, timeout=PATIENCE)
    assert window.workspace.opened.paths == tuple(others)


def test_animating_meanwhile_animates_what_is_being_opened(
    qtbot: QtBot, window: MainWindow, photo: Path, door: LaunchListener
) -> None:
    drop(window, photo)
    window.actions_by_name["animate"].trigger()
    assert not window.workspace.queue.entries
    door.gate.set()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.workspace.clip.recipe.source_name == "dog.png"


def test_a_large_file_that_is_no_photo_is_told_as_ever(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path
) -> None:
    drop(window, photo)
    bad = tmp_path / "huge.jpg"
    bad.write_bytes(b"PK\x03\x04 word" + bytes(5 * 10**6))
    drop(window, bad)
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert "Office document" in window.notification_bar.title.text()
    assert window.workspace.photo_path == photo
    assert not window.panels.progress_bar.isVisible()


def test_a_clip_of_a_large_photo_comes_with_it_and_closing_meanwhile_is_clean(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, door: LaunchListener
) -> None:
    door.gate.set()
    first = open_window()
    drop(first, photo)
    qtbot.waitUntil(lambda: first.workspace.photo is not None, timeout=PATIENCE)
    first.workspace.animate()
    entries = first.workspace.queue.entries
    qtbot.waitUntil(lambda: [e.state for e in entries] == [JobState.FINISHED], timeout=PATIENCE)
    first.close()
    second = open_window()
    door.gate.clear()
    second.workspace.open_clip(second.workspace.queue.entries[0])
    assert second.workspace.clip is None
    door.gate.set()
    qtbot.waitUntil(lambda: second.workspace.clip is not None, timeout=PATIENCE)
    assert second.workspace.photo is not None
    drop(second, photo)
    second.close()


def test_a_clip_that_is_finished_does_not_push_away_what_is_being_opened(
    qtbot: QtBot,
    window: MainWindow,
    photo: Path,
    others: list[Path],
    door: LaunchListener,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.background.photo_loader.LARGE_PICTURE", 10**9)
    animated(qtbot, window, photo)
    monkeypatch.setattr("app.background.photo_loader.LARGE_PICTURE", 0)
    window.workspace.animate()
    drop(window, others[0])
    entries = window.workspace.queue.entries
    qtbot.waitUntil(lambda: [e.state for e in entries] == [JobState.FINISHED] * 2, timeout=PATIENCE)
    door.gate.set()
    qtbot.waitUntil(lambda: window.workspace.photo_path == others[0], timeout=PATIENCE)
    assert window.workspace.clip is None


def test_each_of_many_photos_becomes_a_clip_in_its_own_shape(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "products"
    folder.mkdir()
    sizes = {"a.png": (128, 96), "b.png": (96, 160), "c.png": (128, 128)}
    for name, size in sizes.items():
        Image.new("RGB", size, "teal").save(folder / name)
    drop(window, folder)
    make_each(qtbot, window, 3)
    qtbot.waitUntil(lambda: len(window.workspace.queue.entries) == 3, timeout=10_000)
    made = {entry.title: (entry.request.width, entry.request.height) for entry in window.workspace.queue.entries}
    assert made == sizes
    window.workspace.stop()


def test_auto_chooses_for_each_of_many_photos_what_the_user_has_not_set(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """A dog and a carton that are dropped together: the dog lives, light passes over the carton."""
    workspace = window.workspace
    folder = tmp_path / "mixed"
    folder.mkdir()
    shutil.copy(SAMPLES / "dog.jpg", folder)
    shutil.copy(SAMPLES / "books.jpg", folder)
    workspace.change(model=BREEZE.id)
    workspace.change(frames=2, motion=0.9)
    workspace.auto.take_over(["motion"])
    window.queue.control.pause()
    drop(window, folder)
    make_each(qtbot, window, 2)
    entries = workspace.queue.entries
    qtbot.waitUntil(lambda: len(entries) == 2, timeout=PATIENCE)
    for entry in entries:
        assert entry.photo is not None
        kind, choice = choose(SourceImage.open(entry.photo).pixels)
        wanted = {**choice.fields, "motion": 0.9}
        assert {name: getattr(entry.request, name) for name in wanted} == wanted, kind
    assert entries[0].request.effects != entries[1].request.effects
    assert workspace.auto.choice is not None


def test_photos_that_are_dropped_while_others_are_looked_at_are_added_to_them(
    qtbot: QtBot, window: MainWindow, others: list[Path], photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second drop took the place of the first, of which nothing was said."""
    gate = threading.Event()
    monkeypatch.setattr("app.state.importing.choose", lambda pixels: (gate.wait(PATIENCE / 1000), choose(pixels))[1])
    window.workspace.change(model=BREEZE.id)
    window.queue.control.pause()
    later = [photo.with_name("three.png"), photo.with_name("four.png")]
    for path in later:
        Image.new("RGB", (96, 96), "teal").save(path)
    open_paths(window.workspace, others)
    open_paths(window.workspace, later)
    gate.set()
    make_each(qtbot, window, len(others) + len(later))
    entries = window.workspace.queue.entries
    qtbot.waitUntil(lambda: len(entries) == len(others) + len(later), timeout=PATIENCE)
    assert [entry.title for entry in entries] == [path.name for path in (*others, *later)]


def test_a_clip_that_is_clicked_while_photos_are_looked_at_takes_nothing_from_them(
    qtbot: QtBot, window: MainWindow, others: list[Path], photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    animated(qtbot, window, photo)
    gate = threading.Event()
    monkeypatch.setattr("app.state.importing.choose", lambda pixels: (gate.wait(PATIENCE / 1000), choose(pixels))[1])
    window.queue.control.pause()
    entries = window.workspace.queue.entries
    open_paths(window.workspace, others)
    window.workspace.open_clip(entries[0])
    assert window.workspace.shown is entries[0]
    gate.set()
    make_each(qtbot, window, len(others))
    qtbot.waitUntil(lambda: len(entries) == 1 + len(others), timeout=PATIENCE)
    assert [entry.title for entry in entries[1:]] == [path.name for path in others]


def test_what_was_no_picture_is_still_told_when_a_large_first_photo_has_come(
    qtbot: QtBot, window: MainWindow, photo: Path, others: list[Path], door: LaunchListener
) -> None:
    letter = photo.with_name("letter.txt")
    letter.write_text("Dear all")
    open_paths(window.workspace, [*others, letter])
    qtbot.waitUntil(lambda: not window.workspace.importer.busy, timeout=PATIENCE)
    door.gate.set()
    qtbot.waitUntil(lambda: window.workspace.photo is not None, timeout=PATIENCE)
    assert window.notification_bar.isVisible()
    assert window.notification_bar.title.text() == "1 of 3 files are not pictures."
    assert window.notification_bar.hint.text() == "letter.txt"
