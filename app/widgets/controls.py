"""Controls as they look everywhere: with a name for those who do not see, and a quiet label."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from app.desktop.icons import set_icon


def tool_button(picture: str, text: str) -> QToolButton:
    """A button with an icon; what it does is its tip and its name."""
    button = QToolButton()
    set_icon(button, picture)
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button


def label_for(control: QWidget, text: str) -> QLabel:
    """The label beside a control, whose name it gives; `&` marks the key that leads there."""
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setBuddy(control)
    label.setMinimumHeight(control.sizeHint().height())
    control.setAccessibleName(text.replace("&", ""))
    return label
