"""A folder of small photos, and batches that take no longer than they must."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import SAMPLES


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Two photos of unlike shapes, one in a folder below, and a hidden one."""
    folder = tmp_path / "photos"
    (folder / "below").mkdir(parents=True)
    for name, size in (("dog.png", (96, 64)), ("below/coffee.png", (64, 96)), (".hidden.png", (64, 64))):
        with Image.open(SAMPLES / "dog.jpg") as image:
            image.resize(size).save(folder / name)
    return folder
