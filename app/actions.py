"""Menus and keys: everything the window can do, reachable without a mouse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox

from app.about import about_text, help_text

if TYPE_CHECKING:
    from app.window import MainWindow


def add_actions(window: MainWindow) -> dict[str, QAction]:
    """Fill the menu bar; the actions by name."""
    tr, studio, playback, keys = window.tr, window.studio, window.playback, QKeySequence.StandardKey
    made: dict[str, QAction] = {}

    def add(menu: QMenu, name: str, text: str, key: QKeySequence.StandardKey | str, do: object) -> None:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(do)
        made[name] = action

    file = window.menuBar().addMenu(tr("&File"))
    add(file, "open", tr("&Open…"), keys.Open, lambda: window.ask_for_photo())
    recent = file.addMenu(tr("Open &recent"))
    recent.aboutToShow.connect(lambda: fill_recent(recent, window))
    add(file, "paste", tr("&Paste"), keys.Paste, lambda: window.paste())
    add(file, "models", tr("&Models…"), "Ctrl+M", lambda: window.show_models())
    add(file, "export", tr("&Export…"), "Ctrl+E", lambda: window.show_export())
    file.addSeparator()
    add(file, "undo", tr("&Undo painting"), keys.Undo, window.easel.undo)
    add(file, "redo", tr("&Redo painting"), keys.Redo, window.easel.redo)
    file.addSeparator()
    add(file, "quit", tr("&Quit"), keys.Quit, lambda: window.close())

    clip = window.menuBar().addMenu(tr("&Clip"))
    add(clip, "animate", tr("&Animate"), "Ctrl+Return", lambda: studio.animate())
    add(clip, "stop", tr("&Stop"), "Esc", lambda: studio.stop())
    add(clip, "seed", tr("Another &seed"), "R", lambda: studio.roll_seed())
    add(clip, "variations", tr("&Variations"), "V", lambda: window.vary())
    clip.addSeparator()
    add(clip, "play", tr("&Play or pause"), "Space", playback.toggle)
    add(clip, "previous", tr("Pre&vious frame"), "Left", lambda: playback.step(-1))
    add(clip, "next", tr("&Next frame"), "Right", lambda: playback.step(1))
    add(clip, "compare", tr("&Compare with the photo"), "C", lambda: window.player.compare.toggle())
    add(clip, "check", tr("Check against the p&hoto"), "F", lambda: window.fidelity_desk.check())
    add(clip, "lock", tr("Put the la&bels back"), "Ctrl+L", lambda: window.fidelity_desk.mend("label"))
    add(clip, "zoom", tr("Actual pi&xels"), "Z", lambda: window.player.zoom.toggle())
    add(clip, "loopview", tr("&Loop the view"), "L", lambda: playback.toggle_loop())
    add(clip, "seam", tr("Show the loop's s&eam"), "S", lambda: playback.show_seam())
    add(clip, "frame", tr("Use this &frame as a photo"), "Ctrl+Shift+F", lambda: window.use_frame())
    for number in range(1, 10):
        add(
            clip,
            f"clip{number}",
            tr("Clip {0}").format(number),
            f"Ctrl+{number}",
            lambda _=False, n=number: window.gallery.show_clip(n),
        )
        made[f"clip{number}"].setVisible(False)
        window.addAction(made[f"clip{number}"])

    for name in ("play", "previous", "next"):  # elsewhere these keys press buttons and move sliders
        made[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for place in (window.stage, window.strip):
            place.addAction(made[name])

    view = window.menuBar().addMenu(tr("&View"))
    add(view, "drawer", tr("Show the &controls"), "F9", lambda: window.side.setVisible(not window.side.isVisible()))
    help_menu = window.menuBar().addMenu(tr("&Help"))
    tips = tr("Keys and tips")
    add(
        help_menu,
        "help",
        tr("&Keys and tips"),
        keys.HelpContents,
        lambda: QMessageBox.information(window, tips, help_text(list(made.values()))),
    )
    add(help_menu, "newer", tr("Is there a &newer version?"), "", lambda: window.newer.ask())
    add(help_menu, "about", tr("&About Vivant"), "", lambda: QMessageBox.about(window, "Vivant", about_text()))
    return made


def enable_for_clip(actions: dict[str, QAction], there_is_one: bool) -> None:
    """What makes no sense without a clip."""
    for name in ("export", "play", "previous", "next", "compare", "frame", "seam", "check", "lock"):
        actions[name].setEnabled(there_is_one)


def fill_recent(menu: QMenu, window: MainWindow) -> None:
    menu.clear()
    for path in window.settings.recent:
        menu.addAction(path.name).triggered.connect(lambda _=False, path=path: window.studio.open([Path(path)]))
    menu.setEnabled(True)
