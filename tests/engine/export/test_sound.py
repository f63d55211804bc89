"""A sound under a clip is as long as the clip, faded and as loud as asked; what is no sound is refused."""

from __future__ import annotations

import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import ExportError, InvalidRequestError
from engine.export import ExportOptions, deliver, ffmpeg, reader
from engine.export.sound import RATE, Sound, check_sound, for_clip
from engine.progress import ignore
from tests.support.clips import gradient, reel_of


def tone(path: Path, seconds: float) -> Path:
    """A steady tone, at half of what is possible."""
    samples = 0.5 * 32767 * np.sin(2 * np.pi * 440 * np.arange(int(RATE * seconds)) / RATE)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.astype("<i2").tobytes())
    return path


def made(sound: Sound, seconds: float, folder: Path) -> np.ndarray:
    """The loudness of each tenth of a second."""
    for_clip(sound, seconds, folder / "made.wav")
    with wave.open(str(folder / "made.wav")) as file:
        assert file.getnchannels() == 1, "as many as it had"
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
    assert len(samples) == pytest.approx(seconds * RATE, abs=2)
    return np.array([np.sqrt((part**2).mean()) for part in np.array_split(samples, round(seconds * 10))])


def test_a_short_sound_is_repeated_or_followed_by_silence(tmp_path: Path) -> None:
    path = tone(tmp_path / "a.wav", 0.5)
    again = made(Sound(path, fade_out=0), 2.0, tmp_path)
    assert again.min() > 0.3
    once = made(Sound(path, fade_out=0, repeats=False), 2.0, tmp_path)
    assert once[:5].min() > 0.3
    assert once[6:].max() < 0.01


def test_a_long_sound_is_cut_and_faded_and_the_level_counts(tmp_path: Path) -> None:
    path = tone(tmp_path / "a.wav", 3)
    loud = made(Sound(path, level=0.5, fade_in=0.5, fade_out=0.5), 2.0, tmp_path)
    assert loud[10] == pytest.approx(0.5 * 0.3535, rel=0.05)
    assert loud[0] < 0.3 * loud[10]
    assert loud[-1] < 0.3 * loud[10]


@pytest.mark.parametrize(("ending", "codec"), [(".mp4", "aac"), (".webm", "opus")])
def test_a_clip_has_its_sound_in_the_usual_codec(ending: str, codec: str, tmp_path: Path) -> None:
    options = ExportOptions(sound=Sound(tone(tmp_path / "a.wav", 0.2)))
    written = deliver(reel_of(gradient()), tmp_path / f"clip{ending}", options, False, ignore)
    assert f"Audio: {codec}" in ffmpeg.described(written.path)
    assert written.notes == ()
    assert written.bytes == written.path.stat().st_size


@pytest.mark.parametrize("ending", [".mp4", ".mov", ".webm", ".mkv"])
def test_a_clip_that_is_read_and_written_again_keeps_its_sound(ending: str, tmp_path: Path) -> None:
    film = reel_of(gradient())
    options = ExportOptions(sound=Sound(tone(tmp_path / "a.wav", film.seconds), fade_out=0))
    with_sound = deliver(film, tmp_path / f"clip{ending}", options, False, ignore).path
    again = reader.read(with_sound)
    reader.write(again, tmp_path / f"again{ending}", False, ignore)
    loud = made(Sound(tmp_path / f"again{ending}", fade_out=0, repeats=False), film.seconds, tmp_path)
    assert loud.min() > 0.2
    silent = deliver(film, tmp_path / f"silent{ending}", ExportOptions(), False, ignore).path
    assert reader.read(silent).sound is None


def test_a_sound_of_the_clips_own_that_can_not_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "broken.mp4").write_bytes(b"no sound")
    film = replace(reel_of(gradient()), sound=tmp_path / "broken.mp4")
    assert not ffmpeg.has_sound(deliver(film, tmp_path / "clip.mp4", ExportOptions(), False, ignore).path)


def test_a_gif_has_none_and_says_so(tmp_path: Path) -> None:
    options = ExportOptions(sound=Sound(tone(tmp_path / "a.wav", 0.2)))
    written = deliver(reel_of(gradient()), tmp_path / "clip.gif", options, False, ignore)
    assert written.notes == ("GIF files hold no sound: it is left out.",)


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"#EXTM3U\n#EXTINF:1,\n/etc/passwd\n", b"ffconcat version 1.0\nfile a.wav\n"]
)
def test_what_is_no_sound_is_refused_whatever_it_is_called(content: bytes, tmp_path: Path) -> None:
    tone(tmp_path / "a.wav", 0.1)
    path = tmp_path / "sound.mp3"
    path.write_bytes(content)
    options = ExportOptions(sound=Sound(path))
    with pytest.raises(ExportError, match="no sound that can be read"):
        deliver(reel_of(gradient()), tmp_path / "clip.mp4", options, False, ignore)
    assert not (tmp_path / "clip.mp4").exists()


def test_a_sound_that_is_not_there_or_too_loud_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no file"):
        check_sound(Sound(tmp_path / "none.mp3"))
    with pytest.raises(InvalidRequestError, match="level"):
        check_sound(Sound(tone(tmp_path / "a.wav", 0.1), level=9))
