"""Thousands of damaged pictures, recipes and clips: python -m tests.mutations.pictures --cases 5000"""

from __future__ import annotations

import sys

from tests.mutations import cases
from tests.mutations.runner import Trial

TRIAL = Trial("tests.mutations.pictures", cases.clips, cases.run)

if __name__ == "__main__":
    sys.exit(TRIAL.main(__doc__))
