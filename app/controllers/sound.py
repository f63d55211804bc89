"""Lets the sound of the clip on the stage be heard while it plays, in step with its frames."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.background.sound_output import Cue, SoundOutput, SoundStream
from app.background.task_runner import Message, TaskRunner
from app.state.settings import Settings
from app.state.stage import ClipOnStage, Stage, order_shown
from app.widgets.canvas import Canvas
from app.widgets.volume import Volume
from engine.jobs.clip_sound import load_sound
from engine.progress import ProgressCallback
from engine.request.clip import Clip

SILENCE = Cue(0.0, 0.0, False)
Heard = tuple[SoundStream, SoundOutput | None]


class SoundController(QObject):
    """Opens the sound output once something is to be heard, and closes it with the clip; both off the window's thread.

    While sound is heard it is the clock of the frames: see FramePlayback. A sound of volume 0 is played, too, so that
    nothing changes in the frames where it is muted.
    """

    notified = Signal(object)  # Message
    backends: tuple[str, ...] = ()  # of miniaudio, for tests; empty: those of the system

    def __init__(self, settings: Settings, canvas: Canvas, volume: Volume, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._canvas, self._volume = settings, canvas, volume
        self._wanted: Clip | None = None  # the clip that is to be heard
        self._opened: Clip | None = None  # the one for which the output is open, or is being opened
        self._stream: SoundStream | None = None
        self._output: SoundOutput | None = None
        self._told = False  # that there is no output
        self._runner = TaskRunner("sound", self)
        self._runner.succeeded.connect(self._on_opened)
        self._runner.failed.connect(self._on_failed)
        volume.show_volume(settings.volume, settings.muted)
        volume.changed.connect(self._change_volume)
        canvas.playback.moved.connect(self._follow)

    @property
    def heard(self) -> SoundStream | None:
        """What plays on an output now."""
        return self._stream if self._output is not None else None

    @Slot(object)
    def show_stage(self, stage: Stage) -> None:
        """Before the canvas shows it."""
        clip = stage.clip if isinstance(stage, ClipOnStage) and stage.clip.sound is not None else None
        self._wanted = clip
        self._volume.setVisible(clip is not None)
        self._open()

    def shutdown(self) -> None:
        self._wanted = None
        self._canvas.playback.set_clock(None)
        self._runner.shutdown()
        if self._output is not None:
            self._output.close()
            self._output = None

    def toggle_mute(self) -> None:
        self._volume.mute.toggle()

    def _open(self) -> None:
        """Go over to the clip that is wanted now; where that is in progress, afterwards."""
        if self._runner.busy or self._wanted is self._opened:
            return
        if self._stream is not None:
            self._stream.cue(SILENCE)
        before, self._opened = self._output, self._wanted
        self._canvas.playback.set_clock(None)
        self._stream = self._output = None
        self._runner.start(partial(changed_to, self._wanted, before, self.backends))

    @Slot(object)
    def _on_opened(self, heard: Heard | None) -> None:
        self._stream, self._output = heard if heard is not None else (None, None)
        if self._wanted is not self._opened:
            self._open()
            return
        if heard is not None and self._output is None and not self._told:
            self._told = True
            self.notified.emit(Message(
                self.tr("The clip's sound can't be played here: there is no sound output."),
                self.tr("The clip and its files keep the sound."), kind="info",
            ))  # fmt: skip
        self._change_volume()
        self._follow()

    @Slot(object)
    def _on_failed(self, message: Message) -> None:
        if self._wanted is not self._opened:
            self._open()
        else:
            self._volume.hide()
            self.notified.emit(message)

    @Slot()
    def _change_volume(self) -> None:
        self._settings.volume, self._settings.muted = self._volume.slider.value(), self._volume.mute.isChecked()
        if self._stream is not None:
            self._stream.volume = self._volume.loudness

    @Slot()
    def _follow(self) -> None:
        """The sound goes where the frames have gone; from there on they follow it."""
        stream, playback = self.heard, self._canvas.playback
        if stream is None or self._wanted is not self._opened or not playback.order:
            return
        plays = playback.playing and not playback.at_a_seam
        stream.cue(Cue(playback.seconds, playback.rest, plays))
        playback.set_clock(stream.heard if plays else None)


def changed_to(
    clip: Clip | None, before: SoundOutput | None, backends: tuple[str, ...], report: ProgressCallback
) -> Heard | None:
    """Close the output that was open, and open one for this clip's sound. Raises JobError for a damaged one."""
    if before is not None:
        before.close()
    if clip is None or clip.sound is None:
        return None
    stream = stream_of(clip, clip.sound)
    return stream, SoundOutput.of(stream, backends)


def stream_of(clip: Clip, sound: Path) -> SoundStream:
    """The sound as long as the clip is played."""
    seconds = len(order_shown(clip)) / clip.fps
    return SoundStream(load_sound(sound, clip.sound_start + seconds), clip.sound_start, seconds)
