"""The preview in a child process: frames through shared memory, and another child when one is gone."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np
import pytest

from engine.errors import EngineError, UnreadableImageError, WorkerDiedError
from engine.generators.breeze.live_preview import BreezePreview
from engine.request.motion_request import MotionRequest
from engine.services import preview_process
from engine.services.auto import CHOICES
from engine.services.preview_process import (
    Answer,
    ChoiceWanted,
    FrameWanted,
    PreviewProcess,
    Question,
    ThumbnailWanted,
)
from tests.conftest import SAMPLES

DOG = SAMPLES / "dog.jpg"
REQUEST = MotionRequest(256, 256, frames=10, camera="orbit-left", seed=3)


@pytest.fixture
def process() -> Iterator[PreviewProcess]:
    process = PreviewProcess()
    yield process
    process.close()


def heard(process: PreviewProcess, question: Question) -> Answer:
    """Ask and wait."""
    process.ask(question)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if (found := process.receive()) is not None:
            assert found[0] is question
            return found[1]
        time.sleep(0.005)
    raise AssertionError("no answer")


def test_frames_come_as_the_preview_draws_them_and_become_exact(process: PreviewProcess) -> None:
    here = BreezePreview()
    here.show(DOG, REQUEST)
    here.frame(0)
    while here.refine():
        pass
    until = time.monotonic() + 30
    while not np.array_equal(heard(process, FrameWanted(DOG, REQUEST, 7)), here.frame(7)):
        assert time.monotonic() < until
        time.sleep(0.02)
    assert not process.waiting


def test_one_child_answers_for_photo_after_photo_and_says_what_is_wrong(
    process: PreviewProcess, tmp_path: Path
) -> None:
    assert heard(process, ChoiceWanted(DOG, REQUEST)) in CHOICES
    pid = process.pid
    gone = heard(process, FrameWanted(tmp_path / "gone.jpg", REQUEST, 0))
    assert isinstance(gone, UnreadableImageError)
    wide = replace(REQUEST, width=300, height=200)
    frame = heard(process, FrameWanted(SAMPLES / "coffee.jpg", wide, 0))
    assert isinstance(frame, np.ndarray)
    assert frame.shape == (200, 300, 3)
    strip = heard(process, ThumbnailWanted(SAMPLES / "coffee.jpg", replace(wide, camera="push-in"), wide, 96, 4))
    assert isinstance(strip, np.ndarray)
    assert strip.shape == (4, 64, 96, 3)
    assert process.pid == pid


def test_a_child_that_was_killed_is_told_of_and_the_next_question_starts_another(process: PreviewProcess) -> None:
    assert isinstance(heard(process, FrameWanted(DOG, REQUEST, 0)), np.ndarray)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    answers = [heard(process, FrameWanted(DOG, REQUEST, i)) for i in (1, 2)]
    assert [type(answer) for answer in answers if isinstance(answer, EngineError)] in ([], [WorkerDiedError])
    assert isinstance(answers[-1], np.ndarray)


def test_a_child_that_hangs_is_given_up(process: PreviewProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    process.start()
    assert process.pid is not None
    os.kill(process.pid, signal.SIGSTOP)
    monkeypatch.setattr(preview_process, "LONGEST_SECONDS", 0.2)
    assert isinstance(heard(process, FrameWanted(DOG, REQUEST, 0)), WorkerDiedError)
    assert process.pid is None


def test_closing_frees_the_shared_memory(process: PreviewProcess) -> None:
    process.start()
    assert process._memory is not None
    name = process._memory.name
    process.close()
    process.close()
    with pytest.raises(FileNotFoundError):
        SharedMemory(name)
