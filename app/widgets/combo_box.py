"""Boxes to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from app.desktop.language import Number
from app.widgets.plain_text import LINE, one_line


def fill(box: QComboBox, choices: Mapping[Any, str]) -> None:
    """Put choices into a box, if they are not the ones that are there."""
    if [box.itemData(i) for i in range(box.count())] != list(choices):
        box.clear()
        for value, text in choices.items():
            box.addItem(one_line(text, LINE), value)


def show_value(box: QComboBox, value: float | str, pattern: str) -> None:
    """Show a value, also one that is not among the choices."""
    index = box.findData(value)
    if index < 0:
        box.addItem(one_line(pattern.format(Number(value) if isinstance(value, float) else value), LINE), value)
        index = box.count() - 1
    box.setCurrentIndex(index)


class WheelFilter(QObject):
    """Lets the wheel pass over a control, so that scrolling past does not change it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def ignore_wheel_unless_focused(widget: QWidget) -> None:
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
    widget.installEventFilter(WheelFilter(widget))
