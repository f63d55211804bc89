"""An engine's process in which something goes wrong that nobody expects: run in a child in place of `serve`."""

from __future__ import annotations

import faulthandler
from multiprocessing.connection import Connection
from typing import Any

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


def break_down(*_: Any) -> Any:
    return 1 / 0


def no_model(*_: Any) -> Any:
    raise RuntimeError("the file of the model is not what it was")


def fault(*_: Any) -> Any:
    faulthandler._sigsegv()  # type: ignore[attr-defined]
