"""Plays a clip's sound on the computer's sound output, and tells where in the clip it is heard.

Qt's own sound is not in PySide6-Essentials. miniaudio, which stands in for it, asks for samples on a thread of its own.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.jobs.clip_sound import LOUDEST, Sound

log = logging.getLogger(__name__)
Samples = npt.NDArray[np.int16]
PERIOD_MS = 20  # of sound that the system asks for at a time
WAITING = 2  # such periods are on their way to the ear while the next is asked for
SILENT_AFTER = 0.5  # seconds without being asked for samples: the output has stopped, as when it was unplugged
NOT_REAL = ("CUSTOM", "NULL")  # backends of miniaudio that nobody hears


@dataclass(frozen=True)
class Cue:
    """What is to be heard: from `at` seconds on, of the clip and of the `rest` on its last frame; or nothing."""

    at: float
    rest: float
    plays: bool


class SoundStream:
    """A clip's sound, over and over, as samples that are asked for; it starts, stops and goes elsewhere without clicks.

    The window's thread calls `cue`, `heard` and sets `volume`; the output's thread calls `take`.
    """

    def __init__(self, sound: Sound, start: float, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        """The clip lasts `seconds`; its first frame is heard `start` seconds into the sound."""
        clip = Sound(sound.samples[round(start * sound.rate) :], sound.rate).lasting(seconds)
        self.rate, self.channels = clip.rate, clip.samples.shape[1]
        self.seconds, self.volume = seconds, 1.0
        self._samples = np.rint(np.clip(clip.samples, -1, 1) * LOUDEST).astype(np.int16)
        self._now = now
        self._lock = threading.Lock()
        self._cue, self._cued = Cue(0.0, 0.0, False), now()
        self._next = 0  # the sample that is taken next, counted on over all rounds
        self._gain = 0.0  # of the sample that was taken last
        self._goal: int | None = None  # where to go on once the sound has faded out
        self._taken: tuple[float, int] | None = None  # since the cue: when samples were taken last, from where on

    def cue(self, cue: Cue) -> None:
        with self._lock:
            self._cue, self._cued, self._taken = cue, self._now(), None
            self._goal = round(cue.at * self.rate) if cue.plays else None

    def heard(self) -> float | None:
        """Seconds into the clip and its rest that reach the ear; None where nothing plays, or the output stands."""
        with self._lock:
            at, since = (
                (self._cue.at, self._cued) if self._taken is None else (self._taken[1] / self.rate, self._taken[0])
            )
            if not self._cue.plays or self._now() - since > SILENT_AFTER:
                return None
            if self._taken is not None:
                at = max(self._cue.at, at + self._now() - since - WAITING * PERIOD_MS / 1000)
            return at % (self.seconds + self._cue.rest)

    def take(self, count: int) -> Samples:
        """The next `count` samples (count, channels)."""
        with self._lock:
            fades = self._goal is not None and self._gain > 0
            if self._goal is not None and not fades:
                self._next, self._goal = self._goal, None
            if self._cue.plays and not fades:
                self._taken = self._now(), self._next
            wanted = self.volume if self._cue.plays and not fades else 0.0
            taken = self._scaled(count, wanted)
            if self._cue.plays or self._gain > 0:
                self._next += count
            self._gain = wanted
            return taken

    def _scaled(self, count: int, wanted: float) -> Samples:
        """From the gain so far to the `wanted` one."""
        if not self._gain and not wanted:
            return np.zeros((count, self.channels), np.int16)
        place = (self._next + np.arange(count)) % round((self.seconds + self._cue.rest) * self.rate)
        inside = place < len(self._samples)
        samples = np.where(inside[:, None], self._samples[np.where(inside, place, 0)], 0)
        gains = np.linspace(self._gain, wanted, count, dtype=np.float32)[:, None]
        return np.rint(samples * gains).astype(np.int16)


class SoundOutput:
    """The computer's sound output, playing a stream until it is closed."""

    def __init__(self, device: Any) -> None:
        self._device = device

    @classmethod
    def of(cls, stream: SoundStream, names: Sequence[str] = ()) -> SoundOutput | None:
        """None where the computer has no output, or none that can be used. `names`: of miniaudio's backends."""
        try:
            import miniaudio
        except (ImportError, OSError) as error:  # it has no build for every kind of computer
            log.warning("sounds are not played: %s", error)
            return None
        backends = [one for one in miniaudio.Backend if (one.name in names if names else one.name not in NOT_REAL)]
        try:
            device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16, stream.channels, stream.rate, PERIOD_MS, backends=backends,
                app_name="Vivant",
            )  # fmt: skip
            asked = samples_of(stream)
            next(asked)
            device.start(asked)
        except miniaudio.MiniaudioError as error:
            log.warning("sounds are not played: %s", error)
            return None
        return cls(device)

    def close(self) -> None:
        """Waits until the output asks for nothing more."""
        self._device.close()


def samples_of(stream: SoundStream) -> Generator[Samples, int, None]:
    """As miniaudio asks for them."""
    count = yield np.zeros((0, stream.channels), np.int16)
    while True:
        count = yield stream.take(count)
