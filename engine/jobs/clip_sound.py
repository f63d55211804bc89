"""The sound that a model made with a clip, beside its frames in the job's folder: a WAV file as long as the clip."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import numpy as np

from engine.arrays import FloatArray
from engine.errors import JobError
from engine.jobs.disk import job_errors
from engine.paths import replacing

NAME = "sound.wav"
LOUDEST = 32767  # in 16 bits
WIDTH = 2  # bytes of a sample
HIGHEST_RATE = 192_000  # samples a second that a computer's output knows


@dataclass(frozen=True, eq=False)
class Sound:
    """`samples` (N, channels) in -1..1, `rate` of them a second."""

    samples: FloatArray
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate

    def lasting(self, seconds: float) -> Sound:
        """Cut, or with silence at its end: models make whole blocks of samples, and clips have whole frames."""
        wanted = round(seconds * self.rate)
        missing = np.zeros((max(0, wanted - len(self.samples)), self.samples.shape[1]), np.float32)
        return Sound(np.concatenate([self.samples[:wanted], missing]), self.rate)


def save_sound(folder: Path, sound: Sound) -> None:
    """Raises JobError."""
    with job_errors(folder), replacing(folder / NAME) as file, wave.open(file, "wb") as written:
        written.setnchannels(sound.samples.shape[1])
        written.setsampwidth(WIDTH)
        written.setframerate(sound.rate)
        written.writeframes(np.rint(np.clip(sound.samples, -1, 1) * LOUDEST).astype("<i2").tobytes())


def load_sound(path: Path, seconds: float) -> Sound:
    """A WAV file of `save_sound`'s, no more of it than `seconds`. Raises JobError for any other."""
    with job_errors(path.parent):
        try:
            with wave.open(str(path), "rb") as file:
                channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
                data = file.readframes(min(file.getnframes(), ceil(seconds * rate))) if width == WIDTH else b""
        except (wave.Error, EOFError) as error:
            raise JobError(f"The sound in {path} is damaged.", "The clip is complete without it.") from error
    if not data or channels not in (1, 2) or not 0 < rate <= HIGHEST_RATE:
        raise JobError(f"The sound in {path} is damaged.", "The clip is complete without it.")
    whole = len(data) // (WIDTH * channels) * WIDTH * channels
    samples = np.frombuffer(data[:whole], "<i2").reshape(-1, channels)
    return Sound(samples.astype(np.float32) / np.float32(LOUDEST), rate)


def sound_in(folder: Path) -> Path | None:
    """The sound of the clip in a job's folder, where it has one."""
    path = folder / NAME
    return path if path.is_file() else None
