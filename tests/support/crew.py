"""A crew on this computer's loopback: a scheduler and members in processes of their own."""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.command import environment

MEMBER = """
import sys
from pathlib import Path
from engine.services.batch import slots
from engine.services.crew.members import join_crew
from tests.support import batch_stand_in
slots.serve = batch_stand_in.serve
address, key, count, name, *tags = sys.argv[1:]
from functools import partial
join_crew(address, Path(key), int(count), {tag: float(count) for tag in tags}, name, partial(print, flush=True))
"""
REAL_MEMBER = """
import sys
from functools import partial
from pathlib import Path
from engine.services.crew.machine import resources
from engine.services.crew.members import join_crew
address, key, name, *models = sys.argv[1:]
announced = resources(1, tuple(models))
if models:  # a machine for large models only
    announced = {tag: count for tag, count in announced.items() if models[0] in tag}
join_crew(address, Path(key), 1, announced, name, partial(print, flush=True))
"""
OPEN = """
import sys
from pathlib import Path
from engine.services.crew.members import open_crew
open_crew(Path(sys.argv[1]), "127.0.0.1", int(sys.argv[2]), lambda address: print(address, flush=True))
"""


def collect_leftovers() -> None:
    """Let go of what dask.distributed leaves open in this process, its event loop among it.

    Its warnings are allowed in the tests of crews only, so it is collected before another test begins.
    """
    asyncio.set_event_loop(None)
    gc.collect()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Crew:
    """What is running of a crew, and how it is killed."""

    def __init__(self, key: Path) -> None:
        self.key, self.port = key, free_port()
        self.address = f"tls://127.0.0.1:{self.port}"
        self.processes: list[subprocess.Popen[str]] = []
        self.scheduler = self.open()

    def open(self) -> subprocess.Popen[str]:
        self.scheduler = self.start(OPEN, str(self.key), str(self.port))
        assert self.scheduler.stdout is not None
        assert self.scheduler.stdout.readline().strip() == self.address
        return self.scheduler

    def join(self, name: str, *tags: str, slots: int = 1) -> subprocess.Popen[str]:
        return self.start(MEMBER, self.address, str(self.key), str(slots), name, *tags)

    def join_with_real_engine(self, name: str, *models: str) -> subprocess.Popen[str]:
        """A member that makes clips: of the large `models`, or, without any, of Breeze."""
        return self.start(REAL_MEMBER, self.address, str(self.key), name, *models)

    def wait_for_members(self) -> None:
        """Until each member has said that it has joined."""
        for process in self.processes:
            if process is not self.scheduler and process.stdout is not None:
                assert "Joined" in process.stdout.readline()

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", *arguments], env=environment(), stdout=subprocess.PIPE, text=True
        )
        self.processes.append(process)
        return process

    def close(self) -> None:
        for process in self.processes:
            process.send_signal(signal.SIGKILL)
            process.wait()
            if process.stdout:
                process.stdout.close()


@contextmanager
def crew(key: Path) -> Iterator[Crew]:
    found = Crew(key)
    try:
        yield found
    finally:
        found.close()
