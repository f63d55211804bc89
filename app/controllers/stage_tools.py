"""What is done to the photo on the stage by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.camera_path import CameraPathController
from app.controllers.painting import PaintingController
from app.layout import WindowLayout
from app.state.adjustments import Adjustments
from app.state.workspace import Workspace


class StageTools:
    """Painting, and the frames of a camera path."""

    def __init__(self, workspace: Workspace, adjustments: Adjustments, panels: WindowLayout, parent: QObject) -> None:
        canvas, bar = panels.canvas, panels.paint_bar
        self.painting = PaintingController(workspace, adjustments, canvas, bar, parent)
        self.camera_path = CameraPathController(workspace, adjustments, canvas, panels.settings_panel, bar, parent)
