"""Under the stage: play, step, scrub, compare, zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget

from app.desktop.icons import set_icon
from app.desktop.language import Number
from app.widgets.accessible import Role, set_role
from app.widgets.controls import allow, set_caption
from app.widgets.display_names import CLIP_EASE_WORDS
from app.widgets.fidelity_bar import VerdictStrip
from app.widgets.plain_text import LINE, PlainLabel, button_text, command_text, set_name, set_tip
from app.widgets.trim_bar import TrimBar
from app.widgets.volume import Volume

SPACING, CLOSE = 8, 2  # pixels between buttons, and where there is little room
SHORTEST = 160  # pixels of a slider on which a frame can be found


class PlayerBar(QWidget):
    """Emits the user's actions; shows the position in the clip."""

    play_toggled = Signal()
    stepped = Signal(int)
    sought = Signal(int)
    compared = Signal(bool)
    zoomed = Signal(bool)
    seam_wanted = Signal()
    check_wanted = Signal()
    export_wanted = Signal()
    ease_wanted = Signal(str)  # one of EASED; empty for as it was made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.ToolBar)
        set_name(self, self.tr("Player"))
        self.previous = self._button("previous", self.tr("Previous frame"), "Left")
        self.play = self._button("pause", self.tr("Play or pause"), "Space")
        self.next = self._button("next", self.tr("Next frame"), "Right")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Frame"))
        self._above: list[VerdictStrip] = []
        self.trim = TrimBar()
        self._first, self._total = 0, 0  # of the frames that are kept, among all; none where there is no clip
        self.label = PlainLabel(longest=LINE)
        self.label.setObjectName("quiet")
        self.drift = PlainLabel(longest=LINE)
        self.drift.setObjectName("quiet")
        self.drift.hide()
        self.volume = Volume()
        self.compare = self._button("compare", self.tr("Compare with the photo"), "C", checkable=True)
        self.ease = self._ease_button()
        self.seam = self._button("loop", self.tr("Play the seam of the loop"), "S")
        self.check = self._button("check", self.tr("Check every frame against the photo"), "F")
        self.zoom = self._button("zoom", self.tr("Actual pixels"), "Z", checkable=True)
        self.export = QPushButton(self.tr("Export this clip"))
        set_name(self.export, self.export.text())
        set_icon(self.export, "export")
        self.export.setToolTip(self.tr("Save the clip as a file (Ctrl+E)"))
        self.export.clicked.connect(self.export_wanted)
        for button, caption in (
            (self.compare, self.tr("Compare")), (self.ease, self.tr("Ease")), (self.seam, self.tr("Seam")),
            (self.check, self.tr("Check")), (self.zoom, self.tr("1:1")),
        ):  # fmt: skip
            set_caption(button, caption)
        self._lay_out()
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.play.clicked.connect(self.play_toggled)
        self.slider.valueChanged.connect(self._seek)
        self.seam.clicked.connect(self.seam_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.compare.toggled.connect(self.compared)
        self.zoom.toggled.connect(self.zoomed)

    def _lay_out(self) -> None:
        """The slider with what is above it, and the buttons around it."""
        self._rows, self._row = QVBoxLayout(self), QHBoxLayout()
        self._rows.setContentsMargins(16, 4, 16, 8)
        self._rows.setSpacing(0)
        self._rows.addLayout(self._row)
        self._row.setSpacing(SPACING)
        self._line = QWidget()
        self._scale = QVBoxLayout(self._line)  # what is above the slider is as wide as it
        self._scale.setContentsMargins(0, 0, 0, 0)
        self._scale.setSpacing(0)
        self._scale.addWidget(self.trim)
        self._scale.addWidget(self.slider)
        self._captioned = (self.compare, self.ease, self.seam, self.check, self.zoom)
        self._with_words: dict[QWidget, int] = {}  # how wide they are with captions
        self._around = (
            self.previous, self.play, self.next, self.label, self.drift, self.volume, self.ease, self.seam,
            self.compare, self.check, self.zoom, self.export,
        )  # fmt: skip
        for widget in self._around:
            self._row.addWidget(widget)
        self._above_buttons: bool | None = None  # until it is laid out
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button came or went
            self._arrange()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """With icons alone."""
        return QSize(self._needed(words=False), super().minimumSizeHint().height())

    def _needed(self, words: bool) -> int:
        """Pixels that all but the slider take, with captions or without."""
        there = [widget for widget in self._around if not widget.isHidden()]
        for button in self._captioned:
            if button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
                self._with_words[button] = button.sizeHint().width()
        if self.export.text():
            self._with_words[self.export] = self.export.sizeHint().width()
        icon = self.next.sizeHint().width()
        widths = [
            (self._with_words[w] if words else icon)
            if w in self._with_words
            else max(w.minimumWidth(), w.sizeHint().width())
            for w in there
        ]
        margins = self._rows.contentsMargins()
        return sum(widths) + (SPACING if words else CLOSE) * len(there) + margins.left() + margins.right()

    def _arrange(self) -> None:
        """Where the buttons leave too little room the slider is above them; where even that is not enough, they have no
        captions.
        """
        left = self.width() - self._needed(words=True)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if left >= 0 else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._captioned:
            if button.toolButtonStyle() != style:
                button.setToolButtonStyle(style)
                button.setProperty("captioned", left >= 0)
                button.style().unpolish(button)
                button.style().polish(button)
        text = self.export.accessibleName() if left >= 0 else ""
        if text != self.export.text():
            self.export.setText(button_text(text))
        self._row.setSpacing(SPACING if left >= 0 else CLOSE)
        above = left < SHORTEST
        if above == self._above_buttons:
            return
        self._above_buttons = above
        if above:
            self._row.removeWidget(self._line)
            self._rows.insertWidget(0, self._line)
        else:
            self._rows.removeWidget(self._line)
            self._row.insertWidget(self._row.indexOf(self.label), self._line, 1)

    def _button(self, name: str, text: str, key: str, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        set_icon(button, name)
        set_tip(button, f"{text} ({key})")
        set_name(button, text)
        button.setCheckable(checkable)
        return button

    def _ease_button(self) -> QToolButton:
        """A menu with a choice of how the clip starts and ends."""
        button = QToolButton()
        button.setObjectName("flat")
        set_icon(button, "ease")
        text = self.tr("How the clip starts and ends")
        set_tip(button, text)
        set_name(button, text)
        menu = QMenu(parent=button)
        self._eases = QActionGroup(menu)
        for how, word in CLIP_EASE_WORDS.items():
            action = self._eases.addAction(command_text(self.tr(word)))
            action.setCheckable(True)
            action.setData(how)
            action.triggered.connect(lambda _=False, how=how: self.ease_wanted.emit(how))
            menu.addAction(action)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def show_export(self, can: bool, here: bool) -> None:
        """Whether the clip can be exported, and whether that is offered here: not while it is offered elsewhere."""
        allow(self.export, can, self.tr("The clip is not made yet"))
        self.export.setVisible(here)

    def show_ease(self, how: str) -> None:
        for action in self._eases.actions():
            action.setChecked(action.data() == how)

    def show_kept(self, first: int, end: int, total: int) -> None:
        """Which frames of a clip are kept of all; without a clip `total` is 0."""
        self._first, self._total = first, total
        self.trim.show_kept(first, end, total)
        for scale in self._above:
            scale.show_range(first, total)

    def show_all(self) -> None:
        """Positions are counted in all frames, for as long as a handle is dragged."""
        self._first = 0

    def _seek(self, value: int) -> None:
        kept = max(1, self.trim.end - self.trim.first) if self._total else self.slider.maximum() + 1
        index = min(max(value - self._first, 0), kept - 1)
        self.sought.emit(index)

    def add_above_slider(self, scale: VerdictStrip) -> None:
        """Something that shows the frames in a row: each stands over its place on the slider."""
        self._above.append(scale)
        self._scale.insertWidget(0, scale)

    def show_loops(self, loops: bool) -> None:
        """Only a loop has a seam to look at."""
        self.seam.setVisible(loops)

    def show_for_clip(self, there_is_one: bool) -> None:
        """Without a finished clip there is nothing to check, nor pixels of its own to look at."""
        self.check.setVisible(there_is_one)
        self.zoom.setVisible(there_is_one)
        self.ease.setVisible(there_is_one)
        if not there_is_one:
            self.seam.hide()
            self.volume.hide()
            self.drift.hide()

    def show_drift(self, value: float, sentence: str) -> None:
        """How far the colours have moved at most, in delta E, and where, in a sentence; "" where nothing is told."""
        self.drift.setText(self.tr("Drift {0}").format(f"{Number(value):.1f}"))
        set_tip(self.drift, sentence)
        self.drift.setVisible(bool(sentence))

    def show_position(self, index: int, count: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, (self._total or count) - 1))
        self.slider.setValue(self._first + index)
        self.slider.blockSignals(False)
        of = self.tr("{0}/{1}")
        self.label.setMinimumWidth(self.label.fontMetrics().horizontalAdvance(of.format(count, count)))
        self.label.setText(of.format(index + 1, count))  # as wide for each frame, or the row would change as it plays

    def show_playing(self, playing: bool) -> None:
        set_icon(self.play, "pause" if playing else "play")
