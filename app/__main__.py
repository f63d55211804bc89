"""`vivant` alone opens the window; with a command it is the command line."""

from __future__ import annotations

import sys

from engine.__main__ import main as command_line


def main() -> int:
    if len(sys.argv) > 1:
        return command_line()
    print("The window is not built yet. Try: vivant animate photo.jpg -o clip.mp4")
    return 0


if __name__ == "__main__":
    sys.exit(main())
