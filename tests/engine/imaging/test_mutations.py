"""Damaged pictures open or are refused in a sentence, never anything else.

200 cases, the same each time; thousands by: VIVANT_MUTATIONS=10000 python -m pytest tests/engine/imaging/test_mutations.py
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import numpy as np

from engine.errors import UnreadableImageError
from engine.imaging.decoding import picture_size
from engine.imaging.source_image import SourceImage

PICTURES = Path(__file__).parents[2] / "data" / "pictures"
CASES = int(os.environ.get("VIVANT_MUTATIONS", "200"))


def mutated(data: bytes, rng: np.random.Generator) -> bytes:
    """Bits flipped, a part cut out, doubled or filled, or the end missing; mostly near the beginning."""
    result = bytearray(data)
    reach = len(result) if rng.random() < 0.3 else min(len(result), 600)
    how = rng.integers(5)
    if how == 0:
        for at in rng.integers(reach, size=int(rng.integers(1, 12))):
            result[at] ^= 1 << int(rng.integers(8))
    at, length = int(rng.integers(reach)), int(rng.integers(1, 64))
    if how == 1:
        del result[at : at + length]
    elif how == 2:
        result[at:at] = result[at : at + length]
    elif how == 3:
        result[at : at + 4] = bytes([int(rng.choice([0, 255, 127, 128]))]) * 4
    elif how == 4:
        del result[int(rng.integers(len(result))) :]
    return bytes(result)


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
