"""Sizes of clips as people read them."""

from __future__ import annotations

import pytest

from engine.jobs.store import readable_size


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 MB"), (10, "1 MB"), (34_400_000, "34 MB"), (2_340_000_000, "2.3 GB")]
)
def test_sizes_are_rounded_for_people(count: int, text: str) -> None:
    assert readable_size(count) == text
