"""The real preview of Breeze in the test's own process: an answer is there as soon as it is asked for."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np

from engine.generators import load_preview
from engine.models import BREEZE
from engine.services.preview_process import MEMORY, Answer, Question, answered
from engine.services.worker_process import error_from


class InlinePreview:
    """A Previewer without a child. With `refines` every answer is exact."""

    def __init__(self, refines: bool = False) -> None:
        self.preview = load_preview(BREEZE)
        self.refines = refines
        self.asked: list[Question] = []
        self.waiting = False
        self._memory: Any = SimpleNamespace(buf=bytearray(MEMORY))

    def start(self) -> None:
        pass

    def ask(self, question: Question) -> None:
        self.asked.append(question)
        self.waiting = True

    def receive(self) -> tuple[Question, Answer] | None:
        question, self.waiting = self.asked[-1], False
        said = answered(self.preview, question, self._memory)
        if self.refines:
            while self.preview.refine():
                pass
            said = answered(self.preview, question, self._memory)
        if said[0] == "frames":
            return question, np.ndarray(said[1], np.uint8, self._memory.buf).copy()
        return question, error_from(said) if said[0] == "failed" else said[1]

    def close(self) -> None:
        self.waiting = False
