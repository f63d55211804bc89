"""A child at the other end of a pipe: it answers, ends when the pipe closes, and its death is noticed."""

from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection

import pytest

from engine.services.child_process import ChildProcess, leave_the_terminal_to_the_parent


def echo(pipe: Connection, before: str) -> None:
    leave_the_terminal_to_the_parent()
    pipe.send("ready")
    while True:
        pipe.send(before + pipe.recv())


@pytest.fixture
def child() -> ChildProcess:
    started = ChildProcess("echo", echo, "heard ")
    assert started.pipe.recv() == "ready"
    return started


def test_a_child_answers_and_closing_ends_it(child: ChildProcess) -> None:
    child.send("one")
    assert child.pipe.recv() == "heard one"
    assert child.alive
    child.close()
    assert not child.alive


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
def test_what_the_terminal_sends_to_all_is_the_parents_to_handle(child: ChildProcess) -> None:
    assert child.pid is not None
    for number in (signal.SIGINT, signal.SIGHUP):
        os.kill(child.pid, number)
    child.send("still here")
    assert child.pipe.recv() == "heard still here"
    child.close()


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
def test_the_death_of_a_child_is_noticed_when_it_is_listened_to(child: ChildProcess) -> None:
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    assert child.exit_code() == -signal.SIGKILL
    child.send("nobody hears it")
    with pytest.raises((EOFError, OSError)):
        child.pipe.recv()
    child.close()
