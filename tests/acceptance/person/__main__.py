"""Uses Vivant's real window as a person does: `python -m tests.acceptance.person --out DIR`.

Each scene opens the program on a virtual screen of its own and works it by mouse and keyboard only (Xvfb and xdotool).
Pictures of the screen and results.md are kept in DIR; look at them. The exit code is 0 where every scene went well.
`--only picture` records the window for the README, resources/readme/live.webp.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.acceptance.person.desk import small_things
from tests.acceptance.person.picture import record
from tests.acceptance.person.scenes import every_undo, many_files, screens, ten_minds

SCENES: dict[str, Callable[[Path, Path], str]] = {
    "many": many_files, "minds": ten_minds, "undo": every_undo, "desk": small_things, "screens": screens,
    "picture": lambda work, out: record(work, out / "live.webp"),
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.acceptance.person", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for pictures and results.md")
    parser.add_argument("--only", nargs="+", choices=SCENES, default=list(SCENES))
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    lines, well = ["| scene | seconds | result |", "|---|---|---|"], True
    for name in given.only:
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as work:
            try:
                found = SCENES[name](Path(work), given.out)
            except (SystemExit, AssertionError) as error:
                found, well = f"FAILED: {error}", False
        lines.append(f"| {name} | {time.monotonic() - began:.0f} | {found} |")
        print(lines[-1], flush=True)
        (given.out / "results.md").write_text("\n".join(lines) + "\n", "utf-8")
    return 0 if well else 1


if __name__ == "__main__":
    raise SystemExit(main())
