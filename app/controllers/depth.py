"""Depth on the stage: shown, mended with brushes, loaded from a picture and saved to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.task_runner import Message
from app.state.adjustments import Adjustments
from app.state.stage import PhotoOnStage
from app.state.workspace import Workspace
from app.widgets.canvas import Canvas
from app.widgets.paint_toolbar import PaintToolbar
from engine.imaging.depth_picture import ENDINGS, read_depth
from engine.request.painted_hints import LIFT_KINDS, Arrow, Hints


class DepthController(QObject):
    """While depth is shown, the brushes are those of the depth, and the live preview shows it in place of the clip."""

    def __init__(
        self, workspace: Workspace, adjustments: Adjustments, canvas: Canvas, bar: PaintToolbar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace, self._adjustments, self._window = workspace, adjustments, window
        self._canvas, self._bar = canvas, bar
        self.shown = False
        bar.depth_wanted.connect(self.show)
        bar.depth_load_wanted.connect(self.ask_for_picture)
        bar.depth_save_wanted.connect(self.ask_where_to_save)
        workspace.stage_changed.connect(self._follow)
        workspace.request_changed.connect(self._follow)
        workspace.live.depth_saved.connect(self._on_saved)
        workspace.live.failed.connect(lambda error: workspace.notified.emit(Message.of(error)))

    @Slot(bool)
    def show(self, on: bool) -> None:
        """The stage shows the depth from now on, or the clip again."""
        if on:
            self._adjustments.leave_clip()
        on = on and self._possible
        if on != self.shown:
            self.shown = on
            self._bar.choose("")
            self._canvas.show_depth_strokes(on)
            self._workspace.live.show_depth(on)
        self._bar.show_depth(on)

    @property
    def _possible(self) -> bool:
        return isinstance(self._workspace.stage, PhotoOnStage) and self._workspace.spec.live

    @Slot()
    def _follow(self) -> None:
        if self.shown and not self._possible:
            self.show(False)

    # ------------------------------------------------------------ pictures

    @Slot()
    def ask_for_picture(self) -> None:
        kinds = self.tr("Depth pictures ({0})").format(" ".join(f"*{ending}" for ending in ENDINGS))
        file, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a depth picture"), self._folder(), kinds)
        if file:
            self.load(Path(file))

    def load(self, path: Path) -> None:
        """Take the depth from a picture; what was painted nearer and farther was painted over another."""
        photo = self._workspace.photo
        if photo is not None:
            size = photo.width, photo.height
            take = partial(self._take, photo.sha256)
            self._workspace.photo_loader.run(path.name, lambda report: read_depth(path, size), take)

    def _take(self, sha256: str, depth: str) -> None:
        photo = self._workspace.photo
        if photo is None or photo.sha256 != sha256:  # another one has been opened
            return
        items = self._workspace.hints.items
        left = tuple(item for item in items if isinstance(item, Arrow) or item.kind not in LIFT_KINDS)
        self._adjustments.change({"depth": depth, "hints": Hints(left).to_text()})

    @Slot()
    def ask_where_to_save(self) -> None:
        photo = self._workspace.photo_path
        if photo is None:
            return
        kinds = self.tr("Depth pictures ({0})").format(" ".join(f"*{ending}" for ending in ENDINGS))
        name = str(Path(self._folder()) / f"{photo.stem}-depth.png")
        file, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the depth"), name, kinds)
        if file:
            self.save(Path(file))

    def save(self, path: Path) -> None:
        """Write the depth as it is now."""
        path = path if path.suffix.lower() in ENDINGS else path.with_name(f"{path.name}.png")
        photo = self._workspace.photo_path
        if photo is not None:
            self._workspace.live.save_depth(photo, self._workspace.request, path)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        text = self.tr("The depth is saved as “{0}”.").format(path.name)
        self._workspace.notified.emit(Message(text, "", kind="info"))

    def _folder(self) -> str:
        photo = self._workspace.photo_path
        return str(photo.parent if photo else Path.home())
