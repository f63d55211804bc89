"""The dialog that exports many clips: where to, under which names, for which places, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop import counts
from app.desktop.language import Number, localized
from app.state.batch_choice import edges_of
from app.widgets.combo_box import fill, show_value
from app.widgets.controls import allow, at_least, name_choice
from app.widgets.display_names import PLACE_WORDS, QUALITY_WORDS
from app.widgets.edges_field import EdgesField
from app.widgets.export_panel import LENGTHS
from app.widgets.finish_fields import FinishFields
from app.widgets.folder_field import FolderField
from app.widgets.name_pattern import NamePattern
from app.widgets.picture_row import PictureRow
from app.widgets.places_field import PlacesField
from app.widgets.plain_text import LINE, PlainLabel, button_text, one_line, set_name
from app.widgets.queue_bar import time_left
from engine.errors import EngineError
from engine.export.effort import AT_ONCE
from engine.export.encoding import Encoding
from engine.export.formats import FORMATS
from engine.export.places import PLACES, SHORT_SIDE
from engine.export.writer import ExportOptions
from engine.jobs.store import readable_size
from engine.services.batch.forecast import cores, crowding
from engine.services.many_exports import FIELDS, SIDES, Exported, ExportLeft, ManyExports, example, forecast_of
from engine.services.own_presets import FINISH, checked_export

OFFERED = ("mp4", "mp4-h265", "gif", "webp", "webm", "mov")  # formats; the others are for one clip at a time
SHORT_SIDES = (1080, 720, 540)
COLUMNS = 3
WIDTH = 680
LONG = 5.0  # seconds; loops are usually shorter


class ExportManyDialog(QDialog):
    """`order` is what it says. While files are written it shows how far they are, then what became of them."""

    export_wanted = Signal()
    stop_wanted = Signal()
    reveal_wanted = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export clips"))
        self._sources: tuple[Path, ...] = ()
        self._offered = 0.0  # seconds to which loops should be repeated
        self._first = ("photo", "", (1024, 768))  # of the first clip: photo, name, size
        self._clips: list[tuple[int, int, int]] = []  # width, height and frames
        self._crowd = 1.0  # how much longer other programs make it
        self._left: ExportLeft | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self._choices())
        self.pages.addWidget(self._outcome_page())
        whole = QVBoxLayout(self)
        at_least(whole, WIDTH)
        whole.addWidget(self.pages)
        whole.addLayout(self._buttons())
        self._changed()

    # ------------------------------------------------------------ building

    def _choices(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        self.folder = FolderField(self.tr("Export into"))
        self.folder.changed.connect(self._changed)
        self.shapes = PlacesField()
        self.shapes.changed.connect(self._changed)
        self.places = self.shapes.boxes
        self.edges = EdgesField()
        self.edges.changed.connect(self._changed)
        set_name(self.edges, self.tr("Edges"))
        self.formats = self._boxes({name: FORMATS[name].title for name in OFFERED})
        self.side, self.quality = QComboBox(), QComboBox()
        fill(self.side, {n: self.tr("{0} pixels").format(n) for n in SHORT_SIDES})
        fill(self.quality, {quality: self.tr(word) for quality, word in QUALITY_WORDS.items()})
        self.repeat = QComboBox()
        fill(self.repeat, {0.0: self.tr("No"), **{n: self.tr("To {0:g} s").format(Number(n)) for n in LENGTHS}})
        self.clean = QCheckBox(self.tr("Remove recipe and names"))
        self.pictures = PictureRow()
        form.addRow("", self.pictures)
        for title, part in (
            (self.tr("Folder"), self.folder), (self.tr("Shapes"), self.shapes), (self.tr("Edges"), self.edges),
        ):  # fmt: skip
            form.addRow(title, part)
        form.addRow(self.tr("Formats"), self._grid(self.formats))
        form.addRow(self.tr("Short side"), self.side)
        form.addRow(self.tr("Quality"), self.quality)
        self.longer = QPushButton()
        self.longer.clicked.connect(self._repeat_as_offered)
        row = QHBoxLayout()
        row.addWidget(self.repeat)
        row.addWidget(self.longer)
        row.addStretch(1)
        form.addRow(self.tr("Repeat loops"), row)
        self.names = NamePattern(FIELDS)
        self.names.changed.connect(self._changed)
        self.pattern, self.example = self.names.edit, self.names.example
        form.addRow(self.tr("Names"), self.names)
        form.addRow("", self.clean)
        self.more = QCheckBox(self.tr("Text, sound and ending"))
        self.finish = FinishFields(with_photo=False)
        self.finish.hide()
        self.finish.changed.connect(self._changed)
        self.more.toggled.connect(self.finish.setVisible)
        form.addRow("", self.more)
        form.addRow("", self.finish)
        self.forecast = PlainLabel(longest=LINE)
        self.forecast.setObjectName("quiet")
        form.addRow("", self.forecast)
        for box, name in (
            (self.side, self.tr("Short side of the shapes")), (self.quality, self.tr("Quality")),
            (self.repeat, self.tr("Repeat loops")),
        ):  # fmt: skip
            name_choice(box, name)
            box.activated.connect(self._changed)
        return page

    def _boxes(self, words: Mapping[str, str]) -> dict[str, QCheckBox]:
        boxes = {name: QCheckBox(button_text(self.tr(word))) for name, word in words.items()}
        for box in boxes.values():
            box.toggled.connect(self._changed)
        return boxes

    def _grid(self, boxes: Mapping[str, QCheckBox]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        for i, box in enumerate(boxes.values()):
            grid.addWidget(box, i // COLUMNS, i % COLUMNS)
        return grid

    def _outcome_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.outcome = PlainLabel()
        self.outcome.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What there is to know about the files"))
        self.list.setWordWrap(True)
        for widget in (self.outcome, self.bar):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        return page

    def _buttons(self) -> QHBoxLayout:
        self.summary = PlainLabel()
        self.summary.setObjectName("quiet")
        self.reveal, self.stop_button = QPushButton(self.tr("Show in folder")), QPushButton(self.tr("Stop"))
        self.cancel, self.export = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Export"))
        self.export.setObjectName("primary")
        self.export.setDefault(True)
        self.reveal.clicked.connect(lambda: self.reveal_wanted.emit(self.folder.path))
        self.stop_button.clicked.connect(self.stop_wanted)
        self.cancel.clicked.connect(self.close)
        self.export.clicked.connect(self.export_wanted)
        row = QHBoxLayout()
        row.addWidget(self.summary, 1)
        for button in (self.reveal, self.stop_button, self.cancel, self.export):
            row.addWidget(button)
        return row

    # ------------------------------------------------------------ what is chosen

    def show_for(
        self, sources: tuple[Path, ...], photo: str, name: str, clips: list[tuple[int, int, int]]
    ) -> None:  # fmt: skip
        """Ask about these clips: photo and name are of the first, for the example; width, height and frames of all."""
        self._sources, self._clips, self._first = sources, clips, (photo, name, clips[0][:2])
        self._crowd, self._left = crowding(cores() * AT_ONCE, looks=1), None
        self._show_page(0)
        self._changed()
        self.pages.setMinimumHeight(self.pages.sizeHint().height())  # else a row is a pixel too low

    @property
    def order(self) -> ManyExports:
        return ManyExports(
            self._sources, self.folder.path, checked(self.places), checked(self.formats),
            self.pattern.text(), int(self.side.currentData()),
            self._options,
        )  # fmt: skip

    @property
    def _options(self) -> ExportOptions:
        options = ExportOptions(
            encoding=Encoding(quality=int(self.quality.currentData())), clean=self.clean.isChecked(),
            repeat_to=float(self.repeat.currentData()), fit=self.edges.chosen,
        )  # fmt: skip
        return self.finish.applied(options) if self.more.isChecked() else options

    def restore(self, folder: Path, kept: Mapping[str, object]) -> None:
        """What was chosen the last time, as far as it can be chosen still."""
        self.folder.show_folder(folder)
        self.shapes.show_places(known(kept.get("places"), self.places) or {"9:16"})
        self.edges.show_edges(edges_of(kept.get("fit")))
        formats = known(kept.get("formats"), self.formats) or {"mp4"}
        for each, box in self.formats.items():
            box.setChecked(each in formats)
        self.names.show_pattern(str(kept.get("pattern", "")))
        side = kept.get("short_side", SHORT_SIDE)
        if isinstance(side, int) and SIDES[0] <= side <= SIDES[1] and self.side.findData(side) < 0:
            self.side.addItem(one_line(self.tr("{0} pixels").format(side)), side)
        self.side.setCurrentIndex(max(0, self.side.findData(side)))
        self.quality.setCurrentIndex(max(0, self.quality.findData(kept.get("quality"))))
        self.repeat.setCurrentIndex(max(0, self.repeat.findData(kept.get("repeat_to"))))
        self.clean.setChecked(kept.get("clean") is True)
        self.finish.restore(finish_of(kept))
        self.more.setChecked(self.finish.something)

    def chosen(self) -> dict[str, object]:
        """What is to be remembered: values of ExportChoice by name."""
        return {
            "places": list(checked(self.places)), "formats": list(checked(self.formats)),
            "pattern": self.pattern.text(), "short_side": self.side.currentData(),
            "quality": self.quality.currentData(), "clean": self.clean.isChecked(),
            "repeat_to": self.repeat.currentData(), "fit": self.edges.chosen,
            **(self.finish.chosen() if self.more.isChecked() else {}),
        }  # fmt: skip

    def _offer_longer(self, places: tuple[str, ...]) -> None:
        """One press has loops repeated to the length that a chosen platform wants, where most clips are shorter."""
        presets = [place.preset for place in (PLACES[name] for name in places) if place.preset]
        wanted = max((preset.seconds[0] for preset in presets), default=0.0)
        self._offered = wanted if wanted >= LONG and self.repeat.currentData() < wanted else 0.0
        self.longer.setText(button_text(self.tr("To {0:g} s, as the platform wants").format(Number(self._offered))))
        self.longer.setVisible(bool(self._offered))

    def _repeat_as_offered(self) -> None:
        show_value(self.repeat, self._offered, self.tr("To {0:g} s"))
        self._changed()

    def _changed(self) -> None:
        """The example, the number of files, and whether that can be done."""
        if not hasattr(self, "export"):  # the page is still being put together
            return
        order = self.order
        self.edges.show_needed(order.places)
        self.names.show_usual(order.name_pattern)
        self._offer_longer(order.places)
        self.finish.show_kinds([FORMATS[name] for _, name in order.targets])
        need_format = any(not place.preset for place in (PLACES[name] for name in order.places))
        problem = ""
        if not order.places:
            problem = self.tr("Choose at least one shape.")
        elif need_format and not order.formats:
            problem = self.tr("Choose at least one format.")
        else:
            try:
                first = example(order, *self._first)
            except EngineError as error:
                problem = f"{error} {error.hint}"
        if problem:
            self.names.show_problem(problem)
        else:
            self.names.show_example(first)
        why_not = problem or self.folder.problem
        allow(self.export, not why_not, why_not)
        clips, files = len(order.sources), len(order.sources) * len(order.targets)
        summary = f"{counts.clips(clips)}, {counts.files(files)}"
        self.summary.setText("" if problem else summary)
        self.forecast.setText("" if problem else self._forecast(order))

    def _forecast(self, order: ManyExports) -> str:
        """How long it takes, and how much room, which is known of MP4."""
        seconds, size = self._expected(order)
        parts = [time_left(seconds)]
        if all(kind.startswith("mp4") for _, kind in order.targets):
            parts.append(localized(readable_size(size)))
        text = ", ".join(filter(None, parts))
        return text[:1].upper() + text[1:]

    def _expected(self, order: ManyExports) -> tuple[float, int]:
        seconds, size = forecast_of(order, self._clips, cores())
        return seconds * self._crowd, size

    # ------------------------------------------------------------ what becomes of it

    def _show_page(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        for button in (self.export, self.cancel):
            button.setVisible(index == 0)
        self.cancel.setText(self.tr("Cancel"))
        self.reveal.setVisible(False)
        self.stop_button.setVisible(index == 1)

    def show_progress(self, share: float) -> None:
        """How many files are written, of all."""
        self._show_page(1)
        total = len(self._sources) * len(self.order.targets)
        self.summary.clear()
        self.list.hide()
        self.bar.show()
        self.bar.setValue(round(share * 1000))
        done = min(int(share * total + 1e-6), total)
        if self._left is None:
            self._left = ExportLeft(self._expected(self.order)[0])
        left = time_left(self._left.seconds(share))
        text = self.tr("{0} of %n files are written.", "", total).format(done)
        self.outcome.setText(f"{text} {left[:1].upper()}{left[1:]}.")

    def show_ended(self, files: list[Exported], stopped: bool) -> None:
        """What was written, what failed and why, and what there is to know about the others."""
        self._show_page(1)
        written, total = [one for one in files if one.path], len(self._sources) * len(self.order.targets)
        text = self.tr("{0} of %n files are written.", "", total).format(len(written))
        self.outcome.setText(f"{self.tr('Stopped.')} {text}" if stopped else text)
        self.bar.hide()
        self.list.clear()
        for one in files:
            place = self.tr(PLACE_WORDS[one.place]) if one.place in PLACE_WORDS else one.place
            if one.path is None:
                text = self.tr("Failed: {0}, {1}: {2} {3}").format(one.clip, place, one.error, one.hint)
                self.list.addItem(one_line(text))
        for note, names in noted(written).items():
            text = self.tr("{0} %n files: {1}", "", len(names)).format(note, names[0] if len(names) == 1 else "")
            self.list.addItem(one_line(text))
            for name in names if len(names) > 1 else ():  # in one line together most were cut off
                self.list.addItem(one_line(f"    {name}", LINE, LINE))
        self.list.setVisible(self.list.count() > 0)
        self.stop_button.hide()
        self.reveal.setVisible(bool(written))
        self.cancel.setText(self.tr("Close"))
        self.cancel.show()


def finish_of(kept: Mapping[str, object]) -> ExportOptions:
    """What is remembered of a text, a logo and more; nothing where that can't be read."""
    try:
        return checked_export({name: kept[name] for name in FINISH if name in kept}).options
    except EngineError:
        return ExportOptions()


def known(kept: object, boxes: Mapping[str, QCheckBox]) -> set[str]:
    """Those of a remembered list that there still are."""
    return set(kept) & set(boxes) if isinstance(kept, list) else set()


def checked(boxes: Mapping[str, QCheckBox]) -> tuple[str, ...]:
    return tuple(name for name, box in boxes.items() if box.isChecked())


def noted(files: list[Exported]) -> dict[str, list[str]]:
    """The notes about files, each with the names of those that it is about."""
    found: dict[str, list[str]] = {}
    for one in files:
        for note in one.notes:
            found.setdefault(note, []).append(one.path.name if one.path else "")
    return found
