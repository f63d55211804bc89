"""A camera of one's own: six sliders for where it ends, and how it gets there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSlider, QWidget

from app.widgets.combo_box import ignore_wheel_unless_focused
from app.widgets.controls import name_choice
from app.widgets.display_names import AXIS_WORDS, EASE_WORDS
from app.widgets.plain_text import PlainLabel
from engine.request.free_camera import FreeCamera, Pose

WHOLE = 100
FIRST = FreeCamera(Pose(right=0.3, forward=1.0))  # what the sliders begin with


class CameraAxesPanel(QWidget):
    """Emits the camera as text whenever a slider is moved."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        self.sliders: dict[str, QSlider] = {}
        for axis, word in AXIS_WORDS.items():
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setObjectName("axis")
            slider.setRange(-WHOLE, WHOLE)
            ignore_wheel_unless_focused(slider)
            slider.setAccessibleName(self.tr(word))
            slider.valueChanged.connect(self._emit_changed)
            self.sliders[axis] = slider
            form.addRow(self._label(word), slider)
        self.ease = QComboBox()
        name_choice(self.ease, self.tr("Pace"))
        for name, word in EASE_WORDS.items():
            self.ease.addItem(self.tr(word), name)
        self.ease.activated.connect(self._emit_changed)
        form.addRow(self._label("Pace"), self.ease)
        self._camera = FIRST

    def _label(self, word: str) -> PlainLabel:
        label = PlainLabel(self.tr(word))
        label.setObjectName("quiet")
        return label

    def show_camera(self, camera: FreeCamera) -> None:
        self._camera = camera
        for axis, slider in self.sliders.items():
            slider.blockSignals(True)
            slider.setValue(round(getattr(camera.end, axis) * WHOLE))
            slider.blockSignals(False)
        self.ease.setCurrentIndex(self.ease.findData(camera.ease))

    def _emit_changed(self) -> None:
        end = Pose(**{axis: slider.value() / WHOLE for axis, slider in self.sliders.items()})
        if end != self._camera.start:  # a camera that goes nowhere is none
            self.changed.emit(FreeCamera(end, self._camera.start, self.ease.currentData()).to_text())
