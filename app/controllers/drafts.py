"""Connects the draft grid with the workspace."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.state.request_history import note, of_photo
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
        workspace.drafts.drafted.connect(self._show_draft)
        workspace.generation.run_changed.connect(self.close)
        workspace.stage_changed.connect(self.close)
        grid.picked.connect(self._pick)
        grid.closed.connect(self.close)

    @Slot()
    def begin(self) -> None:
        workspace, drafts = self._workspace, self._workspace.drafts
        if workspace.photo_path is not None and not workspace.busy and not workspace.spec.live:
            drafts.start(workspace.photo_path, workspace.request)
        if drafts.running:
            spec = self._workspace.spec
            rough = self.tr("With {0} a draft is only indicative: the full clip may move differently.")
            titles = [self.tr("motion {0:.0f} · seed {1}").format(r.motion * 100, r.seed) for r in drafts.requests]
            self._grid.begin(titles, rough.format(spec.title), min(self._workspace.request.fps, 12.0))
            self.shown.emit()

    @Slot()
    def close(self) -> None:
        if self._grid.isVisible():
            self._workspace.drafts.stop()
            self._grid.stop()
            self.hidden.emit()

    @Slot(int, object)
    def _show_draft(self, number: int, frames: UInt8Array) -> None:
        self._grid.show_draft(number, frames)

    @Slot(int)
    def _pick(self, number: int) -> None:
        self._grid.stop()
        self.hidden.emit()
        request = self._workspace.drafts.requests[number]
        self._workspace.seed_locked = True
        choice = partial(self._workspace.change, seed=request.seed, motion=request.motion)
        note(self._workspace, choice, of_photo(self._workspace, self.tr("variation")))
        self._workspace.animate()
