"""Makes each file operation of a job fail in turn, and looks at what is left: `python -m tests.faults`.

Each scenario is run once to see its operations; then once for each operation, error and whether it is only this one
or all after it that fail; then under each condition, such as a full disk. Afterwards the next command runs, without
faults. What must hold is in `look`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.conditions import conditions
from tests.faults.harness import Bench, cases_of
from tests.faults.scenarios import SCENARIOS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", choices=list(SCENARIOS), help="this scenario, may be repeated")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th case")
    parser.add_argument("--first", type=int, default=0, metavar="N", help="beginning with the N-th")
    parser.add_argument("--conditions", action="store_true", help="only full and read-only disks and a broken ffmpeg")
    asked = parser.parse_args()
    tried, faults, began = 0, 0, time.monotonic()
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        bench = Bench(Path(folder))
        for name in asked.only or SCENARIOS:
            scenario = SCENARIOS[name]
            expected = bench.rehearse(scenario)
            cases = [] if asked.conditions else cases_of(expected.operations)[asked.first :: asked.every]
            found = [(str(case), sentence) for case in cases for sentence in bench.attempt(scenario, case, expected)]
            held = conditions()
            found += [(c.name, sentence) for c in held for sentence in bench.attempt_under(scenario, c, expected)[1]]
            for what, sentence in found:
                print(f"{name}: {sentence} ({what})", flush=True)
            tried, faults = tried + len(cases) + len(held), faults + len(found)
            many = f"{len(expected.operations)} operations, {len(cases)} cases, {len(held)} conditions"
            print(f"{name}: {many}, {len(found)} faults", flush=True)
    print(f"{tried} cases, {faults} faults, {time.monotonic() - began:.0f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
