"""The sheet of a batch: how many photos, what is asked of all, where to, and what it will take."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop import counts
from app.desktop.language import localized
from app.dialogs.batch_text import made_text
from app.state.batch_choice import AS_SET, EACH, OWN_PRESET, SEEDS, BatchChoice
from app.widgets.combo_box import fill
from app.widgets.controls import allow, at_least, name_choice
from app.widgets.edges_field import EdgesField
from app.widgets.folder_field import FolderField
from app.widgets.name_pattern import NamePattern
from app.widgets.places_field import PlacesField
from app.widgets.plain_text import LINE, PlainLabel, button_text, one_line, set_name, set_tip
from app.widgets.queue_bar import time_left
from engine.export.places import PLACES
from engine.jobs.store import readable_size
from engine.services.batch.earlier import Earlier
from engine.services.batch.table import RATIO, SKU
from engine.services.batch_process import Surveyed
from engine.services.file_names import FOLDER, SHAPE
from engine.services.own_presets import ExportChoice

WIDTH = 640
OFFERED = ("photo", SHAPE, "size", "number", "seed", FOLDER)  # parts of names; PATTERN_FIELDS are all that there are
FROM_TABLES = (SKU, RATIO, *OFFERED)
HERE, CREW = "here", "crew"
BAD_HEIGHT, LINE_HEIGHT = 84, 20  # pixels of the list of rows that can't be used, at most, and of one of its lines
MOST_BAD = 500  # rows that are listed
NEWS_LINES = 5  # of what is said below, that have room: nothing slides when they come and go


class BatchSheet(QDialog):
    """`changed` is emitted when another choice is made; what it would come to is shown by `show_survey`."""

    changed = Signal()
    make_wanted = Signal()

    def __init__(self, presets: list[str], crew: str, from_table: bool, parent: QWidget | None = None) -> None:
        """`presets` are names of the person's own; `crew` is an address, empty where there is none."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Make many clips"))
        self._from_table, self._showing = from_table, True
        self.headline = PlainLabel(longest=LINE)
        self.headline.setObjectName("title")
        whole = QVBoxLayout(self)
        at_least(whole, WIDTH)
        whole.setSpacing(12)
        whole.addWidget(self.headline)
        whole.addLayout(self._choices(presets, crew))
        whole.addStretch(1)  # takes what is left of a window that was taller: the choices stay where they are
        whole.addLayout(self._bad_rows())
        whole.addLayout(self._buttons())
        self._showing = False

    # ------------------------------------------------------------ building

    def _bad_rows(self) -> QVBoxLayout:
        self.bad_title = PlainLabel()
        self.bad_title.setObjectName("warn")
        self.bad = QListWidget()
        self.bad.setAccessibleName(self.tr("What can't be used, and why"))
        self.bad.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(4)
        for widget in (self.bad_title, self.bad):
            widget.hide()
            column.addWidget(widget)
        return column

    def _choices(self, presets: list[str], crew: str) -> QFormLayout:
        self.form = form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        self.asked, self.best_of, self.made_on = QComboBox(), QComboBox(), QComboBox()
        asked = {AS_SET: self.tr("As set in the window"), EACH: self.tr("Chosen for each photo")}
        fill(self.asked, asked | {f"{OWN_PRESET}{name}": name for name in presets})
        fill(self.best_of, {n: self.tr("Best of {0} tries").format(n) for n in SEEDS} | {1: self.tr("One try")})
        fill(self.made_on, {HERE: self.tr("This computer"), **({CREW: crew} if crew else {})})
        self.check = QCheckBox(self.tr("Check that each clip looks like its photo"))
        set_tip(
            self.check,
            self.tr(
                "Finds what has changed in labels, faces, shapes and colours. Takes as long again as making the clips"
            ),
        )
        set_tip(self.asked, self.tr("How the clips move: all alike, or each as its own photo asks for"))
        set_tip(
            self.best_of,
            self.tr("Each try moves in another way, and takes as long again; the one most like the photo is kept"),
        )
        set_tip(self.made_on, self.tr("This computer, or the machines that the File menu names"))
        self.check.toggled.connect(self._on_check)
        self.folder = FolderField(self.tr("Where the clips go"))
        self.folder.changed.connect(self._changed)
        self.shapes = PlacesField()
        self.shapes.changed.connect(self._changed)
        self.places = self.shapes.boxes
        self.edges = EdgesField()
        self.edges.changed.connect(self._changed)
        set_name(self.edges, self.tr("Edges"))
        self.each = PlainLabel()
        self.each.setObjectName("quiet")
        self.each.setWordWrap(True)
        self.each.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.each.setMinimumHeight(2 * LINE_HEIGHT)
        self.names = NamePattern(FROM_TABLES if self._from_table else OFFERED)
        self.names.changed.connect(self._changed)
        self.names.show_usual(self.tr("As the photos are called"))
        self.pattern, self.example = self.names.edit, self.names.example
        rows = (
            (self.tr("Settings"), self.asked), (self.tr("Shapes"), self.shapes),
            (self.tr("Edges"), self.edges), (self.tr("Each clip"), self.each),
            (self.tr("Folder"), self.folder), (self.tr("Names"), self.names),
            (self.tr("Quality"), self._quality()), (self.tr("Made on"), self.made_on),
        )  # fmt: skip
        for text, part in rows:
            form.addRow(text, part)
        self.made_on.setVisible(bool(crew))
        form.labelForField(self.made_on).setVisible(bool(crew))
        names = (self.tr("Settings"), self.tr("Tries for each clip"), self.tr("Made on"))
        for box, name in zip((self.asked, self.best_of, self.made_on), names, strict=True):
            name_choice(box, name)
            box.currentIndexChanged.connect(self._changed)
        return form

    def _quality(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.check, 1)
        row.addWidget(self.best_of)
        return row

    def _buttons(self) -> QVBoxLayout:
        self.forecast, self.problem, self.soft = PlainLabel(), PlainLabel(), PlainLabel()
        self.soft.setObjectName("warn")
        self.problem.setObjectName("warn")
        self.cancel, self.make = QPushButton(self.tr("Cancel")), QPushButton()
        self.make.setObjectName("primary")
        self.make.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self.make_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.make)
        self.news = QWidget()
        lines = QVBoxLayout(self.news)
        lines.setContentsMargins(0, 0, 0, 0)
        for label in (self.problem, self.soft, self.forecast):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.hide()
            lines.addWidget(label)
        lines.addStretch(1)
        column = QVBoxLayout()
        column.addWidget(self.news)
        column.addLayout(row)
        return column

    # ------------------------------------------------------------ what is chosen

    @property
    def choice(self) -> BatchChoice:
        seeds, check = int(self.best_of.currentData()), self.check.isChecked()
        return BatchChoice(
            str(self.asked.currentData()),
            self.shapes.chosen,
            self.pattern.text(),
            check,
            seeds if check else 1,
            self.edges.chosen,
        )

    @property
    def out(self) -> Path:
        """The folder of the clips."""
        return self.folder.path

    @property
    def on_crew(self) -> bool:
        return self.made_on.currentData() == CREW

    def restore(self, folder: Path, choice: BatchChoice) -> None:
        """What was chosen the last time, as far as it can be chosen still."""
        self._showing = True
        self.folder.show_folder(folder)
        self.asked.setCurrentIndex(max(0, self.asked.findData(choice.asked)))
        self.shapes.show_places(choice.places)
        self.edges.show_edges(choice.fit)
        self.names.show_pattern(choice.pattern)
        self.check.setChecked(choice.check)
        self._allow_best_of(choice.check)
        self.best_of.setCurrentIndex(max(0, self.best_of.findData(choice.best_of)))
        self.made_on.setCurrentIndex(self.made_on.count() - 1)
        self.asked.setFocus()
        self._showing = False
        self._changed()

    def ask_for_settings_only(self) -> None:
        """Clips that are there are made again: their shapes, names and folder are as they are."""
        self.setWindowTitle(self.tr("Change settings and make again"))
        for part in (self.shapes, self.folder, self.names):
            self.form.setRowVisible(part, False)
        self.edges.show_needed(PLACES)

    def show_export(self, export: ExportChoice) -> None:
        """What a preset says that was chosen: its places, its edges, and its names if it has any."""
        self._showing = True
        self.shapes.show_places(export.places)
        self.edges.show_edges(export.fit)
        if export.pattern:
            self.names.show_pattern(export.pattern)
        self._showing = False
        self._changed()

    def _on_check(self, on: bool) -> None:
        self._allow_best_of(on)
        self._changed()

    def _allow_best_of(self, checked: bool) -> None:
        allow(self.best_of, checked, self.tr("The best is known only if each clip is checked"))

    def _changed(self) -> None:
        """Nothing is known of what is chosen now, until it has been looked at."""
        if self._showing:
            return
        self.edges.show_needed(PLACES if self.shapes.isHidden() else self.shapes.chosen)
        allow(self.make, False, self.tr("The photos are being looked at"))
        self._say("", self.forecast.text())
        if not self.shapes.chosen:
            self.show_problem(self.tr("Choose at least one shape."), "")
        elif self.folder.problem and not self.folder.isHidden():
            self.show_problem(self.folder.problem, "")
        else:
            self.changed.emit()

    # ------------------------------------------------------------ what it will come to

    def show_looking(self, photos: int) -> None:
        self.headline.setText(self.tr("Looking at the photos: {0}").format(photos))

    def show_problem(self, problem: str, hint: str) -> None:
        """It can't be made so."""
        self._say(f"{localized(problem)} {localized(hint)}".strip(), "")
        allow(self.make, False, self.problem.text())

    def show_survey(self, found: Surveyed) -> None:
        """What it would be; what keeps it from starting, and what can't be used, is shown."""
        self.headline.setText(self._counted(found))
        self.make.setText(button_text(self.tr("Make %n clips", "", found.clips)))
        self.names.show_example(found.example)
        self._show_bad(found)
        self.each.setText(made_text(found.made_as, self.choice.asked))
        small = found.too_small
        text = self.tr("%n photos are smaller than {0} pixels: their clips will look soft.", "", len(small.photos))
        self.soft.setText(text.format(small.side) if small.photos else "")
        set_tip(self.soft, "\n".join(small.photos))
        problem = f"{localized(found.problem)} {localized(found.hint)}".strip()
        self._say(problem, self._forecast(found) if found.clips else "")
        allow(self.make, bool(found.clips) and not found.problem, problem or self.headline.text())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Now its fonts are known, and with them how much room messages need."""
        super().showEvent(event)
        self.news.setMinimumHeight(NEWS_LINES * max(LINE_HEIGHT, self.forecast.fontMetrics().lineSpacing()))
        self._say(self.problem.text(), self.forecast.text())

    def _say(self, problem: str, forecast: str) -> None:
        """Below the choices, which keep their places: where the room is too small, the window grows."""
        self.problem.setText(problem)
        self.forecast.setText(forecast)
        for label in (self.problem, self.soft, self.forecast):
            label.setVisible(bool(label.text()))
        whole = self.layout()
        assert whole is not None
        whole.activate()
        self.resize(self.width(), max(self.height(), whole.totalHeightForWidth(self.width())))

    def _counted(self, found: Surveyed) -> str:
        if not found.clips:
            return self.tr("None of these files is a picture.")
        photos = counts.photos(found.photos)
        return photos if found.clips == found.photos else f"{photos}, {counts.clips(found.clips)}"

    def _forecast(self, found: Surveyed) -> str:
        expected = found.forecast
        disk, memory = (localized(readable_size(count)) for count in (expected.disk, expected.memory))
        about = time_left(expected.seconds) or self.tr("a time that is known after the first clip")
        parts = [self.tr("{0}, {1} of disk, up to {2} of memory.").format(about, disk, memory)]
        if self.on_crew:
            parts = [self.tr("{0} of disk. How long the crew takes is known after the first clips.").format(disk)]
        text = " ".join(parts)
        return "\n".join([text[:1].upper() + text[1:], *self._earlier(found.earlier)])

    def _earlier(self, earlier: Earlier) -> list[str]:
        """What becomes of the clips that the folder holds already."""
        replaced, lacking = earlier.replaced, earlier.left_out
        texts = (
            (replaced, self.tr("%n clips are made anew and replace those of the same name.", "", replaced)),
            (earlier.same, self.tr("%n clips are there already and stay as they are.", "", earlier.same)),
            (earlier.stay, self.tr("%n other clips in the folder stay.", "", earlier.stay)),
            (lacking, self.tr("%n clips that an earlier batch has not made are left out.", "", lacking)),
        )  # fmt: skip
        return [text for number, text in texts if number]

    def _show_bad(self, found: Surveyed) -> None:
        self.bad.clear()
        for row in found.bad[:MOST_BAD]:
            pattern = self.tr("Row {0}: {1}") if self._from_table else self.tr("Photo {0}: {1}")
            text = f"{localized(row.sentence)} {localized(row.hint)}".strip()
            self.bad.addItem(one_line(pattern.format(row.number, text)))
        self.bad_title.setText(self.tr("{0} can't be used; clips are made of the others.").format(len(found.bad)))
        self.bad.setFixedHeight(min(BAD_HEIGHT, LINE_HEIGHT * (1 + len(found.bad))))
        for widget in (self.bad_title, self.bad):
            widget.setVisible(bool(found.bad))
