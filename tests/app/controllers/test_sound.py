"""The sound of a clip is heard in the window, in step with its frames."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.background import sound_output
from app.background.sound_output import SoundStream
from app.controllers.sound import SoundController
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.widgets.frame_playback import END_PAUSE
from engine.jobs.clip_sound import NAME, Sound, save_sound
from tests.app.conftest import PATIENCE, OpenWindow

COUNT, FPS = 48, 16.0
APART = 0.15  # seconds between frame and sound on a busy machine; each frame lasts 0.06


@pytest.fixture
def silent_output(monkeypatch: pytest.MonkeyPatch) -> None:
    """miniaudio's own output that nobody hears: it asks for samples in real time."""
    monkeypatch.setattr(SoundController, "backends", ("NULL",))


@pytest.fixture
def made(qtbot: QtBot, window: MainWindow, photo: Path) -> MainWindow:
    """A window with a clip of three seconds, with sound."""
    return with_sound(qtbot, window, photo)


def with_sound(qtbot: QtBot, window: MainWindow, photo: Path, loop: str = "loop") -> MainWindow:
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=COUNT, fps=FPS, loop=loop)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    entry = window.workspace.shown
    assert not window.player.volume.isVisible(), "nothing to be heard yet"
    save_sound(entry.job.folder, Sound(np.full((72000, 2), 0.25, np.float32), 24000))
    reopen(qtbot, window)
    return window


def reopen(qtbot: QtBot, window: MainWindow) -> None:
    """The clip on the stage as it is on the disk now."""
    stage = window.workspace.stage
    window.workspace.put_on_stage(replace(stage, clip=stage.entry.job.clip()))


def heard(qtbot: QtBot, window: MainWindow) -> SoundStream:
    sound = window.playback.sound
    qtbot.waitUntil(lambda: sound.heard is not None and not sound._runner.busy, timeout=PATIENCE)
    assert sound.heard is not None
    return sound.heard


def apart(window: MainWindow, stream: SoundStream) -> float:
    """Seconds between the frame that is shown and what is heard."""
    now = stream.heard()
    assert now is not None
    length = COUNT / FPS
    distance = (now - (window.canvas.index + 0.5) / FPS + length / 2) % length - length / 2
    return abs(distance)


@pytest.mark.usefixtures("silent_output")
def test_frames_and_sound_go_together_over_the_seam_of_a_loop(qtbot: QtBot, made: MainWindow) -> None:
    stream = heard(qtbot, made)
    assert made.player.volume.isVisible()
    assert made.canvas.playing
    distances = []
    made.canvas.frame_changed.connect(lambda index: distances.append(apart(made, stream)))
    qtbot.waitUntil(lambda: len(distances) > 1.2 * COUNT, timeout=PATIENCE)
    assert np.median(distances) < APART


@pytest.mark.usefixtures("silent_output")
def test_a_pause_is_silent_and_it_goes_on_from_where_the_frames_are(qtbot: QtBot, made: MainWindow) -> None:
    stream = heard(qtbot, made)
    qtbot.keyClick(made.canvas, Qt.Key.Key_Space)
    assert not made.canvas.playing
    assert stream.heard() is None
    qtbot.keyClick(made.canvas, Qt.Key.Key_Right)
    made.player.sought.emit(36)
    assert made.canvas.index == 36
    assert stream.heard() is None, "frames that are looked at one by one make no sound"
    qtbot.wait(100)
    assert made.canvas.index == 36
    qtbot.keyClick(made.canvas, Qt.Key.Key_Space)
    assert stream.heard() == pytest.approx(36 / FPS, abs=APART)
    qtbot.waitUntil(lambda: made.canvas.index > 40 or made.canvas.index < 30, timeout=PATIENCE)
    assert apart(made, stream) < APART


@pytest.mark.usefixtures("silent_output")
def test_a_clip_that_does_not_loop_rests_in_silence_and_begins_anew(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    with_sound(qtbot, window, photo, loop="none")
    stream = heard(qtbot, window)
    playback = window.canvas.playback
    assert stream._cue.rest == pytest.approx(END_PAUSE / FPS)
    window.actions_by_name["loopview"].trigger()
    assert stream._cue.rest == 0
    assert stream.heard() == pytest.approx(playback.seconds, abs=APART)


@pytest.mark.usefixtures("silent_output")
def test_the_seam_that_is_looked_at_is_not_heard(qtbot: QtBot, made: MainWindow) -> None:
    stream = heard(qtbot, made)
    made.actions_by_name["seam"].trigger()
    assert made.canvas.playing
    assert stream.heard() is None


@pytest.mark.usefixtures("silent_output")
def test_what_is_cut_off_is_not_heard_either(qtbot: QtBot, made: MainWindow) -> None:
    heard(qtbot, made)
    made.playback.trimming.cut(16, 40)
    stream = heard(qtbot, made)
    qtbot.waitUntil(lambda: made.playback.sound.heard is not None and made.playback.sound._stream.seconds < 2)
    stream = heard(qtbot, made)
    assert stream.seconds == pytest.approx(24 / FPS)
    assert made.workspace.clip.sound_start == pytest.approx(16 / FPS)


@pytest.mark.usefixtures("silent_output")
def test_mute_and_volume_are_kept_and_the_sound_stays_the_clock(qtbot: QtBot, made: MainWindow) -> None:
    stream = heard(qtbot, made)
    made.actions_by_name["mute"].trigger()
    assert stream.volume == 0
    assert made.settings.muted
    assert stream.heard() is not None
    made.player.volume.slider.setValue(50)
    assert 0 < stream.volume < 0.5
    assert not made.settings.muted, "who turns it up wants to hear it"
    assert made.settings.volume == 50


@pytest.mark.usefixtures("silent_output")
def test_a_photo_or_another_clip_ends_the_sound(qtbot: QtBot, made: MainWindow, photo: Path) -> None:
    stream = heard(qtbot, made)
    open_paths(made.workspace, [photo])
    qtbot.waitUntil(lambda: made.workspace.clip is None, timeout=PATIENCE)
    assert stream.heard() is None
    assert not made.player.volume.isVisible()
    qtbot.waitUntil(lambda: not made.playback.sound._runner.busy, timeout=PATIENCE)
    assert made.playback.sound.heard is None


def test_without_an_output_the_clip_plays_silently_and_one_note_tells_so(
    qtbot: QtBot, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_output.SoundOutput, "of", lambda stream, names: None)
    notes = []
    window.playback.sound.notified.connect(notes.append)
    with_sound(qtbot, window, photo)
    qtbot.waitUntil(lambda: bool(notes), timeout=PATIENCE)
    assert notes[0].kind == "info"
    assert "no sound output" in notes[0].title
    before = window.canvas.index
    qtbot.waitUntil(lambda: window.canvas.index != before, timeout=PATIENCE)
    reopen(qtbot, window)
    qtbot.waitUntil(lambda: not window.playback.sound._runner.busy, timeout=PATIENCE)
    qtbot.wait(10)
    assert len(notes) == 1


@pytest.mark.usefixtures("silent_output")
def test_a_damaged_sound_is_a_sentence_and_the_clip_plays(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    notes = []
    window.playback.sound.notified.connect(notes.append)
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=COUNT, fps=FPS, loop="loop")
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    (window.workspace.shown.job.folder / NAME).write_bytes(b"RIFF")
    reopen(qtbot, window)
    qtbot.waitUntil(lambda: bool(notes), timeout=PATIENCE)
    assert "damaged" in notes[0].title
    assert not window.player.volume.isVisible()
    assert window.canvas.playing


@pytest.mark.usefixtures("silent_output")
def test_a_file_that_will_lie_under_the_clip_is_heard_while_it_is_exported(
    qtbot: QtBot, made: MainWindow, tmp_path: Path
) -> None:
    own = heard(qtbot, made)
    made.show_export()
    made.export_panel.choose("mp4")
    save_sound(tmp_path, Sound(np.full((48000, 1), 0.75, np.float32), 48000))
    made.export_panel.finish.choose_sound(tmp_path / NAME)
    qtbot.waitUntil(lambda: made.playback.sound.heard not in (None, own), timeout=PATIENCE)
    laid = heard(qtbot, made)
    assert own.heard() is None
    assert laid.seconds == pytest.approx(COUNT / FPS)
    assert laid._samples[24000].tolist() == pytest.approx([0.75 * 32767], abs=2)
    assert laid._samples[100000].tolist() == pytest.approx([0.75 * 32767], abs=2), "repeated, as in the file"
    assert laid.heard() is not None
    made.export_panel.choose("gif")
    made.export_panel.changed.emit()
    qtbot.waitUntil(lambda: made.playback.sound.heard not in (None, laid), timeout=PATIENCE)
    assert heard(qtbot, made)._samples[24000].tolist() == pytest.approx([0.25 * 32767] * 2, abs=2), "its own"


@pytest.mark.usefixtures("silent_output")
def test_another_language_is_another_window_that_plays_on(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> None:
    made = with_sound(qtbot, open_window(), photo)
    heard(qtbot, made)
    made.handed_over = True
    made.workspace.setParent(None)
    made.close()
    again = MainWindow(made.settings, made.workspace, again=True)
    qtbot.addWidget(again)
    again.show()
    assert heard(qtbot, again) is not None
    again.close()
