"""The sound that a model made with a clip, beside its frames in the job's folder: a WAV file as long as the clip."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.arrays import FloatArray
from engine.jobs.disk import job_errors
from engine.paths import replacing

NAME = "sound.wav"
LOUDEST = 32767  # in 16 bits


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
        written.setsampwidth(2)
        written.setframerate(sound.rate)
        written.writeframes(np.rint(np.clip(sound.samples, -1, 1) * LOUDEST).astype("<i2").tobytes())


def sound_in(folder: Path) -> Path | None:
    """The sound of the clip in a job's folder, where it has one."""
    path = folder / NAME
    return path if path.is_file() else None
