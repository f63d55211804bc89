"""The processes of a crew: the scheduler, which one machine opens, and the members, which join it again for ever."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from engine.plain_text import one_line
from engine.services.crew import order_worker
from engine.services.crew.key import CrewError, host_of, security
from engine.temporary import temporary_folder

LOOPBACK_HTTP = "127.0.0.1:0"  # where dask's own pages are bound, which are not used
AGAIN_SECONDS = 2.0  # between two tries to join
PATIENCE = "8s"  # for a scheduler that does not answer


def open_crew(key: Path, host: str, port: int, opened: Callable[[str], None]) -> None:
    """Run the scheduler until it is interrupted; `opened` is called with its address. Raises CrewError."""
    found = security(key)
    try:
        asyncio.run(schedule(found, host, port, opened))
    except OSError as error:
        hint = "Choose another --host or --port."
        raise CrewError(f"{host}:{port} can't be opened.", hint, one_line(str(error))) from error


async def schedule(found: Any, host: str, port: int, opened: Callable[[str], None]) -> None:
    from distributed import Scheduler

    async with Scheduler(
        host=host, port=port, protocol="tls", security=found, dashboard=False, dashboard_address=LOOPBACK_HTTP
    ) as scheduler:
        opened(scheduler.address)
        await scheduler.finished()


def join_crew(
    address: str, key: Path, slots: int, resources: dict[str, float], name: str, notify: Callable[[str], None],
    pause: Callable[[float], None] = time.sleep,
) -> None:  # fmt: skip
    """Take part until interrupted: whenever the scheduler is gone, it is looked for again. Raises CrewError.

    `notify` gets a sentence when the crew is joined and when it is gone.
    """
    found = security(key)
    host = own_address(address)
    try:
        with temporary_folder() as folder:
            while True:
                with suppress(OSError, TimeoutError, asyncio.TimeoutError):
                    asyncio.run(take_part(address, found, slots, resources, name, host, folder, notify))
                order_worker.CHILDREN.close()
                pause(AGAIN_SECONDS)
    finally:
        order_worker.CHILDREN.close()


async def take_part(
    address: str, found: Any, slots: int, resources: dict[str, float], name: str, host: str, folder: Path,
    notify: Callable[[str], None],
) -> None:  # fmt: skip
    from distributed import Worker

    async with Worker(
        address, nthreads=slots, resources=resources, security=found, memory_limit=0, dashboard=False, name=name,
        dashboard_address=LOOPBACK_HTTP, host=host, local_directory=str(folder), death_timeout=PATIENCE,
    ) as worker:  # fmt: skip
        notify(f"Joined {address}.")
        await worker.finished()
    notify(f"{address} is gone. Looking for it again.")


def own_address(address: str) -> str:
    """The address of this machine by which the scheduler can reach it: loopback if the scheduler is on loopback."""
    host, port = host_of(address)
    try:
        family, kind, _, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0]
        with socket.socket(family, kind) as probe:
            probe.connect(place)  # sends nothing
            return str(probe.getsockname()[0])
    except OSError as error:
        raise CrewError(f"“{host}” can't be found.", "Is the name spelled correctly, and the network there?") from error
