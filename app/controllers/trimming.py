"""Cuts the clip on the stage at both ends, and has it start or end slowly; both can be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message
from app.state import clip_edits
from app.state.stage import ClipOnStage, Stage
from app.state.workspace import Workspace
from app.widgets.canvas import Canvas
from app.widgets.player_bar import PlayerBar
from app.widgets.trim_bar import SHORTEST
from engine.errors import JobError
from engine.jobs.edited_clip import Untrimmed, known_record, untrimmed
from engine.request.edit_log import ease_of, trim_edit, trimmed


class TrimController(QObject):
    """While a handle is dragged the canvas shows the frame under it, also one that is cut off so far."""

    notified = Signal(object)  # Message

    def __init__(self, workspace: Workspace, canvas: Canvas, player: PlayerBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._canvas, self._player = workspace, canvas, player
        self._whole: Untrimmed | None = None
        self._whole_shown = False  # all frames are on the canvas, not only those that are kept
        workspace.stage_changed.connect(self._show_stage)
        self.notified.connect(workspace.notified)
        player.trim.dragged.connect(self._show_frame)
        player.trim.cut.connect(self.cut)
        player.ease_wanted.connect(self.ease)

    @property
    def _on(self) -> ClipOnStage | None:
        stage = self._workspace.stage
        return stage if isinstance(stage, ClipOnStage) else None

    @property
    def first(self) -> int:
        """The number of the first frame that is kept, among all that there are."""
        on, whole = self._on, self._whole
        kept = trimmed(on.clip.recipe.edits).start if on is not None else 0
        return max(0, (kept or 0) - (whole.first if whole is not None else 0))

    @Slot(object)
    def _show_stage(self, stage: Stage) -> None:
        self._whole_shown = False
        if not isinstance(stage, ClipOnStage):
            self._whole = None
            self._player.show_kept(0, 0, 0)
            return
        self._whole = whole_of(stage)
        self._player.show_kept(self.first, self.first + len(stage.clip.frames), len(self._whole.frames))
        self._player.show_ease(ease_of(stage.clip.recipe.edits))

    @Slot(int)
    def _show_frame(self, index: int) -> None:
        """The frame with this number among all."""
        on, whole = self._on, self._whole
        if on is None or whole is None:
            return
        if not self._whole_shown:
            self._whole_shown = True
            self._player.show_all()
            self._canvas.show_frames(whole.frames, on.clip.fps, "", on.clip.recipe.loops)
            self._canvas.play(False)
            self._player.show_playing(False)
        self._canvas.seek(index)

    @Slot(int, int)
    def cut(self, first: int, end: int) -> None:
        """Keep the frames from `first` up to, but without, `end`, of all that there are."""
        on, whole = self._on, self._whole
        if on is None or whole is None:
            return
        if (first, end) == (self.first, self.first + len(on.clip.frames)):
            if self._whole_shown:
                self._workspace.put_on_stage(on)  # as it was before it was dragged
            return
        everything = (first, end) == (0, len(whole.frames)) and not whole.first
        edit = "" if everything else trim_edit(whole.first + first, whole.first + end)
        if clip_edits.change_edit(self._workspace, on, whole.frames[first:end], "trim", edit) is None:
            self._workspace.put_on_stage(on)

    def start_here(self) -> None:
        """Cut off what is before the frame that is shown."""
        self._cut_at(self._canvas.index, None)

    def end_here(self) -> None:
        """Cut off what is behind the frame that is shown."""
        self._cut_at(0, self._canvas.index + 1)

    def _cut_at(self, begin: int, end: int | None) -> None:
        """Both in frames of the clip as it is."""
        if (on := self._on) is None:
            return
        end = len(on.clip.frames) if end is None else end
        if end - begin < SHORTEST:
            text = self.tr("A clip has at least {0} frames.").format(SHORTEST)
            self.notified.emit(Message(text, self.tr("Go to another frame first."), kind="info"))
            return
        self.cut(self.first + begin, self.first + end)

    @Slot(str)
    def ease(self, how: str) -> None:
        """How the clip starts and ends: one of EASED, or as it was made."""
        on = self._on
        if on is not None and how != ease_of(on.clip.recipe.edits):
            clip_edits.change_edit(self._workspace, on, on.clip.frames, "ease", f"ease:{how}" if how else "")


def whole_of(on: ClipOnStage) -> Untrimmed:
    """All frames that a clip can be cut to; only those that it has where the others can't be read."""
    job = on.entry.job
    try:
        record = known_record(job)
        found = untrimmed(job.clip(), job, record) if record.edits == on.clip.recipe.edits else None
    except JobError:
        found = None
    return found or Untrimmed(on.clip.frames, trimmed(on.clip.recipe.edits).start or 0)
