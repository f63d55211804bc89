"""How long the window stops answering with a gallery of 1,000 clips and a queue of 60.

`python -m tests.benchmarks.window_gallery [CLIPS] [QUEUE]`. The longest pause between two beats of a 5 ms timer on the
window's thread, in ms, for each thing that is done, and the most that this thread computed between two beats, which
does not depend on what else the machine does. Model and preview are stand-ins, so that what is measured is the
window and its files. Not a test: it judges nothing.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.theme import DARK, apply_theme
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.settings import Settings
from app.state.workspace import Workspace
from engine.jobs.job import Job, JobState
from engine.request.motion_request import MotionRequest
from tests.app.conftest import ScriptedPipeline, ScriptedSession, SilentPreviewer
from tests.benchmarks.window import SAMPLE, Heart, wait_until
from tests.support.jobs import finished_job

WIDTH, HEIGHT, FRAMES = 480, 360, 6


def main() -> None:
    clips, queued = (int(text) for text in (sys.argv[1:] + ["1000", "60"][len(sys.argv) - 1 :])[:2])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["VIVANT_HOME"] = str(folder / "home")
        photos = make_photos(folder, queued)
        make_gallery(photos[0], clips)
        application = QApplication([])
        apply_theme(application, DARK)
        settings, pipeline = Settings(folder / "settings.ini"), ScriptedPipeline()
        workspace = Workspace(settings, ScriptedSession(pipeline), SilentPreviewer())  # type: ignore[arg-type]
        window = MainWindow(settings, workspace)
        window.resize(1240, 820)
        heart = BusyHeart()
        with told(heart, "nothing, for two seconds"):
            QTest.qWait(2000)
        with told(heart, f"start with {clips} clips"):
            began = time.perf_counter()
            window.show()
            wait_until(lambda: len(workspace.queue.entries) == clips)
            QTest.qWait(300)
            print(f"all clips are there after {time.perf_counter() - began:.2f} s")
        run(window, pipeline, heart, photos)
        print(f"memory: {psutil.Process().memory_info().rss / 2**20:.0f} MiB")
        window.close()


def run(window: MainWindow, pipeline: ScriptedPipeline, heart: BusyHeart, photos: list[Path]) -> None:
    """Everything that a person does with a long queue and a long gallery."""
    workspace, queue = window.workspace, window.workspace.queue
    workspace.change(frames=FRAMES)
    finished = [entry for entry in queue.entries if entry.state is JobState.FINISHED]
    with told(heart, "opening ten clips"):
        for entry in finished[::-100][:10]:
            workspace.open_clip(entry)
            QTest.qWait(50)
    pipeline.gate.clear()
    before = len(queue.entries)
    with told(heart, f"adding {len(photos)} photos"):
        open_paths(workspace, photos)
        wait_until(lambda: window.queue.question is not None or len(queue.entries) == before + len(photos))
        if window.queue.question is not None:
            window.queue.question.defaultButton().click()
        wait_until(lambda: len(queue.entries) == before + len(photos))
        QTest.qWait(300)
    with told(heart, "reordering, ten times"):
        for _ in range(10):
            window.queue.control.move(queue.waiting[-1], -5)
            QTest.qWait(20)
    with told(heart, "pausing and resuming"):
        window.queue.control.pause()
        wait_until(lambda: not workspace.running)
        window.queue.control.resume()
        QTest.qWait(100)
    with told(heart, "searching, letter by letter"):
        for length in range(1, 6):
            window.clip_strip.search.setText("front"[:length])
            QTest.qWait(20)
        window.clip_strip.search.setText("")
        QTest.qWait(50)
    with told(heart, "deleting ten clips, and undoing it"):
        workspace.remove(*finished[:10])
        QTest.qWait(50)
        workspace.history.stack.undo()
        QTest.qWait(50)
    with told(heart, "making 10 clips of the queue"):
        pipeline.gate.set()
        done = len(queue.waiting)
        wait_until(lambda: len(queue.waiting) <= done - 10)
    with told(heart, "making the rest"):
        wait_until(lambda: not queue.waiting and not workspace.running)
        QTest.qWait(500)


class BusyHeart(Heart):
    """Also knows how much the window's thread computed between two beats at most, in ms."""

    def reset(self) -> None:
        super().reset()
        self.computed, self._before = 0.0, time.thread_time()

    def beat(self) -> None:
        super().beat()
        now = time.thread_time()
        self.computed, self._before = max(self.computed, (now - self._before) * 1000), now


@contextmanager
def told(heart: BusyHeart, what: str) -> Iterator[None]:
    heart.reset()
    yield
    print(f"{what:40} longest stall {heart.longest:6.0f} ms, most computed {heart.computed:6.0f} ms", flush=True)


def make_photos(folder: Path, count: int) -> list[Path]:
    """Different pictures of one name."""
    paths = []
    with Image.open(SAMPLE) as image:
        small = image.resize((WIDTH, HEIGHT))
        for i in range(count):
            path = folder / f"{i:03}" / "front.jpg"
            path.parent.mkdir()
            small.rotate(i / 10).save(path)
            paths.append(path)
    return paths


def make_gallery(photo: Path, count: int) -> None:
    """Finished clips with video files, copied from one."""
    job = finished_job(photo, MotionRequest(WIDTH, HEIGHT, frames=FRAMES))
    (job.folder / "video").mkdir()
    (job.folder / "video" / "front.mp4").write_bytes(bytes(200_000))
    for i in range(count - 1):
        shutil.copytree(job.folder, Job(job.folder.with_name(f"20200101-{i:06}-000000000-copy")).folder)


if __name__ == "__main__":
    main()
