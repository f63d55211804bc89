"""`vivant formats` lists what can be written."""

from __future__ import annotations

from engine.export import KINDS
from engine.export.presets import PRESETS
from tests.support.command import vivant


def test_formats_tells_every_kind_and_every_place() -> None:
    told = vivant("formats").stdout
    assert all(f"{name} " in told for name in (*KINDS, *PRESETS))
