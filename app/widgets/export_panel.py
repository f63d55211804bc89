"""The export panel: where the clip goes, as what, how large; the expected bytes; one button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.desktop import counts
from app.desktop.icons import set_icon
from app.desktop.language import Number, localized
from app.widgets.accessible import set_choices
from app.widgets.clip_card import drag_file
from app.widgets.combo_box import fill, ignore_wheel_unless_focused, show_value
from app.widgets.controls import allow, label_for, polish
from app.widgets.display_names import QUALITY_WORDS, SHAPE_WORDS
from app.widgets.edges_field import EdgesField
from app.widgets.file_picture import FilePicture
from app.widgets.finish_fields import FinishFields
from app.widgets.place_tips import place_tip, shape_tip
from app.widgets.plain_text import LINE, PlainLabel, button_text, one_line, set_name, tip_of
from app.widgets.settings_panel import WIDTH
from engine.export.encoding import Encoding
from engine.export.formats import FORMATS
from engine.export.presets import PRESETS
from engine.export.writer import AUTO, ExportOptions

GROUPS = tuple(dict.fromkeys(kind.group for kind in FORMATS.values()))
RATES = (10.0, 12.5, 15.0, 20.0, 24.0, 25.0, 30.0, 50.0, 60.0)
LIMITS = (1, 2, 5, 8, 10, 20, 50, 100)  # MB
OWN = "own:"  # what comes before the name of a person's own preset
LENGTHS = (3.0, 5.0, 6.0, 10.0, 15.0, 30.0, 60.0)  # seconds to which a loop is repeated


class ExportPanel(QWidget):
    """Takes the place of the settings. `wanted()` returns the choices; `changed` follows every change."""

    export_wanted = Signal()
    stop_wanted = Signal()
    changed = Signal()
    closed = Signal()
    reveal_wanted = Signal(object)  # Path
    copy_wanted = Signal(object)  # Path
    own_chosen = Signal(str)  # the name of a preset of a person's own
    many_wanted = Signal(str)  # all files of such a preset

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._written: Path | None = None
        self._offered = 0.0  # seconds to which a loop should be repeated
        self._own_place, self._own_files = "", 0  # of the preset of one's own that is chosen: platform, number of files
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._area, self._inner, foot = QScrollArea(), QWidget(), QVBoxLayout()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inner)
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(8)
        title = PlainLabel(self.tr("Export"))
        title.setObjectName("title")
        column.addWidget(title)
        column.addWidget(self._groups())
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        column.addLayout(form)
        self._add_choices(form)
        self.full = QCheckBox(self.tr("In the clip's own size and rate"))
        self.clean = QCheckBox(self.tr("Remove recipe and names"))
        for box in (self.full, self.clean):
            box.toggled.connect(self.changed)
            column.addWidget(box)
        self._add_finish(column)
        column.addStretch(1)
        self._add_foot(foot)
        for control in self._inner.findChildren(QComboBox):
            ignore_wheel_unless_focused(control)
            control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            control.setMinimumContentsLength(6)  # long names must not widen the panel
        self.choose("mp4")

    @property
    def width_needed(self) -> int:
        """Pixels that the longest texts take, in any language."""
        polish(self)
        inner = max(self._inner.minimumSizeHint().width(), self.finish.minimumSizeHint().width() + 2 * 16)
        widest = max(inner, self.minimumSizeHint().width())
        return max(WIDTH, widest + self._area.verticalScrollBar().sizeHint().width())

    # ------------------------------------------------------------ building

    def _add_finish(self, column: QVBoxLayout) -> None:
        """Text, logo, sound and more, folded until they are wanted."""
        self.more = QPushButton(self.tr("Text, sound and ending"))
        self.more.setObjectName("flat")
        self.more.setCheckable(True)
        set_icon(self.more, "fold")
        self.more.setStyleSheet("text-align: left; padding-left: 0;")
        self.finish = FinishFields(with_photo=True)
        self.finish.hide()
        self.finish.changed.connect(self.changed)
        self.more.toggled.connect(self.finish.setVisible)
        self.more.toggled.connect(lambda on: set_icon(self.more, "chevron" if on else "fold"))
        column.addWidget(self.more)
        column.addWidget(self.finish)

    def _add_foot(self, foot: QVBoxLayout) -> None:
        self.picture = FilePicture()
        foot.addWidget(self.picture)
        self.warnings = self._quiet()
        self.warnings.setObjectName("warn")
        foot.addWidget(self.warnings)
        self.longer = QPushButton()
        self.longer.clicked.connect(self._repeat_as_offered)
        self.longer.hide()
        foot.addWidget(self.longer)
        self.estimate = self._quiet()
        foot.addWidget(self.estimate)
        self._add_result(foot)

    def _groups(self) -> QWidget:
        box = QWidget()
        set_name(box, self.tr("Kind of file"))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.groups = QButtonGroup(self)
        for group in GROUPS:
            button = QPushButton(self.tr(group))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, group=group: self._on_group(group))
            self.groups.addButton(button)
            row.addWidget(button, 1)
        set_choices(box, self.groups)
        return box

    def _add_choices(self, form: QFormLayout) -> None:
        self.kind = self._choice(form, self.tr("&Format"))
        self.use = self._quiet()
        form.addRow(self.use)
        self.place = self._choice(form, self.tr("&Platform"))
        self.show_own([])
        self.shape = self._choice(form, self.tr("&Shape"))
        fill(self.shape, {size: self.tr(word) for size, word in SHAPE_WORDS.items()})
        for i in range(self.shape.count()):
            self.shape.setItemData(i, tip_of(shape_tip(self.shape.itemData(i))), Qt.ItemDataRole.ToolTipRole)
        self.fit = EdgesField()
        self.fit.changed.connect(self.changed)
        form.addRow(label_for(self.fit, self.tr("Ed&ges")), self.fit)
        self.rate = self._choice(form, self.tr("&Rate"))
        fill(
            self.rate,
            {0.0: self.tr("As made"), **{rate: self.tr("{0:g} a second").format(Number(rate)) for rate in RATES}},
        )
        self.quality = self._choice(form, self.tr("&Quality"))
        fill(self.quality, {quality: self.tr(word) for quality, word in QUALITY_WORDS.items()})
        self.limit = self._choice(form, self.tr("At &most"))
        fill(self.limit, {0: self.tr("No limit"), **{n: self.tr("{0} MB").format(n) for n in LIMITS}})
        self.repeat = self._choice(form, self.tr("&Repeat"))
        fill(self.repeat, {0.0: self.tr("No"), **{n: self.tr("To {0:g} s").format(Number(n)) for n in LENGTHS}})
        self.kind.activated.connect(self._on_kind)
        self.place.activated.connect(self._show_place)
        self.shape.activated.connect(self._show_kind)

    def _choice(self, form: QFormLayout, text: str) -> QComboBox:
        box = QComboBox()
        box.activated.connect(self.changed)
        form.addRow(label_for(box, text), box)
        return box

    def _quiet(self) -> PlainLabel:
        label = PlainLabel()
        label.setObjectName("quiet")
        label.setWordWrap(True)
        return label

    def _add_result(self, column: QVBoxLayout) -> None:
        self.result = PlainLabel()
        self.result.setWordWrap(True)
        column.addWidget(self.result)
        row = QHBoxLayout()
        self.reveal, self.copy, self.drag = (
            QPushButton(text) for text in (self.tr("Show in folder"), self.tr("Copy"), self.tr("Drag out"))
        )
        self.reveal.clicked.connect(lambda: self.reveal_wanted.emit(self._written))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._written))
        self.drag.pressed.connect(self._drag)
        for button in (self.reveal, self.copy, self.drag):
            button.hide()
            row.addWidget(button)
        column.addLayout(row)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.hide()
        column.addWidget(self.bar)
        self._exporting = False
        self.button = QPushButton(self.tr("Save as…"))
        self.button.setObjectName("primary")
        self.button.clicked.connect(self._press)
        column.addWidget(self.button)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(self.closed)
        column.addWidget(back)

    # ------------------------------------------------------------ what is chosen

    def wanted(self) -> ExportOptions:
        """All that is chosen, but the place, which `preset` names."""
        limit, shape = self.limit.currentData(), self.shape.currentData()
        width, height = map(int, shape.split("x")) if shape else (0, 0)
        unasked = AUTO if self.preset and PRESETS[self.preset].fit else ""  # a person has seen what the platform says
        options = ExportOptions(
            format=self.kind.currentData(),
            size=(width, height) if shape else None,
            fit=(self.fit.chosen or unasked) if shape or self.preset else "",
            fps=self.rate.currentData() or None,
            max_bytes=limit * 1_000_000 if limit else None,
            encoding=Encoding(quality=self.quality.currentData()),
            clean=self.clean.isChecked(),
            full=self.full.isChecked(),
            repeat_to=self.repeat.currentData() if self.repeat.isEnabled() else 0.0,
        )
        return self.finish.applied(options)

    @property
    def own(self) -> str:
        """The name of the preset of one's own that is chosen."""
        chosen = str(self.place.currentData())
        return chosen.removeprefix(OWN) if chosen.startswith(OWN) else ""

    @property
    def preset(self) -> str:
        """The platform that is chosen, perhaps by a preset of one's own."""
        return self._own_place if self.own else str(self.place.currentData())

    def show_own(self, names: list[str]) -> None:
        """A person's own presets come first."""
        chosen = self.place.currentData()
        platforms = {preset.id: localized(preset.title) for preset in PRESETS.values()}
        fill(self.place, {"": self.tr("Anywhere"), **{OWN + name: name for name in names}, **platforms})
        self.place.setCurrentIndex(max(0, self.place.findData(chosen)))
        for i in range(self.place.count()):
            if self.place.itemData(i) in PRESETS:
                tip = tip_of(place_tip(self.place.itemData(i)))
                self.place.setItemData(i, tip, Qt.ItemDataRole.ToolTipRole)

    def show_own_choice(self, name: str, platform: str, options: ExportOptions, places: list[str]) -> None:
        """What a preset of one's own says: of the first file all, and for which places it writes the others."""
        self.place.setCurrentIndex(max(0, self.place.findData(OWN + name)))
        self._own_place, self._own_files = platform, len(places)
        self.choose(options.format)
        size = "{}x{}".format(*options.size) if options.size and not platform else ""
        show_value(self.shape, size, "{0}")
        self.fit.show_edges(options.fit or (PRESETS[platform].fit if platform else ""))
        show_value(self.quality, options.encoding.quality, "{0}")
        show_value(self.repeat, options.repeat_to, self.tr("To {0:g} s"))
        self.clean.setChecked(options.clean)
        self.finish.restore(options)
        self.more.setChecked(self.finish.something)
        self._show_kind()
        if self.several:
            self.use.setText(self.tr("{0} files: {1}").format(len(places), ", ".join(places)))
        self.changed.emit()

    @property
    def several(self) -> bool:
        """Whether the preset of one's own that is chosen writes more than one file of a clip."""
        return bool(self.own) and self._own_files > 1

    def choose(self, name: str) -> None:
        """A format, by the id of its kind."""
        kind = FORMATS.get(name, FORMATS["mp4"])
        self._show_group(kind.group)
        self.kind.setCurrentIndex(self.kind.findData(kind.id))
        self._show_kind()
        self.changed.emit()

    def _on_group(self, group: str) -> None:
        self._show_group(group)
        self._on_kind()

    def _on_kind(self) -> None:
        """A format that the platform does not accept clears the platform, and another one a preset of one's own."""
        if self.own or (self.preset and self.kind.currentData() != PRESETS[self.preset].format):
            self.place.setCurrentIndex(0)
        self._show_kind()
        self.changed.emit()

    def _show_group(self, group: str) -> None:
        for button, name in zip(self.groups.buttons(), GROUPS, strict=True):
            button.setChecked(name == group)
        fill(self.kind, {kind.id: localized(kind.title) for kind in FORMATS.values() if kind.group == group})
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        kind = FORMATS[self.kind.currentData()]
        self.use.setText(self.tr(kind.use))
        self.full.setVisible(bool(kind.usual_side) and not self.preset)
        allow(self.quality, "quality" in kind.gives, self.tr("Files of this format have one quality only"))
        self.finish.show_kinds([kind])
        self._show_button()
        other = bool(self.shape.currentData()) or bool(self.preset)
        allow(self.fit, other, self.tr("There are no edges while the shape is as made"))

    def _show_place(self) -> None:
        if self.own:
            self.own_chosen.emit(self.own)
        elif self.preset:
            preset = PRESETS[self.preset]
            self.choose(preset.format)
            self.fit.show_edges(preset.fit)
            limits = self.tr("At most {0:g} MB").format(Number(preset.max_bytes / 1e6))
            shape = self.tr("{0} x {1}. ").format(*preset.size) if preset.size else ""
            self.full.hide()
            self.use.setText(f"{self.tr(preset.use)}. {shape}{limits}")
        else:
            self._show_kind()

    # ------------------------------------------------------------ what becomes of it

    def show_warnings(self, warnings: tuple[str, ...]) -> None:
        """Warnings about the clip for the chosen platform."""
        self.warnings.setText(" ".join(warnings))
        self.warnings.setVisible(bool(warnings))

    def show_loop(self, loops: bool, offered: float = 0.0) -> None:
        """Only a loop can be repeated; `offered` are seconds to which it has to be for the platform, if so."""
        allow(self.repeat, loops, self.tr("Only a loop can be repeated: choose Loop before you animate"))
        self._offered = offered
        self.longer.setText(button_text(self.tr("Repeat to {0:g} s").format(Number(offered))))
        self.longer.setVisible(bool(offered))

    def _repeat_as_offered(self) -> None:
        show_value(self.repeat, self._offered, self.tr("To {0:g} s"))
        self.changed.emit()

    def show_estimate(self, size: int | None) -> None:
        """The expected bytes, or that they are being found out."""
        known = self.tr("About {0:.1f} MB").format(Number((size or 0) / 1e6))
        self.estimate.setText(self.tr("Estimating the size…") if size is None else known)

    def show_unmade(self) -> None:
        """There is no clip yet, so its size is not known."""
        self.estimate.setText(self.tr("The clip is made first, then saved."))

    def show_progress(self, share: float) -> None:
        self.bar.setVisible(share < 1)
        self.bar.setValue(round(share * 1000))
        self._exporting = share < 1
        self._show_button()

    def _show_button(self) -> None:
        """What is saved: the clip as one file, or all files of a preset of one's own."""
        text = button_text(counts.save_files(self._own_files)) if self.several else self.tr("Save as…")
        self.button.setText(self.tr("Stop exporting") if self._exporting else text)

    def _press(self) -> None:
        if self.several and not self._exporting:
            self.many_wanted.emit(self.own)
        else:
            (self.stop_wanted if self._exporting else self.export_wanted).emit()

    def show_written(self, path: Path | None, note: str = "") -> None:
        self._written = path
        self.show_progress(1.0)
        for button in (self.reveal, self.copy, self.drag):
            button.setVisible(path is not None)
        size = self.tr("{0:.2f} MB").format(Number(path.stat().st_size / 1e6)) if path else ""
        saved = self.tr("Saved “{0}”, {1}.").format(one_line(path.name, LINE), size) if path else ""
        self.result.setText(f"{saved} {note}".strip())

    def _drag(self) -> None:
        self.drag.setDown(False)
        if self._written is not None:
            drag_file(self.drag, self._written)
