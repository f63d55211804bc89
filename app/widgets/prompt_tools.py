"""Below a prompt: words for camera and motion at a click, earlier prompts and favourites, and how long it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.widgets.controls import allow
from app.widgets.flow_layout import FlowLayout
from app.widgets.plain_text import PlainLabel, button_text, command_text, set_name, set_tip

LONGEST = 60  # characters of a prompt in the menu


class PromptTools(QWidget):
    """What is chosen is emitted; who listens writes it into the prompt."""

    added = Signal(str)
    chosen = Signal(str)
    kept = Signal(bool)
    """Whether the prompt, as it is now, becomes a favourite or no longer is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column, chips, row = QVBoxLayout(self), QWidget(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        words = FlowLayout()
        chips.setLayout(words)
        for label, sentence in self._words():
            chip = QPushButton(command_text(label))
            chip.setObjectName("chip")
            set_tip(chip, self.tr("Adds “{0}” to the prompt").format(sentence))
            chip.clicked.connect(partial(self.added.emit, sentence))
            words.addWidget(chip)
        self.chips = chips
        self.earlier = QToolButton()
        self.earlier.setText(self.tr("Earlier prompts"))
        self.earlier.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.earlier.setMenu(self.menu)
        self.keep = QToolButton()
        self.keep.setCheckable(True)
        self.keep.setText("★")
        set_name(self.keep, self.tr("Keep this prompt as a favourite"))
        self.keep.setToolTip(self.tr("Keep this prompt as a favourite"))
        self.keep.clicked.connect(self.kept)
        self.count = PlainLabel()
        self.count.setObjectName("quiet")
        row.addWidget(self.earlier)
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.count)
        column.addWidget(chips)
        column.addLayout(row)

    def _words(self) -> tuple[tuple[str, str], ...]:
        """What each chip is called, and its words, which are for models that were taught in English."""
        return (
            (self.tr("Push in"), "The camera slowly pushes in."),
            (self.tr("Circle"), "The camera circles the subject."),
            (self.tr("Handheld"), "Handheld camera with a slight shake."),
            (self.tr("Follow"), "The camera follows the subject."),
            (self.tr("Slow motion"), "In slow motion."),
            (self.tr("Breeze"), "A light breeze moves hair, cloth and leaves."),
            (self.tr("Blink"), "The person blinks and smiles slightly."),
            (self.tr("Ripples"), "The water ripples and glitters."),
            (self.tr("Steam"), "Steam rises slowly."),
            (self.tr("Drifting light"), "Light and shadow drift softly over the scene."),
        )

    def show_prompts(self, earlier: list[str], favourites: list[str], now: str) -> None:
        """Favourites first; `now` is the prompt that is in the field."""
        self.menu.clear()
        for prompts, mark in ((favourites, "★ "), ([one for one in earlier if one not in favourites], "")):
            for prompt in prompts:
                self.menu.addAction(button_text(mark + prompt, LONGEST), partial(self.chosen.emit, prompt))
            self.menu.addSeparator()
        allow(self.earlier, bool(earlier or favourites), self.tr("No prompt has been used yet"))
        allow(self.keep, bool(now), self.tr("Write a prompt first"))
        self.keep.setChecked(now in favourites)

    def show_count(self, text: str, too_long: bool) -> None:
        self.count.setText(text)
        self.count.setToolTip(self.tr("The model reads only the beginning of it.") if too_long else "")
