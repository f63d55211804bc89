"""`vivant formats` lists what can be written."""

from __future__ import annotations

import pytest

from engine.cli import formats
from engine.cli.formats import FormatsOptions
from engine.export import FORMATS
from engine.export.presets import PRESETS


def test_formats_tells_every_kind_and_every_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert formats.run(FormatsOptions(json=False)) == 0
    kinds, _, places = capsys.readouterr().out.partition("\n\n")
    assert [line.split()[0] for line in kinds.splitlines()] == list(FORMATS)
    assert [line.split()[0] for line in places.splitlines()] == list(PRESETS)
    for preset, line in zip(PRESETS.values(), places.splitlines(), strict=True):
        assert preset.format in line.split()
        assert f"at most {preset.max_bytes / 1e6:g} MB" in line
