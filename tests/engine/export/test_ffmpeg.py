"""What ffmpeg says when it fails: a sentence of Vivant's for a person, its own words for developers, cut and harmless."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from engine.errors import ExportError, UnreadableVideoError
from engine.export import ffmpeg
from engine.export.ffmpeg import LONGEST_OUTPUT, counted, decode, decode_into, encode, not_encoded, words_of


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A film whose pictures are gone, and whose name is a terminal's command."""
    path = tmp_path / "clip \x1b[31m.mp4"
    encode(np.zeros((4, 64, 64, 3), np.uint8), (64, 64), 10, ["-c:v", "libx264"], {}, path)
    data = bytearray(path.read_bytes())
    start = data.index(b"mdat") + 4
    path.write_bytes(bytes(data[:start]) + b"\xff" * 64 + bytes(data[start + 64 :]))
    return path


def test_a_film_that_can_not_be_decoded_is_told_in_a_sentence_without_ffmpegs_words(
    broken: Path, tmp_path: Path
) -> None:
    for attempt in (lambda: decode(broken, [0]), lambda: decode_into(broken, tmp_path / "frames", 10**6)):
        with pytest.raises(ExportError) as raised:
            attempt()
        assert str(raised.value) in {"The video can't be decoded.", "The video has no pictures."}
        assert "\x1b" not in raised.value.details


@pytest.mark.skipif(shutil.which("true") is None, reason="a program that does nothing")
def test_an_ffmpeg_that_writes_nothing_and_says_that_all_is_well_is_told(
    broken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ffmpeg, "executable", lambda: shutil.which("true"))
    for attempt in (lambda: decode(broken, [0]), lambda: decode_into(broken, tmp_path / "frames", 10**6)):
        with pytest.raises(UnreadableVideoError, match="no pictures"):
            attempt()


def test_a_list_of_frames_that_is_cut_off_is_no_video() -> None:
    whole = "#tb 0: 1/25\n#dimensions 0: 64x48\n0,  0,  0,  1,  9216, 0xaa\n0,  1,  1,  1,  9216, 0xab\n"
    assert counted(whole) == (2, 25.0, (64, 48))
    with pytest.raises(UnreadableVideoError, match="can't be decoded"):
        counted(whole[:-20])


def test_a_full_disk_is_told_as_such_although_ffmpeg_met_it() -> None:
    said = f"[out#0] Error writing trailer: {os.strerror(errno.ENOSPC)}\n".encode()
    assert str(not_encoded(said)) == "The disk is full: the video can't be written."


def test_what_ffmpeg_said_is_cut_and_harmless() -> None:
    assert words_of(b"") == "ffmpeg gave no reason."
    assert "\x1b" not in words_of(b"\x1b[2Jbad\xff")
    assert len(words_of(b"word " * 10**5)) <= LONGEST_OUTPUT


def test_what_is_piped_through_opens_nothing_but_its_pipes(tmp_path: Path) -> None:
    grey = np.full((16, 16, 3), 90, np.uint8)
    raw = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", "16x16")
    same = ffmpeg.piped([(*raw, "-i", "-", *raw, "-")], grey.tobytes())
    assert same == grey.tobytes()
    secret = tmp_path / "secret.raw"
    secret.write_bytes(grey.tobytes())
    with pytest.raises(ExportError):
        ffmpeg.piped([(*raw, "-i", str(secret), *raw, "-")], b"")


def test_the_ffmpeg_that_came_along_is_found_without_running_it(monkeypatch: pytest.MonkeyPatch) -> None:
    imageio_ffmpeg = pytest.importorskip("imageio_ffmpeg")
    monkeypatch.delenv("IMAGEIO_FFMPEG_EXE", raising=False)
    known = imageio_ffmpeg.get_ffmpeg_exe()
    ffmpeg.executable.cache_clear()
    with monkeypatch.context() as without:
        without.setattr(imageio_ffmpeg, "get_ffmpeg_exe", lambda: pytest.fail("it is run to see that it can"))
        if ffmpeg.bundled():
            assert Path(ffmpeg.executable()).samefile(known)
    ffmpeg.executable.cache_clear()


def test_another_ffmpeg_is_used_where_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", "/somewhere/ffmpeg")
    ffmpeg.executable.cache_clear()
    try:
        assert ffmpeg.executable() == "/somewhere/ffmpeg"
    finally:
        ffmpeg.executable.cache_clear()
