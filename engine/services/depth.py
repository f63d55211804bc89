"""The depth of a photo as Breeze takes it: found by its network or given, with what is painted over it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.arrays import FloatArray
from engine.errors import InvalidRequestError
from engine.generators.breeze.mending import mended
from engine.generators.breeze.networks import Networks, shared_networks, thumbnail_of
from engine.generators.breeze.pipeline import FittedPhoto
from engine.imaging.depth_picture import write_depth
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE, model_spec
from engine.request.defaults import natural_size
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Arrow, Hints, Point
from engine.request.validation import ground


def save_depth(photo: Path, request: MotionRequest, path: Path) -> None:
    """Write the depth of all of a photo as a grey picture of 16 bits, as large as the clip, in the photo's shape.

    Raises EngineError.
    """
    if not model_spec(request.model).hints:
        raise InvalidRequestError(f"{model_spec(request.model).title} uses no depth to be saved.", "Breeze does.")
    image = SourceImage.open(photo, ground(request.background))
    size = natural_size((image.width, image.height), BREEZE, max(request.width, request.height))
    write_depth(path, depth_of(image, request, size), size)


def depth_of(
    image: SourceImage, request: MotionRequest, size: tuple[int, int], networks: Networks | None = None
) -> FloatArray:
    """Depth (h, w), 0 far and 1 near, of all of a photo, looked at in a `size` (width, height) of its shape."""
    hints = on_photo(Hints.from_text(request.hints), (request.width, request.height), size, request.fit)
    whole = replace(request, width=size[0], height=size[1], fit="crop", hints=hints.to_text())
    found = (networks or shared_networks()).layout(thumbnail_of(FittedPhoto.of(image, whole).seen))
    return mended(*found, whole).seen


def on_photo(hints: Hints, clip: tuple[int, int], photo: tuple[int, int], fit: str) -> Hints:
    """What is painted on a clip (width, height), as if it was painted on all of its photo."""
    wide = clip[0] / clip[1] / (photo[0] / photo[1])  # times as wide as the photo
    fills_width = (wide > 1) == (fit == "crop")  # the photo is as wide as the clip, else as high
    across, down = (1.0, 1 / wide) if fills_width else (wide, 1.0)  # of the photo, that the clip shows
    longest = max(clip[0] / across, clip[1] / down) / max(clip)

    def placed(point: Point) -> Point:
        x, y = 0.5 + (point[0] - 0.5) * across, 0.5 + (point[1] - 0.5) * down
        return min(max(x, -1.0), 2.0), min(max(y, -1.0), 2.0)

    return Hints(tuple(
        Arrow(placed(item.start), placed(item.end)) if isinstance(item, Arrow)
        else replace(item, radius=min(item.radius / longest, 1.0), points=tuple(map(placed, item.points)))
        for item in hints.items
    ))  # fmt: skip
