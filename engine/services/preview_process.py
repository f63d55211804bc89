"""The live preview in a child process of its own, so that neither the window nor a clip that is drawn waits for it.

Parent and child take turns: the parent asks one thing, the child answers it, and between questions the child refines
what it shows. Frames go through shared memory; the pipe carries questions and short answers. The child ends when the
pipe closes; one that dies or hangs is reported once, and the next question starts another.
"""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import EngineError, WorkerDiedError
from engine.generators import LivePreview, load_preview
from engine.logs import see_log
from engine.models import BREEZE, model_spec
from engine.paths import RESOURCES
from engine.request.motion_request import MotionRequest
from engine.services.child_process import ChildProcess, leave_the_terminal_to_the_parent
from engine.services.worker_process import error_from, outcome_of

log = logging.getLogger(__name__)
MEMORY = 4 * 2**20  # bytes for an answer's frames
LONGEST_SECONDS = 20.0  # without an answer: it hangs
WARM_UP_PHOTO = RESOURCES / "samples" / "dog.jpg"


@dataclass(frozen=True)
class Photo:
    """What is asked about: the photo and the request as they are now."""

    path: Path
    request: MotionRequest


@dataclass(frozen=True)
class FrameWanted(Photo):
    """Frame `index` of the clip, or what its `depth` is taken to be; the answer is (h, w, 3)."""

    index: int
    depth: bool = False


@dataclass(frozen=True)
class DepthFileWanted(Photo):
    """The photo's depth as a file; the answer is its path."""

    file: Path


@dataclass(frozen=True)
class ThumbnailWanted(Photo):
    """`count` frames of a clip, `side` pixels long; the answer is (count, h, w, 3).

    `now` is the request that is shown: what is known of its life is used.
    """

    now: MotionRequest
    side: int
    count: int


@dataclass(frozen=True)
class ChoiceWanted(Photo):
    """What to make of the photo; the answer is its kind, a key of `auto.CHOICES`."""


Question = FrameWanted | ThumbnailWanted | ChoiceWanted | DepthFileWanted
Answer = UInt8Array | str | EngineError


class Previewer(Protocol):
    """Whatever answers questions about a clip that is being changed."""

    @property
    def waiting(self) -> bool:
        """Whether a question has no answer yet: only then may nothing be asked."""

    def start(self) -> None:
        """Prepare for the first question."""

    def ask(self, question: Question) -> None:
        """Ask, without waiting."""

    def receive(self) -> tuple[Question, Answer] | None:
        """What was asked and its answer, if it is there; an EngineError when there will be none. Never waits."""

    def close(self) -> None:
        """Free everything."""


class PreviewProcess:
    """A Previewer in a child process, which is started when it is first needed."""

    def __init__(self) -> None:
        self._child: ChildProcess | None = None
        self._memory: SharedMemory | None = None
        self._asked: Question | None = None
        self._asked_at = 0.0

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child else None

    @property
    def waiting(self) -> bool:
        return self._asked is not None

    def start(self) -> None:
        if self._child is None or not self._child.alive:
            self.close()
            self._memory = SharedMemory(create=True, size=MEMORY)
            self._child = ChildProcess("vivant preview", serve, self._memory.name)

    def ask(self, question: Question) -> None:
        assert self._asked is None, "one question at a time"
        self.start()
        assert self._child is not None
        self._asked, self._asked_at = question, time.monotonic()
        self._child.send(question)

    def receive(self) -> tuple[Question, Answer] | None:
        if self._asked is None or self._child is None:
            return None
        try:
            if not self._child.pipe.poll():
                return self._given_up() if time.monotonic() - self._asked_at > LONGEST_SECONDS else None
            reply: tuple[Any, ...] = self._child.pipe.recv()
        except (EOFError, OSError):
            return self._given_up()
        question, self._asked = self._asked, None
        if reply[0] == "frames":
            assert self._memory is not None
            return question, np.ndarray(reply[1], np.uint8, self._memory.buf).copy()
        return question, error_from(reply) if reply[0] == "failed" else reply[1]

    def _given_up(self) -> tuple[Question, Answer]:
        assert self._asked is not None
        assert self._child is not None
        question = self._asked
        log.error("the preview's process was given up, status %s", self._child.exit_code(0.1))
        self.close()
        return question, WorkerDiedError("The preview stopped unexpectedly.", f"It starts again by itself. {see_log()}")

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.close()
        if self._memory is not None:
            self._memory.close()
            self._memory.unlink()
        self._child = self._memory = self._asked = None


def serve(pipe: Connection, memory: str) -> None:
    """The child: answer questions until the pipe closes; refine in between."""
    leave_the_terminal_to_the_parent()
    shared = SharedMemory(memory)
    previews = {BREEZE.id: load_preview(BREEZE)}
    outcome_of(lambda: warm_up(previews[BREEZE.id]))  # an error in it is reported when it happens again
    shown: LivePreview | None = None
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            if shown is not None and not pipe.poll():
                shown = shown if refined(shown) else None
                continue
            question: Question = pipe.recv()
            model = question.request.model
            if model not in previews:
                previews[model] = load_preview(model_spec(model))
            shown = previews[model]
            pipe.send(answered(shown, question, shared))
    shared.close()


def warm_up(preview: LivePreview) -> None:
    """Load the networks and everything else that is loaded at first use."""
    from engine.services.auto import choose  # here: its libraries load while the child starts, not the window

    preview.show(WARM_UP_PHOTO, MotionRequest(256, 256))
    pixels, layout = preview.seen()
    choose(pixels, layout=layout)
    preview.frame(0)


def refined(preview: LivePreview) -> bool:
    """Whether there may be more to refine."""
    more = [False]

    def refine() -> None:
        more[0] = preview.refine()

    outcome_of(refine)
    return more[0]


def answered(preview: LivePreview, question: Question, shared: SharedMemory) -> tuple[Any, ...]:
    """The answer to a question: ("frames", shape), ("text", word) or ("failed", ...)."""
    found: list[tuple[Any, ...]] = []
    outcome = outcome_of(lambda: found.append(answer(preview, question, shared)))
    return found[0] if found else outcome


def answer(preview: LivePreview, question: Question, shared: SharedMemory) -> tuple[Any, ...]:
    if isinstance(question, ChoiceWanted):
        from engine.services.auto import choose

        preview.show(question.path, question.request)
        pixels, layout = preview.seen()
        return "text", choose(pixels, layout=layout)[0]
    if isinstance(question, DepthFileWanted):
        from engine.services.depth import save_depth

        save_depth(question.path, question.request, question.file)
        return "text", str(question.file)
    if isinstance(question, ThumbnailWanted):
        preview.show(question.path, question.now)
        frames = preview.thumbnail(question.request, question.side, question.count)
    else:
        preview.show(question.path, question.request)
        frames = preview.depth() if question.depth else preview.frame(question.index)
    np.ndarray(frames.shape, np.uint8, shared.buf)[...] = frames
    return "frames", frames.shape
