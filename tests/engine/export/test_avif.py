"""Animated AVIF by ffmpeg with an XMP item put into it, as Pillow reads it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.export.avif import with_xmp, write
from engine.progress import ignore
from tests.engine.export.test_webp import moving_square, read, source_of


@pytest.mark.parametrize("count", [1, 5])
def test_a_packet_moves_the_pictures_and_changes_none(tmp_path: Path, count: int) -> None:
    plain, noted = tmp_path / "plain.avif", tmp_path / "noted.avif"
    write(source_of(moving_square(count)), plain, 18, 0, b"", ignore)
    note = b"<x>" + b"n" * 3000 + b"</x>"
    noted.write_bytes(with_xmp(plain.read_bytes(), note))
    with Image.open(noted) as image:
        assert image.info["xmp"] == note
    if count > 1:
        (before, _), (after, delays) = read(plain), read(noted)
        assert (before == after).all()
        assert delays == [40.0] * count


def test_a_rate_that_is_no_whole_number_of_milliseconds_keeps_the_length(tmp_path: Path) -> None:
    source = replace(source_of(moving_square(6)), fps=30.0)
    write(source, tmp_path / "clip.avif", 18, 0, b"", ignore)
    _, delays = read(tmp_path / "clip.avif")
    assert sorted(delays) == [33, 33, 33, 33, 34, 34]


def test_pictures_are_those_of_the_clip_with_white_exactly_white(tmp_path: Path) -> None:
    frames = moving_square()
    write(source_of(frames), tmp_path / "clip.avif", 18, 0, b"", ignore)
    shown, _ = read(tmp_path / "clip.avif")
    assert np.abs(shown.astype(int) - frames).mean() < 1
    assert (shown[(frames == 255).all(-1)] == 255).all(-1).mean() > 0.995
