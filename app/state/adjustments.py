"""What the user changes by hand, and what auto changes for them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.state.request_history import note, of_photo
from app.state.stage import ClipOnStage, PhotoOnStage, without_clip
from app.state.workspace import Workspace
from engine.models import BREEZE
from engine.request.defaults import defaults, natural_size
from engine.services.prompts import proposed_prompt


class Adjustments(QObject):
    """Changes of the request that are to be seen at once: where the model plays live, a clip makes way for them."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._proposing: Path | None = None  # the photo for which a prompt is to be proposed
        workspace.live.chosen.connect(self._on_choice)

    @Slot(dict)
    def change(self, values: dict[str, object]) -> None:
        """The person sets these fields of the request: they are theirs, and not auto's."""
        note(self._workspace, partial(self._change, values))

    def _change(self, values: dict[str, object]) -> None:
        self._workspace.auto.take_over(values)
        self.leave_clip()
        self._workspace.change(**values)

    @Slot()
    def another_seed(self) -> None:
        self.leave_clip()
        note(self._workspace, self._workspace.roll_seed)

    @Slot(int)
    def resize(self, long_side: int) -> None:
        """Another size of the clip, in the photo's shape."""
        self.leave_clip()
        note(self._workspace, partial(self._workspace.resize, long_side))

    @Slot()
    def choose_again(self) -> None:
        """Auto chooses everything for the photo on the stage."""
        workspace = self._workspace
        if (path := workspace.photo_path) is None:
            return
        if fields := workspace.auto.give_back(path):
            self.leave_clip()
            note(workspace, partial(workspace.change, **fields), of_photo(workspace, self.tr("auto")))
        else:
            workspace.live.choose(path, workspace.request)

    @Slot(object, str)
    def _on_choice(self, path: Path, kind: str) -> None:
        """It is known what a photo shows."""
        workspace = self._workspace
        workspace.auto.learn(path, kind)
        if self._proposing == path:
            self._proposing = None
            if prompt := proposed_prompt(kind, workspace.spec):
                note(workspace, partial(workspace.change, prompt=prompt))
        waits = isinstance(workspace.stage, PhotoOnStage) and workspace.photo_path == path
        if workspace.ahead.photo == path:
            workspace.ahead.change(workspace.auto.fields(path))
        elif waits and (fields := workspace.auto.fields(path)):
            workspace.change(**fields)

    @Slot()
    def propose_prompt(self) -> None:
        """A prompt from what the photo shows, as soon as that is known."""
        photo = self._workspace.open_photo
        if photo is not None:
            self._proposing = photo.path
            size = natural_size((photo.image.width, photo.image.height), BREEZE)
            self._workspace.live.choose(photo.path, defaults(BREEZE, *size))

    def leave_clip(self) -> None:
        """What is changed is to be seen, not the clip as it was made before."""
        workspace = self._workspace
        if isinstance(workspace.stage, ClipOnStage) and workspace.spec.live and workspace.photo is not None:
            workspace.put_on_stage(without_clip(workspace.stage))
