"""Vivant turns one still photo into a moving clip. Its functions are those of `vivant.engine.api`."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vivant.engine.api import *  # noqa: F403


def __getattr__(name: str) -> Any:
    """The Python interface, imported when it is first used: the command line starts faster without it."""
    from vivant.engine import api

    if name in api.__all__:
        return getattr(api, name)
    raise AttributeError(f"module 'vivant' has no attribute {name!r}")
