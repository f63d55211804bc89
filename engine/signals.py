"""Being asked to end: by the system (SIGTERM), or because the terminal was closed (SIGHUP)."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
AGAIN = 5.0  # seconds after which another signal interrupts the cleaning up, too


@contextmanager
def raising_when_asked_to_end(kind: type[BaseException]) -> Iterator[None]:
    """Within the block these signals raise an exception in the main thread, so that it cleans up on its way out.

    A signal that is ignored already, as nohup does, stays ignored.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked = float("-inf")

    def end(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        if time.monotonic() - asked > AGAIN:
            asked = time.monotonic()
            raise kind

    before = {number: signal.signal(number, end) for number in ENDING if signal.getsignal(number) != signal.SIG_IGN}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
