"""What screen readers are told beyond what Qt says of its own widgets: roles, the state of cards, announcements.

`install()` once, before the first window. It costs nothing while nobody asks: Qt makes what is described here for
assistive technology only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QButtonGroup, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

Role = QAccessible.Role
ROLE = "accessibleRole"  # the property of a widget that holds its role
PRESS = QAccessibleActionInterface.pressAction()


def install() -> None:
    QAccessible.installFactory(interface_for)


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """What a widget is, where its class does not say so: a list, a group, a picture."""
    widget.setProperty(ROLE, role.value)


def set_choices(box: QWidget, group: QButtonGroup) -> None:
    """Buttons of which one is chosen are a radio group, in the widget that holds them."""
    set_role(box, Role.Grouping)
    for button in group.buttons():
        set_role(button, Role.RadioButton)


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Have a screen reader say something that just happened; an `urgent` text interrupts what it says."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def interface_for(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """How Qt asks; None leaves it to Qt."""
    if not isinstance(thing, QWidget) or (role := thing.property(ROLE)) is None:
        return None
    if isinstance(thing, QAbstractButton):
        return Choice(thing, Role(role))
    if hasattr(thing, "pressed_by_key"):
        return Item(thing, Role(role))
    return QAccessibleWidget(thing, Role(role))


class Pressable(QAccessibleWidget):
    """A widget that can be pressed without a mouse."""

    def actionNames(self) -> list[str]:  # noqa: N802
        return [PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802
        if name == PRESS:
            self.press()
        else:
            super().doAction(name)

    def press(self) -> None:
        raise NotImplementedError


class Item(Pressable):
    """A card: it may be `chosen`, and `pressed_by_key` opens it."""

    def state(self) -> QAccessible.State:
        state = super().state()
        card: Any = self.widget()
        state.selectable, state.selected = True, card.chosen
        return state

    def press(self) -> None:
        card: Any = self.widget()
        card.pressed_by_key()


class Choice(Pressable):
    """A button that is on or off, one of several."""

    def text(self, kind: QAccessible.Text) -> str:
        button: Any = self.widget()
        if kind is QAccessible.Text.Name and not button.accessibleName():
            return str(button.text()).replace("&", "")
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        button: Any = self.widget()
        state.checkable, state.checked = True, button.isChecked()
        return state

    def press(self) -> None:
        button: Any = self.widget()
        button.click()
