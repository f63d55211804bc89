"""Many clips in a row: each leaves the memory as the one before did, and in the end nothing stays."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import torch

from engine.jobs.job import Job
from engine.progress import ignore
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest
from engine.services.session import Session

RUNS, WARM = 10, 3  # clips; after the first few, allocators and caches have what they want
MOST = 6e6  # bytes that the process may grow after those: less than a clip's frames, once a run
LEFT = 40e6  # bytes that a run that leaves something leaves here: too many to fit into what earlier tests have freed


@pytest.fixture
def request_of(toy_folder: Path) -> MotionRequest:
    return MotionRequest(64, 64, model=str(toy_folder), frames=6, fps=7, steps=2, camera="own")


def tensors() -> list[torch.Tensor]:
    """All tensors that are alive."""
    gc.collect()
    return [thing for thing in gc.get_objects() if issubclass(type(thing), torch.Tensor)]


def resident() -> int:
    """Bytes of this process that are in memory."""
    gc.collect()
    return int(psutil.Process(os.getpid()).memory_info().rss)


def runs(session: Session, photo: Path, request: MotionRequest, after: Callable[[Clip], None]) -> list[tuple[int, int]]:
    """Resident bytes, and how many tensors are alive, after each of several clips."""
    found = []
    for _ in range(RUNS):
        after(session.generate(Job.create(photo, request), ignore))
        found.append((resident(), len(tensors())))
    return found[WARM:]


def growth(found: list[tuple[int, int]]) -> int:
    """How much more is resident in the later half of the runs than in the earlier one, by their medians."""
    middle = len(found) // 2
    early, late = sorted(rss for rss, _ in found[:middle]), sorted(rss for rss, _ in found[-middle:])
    return late[middle // 2] - early[middle // 2]


def test_ten_clips_in_a_row_hold_memory_flat(photo: Path, request_of: MotionRequest) -> None:
    found = runs(Session(), photo, request_of, lambda clip: None)
    assert growth(found) < MOST
    assert len({count for _, count in found}) == 1


def test_a_run_that_left_something_would_be_seen(photo: Path, request_of: MotionRequest) -> None:
    left: list[torch.Tensor] = []
    short = replace(request_of, frames=2, steps=1)
    found = runs(Session(), photo, short, lambda clip: left.append(torch.ones(int(LEFT) // 4)))
    assert growth(found) > MOST
    assert [count - found[0][1] for _, count in found] == list(range(RUNS - WARM))


def test_nothing_of_the_networks_stays_after_the_session_is_closed(photo: Path, request_of: MotionRequest) -> None:
    before = tensors()  # held, so that none of the later ones takes the place of one of these
    session = Session()
    session.generate(Job.create(photo, request_of), ignore)
    assert len(tensors()) > len(before) + 1000  # the networks are kept for the next clip
    session.close()
    assert {id(tensor) for tensor in tensors()} <= {id(tensor) for tensor in before}
