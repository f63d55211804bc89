"""Between the frames of the camera path on the stage and the request."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.state.adjustments import Adjustments
from app.state.live_player import LiveFrame
from app.state.stage import PhotoOnStage
from app.state.workspace import Workspace
from app.widgets.camera_path_editor import CameraPathEditor
from app.widgets.canvas import Canvas
from app.widgets.paint_toolbar import PaintToolbar
from app.widgets.settings_panel import SettingsPanel
from engine.models.spec import PATH, camera_name
from engine.request.camera_path import CameraPath
from engine.request.motion_request import MotionRequest


class CameraPathController(QObject):
    """Shows the frames while they are edited; while they are, the live preview plays small beside them."""

    began = Signal()  # the frames are about to be shown

    def __init__(
        self, workspace: Workspace, adjustments: Adjustments, canvas: Canvas, settings_panel: SettingsPanel,
        paint_bar: PaintToolbar, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._workspace, self._adjustments = workspace, adjustments
        self._panel, self._paint_bar = settings_panel.camera_path, paint_bar
        self.editor = CameraPathEditor(canvas)
        self._editing = False
        self.editor.changed.connect(self._on_path)
        self._panel.edited.connect(self.edit)
        settings_panel.camera.activated.connect(lambda i: self.edit(settings_panel.camera.itemData(i) == PATH))
        paint_bar.tool_chosen.connect(self._on_tool)
        workspace.request_changed.connect(self._show)
        workspace.stage_changed.connect(lambda stage: self._show(workspace.request))
        workspace.live.frame_ready.connect(self._show_frame)
        self._show(workspace.request)

    @Slot(bool)
    def edit(self, on: bool) -> None:
        """The frames are on the stage from now on, or no longer."""
        self._editing = on
        if on:
            self.began.emit()
            self._adjustments.leave_clip()
            self._paint_bar.choose("")
        self._show(self._workspace.request)

    @Slot(str)
    def _on_tool(self, tool: str) -> None:
        if tool and self._editing:
            self.edit(False)

    @Slot(object)
    def _on_path(self, path: CameraPath) -> None:
        self._adjustments.change({"camera": path.to_text()})

    @Slot(object)
    def _show(self, request: MotionRequest) -> None:
        follows = camera_name(request.camera) == PATH
        self._editing &= follows and isinstance(self._workspace.stage, PhotoOnStage)
        self._panel.edit.setChecked(self._editing)
        if follows:
            self.editor.show_path(CameraPath.from_text(request.camera))
        if self._editing and self.editor.isHidden():
            self.editor.begin()
        elif not self._editing and not self.editor.isHidden():
            self.editor.end()

    @Slot(object)
    def _show_frame(self, frame: LiveFrame) -> None:
        if self._editing and frame.photo == self._workspace.photo_path:
            self.editor.show_live(frame.pixels)
