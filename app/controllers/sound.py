"""Lets the sound of the clip on the stage be heard while it plays, in step with its frames.

While it is being exported with a sound from a file, that one is heard in its place, as it will be in the clip's file.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.sound_output import Cue, SoundOutput, SoundStream
from app.background.task_runner import Message, TaskRunner
from app.state.settings import Settings
from app.state.stage import ClipOnStage, Stage, order_shown
from app.widgets.canvas import Canvas
from app.widgets.volume import Volume
from engine.export.sound import Sound, for_clip
from engine.jobs.clip_sound import NAME, load_sound
from engine.progress import ProgressCallback
from engine.request.clip import Clip
from engine.temporary import temporary_folder

SILENCE = Cue(0.0, 0.0, False)
Heard = tuple[SoundStream, SoundOutput | None]


@dataclass(frozen=True)
class Sounding:
    """A clip, and the file that sounds in place of what its model made."""

    clip: Clip
    laid: Sound | None


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
        self._clip: Clip | None = None  # on the stage
        self._laid: Sound | None = None
        self._wanted: Sounding | None = None  # what is to be heard
        self._opened: Sounding | None = None  # that for which the output is open, or is being opened
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
        self._clip = stage.clip if isinstance(stage, ClipOnStage) else None
        self._change()

    @Slot(object)
    def lay(self, sound: Sound | None) -> None:
        """A file will lie under the clip on the stage, or does no more."""
        if sound != self._laid:
            self._laid = sound
            self._change()

    def _change(self) -> None:
        clip = self._clip
        sounds = clip is not None and (self._laid is not None or clip.sound is not None)
        self._wanted = Sounding(clip, self._laid) if clip is not None and sounds else None
        self._volume.setVisible(sounds)
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
        if self._runner.busy or self._wanted == self._opened:
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
        if self._wanted != self._opened:
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
        if self._wanted != self._opened:
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
        if stream is None or self._wanted != self._opened or not playback.order:
            return
        plays = playback.playing and not playback.at_a_seam
        stream.cue(Cue(playback.seconds, playback.rest, plays))
        playback.set_clock(stream.heard if plays else None)


def changed_to(
    wanted: Sounding | None, before: SoundOutput | None, backends: tuple[str, ...], report: ProgressCallback
) -> Heard | None:
    """Close the output that was open, and open one for this. Raises EngineError where a sound can't be read."""
    if before is not None:
        before.close()
    if wanted is None:
        return None
    stream = stream_of(wanted)
    return stream, SoundOutput.of(stream, backends)


def stream_of(wanted: Sounding) -> SoundStream:
    """The sound as long as the clip is played."""
    clip, seconds = wanted.clip, len(order_shown(wanted.clip)) / wanted.clip.fps
    if wanted.laid is None:
        assert clip.sound is not None
        return SoundStream(load_sound(clip.sound, clip.sound_start + seconds), clip.sound_start, seconds)
    with temporary_folder() as folder:
        for_clip(wanted.laid, seconds, folder / NAME)
        return SoundStream(load_sound(folder / NAME, seconds), 0.0, seconds)
