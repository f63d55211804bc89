"""The Python interface: a photo becomes a clip in a few lines.

    import vivant                     # run from its source: from engine import api as vivant

    photo = vivant.open_photo("shoe.jpg")
    clip = vivant.animate("shoe.jpg", motion=0.6, camera="orbit-right", seed=7)
    print(vivant.report(photo, clip).score)
    vivant.export(clip, "shoe.mp4", preset="tiktok")

The functions and their parameters stay as they are from one version to the next, or keep working for one more. They
raise `EngineError`: a sentence for people, with a `hint`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.errors import Cancelled, EngineError
from engine.export import ExportOptions, ExportResult, FrameSource, deliver, read_recipe
from engine.export.presets import preset_of
from engine.fidelity.report.report import FidelityReport
from engine.imaging.source_image import SourceImage
from engine.jobs.job import Job
from engine.progress import Phase, Progress, ProgressCallback, ignore
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.request.validation import ground
from engine.services.check import check_clip
from engine.services.loras import asked_loras
from engine.services.request_builder import Wishes, build_request
from engine.services.session import Session
from engine.temporary import temporary_folder

__all__ = [
    "Cancelled",
    "Clip",
    "EngineError",
    "ExportResult",
    "FidelityReport",
    "MotionRequest",
    "Phase",
    "Progress",
    "Recipe",
    "SourceImage",
    "animate",
    "export",
    "open_photo",
    "read_recipe",
    "report",
]


def open_photo(path: Path | str, *, background: str = "#ffffff") -> SourceImage:
    """A picture as people see it: `pixels` (H, W, 3) uint8 sRGB, upright; what is transparent shows `background`.

    With "none" it stays transparent: `alpha` (H, W). Raises EngineError.
    """
    return SourceImage.open(Path(path), ground(background))


def animate(
    photo: Path | str,
    *,
    model: str = "",
    size: tuple[int, int] | None = None,
    long_side: int | None = None,
    recipe: Recipe | None = None,
    end_image: Path | str | None = None,
    depth: Path | str | None = None,
    loras: Sequence[str] = (),
    auto: bool = True,
    progress: ProgressCallback = ignore,
    session: Session | None = None,
    **fields: object,
) -> Clip:
    """Make a clip from a photo, in memory: `frames` (T, H, W, 3) uint8 sRGB, `fps` and `recipe`.

    `fields` are those of `MotionRequest`: motion, camera, seed, frames, fps, loop, life, face, style, effects, prompt
    and so on; with `background="none"` frames are (T, H, W, 4). What is not given follows from `recipe`, else from what
    the photo shows (`auto`), else from the model. `size` is (width, height) and `long_side` the longer one, in pixels.
    `loras` are files or names of known ones, each with a strength if wanted: "style.safetensors:0.8". `depth` is a grey
    picture in the photo's shape, white near.
    `progress` is called with a Progress after each step; raise Cancelled there to stop. A `session` keeps its model
    loaded between clips. Raises EngineError.
    """
    if loras:
        fields = {**fields, "loras": asked_loras(loras)}
    picture, layout = (Path(file) if file else None for file in (end_image, depth))
    wishes = Wishes(fields, model, recipe, size, long_side, picture, auto, layout)
    request = build_request(Path(photo), wishes).request
    with temporary_folder() as place:
        job = Job.create(Path(photo), request, place, end_image=picture)
        clip = (session or Session()).generate(job, progress)
        return replace(clip, frames=np.array(clip.frames))


def report(photo: SourceImage, clip: Clip, *, progress: ProgressCallback = ignore) -> FidelityReport:
    """How well a clip keeps its photo: a verdict, a score from 0 to 1, and what is wrong in which frame."""
    return check_clip(photo, clip.frames, clip.recipe, report=progress)


def export(
    clip: Clip,
    path: Path | str,
    *,
    preset: str = "",
    overwrite: bool = False,
    progress: ProgressCallback = ignore,
    options: ExportOptions | None = None,
) -> ExportResult:
    """Write a clip with its recipe; the file's extension decides the format, `preset` names a platform.

    Raises ExportError; an existing file is then unchanged.
    """
    source, wanted = FrameSource.of(clip), options or ExportOptions()
    if preset:
        wanted = preset_of(preset).options(source, wanted)
    return deliver(source, Path(path), wanted, overwrite, progress)
