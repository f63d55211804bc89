"""A device, and the one rule by which plans are chosen for it."""

from __future__ import annotations

import pytest

from engine.errors import DeviceError
from engine.generators.memory.device import GIB, Device, first_that_fits, parse_bytes


def test_the_first_plan_that_fits_is_taken_and_the_last_where_none_does() -> None:
    peaks = {"fast": 100, "small": 50, "smallest": 20}
    plans = list(peaks)
    assert first_that_fits(plans, peaks.__getitem__, 106) == "fast"
    assert first_that_fits(plans, peaks.__getitem__, 100) == "small"  # a share of what is free is left alone
    assert first_that_fits(plans, peaks.__getitem__, 5) == "smallest"


@pytest.mark.parametrize(
    ("text", "expected"), [("6GiB", 6 * GIB), ("6", 6 * GIB), ("1.5 gb", 1_500_000_000), ("800MiB", 800 * 2**20)]
)
def test_amounts_of_memory_are_read(text: str, expected: int) -> None:
    assert parse_bytes(text) == expected


@pytest.mark.parametrize("text", ["", "much", "6 apples", "-3GiB"])
def test_what_is_no_amount_of_memory_is_a_sentence(text: str) -> None:
    with pytest.raises(DeviceError, match="amount of memory"):
        parse_bytes(text)


def test_the_kind_of_a_device_is_the_first_part_of_its_id() -> None:
    assert Device("cuda:1", "a card", 0, 0).kind == "cuda"
