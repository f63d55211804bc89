"""Between the grid of drafts and the studio: one click makes them, one click picks one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.state.workspace import Workspace
from app.widgets.draft_grid import DraftGrid
from engine.arrays import UInt8Array


class DraftsController(QObject):
    """`shown` and `hidden` say when the grid takes the stage's place."""

    shown = Signal()
    hidden = Signal()

    def __init__(self, workspace: Workspace, grid: DraftGrid, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._grid = workspace, grid
        workspace.variations.drafted.connect(self._show_draft)
        workspace.generation.run_changed.connect(self.close)
        workspace.stage_changed.connect(self.close)
        grid.picked.connect(self._pick)
        grid.closed.connect(self.close)

    @Slot()
    def begin(self) -> None:
        self._workspace.vary()
        variations = self._workspace.variations
        if variations.running:
            spec = self._workspace.spec
            exact = self.tr("A draft moves exactly as the full clip will; it is only smaller.")
            rough = self.tr("With {0} a draft is only indicative: the full clip may move differently.")
            titles = [self.tr("motion {0:.0f} · seed {1}").format(r.motion * 100, r.seed) for r in variations.requests]
            note = exact if spec.exact_drafts else rough.format(spec.title)
            self._grid.begin(titles, note, min(self._workspace.request.fps, 12.0))
            self.shown.emit()

    @Slot()
    def close(self) -> None:
        if self._grid.isVisible():
            self._workspace.variations.stop()
            self._grid.stop()
            self.hidden.emit()

    @Slot(int, object)
    def _show_draft(self, number: int, frames: UInt8Array) -> None:
        self._grid.show_draft(number, frames)

    @Slot(int)
    def _pick(self, number: int) -> None:
        self._grid.stop()
        self.hidden.emit()
        self._workspace.make_in_full(number)
