"""A clip's sound as it is taken by an output: where it is, what it is, and that it never clicks."""

from __future__ import annotations

import time

import miniaudio
import numpy as np
import pytest

from app.background.sound_output import PERIOD_MS, SILENT_AFTER, WAITING, Cue, SoundOutput, SoundStream
from engine.jobs.clip_sound import LOUDEST, Sound

RATE = 1000
CHUNK = RATE * PERIOD_MS // 1000
LATE = WAITING * PERIOD_MS / 1000


class Clock:
    """Time as a test says."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Taken:
    """A stream over a sound of two seconds that says at each sample where it is, and an output that takes it."""

    def __init__(self, start: float = 0.0, seconds: float = 2.0) -> None:
        self.clock = Clock()
        ramp = np.linspace(0.2, 0.9, 2 * RATE, dtype=np.float32)[:, None]
        self.stream = SoundStream(Sound(ramp, RATE), start, seconds, self.clock)

    def play(self, seconds: float) -> np.ndarray:
        """What is heard in that time, one period after the other."""
        taken = []
        for _ in range(round(seconds * RATE / CHUNK)):
            taken.append(self.stream.take(CHUNK)[:, 0])
            self.clock.now += CHUNK / RATE
        return np.concatenate(taken)


def at(samples: np.ndarray) -> np.ndarray:
    """The second of the sound at which each sample was made."""
    return (samples / LOUDEST - 0.2) / 0.7 * 2


def test_it_is_silent_until_it_is_cued_and_starts_where_it_is_asked_to() -> None:
    taken = Taken()
    assert not taken.play(0.2).any()
    assert taken.stream.heard() is None
    taken.stream.cue(Cue(0.5, 0.0, True))
    assert taken.stream.heard() == 0.5, "the frame waits for its sound"
    heard = taken.play(0.4)
    assert at(heard[CHUNK:]) == pytest.approx(0.5 + np.arange(CHUNK, len(heard)) / RATE, abs=2e-3)
    assert taken.stream.heard() == pytest.approx(0.5 + 0.4 - LATE, abs=1e-3)


def test_where_it_is_grows_between_two_periods_as_time_does() -> None:
    taken = Taken()
    taken.stream.cue(Cue(0.0, 0.0, True))
    taken.play(0.2)
    taken.stream.take(CHUNK)
    here = taken.stream.heard()
    taken.clock.now += 0.013
    assert taken.stream.heard() == pytest.approx(here + 0.013)


def test_a_pause_fades_within_a_period_and_keeps_silent() -> None:
    taken = Taken()
    taken.stream.cue(Cue(0.0, 0.0, True))
    taken.play(0.4)
    taken.stream.cue(Cue(0.4, 0.0, False))
    faded = taken.play(0.2)
    assert taken.stream.heard() is None
    assert faded[0] > 0.2 * LOUDEST
    assert (np.diff(faded[:CHUNK].astype(int)) <= 0).all()
    assert not faded[CHUNK:].any()


def test_a_jump_while_it_plays_fades_out_first_and_in_again() -> None:
    taken = Taken()
    taken.stream.cue(Cue(0.0, 0.0, True))
    taken.play(0.4)
    taken.stream.cue(Cue(1.5, 0.0, True))
    heard = taken.play(0.2)
    assert abs(np.diff(heard.astype(int))).max() < LOUDEST / CHUNK * 1.5, "no step that clicks"
    assert at(heard[2 * CHUNK :])[0] == pytest.approx(1.5 + CHUNK / RATE, abs=2e-3)


def test_it_goes_round_and_rests_where_the_clip_rests() -> None:
    taken = Taken()
    taken.stream.cue(Cue(1.9, 0.5, True))
    heard = taken.play(0.8)
    assert not heard[round(0.1 * RATE) : round(0.6 * RATE)].any()
    assert at(heard[round(0.7 * RATE) :])[0] == pytest.approx(0.1, abs=2e-3)
    assert taken.stream.heard() == pytest.approx(1.9 + 0.8 - LATE - 2.5, abs=1e-3)
    looped = Taken()
    looped.stream.cue(Cue(1.9, 0.0, True))
    assert at(looped.play(0.4)[round(0.2 * RATE) :])[0] == pytest.approx(0.1, abs=2e-3)


def test_what_was_cut_off_at_the_start_is_not_heard_and_what_lacks_at_the_end_is_silence() -> None:
    taken = Taken(start=1.0, seconds=1.5)
    taken.stream.cue(Cue(0.0, 0.0, True))
    heard = taken.play(1.4)
    assert at(heard[CHUNK : RATE // 2])[0] == pytest.approx(1.0 + CHUNK / RATE, abs=2e-3)
    assert not heard[RATE:].any()


def test_volume_changes_by_steps_too_small_to_click() -> None:
    taken = Taken()
    taken.stream.cue(Cue(0.0, 0.0, True))
    taken.play(0.4)
    taken.stream.volume = 0.0
    assert not taken.play(0.1)[CHUNK:].any()
    assert taken.stream.heard() is not None, "muted, it is still the clock"
    taken.stream.volume = 1.0
    heard = taken.play(0.1)
    assert at(heard[CHUNK:])[0] == pytest.approx(0.5 + CHUNK / RATE, abs=2e-3)


def test_an_output_that_asks_for_nothing_more_is_no_clock() -> None:
    taken = Taken()
    taken.stream.cue(Cue(0.0, 0.0, True))
    taken.clock.now += SILENT_AFTER * 1.1
    assert taken.stream.heard() is None, "it never began"
    taken.play(0.4)
    assert taken.stream.heard() is not None
    taken.clock.now += SILENT_AFTER * 1.1
    assert taken.stream.heard() is None, "it was unplugged"


def test_miniaudios_output_without_a_sound_takes_samples_in_the_time_they_last() -> None:
    stream = SoundStream(Sound(np.full((48000, 2), 0.5, np.float32), 24000), 0.0, 2.0)
    output = SoundOutput.of(stream, ("NULL",))
    assert output is not None
    try:
        stream.cue(Cue(0.25, 0.0, True))
        began = time.monotonic()
        heard, passed = [], []
        while time.monotonic() < began + 0.6:
            time.sleep(0.02)
            if (now := stream.heard()) is not None:
                heard.append(now)
                passed.append(time.monotonic() - began)
        late = np.array(passed) + 0.25 - heard
        assert (np.diff(heard) >= -0.03).all()
        assert np.median(late) < 0.25, "within the periods that are under way, on a busy machine"
    finally:
        output.close()
    asked = stream._next
    time.sleep(0.1)
    assert stream._next == asked, "nothing asks any more"


def test_without_an_output_there_is_none_and_no_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = SoundStream(Sound(np.zeros((10, 1), np.float32), 24000), 0.0, 1.0)

    def none(*given: object, **named: object) -> None:
        raise miniaudio.MiniaudioError("failed to init device", -401)

    monkeypatch.setattr(miniaudio, "PlaybackDevice", none)
    assert SoundOutput.of(stream) is None
    monkeypatch.setitem(__import__("sys").modules, "miniaudio", None)
    assert SoundOutput.of(stream) is None, "nor where there is no build of it"
