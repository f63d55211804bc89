"""What a clip is finished with in its file: text, logo, sound, ending, plays, its photo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QPushButton, QSlider, QWidget

from app.desktop.language import Number
from app.widgets.combo_box import fill, ignore_wheel_unless_focused
from app.widgets.controls import allow, label_for, tool_button
from app.widgets.display_names import COMPARE_WORDS, ENDING_WORDS
from app.widgets.mark_fields import LONGEST_NAME, MarkFields
from app.widgets.plain_text import button_text, set_name
from engine.export.endings import AS_IT_IS, ending_of
from engine.export.formats import Format
from engine.export.marks import Mark
from engine.export.sound import Sound, encoder_for
from engine.export.writer import ExportOptions

TIMES = (0, 1, 2, 3, 5)  # that an animated picture plays; 0 is for ever
ANIMATIONS = ("gif", "webp", "avif", "apng")
FADES = (0.0, 0.5, 1.0, 2.0)  # seconds
LOUDEST = 150  # percent


class FinishFields(QWidget):
    """`applied()` puts what is chosen into the options of an export; `changed` follows every change."""

    changed = Signal()
    sound_wanted = Signal()

    def __init__(self, with_photo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sound: Path | None = None
        self.form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.text = MarkFields("text", Mark())
        self.logo = MarkFields("logo", Mark(position="top-right", size=0.12))
        for fields in (self.text, self.logo):
            fields.changed.connect(self.changed)
        form.addRow(label_for(self.text.text, self.tr("&Text")), self.text)
        form.addRow(label_for(self.logo.logo, self.tr("&Logo")), self.logo)
        self._add_sound(form)
        self.ending = self._choice(self.tr("E&nd"), {key: self.tr(word) for key, word in ENDING_WORDS.items()})
        self.plays = self._choice(self.tr("&Plays"), {n: self._times(n) for n in TIMES})
        self.with_photo = self._choice(self.tr("P&hoto"), {key: self.tr(word) for key, word in COMPARE_WORDS.items()})
        form.setRowVisible(self.with_photo, with_photo)
        self.show_sound(None)

    def _choice(self, text: str, choices: Mapping[Any, str]) -> QComboBox:
        box = QComboBox()
        fill(box, choices)
        ignore_wheel_unless_focused(box)
        box.activated.connect(self.changed)
        self.form.addRow(label_for(box, text), box)
        return box

    def _times(self, count: int) -> str:
        words = {0: self.tr("For ever"), 1: self.tr("Once")}
        return words.get(count, self.tr("{0} times").format(count))

    def _add_sound(self, form: QFormLayout) -> None:
        self.sound, self.no_sound = QPushButton(), tool_button("close", self.tr("No sound"))
        self.sound.clicked.connect(self.sound_wanted)
        self.no_sound.clicked.connect(lambda: self.choose_sound(None))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.sound, 1)
        row.addWidget(self.no_sound)
        form.addRow(label_for(self.sound, self.tr("S&ound")), row)
        self.level = QSlider(Qt.Orientation.Horizontal)
        self.level.setRange(0, LOUDEST)
        self.level.setValue(100)
        ignore_wheel_unless_focused(self.level)
        self.level.valueChanged.connect(self.changed)
        form.addRow(label_for(self.level, self.tr("Level")), self.level)
        texts = {seconds: self.tr("{0:g} s").format(Number(seconds)) if seconds else self.tr("No") for seconds in FADES}
        self.fade_in, self.fade_out = self._choice(self.tr("Fade in"), texts), self._choice(self.tr("Fade out"), texts)
        self.fade_out.setCurrentIndex(1)
        self.again = QCheckBox(self.tr("Repeat where it is shorter"))
        self.again.setChecked(True)
        self.again.toggled.connect(self.changed)
        form.addRow("", self.again)

    # ------------------------------------------------------------ what is chosen

    def applied(self, options: ExportOptions) -> ExportOptions:
        """The options of an export with what is chosen here."""
        marks = tuple(mark for mark in (self.text.mark(), self.logo.mark()) if mark is not None)
        sound = None if self._sound is None else Sound(
            self._sound, self.level.value() / 100, self.fade_in.currentData(), self.fade_out.currentData(),
            self.again.isChecked(),
        )  # fmt: skip
        key = str(self.ending.currentData())
        plays = int(self.plays.currentData()) if self.plays.isEnabled() else 0
        return replace(
            options, marks=marks, sound=sound, ending=ending_of(key) if key else AS_IT_IS,
            encoding=replace(options.encoding, plays=plays),
        )  # fmt: skip

    @property
    def before_after(self) -> str:
        return str(self.with_photo.currentData())

    @property
    def something(self) -> bool:
        """Whether anything is chosen."""
        return self.applied(ExportOptions()) != ExportOptions() or bool(self.before_after)

    def chosen(self) -> dict[str, object]:
        """What is to be remembered: values of ExportChoice by name. A sound is not: it is a file of this machine's."""
        options = self.applied(ExportOptions())
        return {
            "marks": [asdict(mark) for mark in options.marks], "ending": asdict(options.ending),
            "plays": int(self.plays.currentData()),
        }  # fmt: skip

    def restore(self, options: ExportOptions) -> None:
        """Marks, ending and plays as they were chosen the last time."""
        self.text.show_mark(next((mark for mark in options.marks if mark.text), None))
        self.logo.show_mark(next((mark for mark in options.marks if mark.logo), None))
        keys = (key for key in ENDING_WORDS if (ending_of(key) if key else AS_IT_IS) == options.ending)
        self.ending.setCurrentIndex(self.ending.findData(next(keys, "")))
        self.plays.setCurrentIndex(max(0, self.plays.findData(options.encoding.plays)))

    def choose_sound(self, path: Path | None) -> None:
        self.show_sound(path)
        self.changed.emit()

    def show_sound(self, path: Path | None) -> None:
        self._sound = path
        name = path.name if path else self.tr("Choose a sound…")
        self.sound.setText(button_text(name, LONGEST_NAME))
        set_name(self.sound, name)
        self.no_sound.setVisible(path is not None)
        for widget in (self.level, self.fade_in, self.fade_out, self.again):
            self.form.setRowVisible(widget, path is not None)

    def show_kinds(self, kinds: list[Format]) -> None:
        """What the chosen formats can hold."""
        animated = any(kind.id in ANIMATIONS for kind in kinds)
        allow(self.plays, animated, self.tr("Only GIF, WebP and APNG say how often they play"))
        sounding = any(encoder_for(kind.ending) for kind in kinds)
        allow(self.sound, sounding, self.tr("Files of this format hold no sound"))

    def show_photo(self, there: bool) -> None:
        """Whether there is a photo to show with the clip."""
        allow(self.with_photo, there, self.tr("The photo of this clip is not there any more"))
        if not there:
            self.with_photo.setCurrentIndex(0)
