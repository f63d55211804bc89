"""An engine's process in which something goes wrong that nobody expects: run in a child in place of `serve`."""

from __future__ import annotations

import faulthandler
from multiprocessing.connection import Connection
from typing import Any

import numpy as np

from engine.progress import Phase, Progress
from engine.services import worker_process
from engine.services.session import Session


def serve(pipe: Connection) -> None:
    Session.generate = break_down  # type: ignore[method-assign]
    worker_process.serve(pipe)


def serve_without_a_model(pipe: Connection) -> None:
    Session._load = no_model  # type: ignore[method-assign]
    worker_process.serve(pipe)


def serve_with_a_fault(pipe: Connection) -> None:
    Session.generate = fault  # type: ignore[method-assign]
    worker_process.serve(pipe)


def serve_with_drafts(pipe: Connection) -> None:
    """Nothing goes wrong, and there is a draft after each step."""
    Session._load = drafting  # type: ignore[method-assign]
    worker_process.serve(pipe)


class Drafting:
    """A model that draws grey frames, with a draft (3, 8, 8, 3) after each of four steps."""

    version = "drafting 1"

    def generate(self, image: Any, request: Any, report: Any, frames: Any, first: int, *more: Any) -> None:
        for step in range(4):
            report(Progress(Phase.DENOISE, step + 1, 4, lambda: np.full((3, 8, 8, 3), 90, np.uint8)))
        frames[first:] = 120


def drafting(*_: Any) -> Any:
    return Drafting()


def break_down(*_: Any) -> Any:
    return 1 / 0


def no_model(*_: Any) -> Any:
    raise RuntimeError("the file of the model is not what it was")


def fault(*_: Any) -> Any:
    faulthandler._sigsegv()  # type: ignore[attr-defined]
