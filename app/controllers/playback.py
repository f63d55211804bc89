"""Connects the player's buttons with the canvas."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.controllers.drift import DriftController
from app.controllers.sound import SoundController
from app.controllers.trimming import TrimController
from app.state.stage import ClipOnStage, Stage
from app.state.workspace import Workspace
from app.widgets.canvas import Canvas
from app.widgets.player_bar import PlayerBar


class PlaybackController(QObject):
    """Plays, steps and seeks; shows where the clip is."""

    def __init__(self, workspace: Workspace, canvas: Canvas, player: PlayerBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._canvas, self._player, self._live = workspace, canvas, player, workspace.live
        self.trimming = TrimController(workspace, canvas, player, self)
        self.sound = SoundController(workspace.settings, canvas, player.volume, self)
        self.sound.notified.connect(workspace.notified)
        self.drift = DriftController(player, self)
        for shown in (self.sound, self.drift):
            workspace.stage_changed.connect(shown.show_stage)
            shown.show_stage(workspace.stage)
        workspace.stage_changed.connect(self._show_stage)
        canvas.frame_changed.connect(self._show_frame)
        player.play_toggled.connect(self.toggle)
        player.stepped.connect(self.step)
        player.sought.connect(self.seek)
        player.seam_wanted.connect(self.show_seam)
        player.compared.connect(canvas.set_compare)
        player.zoomed.connect(canvas.set_one_to_one)

    @Slot()
    def toggle(self) -> None:
        if self._live.active:
            self._live.play(not self._live.playing)
            return
        self._canvas.play(not self._canvas.playing)
        self._player.show_playing(self._canvas.playing)

    @Slot(int)
    def step(self, by: int) -> None:
        self.seek((self._live.index if self._live.active else self._canvas.index) + by)

    @Slot(int)
    def seek(self, index: int) -> None:
        if self._live.active:
            self._live.seek(index)
            return
        self._canvas.play(False)
        self._player.show_playing(False)
        self._canvas.seek(index)

    def toggle_loop(self) -> None:
        self._canvas.playback.loops = not self._canvas.playback.loops

    def shutdown(self) -> None:
        self.sound.shutdown()
        self.drift.shutdown()

    @Slot()
    def show_seam(self) -> None:
        """Play the frames around the point where the loop closes."""
        self._canvas.playback.play_around(self._canvas.count - 1)
        self._player.show_playing(self._canvas.playing)

    @Slot(object)
    def _show_stage(self, stage: Stage) -> None:
        if isinstance(stage, ClipOnStage):
            self._player.show_playing(self._canvas.plays_by_itself)
            self._player.show_loops(stage.clip.recipe.loops)

    @Slot(int)
    def _show_frame(self, index: int) -> None:
        if self._workspace.clip is not None:
            self._player.show_position(index, self._canvas.count)
