"""Vivant's real window with hands: `python -m tests.support.window_hands WORK FOLDER` opens it and works in it.

All is the window's own, from its start to its end; only what a person would click is called. "begun" is printed as soon
as the work is under way, so that whoever started this can end it in the middle.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import application
from app.main_window import MainWindow
from app.state.clip_queue import ClipItem
from app.state.stage import ClipOnStage
from engine.export import ExportOptions
from engine.request.motion_request import MotionRequest
from engine.services.many_exports import ManyExports

REQUEST = MotionRequest(frames=40, width=128, height=128, steps=4, camera="orbit-left")
LOOKING_MS = 20  # between two looks at whether something is so


class Hands:
    """What is done in the window. `folder` holds the photo and takes the clips."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.workspace = window, window.workspace
        self.photo, self.out = folder / "dog.png", folder / "out"

    @property
    def clip(self) -> ClipItem:
        """The clip that was finished before."""
        return self.workspace.queue.entries[0]

    def job(self) -> None:
        """A photo is opened and animated."""
        self.workspace.show_photo(self.photo, self.animate)

    def animate(self) -> None:
        self.workspace.set_request(REQUEST)
        self.window.animate()
        self.say_when(lambda: self.workspace.running)

    def queue(self) -> None:
        for _ in range(3):
            self.workspace.add(self.photo, wanted=REQUEST)
        self.say_when(lambda: self.workspace.running)

    def export(self) -> None:
        self.workspace.open_clip(self.clip)
        self.when(self.on_stage, self.write)

    def write(self) -> None:
        self.window.export_controller.export_to(self.out / "clip.mp4")
        say("begun")

    def exports(self) -> None:
        """Several files of a clip, by the process that writes many."""
        order = ManyExports((self.clip.job.folder,), self.out, ("own", "1:1"), ("mp4", "webp"), options=ExportOptions())
        self.window.selected_clips.export_many.task.start(order)
        say("begun")

    def repair(self) -> None:
        self.workspace.open_clip(self.clip)
        self.when(self.on_stage, self.restore_colours)

    def restore_colours(self) -> None:
        self.window.fidelity_controller.repair("colour")
        say("begun")

    def removal(self) -> None:
        """A clip is deleted; the bar that offers to undo it stands."""
        self.workspace.remove(self.clip)
        self.say_when(self.window.notification_bar.isVisible)

    def everything(self) -> None:
        """A repair, an export and a removal while the queue draws."""
        self.queue()
        self.exports()
        self.repair()
        self.when(
            lambda: self.workspace.queue.entries[1].job.begun,
            lambda: self.workspace.remove(self.workspace.queue.entries[-1]),
        )

    def resume(self) -> None:
        """Say what is shown after a start, then go on with all that is unfinished."""
        entries = self.workspace.queue.entries
        shown = {entry.key: [entry.state.name, entry.paused] for entry in entries}
        say(json.dumps({"shown": shown, "damaged": [one.folder.name for one in self.workspace.queue.damaged]}))
        self.workspace.resume_unfinished()
        self.when(lambda: not self.workspace.running and self.workspace.queue.next() is None, self.close)

    def close(self) -> None:
        self.window.close()
        QApplication.quit()

    def on_stage(self) -> bool:
        stage = self.workspace.stage
        return isinstance(stage, ClipOnStage) and stage.photo is not None

    def say_when(self, so: Callable[[], bool]) -> None:
        self.when(so, lambda: say("begun"))

    def when(self, so: Callable[[], bool], then: Callable[[], object]) -> None:
        """Do something as soon as something is so."""
        QTimer.singleShot(LOOKING_MS, self.window, lambda: then() if so() else self.when(so, then))


def say(text: str) -> None:
    print(text, flush=True)


def main(work: str, folder: Path) -> int:
    """Open the window; when the clips of earlier runs are here, the work begins."""

    class Window(MainWindow):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)  # type: ignore[arg-type]
            hands = Hands(self, folder)
            self.workspace.loader.finished.connect(lambda: QTimer.singleShot(0, self, getattr(hands, work)))

    application.MainWindow = Window  # type: ignore[misc]
    return application.run([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
