"""The seed: typed, picked from the latest ones, rolled, or locked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.desktop.icons import set_icon
from app.widgets.combo_box import fill
from app.widgets.controls import tool_button
from app.widgets.plain_text import set_name, set_tip
from engine.request.motion_request import LARGEST_SEED


class SeedField(QWidget):
    """Emits the seed that is typed, the wish for another one, and whether to keep it."""

    changed = Signal(object)  # int: Signal(int) would wrap at 2^31
    rolled = Signal()
    locked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumWidth(80)
        self.box.setAccessibleName(self.tr("Seed"))
        set_tip(self.box, self.tr("Decides what is left to chance: the same seed makes the same clip again"))
        self.box.activated.connect(self._emit_changed)
        line = self.box.lineEdit()
        assert line is not None
        set_name(line, self.tr("Seed"))
        line.editingFinished.connect(self._emit_changed)
        self.dice = tool_button("dice", self.tr("Another seed: the same settings, moved another way (R)"))
        self.dice.clicked.connect(self.rolled)
        self.lock = tool_button("unlock", self.tr("Keep this seed for the next clips, too"))
        self.lock.setCheckable(True)
        self.lock.toggled.connect(self._on_lock)
        for widget in (self.box, self.dice, self.lock):
            row.addWidget(widget, 1 if widget is self.box else 0)

    def show_seed(self, seed: int) -> None:
        self._shown = seed
        self.box.setEditText(str(seed))

    def show_latest(self, seeds: list[int]) -> None:
        """The seeds of the latest clips, to pick from."""
        text = self.box.currentText()
        fill(self.box, {seed: str(seed) for seed in seeds})
        self.box.setEditText(text)

    def _emit_changed(self) -> None:
        """Who only goes through the field with Tab changes nothing, and keeps the keyboard."""
        digits = "".join(c for c in self.box.currentText() if c.isdigit())
        if (seed := min(int(digits or 0), LARGEST_SEED)) != self._shown:
            self.changed.emit(seed)

    def _on_lock(self, locked: bool) -> None:
        set_icon(self.lock, "lock" if locked else "unlock")
        self.locked.emit(locked)
