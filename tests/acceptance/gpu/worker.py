"""Runs checks in a process of their own, so that none of them can hang or take the others down."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from tests.acceptance.gpu.outcome import Outcome, Result, Verdict

PLANNED = {
    "environment": 15.0, "weights": 15.0, "exactness": 60.0, "plans": 80.0, "session": 25.0, "ladder": 55.0,
    "interruption": 40.0, "numbers": 30.0, "ltx-0.9.8-13b": 10.0, "animatediff": 15.0, "cogvideox-5b": 20.0,
    "wan-2.2-a14b": 20.0, "wan-2.1-14b": 20.0, "wan-2.2-5b": 20.0, "cogvideox-1.5-5b": 15.0, "ltx-2.3": 20.0,
    "hunyuan-1.5": 15.0,
}  # fmt: skip
"""Seconds of each check on one H100, in the order in which they run."""
PATIENCE, UNHURRIED = 2.0, 20.0  # times what is planned, until a check is ended: on a card, on the processor


class Worker:
    """Started with the first check, and anew after one that was ended or has died."""

    def __init__(self, toy: bool, home: Path, target: Callable[[Connection, bool, Path], None] | None = None) -> None:
        self.toy, self.home, self.target = toy, home, target or work
        self.process: SpawnProcess | None = None
        self.pipe: Connection | None = None

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *error: object) -> None:
        self.end()

    def check(self, name: str, left: float) -> Result:
        planned = PLANNED[name]
        if left < 1:
            return Result(name, Verdict.LEFT_OUT, "there was no time left for it", planned, 0.0)
        pipe, began = self.start(), time.monotonic()
        patience = min(planned * (UNHURRIED if self.toy else PATIENCE), left)
        pipe.send(name)
        try:
            heard = pipe.poll(patience)
            answer = pipe.recv() if heard else None
        except (EOFError, OSError):
            self.end()
            code = "its process ended without an answer"
            return Result(name, Verdict.ENDED, code, planned, time.monotonic() - began)
        took = time.monotonic() - began
        if answer is None:
            self.end()
            return Result(name, Verdict.OVERRAN, f"ended after {took:.0f} s", planned, took)
        verdict = Verdict.PASSED if answer.passed else Verdict.FAILED
        return Result(name, verdict, answer.detail, planned, took, answer.figures)

    def start(self) -> Connection:
        if self.pipe is None:
            context = multiprocessing.get_context("spawn")
            self.pipe, theirs = context.Pipe()
            self.process = context.Process(target=self.target, args=(theirs, self.toy, self.home), daemon=False)
            self.process.start()
            theirs.close()
        return self.pipe

    def end(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.join()
        if self.pipe is not None:
            self.pipe.close()
        self.process = self.pipe = None


def work(pipe: Connection, toy: bool, home: Path) -> None:
    """The worker: runs the checks whose names it is sent until the other end is closed."""
    os.environ["VIVANT_HOME"] = str(home)  # what runs take is noted there, and not among a person's own
    from tests.acceptance.gpu.bench import bench
    from tests.acceptance.gpu.checks import CHECKS

    with tempfile.TemporaryDirectory() as folder:
        place = bench(Path(folder), toy)
        while True:
            try:
                name = pipe.recv()
            except EOFError:
                return
            try:
                pipe.send(CHECKS[name](place))
            except Exception as error:  # a check that breaks has failed, and the next one goes on
                detail = f"{type(error).__name__}: {str(error).splitlines()[0][:200] if str(error) else ''}"
                pipe.send(Outcome(False, detail, {"traceback": traceback.format_exc().splitlines()[-6:]}))
