"""Vivant's engine: a still image becomes a clip. No Qt in here."""

import json
import os
import sys
from pathlib import Path

# Nothing leaves the computer: some libraries would otherwise report their use to those who made them, ONNX Runtime from
# the moment it is imported. Said here, because no module of the engine is imported before this one.
for name in ("ORT_DISABLE_TELEMETRY", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"):
    os.environ[name] = "1"

STAMP = Path(__file__).parents[1] / "resources" / "build.json"  # written into bundles, never kept in the sources


def version() -> str:
    """The program's version, as installed."""
    noted = [note for place in map(Path, sys.path) for note in place.glob("vivant-*.dist-info")]
    if len(noted) == 1:  # each clip notes the version, and what knows of more than this takes long to load
        return noted[0].name.removeprefix("vivant-").removesuffix(".dist-info")
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed_version

    try:
        return installed_version("vivant")
    except PackageNotFoundError:
        return "source"


def build() -> str:
    """How this program was installed, in words."""
    if STAMP.exists():
        stamp = json.loads(STAMP.read_text("utf-8"))
        return f"bundle of {stamp['date']} for {stamp['system']}, commit {stamp['commit']}, Python {stamp['python']}"
    if __name__ == "engine":  # in a wheel it is vivant.engine
        return "run from its source"
    if Path(sys.prefix, "pipx_metadata.json").exists():
        installer = "pipx"
    elif Path(sys.prefix, "uv-receipt.toml").exists():
        installer = "uv tool"
    else:
        from importlib.metadata import distribution

        installer = (distribution("vivant").read_text("INSTALLER") or "pip").strip()
    return f"installed with {installer}"
