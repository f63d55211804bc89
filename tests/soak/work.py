"""A round of all that people do with the program, in a session, an engine's process and a preview that stay."""

from __future__ import annotations

import io
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import replace
from pathlib import Path

from engine.__main__ import main as command
from engine.errors import Cancelled, EngineError
from engine.export import FORMATS, ExportOptions, FrameSource, deliver
from engine.jobs.job import Job
from engine.jobs.store import free_frames
from engine.progress import ignore
from engine.request.clip import Clip
from engine.services import preview_process
from engine.services.check import check_clip
from engine.services.detection_cache import DetectionCache
from engine.services.many_exports import ManyExports
from engine.services.preview_process import FrameWanted, PreviewProcess
from engine.services.repair import repair
from engine.services.session import Session
from engine.services.settings import SETTINGS, SettingsFile
from engine.services.worker_process import WorkerSession
from tests.faults.scenarios import DRAWN, REQUEST, SIDE, Place, stop_late
from tests.mutations import cases
from tests.soak.growth import of_folder, of_process

DAMAGED = 10  # pictures, recipes and clips in each round
PATIENCE = 300.0  # seconds for an answer of the preview on a busy computer


class Work:
    """Works below a folder, with processes that `close` ends. Each round leaves as much there as it has found."""

    def __init__(self, root: Path) -> None:
        self.place = Place(root)
        self.place.use()
        self.place.fill()
        self.hospital = root / "damaged"
        self.hospital.mkdir()
        preview_process.LONGEST_SECONDS = PATIENCE
        self.session, self.worker, self.preview = Session(), WorkerSession(), PreviewProcess()

    def close(self) -> None:
        self.worker.close()
        self.preview.close()

    def round(self, number: int) -> None:
        """All of it, and tidy up."""
        request = replace(REQUEST, seed=number)
        job, stopped = Job.create(self.place.photo, request), Job.create(self.place.photo, request)
        clip = self.worker.generate(job, ignore)
        with suppress(Cancelled):
            self.worker.generate(stopped, stop_late)
        self.session.generate(stopped, ignore)
        self.look_ahead(number)
        self.export(job, clip)
        check_clip(job.image(), clip.frames, clip.recipe)
        repair("colour", job.image(), clip, job.folder, DetectionCache(), ignore)
        self.open_damaged(number)
        self.change_settings(number)
        self.commands()
        free_frames([job], 0, lambda _: False)
        for done in (job, stopped):
            done.delete()

    def look_ahead(self, number: int) -> None:
        """A frame of the preview, of another motion each time."""
        request = replace(REQUEST, width=SIDE, height=SIDE, motion=number % 10 / 10, seed=number)
        self.preview.ask(FrameWanted(self.place.photo, request, number % REQUEST.frames))
        until = time.monotonic() + PATIENCE
        while (answer := self.preview.receive()) is None and time.monotonic() < until:
            time.sleep(0.01)
        assert answer is not None
        assert not isinstance(answer[1], EngineError), answer[1]

    def export(self, job: Job, clip: Clip) -> None:
        """Every format, here; then some for several places, in the engine's process."""
        folder = self.place.out / "soaked"
        folder.mkdir()
        for kind in FORMATS.values():
            path = folder / f"{kind.id}{kind.ending}"
            deliver(FrameSource.of(clip), path, ExportOptions(kind.id), overwrite=True, report=ignore)
        many = ManyExports((job.folder, self.place.earlier), folder, ("own", "1:1"), short_side=SIDE)
        failed: list[str] = []
        self.worker.export(many, ignore, lambda one: failed.append(one.error) if one.error else None)
        assert not failed, failed
        shutil.rmtree(folder)

    def open_damaged(self, number: int) -> None:
        """Damaged pictures, recipes and clips, and a damaged photo in the engine's process."""
        with silence():
            for case in range(DAMAGED):
                cases.run(number * DAMAGED + case, self.hospital)
        damaged = self.hospital / "damaged.jpg"
        damaged.write_bytes(self.place.photo.read_bytes()[: 200 + number % 1000])
        job = Job.create(damaged, REQUEST)
        with suppress(EngineError):
            self.worker.generate(job, ignore)
        job.delete()

    def change_settings(self, number: int) -> None:
        settings = SettingsFile()
        settings.set("storage-limit", number % 100)
        for name in SETTINGS:
            settings.value(name)
        settings.reset()

    def commands(self) -> None:
        """As on the command line, all in this process."""
        out, earlier, photo = self.place.out / "made.mp4", str(self.place.earlier), str(self.place.photo)
        lines = (
            ("animate", photo, "-o", str(out), *DRAWN), ("animate", str(self.hospital / "damaged.jpg"), *DRAWN),
            ("recipe", earlier), ("settings",), ("jobs",), ("export", earlier, "-o", str(out), "--force"),
            ("report", earlier, "--source", photo), ("formats",), ("export", earlier, "-o", earlier),
        )  # fmt: skip
        for line in lines:
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as errors:
                code = command(list(line))
            assert code in (0, 1, 2), (line, code)
            assert "Traceback" not in errors.getvalue(), errors.getvalue()
        out.unlink()

    def measures(self) -> dict[str, float]:
        """What everything takes now, by what it is."""
        assert self.worker.pid
        assert self.preview.pid
        found = of_process("program", os.getpid()) | of_process("engine", self.worker.pid)
        found |= of_process("preview", self.preview.pid) | of_folder("home", self.place.home, "logs")
        found |= of_folder("clips", self.place.out) | of_folder("temporary files", self.place.temporary)
        return found


@contextmanager
def silence() -> Iterator[None]:
    """Within the block nothing comes to the terminal: libraries written in C complain there of each damaged line."""
    terminal, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(terminal, 2)
        os.close(terminal)
        os.close(nowhere)
