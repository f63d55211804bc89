"""Controls as they look everywhere: with a name for those who do not see, and a quiet label."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QComboBox, QToolButton, QWidget

from app.desktop.icons import set_icon
from app.widgets.plain_text import PlainLabel, button_text, set_name, set_tip, shortened, tip_of


def tool_button(picture: str, text: str) -> QToolButton:
    """A button with an icon; what it does is its tip and its name."""
    button = QToolButton()
    set_icon(button, picture)
    set_tip(button, text)
    set_name(button, text)
    return button


REASON, OWN_TIP = "reason", "ownTip"  # properties: why a control is grey, and what its tip says when it is not


def allow(control: QWidget, allowed: bool, why_not: str = "", tip: str | None = None) -> None:
    """Let a control be used, or make it grey and have its tip say why; its own tip comes back with its use.

    That is `tip`, if one is given, or what it was.
    """
    if tip is None:
        shown = control.accessibleDescription() or control.toolTip()
        tip = str(control.property(OWN_TIP) or "") if control.property(REASON) else shown
    control.setProperty(OWN_TIP, tip)
    set_tip(control, tip if allowed else why_not)
    control.setProperty(REASON, "" if allowed else why_not)
    control.setEnabled(allowed)


def allow_command(action: QAction, why_not: str = "") -> None:
    """Let a command of a menu be used, or make it grey and have its tip say why it can't be."""
    action.setToolTip(tip_of(why_not))  # without one a menu shows none
    action.setEnabled(not why_not)


def set_caption(button: QToolButton, word: str) -> None:
    """A short word under an icon, for those who do not know it yet; the name and the tip say the whole."""
    button.setText(button_text(word))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setProperty("captioned", True)


def polish(widget: QWidget) -> None:
    """Have a widget and all in it know their fonts and margins before they are shown."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.ensurePolished()


def show_as(widget: QWidget, look: str) -> None:
    """Give a widget another name of the style sheet, such as "warn", also while it is seen."""
    widget.setObjectName(look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def at_least(layout: QBoxLayout, width: int) -> None:
    """Make a window as wide as that, and wider where its texts need it: a minimum width of its own would cut them."""
    margins = layout.contentsMargins()
    layout.addStrut(width - margins.left() - margins.right())


def name_choice(box: QComboBox, text: str) -> None:
    """Name a box that no label stands beside. On Linux Qt tells its choice as its name, so that it is described too."""
    set_name(box, text)
    box.setAccessibleDescription(shortened(text))


class KeyLabel(PlainLabel):
    """A label in which `&` marks a key. Qt draws the letters around the underlined one apart, without kerning."""

    def sizeHint(self) -> QSize:  # noqa: N802
        return super().sizeHint() + QSize(self._kerned(), 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return super().minimumSizeHint() + QSize(self._kerned(), 0)

    def _kerned(self) -> int:
        before, _, after = self.text().partition("&")
        parts = (before, after[:1], after[1:])
        metrics = self.fontMetrics()
        return max(0, sum(map(metrics.horizontalAdvance, parts)) - metrics.horizontalAdvance("".join(parts)))


def label_for(control: QWidget, text: str) -> PlainLabel:
    """The label beside a control, whose name it gives; `&` marks the key that leads there."""
    label = KeyLabel(text)
    label.setObjectName("quiet")
    label.setBuddy(control)
    label.setMinimumHeight(control.sizeHint().height())
    set_name(control, text.replace("&", ""))
    return label
