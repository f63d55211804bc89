"""The LoRAs of a clip: each with its strength and, of a model with two experts, which one it changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.desktop.files import accept_as_copy
from app.widgets.combo_box import fill, ignore_wheel_unless_focused
from app.widgets.controls import allow, tool_button
from app.widgets.display_names import EXPERT_WORDS
from app.widgets.plain_text import NAME, PlainLabel, button_text, set_name, set_tip
from engine.models import ModelSpec
from engine.models.lora import expert_of
from engine.request.loras import MOST, STRONGEST, AskedLora, loras_from_text, loras_to_text

STEP = 0.05


class LoraList(QWidget):
    """Shows what a request has and tells what is changed in it, as text for a request."""

    changed = Signal(str)
    wanted = Signal()  # a file that is to be chosen
    dropped = Signal(object)  # list[Path]
    known_chosen = Signal(object)  # AskedLora

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._loras: tuple[AskedLora, ...] = ()
        self._known: Sequence[AskedLora] = ()
        self._experts = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        head = QHBoxLayout()
        title = PlainLabel(self.tr("LoRAs"))
        title.setObjectName("quiet")
        self.add = QPushButton(self.tr("Add…"))
        set_tip(self.add, self.tr("A file that changes what the model makes, such as a style; drop it here"))
        set_name(self.add, self.tr("Add a LoRA"))
        self.add.clicked.connect(self._ask)
        head.addWidget(title, 1)
        head.addWidget(self.add)
        self._column.addLayout(head)
        self.rows: list[QWidget] = []

    def show_spec(self, spec: ModelSpec) -> None:
        self._experts = spec.experts
        self.setVisible(bool(spec.lora))

    def show_known(self, known: Sequence[AskedLora]) -> None:
        """Those that can be added without choosing a file."""
        self._known = known

    def show_loras(self, text: str) -> None:
        """What a request has. Rows stay while only strengths change, so that a spin box keeps the keyboard."""
        loras = loras_from_text(text)
        same = [replace(lora, strength=0) for lora in loras] == [replace(lora, strength=0) for lora in self._loras]
        shown = same and len(self.rows) == len(loras)
        self._loras = loras
        allow(self.add, len(loras) < MOST, self.tr("No more than {0} at a time").format(MOST))
        if shown:
            for row, lora in zip(self.rows, loras, strict=True):
                show_strength(row, lora.strength)
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(index, lora) for index, lora in enumerate(loras)]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, index: int, lora: AskedLora) -> QWidget:
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        line = self._line(lines)
        name = PlainLabel(lora.name, NAME)
        name.setMinimumWidth(40)
        set_tip(name, lora.name)
        line.addWidget(name, 1)
        remove = tool_button("close", self.tr("Leave out {0}").format(lora.name))
        remove.clicked.connect(lambda: self._emit((*self._loras[:index], *self._loras[index + 1 :])))
        if self._experts:  # the name needs a line of its own
            line.addWidget(remove)
            line = self._line(lines)
            line.addWidget(self._expert(index, lora), 1)
        strength = QDoubleSpinBox()
        strength.setRange(-STRONGEST, STRONGEST)
        strength.setSingleStep(STEP)
        strength.setKeyboardTracking(False)
        strength.setAlignment(Qt.AlignmentFlag.AlignRight)
        set_name(strength, self.tr("Strength of {0}").format(lora.name))
        ignore_wheel_unless_focused(strength)
        line.addWidget(strength)
        show_strength(row, lora.strength)
        strength.valueChanged.connect(partial(self._weigh, index))
        if not self._experts:
            line.addWidget(remove)
        return row

    @staticmethod
    def _line(lines: QVBoxLayout) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        lines.addLayout(line)
        return line

    def _expert(self, index: int, lora: AskedLora) -> QComboBox:
        expert = QComboBox()
        fill(expert, {key: self.tr(word) for key, word in EXPERT_WORDS.items()})
        expert.setCurrentIndex(expert.findData(lora.expert or expert_of(lora.name) or "both"))
        set_name(expert, self.tr("Steps that {0} changes").format(lora.name))
        expert.activated.connect(lambda i: self._change(index, replace(self._loras[index], expert=expert.itemData(i))))
        ignore_wheel_unless_focused(expert)
        return expert

    def _weigh(self, index: int, strength: float) -> None:
        self._change(index, replace(self._loras[index], strength=round(strength, 4)))

    def _change(self, index: int, lora: AskedLora) -> None:
        self._emit((*self._loras[:index], lora, *self._loras[index + 1 :]))

    def _emit(self, loras: tuple[AskedLora, ...]) -> None:
        self.changed.emit(loras_to_text(loras))

    def _ask(self) -> None:
        """The known ones that are not in the list, and a file; at once the file where there are none."""
        asked = {lora.sha256 for lora in self._loras}
        free = [lora for lora in self._known if lora.sha256 not in asked]
        if not free:
            self.wanted.emit()
            return
        menu = QMenu(self)
        for lora in free:
            menu.addAction(button_text(lora.name)).triggered.connect(partial(self.known_chosen.emit, lora))
        menu.addSeparator()
        menu.addAction(self.tr("Choose a file…")).triggered.connect(self.wanted)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            accept_as_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            accept_as_copy(event)
            self.dropped.emit(files)


def show_strength(row: QWidget, strength: float) -> None:
    box = row.findChild(QDoubleSpinBox)
    assert isinstance(box, QDoubleSpinBox)
    box.blockSignals(True)
    box.setValue(strength)
    box.blockSignals(False)
