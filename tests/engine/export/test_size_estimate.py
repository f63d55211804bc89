"""The size that is foretold is near the size that is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.export import ExportOptions, deliver
from engine.export.encoding import Encoding
from engine.export.size_estimate import expected_bytes
from engine.progress import ignore
from tests.support.clips import reel_of, waves


@pytest.mark.parametrize("name", ["mp4", "gif", "webp", "apng"])
@pytest.mark.parametrize("count", [4, 30])
def test_the_size_is_foretold_within_a_third(tmp_path: Path, name: str, count: int) -> None:
    source, options = reel_of(waves(count, texture=6)), ExportOptions(format=name)
    written = deliver(source, tmp_path / f"clip.{name}", options, False, ignore)
    assert expected_bytes(source, options, ignore) == pytest.approx(written.bytes, rel=0.34)


def test_a_limit_and_a_lower_quality_are_counted(tmp_path: Path) -> None:
    source = reel_of(waves(30, texture=6))
    best = expected_bytes(source, ExportOptions(format="webp"), ignore)
    assert expected_bytes(source, ExportOptions(format="webp", max_bytes=1000), ignore) == 1000
    assert expected_bytes(source, ExportOptions(format="webp", encoding=Encoding(quality=20)), ignore) < 0.8 * best
