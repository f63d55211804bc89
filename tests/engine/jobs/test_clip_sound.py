"""A clip's sound is read back as it was kept; anything else in its place is a sentence."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from engine.errors import JobError
from engine.jobs.clip_sound import NAME, Sound, load_sound, save_sound


def kept(folder: Path, channels: int = 2) -> Path:
    samples = np.linspace(-1, 1, 2400 * channels, dtype=np.float32).reshape(-1, channels)
    save_sound(folder, Sound(samples, 24000))
    return folder / NAME


@pytest.mark.parametrize("channels", [1, 2])
def test_what_was_kept_is_read_back(tmp_path: Path, channels: int) -> None:
    found = load_sound(kept(tmp_path, channels), 1.0)
    assert found.rate == 24000
    assert found.samples.shape == (2400, channels)
    assert np.abs(found.samples.reshape(-1) - np.linspace(-1, 1, 2400 * channels)).max() < 1e-4


def test_no_more_is_read_than_is_played(tmp_path: Path) -> None:
    assert len(load_sound(kept(tmp_path), 0.05).samples) == 1200


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:20],
        lambda data: data[:44],
        lambda data: b"not a sound" * 20,
        lambda data: data[:22] + struct.pack("<H", 7) + data[24:],  # channels
        lambda data: data[:24] + struct.pack("<I", 2**31 - 1) + data[28:],  # samples a second
        lambda data: data[:34] + struct.pack("<H", 8) + data[36:],  # bits of a sample
    ],
)
def test_a_damaged_one_is_a_sentence(tmp_path: Path, damage) -> None:  # type: ignore[no-untyped-def]
    path = kept(tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(JobError, match="damaged"):
        load_sound(path, 1.0)


def test_one_that_ends_in_the_middle_of_a_sample_is_read_up_to_there(tmp_path: Path) -> None:
    path = kept(tmp_path)
    path.write_bytes(path.read_bytes()[:-3])
    assert 2390 < len(load_sound(path, 1.0).samples) < 2400


def test_one_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(JobError):
        load_sound(tmp_path / NAME, 1.0)
