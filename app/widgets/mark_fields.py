"""A text or a logo over the clip: where it is, how large, in which colour, from when to when."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.widgets.combo_box import fill, ignore_wheel_unless_focused
from app.widgets.controls import label_for, tool_button
from app.widgets.display_names import POSITION_WORDS
from app.widgets.plain_text import button_text, one_line, set_name, set_tip
from engine.export.marks import LONGEST_TEXT, SIZES, Mark

PERCENT = 100
LATEST = 600.0  # seconds
SWATCH, NARROW = 14, 56  # pixels
LONGEST_NAME = 24  # characters of a file's name in a button


class MarkFields(QWidget):
    """`mark()` is what is chosen; None while there is neither a text nor a logo. The rest is shown only with it."""

    changed = Signal()
    logo_wanted = Signal()

    def __init__(self, kind: str, usual: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._mark = kind, usual
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._content())
        self.details = QWidget()
        grid = QGridLayout(self.details)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setVerticalSpacing(4)
        self._add_details(grid)
        column.addWidget(self.details)
        self.show_mark(None)

    def _content(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.text, self.logo = QLineEdit(), QPushButton()
        self.text.setMaxLength(LONGEST_TEXT)
        self.text.setPlaceholderText(self.tr("Text over the clip"))
        set_name(self.text, self.tr("Text over the clip"))
        self.text.textEdited.connect(self._on_text)
        self.logo.clicked.connect(self.logo_wanted)
        self.clear = tool_button("close", self.tr("No logo"))
        self.clear.clicked.connect(lambda: self.show_logo("", ""))
        self.text.setVisible(self._kind == "text")
        self.logo.setVisible(self._kind == "logo")
        for widget, stretch in ((self.text, 1), (self.logo, 1), (self.clear, 0)):
            row.addWidget(widget, stretch)
        return row

    def _add_details(self, grid: QGridLayout) -> None:
        self.position, self.scale = QComboBox(), QSlider(Qt.Orientation.Horizontal)
        fill(self.position, {name: self.tr(word) for name, word in POSITION_WORDS.items()})
        self.scale.setRange(round(SIZES[0] * PERCENT), round(SIZES[1] * PERCENT))
        self.colour = QPushButton()
        set_tip(self.colour, self.tr("Colour of the text"))
        set_name(self.colour, self.tr("Colour of the text"))
        self.colour.clicked.connect(self._choose_colour)
        self.start, self.end = (self._seconds(text) for text in (self.tr("Start"), self.tr("End")))
        times = QHBoxLayout()
        times.setSpacing(4)
        for box in (self.start, self.end):
            times.addWidget(box, 1)
            ignore_wheel_unless_focused(box)
        rows = ((self.tr("Position"), self.position), (self.tr("Size"), self.scale), (self.tr("From, to"), self.start))
        for i, (text, widget) in enumerate(rows):
            ignore_wheel_unless_focused(widget)
            grid.addWidget(label_for(widget, text), i, 0)
        grid.addWidget(self.position, 0, 1, 1, 2)
        grid.addWidget(self.scale, 1, 1)
        grid.addLayout(times, 2, 1, 1, 2)
        set_name(self.end, self.tr("To"))
        grid.addWidget(self.colour, 1, 2)
        grid.setColumnStretch(1, 1)
        self.position.activated.connect(self._on_details)
        self.scale.valueChanged.connect(self._on_details)
        self.start.valueChanged.connect(self._on_details)
        self.end.valueChanged.connect(self._on_details)

    def _seconds(self, at_zero: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0, LATEST)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(self.tr(" s"))
        box.setSpecialValueText(at_zero)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(NARROW)
        return box

    # ------------------------------------------------------------ what is chosen

    def mark(self) -> Mark | None:
        there = self._mark.text.strip() if self._kind == "text" else self._mark.logo
        return self._mark if there else None

    def show_mark(self, mark: Mark | None, name: str = "") -> None:
        """What is chosen; a logo's file has a `name`."""
        self._mark = mark or replace(self._mark, text="", logo="")
        self.text.setText(one_line(self._mark.text))
        named = name or self.tr("Logo")
        self.logo.setText(button_text(named if self._mark.logo else self.tr("Choose a logo…"), LONGEST_NAME))
        self.clear.setVisible(bool(self._mark.logo))
        self.details.setVisible(self.mark() is not None)
        self.position.setCurrentIndex(self.position.findData(self._mark.position))
        for box in (self.scale, self.start, self.end):
            box.blockSignals(True)
        self.scale.setValue(round(self._mark.size * PERCENT))
        self.start.setValue(self._mark.start)
        self.end.setValue(self._mark.end)
        for box in (self.scale, self.start, self.end):
            box.blockSignals(False)
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(self._mark.colour))
        self.colour.setIcon(QIcon(swatch))
        self.colour.setVisible(self._kind == "text")

    def show_logo(self, name: str, logo: str) -> None:
        """A logo that was opened; none where it is taken away."""
        self.show_mark(replace(self._mark, logo=logo), name)
        self.changed.emit()

    def _on_text(self, text: str) -> None:
        self._mark = replace(self._mark, text=text)
        self.details.setVisible(self.mark() is not None)
        self.changed.emit()

    def _on_details(self) -> None:
        self._mark = replace(
            self._mark, position=self.position.currentData(), size=self.scale.value() / PERCENT,
            start=self.start.value(), end=self.end.value(),
        )  # fmt: skip
        self.changed.emit()

    def _choose_colour(self) -> None:
        colour = QColorDialog.getColor(QColor(self._mark.colour), self, self.tr("Colour of the text"))
        if colour.isValid():
            self.show_mark(replace(self._mark, colour=colour.name()))
            self.changed.emit()
