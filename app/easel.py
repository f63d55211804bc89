"""Between the paint tools, the stage and the studio."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.studio import Studio
from app.widgets.paint_bar import PaintBar
from app.widgets.stage import Stage
from engine.hints import Hints


class Easel(QObject):
    """What is painted on the stage goes into the request, and what the request holds is shown."""

    def __init__(self, studio: Studio, stage: Stage, bar: PaintBar, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._stage, self._bar = studio, stage, bar
        stage.painted.connect(studio.paint)
        bar.tool_chosen.connect(stage.set_tool)
        bar.undo_wanted.connect(studio.undo_paint)
        bar.clear_wanted.connect(studio.clear_paint)
        studio.hints_changed.connect(self._show_hints)
        studio.request_changed.connect(self._show_hints)
        self._show_hints()

    @Slot()
    def put_away(self) -> None:
        """Back to looking: a clip is on its way."""
        self._bar.choose("")

    @Slot()
    def _show_hints(self) -> None:
        hints: Hints = self._studio.hints
        self._stage.show_hints(hints)
        self._bar.show_painted(bool(hints.items))
        self._bar.setVisible(self._studio.spec.hints and self._studio.photo is not None)
