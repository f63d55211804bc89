"""How long the window stops answering with a gallery of 1,000 clips and a queue of 60.

`python -m tests.benchmarks.window_gallery [CLIPS] [QUEUE] [--stacks]`. The pauses of the window's thread while each
thing is done, see `heart.py`, and the window's memory. `--stacks` tells what the thread did in long ones. Model and
preview are stand-ins, so that what is measured is the window and its files. Not a test: it judges nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import keep_out_of_collections
from app.desktop.theme import DARK, apply_theme
from app.main_window import MainWindow
from app.state.clip_queue import ClipItem, ClipQueue
from app.state.importing import QUEUED, make_each, open_paths
from app.state.opened_photos import OpenedPhotos
from app.state.settings import Settings
from app.state.workspace import Workspace
from engine.jobs.job import Job, JobState
from engine.request.motion_request import MotionRequest
from tests.app.conftest import ScriptedPipeline, ScriptedSession, SilentPreviewer
from tests.benchmarks import heart as hearts
from tests.benchmarks.heart import Heart
from tests.benchmarks.window import SAMPLE, wait_until
from tests.support.jobs import finished_job

WIDTH, HEIGHT, FRAMES = 480, 360, 6


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("clips", type=int, nargs="?", default=1000)
    parser.add_argument("queued", type=int, nargs="?", default=60)
    parser.add_argument("--stacks", action="store_true")
    asked = parser.parse_args()
    clips, queued = asked.clips, asked.queued
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
        heart = Heart()
        told = partial(hearts.told, heart, stacks=asked.stacks)
        print(hearts.load())
        with told("nothing, for two seconds"):
            QTest.qWait(2000)
        print(f"memory before: {memory():.0f} MiB")
        with told(f"start with {clips} clips"):
            began = time.perf_counter()
            window.show()
            keep_out_of_collections(window)
            wait_until(lambda: len(workspace.queue.entries) == clips)
            QTest.qWait(300)
            print(f"all clips are there after {time.perf_counter() - began:.2f} s")
        print(f"memory with {clips} clips: {memory():.0f} MiB")
        run(window, pipeline, told, photos)
        print(f"memory after all of it: {memory():.0f} MiB; {hearts.load()}")
        window.close()


def are_there(queue: ClipQueue, count: int) -> bool:
    return len(queue.entries) == count


def are_open(opened: OpenedPhotos, count: int) -> bool:
    return len(opened.paths) == count


def memory() -> float:
    return psutil.Process().memory_info().rss / 2**20


def run(
    window: MainWindow, pipeline: ScriptedPipeline, told: Callable[[str], AbstractContextManager[None]],
    photos: list[Path],
) -> None:  # fmt: skip
    """Everything that a person does with a long queue and a long gallery."""
    workspace, queue = window.workspace, window.workspace.queue
    workspace.change(frames=FRAMES)
    finished = [entry for entry in queue.entries if entry.state is JobState.FINISHED]
    with told("opening ten clips"):
        for entry in finished[::-100][:10]:
            workspace.open_clip(entry)
            QTest.qWait(50)
    pipeline.gate.clear()
    before = len(queue.entries)
    with told(f"asking about {len(photos)} photos"):
        open_paths(workspace, photos)
        wait_until(lambda: window.batches.sheet.sheet is not None)
        QTest.qWait(2000)
        window.batches.sheet.close()
    with told(f"adding {len(photos)} photos"):
        for first in range(0, len(photos), QUEUED):
            part = photos[first : first + QUEUED]
            open_paths(workspace, part)
            wait_until(partial(are_open, workspace.opened, len(part)))
            make_each(workspace)
            wait_until(partial(are_there, queue, before + first + len(part)))
        QTest.qWait(300)
    with told("scrolling through all clips"):
        bar = window.clip_strip.area.horizontalScrollBar()
        for step in range(200):
            bar.setValue(bar.maximum() * step // 199)
            QTest.qWait(10)
    with told("adding one more, and removing it"):
        entry = workspace.add(photos[0])
        QTest.qWait(300)
        workspace.remove(entry)
        QTest.qWait(300)
    change_queue(window, told, finished)
    with told("making 10 clips of the queue"):
        pipeline.gate.set()
        done = len(queue.waiting)
        wait_until(lambda: len(queue.waiting) <= done - 10)
    with told("making the rest"):
        wait_until(lambda: not queue.waiting and not workspace.running)
        QTest.qWait(500)


def change_queue(
    window: MainWindow, told: Callable[[str], AbstractContextManager[None]], finished: list[ClipItem]
) -> None:
    """Another order, a pause, a search, a removal and its undoing."""
    workspace, queue = window.workspace, window.workspace.queue
    with told("reordering, ten times"):
        for _ in range(10):
            window.queue.control.move(queue.waiting[-1], -5)
            QTest.qWait(20)
    with told("pausing and resuming"):
        window.queue.control.pause()
        wait_until(lambda: not workspace.running)
        window.queue.control.resume()
        QTest.qWait(100)
    with told("searching, letter by letter"):
        for length in range(1, 6):
            window.clip_strip.search.setText("front"[:length])
            QTest.qWait(20)
        window.clip_strip.search.setText("")
        QTest.qWait(50)
    with told("deleting ten clips, and undoing it"):
        workspace.remove(*finished[:10])
        QTest.qWait(50)
        workspace.history.stack.undo()
        QTest.qWait(50)


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
