"""The bar that shows a message: a sentence, a hint, and a button with a remedy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.widgets.accessible import Role, announce, set_role
from app.widgets.controls import show_as
from app.widgets.plain_text import PlainLabel, button_text, one_line, set_name


class NotificationBar(QWidget):
    """A bar above the stage. `action_wanted` is emitted when its button is pressed."""

    action_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        set_role(self, Role.AlertMessage)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.title = PlainLabel()
        self.title.setObjectName("warn")
        self.title.setWordWrap(True)
        self.hint = PlainLabel()
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        texts.addWidget(self.title)
        texts.addWidget(self.hint)
        row.addLayout(texts, 1)
        self.button = QPushButton()
        self.button.clicked.connect(self._run_action)
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.clicked.connect(self._copy)
        self.close_button = QPushButton(self.tr("Dismiss"))
        self.close_button.clicked.connect(self.hide)
        for button in (self.button, self.copy, self.close_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._action, self._details = "", ""
        self.hide()

    def show_message(
        self, title: str, hint: str, details: str = "", is_warning: bool = True, action: str = "", button: str = ""
    ) -> None:  # fmt: skip
        """Show a sentence and a hint, in the colour of warnings if it `is_warning`.

        `what` is emitted by the button, if there is one.
        """
        self._action, self._details = action, f"{title}\n{hint}\n{details}"
        show_as(self.title, "warn" if is_warning else "")
        self.title.setText(one_line(title))
        self.hint.setText(one_line(hint))
        self.hint.setVisible(bool(hint))
        self.button.setText(button_text(button))
        self.button.setVisible(bool(action))
        self.copy.setVisible(bool(details))
        set_name(self, f"{title} {hint}")
        self.show()
        announce(self, f"{title} {hint}".strip(), urgent=is_warning)

    @property
    def action(self) -> str:
        """What its button would do; empty while the bar is hidden."""
        return "" if self.isHidden() else self._action

    def _run_action(self) -> None:
        self.hide()
        self.action_wanted.emit(self._action)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
