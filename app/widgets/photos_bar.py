"""Asks what is to be made of several photos that were opened together; nothing is made before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.counts import make_clips
from app.widgets.accessible import Role, announce, set_role
from app.widgets.plain_text import PlainLabel, button_text, set_name, set_tip


class PhotosBar(QWidget):
    """Hidden as long as there is nothing to ask."""

    each_wanted = Signal()  # a clip of each
    shapes_wanted = Signal()
    one_wanted = Signal()  # the others are let go

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        set_role(self, Role.AlertMessage)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setSpacing(8)
        self.title, self.hint = PlainLabel(), PlainLabel()
        self.hint.setObjectName("quiet")
        self.hint.setText(
            self.tr("This is the first. What you set now is set for all of them; each keeps its own shape.")
        )
        for label in (self.title, self.hint):
            label.setWordWrap(True)
            rows.addWidget(label)
        self.each, self.shapes, self.one = QPushButton(), QPushButton(), QPushButton()
        self.each.setObjectName("primary")
        self.shapes.setText(self.tr("In several shapes…"))
        set_tip(self.shapes, self.tr("Choose shapes such as 9:16 and 1:1, a folder, and the names of the files"))
        self.one.setText(self.tr("Only this one"))
        set_tip(self.one, self.tr("Let the other photos go; nothing is made of them"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, wanted in (
            (self.each, self.each_wanted), (self.shapes, self.shapes_wanted), (self.one, self.one_wanted),
        ):  # fmt: skip
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch(1)
        rows.addLayout(row)
        self.hide()

    def show_count(self, count: int) -> None:
        """So many photos are open together; none hides the bar."""
        said = not self.isHidden()
        self.setVisible(count > 0)
        if not count:
            return
        self.title.setText(self.tr("%n photos are open. What do you want to make of them?", "", count))
        self.each.setText(button_text(make_clips(count)))
        set_tip(self.each, self.tr("One clip of each photo, with the settings as they are now (Ctrl+Return)"))
        text = f"{self.title.text()} {self.hint.text()}"
        set_name(self, text)
        if not said:
            announce(self, text)
