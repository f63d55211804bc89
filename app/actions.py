"""Menus and shortcuts, as tables: everything the window can do, reachable without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from app.desktop.counts import export_clips
from app.desktop.theme import APPEARANCES
from app.state.queue_progress import QueueStatus
from app.widgets.controls import allow_command
from app.widgets.fidelity_bar import Offers
from app.widgets.plain_text import button_text, command_text
from engine.language import languages

Key = QKeySequence.StandardKey | str
KEYS = QKeySequence.StandardKey
Row = tuple[str, Any, Key] | None  # Qt's mark of a text to be translated is untyped
"""A command's name, its text and its key; None is a separator."""

CONTEXT = "MainWindow"  # of the translations
FILE: tuple[Row, ...] = (
    ("open", QT_TRANSLATE_NOOP("MainWindow", "&Open photos…"), KEYS.Open),
    ("batch", QT_TRANSLATE_NOOP("MainWindow", "Make many &clips…"), "Ctrl+Shift+O"),
    ("models", QT_TRANSLATE_NOOP("MainWindow", "&Models…"), "Ctrl+M"),
    ("storage", QT_TRANSLATE_NOOP("MainWindow", "&Storage…"), ""),
    ("crew", QT_TRANSLATE_NOOP("MainWindow", "Where &batches are made…"), ""),
    ("export", QT_TRANSLATE_NOOP("MainWindow", "&Export this clip…"), "Ctrl+E"),
    ("save-preset", QT_TRANSLATE_NOOP("MainWindow", "Save as &preset…"), "Ctrl+Shift+S"),
    None,
    ("quit", QT_TRANSLATE_NOOP("MainWindow", "&Quit"), KEYS.Quit),
)
EDIT: tuple[Row, ...] = (
    ("undo", QT_TRANSLATE_NOOP("MainWindow", "&Undo"), KEYS.Undo),
    ("redo", QT_TRANSLATE_NOOP("MainWindow", "&Redo"), KEYS.Redo),
    ("history", QT_TRANSLATE_NOOP("MainWindow", "&History…"), "Ctrl+H"),
    None,
    ("paste", QT_TRANSLATE_NOOP("MainWindow", "&Paste"), KEYS.Paste),
)
QUEUE: tuple[Row, ...] = (
    ("pause", QT_TRANSLATE_NOOP("MainWindow", "&Pause"), "Ctrl+P"),
    ("stop-all", QT_TRANSLATE_NOOP("MainWindow", "&Stop all"), "Shift+Esc"),
    ("clear", QT_TRANSLATE_NOOP("MainWindow", "&Clear waiting"), ""),
    None,
    ("edit", QT_TRANSLATE_NOOP("MainWindow", "&Edit settings of a waiting clip"), "Ctrl+D"),
)
CLIP: tuple[Row, ...] = (
    ("animate", QT_TRANSLATE_NOOP("MainWindow", "&Animate"), "Ctrl+Return"),
    ("stop", QT_TRANSLATE_NOOP("MainWindow", "&Stop"), "Esc"),
    ("seed", QT_TRANSLATE_NOOP("MainWindow", "Anothe&r seed"), "R"),
    ("drafts", QT_TRANSLATE_NOOP("MainWindow", "&Variations"), "V"),
    None,
    ("frame", QT_TRANSLATE_NOOP("MainWindow", "Use this &frame as a photo"), "Ctrl+Shift+F"),
    ("start-here", QT_TRANSLATE_NOOP("MainWindow", "S&tart the clip here"), "I"),
    ("extend", QT_TRANSLATE_NOOP("MainWindow", "E&xtend by one length"), "X"),
    ("end-here", QT_TRANSLATE_NOOP("MainWindow", "&End the clip here"), "O"),
    None,
    ("select-all", QT_TRANSLATE_NOOP("MainWindow", "Select all &clips"), KEYS.SelectAll),
    ("favourite", QT_TRANSLATE_NOOP("MainWindow", "A&dd to or remove from favourites"), "B"),
    ("rename", QT_TRANSLATE_NOOP("MainWindow", "Rena&me…"), "F2"),
    ("remove", QT_TRANSLATE_NOOP("MainWindow", "De&lete"), KEYS.Delete),
)
PLAYBACK: tuple[Row, ...] = (
    ("play", QT_TRANSLATE_NOOP("MainWindow", "&Play or pause"), "Space"),
    ("previous", QT_TRANSLATE_NOOP("MainWindow", "Pre&vious frame"), "Left"),
    ("next", QT_TRANSLATE_NOOP("MainWindow", "&Next frame"), "Right"),
    None,
    ("compare", QT_TRANSLATE_NOOP("MainWindow", "&Compare with the photo"), "C"),
    ("zoom", QT_TRANSLATE_NOOP("MainWindow", "Actual pi&xels"), "Z"),
    None,
    ("mute", QT_TRANSLATE_NOOP("MainWindow", "M&ute the sound"), "M"),
    ("loopview", QT_TRANSLATE_NOOP("MainWindow", "&Loop playback"), "L"),
    ("seam", QT_TRANSLATE_NOOP("MainWindow", "Play the loop's s&eam"), "S"),
)
CHECK: tuple[Row, ...] = (
    ("check", QT_TRANSLATE_NOOP("MainWindow", "Check against the p&hoto"), "F"),
    ("retry", QT_TRANSLATE_NOOP("MainWindow", "Try three &more seeds"), "Shift+R"),
    None,
    ("restore-label", QT_TRANSLATE_NOOP("MainWindow", "Restore the la&bel"), "Ctrl+L"),
    ("restore-product", QT_TRANSLATE_NOOP("MainWindow", "Restore the pro&duct"), ""),
    ("labels", QT_TRANSLATE_NOOP("MainWindow", "&Edit labels…"), "Ctrl+Alt+L"),
    ("restore-face", QT_TRANSLATE_NOOP("MainWindow", "Restore the fa&ce"), "Ctrl+Shift+L"),
    ("restore-colours", QT_TRANSLATE_NOOP("MainWindow", "Restore the c&olours"), "Ctrl+Shift+U"),
    None,
    ("keep-good-frames", "", "K"),
    ("undo-edits", QT_TRANSLATE_NOOP("MainWindow", "&Undo repairs and trimming"), "Ctrl+U"),
)
HELP: tuple[Row, ...] = (
    ("guide", QT_TRANSLATE_NOOP("MainWindow", "&Guide"), KEYS.HelpContents),
    ("keys", QT_TRANSLATE_NOOP("MainWindow", "&Keys and tips"), "Ctrl+F1"),
    None,
    ("installation", QT_TRANSLATE_NOOP("MainWindow", "&Check this installation…"), ""),
    ("update-check", QT_TRANSLATE_NOOP("MainWindow", "Check for a &newer version"), ""),
    None,
    ("about", QT_TRANSLATE_NOOP("MainWindow", "&About Vivant"), ""),
)
LONGEST_STEP = 60  # characters of a step of the history in a menu
NUMBERED = range(1, 10)  # clips of the strip that have a key of their own
ON_THE_CANVAS = ("play", "previous", "next")  # elsewhere these keys press buttons and move sliders
OF_A_PREVIEW = ("play", "previous", "next", "compare")
OF_A_CLIP = (
    "play", "previous", "next", "compare", "frame", "extend", "start-here", "end-here", "seam", "check",
    "labels", "retry",
)  # fmt: skip


@dataclass(frozen=True)
class Callbacks:
    """What the menus call. `commands` are those of the tables, and "controls", by name."""

    commands: Mapping[str, Callable[[], object]]
    show_clip: Callable[[int], object]  # a clip's number in the strip, from 1
    recent: Callable[[], Sequence[Path]]
    open: Callable[[list[Path]], object]
    appearance: str
    choose_appearance: Callable[[str], object]
    language: str
    choose_language: Callable[[str], object]
    history: QUndoStack


def add_actions(window: QMainWindow, callbacks: Callbacks, canvases: Sequence[QWidget]) -> dict[str, QAction]:
    """Fill the menu bar; the actions by name. Keys that also press buttons work on the `canvases` only."""
    made: dict[str, QAction] = {}

    def tr(text: str) -> str:
        return QCoreApplication.translate(CONTEXT, text) if text else ""

    def add(menu: QMenu, name: str, text: str, key: Key, do: Callable[[], object]) -> None:
        action = menu.addAction(command_text(text))
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: do())
        made[name] = action

    def fill(menu: QMenu, rows: tuple[Row, ...]) -> None:
        for row in rows:
            if row is None:
                menu.addSeparator()
            else:
                add(menu, row[0], tr(row[1]), row[2], callbacks.commands[row[0]])

    bar = window.menuBar()
    file = bar.addMenu(tr("&File"))
    fill(file, FILE[:1])
    recent = file.addMenu(tr("Open &recent"))
    recent.aboutToShow.connect(lambda: fill_recent(recent, callbacks))
    fill(file, FILE[1:])
    fill(bar.addMenu(tr("&Edit")), EDIT)
    show_steps(made, callbacks.history)
    clip = bar.addMenu(tr("Cl&ip"))
    fill(clip, CLIP)
    numbered = clip.addMenu(tr("&Go to"))
    for number in NUMBERED:
        name = f"clip{number}"
        add(numbered, name, tr("Clip {0}").format(number), f"Ctrl+{number}", partial(callbacks.show_clip, number))
    fill(bar.addMenu(tr("&Playback")), PLAYBACK)
    fill(bar.addMenu(tr("&Check")), CHECK)
    for name in ON_THE_CANVAS:
        made[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for canvas in canvases:
            canvas.addAction(made[name])
    fill(bar.addMenu(tr("&Queue")), QUEUE)
    enable_queue(made, QueueStatus())
    view = bar.addMenu(tr("&View"))
    add(view, "controls", tr("Show the &controls"), "F9", callbacks.commands["controls"])
    add_choices(view.addMenu(tr("&Appearance")), appearance_texts(), callbacks.appearance, callbacks.choose_appearance)
    add_choices(view.addMenu(tr("&Language")), language_names(), callbacks.language, callbacks.choose_language)
    fill(bar.addMenu(tr("&Help")), HELP)
    for menu in bar.findChildren(QMenu):
        menu.setToolTipsVisible(True)  # why a command is grey
    return made


def told_in_help(made: dict[str, QAction]) -> list[QAction]:
    """Without the keys of the clips, which are one line together."""
    return [action for name, action in made.items() if not name.startswith("clip")]


def appearance_texts() -> dict[str, str]:
    return {name: QCoreApplication.translate(CONTEXT, text) for name, text in APPEARANCES.items()}


def language_names() -> dict[str, str]:
    """Each language is called as its speakers call it."""
    return {"": QCoreApplication.translate(CONTEXT, APPEARANCES[""]), **languages()}


def add_choices(menu: QMenu, texts: Mapping[str, str], chosen: str, choose: Callable[[str], object]) -> None:
    """One of them is chosen."""
    group = QActionGroup(menu)
    for name, text in texts.items():
        action = group.addAction(command_text(text))
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(lambda _=False, name=name: choose(name))
        menu.addAction(action)


def show_steps(actions: dict[str, QAction], history: QUndoStack) -> None:
    """Undo and Redo say what they would undo and redo."""
    undo, redo = actions["undo"], actions["redo"]
    undo_text = QCoreApplication.translate("MainWindow", "&Undo {0}")
    redo_text = QCoreApplication.translate("MainWindow", "&Redo {0}")
    texts = StepTexts(undo, redo, undo_text, redo_text)
    history.undoTextChanged.connect(texts.show_undo)
    history.redoTextChanged.connect(texts.show_redo)
    history.canUndoChanged.connect(texts.allow_undo)
    history.canRedoChanged.connect(texts.allow_redo)
    redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])  # the first one is shown
    texts.allow_undo(history.canUndo())
    texts.allow_redo(history.canRedo())


class StepTexts(QObject):
    """Belongs to the command, so that a history that outlives the window does not call it."""

    def __init__(self, undo: QAction, redo: QAction, undo_text: str, redo_text: str) -> None:
        super().__init__(undo)
        self._undo, self._redo, self._undo_text, self._redo_text = undo, redo, undo_text, redo_text

    @Slot(str)
    def show_undo(self, step: str) -> None:
        self._undo.setText(command_text(step_text(self._undo_text, step)))

    @Slot(str)
    def show_redo(self, step: str) -> None:
        self._redo.setText(command_text(step_text(self._redo_text, step)))

    @Slot(bool)
    def allow_undo(self, can: bool) -> None:
        allow_command(self._undo, "" if can else nothing_to_undo())

    @Slot(bool)
    def allow_redo(self, can: bool) -> None:
        why_not = QCoreApplication.translate("MainWindow", "There is nothing to redo")
        allow_command(self._redo, "" if can else why_not)


def nothing_to_undo() -> str:
    return QCoreApplication.translate("MainWindow", "There is nothing to undo")


def step_text(command: str, step: str) -> str:
    """“Undo” or “Redo” and a step of the history; the `&` of a file's name in it is no mark of a key."""
    return command.format(button_text(step, LONGEST_STEP)).strip()


def enable_queue(actions: dict[str, QAction], status: QueueStatus) -> None:
    """What can be done to the queue now."""
    held = bool(status.held) and not status.total
    resume, pause = (
        QCoreApplication.translate("MainWindow", "&Resume"),
        QCoreApplication.translate("MainWindow", "&Pause"),
    )
    actions["pause"].setText(resume if held else pause)
    not_made = QCoreApplication.translate("QueueBar", "No clip is being made")
    not_waiting = QCoreApplication.translate("QueueBar", "No clip is waiting")
    allow_command(actions["pause"], "" if status.total or status.held else not_made)
    allow_command(actions["stop-all"], "" if status.total else not_made)
    for name in ("clear", "edit"):
        allow_command(actions[name], "" if status.waiting or status.held else not_waiting)


def enable_for_clip(actions: dict[str, QAction], there_is_one: bool, live: bool, exported: bool, many: int) -> None:
    """What makes no sense without a clip, or while nothing plays live either.

    What is on the stage can be `exported`, or so many clips that are selected.
    """
    text = QCoreApplication.translate("MainWindow", "&Export this clip…")
    actions["export"].setText(button_text(export_clips(many)) if many else command_text(text))
    not_made = QCoreApplication.translate("PlayerBar", "The clip is not made yet")
    allow_command(actions["export"], "" if exported or many else not_made)
    for name in OF_A_CLIP:
        allow_command(actions[name], "" if there_is_one or (live and name in OF_A_PREVIEW) else not_made)


def enable_offers(actions: dict[str, QAction], offers: Offers) -> None:
    """What can be done about the clip now, and nothing else."""
    offered = {
        "restore-label": offers.label, "restore-product": offers.product, "restore-face": offers.face,
        "restore-colours": offers.colour,
        "keep-good-frames": offers.keep > 0,
    }  # fmt: skip
    no_help = QCoreApplication.translate("MainWindow", "Only where a check finds that it would help")
    for name, there in offered.items():
        allow_command(actions[name], "" if there else no_help)
    allow_command(actions["undo-edits"], "" if offers.undo else nothing_to_undo())
    some = QCoreApplication.translate("MainWindow", "&Keep 1 to {0}").format(offers.keep)
    the_good = QCoreApplication.translate("MainWindow", "&Keep the good frames")
    actions["keep-good-frames"].setText(command_text(some if offers.keep else the_good))


def fill_recent(menu: QMenu, callbacks: Callbacks) -> None:
    menu.clear()
    for path in callbacks.recent():
        menu.addAction(button_text(path.name)).triggered.connect(lambda _=False, path=path: callbacks.open([path]))
