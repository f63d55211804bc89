"""White is lifted above the nominal white, in the steps of the pixel format."""

from __future__ import annotations

from engine.export.white_headroom import lifted_white


def test_white_is_lifted_by_steps_of_8_bits() -> None:
    assert lifted_white("yuv420p") == ",lutyuv=y='if(gte(val,235),241,val)'"
    assert lifted_white("yuv422p10le") == ",lutyuv=y='if(gte(val,940),964,val)'"
    assert lifted_white("yuv444p10le", headroom=0) == ""
