"""Animated WebP that is put together here, as Pillow reads it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.export.frame_source import FileMetadata, FrameSource
from engine.export.webp import UNSEEN, changed_blocks, changing_area, opaque, write
from engine.progress import ignore


def source_of(frames: UInt8Array) -> FrameSource:
    count, height, width = frames.shape[:3]
    return FrameSource(width, height, count, 25.0, lambda i: frames[i], True, FileMetadata())


def moving_square(count: int = 5, size: tuple[int, int] = (60, 81)) -> UInt8Array:
    """A red square that walks over white, by 4 pixels a frame."""
    frames = np.full((count, *size, 3), 255, np.uint8)
    for i in range(count):
        frames[i, 21:33, 11 + 4 * i : 27 + 4 * i] = (200, 30, 40)
    return frames


def read(path: Path) -> tuple[UInt8Array, list[float]]:
    with Image.open(path) as image:
        shown, delays = [], []
        for i in range(image.n_frames):
            image.seek(i)
            shown.append(np.asarray(image.convert("RGB")))
            delays.append(image.info["duration"])
        return np.stack(shown), delays


def test_pictures_delays_and_repeats_are_those_that_were_asked_for(tmp_path: Path) -> None:
    frames, path = moving_square(), tmp_path / "clip.webp"
    write(source_of(frames), path, 85, [40, 40, 30, 40, 50], 3, b"<x/>", ignore)
    shown, delays = read(path)
    assert shown.shape == frames.shape
    assert np.abs(shown.astype(int) - frames).mean() < 2
    assert delays == [40, 40, 30, 40, 50]
    with Image.open(path) as image:
        assert (image.info["loop"], image.info["xmp"]) == (3, b"<x/>")


def test_what_never_changes_is_in_the_first_picture_only(tmp_path: Path) -> None:
    frames = moving_square()
    assert changing_area(source_of(frames)) == (10, 20, 33, 13)
    noise = np.random.default_rng(1).integers(0, 255, (60, 81, 3), np.uint8)
    noisy = np.stack([noise] * 5)
    noisy[:, 21:33, 11:44] = frames[:, 21:33, 11:44]
    sizes = []
    for count in (1, 5):
        write(source_of(noisy[:count]), tmp_path / "clip.webp", 85, [40] * count, 0, b"", ignore)
        sizes.append((tmp_path / "clip.webp").stat().st_size)
    assert sizes[1] < 1.5 * sizes[0]


def test_blocks_that_do_not_seem_to_change_are_left_out_and_never_drift() -> None:
    frames = np.full((6, 19, 30, 3), 100, np.uint8)
    frames[:, :8, :8] += np.arange(6, dtype=np.uint8)[:, None, None, None]  # a level brighter in each frame
    frames[3:, 17, 29] = 255
    begun, shown = frames[0].copy(), frames[0].copy()
    sizes = []
    for frame, blocks in changed_blocks(begun, iter(frames[1:])):
        seen = opaque(blocks, (30, 19)) == 255
        shown[seen] = frame[seen]
        assert np.abs(shown.astype(int) - frame).max() <= UNSEEN
        sizes.append(seen.sum())
    assert sizes == [0, 0, 64 + 3 * 6, 0, 0]
    assert (shown[17, 29] == 255).all()


def test_white_inside_a_transparent_clip_stays_white_and_its_alpha_exact(tmp_path: Path) -> None:
    frames = np.full((3, 96, 96, 4), 255, np.uint8)
    frames[..., :20, 3] = 0
    for i in range(3):
        frames[i, 40:60, 30 + 8 * i : 50 + 8 * i, :3] = np.random.default_rng(i).integers(0, 255, (20, 20, 1), np.uint8)
    source = replace(source_of(frames), transparent=True)
    write(source, tmp_path / "clip.webp", 85, [40] * 3, 0, b"", ignore)
    with Image.open(tmp_path / "clip.webp") as image:
        for i in range(3):
            image.seek(i)
            shown = np.asarray(image.convert("RGBA"))
            assert np.array_equal(shown[..., 3], frames[i, ..., 3])
            white = (frames[i] == 255).all(-1)
            assert (shown[white] == 255).all(-1).mean() > 0.995


def test_white_that_comes_back_is_exact() -> None:
    frames = np.full((2, 8, 8, 3), 254, np.uint8)
    frames[1, 0, 0] = 255
    ((_, blocks),) = changed_blocks(frames[0], iter(frames[1:]))
    assert (blocks == 255).all()


def test_what_changes_has_no_seam(tmp_path: Path) -> None:
    """The edges of blocks are as near to the frames as their middles, where a shadow goes over a textured ground."""
    rng = np.random.default_rng(3)
    ground = cv2.GaussianBlur(rng.integers(0, 256, (96, 160, 3), np.uint8), (0, 0), 2).astype(np.float32) * 1.5 - 60
    across = np.arange(160)[None, :, None]
    frames = np.stack([ground * (1 - 0.3 * np.exp(-(((across - 20 * i) / 25) ** 2))) for i in range(8)])
    frames = np.clip(frames, 20, 235).astype(np.uint8)
    write(source_of(frames), tmp_path / "clip.webp", 85, [40] * 8, 0, b"", ignore)
    shown, _ = read(tmp_path / "clip.webp")
    off = np.abs(shown[1:].astype(int) - frames[1:]).max(-1).reshape(7, 12, 8, 20, 8).transpose(0, 1, 3, 2, 4)
    edge = np.ones((8, 8), bool)
    edge[1:-1, 1:-1] = False
    worst, inside = np.percentile(off[..., edge], 99.9), np.percentile(off[..., ~edge], 99.9)
    assert worst <= 1.25 * inside, (worst, inside)


def test_noise_that_hardly_changes_is_not_written_again(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    still = rng.integers(30, 220, (96, 96, 3), np.uint8)
    noisy = np.stack([still + rng.integers(0, 3, still.shape, np.uint8) for _ in range(6)])
    sizes = []
    for count in (1, 6):
        write(source_of(noisy[:count]), tmp_path / "clip.webp", 85, [40] * count, 0, b"", ignore)
        sizes.append((tmp_path / "clip.webp").stat().st_size)
    assert sizes[1] < 1.3 * sizes[0]


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (60, 81)])
def test_a_clip_in_which_nothing_moves_keeps_its_length(tmp_path: Path, size: tuple[int, int]) -> None:
    frames = np.full((3, *size, 3), 90, np.uint8)
    write(source_of(frames), tmp_path / "clip.webp", 85, [40] * 3, 0, b"", ignore)
    shown, delays = read(tmp_path / "clip.webp")
    assert shown.shape[1:3] == size
    assert sum(delays) == 120
