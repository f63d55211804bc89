"""Menus and keys: everything the window can do, reachable without a mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox

from app.desktop.theme import APPEARANCES
from app.dialogs.about import about_text, help_text
from app.widgets.fidelity_bar import Offers

if TYPE_CHECKING:
    from app.main_window import MainWindow


Key = QKeySequence.StandardKey | str
Add = Callable[[QMenu, str, str, Key, object], None]  # a menu, a name, a text, a key, what it does


def add_actions(window: MainWindow) -> dict[str, QAction]:
    """Fill the menu bar; the actions by name."""
    made: dict[str, QAction] = {}

    def add(menu: QMenu, name: str, text: str, key: Key, do: object) -> None:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(do)
        made[name] = action

    add_file(window, add)
    add_clip(window, add)
    for number in range(1, 10):
        made[f"clip{number}"].setVisible(False)
        window.addAction(made[f"clip{number}"])
    for name in ("play", "previous", "next"):  # elsewhere these keys press buttons and move sliders
        made[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for place in (window.stage, window.strip):
            place.addAction(made[name])
    view = window.menuBar().addMenu(window.tr("&View"))
    add(view, "drawer", window.tr("Show the &controls"), "F9", lambda: window.drawer.toggle())
    add_appearances(view.addMenu(window.tr("&Appearance")), window)
    add_help(window, add, made)
    return made


def add_file(window: MainWindow, add: Add) -> None:
    tr, keys = window.tr, QKeySequence.StandardKey
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


def add_clip(window: MainWindow, add: Add) -> None:
    tr, workspace, playback, desk = window.tr, window.workspace, window.playback, window.fidelity_desk
    clip = window.menuBar().addMenu(tr("Cl&ip"))
    add(clip, "animate", tr("&Animate"), "Ctrl+Return", lambda: window.animate())
    add(clip, "stop", tr("&Stop"), "Esc", lambda: workspace.stop())
    add(clip, "seed", tr("Another &seed"), "R", lambda: workspace.roll_seed())
    add(clip, "variations", tr("&Variations"), "V", lambda: window.vary())
    clip.addSeparator()
    add(clip, "play", tr("&Play or pause"), "Space", playback.toggle)
    add(clip, "previous", tr("Pre&vious frame"), "Left", lambda: playback.step(-1))
    add(clip, "next", tr("&Next frame"), "Right", lambda: playback.step(1))
    add(clip, "compare", tr("&Compare with the photo"), "C", lambda: window.player.compare.toggle())
    add(clip, "zoom", tr("Actual pi&xels"), "Z", lambda: window.player.zoom.toggle())
    add(clip, "loopview", tr("&Loop the view"), "L", lambda: playback.toggle_loop())
    add(clip, "seam", tr("Show the loop's s&eam"), "S", lambda: playback.show_seam())
    add(clip, "frame", tr("Use this &frame as a photo"), "Ctrl+Shift+F", lambda: window.use_frame())
    clip.addSeparator()
    add(clip, "check", tr("Check against the p&hoto"), "F", lambda: desk.check())
    add(clip, "lock", tr("Put the la&bel back"), "Ctrl+L", lambda: desk.mend("label"))
    add(clip, "labels", tr("&Which labels…"), "Ctrl+Alt+L", lambda: window.label_desk.begin())
    add(clip, "hold", tr("H&old the face"), "Ctrl+Shift+L", lambda: desk.mend("face"))
    add(clip, "retry", tr("Try three &more seeds"), "Shift+R", lambda: window.retry_desk.begin())
    add(clip, "keep", "", "K", lambda: desk.keep_good())
    add(clip, "restore", tr("&Undo what was mended or left out"), "Ctrl+U", lambda: desk.undo())
    for number in range(1, 10):
        text, show = tr("Clip {0}").format(number), partial(window.gallery.show_clip, number)
        add(clip, f"clip{number}", text, f"Ctrl+{number}", lambda _=False, show=show: show())


def add_help(window: MainWindow, add: Add, made: dict[str, QAction]) -> None:
    tr, tips = window.tr, window.tr("Keys and tips")
    menu = window.menuBar().addMenu(tr("&Help"))

    def show_tips() -> None:
        QMessageBox.information(window, tips, help_text(list(made.values())))

    add(menu, "help", tr("&Keys and tips"), QKeySequence.StandardKey.HelpContents, show_tips)
    add(menu, "newer", tr("Is there a &newer version?"), "", lambda: window.newer.ask())
    add(menu, "about", tr("&About Vivant"), "", lambda: QMessageBox.about(window, "Vivant", about_text()))


def add_appearances(menu: QMenu, window: MainWindow) -> None:
    """One of them is chosen."""
    group = QActionGroup(menu)
    for name, text in APPEARANCES.items():
        action = group.addAction(window.tr(text))
        action.setCheckable(True)
        action.setChecked(name == window.settings.appearance)
        action.triggered.connect(lambda _=False, name=name: window.appearance.choose(name))
        menu.addAction(action)


def enable_for_clip(actions: dict[str, QAction], there_is_one: bool) -> None:
    """What makes no sense without a clip."""
    for name in ("export", "play", "previous", "next", "compare", "frame", "seam", "check", "labels", "retry"):
        actions[name].setEnabled(there_is_one)


def enable_offers(actions: dict[str, QAction], offers: Offers) -> None:
    """What can be done about the clip now, and nothing else."""
    offered = {"lock": offers.label, "hold": offers.face, "keep": offers.keep > 0, "restore": offers.undo}
    for name, there in offered.items():
        actions[name].setEnabled(there)
    some = QCoreApplication.translate("MainWindow", "&Keep 1 to {0}").format(offers.keep)
    actions["keep"].setText(some if offers.keep else QCoreApplication.translate("MainWindow", "&Keep the good frames"))


def fill_recent(menu: QMenu, window: MainWindow) -> None:
    menu.clear()
    for path in window.settings.recent:
        menu.addAction(path.name).triggered.connect(lambda _=False, path=path: window.workspace.open([Path(path)]))
    menu.setEnabled(True)
