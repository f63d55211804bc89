"""The engine in a child process, so that a crash, full memory or a kill never ends the window.

Parent and child exchange plain data over a pipe:
    parent says   a job's folder (run it), a ManyExports (write them), STOP, or nothing more (the pipe closes: the
                  child ends)
    child says    ("progress", phase, done, total, draft or None), of exports ("exported", Exported) after each file,
                  then one of ("done",), ("stopped",), ("failed", kind of error, sentence, hint, traceback)
"""

from __future__ import annotations

import faulthandler
import logging
import signal
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from engine import errors
from engine.errors import Cancelled, EngineError, OutOfMemoryError, UnexpectedError, WorkerDiedError
from engine.jobs.job import Job
from engine.logs import explained, log_file, see_log
from engine.paths import private, private_folder
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.clip import Clip
from engine.services.child_process import ChildProcess, leave_the_terminal_to_the_parent
from engine.services.many_exports import ManyExports, OnEnd, export_many
from engine.services.session import Session
from engine.signals import raising_when_asked_to_end

log = logging.getLogger(__name__)
STOP = "stop"
POLL_SECONDS = 0.03  # between two looks at the pipe
GRACE_SECONDS = 2.0  # before a child that was asked to stop is killed
DRAFT_SECONDS = 0.4  # between two drafts
KILLED = -signal.SIGKILL if hasattr(signal, "SIGKILL") else None


class WorkerSession:
    """Like Session, in a child process that is started when needed and kept for the next job."""

    def __init__(self) -> None:
        self._child: ChildProcess | None = None

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child else None

    def start(self) -> None:
        """Start a child now, so that it has loaded its libraries before the first job."""
        if self._child is None or not self._child.alive:
            self.close()
            self._child = ChildProcess("vivant engine", serve)

    def generate(self, job: Job, report: ProgressCallback) -> Clip:
        """See Session.generate. Raises WorkerDiedError or OutOfMemoryError when the child is gone in the middle.

        Raises UnexpectedError where the child met an error that is no EngineError; the next job gets a fresh child.
        """
        self._have_done(str(job.folder), report)
        return job.clip()

    def export(self, order: ManyExports, report: ProgressCallback, on_end: OnEnd) -> None:
        """See export_many; raises as `generate` does."""
        self._have_done(order, report, on_end)

    def _have_done(self, what: str | ManyExports, report: ProgressCallback, on_end: OnEnd = lambda _: None) -> None:
        """Say what is to be done, and follow it to its end."""
        self.start()
        assert self._child is not None
        self._child.send(what)
        try:
            self._follow(report, on_end)
        except Cancelled:
            self._stop(on_end)
            raise
        except UnexpectedError:
            self.close()
            raise

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.close()
        self._child = None

    def _follow(self, report: ProgressCallback, on_end: OnEnd) -> None:
        last = Progress(Phase.LOAD, 0, 1)
        while True:
            reply = self._receive(POLL_SECONDS)
            if reply is None:
                report(last)  # so that Stop is noticed although nothing new has happened
            elif reply[0] == "progress":
                last = progress_from(reply)
                report(last)
                last = Progress(last.phase, last.done, last.total)
            elif reply[0] == "exported":
                on_end(reply[1])
            elif reply[0] == "failed":
                raise error_from(reply)
            else:
                return

    def _receive(self, seconds: float) -> tuple[Any, ...] | None:
        """The next message of the child, or None if none comes in that time."""
        assert self._child is not None
        try:
            if not self._child.pipe.poll(seconds):
                return None
            reply: tuple[Any, ...] = self._child.pipe.recv()
        except (EOFError, OSError) as error:
            raise died(self._child.exit_code()) from error
        return reply

    def _stop(self, on_end: OnEnd) -> None:
        """Ask the child to stop; if it does not within GRACE_SECONDS it is killed, and the next job gets a new one."""
        assert self._child is not None
        until = time.monotonic() + GRACE_SECONDS
        with suppress(EngineError, OSError):
            self._child.pipe.send(STOP)
            while (left := until - time.monotonic()) > 0:
                reply = self._receive(left)
                if reply is None or reply[0] == "progress":
                    continue
                if reply[0] == "exported":
                    on_end(reply[1])
                    continue
                if reply[0] == "failed" and isinstance(error_from(reply), UnexpectedError):
                    break
                return
        self.close()


def progress_from(reply: tuple[Any, ...]) -> Progress:
    _, phase, done, total, draft = reply
    return Progress(Phase[phase], done, total, None if draft is None else lambda: draft)


def error_from(reply: tuple[Any, ...]) -> EngineError:
    _, kind, message, hint, details = reply
    error: EngineError = getattr(errors, kind, EngineError)(message, hint, details)
    if isinstance(error, UnexpectedError):
        log.error("unexpected, in the engine's process\n%s", details)
    return error


def died(exit_code: int | None) -> EngineError:
    """What to tell of a child that is gone; what it left in the file of faults goes into the log."""
    details = left_behind()
    log.error("the engine's process ended with status %s\n%s", exit_code, details)
    if exit_code == KILLED:  # by the system, when memory is short
        return OutOfMemoryError(
            "The computer ran out of memory, or something ended the engine.", "Try a smaller size or fewer frames."
        )
    message = f"The engine stopped unexpectedly (status {exit_code})."
    return WorkerDiedError(message, f"Try again; the photo is safe. {see_log()}", details)


def fault_file() -> Path:
    """What the child writes in its last moment, when it breaks down in a library that is not Python."""
    return log_file().with_name("engine-fault.log")


def left_behind() -> str:
    try:
        return fault_file().read_text("utf-8", "replace")
    except OSError:
        return ""


def serve(pipe: Connection) -> None:
    """The child: run jobs until the pipe closes."""
    leave_the_terminal_to_the_parent()
    with raising_when_asked_to_end(SystemExit):
        run_jobs(pipe)


def run_jobs(pipe: Connection) -> None:
    with suppress(OSError):
        private_folder(fault_file().parent)
        faulthandler.enable(open(fault_file(), "w", encoding="utf-8", opener=private))  # noqa: SIM115
    session = Session()
    outcome_of(session.start)  # a head start: an error in it happens again in a job, and is reported there
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            wanted = pipe.recv()
            if isinstance(wanted, ManyExports):
                pipe.send(run_exports(session, wanted, pipe))
            elif wanted != STOP:  # one that came too late
                pipe.send(run(session, Job(Path(wanted)), pipe))


def run(session: Session, job: Job, pipe: Connection) -> tuple[str, ...]:
    """Run one job; the result is the final answer."""
    drafted = 0.0

    def report(progress: Progress) -> None:
        nonlocal drafted
        if pipe.poll():
            pipe.recv()
            raise Cancelled
        draft = None
        if progress.draft and (progress.done == progress.total or time.monotonic() - drafted > DRAFT_SECONDS):
            draft = progress.draft()
            drafted = time.monotonic()
        pipe.send(("progress", progress.phase.name, progress.done, progress.total, draft))

    return outcome_of(lambda: session.generate(job, report))


def run_exports(session: Session, order: ManyExports, pipe: Connection) -> tuple[str, ...]:
    """Files of many clips; the result is the summary at its end."""

    def report(progress: Progress) -> None:
        if pipe.poll():
            pipe.recv()
            raise Cancelled
        pipe.send(("progress", progress.phase.name, progress.done, progress.total, None))

    return outcome_of(lambda: export_many(order, report, lambda one: pipe.send(("exported", one)), session))


def outcome_of(call: Callable[[], object]) -> tuple[str, ...]:
    """What there is to say when a call is over, whatever happened in it: the parent tells it and writes it down."""
    try:
        call()
    except Cancelled:
        return ("stopped",)
    except EngineError as error:
        return failed(error, f"{error.details}\n{traceback.format_exc()}".strip())
    except Exception as error:
        found = explained(error)
        return failed(found, found.details)
    return ("done",)


def failed(error: EngineError, details: str) -> tuple[str, ...]:
    return ("failed", type(error).__name__, str(error), error.hint, details)
