"""A batch, opened: how far it is, what can be done about it, and its clips by state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.desktop.icons import set_icon
from app.widgets.accessible import set_choices
from app.widgets.batch_list import BatchList
from app.widgets.clip_player import ClipPlayer
from app.widgets.controls import allow
from app.widgets.elided_label import LONGEST, ElidedLabel
from app.widgets.flow_layout import flow
from app.widgets.plain_text import LINE, PlainLabel, button_text, one_line, set_name, set_tip

ALL = ""


@dataclass(frozen=True)
class BatchViewData:
    """Sentences about a batch, and what can be done about it now. `states` are words and counts by state."""

    title: str
    progress: str
    now: str
    message: str
    share: float
    states: Mapping[str, tuple[str, int]]
    pausable: bool
    resumable: bool
    stoppable: bool
    again: bool
    page: bool


class BatchView(QWidget):
    """`filtered` is emitted with a state, or ALL."""

    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    again_wanted = Signal()
    page_wanted = Signal()
    folder_wanted = Signal()
    closed = Signal()
    filtered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.progress, self.message = PlainLabel(longest=LINE), PlainLabel(longest=LINE), PlainLabel()
        self.now = ElidedLabel()
        self.now.setObjectName("quiet")
        self.title.setObjectName("title")
        self.message.setObjectName("warn")
        self.message.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        set_name(self.bar, self.tr("How much of the batch is done"))
        self.list = BatchList(self.tr("Clips of the batch"))
        self.nothing = PlainLabel(self.tr("No clips in this state."))
        self.nothing.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addLayout(self._header())
        for widget in (self.progress, self.bar, self.now, self.message):
            column.addWidget(widget)
        column.addWidget(self._commands())
        column.addWidget(self._filters())
        column.addWidget(self.nothing)
        self.player = ClipPlayer()
        self.player.hide()
        clips = QHBoxLayout()
        clips.setSpacing(8)
        clips.addWidget(self.list, 1)
        clips.addWidget(self.player)
        column.addLayout(clips, 1)

    def event(self, event: QEvent) -> bool:
        """While a clip is played, Space and Escape are for it, and not for the window's commands."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_players(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self._is_players(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.player.toggle()
        else:
            self.player.closed.emit()

    def _is_players(self, event: QKeyEvent) -> bool:
        return self.player.isVisible() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("flat")
        set_tip(
            self.close_button, self.tr("Back to the photos and clips. The batch goes on, and stays in the strip below")
        )
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        return row

    def _commands(self) -> QWidget:
        self.pause, self.stop, self.again = QPushButton(), QPushButton(), QPushButton()
        self.page, self.folder = QPushButton(), QPushButton()
        for button, icon, text, wanted in (
            (self.pause, "pause", "", None), (self.stop, "stop", self.tr("Stop"), self.stop_wanted),
            (self.again, "dice", self.tr("Try other motions"), self.again_wanted),
            (self.page, "grid", self.tr("Show report in browser"), self.page_wanted),
            (self.folder, "open", self.tr("Show folder"), self.folder_wanted),
        ):  # fmt: skip
            set_icon(button, icon)
            button.setText(button_text(text))
            if wanted is not None:
                button.clicked.connect(wanted)
        set_tip(self.folder, self.tr("The folder with all clips"))
        self._resumes = False
        self.pause.clicked.connect(lambda: (self.resume_wanted if self._resumes else self.pause_wanted).emit())
        return flow(self.pause, self.stop, self.again, self.page, self.folder)

    def _filters(self) -> QWidget:
        self.filters: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._filter_row = flow()
        set_name(self._filter_row, self.tr("Which clips are shown"))
        return self._filter_row

    @property
    def state(self) -> str:
        """Whose clips are shown."""
        return next((state for state, button in self.filters.items() if button.isChecked()), ALL)

    def show_data(self, data: BatchViewData) -> None:
        self.title.setText(data.title)
        self.progress.setText(data.progress)
        self.now.setText(one_line(data.now, LONGEST))
        self.message.setText(data.message)
        self.message.setVisible(bool(data.message))
        self.bar.setValue(round(1000 * data.share))
        self._resumes = data.resumable
        self.pause.setText(self.tr("Continue") if data.resumable else self.tr("Pause"))
        set_icon(self.pause, "play" if data.resumable else "pause")
        made = self.tr("Nothing is being made now.")
        for button, on, tip, why_not in (
            (self.pause, data.pausable or data.resumable, self.tr("Finish what is being made, then wait"), made),
            (self.stop, data.stoppable, self.tr("Stop at once; what is made stays"), made),
            (
                self.again, data.again,
                self.tr("Three more tries for each clip that failed or differs from its photo; the best is kept"),
                self.tr("For clips that failed or differ from their photos, once the batch is done or stopped"),
            ),
            (
                self.page, data.page, self.tr("A page with all clips and what was found in them"),
                self.tr("The report is written after a minute, and when the batch is done"),
            ),
        ):  # fmt: skip
            allow(button, on, why_not, tip)
        self._show_states(data.states)

    def _show_states(self, states: Mapping[str, tuple[str, int]]) -> None:
        total = sum(count for _, count in states.values())
        for state, (word, count) in {ALL: (self.tr("All"), total), **states}.items():
            if state not in self.filters:
                self.filters[state] = button = QToolButton()
                button.setCheckable(True)
                button.setObjectName("flat")
                button.setChecked(state == ALL)
                button.clicked.connect(lambda _=False, state=state: self.filtered.emit(state))
                self._group.addButton(button)
                set_choices(self._filter_row, self._group)
                self._filter_row.layout().addWidget(button)  # type: ignore[union-attr]
            button = self.filters[state]
            button.setText(button_text(f"{word} {count}"))
            set_name(button, f"{word}: {count}")
            button.setVisible(bool(count) or button.isChecked())

    def show_all(self) -> None:
        """Clips of every state again."""
        if ALL in self.filters:
            self.filters[ALL].setChecked(True)

    def show_nothing(self, on: bool) -> None:
        """Whether no clip is in the chosen state."""
        self.nothing.setVisible(on)
