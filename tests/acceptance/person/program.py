"""Vivant as it is, and beside it a voice that tells where on the screen something is, and what the window holds.

Questions are lines of JSON on the standard input, answers lines on the standard output. Nothing is done by this: hands
are those of `tests.acceptance.person.hands`.
"""

from __future__ import annotations

import json
import os
import sys
import threading

from PySide6.QtCore import QObject, QPoint, QRect, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.main_window import MainWindow


class Voice(QObject):
    asked = Signal(str)

    def __init__(self, out: int) -> None:
        super().__init__()
        self._out = out
        self.asked.connect(self.answer)

    def listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line)

    @Slot(str)
    def answer(self, line: str) -> None:
        question = json.loads(line)
        found = state() if question == "state" else places(**question)
        os.write(self._out, json.dumps(found).encode() + b"\n")


def places(text: str = "", kind: str = "", name: str = "") -> list[dict[str, object]]:
    """Where the widgets are that show or are called a text, are of a kind, or have an object's name."""
    found = []
    for widget in QApplication.allWidgets():
        if not widget.isVisible() or (kind and not is_a(widget, kind)) or (name and widget.objectName() != name):
            continue
        said = said_by(widget)
        if text and not any(text == one for one in said):
            continue
        box = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
        seen = widget.visibleRegion().boundingRect()
        found.append(
            {
                "box": [box.x(), box.y(), box.width(), box.height()], "said": said, "enabled": widget.isEnabled(),
                "seen": [seen.width(), seen.height()], "kind": type(widget).__name__,
            }
        )  # fmt: skip
    return found


def is_a(widget: QWidget, kind: str) -> bool:
    return any(each.__name__ == kind for each in type(widget).__mro__)


def said_by(widget: QWidget) -> list[str]:
    """Its text, its name for those who do not see, and its title, without the marks of keys."""
    texts = [widget.accessibleName(), widget.windowTitle()]
    for getter in ("text", "title", "currentText", "placeholderText"):
        if callable(found := getattr(widget, getter, None)):
            try:
                texts.append(str(found()))
            except TypeError:
                continue
    return [text.replace("&", "").strip() for text in texts if text]


def state() -> dict[str, object]:
    """What the window holds, for comparison."""
    window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)
    if window is None:
        return {}
    workspace, stack = window.workspace, window.workspace.history.stack
    return {
        "request": workspace.request.to_json(), "clips": [entry.key for entry in workspace.queue.entries],
        "states": [entry.state.value for entry in workspace.queue.entries],
        "names": [entry.name for entry in workspace.queue.entries],
        "favourites": [entry.key for entry in workspace.queue.entries if entry.notes.favourite],
        "selected": len(window.clip_strip_controller.selection.keys), "stage": type(workspace.stage).__name__,
        "edits": list(workspace.clip.recipe.edits) if workspace.clip else [],
        "live": window.live_stage.shown is not None, "steps": [stack.text(i) for i in range(stack.count())],
        "step": stack.index(), "busy": workspace.busy or workspace.photo_loader.busy or workspace.importer.busy, "title": window.windowTitle(), "batch": window.batches.busy, "queue": window.queue.short,
        "focus": said_by(focused) if (focused := QApplication.focusWidget()) else [],
        "scroll": window.clip_strip.area.horizontalScrollBar().value(),
        "share": window.workspace.generation.entry.share if window.workspace.generation.entry else 0.0,
        "cards": [card.data.title for card in window.clip_strip.cards.values() if card.isVisible()],
        "notice": window.notification_bar.title.text() if window.notification_bar.isVisible() else "",
    }  # fmt: skip


def main() -> int:
    from app.__main__ import main as vivant

    out = os.dup(1)
    os.dup2(2, 1)  # whatever prints does not disturb
    original = QApplication.exec

    def run(self: object) -> int:
        voice = Voice(out)
        threading.Thread(target=voice.listen, daemon=True).start()
        return original()

    QApplication.exec = run  # type: ignore[assignment, method-assign]
    return vivant()


if __name__ == "__main__":
    sys.exit(main())
