"""Between the player's buttons and the stage."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.state.stage import ClipOnStage, Stage
from app.state.workspace import Workspace
from app.widgets.canvas import Canvas
from app.widgets.player_bar import PlayerBar


class PlaybackController(QObject):
    """Plays, steps and seeks; shows where the clip is."""

    def __init__(self, workspace: Workspace, stage: Canvas, player: PlayerBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._stage, self._player, self._live = workspace, stage, player, workspace.live
        workspace.stage_changed.connect(self._show_stage)
        stage.frame_changed.connect(self._show_frame)
        player.play_toggled.connect(self.toggle)
        player.stepped.connect(self.step)
        player.sought.connect(self.seek)
        player.seam_wanted.connect(self.show_seam)
        player.compared.connect(stage.set_compare)
        player.zoomed.connect(stage.set_one_to_one)

    @Slot()
    def toggle(self) -> None:
        if self._live.active:
            self._live.play(not self._live.playing)
            return
        self._stage.play(not self._stage.playing)
        self._player.show_playing(self._stage.playing)

    @Slot(int)
    def step(self, by: int) -> None:
        self.seek((self._live.index if self._live.active else self._stage.index) + by)

    @Slot(int)
    def seek(self, index: int) -> None:
        if self._live.active:
            self._live.seek(index)
            return
        self._stage.play(False)
        self._player.show_playing(False)
        self._stage.seek(index)

    def toggle_loop(self) -> None:
        self._stage.loops = not self._stage.loops

    @Slot()
    def show_seam(self) -> None:
        """Go to and fro over the place where a loop closes."""
        self._stage.play_around(self._stage.count - 1)
        self._player.show_playing(True)

    @Slot(object)
    def _show_stage(self, stage: Stage) -> None:
        if isinstance(stage, ClipOnStage):
            self._player.show_playing(True)
            self._player.show_loops(stage.clip.recipe.request.loop != "none")

    @Slot(int)
    def _show_frame(self, index: int) -> None:
        if self._workspace.clip is not None:
            self._player.show_place(index, self._stage.count)
