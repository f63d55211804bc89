"""What assistive technology is told of a window: its tree of objects, by Qt's own interfaces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
# What only holds others or lies between them; nobody stops at it as long as it takes no keys.
HOLDERS = {
    Role.Client, Role.LayeredPane, Role.Pane, Role.Splitter, Role.Separator, Role.ScrollBar, Role.MenuBar, Role.Border,
    Role.Whitespace, Role.Row, Role.NoRole, Role.Grip,
}  # fmt: skip
MAY_BE_EMPTY = {Role.StaticText, Role.ListItem, Role.TreeItem, Role.Cell}  # for a while; screen readers skip it
SPIN_BOXES = ("QSpinBox", "QDoubleSpinBox")  # the field inside has the name of the box


@dataclass(frozen=True)
class Node:
    """An object as it is told; `label` is what stands beside it and names it."""

    role: QAccessible.Role
    name: str
    description: str
    label: str
    focusable: bool
    kind: str
    path: tuple[str, ...]
    interface: QAccessibleInterface

    @property
    def is_named(self) -> bool:
        """On Linux the name of a box of choices is its choice; what it is for is its label or description."""
        if self.role is Role.ComboBox:
            return bool(self.label or self.description)
        return bool(self.name or self.label)


def tree(window: QWidget) -> Iterator[Node]:
    """Every object that is there and visible, depth first."""
    yield from nodes(QAccessible.queryAccessibleInterface(window), ())


def nodes(interface: QAccessibleInterface, path: tuple[str, ...]) -> Iterator[Node]:
    state = interface.state()
    if state.invisible:
        return
    thing = interface.object()
    kind = type(thing).__name__ if thing else "-"
    texts = QAccessible.Text
    related = interface.relations(QAccessible.RelationFlag.Label)
    label = " ".join(other.text(texts.Name) for other, _ in related)
    yield Node(
        interface.role(), interface.text(texts.Name), interface.text(texts.Description), label, bool(state.focusable),
        kind, path, interface,
    )  # fmt: skip
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid():
            yield from nodes(child, (*path, kind))


def faults(window: QWidget) -> list[str]:
    """What a person who does not see would stop at and not know, in words."""
    found = []
    for node in tree(window):
        where = f"{node.role.name} {node.kind} in {' > '.join(node.path[-3:])}"
        if "<" in node.name + node.description and ">" in node.name + node.description:
            found.append(f"marks of HTML are read aloud: {where}: {node.description or node.name}")
        holds_only = node.role in HOLDERS and not node.focusable
        if not (
            node.is_named or holds_only or node.role in MAY_BE_EMPTY or node.path[-1:] in [(k,) for k in SPIN_BOXES]
        ):
            found.append(f"nameless: {where}")
    return found
