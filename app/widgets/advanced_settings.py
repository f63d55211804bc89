"""Less used settings: size, rate, steps, life, pace, negative prompt and more."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSlider, QSpinBox, QWidget

from app.desktop.language import Number
from app.widgets.combo_box import fill, show_value
from app.widgets.controls import allow, label_for
from app.widgets.display_names import BACKGROUND_WORDS, BITS_WORDS, FIT_WORDS, FOCUS_WORDS, PACE_WORDS, STYLE_WORDS
from app.widgets.effects_field import EffectsField
from app.widgets.prompt_field import PromptField
from engine.models import ModelSpec, model_spec
from engine.request.defaults import has_another_shape
from engine.request.motion_request import TRANSPARENT, MotionRequest

Control = TypeVar("Control", bound=QWidget)
RATES = (10.0, 12.0, 15.0, 20.0, 24.0, 25.0, 30.0, 50.0, 60.0)
LONG_SIDES = (512, 768, 1024, 1280, 1920, 2560, 3840)


class AdvancedSettings(QWidget):
    """Behind "More". Only what the model takes is shown."""

    changed = Signal(dict)
    resized = Signal(int)  # long side

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request: MotionRequest | None = None
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self.size_choice = self._row(self.tr("Si&ze"), QComboBox())
        self.size_choice.activated.connect(lambda i: self.resized.emit(self.size_choice.itemData(i)))
        self.rate = self._row(self.tr("&Frames per second"), QComboBox())
        self.rate.activated.connect(self._on_rate)
        self.weights = self._choice(self.tr("&Weights"), "weights")
        self.weights.setToolTip(self.tr("How a large model's weights are kept; the recipe says so"))
        self.steps = self._row(self.tr("S&teps"), QSpinBox())
        self.steps.valueChanged.connect(lambda value: self.changed.emit({"steps": value}))
        self.pace = self._choice(self.tr("&Pace"), "pace")
        self.life = self._row(self.tr("L&ife"), QSlider(Qt.Orientation.Horizontal))
        self.life.setRange(0, 200)
        self.life.setToolTip(self.tr("Motion of the subject itself: hair, breath, leaves"))
        self.life.valueChanged.connect(lambda value: self.changed.emit({"life": value / 100}))
        self.face = self._row(self.tr("F&aces"), QSlider(Qt.Orientation.Horizontal))
        self.face.setRange(0, 100)
        self.face.setToolTip(self.tr("How much people turn their heads and blink; at zero they do not"))
        self.face.valueChanged.connect(lambda value: self.changed.emit({"face": value / 100}))
        self.effects = EffectsField()
        self._effects_label = label_for(self.effects, self.tr("Lig&ht and air"))
        self._effects_label.setMinimumHeight(0)
        self._form.addRow(self._effects_label)  # above its thumbnails, which need all of the width
        self._form.addRow(self.effects)
        self.effects.changed.connect(lambda effects: self.changed.emit({"effects": effects}))
        self.style_choice = self._choice(self.tr("St&yle"), "style")
        self.style_choice.setToolTip(self.tr("How moving parts move, whatever they are"))
        self.focus_choice = self._choice(self.tr("F&ocus"), "focus")
        self.focus_choice.setToolTip(self.tr("What the camera moves towards and orbits"))
        self.fit = self._row(self.tr("E&dges"), QComboBox())
        self.fit.setToolTip(self.tr("How a photo of another shape is fitted into the clip"))
        fill(self.fit, {fit: self.tr(word) for fit, word in FIT_WORDS.items()})
        self.fit.activated.connect(lambda i: self.changed.emit({"fit": self.fit.itemData(i)}))
        self.pad = self._row(self.tr("Padd&ing"), QComboBox())
        self.pad.setToolTip(
            self.tr(
                "How the borders of a very wide or tall photo are filled for the model; they are cropped afterwards"
            )
        )
        fill(self.pad, {fit: self.tr(word) for fit, word in FIT_WORDS.items() if fit != "crop"})
        self.pad.activated.connect(lambda i: self.changed.emit({"pad": self.pad.itemData(i)}))
        self.colours = QCheckBox(self.tr("&Keep the photo's colours"))
        self.colours.setToolTip(self.tr("Correct drifting colours to the photo's"))
        self.colours.clicked.connect(lambda on: self.changed.emit({"keep_colours": on}))
        self._form.addRow(self.colours)
        self.background = self._row(self.tr("T&ransparent parts"), QComboBox())
        self.background.setToolTip(self.tr("What shows through where the photo is transparent"))
        self.background.activated.connect(lambda i: self.changed.emit({"background": self.background.itemData(i)}))
        self.negative = PromptField(self.tr("What must not appear"))
        self.negative.edited.connect(lambda text: self.changed.emit({"negative_prompt": text}))
        self._form.addRow(self.negative)

    def _choice(self, text: str, name: str) -> QComboBox:
        """A row for a field of the request that has a few values."""
        box = self._row(text, QComboBox())
        box.activated.connect(lambda i: self.changed.emit({name: box.itemData(i)}))
        return box

    def _row(self, text: str, control: Control) -> Control:
        self._form.addRow(label_for(control, text), control)
        return control

    def show_spec(self, spec: ModelSpec) -> None:
        fill(self.rate, {rate: f"{Number(rate):g}" for rate in RATES if spec.fps[0] <= rate <= spec.fps[1]})
        fill(self.pace, {"": self.tr("Model's default"), **{p: self.tr(PACE_WORDS[p]) for p in spec.paces}})
        self.steps.blockSignals(True)
        self.steps.setRange(*spec.steps)
        self.steps.setSpecialValueText("" if spec.steps[0] else self.tr("Model's default"))  # of its pace
        self.steps.blockSignals(False)
        self._form.setRowVisible(self.pace, bool(spec.paces))
        fill(
            self.weights, {"": self.tr("As published"), **{bits: self.tr(BITS_WORDS[bits]) for bits in spec.fewer_bits}}
        )
        self._form.setRowVisible(self.weights, bool(spec.fewer_bits))
        grounds = {g: self.tr(word) for g, word in BACKGROUND_WORDS.items() if g != TRANSPARENT or spec.transparency}
        fill(self.background, grounds)
        fill(self.style_choice, {s: self.tr(STYLE_WORDS[s]) for s in ("", *spec.styles)})
        fill(self.focus_choice, {f: self.tr(FOCUS_WORDS[f]) for f in spec.focuses})
        self._form.setRowVisible(self.life, spec.hints)
        self._form.setRowVisible(self.face, spec.faces)
        self._form.setRowVisible(self._effects_label, bool(spec.effects))
        self._form.setRowVisible(self.effects, bool(spec.effects))
        self._form.setRowVisible(self.style_choice, bool(spec.styles))
        self._form.setRowVisible(self.focus_choice, len(spec.focuses) > 1)
        self._form.setRowVisible(self.pad, spec.pads)
        self._form.setRowVisible(self.colours, not spec.moves_the_photo)
        self._form.setRowVisible(self.negative, spec.negative_prompt)

    def show_request(self, request: MotionRequest, photo: tuple[int, int]) -> None:
        """`photo` is its width and height: where the clip has its shape there is nothing at the edges to choose."""
        self._request = request
        for control, value in (
            (self.steps, request.steps),
            (self.life, round(request.life * 100)),
            (self.face, round(request.face * 100)),
        ):
            control.blockSignals(True)
            control.setValue(value)
            control.blockSignals(False)
        fixed = model_spec(request.model).distilled(request.pace) is not None
        allow(self.steps, not fixed, self.tr("This pace has a number of steps of its own"))
        self.effects.show_effects(request.effects)
        self.negative.show_text(request.negative_prompt)
        show_value(self.rate, request.fps, "{0:g}")
        for choice, chosen in (
            (self.pace, request.pace),
            (self.weights, request.weights),
            (self.style_choice, request.style),
            (self.focus_choice, request.focus),
        ):
            choice.setCurrentIndex(choice.findData(chosen))
        show_value(self.fit, request.fit, "{0}")
        self._form.setRowVisible(self.fit, has_another_shape(photo, request))
        show_value(self.pad, request.pad, "{0}")
        self.colours.setChecked(request.keep_colours)
        show_value(self.background, request.background, "{0}")
        long_side = max(request.width, request.height)
        fill(self.size_choice, {s: str(s) for s in sorted({*(n for n in LONG_SIDES if n < max(photo)), long_side})})
        self.size_choice.setCurrentIndex(self.size_choice.findData(long_side))

    def _on_rate(self, index: int) -> None:
        """Another rate keeps the length."""
        if self._request is not None:
            rate = self.rate.itemData(index)
            seconds = self._request.frames / self._request.fps
            self.changed.emit({"fps": rate, "frames": max(2, round(seconds * rate))})
