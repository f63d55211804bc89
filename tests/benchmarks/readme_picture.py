"""Makes README's first picture: photos that ship with the project, alive beside themselves.

    python -m tests.benchmarks.readme_picture [resources/readme/alive.webp]

An endless loop of tiles, each a photo as Breeze moves it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.export import webp
from engine.export.frame_source import FileMetadata, FrameSource
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE
from engine.progress import ignore
from engine.request.defaults import defaults
from tests.benchmarks.held_out import ROOT

OUT = ROOT / "resources" / "readme" / "alive.webp"
WIDTH, HEIGHT, GAP = 400, 300, 4  # pixels of a tile; a line of white between two
FINER = 2  # each is made so many times larger, and is as sharp as it can be
FRAMES, FPS, QUALITY = 52, 13, 55
PAPER = 255


@dataclass(frozen=True)
class Tile:
    photo: str
    fields: dict[str, object] = field(default_factory=dict)
    zoom: float = 1.0  # of the photo, about its `middle`, in shares of its sides
    middle: tuple[float, float] = (0.5, 0.5)


TILES = (
    Tile(
        "tests/data/faces/collins.jpg", {"camera": "push-in", "motion": 0.2, "style": "smile", "face": 0.7, "seed": 4},
        middle=(0.5, 0.36),
    ),
    Tile("resources/samples/books.jpg", {
        "camera": "static", "motion": 0.5, "effects": "leaf-shadow:1", "life": 2.0, "style": "breeze", "seed": 2,
    }, middle=(0.5, 0.52)),
    Tile("resources/samples/cocktail.jpg", {
        "camera": "push-in", "motion": 0.6, "style": "nature", "effects": "strip-light:0.6,glitter:0.8", "seed": 1,
    }),
    Tile("resources/samples/dog.jpg", {"camera": "push-in", "motion": 0.25, "style": "look-around", "seed": 2}),
)  # fmt: skip


def moving(tile: Tile, breeze: BreezePipeline) -> UInt8Array:
    """The frames (FRAMES, HEIGHT, WIDTH, 3) of a tile."""
    image = cropped(SourceImage.open(ROOT / tile.photo).pixels, tile)
    request = defaults(BREEZE, WIDTH * FINER, HEIGHT * FINER)
    fields = {"frames": FRAMES, "fps": float(FPS), "loop": "loop", **tile.fields}
    request = type(request)(**{**vars(request), **fields})
    frames = np.empty((FRAMES, request.height, request.width, 3), np.uint8)
    breeze.generate(SourceImage.from_array(image), request, ignore, frames, 0)
    return np.stack([cv2.resize(frame, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA) for frame in frames])


def cropped(pixels: UInt8Array, tile: Tile) -> UInt8Array:
    """The part of a photo (H, W, 3) that a tile shows, at its size."""
    height, width = pixels.shape[:2]
    scale = min(width / WIDTH, height / HEIGHT) / tile.zoom
    across, down = scale * WIDTH, scale * HEIGHT
    left = min(max(0.0, tile.middle[0] * width - across / 2), width - across)
    top = min(max(0.0, tile.middle[1] * height - down / 2), height - down)
    part = pixels[round(top) : round(top + down), round(left) : round(left + across)]
    size = WIDTH * FINER, HEIGHT * FINER
    return cv2.resize(part, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def together(clips: list[UInt8Array]) -> UInt8Array:
    """Two tiles a row."""
    rows = (len(clips) + 1) // 2
    sheets = np.full((FRAMES, rows * HEIGHT + (rows - 1) * GAP, 2 * WIDTH + GAP, 3), PAPER, np.uint8)
    for k, clip in enumerate(clips):
        top, left = (k // 2) * (HEIGHT + GAP), (k % 2) * (WIDTH + GAP)
        sheets[:, top : top + HEIGHT, left : left + WIDTH] = clip
    return sheets


def write(frames: UInt8Array, path: Path, seconds: float, quality: int) -> None:
    """Animated WebP as Vivant exports it; libwebp's own leaves blocks of slow light as they were."""
    count, height, width = frames.shape[:3]
    source = FrameSource(width, height, count, 1 / seconds, lambda i: frames[i], True, FileMetadata())
    webp.write(source, path, quality, [round(1000 * seconds)] * count, 0, b"", ignore)


def main() -> None:
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    breeze = BreezePipeline()
    frames = together([moving(tile, breeze) for tile in TILES])
    write(frames, out, 1 / FPS, QUALITY)
    count, height, width = frames.shape[:3]
    print(f"{out}: {out.stat().st_size / 1e6:.2f} MB, {count} frames, {width}x{height}")


if __name__ == "__main__":
    main()
