"""What the window needs of Qt for Python itself."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Teller(QObject):
    told = Signal(object)


def test_telling_a_signal_costs_no_references() -> None:
    """One release lost a reference to True at each emit: Python before 3.12 dies of it within minutes."""
    teller = Teller()
    before = sys.getrefcount(True)
    for _ in range(200):
        teller.told.emit(1)
    assert sys.getrefcount(True) > before - 100
