"""Camera moves and effects as moving thumbnails of the photo on the stage, drawn when they become visible."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.desktop.qimage import on_screen
from app.desktop.reduced_motion import reduced_motion
from app.state.workspace import Workspace
from app.widgets.camera_path_editor import FIRST_PATH
from app.widgets.moving_icons import MovingIcons
from app.widgets.settings_panel import SettingsPanel
from engine.arrays import UInt8Array
from engine.models.spec import FREE, PATH
from engine.request.effects import AskedEffect
from engine.request.motion_request import MotionRequest
from engine.services.preview_process import ThumbnailWanted

SIDE = 96  # pixels
FRAMES = 10
CAMERA, EFFECT = "camera ", "effect "  # what the names of thumbnails begin with
STRONG = 0.8  # how strong an effect is shown


class ThumbnailController(QObject):
    """Asks for what is seen and not drawn yet; what another photo or request makes wrong is drawn again."""

    def __init__(self, workspace: Workspace, settings_panel: SettingsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._settings_panel = workspace, settings_panel
        self._drawn: dict[str, tuple[Path, MotionRequest]] = {}
        settings_panel.camera.icons.moves = settings_panel.advanced.effects.icons.moves = not reduced_motion()
        settings_panel.camera.opened.connect(self.draw)
        settings_panel.more.toggled.connect(self.draw)
        workspace.stage_changed.connect(self._on_stage)
        workspace.live.thumbnail_ready.connect(self._show)

    @Slot()
    def draw(self) -> None:
        """Ask for all thumbnails that are seen and are not as they should be."""
        photo, request, spec = self._workspace.photo_path, self._workspace.request, self._workspace.spec
        if photo is None or not spec.live:
            return
        base = replace(request, effects="", face=0.0, hints="")
        wanted: dict[str, MotionRequest] = {}
        if self._settings_panel.camera.is_open:
            cameras = {name: FIRST_PATH.to_text() if name == PATH else name for name in spec.cameras if name != FREE}
            wanted |= {CAMERA + name: replace(base, camera=camera) for name, camera in cameras.items()}
        if self._settings_panel.more.isChecked():
            still = replace(base, camera="static", life=0.0)
            effects = {name: AskedEffect(name, STRONG).to_text() for name in spec.effects}
            wanted |= {EFFECT + name: replace(still, effects=text) for name, text in effects.items()}
        self._show_photo(wanted)
        new = {name: each for name, each in wanted.items() if self._drawn.get(name) != (photo, each)}
        if new:
            self._workspace.live.draw_thumbnails(new, SIDE, FRAMES)

    def _show_photo(self, names: Iterable[str]) -> None:
        """The photo itself stands where its motion is still to come."""
        photo, request = self._workspace.photo, self._workspace.request
        missing = [name for name in names if name not in self._drawn and not self._icons(name).has(short(name))]
        if photo is None or not missing:
            return
        still = on_screen(photo, request, SIDE)[None]
        for name in missing:
            self._icons(name).put(short(name), still)

    @Slot(object)
    def _on_stage(self) -> None:
        """Of another photo they are wrong."""
        photo = self._workspace.photo_path
        if any(path != photo for path, _ in self._drawn.values()):
            self._drawn.clear()
            self._settings_panel.camera.icons.clear()
            self._settings_panel.advanced.effects.icons.clear()
        self.draw()

    @Slot(str, object, object)
    def _show(self, name: str, frames: UInt8Array, asked: ThumbnailWanted) -> None:
        self._drawn[name] = asked.path, asked.request
        self._icons(name).put(short(name), frames)

    def _icons(self, name: str) -> MovingIcons:
        """Where the thumbnail of that name is shown."""
        panel = self._settings_panel
        return panel.camera.icons if name.startswith(CAMERA) else panel.advanced.effects.icons


def short(name: str) -> str:
    """The camera's or the effect's own name."""
    return name.removeprefix(CAMERA).removeprefix(EFFECT)
