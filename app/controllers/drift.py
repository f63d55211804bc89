"""Says beside the player how far the colours of a clip of several passes have moved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.background.task_runner import TaskRunner
from app.desktop.language import localized
from app.state.stage import ClipOnStage, Stage
from app.widgets.player_bar import PlayerBar
from engine.progress import ProgressCallback
from engine.request.clip import Clip
from engine.services.joints import drift_in, joints_of, told


class DriftController(QObject):
    """Measures on a thread of its own; only what is on the stage is shown."""

    def __init__(self, player: PlayerBar, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._wanted: Clip | None = None
        self._measured: Clip | None = None  # or being measured
        self._runner = TaskRunner("drift", self)
        self._runner.succeeded.connect(self._on_measured)
        self._runner.failed.connect(lambda message: self._on_measured([]))

    @Slot(object)
    def show_stage(self, stage: Stage) -> None:
        clip = stage.clip if isinstance(stage, ClipOnStage) else None
        self._wanted = clip if clip is not None and joints_of(clip.recipe.request) else None
        if self._wanted is not self._measured:
            self._player.show_drift(0.0, "")
            self._measure()

    def shutdown(self) -> None:
        self._runner.shutdown()

    def _measure(self) -> None:
        if self._runner.busy:
            return
        self._measured = self._wanted
        if self._wanted is not None:
            self._runner.start(partial(measured, self._wanted))

    @Slot(object)
    def _on_measured(self, drift: list[float]) -> None:
        if self._wanted is not self._measured:
            self._measure()
        else:
            self._player.show_drift(max(drift, default=0.0), localized(told(drift)))


def measured(clip: Clip, report: ProgressCallback) -> list[float]:
    return drift_in(clip)
