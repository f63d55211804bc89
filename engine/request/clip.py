"""A finished clip."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.arrays import UInt8Array
from engine.request.edit_log import trimmed
from engine.request.recipe import Recipe


@dataclass(frozen=True, eq=False)
class Clip:
    """`frames` (T, H, W, 3), of transparent clips (T, H, W, 4), uint8 sRGB at `fps`, and the recipe that made them.

    `sound` is a file with what the model made to be heard, from the first frame that it made; None where it makes none.
    """

    frames: UInt8Array
    fps: float
    recipe: Recipe
    sound: Path | None = None

    @property
    def sound_start(self) -> float:
        """Seconds into the sound at which the first frame is heard: what was cut off there is not heard either."""
        return (trimmed(self.recipe.edits).start or 0) / self.fps
