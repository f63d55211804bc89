"""Where clips go: the shapes that platforms show, the platforms themselves, or as the clip is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.errors import ExportError
from engine.export.frame_source import FrameSource
from engine.export.presets import PRESETS, Preset
from engine.export.writer import ExportOptions

OWN = "own"
SHAPES = {"9:16": (9, 16), "1:1": (1, 1), "4:5": (4, 5), "16:9": (16, 9)}
SHORT_SIDE = 1080  # pixels of a shape's short side, where nothing else is asked for


@dataclass(frozen=True)
class Place:
    """`ratio` (width, height) of a shape, or a `preset`; neither where the clip stays as it is."""

    id: str
    ratio: tuple[int, int] | None = None
    preset: Preset | None = None

    @property
    def in_names(self) -> str:
        """What it is called in the names of files, in which a colon can't be."""
        return self.id.replace(":", "x")

    def formats(self, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """A platform has a format of its own; the others take those that are wanted."""
        return (self.preset.format,) if self.preset else wanted

    def size(self, short_side: int) -> tuple[int, int] | None:
        """Width and height in even pixels; None where the clip keeps its own."""
        if self.preset:
            return self.preset.size
        if self.ratio is None:
            return None
        unit = short_side / min(self.ratio)
        return even(unit * self.ratio[0]), even(unit * self.ratio[1])

    def options(self, source: FrameSource, wanted: ExportOptions, short_side: int) -> ExportOptions:
        """The options asked for, completed with what the place takes."""
        if self.preset:
            return self.preset.options(source, wanted)
        return replace(wanted, size=self.size(short_side) or wanted.size)

    def warnings(self, source: FrameSource, repeat_to: float = 0.0) -> tuple[str, ...]:
        """How the clip, perhaps repeated, breaks the place's rules, as text."""
        return self.preset.warnings(source, repeat_to) if self.preset else ()


def even(length: float) -> int:
    return max(2, round(length / 2) * 2)


PLACES = {
    place.id: place
    for place in (
        Place(OWN),
        *(Place(name, ratio) for name, ratio in SHAPES.items()),
        *(Place(preset.id, preset=preset) for preset in PRESETS.values()),
    )
}


def place_of(name: str) -> Place:
    """Raises ExportError."""
    known = PLACES.get(name.strip().lower().replace("x", ":") if name[:1].isdigit() else name.strip().lower())
    if known is None:
        raise ExportError(f"There is no place “{name}”.", f"Choose from: {', '.join(PLACES)}.")
    return known


def shape_of(size: tuple[int, int]) -> Place | None:
    """The place that is a shape and nothing else, of which a file of that size (width, height) is; None for others."""
    return next((one for one in PLACES.values() if one.ratio and one.size(min(size)) == size), None)
