"""What a screen reader gets of a program, over AT-SPI: its tree, as JSON, and what is announced.

    /usr/bin/python3 tests/support/screen_reader.py PROGRAM UNTIL NAME ...

Presses what is called NAME, one after another, as assistive technology does, and waits until an announcement ends in
UNTIL. Runs with the system's Python, which has GObject introspection, inside a session bus.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PATIENCE = 90.0  # seconds until the program is there, and until it has said what is waited for
STATES = ("FOCUSABLE", "FOCUSED", "CHECKED", "SELECTED", "SHOWING", "ENABLED")


def main() -> None:
    name, until, *presses = sys.argv[1:]
    heard: list[str] = []
    loop = GLib.MainLoop()

    def hear(event: Any) -> None:
        heard.append(str(event.any_data))
        if heard[-1].endswith(until):
            loop.quit()

    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    program = found(name)
    wanted = iter(presses)

    def press_next() -> bool:
        if (what := next(wanted, None)) is not None:
            press(program, what)
        return what is not None

    GLib.timeout_add(1000, press_next)
    GLib.timeout_add(int(1000 * PATIENCE), loop.quit)
    loop.run()
    print(json.dumps({"tree": [told for _, told in objects(program, 0)], "heard": heard}))


def press(program: Any, name: str) -> None:
    """Do what pressing a thing does, without a mouse or a key. Raises SystemExit where nothing is called so."""
    for thing, told in objects(program, 0):
        if told["name"] != name or (actions := thing.get_action_iface()) is None:
            continue
        for i in range(actions.get_n_actions()):
            if actions.get_action_name(i).lower() in ("press", "toggle"):
                actions.do_action(i)
                return
    print(f"nothing is called {name} and can be pressed", file=sys.stderr)


def found(name: str) -> Any:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program is not None and program.get_name() == name and program.get_child_count():
                return program
        time.sleep(0.3)
    raise SystemExit(f"no program called {name} on the bus")


def objects(thing: Any, depth: int) -> Iterator[tuple[Any, dict[str, Any]]]:
    """An object and everything below it that is showing, and what is told of each, depth first."""
    states = thing.get_state_set()
    has = [name for name in STATES if states.contains(getattr(Atspi.StateType, name))]
    if depth > 1 and "SHOWING" not in has:
        return
    labels = [
        relation.get_target(0).get_name()
        for relation in thing.get_relation_set()
        if relation.get_relation_type() is Atspi.RelationType.LABELLED_BY
    ]
    yield thing, {
        "depth": depth, "role": thing.get_role_name(), "name": thing.get_name(), "label": " ".join(labels),
        "description": thing.get_description(), "states": has,
    }  # fmt: skip
    for index in range(thing.get_child_count()):
        if (child := thing.get_child_at_index(index)) is not None:
            yield from objects(child, depth + 1)


if __name__ == "__main__":
    main()
