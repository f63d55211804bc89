"""A check or a repair goes on for its own clip while another one is on the stage, and nothing of it is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.fidelity.report.report import FidelityReport, FrameReport
from engine.imaging.source_image import SourceImage
from engine.jobs.edited_clip import record_of
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.clip import Clip
from engine.services.detection_cache import DetectionCache
from engine.services.repair import RepairedClip
from tests.app.conftest import KEPT, PATIENCE
from tests.app.state.test_stage import click, is_consistent, make, namesakes

GOOD = FrameReport(1.0, 1.0, 0.0, 1.0, 0.0, 0.0)
BAD = FrameReport(0.1, 1.0, 0.0, 1.0, 0.0, 0.0)


class SlowEngine:
    """In place of checks and repairs: they wait for a gate, and say which clip they were given."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.checked: list[int] = []  # seeds
        self.frames = {"": BAD, "label": GOOD}  # what a check finds, by the edits

    def wait(self, report: ProgressCallback) -> None:
        while not self.gate.wait(0.01):
            report(Progress(Phase.DECODE, 1, 4))

    def check(
        self, photo: SourceImage, clip: Clip, seen: DetectionCache, report: ProgressCallback
    ) -> tuple[Clip, FidelityReport]:
        assert clip.recipe.source_sha256 == photo.sha256
        self.checked.append(clip.recipe.request.seed)
        self.wait(report)
        return clip, FidelityReport((self.frames[",".join(clip.recipe.edits)],) * len(clip.frames), ("VIVANT",))

    def mend(
        self, edit: str, photo: SourceImage, clip: Clip, folder: Path, seen: DetectionCache, report: ProgressCallback
    ) -> RepairedClip:  # fmt: skip
        self.wait(report)
        path = folder / "mended-1.npy"
        frames: UInt8Array = np.lib.format.open_memmap(path, "w+", np.uint8, clip.frames.shape)
        frames[:] = 255 - clip.frames
        return RepairedClip(clip, frames, path, 3, edit)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowEngine]:
    engine = SlowEngine()
    monkeypatch.setattr("app.controllers.fidelity.check_in_background", engine.check)
    monkeypatch.setattr("app.controllers.fidelity.repair", engine.mend)
    yield engine
    engine.gate.set()


def test_a_check_goes_on_for_its_own_clip_and_is_there_when_one_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, engine: SlowEngine
) -> None:
    bar, (first, second) = window.panels.fidelity_bar, make(qtbot, window, namesakes(tmp_path, 2))
    window.actions_by_name["check"].trigger()
    qtbot.waitUntil(lambda: "25 %" in bar.text.text(), timeout=PATIENCE)
    click(qtbot, window, first)
    assert not bar.isVisible()
    qtbot.wait(60)  # it reports all the time
    assert not bar.isVisible()
    assert window.actions_by_name["restore-label"].isEnabled()  # of this one nothing is being done
    click(qtbot, window, second)
    assert bar.stop.isVisible()
    click(qtbot, window, first)
    engine.gate.set()
    qtbot.waitUntil(lambda: not window.fidelity_controller._checker.busy, timeout=PATIENCE)
    assert not bar.isVisible()
    click(qtbot, window, second)
    assert bar.text.text() == "Frame 1: the label changes"
    assert engine.checked == [second.request.seed]
    assert is_consistent(window)


def test_the_clip_on_the_stage_is_checked_before_others(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, engine: SlowEngine
) -> None:
    first, second = make(qtbot, window, namesakes(tmp_path, 2))
    window.fidelity_controller.check()
    click(qtbot, window, first)
    window.fidelity_controller.check()
    qtbot.waitUntil(lambda: engine.checked == [second.request.seed, first.request.seed], timeout=PATIENCE)
    engine.gate.set()
    qtbot.waitUntil(lambda: len(engine.checked) == 3, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.fidelity_controller._checker.busy, timeout=PATIENCE)
    assert engine.checked[2] == second.request.seed
    click(qtbot, window, second)
    assert window.panels.fidelity_bar.restore_label.isVisible()


def test_a_repair_goes_on_for_its_own_clip_and_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, engine: SlowEngine
) -> None:
    first, second = make(qtbot, window, namesakes(tmp_path, 2))
    own = np.array(window.workspace.clip.frames)
    window.fidelity_controller.repair("label")
    click(qtbot, window, first)
    watched = window.workspace.clip
    engine.gate.set()
    qtbot.waitUntil(lambda: record_of(second.job).edits == ("label",), timeout=PATIENCE)
    assert window.workspace.clip is watched
    assert window.notification_bar.title.text() == "“front.png”: Restored in 3 of 4 frames."
    assert record_of(first.job).edits == ()
    assert is_consistent(window)
    qtbot.waitUntil(lambda: engine.checked == [second.request.seed], timeout=PATIENCE)
    click(qtbot, window, second)
    assert np.array_equal(window.workspace.clip.frames, 255 - own)
    qtbot.waitUntil(lambda: "All 4" in window.panels.fidelity_bar.text.text(), timeout=PATIENCE)


def test_a_repair_that_makes_a_clip_worse_is_taken_back_and_told_wherever_one_looks(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, engine: SlowEngine
) -> None:
    engine.frames = {"": GOOD, "label": BAD}
    first, second = make(qtbot, window, namesakes(tmp_path, 2))
    engine.gate.set()
    window.fidelity_controller.check()
    qtbot.waitUntil(lambda: "All 4" in window.panels.fidelity_bar.text.text(), timeout=PATIENCE)
    engine.gate.clear()
    window.fidelity_controller.repair("label")
    click(qtbot, window, first)
    watched = window.workspace.clip
    engine.gate.set()
    qtbot.waitUntil(
        lambda: "“front.png”: The repair would make" in window.notification_bar.title.text(), timeout=PATIENCE
    )
    assert record_of(second.job).edits == ()
    assert window.workspace.clip is watched


def test_a_repair_that_fails_elsewhere_says_of_which_clip(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, engine: SlowEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*given: object) -> None:
        engine.wait(given[-1])  # type: ignore[arg-type]
        raise InvalidRequestError("There is no label in this photo.")

    monkeypatch.setattr("app.controllers.fidelity.repair", fail)
    entries = make(qtbot, window, namesakes(tmp_path, 2))
    window.fidelity_controller.repair("label")
    click(qtbot, window, entries[0])
    engine.gate.set()
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert window.notification_bar.title.text() == "“front.png”: There is no label in this photo."


def test_the_frames_of_a_clip_that_is_repaired_stay_and_those_of_a_deleted_one_go(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, engine: SlowEngine
) -> None:
    photos = namesakes(tmp_path, KEPT + 3)
    (repaired,) = make(qtbot, window, photos[:1])
    window.fidelity_controller.repair("label")
    entries = make(qtbot, window, photos[1:], first=1)
    qtbot.waitUntil(lambda: not entries[1].job.has_frames, timeout=PATIENCE)
    assert repaired.job.has_frames
    window.clip_strip.removed.emit(repaired.job.folder.name)
    qtbot.waitUntil(lambda: not window.fidelity_controller._repairer.busy, timeout=PATIENCE)
    assert window.notification_bar.title.text() == "“front.png” deleted.", "and nothing of the repair"
    assert is_consistent(window)


def test_a_queue_that_runs_leaves_the_verdict_on_the_clip_that_is_watched(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, engine: SlowEngine
) -> None:
    photos = namesakes(tmp_path, 2)
    make(qtbot, window, photos[:1])
    engine.gate.set()
    window.fidelity_controller.check()
    bar = window.panels.fidelity_bar
    qtbot.waitUntil(bar.restore_label.isVisible, timeout=PATIENCE)
    window.workspace.add(photos[1])
    assert window.workspace.running
    assert bar.restore_label.isVisible()
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert bar.restore_label.isVisible()
