"""White is white: a packshot on white ground, moved by Breeze, keeps 99.5 % of its white pixels exactly."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.export import FORMATS, ExportOptions, Format, export
from engine.export.reader import opened
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest
from tests.conftest import SAMPLES, animate
from tests.support.clips import clip_of
from tests.support.transparent import save_packshot

LEAST = 0.995


@pytest.fixture(scope="module")
def frames(breeze: BreezePipeline, tmp_path_factory: pytest.TempPathFactory) -> UInt8Array:
    """A bottle with a photo as its label, on white, seen by a moving camera: (12, 384, 320, 3)."""
    path = save_packshot(tmp_path_factory.mktemp("photo") / "bottle.png", 384, 320)
    with Image.open(path) as bottle, Image.open(SAMPLES / "dog.jpg") as picture:
        whole = Image.new("RGB", bottle.size, "white")
        whole.paste(bottle, mask=bottle)
        whole.paste(picture.resize((90, 80)), (114, 160))
        whole.save(path)
    request = MotionRequest(320, 384, frames=12, steps=4, camera="orbit-left", motion=0.6)
    return animate(breeze, SourceImage.open(path), request)


@pytest.mark.parametrize("kind", FORMATS.values(), ids=lambda kind: kind.id)
def test_white_ground_stays_white(kind: Format, frames: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / f"bottle{kind.ending}"
    export(clip_of(frames), path, options=ExportOptions(format=kind.id))
    kept = []
    with opened(path) as source:
        for i in range(source.count):
            white = (frames[i] == 255).all(-1)
            assert white.mean() > 0.3
            kept.append((source.picture(i)[white] == 255).all(-1).mean())
    assert np.mean(kept) >= LEAST, f"{np.mean(kept):.4f}"
    assert min(kept) >= LEAST - 0.002, f"{min(kept):.4f}"
