"""Which photos are opened at once, and which by a thread."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from app.background.photo_loader import is_large


@pytest.mark.parametrize(("size", "large"), [((1280, 720), False), ((1400, 1000), True), ((2000, 1500), True)])
def test_what_takes_longer_than_a_blink_is_opened_by_a_thread(
    tmp_path: Path, size: tuple[int, int], large: bool
) -> None:
    path = tmp_path / "photo.png"
    Image.new("RGB", size, (200, 180, 160)).save(path)
    assert is_large(path) is large
