"""`python -m vivant` is the `vivant` command."""

import sys

from vivant.app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
