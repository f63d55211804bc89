"""Vivant's engine: a still image becomes a clip. No Qt in here."""

import json
import os
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version
from pathlib import Path

# Nothing leaves the computer: some libraries would otherwise report their use to those who made them, ONNX Runtime from
# the moment it is imported. Said here, because no module of the engine is imported before this one.
for name in ("ORT_DISABLE_TELEMETRY", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"):
    os.environ[name] = "1"

STAMP = Path(__file__).parents[1] / "resources" / "build.json"  # written into bundles, never kept in the sources


def version() -> str:
    """The program's version, as installed."""
    try:
        return installed_version("vivant")
    except PackageNotFoundError:
        return "source"


def build() -> str:
    """Which bundle this is, in words; outside one, just that."""
    if not STAMP.exists():
        return "run from its source"
    stamp = json.loads(STAMP.read_text("utf-8"))
    return f"bundle of {stamp['date']} for {stamp['system']}, commit {stamp['commit']}, Python {stamp['python']}"
