#!/usr/bin/env bash
# Everything that must hold before a change lands: format, lint, types, who imports whom, tests.
set -euo pipefail
cd "$(dirname "$0")/.."
python3 installer/start.py test "$@"
bin=.venv/bin
"$bin/ruff" format --check .
"$bin/ruff" check .
"$bin/mypy"
"$bin/lint-imports"
