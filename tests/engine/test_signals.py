"""A program that is asked to end cleans up, and one that was told to ignore that goes on."""

from __future__ import annotations

import os
import signal

import pytest

from engine.errors import Cancelled
from engine.signals import ENDING, raising_when_asked_to_end

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_is_an_exception_within_the_block_and_its_handler_is_put_back(number: int) -> None:
    before = signal.getsignal(number)
    with pytest.raises(Cancelled), raising_when_asked_to_end(Cancelled):
        signal.raise_signal(number)
    assert signal.getsignal(number) == before


def test_a_second_signal_does_not_interrupt_the_cleaning_up() -> None:
    cleaned = False

    def work() -> None:
        nonlocal cleaned
        with raising_when_asked_to_end(Cancelled):
            try:
                signal.raise_signal(ENDING[0])
            finally:
                signal.raise_signal(ENDING[0])
                cleaned = True

    with pytest.raises(Cancelled):
        work()
    assert cleaned


def test_an_ignored_signal_stays_ignored() -> None:
    before = signal.signal(ENDING[0], signal.SIG_IGN)
    try:
        with raising_when_asked_to_end(Cancelled):
            signal.raise_signal(ENDING[0])
    finally:
        signal.signal(ENDING[0], before)
