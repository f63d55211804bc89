"""Many photos become one batch: a sheet asks, one card says how far it is, and nothing is lost on the way."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.background.task_runner import Message
from app.desktop import files
from app.desktop.opening import Opener
from app.dialogs.batch_sheet import BatchSheet
from app.dialogs.batch_text import again_text, outcome_text, progress_text, sentence_text, state_word
from app.main_window import MainWindow
from app.state.batch_choice import AS_SET, EACH, OWN_PRESET, BatchChoice, usual_folder
from app.state.batches import Batch, Stage, place_of
from app.state.importing import QUEUED, open_paths
from app.state.settings import Settings
from engine.services.batch.earlier import Earlier
from engine.services.batch.forecast import BatchForecast
from engine.services.batch.manifest import Manifest
from engine.services.batch.order import Outcome, State
from engine.services.batch.plan import Wanted, make_plan
from engine.services.batch.table import rows_of
from engine.services.batch_process import Listed, ListedClip, Make, MoreSeeds, Surveyed, listed
from engine.services.own_presets import ExportChoice, OwnPreset, save_preset
from tests.app.conftest import PATIENCE, OpenWindow

PHOTOS = 24
MINUTES = 4 * PATIENCE
NONE = ListedClip(0, "", "")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """24 small photos and a broken one."""
    folder = tmp_path / "shop"
    folder.mkdir()
    for i in range(PHOTOS):
        Image.linear_gradient("L").resize((64 + 4 * i, 64)).convert("RGB").save(folder / f"bottle {i:02}.png")
    (folder / "broken.png").write_bytes(b"\x89PNG no picture")
    return folder


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would be opened by the desktop."""
    found: list[str] = []
    monkeypatch.setattr(Opener, "open", lambda self, url: found.append(url.toLocalFile()))
    return found


def sheet_of(qtbot: QtBot, window: MainWindow) -> BatchSheet:
    """The sheet, once it is open and says what the batch would be."""
    qtbot.waitUntil(lambda: window.batches.sheet.sheet is not None, timeout=PATIENCE)
    sheet = window.batches.sheet.sheet
    assert sheet is not None
    said(qtbot, sheet)
    return sheet


def said(qtbot: QtBot, sheet: BatchSheet) -> None:
    qtbot.waitUntil(lambda: sheet.make.isEnabled() or bool(sheet.problem.text()), timeout=PATIENCE)


def begin(qtbot: QtBot, window: MainWindow, *sources: Path) -> Batch:
    """A batch of the simplest clips."""
    window.workspace.change(frames=2)
    open_paths(window.workspace, list(sources))
    sheet = sheet_of(qtbot, window)
    sheet.check.setChecked(False)
    said(qtbot, sheet)
    qtbot.mouseClick(sheet.make, Qt.MouseButton.LeftButton)
    return window.batches.batches.all[-1]


def rows(window: MainWindow) -> list[str]:
    model = window.batches.view.list.clips
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def test_twenty_four_photos_become_clips_in_a_folder_through_a_pause_a_stop_and_a_kill(
    qtbot: QtBot, open_window: OpenWindow, shop: Path, opened: list[str]
) -> None:
    window = open_window()
    batch = begin(qtbot, window, shop)
    view, task = window.batches.view, window.batches.batches.task
    assert view.isVisible()
    assert not window.workspace.queue.entries
    qtbot.waitUntil(lambda: batch.done >= 2, timeout=MINUTES)
    (card,) = window.clip_strip.batches.values()
    assert card.progress.text().startswith(f"{batch.done} of {PHOTOS}, about")
    assert "Failed: 1" in card.accessibleName()
    qtbot.mouseClick(view.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: batch.stage is Stage.PAUSED, timeout=MINUTES)
    assert view.progress.text() == f"Paused at {batch.done} of {PHOTOS}"
    qtbot.mouseClick(view.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: batch.stage is Stage.RUNNING and batch.done >= 4, timeout=MINUTES)
    qtbot.mouseClick(view.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: batch.stage is Stage.STOPPED, timeout=MINUTES)
    made = {path.name: path.stat().st_mtime_ns for path in batch.folder.glob("*.mp4")}
    assert 4 <= len(made) < PHOTOS
    qtbot.mouseClick(view.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: batch.stage is Stage.RUNNING, timeout=MINUTES)
    assert task.pid is not None
    os.kill(task.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: batch.stage is Stage.STOPPED, timeout=MINUTES)
    assert window.notification_bar.title.isVisible(), "it is told"
    window.batches.batches.continue_batch(batch)
    qtbot.waitUntil(lambda: batch.stage is Stage.RUNNING, timeout=MINUTES)
    window.close()  # in the middle of it

    again = open_window()
    qtbot.waitUntil(lambda: again.notification_bar.isVisible(), timeout=PATIENCE)
    assert again.notification_bar.title.text().startswith("The batch “shop clips” is not finished: ")
    qtbot.mouseClick(again.notification_bar.button, Qt.MouseButton.LeftButton)
    (batch,) = again.batches.batches.all
    qtbot.waitUntil(lambda: batch.stage is Stage.FINISHED, timeout=MINUTES)
    clips = {path.name: path.stat().st_mtime_ns for path in batch.folder.glob("*.mp4")}
    assert len(clips) == PHOTOS
    assert {name: clips[name] for name in made} == made, "what was made once is not made again"
    assert again.batches.view.progress.text() == f"Finished: {PHOTOS} clips"
    assert rows(again)[0].startswith("Row 25 · broken.png\nFailed\n“broken.png” can't be read"), "failures come first"
    look_around(qtbot, again, batch, opened)


def look_around(qtbot: QtBot, window: MainWindow, batch: Batch, opened: list[str]) -> None:
    """What can be done with a batch that is finished."""
    view, model = window.batches.view, window.batches.view.list.clips
    qtbot.mouseClick(view.filters["passed"], Qt.MouseButton.LeftButton)
    assert len(rows(window)) == PHOTOS
    assert rows(window)[0] == "bottle 00.mp4\nMade", "nobody compared it"
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "bottle 00.mp4, Made"
    window.grab()
    qtbot.waitUntil(lambda: bool(model._pictures), timeout=PATIENCE)
    look_at_clips(qtbot, window, batch)
    qtbot.mouseClick(view.player.open_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.player.reveal, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.page, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.folder, Qt.MouseButton.LeftButton)
    there = str(batch.folder)
    assert opened == [f"{there}/bottle 01.mp4", there, f"{there}/report/index.html", there]
    qtbot.mouseClick(view.close_button, Qt.MouseButton.LeftButton)
    assert not view.isVisible()
    card = next(iter(window.clip_strip.batches.values()))
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert not window.clip_strip.batches
    assert batch.folder.exists(), "only the strip forgets it"


def look_at_clips(qtbot: QtBot, window: MainWindow, batch: Batch) -> None:
    """Whichever row is gone to is played beside the list, by a click, an arrow key or Enter."""
    view, model = window.batches.view, window.batches.view.list.clips
    assert not view.player.isVisible(), "nobody has gone to a row"
    first = view.list.visualRect(model.index(0)).center()
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.waitUntil(lambda: view.player.picture.image is not None, timeout=PATIENCE)
    assert (view.player.title.text(), view.player.line.text()) == ("bottle 00.mp4", "Made")
    assert view.player.playback.playing
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.player.picture.image is not None, timeout=PATIENCE)
    assert view.player.title.text() == "bottle 01.mp4"
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert not view.player.playback.playing
    qtbot.keyClick(view.player.slider, Qt.Key.Key_Space)
    assert view.player.playback.playing
    qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    assert not view.player.isVisible()
    assert not view.player.playback.playing
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.player.picture.image is not None, timeout=PATIENCE)
    qtbot.mouseClick(view.filters[""], Qt.MouseButton.LeftButton)
    view.list.opened.emit("row 0")
    assert view.player.title.text() == "Row 25 · broken.png"
    assert view.player.sentence.text().startswith("“broken.png” can't be read")
    assert not view.player.open_button.isEnabled()
    view.list.opened.emit(next(key for key in model.keys if batch.clips.get(key, NONE).out == "bottle 01.mp4"))
    qtbot.waitUntil(lambda: view.player.picture.image is not None, timeout=PATIENCE)


def test_what_was_found_in_a_clip_is_said_in_its_row_and_what_can_be_done_about_it_in_its_menu(
    window: MainWindow, tmp_path: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clips = {str(i): ListedClip(i, f"/{i}.jpg", f"{i}.mp4") for i in range(3)}
    strip = (("green", 11), ("red", 20), ("green", 9), ("amber", 10))
    short = Outcome(State.SHORT, score=0.4, faults=("subject",), strip=strip)
    batch = Batch(tmp_path, clips=clips, outcomes={"0": short, "1": Outcome(State.PASSED, score=1.0, strip=strip)})
    batch.stage = Stage.RUNNING
    window.batches.batches.all.append(batch)
    window.batches.open(batch)
    sentence = "Seen in 30 of 50 frames, first in frame 12."
    assert rows(window)[0] == f"0.mp4\nDiffers from the photo · the subject changes\n{sentence}"
    model = window.batches.view.list.clips
    assert sentence in model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert (
        model.data(model.index(1), Qt.ItemDataRole.ToolTipRole)
        == "<qt>1.mp4<br>Like the photo<br>Likeness to the photo: 1.00 of 1</qt>"
    )

    def can(key: str) -> dict[str, str]:
        return {text: why for text, _, why in window.batches.clips.menu_rows(key)}

    busy = "It can be made again once the batch is done, or stopped."
    again, found, outside = "Try other motions", "What was found", "Open with…"
    change = "Change settings and make again…"
    assert can("0") == {"Open": "", found: "", change: busy, again: busy, outside: "", "Show in folder": ""}
    assert can("1")[found] == "Nothing in it differs from its photo."
    assert can("2")[found] == "There is no clip yet."
    assert can("2")[outside] == "There is no clip yet."
    view = window.batches.view
    assert view.again.toolTip().startswith("<qt>For clips that failed or differ"), "a greyed button says why"
    assert view.page.toolTip().startswith("<qt>The report is written")
    batch.settle()
    asked: list[object] = []
    monkeypatch.setattr(window.batches.batches.task, "start", asked.append)
    rows_by_text = {text: do for text, do, _ in window.batches.clips.menu_rows("1")}
    rows_by_text[outside]()
    rows_by_text["Show in folder"]()
    assert opened == [str(tmp_path / "1.mp4"), str(tmp_path)]
    rows_by_text[again]()
    assert asked == [MoreSeeds(tmp_path, None, ("1",))]


def test_the_menu_of_a_card_says_why_something_can_not_be_done(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.batches.batches.task, "start", lambda what: None)
    window.batches.make(Make((tmp_path,), tmp_path, Wanted()))
    (batch,) = window.batches.batches.all
    why = {text: why_not for text, _, why_not in window.batches.menu_rows(batch)}
    assert why["Continue"] == "Nothing is being made now."
    assert why["Show report in browser"].startswith("The report is written after a minute")
    assert why["Remove from the strip"] == "Stop it first."
    assert (why["Open"], why["Stop"]) == ("", "")
    batch.settle()
    why = {text: why_not for text, _, why_not in window.batches.menu_rows(batch)}
    assert (why["Remove from the strip"], why["Stop"]) == ("", "Nothing is being made now.")


def test_what_is_being_made_is_seen_before_the_first_clip_is_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches = window.batches.batches
    monkeypatch.setattr(batches.task, "start", lambda what: None)
    window.batches.make(Make((tmp_path,), tmp_path, Wanted()))
    (batch,) = batches.all
    clips = {str(i): ListedClip(i, f"/{i}.jpg", f"{i}.mp4") for i in range(60)}
    batches.task.happened.emit(("began", Listed(clips, {}, ()), 200.0))
    view = window.batches.view
    assert view.now.text() == ""
    batches.task.happened.emit(("progress", "0", "LOAD", 0.0, 200.0))
    batches.task.happened.emit(("progress", "1", "DECODE", 0.5, 190.0))
    assert view.progress.text() == "0 of 60, about 3 min"
    assert view.now.text() == "Now: 0.mp4 (Opening), 1.mp4 (Drawing the frames, 50 %)"
    assert rows(window)[:3] == [
        "0.mp4\nBeing made · Opening",
        "1.mp4\nBeing made · Drawing the frames, 50 %",
        "2.mp4\nWaiting",
    ]
    before = view.bar.value()
    assert before > 0, "the bar moves before the first clip is done"
    batches.task.happened.emit(("progress", "1", "EXPORT", 0.5, 290.0))
    assert view.bar.value() > before
    assert view.progress.text() == "0 of 60, about 5 min", "a clip that takes longer is not waited for"
    batches.task.happened.emit(("ended", "1", Outcome(State.PASSED, score=1.0, bytes=800_000), 300.0))
    assert view.progress.text() == "1 of 60, about 5 min, about 48 MB in all"
    assert view.now.text() == "Now: 0.mp4 (Opening)"
    batches.task.happened.emit(("progress", "1", "EXPORT", 1.0, None))
    assert set(batch.making) == {"0"}, "what comes late is of no use"
    view.list.show_current("5")
    batches.task.happened.emit(("ended", "0", Outcome(State.FAILED, "It is broken."), 300.0))
    window.batches._sort()
    assert view.list.current == "5", "the row that is looked at stays chosen when others are put first"
    batches.task.answered.emit(None)
    assert not batch.making


def test_the_list_is_never_empty_or_of_an_earlier_batch_while_another_is_made_into_its_folder(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches, view = window.batches.batches, window.batches.view
    monkeypatch.setattr(batches.task, "start", lambda what: None)
    made, picture = Outcome(State.PASSED, score=1.0), QImage(8, 8, QImage.Format.Format_RGB32)
    clips = {f"old {i}": ListedClip(i, f"/{i}.jpg", f"{i}.mp4") for i in range(4)}
    batch = Batch(tmp_path, clips=clips, outcomes=dict.fromkeys(clips, made))
    batch.settle()
    batches.all.append(batch)
    window.batches.open(batch)
    view.list.opened.emit("old 1")
    window.batches.make(Make((tmp_path,), tmp_path, Wanted()))
    assert len(rows(window)) == 4, "while the photos are looked at"
    anew = {"new 1": ListedClip(1, "/1.jpg", "1.mp4"), "new 2": ListedClip(1, "/2.jpg", "2.mp4")}
    whole = {"old 0": clips["old 0"], **anew, "old 3": clips["old 3"]}
    asked: list[str] = []
    monkeypatch.setattr(batch.manifest.__class__, "thumbnail_of", lambda self, key: asked.append(key) or tmp_path)
    batches.task.happened.emit(("began", Listed(whole, dict.fromkeys(("old 0", "old 3"), made), ()), 20.0))
    names = [row.split("\n")[0] for row in rows(window)]
    assert names == ["0.mp4", "3.mp4", "1.mp4", "2.mp4"], "what waits comes last"
    assert view.list.current == window.batches.clips.played == "new 1", "whoever looks at a clip goes on doing so"
    assert view.player.isVisible()
    batches.task.happened.emit(("progress", "new 1", "DECODE", 0.5, None))
    window.batches.clips._want_picture("new 1")
    window.batches.clips._read_pictures()
    assert "old 1" in asked, "until it is made, the picture before stands for it"
    view.list.clips.show_picture("new 1", picture)
    batches.task.happened.emit(("progress", "new 1", "DECODE", 0.6, None))
    assert view.list.clips._pictures["new 1"] is not None, "it isn't read again at each step"
    assert describe_gone(window) == ""


def test_clips_that_are_picked_are_made_again_with_other_settings(
    qtbot: QtBot, window: MainWindow, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = shop.parent / "out"
    wanted = Wanted({"frames": 2}, presets=("9:16", "1:1"))
    plan = make_plan(rows_of(shop, out), wanted, shop)
    manifest = Manifest(out)
    manifest.prepare()
    manifest.write_plan(plan)
    batch = Batch(out, clips=listed(manifest, plan).clips)
    batch.settle()
    window.batches.batches.all.append(batch)
    window.batches.open(batch)
    view, keys = window.batches.view, tuple(item.id for item in plan.items[1:3])
    for key in keys:
        place = view.list.visualRect(view.list.clips.index(view.list.clips.place_of(key) or 0)).center()
        held = Qt.KeyboardModifier.ControlModifier
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, held, place)
    assert view.list.selected == keys
    window.batches._sort()
    view.list.clips.show_keys(view.list.clips.keys[:])
    assert view.list.selected == keys, "also when the list is put in order"
    menu = {text: do for text, do, _ in window.batches.clips.menu_rows(keys[0])}
    assert "Try other motions for 2 clips" in menu
    assert "Change settings and make again…" in {text for text, *_ in window.batches.clips.menu_rows(plan.items[9].id)}
    menu["Change settings and make 2 clips again…"]()
    sheet = sheet_of(qtbot, window)
    assert sheet.headline.text() == "2 photos"
    assert sheet.make.text() == "Make 2 clips"
    assert not sheet.shapes.isVisible()
    assert not sheet.folder.isVisible()
    assert not sheet.names.isVisible()
    asked: list[Make] = []
    monkeypatch.setattr(window.batches.batches.task, "start", asked.append)
    qtbot.mouseClick(sheet.make, Qt.MouseButton.LeftButton)
    assert [(what.out, what.clips) for what in asked] == [(out, keys)]


def test_other_seeds_that_better_nothing_say_so(window: MainWindow, tmp_path: Path) -> None:
    one = Outcome(State.SHORT, score=0.4, sha256="a", tries=1)
    batch = Batch(tmp_path, clips={"old": ListedClip(1, "/1.jpg", "1.mp4")}, outcomes={"old": one})
    batch.settle()
    batches = window.batches.batches
    batches.all.append(batch)
    texts = []
    for now in (replace(one, tries=4), replace(one, sha256="b", tries=4), replace(one, state=State.PASSED)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(batches.task, "start", lambda what: None)
            batches.make_again(batch, tuple(batch.clips))
        batches.task.happened.emit(("began", Listed({str(now): batch.clips.popitem()[1]}, {}, ()), 20.0))
        batches.task.happened.emit(("ended", str(now), now, 0.0))
        batches.task.answered.emit(None)
        texts.append(window.notification_bar.title.text())
        batch.outcomes = dict.fromkeys(batch.clips, one)
    assert texts == [
        "“1.mp4” stays as it is: the first one is the best of 4 tries.",
        "“1.mp4” is another one now: the best of 4 tries.",
        "“1.mp4” stays as it is: nothing was found in it that other motions could better.",
    ]
    assert batch.active is False


def test_other_seeds_for_many_say_how_many_are_better(tmp_path: Path) -> None:
    clips = {str(i): ListedClip(i, f"/{i}.jpg", f"{i}.mp4") for i in range(3)}
    batch = Batch(tmp_path, clips=clips, before={f"{i}.mp4": Outcome(State.SHORT, sha256="a") for i in range(3)})
    batch.outcomes = {str(i): Outcome(State.SHORT, sha256="ab"[i == 1]) for i in range(3)}
    text = "Other motions made 1 of 3 clips better; of the others the first one was the best."
    assert again_text(batch) == (text, "")


def describe_gone(window: MainWindow) -> str:
    """What a row says that was asked for a moment too late."""
    return window.batches.view.list.clips.describe("of another batch").text


def test_what_becomes_of_the_clips_that_are_there_is_said_before(qtbot: QtBot, window: MainWindow, shop: Path) -> None:
    open_paths(window.workspace, [shop])
    sheet = sheet_of(qtbot, window)
    found = Surveyed(4, 4, Earlier(56, 1, 2, 7), (), BatchForecast(3, 9.0, 10**9, 10**6))
    sheet.show_survey(found)
    assert sheet.forecast.text().split("\n")[1:] == [
        "2 clips are made anew and replace those of the same name.",
        "1 clip is there already and stays as it is.",
        "56 other clips in the folder stay.",
        "7 clips that an earlier batch has not made are left out.",
    ]


def test_a_clip_that_is_gone_is_said_to_be_gone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    batch = Batch(tmp_path, clips={"0": ListedClip(0, "/0.jpg", "0.mp4")}, outcomes={"0": Outcome(State.PASSED)})
    window.batches.open(batch)
    window.batches.view.list.opened.emit("0")
    player = window.batches.view.player
    qtbot.waitUntil(lambda: "There is no file" in player.sentence.text(), timeout=PATIENCE)


def test_the_sheet_says_what_it_will_come_to_and_what_keeps_it_from_starting(
    qtbot: QtBot, window: MainWindow, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preset = OwnPreset("Shop front", {"camera": "pan-left"}, ExportChoice(("9:16", "1:1")))
    save_preset(preset)
    open_paths(window.workspace, sorted(shop.iterdir()))
    sheet = sheet_of(qtbot, window)
    assert sheet.headline.text() == f"{PHOTOS} photos"
    assert sheet.make.text() == f"Make {PHOTOS} clips"
    assert sheet.example.text() == "For example “bottle 00.mp4”"
    assert sheet.forecast.text().startswith("About")
    assert [sheet.bad.item(i).text()[:22] for i in range(sheet.bad.count())] == ["Photo 25: “broken.png”"]
    assert sheet.out == shop.parent / "shop clips", "not among the photos"
    assert sheet.folder.note.text() == "A new folder, which will be made."
    sheet.asked.setCurrentIndex(sheet.asked.findText("Shop front"))
    sheet.asked.activated.emit(sheet.asked.currentIndex())
    sheet.pattern.setText("{number}-{preset}")
    said(qtbot, sheet)
    assert sheet.headline.text() == f"{PHOTOS} photos, {2 * PHOTOS} clips"
    assert sheet.example.text() == "For example “1-9x16.mp4”"
    sheet.pattern.setText("{nonsense}")
    qtbot.waitUntil(lambda: "{nonsense}" in sheet.problem.text(), timeout=PATIENCE)
    assert not sheet.make.isEnabled()
    for box in sheet.places.values():
        box.setChecked(False)
    assert sheet.problem.text() == "Choose at least one shape."
    sheet.places["1:1"].setChecked(True)
    sheet.pattern.clear()
    (shop / "full").mkdir()
    (shop / "full" / "bottle 00-1x1.mp4").write_bytes(b"somebody's own")
    sheet.folder.show_folder(shop / "full")
    qtbot.waitUntil(lambda: "would be replaced" in sheet.problem.text(), timeout=PATIENCE)
    assert not sheet.make.isEnabled()
    for part in sheet.findChildren(QObject):
        if type(part).__name__ in ("QComboBox", "QLineEdit", "QListWidget"):
            assert part.accessibleName()  # type: ignore[attr-defined]
    sheet.reject()
    assert window.batches.sheet.sheet is None
    assert not window.batches.batches.all


def test_a_table_opens_the_sheet_and_few_photos_do_not(
    qtbot: QtBot, window: MainWindow, shop: Path, tmp_path: Path
) -> None:
    table = tmp_path / "products.csv"
    table.write_text("file,sku\nshop/bottle 01.png,B-1\nhttps://example.org/1.png,B-2\n")
    open_paths(window.workspace, [table, shop])
    sheet = sheet_of(qtbot, window)
    assert (sheet.headline.text(), sheet.make.text()) == ("1 photo", "Make 1 clip")
    assert sheet.bad.item(0).text().startswith("Row 3: ")
    assert sheet.out == tmp_path / "products clips"
    window.batches.sheet.close()
    open_paths(window.workspace, [table, table])
    assert "one table" in window.notification_bar.title.text()
    open_paths(window.workspace, sorted(shop.iterdir())[:QUEUED])
    qtbot.waitUntil(lambda: len(window.workspace.opened.paths) == QUEUED, timeout=PATIENCE)
    assert window.batches.sheet.sheet is None


def test_at_first_auto_chooses_for_each_photo_unless_a_choice_is_the_persons_own(
    qtbot: QtBot, window: MainWindow, shop: Path
) -> None:
    for own, asked in ((None, EACH), ("camera", AS_SET)):
        if own:
            window.workspace.auto.take_over([own])
        open_paths(window.workspace, [shop])
        assert sheet_of(qtbot, window).choice.asked == asked
        window.batches.sheet.close()


def test_what_is_chosen_is_what_is_asked_of_the_engine(window: MainWindow) -> None:
    window.workspace.change(camera="orbit-left", frames=12)
    assert BatchChoice(AS_SET).wanted(window.workspace, {}).fields["camera"] == "orbit-left"
    window.workspace.auto.take_over(["motion"])
    each = BatchChoice(EACH, best_of=3).wanted(window.workspace, {})
    assert not {"camera", "life", "effects"} & set(each.fields), "auto chooses these"
    assert (each.fields["motion"], each.fields["frames"]) == (window.workspace.request.motion, 12), "as set"
    assert (each.auto, each.best_of) == (True, 3)
    preset = OwnPreset("Mine", {"camera": "pan-left"}, ExportChoice(formats=("webm",)))
    mine = BatchChoice(f"{OWN_PRESET}Mine").wanted(window.workspace, {"Mine": preset})
    assert mine.fields == {"camera": "pan-left"}
    assert mine.export is not None
    assert mine.export.formats == ("webm",)
    white = BatchChoice(f"{OWN_PRESET}Mine", fit="white").wanted(window.workspace, {"Mine": preset})
    assert (white.fit, white.export and white.export.fit) == ("white", "white")
    window.workspace.lock_seed(True)
    assert "seed" in BatchChoice().wanted(window.workspace, {}).fields


@pytest.mark.parametrize(
    "kept", [{}, {"places": 3, "best_of": "many", "check": 1, "asked": []}, {"places": ["moon"]}, {"fit": "moon"}]
)
def test_choices_that_make_no_sense_any_more_are_the_usual_ones(kept: dict[str, object]) -> None:
    assert BatchChoice.of(kept) == BatchChoice()
    chosen = BatchChoice(EACH, ("1:1",), "{sku}", False, 3, "#336699")
    assert BatchChoice.of(chosen.to_keep()) == chosen


@pytest.mark.parametrize("kept", [{}, {"folder": 3}, {"folder": "relative"}, {"folder": "/a\0b"}])
def test_damaged_settings_name_no_batch(kept: dict[str, object]) -> None:
    assert place_of(kept) is None


def test_a_batch_whose_folder_is_not_there_now_is_not_forgotten(
    qtbot: QtBot, open_window: OpenWindow, settings: Settings, tmp_path: Path
) -> None:
    settings.batches = [{"folder": str(tmp_path / "gone"), "crew": None, "offered": True}]
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.batches.batches._absent), timeout=PATIENCE)
    assert not window.clip_strip.batches
    window.close()
    assert [kept["folder"] for kept in settings.batches] == [str(tmp_path / "gone")]


def test_every_stage_of_a_batch_has_its_words() -> None:
    batch = Batch(Path("/clips"))
    texts = set()
    for stage in Stage:
        batch.stage = stage
        texts.add(progress_text(batch))
    assert len(texts) == len(Stage)
    assert all(texts)
    short = Outcome(State.SHORT, score=0.5, faults=("label",))
    assert outcome_text(short) == "Differs from the photo · the label changes"


def test_a_fault_is_said_once() -> None:
    """The line of the state and the sentence below it said the same."""
    sentence = "In 3 of 50 frames, first in frame 8: the label changes."
    short = Outcome(State.SHORT, sentence, "Restore the label.", score=0.5, faults=("label", "flicker"))
    assert outcome_text(short) == "Differs from the photo · it flickers"
    assert sentence_text(short) == f"{sentence} Restore the label."


def test_the_usual_folder_is_beside_what_was_dropped(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert usual_folder((tmp_path / "a",)) == tmp_path / "a clips"
    assert usual_folder((tmp_path / "a.tsv",)) == tmp_path / "a clips"
    photos = (tmp_path / "a" / "1.png", tmp_path / "a" / "2.png")
    assert usual_folder(photos) == tmp_path / "a clips", "never among the photos"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files.os, "access", lambda folder, how: folder != tmp_path)
        assert usual_folder(photos) == tmp_path / "a" / "Vivant clips", "nothing can be put beside it"


def test_more_seeds_are_offered_where_something_fell_short(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips = {str(i): ListedClip(i, f"/{i}.jpg", f"{i}.mp4") for i in range(3)}
    outcomes = {"0": Outcome(State.PASSED), "1": Outcome(State.SHORT), "2": Outcome(State.PASSED)}
    batch = Batch(Path("/clips"), clips=clips, outcomes=outcomes)
    batch.settle()
    window.batches.batches.all.append(batch)
    window.batches.open(batch)
    view = window.batches.view
    assert [row.split("\n")[0] for row in rows(window)] == ["1.mp4", "0.mp4", "2.mp4"], "what fell short comes first"
    asked: list[object] = []
    monkeypatch.setattr(window.batches.batches.task, "start", asked.append)
    qtbot.mouseClick(view.again, Qt.MouseButton.LeftButton)
    assert asked == [MoreSeeds(batch.folder)]
    assert not view.again.isEnabled(), "once is enough"
    outcomes["1"] = Outcome(State.PASSED)
    window.batches.batches.task.answered.emit(None)
    assert batch.stage is Stage.FINISHED
    assert not view.again.isEnabled(), "all have passed"


def test_a_clip_that_nobody_compared_with_its_photo_is_made_and_has_not_passed(window: MainWindow) -> None:
    clips = {str(i): ListedClip(i, f"/{i}.jpg", f"{i}.mp4") for i in range(2)}
    for score, word in ((None, "Made"), (0.98, "Like the photo")):
        batch = Batch(Path(f"/clips {word}"), clips=clips)
        batch.outcomes = {key: Outcome(State.PASSED, score=score) for key in clips}
        window.batches.batches.all.append(batch)
        window.batches.open(batch)
        assert [row.split("\n")[1] for row in rows(window)] == [word] * 2
        assert state_word(State.PASSED, batch.compared) == word
        found = {text: why for text, _, why in window.batches.clips.menu_rows("0")}["What was found"]
        assert found == ("Nothing in it differs from its photo." if score else "It was not compared with its photo.")


def test_batches_wait_for_each_other_and_one_that_waits_can_be_left(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches, asked = window.batches.batches, list[object]()
    monkeypatch.setattr(batches.task, "start", asked.append)
    first, second, third = (Make((Path("/photos"),), Path(f"/clips {i}"), Wanted()) for i in range(3))
    for what in (first, second, third):
        batches.make(what)
    assert asked == [first]
    assert [batch.stage for batch in batches.all] == [Stage.LOOKING, Stage.WAITING, Stage.WAITING]
    batches.make(second)
    assert "still being made" in window.notification_bar.title.text()
    batches.stop(batches.all[1])
    batches.task.answered.emit(None)
    assert asked == [first, third]
    batches.task.failed.emit(Message("The disk is full.", ""))
    assert batches.busy is False
    assert [batch.folder for batch in batches.all] == [first.out, second.out], "one that never began is forgotten"


def test_thousands_of_clips_are_shown_at_once(window: MainWindow) -> None:
    clips = {str(i): ListedClip(i, f"/{i}.jpg", f"{i}.mp4") for i in range(5000)}
    batch = Batch(Path("/clips"), clips=clips)
    window.batches.open(batch)
    asked: list[str] = []
    describe = window.batches.view.list.clips.describe
    window.batches.view.list.clips.describe = lambda key: asked.append(key) or describe(key)  # type: ignore[func-returns-value]
    window.grab()
    assert 0 < len(set(asked)) < 50, "only what is seen is described"
