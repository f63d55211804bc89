"""Clean latents become frames: loops wrap around, long clips in groups that meet."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import torch

from engine.generators.svd.decoding import decode, groups
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise


@torch.inference_mode()
def test_decoding_a_loop_wraps_around(networks: Networks) -> None:
    latents = noise(4, "loop", (10, 4, 4, 4))
    frames = dict(decode(networks, latents, 99, True))
    rolled = dict(decode(networks, torch.roll(latents, 5, 0), 99, True))
    assert list(frames) == list(range(10))
    wrapped = max(np.abs(rolled[(i + 5) % 10].astype(int) - frames[i]).mean() for i in range(10))
    plain, other = (
        dict(decode(networks, latents, 99, False)),
        dict(decode(networks, torch.roll(latents, 5, 0), 99, False)),
    )
    cut = max(np.abs(other[(i + 5) % 10].astype(int) - plain[i]).mean() for i in range(10))
    assert wrapped < 0.2 * cut


@torch.inference_mode()
def test_a_long_clip_is_decoded_in_groups_that_meet(networks: Networks) -> None:
    latents = noise(5, "still", (1, 4, 4, 4)).repeat(30, 1, 1, 1)
    whole = dict(decode(networks, latents, 99, False))
    grouped = dict(decode(networks, latents, 14, False))
    assert list(grouped) == list(range(30))
    assert np.abs(grouped[15].astype(int) - whole[15]).max() <= 8


@pytest.mark.parametrize(("frames", "longest"), [(10, 10), (11, 10), (30, 14), (101, 50)])
def test_groups_cover_all_frames_and_share_some(frames: int, longest: int) -> None:
    parts = groups(frames, longest)
    assert parts[0][0] == 0
    assert parts[-1][1] == frames
    assert all(stop - start <= longest for start, stop in parts)
    assert all(a[1] - b[0] == 6 for a, b in pairwise(parts))
