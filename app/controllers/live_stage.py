"""Between the live preview and the stage: what is on the stage plays while it is being changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.reduced_motion import reduced_motion
from app.state.live_player import LiveFrame
from app.state.stage import DrawingOnStage, PhotoOnStage
from app.state.workspace import Workspace
from app.widgets.canvas import Canvas
from app.widgets.player_bar import PlayerBar
from engine.models import model_spec
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Arrow, Erasure, Stroke


class LiveStageController(QObject):
    """Keeps the preview at what the stage and the request are, and shows its frames."""

    began_ahead = Signal()  # a photo that is still being opened is seen on the canvas
    ended_ahead = Signal()  # it can't be opened: what was there before is to be seen

    def __init__(self, workspace: Workspace, stage: Canvas, player: PlayerBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._live, self._stage, self._player = workspace, workspace.live, stage, player
        self._window = window
        self._ahead: Path | None = None  # the photo that is seen before it is open
        if reduced_motion():
            self._live.play(False)
            stage.plays_by_itself = False
        workspace.stage_changed.connect(self._follow)
        workspace.request_changed.connect(self._follow)
        stage.painting.connect(self._show_painting)
        self._live.frame_ready.connect(self._show_frame)
        workspace.photo_loader.busy_changed.connect(lambda name: QTimer.singleShot(0, self._end_ahead))
        self._live.playing_changed.connect(self._show_playing)
        window.installEventFilter(self)

    @property
    def shown(self) -> MotionRequest | None:
        """The request that the stage shows live; None where a clip is shown, or nothing, or the model does not."""
        stage = self._workspace.stage
        if isinstance(stage, PhotoOnStage):
            request = self._workspace.request
        elif isinstance(stage, DrawingOnStage) and stage.photo is not None:
            request = stage.entry.request
        else:
            return None
        return request if model_spec(request.model).live else None

    @Slot()
    def _follow(self) -> None:
        request, photo = self.shown, self._workspace.open_photo
        if self._workspace.ahead.photo is not None:
            return  # what is coming is played already
        if request is None or photo is None:
            self._live.stop()
            self._stage.hide_live()
            return
        if not self._live.active:
            self._show_playing(self._live.playing)
        self._live.show(photo.path, request)

    @Slot(object)
    def _show_painting(self, item: Stroke | Arrow | Erasure) -> None:
        """What is being painted acts before it is finished."""
        photo, request = self._workspace.open_photo, self._workspace.request
        if isinstance(self._workspace.stage, PhotoOnStage) and photo is not None and self.shown is not None:
            hints = self._workspace.hints.with_item(item, (request.width, request.height)).to_text()
            self._live.show(photo.path, replace(request, hints=hints))

    @Slot(object)
    def _show_frame(self, frame: LiveFrame) -> None:
        if self.shown is not None and frame.photo == self._workspace.photo_path:
            self._stage.show_live(frame.pixels)
            self._player.show_position(frame.index, frame.request.frames)
        elif frame.photo == self._workspace.ahead.photo:
            if self._ahead != frame.photo:
                self._ahead = frame.photo
                self._stage.show_still(frame.pixels)
                self.began_ahead.emit()
            self._stage.show_live(frame.pixels)

    def take_over(self) -> bool:
        """Whether the canvas shows the photo that has just come onto the stage: then it plays on."""
        ahead, self._ahead = self._ahead, None
        return ahead is not None and ahead == self._workspace.photo_path

    @Slot()
    def _end_ahead(self) -> None:
        """Nothing is being opened any more: what was to come has come onto the stage, or never will."""
        if not self._workspace.photo_loader.busy and self._ahead is not None:
            self._ahead = None
            self._follow()
            self.ended_ahead.emit()

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        if self.shown is not None:
            self._player.show_playing(playing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Nothing is drawn for a window that is hidden or minimised."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange):
            hidden = event.type() == QEvent.Type.Hide or not self._window.isVisible()
            self._live.set_visible(not hidden and not self._window.isMinimized())
        return super().eventFilter(watched, event)
