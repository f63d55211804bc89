"""Encoders of graphics chips are tried before they are trusted, and only used when asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.export import ExportOptions, deliver, ffmpeg, hardware_encoders
from engine.export.encoding import Encoding
from engine.progress import ignore
from tests.support.clips import reel_of, waves

ASKED = ExportOptions(encoding=Encoding(hardware=True))


def test_an_encoder_that_does_not_run_here_is_found_out() -> None:
    assert hardware_encoders.works("libx264")
    assert not hardware_encoders.works("no_such_encoder")


def test_without_a_chip_the_clip_is_written_as_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware_encoders, "works", lambda encoder: False)
    source = reel_of(waves(12))
    deliver(source, tmp_path / "asked.mp4", ASKED, False, ignore)
    deliver(source, tmp_path / "plain.mp4", ExportOptions(), False, ignore)
    assert (tmp_path / "asked.mp4").read_bytes() == (tmp_path / "plain.mp4").read_bytes()


@pytest.mark.skipif(
    not hardware_encoders.works("libopenh264"), reason="this ffmpeg lacks the encoder that stands in for a chip"
)
def test_a_chip_that_works_is_used_when_asked_for_and_its_file_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(hardware_encoders.CHIPS, "libx264", ("no_such_encoder", "libopenh264"))
    source = reel_of(waves(12))
    deliver(source, tmp_path / "asked.mp4", ASKED, False, ignore)
    deliver(source, tmp_path / "plain.mp4", ExportOptions(), False, ignore)
    assert ffmpeg.decode(tmp_path / "asked.mp4", [0]).count == 12
    assert (tmp_path / "asked.mp4").read_bytes() != (tmp_path / "plain.mp4").read_bytes()
