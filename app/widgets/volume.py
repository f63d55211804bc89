"""How loud a clip's sound is in the player: a button that mutes it, and a slider."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolButton, QWidget

from app.desktop.icons import set_icon
from app.widgets.controls import set_caption
from app.widgets.plain_text import set_name, set_tip

WIDTH = 72  # pixels of the slider
FULL = 100  # as the sound is


class Volume(QWidget):
    """Only what is heard here: files keep the sound as it is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.mute = QToolButton()
        self.mute.setObjectName("flat")
        self.mute.setCheckable(True)
        set_name(self.mute, self.tr("Mute"))
        set_tip(self.mute, self.tr("Mute the sound in the player (M); files keep it"))
        set_caption(self.mute, self.tr("Sound"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, FULL)
        self.slider.setPageStep(10)
        self.slider.setFixedWidth(WIDTH)
        set_name(self.slider, self.tr("Volume"))
        row.addWidget(self.mute)
        row.addWidget(self.slider)
        self.show_volume(FULL, False)
        self.hide()  # until there is something to be heard
        self.mute.toggled.connect(self._change)
        self.slider.valueChanged.connect(self._change)

    @property
    def loudness(self) -> float:
        """0 to 1; the ear tells small steps of soft sounds, so it grows with the square of the slider."""
        return 0.0 if self.mute.isChecked() else (self.slider.value() / FULL) ** 2

    def show_volume(self, volume: int, muted: bool) -> None:
        with QSignalBlocker(self.mute), QSignalBlocker(self.slider):
            self.mute.setChecked(muted)
            self.slider.setValue(volume)
        self._draw()

    def _change(self) -> None:
        if self.sender() is self.slider and self.mute.isChecked():
            with QSignalBlocker(self.mute):
                self.mute.setChecked(False)  # who turns it up wants to hear it
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        set_icon(self.mute, "sound" if self.loudness else "muted")
