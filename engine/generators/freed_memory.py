"""Memory that was freed goes back to the system, where the C library would keep it for later."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress


def give_back_freed() -> None:
    """What the networks needed while they ran is not needed while frames are drawn. Only glibc can be asked for it."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
