"""Vivant's engine: a still image becomes a clip. No Qt in here."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version


def version() -> str:
    """The program's version, as installed."""
    try:
        return installed_version("vivant")
    except PackageNotFoundError:
        return "source"
