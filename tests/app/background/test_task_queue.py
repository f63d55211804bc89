"""Tasks follow one another; what is more urgent goes first, what is cancelled says nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.background.task_queue import TaskQueue
from app.background.task_runner import Call, Message
from engine.errors import InvalidRequestError
from engine.progress import Phase, Progress, ProgressCallback
from tests.app.conftest import PATIENCE


class Tasks:
    """A queue whose calls wait for a gate, and what became of them."""

    def __init__(self, queue: TaskQueue) -> None:
        self.queue, self.gate = queue, threading.Event()
        self.begun: list[str] = []
        self.done: list[tuple[object, object]] = []
        self.discarded: list[object] = []
        queue.succeeded.connect(lambda subject, value: self.done.append((subject, value)))
        queue.failed.connect(lambda subject, failure: self.done.append((subject, failure)))
        queue.discarded.connect(self.discarded.append)

    def call(self, name: str, deaf: bool = False) -> Call:
        def run(report: ProgressCallback) -> str:
            self.begun.append(name)
            while not self.gate.wait(0.01):
                if not deaf:
                    report(Progress(Phase.LOAD, 0, 1))
            return name.upper()

        return run


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks(TaskQueue("test"))
    yield tasks
    tasks.gate.set()
    tasks.queue.shutdown()


def test_each_task_is_done_once_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    for name in ("a", "b", "a", "b"):
        tasks.queue.add(name, tasks.call(name))
    assert list(tasks.queue.subjects()) == ["a", "b"]
    assert tasks.queue.running == "a"
    tasks.gate.set()
    qtbot.waitUntil(lambda: tasks.done == [("a", "A"), ("b", "B")], timeout=PATIENCE)
    assert list(tasks.queue.subjects()) == []
    assert not tasks.queue.busy


def test_what_is_urgent_goes_first_and_what_it_interrupts_is_done_afterwards(qtbot: QtBot, tasks: Tasks) -> None:
    for name in ("a", "b"):
        tasks.queue.add(name, tasks.call(name))
    qtbot.waitUntil(lambda: tasks.begun == ["a"], timeout=PATIENCE)
    tasks.queue.add("c", tasks.call("c"), first=True)
    qtbot.waitUntil(lambda: tasks.begun == ["a", "c"], timeout=PATIENCE)
    tasks.gate.set()
    qtbot.waitUntil(lambda: tasks.done == [("c", "C"), ("a", "A"), ("b", "B")], timeout=PATIENCE)


def test_what_is_cancelled_says_nothing_and_what_it_made_can_be_cleared_away(qtbot: QtBot, tasks: Tasks) -> None:
    tasks.queue.add("a", tasks.call("a", deaf=True))
    tasks.queue.add("b", tasks.call("b"))
    tasks.queue.add("c", tasks.call("c"))
    qtbot.waitUntil(lambda: tasks.begun == ["a"], timeout=PATIENCE)
    tasks.queue.cancel(lambda subject: subject in ("a", "b"))
    assert list(tasks.queue.subjects()) == ["c"]
    tasks.queue.add("a", tasks.call("a"))  # wanted after all
    tasks.gate.set()
    qtbot.waitUntil(lambda: tasks.done == [("c", "C"), ("a", "A")], timeout=PATIENCE)
    assert tasks.discarded == ["A"]


def test_a_task_that_fails_lets_the_next_one_run(qtbot: QtBot, tasks: Tasks) -> None:
    def fail(report: ProgressCallback) -> None:
        raise InvalidRequestError("no")

    tasks.gate.set()
    tasks.queue.add("a", fail)
    tasks.queue.add("b", tasks.call("b"))
    qtbot.waitUntil(lambda: len(tasks.done) == 2, timeout=PATIENCE)
    (first, failure), second = tasks.done
    assert first == "a"
    assert isinstance(failure, Message)
    assert failure.title == "no"
    assert second == ("b", "B")
