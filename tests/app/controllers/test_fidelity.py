"""A clip that is not true to its photo is seen to be so, cut where it is still good, and its label put back."""

from __future__ import annotations

import errno
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from app.actions import enable_offers
from app.controllers.fidelity import FidelityController, check_in_background
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.video_cache import edits_in
from app.widgets.fidelity_bar import FidelityBar, Offers
from engine.arrays import UInt8Array
from engine.export import read_recipe, reader
from engine.fidelity.labels.compositor import LabelCompositor
from engine.fidelity.report.report import FidelityReport, FrameReport
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest
from engine.services.detection_cache import DetectionCache
from engine.services.repair import REPAIRS
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedPipeline, ScriptedSession
from tests.support.melting import GOOD, PLACE, Melting

FACE = Path(__file__).parents[2] / "data" / "faces" / "hopper.jpg"


def test_the_bad_frames_are_found_and_named(qtbot: QtBot, melted: MainWindow) -> None:
    bar = melted.panels.fidelity_bar
    assert bar.trim.text() == f"Keep 1 to {GOOD}"
    assert bar.text.text() == f"Frame {GOOD + 1}: it bends or melts"
    assert bar.restore_label.isVisible()
    assert not bar.undo.isVisible()
    place = QPoint(round(bar.strip.bar_centre(GOOD)), 8)
    qtbot.mouseClick(bar.strip, Qt.MouseButton.LeftButton, pos=place)
    assert melted.canvas.index == GOOD


def test_keeping_the_good_frames_is_what_is_exported_and_can_be_undone(
    qtbot: QtBot, melted: MainWindow, tmp_path: Path
) -> None:
    bar, workspace = melted.panels.fidelity_bar, melted.workspace
    qtbot.mouseClick(bar.trim, Qt.MouseButton.LeftButton)
    assert workspace.clip is not None
    assert len(workspace.clip.frames) == GOOD
    melted.export_controller.export_to(tmp_path / "good.mp4")
    qtbot.waitUntil(lambda: not melted.export_controller.exporter.busy, timeout=PATIENCE)
    assert len(reader.read(tmp_path / "good.mp4").frames) == GOOD
    recipe = read_recipe(tmp_path / "good.mp4")
    assert recipe.request.frames == 12  # it makes the whole clip again
    assert recipe.edits == (f"trim:{GOOD}",)
    qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    assert len(workspace.clip.frames) == 12
    assert not workspace.edited


def test_the_label_is_put_back(qtbot: QtBot, melted: MainWindow) -> None:
    workspace = melted.workspace
    assert workspace.clip is not None
    true, before = workspace.clip.frames[0][PLACE].astype(int), workspace.clip.frames[-1][PLACE].astype(int)
    put_back(qtbot, melted)
    after = workspace.clip.frames[-1][PLACE].astype(int)
    assert np.abs(after - true).mean() < 0.25 * np.abs(before - true).mean()
    assert melted.panels.fidelity_bar.undo.isVisible()


def put_back(qtbot: QtBot, window: MainWindow) -> None:
    """The label, by its button, and checked."""
    qtbot.mouseClick(window.panels.fidelity_bar.restore_label, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.edited, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "All" in window.panels.fidelity_bar.text.text(), timeout=PATIENCE)


def mended_files(window: MainWindow) -> list[Path]:
    return sorted(window.workspace.queue.entries[0].job.folder.glob("mended-*"))


def test_a_mend_is_there_after_a_restart_and_undo_brings_the_models_own_back(
    qtbot: QtBot, melted: MainWindow, open_window: OpenWindow, tmp_path: Path
) -> None:
    assert melted.workspace.clip is not None
    own = np.array(melted.workspace.clip.frames)
    put_back(qtbot, melted)
    mended = np.array(melted.workspace.clip.frames)
    melted.close()
    second = open_window(ScriptedSession(Melting()))
    second.workspace.open_clip(second.workspace.queue.entries[0])
    workspace, bar = second.workspace, second.panels.fidelity_bar
    assert workspace.clip is not None
    assert np.array_equal(workspace.clip.frames, mended)
    second.export_controller.export_to(tmp_path / "mended.mp4")
    qtbot.waitUntil(lambda: not second.export_controller.exporter.busy, timeout=PATIENCE)
    assert read_recipe(tmp_path / "mended.mp4").edits == ("label",)
    qtbot.waitUntil(bar.undo.isVisible, timeout=PATIENCE)  # what is edited is checked by itself
    qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    assert np.array_equal(workspace.clip.frames, own)
    assert not workspace.edited
    workspace.open_clip(workspace.queue.entries[0])
    assert np.array_equal(workspace.clip.frames, own)


def test_the_clip_to_be_dragged_out_is_the_mended_one(qtbot: QtBot, melted: MainWindow) -> None:
    job = melted.workspace.queue.entries[0].job
    qtbot.waitUntil(lambda: job.video is not None, timeout=PATIENCE)
    qtbot.mouseClick(melted.panels.fidelity_bar.trim, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: edits_in(job.video) == (f"trim:{GOOD}",), timeout=PATIENCE)
    assert job.video is not None
    assert len(reader.read(job.video).frames) == GOOD
    melted.fidelity_controller.undo()
    qtbot.waitUntil(lambda: edits_in(job.video) == (), timeout=PATIENCE)


def test_mended_frames_that_nobody_needs_any_more_go(qtbot: QtBot, melted: MainWindow, open_window: OpenWindow) -> None:
    for _ in range(2):
        put_back(qtbot, melted)
        assert len(mended_files(melted)) <= 2
        melted.fidelity_controller.undo()
        qtbot.waitUntil(melted.panels.fidelity_bar.restore_label.isVisible, timeout=PATIENCE)
    put_back(qtbot, melted)
    (melted.workspace.queue.entries[0].job.folder / "mended-1.npy").write_bytes(b"half")  # as a crash leaves it
    melted.close()
    assert len(mended_files(open_window(ScriptedSession(Melting())))) == 1


def test_a_mend_that_is_stopped_leaves_nothing(
    qtbot: QtBot, melted: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def held_up(lock: LabelCompositor, frame: UInt8Array, i: int) -> UInt8Array:
        begun.set()
        go_on.wait(PATIENCE / 1000)
        return frame

    monkeypatch.setattr(LabelCompositor, "apply", held_up)
    controller = melted.fidelity_controller
    controller.repair("label")
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)
    assert len(mended_files(melted)) == 1
    controller.stop()
    go_on.set()
    qtbot.waitUntil(lambda: not controller._repairer.busy, timeout=PATIENCE)
    assert not melted.workspace.edited
    assert not mended_files(melted)


def test_a_mended_clip_whose_frames_were_let_go_is_mended_again(qtbot: QtBot, melted: MainWindow) -> None:
    workspace, entry = melted.workspace, melted.workspace.queue.entries[0]
    melted.fidelity_controller.trim(11)
    melted.fidelity_controller.repair("label")
    qtbot.waitUntil(lambda: workspace.clip.recipe.edits == ("trim:11", "label"), timeout=PATIENCE)
    mended = np.array(workspace.clip.frames)
    open_paths(workspace, [entry.job.photo])
    entry.job.discard_frames()
    assert not mended_files(melted)
    workspace.open_clip(entry)
    qtbot.waitUntil(lambda: workspace.edited, timeout=PATIENCE)
    assert np.array_equal(workspace.clip.frames, mended)
    assert workspace.clip.recipe.edits == ("trim:11", "label")


def test_what_is_known_of_a_clip_is_shown_again_without_another_check(
    qtbot: QtBot, melted: MainWindow, labelled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.controllers.fidelity.check_in_background", None)
    bar, workspace = melted.panels.fidelity_bar, melted.workspace
    shown = workspace.shown
    open_paths(workspace, [labelled])
    assert not bar.isVisible()
    workspace.open_clip(shown)
    assert bar.text.text() == f"Frame {GOOD + 1}: it bends or melts"
    workspace.animate()  # another one, of the same photo
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: workspace.shown is not shown, timeout=PATIENCE)
    assert not bar.isVisible()  # nobody asked about that one yet
    workspace.open_clip(shown)
    melted.fidelity_controller.repair("label")
    melted.fidelity_controller.stop()
    assert bar.trim.isVisible()
    melted.actions_by_name["check"].trigger()
    assert bar.trim.isVisible()


def test_an_edit_that_can_not_be_kept_is_told_and_not_made(melted: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, text: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("engine.jobs.edited_clip.write_text", full)
    melted.fidelity_controller.keep_good_frames()
    assert "can't be kept" in melted.notification_bar.title.text()
    assert len(melted.workspace.clip.frames) == 12
    assert offered(melted) == ["restore-label", "keep-good-frames"]


def test_trimming_a_clip_that_was_checked_needs_no_other_check(
    qtbot: QtBot, melted: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.controllers.fidelity.check_in_background", None)
    bar = melted.panels.fidelity_bar
    qtbot.mouseClick(bar.trim, Qt.MouseButton.LeftButton)
    assert bar.text.text().removeprefix("Labels were not checked. ") == f"All {GOOD} frames are true to the photo"
    qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    assert bar.text.text() == f"Frame {GOOD + 1}: it bends or melts"
    assert not melted.fidelity_controller._checker.busy


def offered(window: MainWindow) -> list[str]:
    names = ("restore-label", "restore-face", "restore-colours", "keep-good-frames", "undo-edits")
    return [name for name in names if window.actions_by_name[name].isEnabled()]


def test_what_can_be_mended_is_in_the_menu_too_when_it_can(qtbot: QtBot, melted: MainWindow, labelled: Path) -> None:
    actions = melted.actions_by_name
    assert offered(melted) == ["restore-label", "keep-good-frames"]
    assert actions["keep-good-frames"].text() == f"&Keep 1 to {GOOD}"
    actions["keep-good-frames"].trigger()
    assert len(melted.workspace.clip.frames) == GOOD
    assert offered(melted) == ["undo-edits"]
    actions["undo-edits"].trigger()
    assert len(melted.workspace.clip.frames) == 12
    assert offered(melted) == ["restore-label", "keep-good-frames"]
    actions["restore-label"].trigger()
    assert offered(melted) == []  # meanwhile
    qtbot.waitUntil(lambda: offered(melted) == ["undo-edits"], timeout=PATIENCE)
    open_paths(melted.workspace, [labelled])
    assert offered(melted) == []


def test_a_bar_stands_over_its_frame_on_the_slider(melted: MainWindow, labelled: Path) -> None:
    strip, slider = melted.panels.fidelity_bar.strip, melted.player.slider
    assert strip.isVisible()
    assert strip.width() == slider.width()
    assert strip.mapTo(melted, QPoint()).x() == slider.mapTo(melted, QPoint()).x()
    for index in range(12):
        melted.playback.seek(index)
        option = QStyleOptionSlider()
        slider.initStyleOption(option)
        handle = slider.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
        )
        assert abs(QRectF(handle).center().x() - strip.bar_centre(index)) <= 1
        assert strip.frame_at(QPoint(round(strip.bar_centre(index)), 8)) == index
    open_paths(melted.workspace, [labelled])
    assert not strip.isVisible()


def test_another_clip_forgets_what_was_found(qtbot: QtBot, melted: MainWindow, labelled: Path) -> None:
    open_paths(melted.workspace, [labelled])
    assert not melted.panels.fidelity_bar.isVisible()


def test_closing_in_the_middle_of_a_check_ends_it(qtbot: QtBot, melted: MainWindow) -> None:
    melted.fidelity_controller._reports.clear()
    melted.fidelity_controller.check()
    assert melted.fidelity_controller._checker.busy
    melted.close()
    assert not melted.fidelity_controller._checker._runner._thread.isRunning()


def test_a_face_that_becomes_somebody_elses_is_held(qtbot: QtBot, open_window: OpenWindow) -> None:
    photo = SourceImage.open(FACE)
    face = face_detection.find(photo.pixels)[0]
    x, y = (int(c) for c in face.middle)
    half = int(0.4 * face.size)
    window = open_window(ScriptedSession(Melting(np.s_[y - half : y + half, x - half : x + half])))
    bar, workspace = window.panels.fidelity_bar, window.workspace
    open_paths(workspace, [FACE])
    workspace.change(frames=12, fps=12.0, width=photo.width // 2 * 2, height=photo.height // 2 * 2)
    workspace.animate()
    qtbot.waitUntil(lambda: workspace.clip is not None, timeout=PATIENCE)
    window.fidelity_controller.check()
    qtbot.waitUntil(lambda: bar.restore_face.isVisible(), timeout=PATIENCE)
    assert workspace.clip is not None
    true, before = workspace.clip.frames[0].astype(int), workspace.clip.frames[-1].astype(int)
    qtbot.mouseClick(bar.restore_face, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.edited, timeout=PATIENCE)
    after = workspace.clip.frames[-1].astype(int)
    assert np.abs(after - true).mean() < 0.8 * np.abs(before - true).mean()


def test_what_is_not_there_can_not_be_put_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    plain = tmp_path / "plain.png"
    Image.fromarray(np.full((96, 128, 3), 120, np.uint8)).save(plain)
    open_paths(window.workspace, [plain])
    window.workspace.change(frames=4, fps=4.0)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    for what in ("label", "face"):
        window.fidelity_controller.repair(what)
        qtbot.waitUntil(lambda what=what: what in window.notification_bar.title.text(), timeout=PATIENCE)
    assert not window.workspace.edited


def test_stop_ends_a_check_that_was_asked_for_twice(qtbot: QtBot, melted: MainWindow) -> None:
    controller = melted.fidelity_controller
    controller._reports.clear()
    controller.check()
    controller.check()
    qtbot.mouseClick(melted.panels.fidelity_bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller._checker.busy, timeout=PATIENCE)
    assert not melted.panels.fidelity_bar.isVisible()


def test_a_check_that_ends_although_it_was_stopped_is_not_shown(
    qtbot: QtBot, melted: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller, bar = melted.fidelity_controller, melted.panels.fidelity_bar
    begun, go_on = threading.Event(), threading.Event()

    def deaf(
        photo: SourceImage, clip: Clip, seen: DetectionCache, report: ProgressCallback
    ) -> tuple[Clip, FidelityReport]:
        found = check_in_background(photo, clip, seen, report)
        begun.set()
        go_on.wait(PATIENCE / 1000)
        return found

    monkeypatch.setattr("app.controllers.fidelity.check_in_background", deaf)
    qtbot.waitUntil(lambda: not controller._checker.busy, timeout=PATIENCE)
    controller._reports.clear()
    controller.check()
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)
    qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: not controller._checker.busy, timeout=PATIENCE)
    assert not bar.isVisible()


def test_what_could_not_be_checked_is_said_before_the_verdict(qtbot: QtBot) -> None:
    bar = FidelityBar()
    qtbot.addWidget(bar)
    frame = FrameReport(label=None, subject=1, background=0, sharpness=1, flicker=0, motion=0)
    bar.show_report(FidelityReport((frame, frame), (), unchecked=("labels",)), Offers())
    assert bar.text.text() == "Labels were not checked. All 2 frames are true to the photo"


@pytest.mark.parametrize("repair", list(REPAIRS))
def test_every_repair_has_a_button_that_is_there_when_it_is_offered(repair: str, qtbot: QtBot) -> None:
    bar = FidelityBar()
    qtbot.addWidget(bar)
    frame = FrameReport(label=0.1, subject=1, background=9, sharpness=1, flicker=0, motion=0, face=0.1)
    report, wanted = FidelityReport((frame, frame), ()), []
    bar.repair_wanted.connect(wanted.append)
    bar.show_report(report, Offers())
    before = {button for button in bar.findChildren(QPushButton) if not button.isHidden()}
    bar.show_report(report, Offers(**{repair: True}))
    (button,) = {button for button in bar.findChildren(QPushButton) if not button.isHidden()} - before
    button.click()
    assert wanted == [repair]


def test_every_repair_is_in_the_menu(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(FidelityController, "repair", lambda self, what: wanted.append(what))
    actions = open_window(ScriptedSession(ScriptedPipeline())).actions_by_name
    enable_offers(actions, Offers())
    before = {name for name, action in actions.items() if action.isEnabled()}
    enable_offers(actions, Offers(**dict.fromkeys(REPAIRS, True)))
    for name in {name for name, action in actions.items() if action.isEnabled()} - before:
        actions[name].trigger()
    assert sorted(wanted) == sorted(REPAIRS)


class Reddening(ScriptedPipeline):
    """A model that keeps the photo and lets it become red."""

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        still = image.fit(request.width, request.height, request.fit).astype(int)
        for i in range(first, len(frames)):
            frames[i] = np.clip(still + np.array([9, 0, -9]) * i, 0, 255)
            report(Progress(Phase.DECODE, i + 1, len(frames)))


def test_colours_are_offered_where_they_fall_short_and_restored(
    qtbot: QtBot, open_window: OpenWindow, photo: Path
) -> None:
    window = open_window(ScriptedSession(Reddening()))
    bar, workspace = window.panels.fidelity_bar, window.workspace
    open_paths(workspace, [photo])
    workspace.change(frames=6, fps=6.0)
    workspace.animate()
    qtbot.waitUntil(lambda: workspace.clip is not None, timeout=PATIENCE)
    window.fidelity_controller.check()
    qtbot.waitUntil(lambda: bar.colour.isVisible(), timeout=PATIENCE)
    assert workspace.clip is not None
    true, before = workspace.clip.frames[0].astype(int), workspace.clip.frames[-1].astype(int)
    qtbot.mouseClick(bar.colour, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.clip.recipe.edits == ("colour",), timeout=PATIENCE)
    after = workspace.clip.frames[-1].astype(int)
    assert np.abs(after - true).mean() < 0.5 * np.abs(before - true).mean()
