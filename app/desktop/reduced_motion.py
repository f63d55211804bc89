"""Whether the system asks for less motion. Qt has no answer to that yet, so each system is asked its own way."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys

SECONDS = 1.0  # that a system's tool may take
WINDOWS_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
ASK = {
    "darwin": (["defaults", "read", "com.apple.universalaccess", "reduceMotion"], "1"),
    "linux": (["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"], "false"),
}  # fmt: skip
"""A command for each system, and what it says where less motion is wanted."""


def reduced_motion() -> bool:
    """Whether nothing is to move by itself. False where the system does not say."""
    if sys.platform == "win32":
        animated = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(WINDOWS_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
        return not animated.value
    command, yes = ASK.get(sys.platform, ([], ""))
    if not command or shutil.which(command[0]) is None:
        return False
    try:
        result = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return result.stdout.strip() == yes
