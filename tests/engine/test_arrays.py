"""A clip on the disk does not fill the memory."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.arrays import drop_pages, is_among, labels_in, median

SIZE = 64 * 2**20


def resident() -> int:
    """Bytes of this process in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's own count")
def test_what_is_let_go_leaves_the_memory_and_not_the_file(tmp_path: Path) -> None:
    frames = np.lib.format.open_memmap(tmp_path / "frames.npy", "w+", np.uint8, (SIZE // 2**16, 2**16))
    frames[:] = 7
    before = resident()
    drop_pages(frames)
    assert before - resident() > 0.9 * SIZE
    frames[3] = 8
    drop_pages(frames)
    assert np.array_equal(np.load(tmp_path / "frames.npy").mean(1)[:5], [7, 7, 7, 8, 7])


def test_an_array_that_is_no_file_is_left_alone() -> None:
    frames = np.full((4, 8), 7, np.uint8)
    drop_pages(frames)
    assert (frames == 7).all()


def test_labels_are_found_as_numpy_finds_them() -> None:
    labels = np.random.default_rng(0).choice([0, 2, 3, 7, 40], (9, 12)).astype(np.int32)
    assert labels_in(labels) == np.unique(labels).tolist()
    assert labels_in(labels[:0]) == []
    for chosen in ([], [3], {2, 40}):
        np.testing.assert_array_equal(is_among(labels, chosen), np.isin(labels, list(chosen)))
    assert is_among(labels[:0], []).shape == (0, 12)


@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.float32, np.float64])
@pytest.mark.parametrize(("shape", "axis"), [((7,), None), ((8,), None), ((9, 8), 0), ((8, 3), 0), ((4, 5), 1)])
def test_a_median_is_numpys_own(kind: type, shape: tuple[int, ...], axis: int | None) -> None:
    values = (np.random.default_rng(0).standard_normal(shape) * 60 + 100).astype(kind)
    ours, theirs = np.asarray(median(values, axis)), np.asarray(np.median(values, axis))
    assert ours.dtype == theirs.dtype
    assert np.array_equal(ours, theirs)
