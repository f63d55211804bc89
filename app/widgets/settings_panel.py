"""The settings panel: motion, camera, length, seed, model, and the Animate button."""

from __future__ import annotations

import time
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.desktop.counts import make_clips
from app.desktop.icons import set_icon
from app.desktop.language import Number
from app.widgets.accessible import set_choices
from app.widgets.advanced_settings import AdvancedSettings
from app.widgets.auto_line import AutoLine
from app.widgets.camera_axes import FIRST, CameraAxesPanel
from app.widgets.camera_path_editor import FIRST_PATH
from app.widgets.camera_path_panel import CameraPathPanel
from app.widgets.combo_box import fill, ignore_wheel_unless_focused
from app.widgets.controls import allow, label_for, polish, tool_button
from app.widgets.display_names import CAMERA_WORDS, LOOP_WORDS, PRESET_TIPS, PRESET_WORDS
from app.widgets.end_image_field import EndImageField
from app.widgets.lora_list import LoraList
from app.widgets.moving_icons import MovingComboBox
from app.widgets.plain_text import LINE, NAME, PlainLabel, button_text, one_line, set_name, set_tip
from app.widgets.preset_field import PresetField
from app.widgets.prompt_field import PromptField
from app.widgets.prompt_tools import PromptTools
from app.widgets.seed_field import SeedField
from engine.models import MODELS, ModelSpec, model_spec
from engine.models.spec import FREE, KNOB_WORDS, PATH, camera_name
from engine.request.camera_path import CameraPath
from engine.request.free_camera import FreeCamera
from engine.request.motion_request import PRESETS, MotionRequest

SECONDS = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 8.0)
WIDTH = 296
SIDE_MARGIN = 16
DOUBLE_CLICK = 0.5  # seconds after the start in which a click on Stop was meant for Animate


class SettingsPanel(QWidget):
    """Shows a request and emits what the user changes in it."""

    changed = Signal(dict)
    resized = Signal(int)  # long side
    animated = Signal()
    stopped = Signal()
    drafts_wanted = Signal()
    saved = Signal()  # of a clip that waits, whose settings are shown
    left = Signal()
    prompt_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._request: MotionRequest | None = None
        self._running, self._began, self._editing, self._several = False, 0.0, False, 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        area, inner, foot = QScrollArea(), QWidget(), QVBoxLayout()
        self._inner, self._area = inner, area
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE_MARGIN, 16, SIDE_MARGIN, 0)
        column.setSpacing(8)
        self.preset_field = PresetField()
        column.addWidget(self.preset_field)
        self.auto = AutoLine()
        column.addWidget(self.auto)
        self._add_motion(column)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        self._add_fields(form)
        self.camera_axes = CameraAxesPanel()
        self.camera_axes.changed.connect(lambda camera: self.changed.emit({"camera": camera}))
        self.camera_path = CameraPathPanel()
        self.camera_path.changed.connect(lambda camera: self.changed.emit({"camera": camera}))
        for panel in (self.camera_axes, self.camera_path):
            column.addWidget(panel)
        self._add_words(column)
        self._add_more(column)
        column.addStretch(1)
        self._add_action(foot)
        for control in self.findChildren(QWidget):
            if isinstance(control, QComboBox | QSlider | QSpinBox):
                ignore_wheel_unless_focused(control)
            if isinstance(control, QComboBox):  # long names must not widen the panel
                control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                control.setMinimumContentsLength(6)

    @property
    def width_needed(self) -> int:
        """Pixels that the longest texts take, in any language, beside the scroll bar."""
        polish(self)
        widest = max(self._inner.minimumSizeHint().width(), self.advanced.minimumSizeHint().width() + 2 * SIDE_MARGIN)
        return max(WIDTH, widest + self._area.verticalScrollBar().sizeHint().width())

    # ------------------------------------------------------------ building

    def _add_motion(self, column: QVBoxLayout) -> None:
        title = PlainLabel(self.tr("Motion"))
        title.setObjectName("title")
        column.addWidget(title)
        strengths = QWidget()
        set_name(strengths, self.tr("Motion"))
        row = QHBoxLayout(strengths)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.presets = QButtonGroup(self)
        for name, word in PRESET_WORDS.items():
            button = QPushButton(self.tr(word))
            button.setCheckable(True)
            button.setProperty("motion", PRESETS[name])
            set_tip(button, self.tr(PRESET_TIPS[name]))
            button.clicked.connect(lambda _, value=PRESETS[name]: self.changed.emit({"motion": value}))
            self.presets.addButton(button)
            row.addWidget(button, 1)
        self.presets.setExclusive(False)
        set_choices(strengths, self.presets)
        column.addWidget(strengths)
        row = QHBoxLayout()
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, 100)
        self.strength.setAccessibleName(self.tr("Motion strength"))
        self.strength_label = PlainLabel()
        self.strength_label.setMinimumWidth(28)
        self.strength_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.strength.valueChanged.connect(lambda value: self.changed.emit({"motion": value / 100}))
        row.addWidget(self.strength, 1)
        row.addWidget(self.strength_label)
        column.addLayout(row)

    def _add_fields(self, form: QFormLayout) -> None:
        self.camera = MovingComboBox()
        self.camera.activated.connect(self._on_camera)
        form.addRow(label_for(self.camera, self.tr("&Camera")), self.camera)
        self.length = QComboBox()
        self.length.activated.connect(self._on_length)
        form.addRow(label_for(self.length, self.tr("&Length")), self.length)
        self.loop = self._choice(form, self.tr("L&oop"), "loop")
        self.end = EndImageField()
        form.addRow(label_for(self.end.button, self.tr("&Ends on")), self.end)
        self._form = form
        self.seed = SeedField()
        self.seed.changed.connect(lambda seed: self.changed.emit({"seed": seed}))
        form.addRow(label_for(self.seed.box, self.tr("&Seed")), self.seed)
        self.model = self._choice(form, self.tr("&Model"), "model")

    def _add_words(self, column: QVBoxLayout) -> None:
        """For large models: the prompts, and what changes the weights."""
        self.prompt = PromptField(self.tr("What moves, and how"))
        self.prompt.edited.connect(lambda text: self.changed.emit({"prompt": text}))
        self.propose = QPushButton(self.tr("Propose a prompt"))
        self.propose.setToolTip(self.tr("A sentence about what the photo shows, to go on from"))
        self.propose.clicked.connect(self.prompt_wanted)
        self.loras = LoraList()
        self.prompt_tools = PromptTools()
        self.prompt_tools.added.connect(self.prompt.add)
        for widget in (self.prompt, self.prompt_tools, self.propose, self.loras):
            column.addWidget(widget)

    def _add_more(self, column: QVBoxLayout) -> None:
        self.more = QPushButton(self.tr("More"))
        self.more.setObjectName("flat")
        self.more.setCheckable(True)
        set_icon(self.more, "fold")
        self.more.setStyleSheet("text-align: left; padding-left: 0;")
        column.addWidget(self.more)
        self.advanced = AdvancedSettings()
        self.advanced.changed.connect(self.changed)
        self.advanced.resized.connect(self.resized)
        self.advanced.hide()
        self.more.toggled.connect(self.advanced.setVisible)
        self.more.toggled.connect(lambda on: set_icon(self.more, "chevron" if on else "fold"))
        column.addWidget(self.advanced)

    def _add_action(self, column: QVBoxLayout) -> None:
        self.editing = PlainLabel()
        self.editing.setWordWrap(True)
        self.editing.hide()
        column.addWidget(self.editing)
        self.outcome = PlainLabel()
        self.outcome.setObjectName("quiet")
        self.outcome.setWordWrap(True)
        column.addWidget(self.outcome)
        row = QHBoxLayout()
        self.action = QPushButton(self.tr("Animate"))
        self.action.setObjectName("primary")
        self.action.setToolTip(self.tr("Make the clip (Ctrl+Return)"))
        self.action.clicked.connect(self._on_action)
        self.drafts = tool_button("grid", self.tr("Drafts of several seeds and strengths"))
        self.drafts.clicked.connect(self.drafts_wanted)
        self.cancel = QPushButton(self.tr("Cancel"))
        set_tip(self.cancel, self.tr("Leave the clip in the queue as it was"))
        self.cancel.clicked.connect(self.left)
        self.cancel.hide()
        row.addWidget(self.action, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.drafts)
        column.addLayout(row)

    def _choice(self, form: QFormLayout, text: str, name: str) -> QComboBox:
        box = QComboBox()
        box.activated.connect(lambda i: self.changed.emit({name: box.itemData(i)}))
        form.addRow(label_for(box, text), box)
        return box

    # ------------------------------------------------------------ showing

    def show_spec(self, spec: ModelSpec) -> None:
        """Offer what the model can do, and nothing else."""
        fill(self.camera, {camera: self.tr(CAMERA_WORDS[camera]) for camera in spec.cameras})
        allow(self.camera, len(spec.cameras) > 1, self.tr("{0} moves the camera itself").format(spec.title))
        knob, moves = self.tr(KNOB_WORDS[spec.motion_knob]), spec.motion_knob != "none"
        allow(self.strength, moves, knob, knob)
        for button in self.presets.buttons():
            allow(button, moves, knob)
        self.auto.setEnabled(spec.live)
        self.auto.setVisible(spec.live and self.auto.says_something)
        self.drafts.setVisible(not spec.live)  # every change is seen at once: no need of drafts
        for widget in (self.prompt, self.prompt_tools, self.propose):
            widget.setVisible(spec.prompt != "none")
        self.loras.show_spec(spec)
        self._form.setRowVisible(self.end, spec.end_image)
        self.advanced.show_spec(spec)
        fill(self.loop, {loop: self.tr(LOOP_WORDS[loop]) for loop in spec.loops})
        fill(self.model, {model.id: model.title for model in MODELS.values()})

    def show_missing(self, models: Mapping[str, str]) -> None:
        """What is the matter with models that are not whole, by id: they are paler in the list, and can be chosen."""
        pale = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        words = {
            "missing": self.tr("{0} (not installed)"), "partial": self.tr("{0} (here in part)"),
            "damaged": self.tr("{0} (damaged)"),
        }  # fmt: skip
        for i in range(self.model.count()):
            title, state = MODELS[self.model.itemData(i)].title, models.get(self.model.itemData(i), "")
            text = words[state].format(title) if state else title
            self.model.setItemData(i, one_line(text, LINE), Qt.ItemDataRole.DisplayRole)
            self.model.setItemData(i, pale if state else None, Qt.ItemDataRole.ForegroundRole)

    def show_request(self, request: MotionRequest, photo: tuple[int, int]) -> None:
        """`photo` is the photo's width and height, zero where there is none: no clip is larger than its photo."""
        self._request = request
        self.strength.blockSignals(True)
        self.strength.setValue(round(request.motion * 100))
        self.strength.blockSignals(False)
        self.advanced.show_request(request, photo)
        self.strength_label.setText(str(round(request.motion * 100)))
        for button in self.presets.buttons():
            button.setChecked(abs(button.property("motion") - request.motion) < 0.005)
        for box, value in (
            (self.camera, camera_name(request.camera)),
            (self.loop, request.loop),
            (self.model, request.model),
        ):
            box.setCurrentIndex(box.findData(value))
        self.prompt.show_text(request.prompt)
        self._show_length(request)
        camera = camera_name(request.camera)
        self.camera_axes.setVisible(camera == FREE)
        if camera == FREE:
            self.camera_axes.show_camera(FreeCamera.from_text(request.camera))
        self.camera_path.setVisible(camera == PATH)
        if camera == PATH:
            self.camera_path.show_path(CameraPath.from_text(request.camera))
        self.seed.show_seed(request.seed)

    def _show_length(self, request: MotionRequest) -> None:
        """Lengths to choose from, in seconds and in frames; the one that is set is among them."""
        now = round(request.frames / request.fps, 2)
        low, high = model_spec(request.model).frames
        lengths = sorted({now, *(s for s in SECONDS if low <= s * request.fps <= high)})
        texts = {s: self.tr("{0:g} s · {1} frames").format(Number(s), round(s * request.fps)) for s in lengths}
        self.length.clear()
        fill(self.length, texts)
        self.length.setCurrentIndex(self.length.findData(now))

    def show_outcome(self, text: str) -> None:
        """What will come out, before anyone waits."""
        self.outcome.setText(text)

    def show_running(self, running: bool, can_animate: bool) -> None:
        if running and not self._running:
            self._began = time.monotonic()
        self._running = running
        self._show_action()
        first = self.tr("Open a photo first")
        allow(self.action, running or can_animate, first)
        made = self.tr("Wait until the clip is made")
        allow(self.drafts, can_animate and not running, made if running else first)
        allow(self.propose, can_animate, first)

    def show_several(self, count: int) -> None:
        """Of so many photos that are open together Animate makes a clip each; 0 where it makes one of the photo."""
        self._several = count
        self._show_action()

    def _show_action(self) -> None:
        text = button_text(make_clips(self._several)) if self._several else self.tr("Animate")
        running = self.tr("Stop") if self._running else text
        self.action.setText(self.tr("Save changes") if self._editing else running)

    def show_editing(self, title: str) -> None:
        """The settings are those of a clip that waits, and can be saved; of none without a title."""
        self._editing = bool(title)
        self.editing.setText(self.tr("Settings of “{0}”, which waits in the queue").format(one_line(title, NAME)))
        self.editing.setVisible(self._editing)
        self.cancel.setVisible(self._editing)
        tip = self.tr("The clip will be made with these settings") if title else self.tr("Make the clip (Ctrl+Return)")
        if self.action.isEnabled():
            set_tip(self.action, tip)

    # ------------------------------------------------------------ answering

    def _on_action(self) -> None:
        if self._editing:
            self.saved.emit()
        elif not self._running:
            self.animated.emit()
        elif time.monotonic() - self._began > DOUBLE_CLICK:
            self.stopped.emit()

    def _on_camera(self, index: int) -> None:
        name = self.camera.itemData(index)
        own = {FREE: FIRST.to_text(), PATH: FIRST_PATH.to_text()}
        if self._request is None or name != camera_name(self._request.camera):  # what is one's own is kept
            self.changed.emit({"camera": own.get(name, name)})

    def _on_length(self, index: int) -> None:
        if self._request is not None:
            self.changed.emit({"frames": max(2, round(self.length.itemData(index) * self._request.fps))})
