"""What a test of crews leaves open is collected in that test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.crew import collect_leftovers


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    yield
    collect_leftovers()
