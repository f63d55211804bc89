"""Thousands of damaged folders of models: python -m tests.mutations.models --cases 2000 --seed 1"""

from __future__ import annotations

import sys

from tests.mutations import model_cases
from tests.mutations.runner import GIB, Trial

TRIAL = Trial("tests.mutations.models", model_cases.toys, model_cases.run, 12 * GIB, starting=300, each=100)

if __name__ == "__main__":
    sys.exit(TRIAL.main(__doc__))
