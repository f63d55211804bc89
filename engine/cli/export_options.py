"""What `vivant export` takes, for one file and for many."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.cli.options import OutputOptions


@dataclass(frozen=True)
class ReshapeOptions:
    """What is changed on the way from the source into the file."""

    shape: tuple[int, int] | None
    fit: str
    rate: float | None
    smooth: bool
    loop: str
    quality: int
    frame: int
    trim: tuple[int, int] | None = None  # the first frame and the last one, counted from 1
    ease: str = ""


@dataclass(frozen=True)
class ExportCommandOptions:
    sources: list[Path]
    output: OutputOptions
    reshape: ReshapeOptions
    places: tuple[str, ...] = ()
    name: str = ""
    short_side: int | None = None
    photo: Path | None = None

    @property
    def source(self) -> Path:
        return self.sources[0]

    @property
    def out(self) -> Path:
        assert self.output.out is not None  # the parser requires it
        return self.output.out
