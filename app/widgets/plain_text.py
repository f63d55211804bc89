"""Text as text: file names, recipes and error messages come from strangers, and Qt would read them as HTML.

Whatever shows a text that is not a literal of the program does it through this module; `tests/test_architecture.py`
sees to it. Qt's own rules are: a label, a tooltip and a message box guess whether a text is HTML, a button and a menu
take `&` for a mnemonic, a window's title takes `[*]` for a mark, and notifications of the desktop may be HTML, too.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QMessageBox, QToolTip, QWidget

from engine.plain_text import LONGEST, one_line, shortened

__all__ = [
    "LINE",
    "NAME",
    "MarkupLabel",
    "PlainLabel",
    "ask_for_text",
    "button_text",
    "command_text",
    "inform",
    "inform_in_markup",
    "one_line",
    "set_name",
    "set_tip",
    "shortened",
    "show_tip",
    "title_text",
]  # fmt: skip

LINE = 80  # characters of a text that is not wrapped
NAME = 40  # characters of a name in a button or a menu


class PlainLabel(QLabel):
    """A label that shows any text as it is, no more than `longest` characters of it."""

    def __init__(self, text: str = "", longest: int = LONGEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(shortened(text, self._longest))


class MarkupLabel(QLabel):
    """A label for HTML that the program itself has written, in which whatever is quoted has been escaped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)

    def set_markup(self, markup: str) -> None:
        super().setText(markup)


def tip_of(text: str) -> str:
    """Any text as a tooltip."""
    lines = "<br>".join(html.escape(shortened(text)).splitlines())
    return f"<qt>{lines}</qt>" if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """A tooltip that shows any text as it is, and says it without marks of HTML to those who do not see."""
    widget.setToolTip(tip_of(text))
    widget.setAccessibleDescription(shortened(text))


def show_tip(place: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip at once, in the screen's pixels."""
    QToolTip.showText(place, tip_of(text), widget)


def button_text(text: str, longest: int = NAME) -> str:
    """Any text for a button or a command of a menu, where `&` would mark a key."""
    return one_line(text, longest).replace("&", "&&")


def title_text(text: str) -> str:
    """Any text for the title of a window, where `[*]` would mark what is not saved."""
    return one_line(text, LINE).replace("[*]", "[*][*]")


def command_text(text: str) -> str:
    """The program's own words for a button or a command of a menu: their `&` marks a key."""
    return one_line(text)


def set_name(widget: QWidget, text: str) -> None:
    """What a widget is called for those who have the screen read to them."""
    widget.setAccessibleName(one_line(text))


def ask_for_text(window: QWidget, title: str, label: str, text: str) -> str | None:
    """A line of text that a person may change, None if they leave it; title and label are the program's own words."""
    wanted, good = QInputDialog.getText(window, title, label, QLineEdit.EchoMode.Normal, one_line(text))
    return wanted if good else None


def inform(window: QWidget, title: str, text: str) -> None:
    """A box with a text and a button that closes it."""
    box = QMessageBox(QMessageBox.Icon.Information, title, shortened(text), QMessageBox.StandardButton.Ok, window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def agrees(window: QWidget, title: str, markup: str, yes: str) -> bool:
    """Whether a person presses the button `yes` under HTML that the program itself has written; Escape is no."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, "", QMessageBox.StandardButton.Cancel, window)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(markup)
    button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is button


def inform_in_markup(window: QWidget, title: str, markup: str) -> None:
    """A box with HTML that the program itself has written, in which whatever is quoted has been escaped."""
    box = QMessageBox(QMessageBox.Icon.Information, title, "", QMessageBox.StandardButton.Ok, window)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(markup)
    box.exec()
