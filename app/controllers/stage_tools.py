"""What is done to the photo on the stage by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.controllers.camera_path import CameraPathController
from app.controllers.depth import DepthController
from app.controllers.painting import PaintingController
from app.layout import WindowLayout
from app.state.adjustments import Adjustments
from app.state.workspace import Workspace


class StageTools:
    """Painting, the depth, and the frames of a camera path, of which one is there at a time."""

    def __init__(self, workspace: Workspace, adjustments: Adjustments, panels: WindowLayout, parent: QWidget) -> None:
        canvas, bar = panels.canvas, panels.paint_bar
        self.painting = PaintingController(workspace, adjustments, canvas, bar, parent)
        self.depth = DepthController(workspace, adjustments, canvas, bar, parent)
        bar.depth_wanted.connect(self.painting.show_kind)
        self.camera_path = CameraPathController(workspace, adjustments, canvas, panels.settings_panel, bar, parent)
        bar.depth_wanted.connect(lambda on: self.camera_path.edit(False) if on else None)
        self.camera_path.began.connect(lambda: self.depth.show(False))
