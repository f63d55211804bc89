"""Connects the paint tools, the canvas and the request."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.state.adjustments import Adjustments
from app.state.workspace import Workspace
from app.widgets.canvas import Canvas
from app.widgets.paint_toolbar import PaintToolbar
from engine.request.painted_hints import Arrow, Erasure, Hints, Stroke

PAINTED = (frozenset({"hints"}), frozenset({"hints", "depth"}), frozenset({"depth"}))
"""What a step of painting changes of the request."""


class PaintingController(QObject):
    """What is painted on the stage goes into the request, and what the request holds is shown."""

    def __init__(
        self, workspace: Workspace, adjustments: Adjustments, canvas: Canvas, bar: PaintToolbar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._adjustments = adjustments
        self._workspace, self._canvas, self._bar = workspace, canvas, bar
        canvas.painted.connect(self.paint)
        bar.tool_chosen.connect(canvas.set_tool)
        bar.resized.connect(canvas.set_brush)
        canvas.brush_changed.connect(bar.show_brush)
        bar.undo_wanted.connect(self.undo)
        bar.clear_wanted.connect(self.clear)
        workspace.request_changed.connect(self._show_hints)
        workspace.stage_changed.connect(self._show_hints)
        self._show_hints()

    @Slot(object)
    def paint(self, item: Stroke | Arrow | Erasure) -> None:
        request, before = self._workspace.request, self._workspace.hints
        after = before.with_item(item, (request.width, request.height))
        if after != before:
            self._repaint(after.items)

    @Slot()
    def undo(self) -> None:
        """Take back what was painted last: as a step of the history where it is the latest one."""
        latest, items = self._workspace.history.latest, self._shown.items
        if latest is not None and latest.about in PAINTED:
            self._workspace.history.stack.undo()
        elif items:
            self._repaint(tuple(item for item in self._workspace.hints.items if item is not items[-1]))

    @Slot()
    def clear(self) -> None:
        """All that is shown; with the depth also a picture it was taken from."""
        left = self._workspace.hints.of_depth(not self._bar.depth_button.isChecked())
        given = {"depth": ""} if self._bar.depth_button.isChecked() else {}
        self._adjustments.change({"hints": left.to_text(), **given})

    @Slot()
    def deselect_tool(self) -> None:
        """Back to looking: a clip is on its way."""
        self._bar.choose("")

    @Slot(bool)
    def show_kind(self, depth: bool) -> None:
        """The strokes of the depth are shown now, or the others."""
        self._show_hints()

    @property
    def _shown(self) -> Hints:
        """What is painted of that which is shown: of the depth, or of the motion."""
        return self._workspace.hints.of_depth(self._bar.depth_button.isChecked())

    def _repaint(self, items: tuple[Stroke | Arrow, ...]) -> None:
        self._adjustments.change({"hints": Hints(items).to_text()})

    @Slot()
    def _show_hints(self) -> None:
        self._canvas.show_hints(self._workspace.hints)
        given = self._bar.depth_button.isChecked() and bool(self._workspace.request.depth)
        self._bar.show_painted(bool(self._shown.items) or given)
        self._bar.depth_button.setVisible(self._workspace.spec.live)
        self._bar.setVisible(self._workspace.spec.hints and self._workspace.photo is not None)
