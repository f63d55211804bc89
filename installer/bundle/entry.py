"""Where a bundle begins. It is several programs in one: whoever it starts as must be clear before anything is imported.

vivant ...                  Vivant
(by multiprocessing)        the engine's process
vivant --pip ...            pip, which fetches what large models need
vivant --python CODE        a line of Python, to try what was fetched
"""

import multiprocessing
import os
import sys
from pathlib import Path


def main() -> int:
    multiprocessing.freeze_support()  # in the engine's process this does not return
    from engine.runtime.torch_install import RUN_PIP, RUN_PYTHON

    if sys.argv[1:2] == [RUN_PIP]:
        from pip._internal.cli.main import main as pip

        return pip(sys.argv[2:])
    if sys.argv[1:2] == [RUN_PYTHON]:
        exec(sys.argv[2], {"__name__": "__main__"})
        return 0
    from app.__main__ import main as vivant

    return vivant()


def use_own_ffmpeg() -> None:
    """The ffmpeg that was built for the bundle, if there is one and no other is named."""
    program = Path(getattr(sys, "_MEIPASS", ""), "ffmpeg", "ffmpeg")
    if program.is_absolute() and program.exists():
        os.environ.setdefault("IMAGEIO_FFMPEG_EXE", str(program))


if __name__ == "__main__":
    from engine.runtime.torch_install import find_packages

    use_own_ffmpeg()
    find_packages()
    sys.exit(main())
