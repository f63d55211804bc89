"""Damaged pictures open or are refused in a sentence, never anything else.

200 cases, the same each time; thousands, in processes with limits, by: python -m tests.mutations.pictures --cases 5000
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import numpy as np

from engine.errors import UnreadableImageError
from engine.imaging.decoding import picture_size
from engine.imaging.source_image import SourceImage
from tests.mutations.cases import mutated

PICTURES = Path(__file__).parents[2] / "data" / "pictures"
CASES = 200


def test_damaged_pictures_open_or_are_refused_in_a_sentence(tmp_path: Path) -> None:
    sources = [path.read_bytes() for path in sorted(PICTURES.iterdir()) if path.suffix != ".json"]
    path = tmp_path / "damaged.jpg"
    opened = 0
    for seed in range(CASES):
        rng = np.random.default_rng(seed)
        path.write_bytes(mutated(sources[seed % len(sources)], rng))
        with suppress(UnreadableImageError):
            size = picture_size(path)
            pixels = SourceImage.open(path).pixels
            assert pixels.dtype == np.uint8, seed
            assert pixels.shape[2] == 3, seed
            assert min(size) > 0, seed
            opened += 1
    assert 0.1 < opened / CASES < 0.9
