"""Boxes to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox


def fill(box: QComboBox, choices: Mapping[Any, str]) -> None:
    """Put choices into a box, if they are not the ones that are there."""
    if [box.itemData(i) for i in range(box.count())] != list(choices):
        box.clear()
        for value, text in choices.items():
            box.addItem(text, value)


def show_value(box: QComboBox, value: float, pattern: str) -> None:
    """Show a value, also one that is not among the choices."""
    index = box.findData(value)
    if index < 0:
        box.addItem(pattern.format(value), value)
        index = box.count() - 1
    box.setCurrentIndex(index)
