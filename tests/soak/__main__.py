"""Does everything over and over in processes that stay, and looks at what grows: `python -m tests.soak --minutes 10`.

Each round animates, stops and goes on, previews, exports in every format, checks, repairs, opens damaged files, changes
settings, and runs commands. After each one it measures memory, open files and threads of the program, of the engine's
process and of the preview's, and what lies in the home, among the clips and among the temporary files.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.growth import Growth
from tests.soak.work import Work

FEWEST = 20  # rounds, so that there is something to compare
TELL_EVERY = 5  # rounds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    asked = parser.parse_args()
    growth, began, number = Growth(), time.monotonic(), 0
    with tempfile.TemporaryDirectory(prefix="soak-") as root:
        work = Work(Path(root) / "place")
        try:
            while number < FEWEST or time.monotonic() - began < asked.minutes * 60:
                work.round(number)
                growth.add(work.measures())
                number += 1
                if number % TELL_EVERY == 0:
                    print(f"round {number}, {time.monotonic() - began:.0f} s", flush=True)
        finally:
            work.close()
    print(*growth.lines(), sep="\n")
    print(*growth.growing, sep="\n")
    print(f"{number} rounds in {(time.monotonic() - began) / 60:.1f} minutes: {len(growth.growing) or 'nothing'} grows")
    return 1 if growth.growing else 0


if __name__ == "__main__":
    sys.exit(main())
