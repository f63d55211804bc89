"""Transparent clips: every format that can hold them does, as Pillow and ffmpeg see it; the others say so."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import ExportError
from engine.export import FORMATS, ExportOptions, Format, export, ffmpeg, read_recipe
from engine.export.frame_interpolation import smoothed
from engine.export.loops import looped
from engine.export.reader import opened, read
from engine.imaging.transparency import continued, joined, over
from engine.progress import ignore
from tests.support.clips import clip_of, gradient, reel_of
from tests.support.transparent import packshot

HOLD = [kind for kind in FORMATS.values() if kind.transparency]
REFUSE = [kind for kind in FORMATS.values() if not kind.transparency]
# How far alpha may be off, and colours over black, on average: the codec's loss.
LOSS = {"webm": (0.2, 0.6), "avif": (0.2, 0.6), "webp": (0.0, 0.6), "mov-4444": (0.1, 0.2)}


@pytest.fixture(scope="module")
def frames() -> UInt8Array:
    """A bottle that moves to the right, (8, 192, 160, 4)."""
    still = packshot()
    moved = [np.roll(still, 4 * i, 1) for i in range(8)]
    return np.stack([joined(continued(f[..., :3], f[..., 3]), f[..., 3]) for f in moved])


def on(ground: tuple[int, int, int], picture: UInt8Array) -> UInt8Array:
    return over(ground, picture[..., :3], np.ascontiguousarray(picture[..., 3]))


def pictures(path: Path) -> list[UInt8Array]:
    """All pictures of a file as (H, W, 4), decoded by Pillow or ffmpeg."""
    if path.suffix in (".webm", ".mov", ".mkv"):
        return list(ffmpeg.decode(path, list(range(8))).frames)
    with Image.open(path) as image:
        found = []
        for i in range(image.n_frames):
            image.seek(i)
            found.append(np.asarray(image.convert("RGBA")))
    return found


@pytest.mark.parametrize("kind", [k for k in HOLD if k.id not in ("still", "frames")], ids=lambda k: k.id)
def test_alpha_and_colours_are_those_of_the_clip(kind: Format, frames: UInt8Array, tmp_path: Path) -> None:
    path, clip = tmp_path / f"bottle{kind.ending}", clip_of(frames)
    export(clip, path, options=ExportOptions(format=kind.id))
    assert read_recipe(path) == clip.recipe
    shown = pictures(path)
    assert len(shown) == 8
    alpha_loss, colour_loss = LOSS.get(kind.id, (0.0, 0.0))
    for frame, picture in zip(frames, shown, strict=True):
        alpha = frame[..., 3].astype(int)
        if kind.id == "gif":
            assert np.array_equal(picture[..., 3], np.where(alpha >= 128, 255, 0))
            assert np.abs(picture[..., :3].astype(int) - frame[..., :3])[alpha >= 128].mean() < 2
            continue
        assert np.abs(picture[..., 3] - alpha).mean() <= alpha_loss
        assert (picture[..., 3][alpha == 0] == 0).mean() > 0.995
        assert (picture[..., 3][alpha == 255] == 255).mean() > 0.99
        assert np.abs(on((0, 0, 0), picture).astype(int) - on((0, 0, 0), frame)).mean() <= colour_loss


@pytest.mark.parametrize("kind", HOLD, ids=lambda k: k.id)
def test_the_reader_gives_back_what_is_transparent(kind: Format, frames: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / f"bottle{kind.ending}"
    export(clip_of(frames), path, options=ExportOptions(format=kind.id))
    with opened(path) as source:
        assert source.transparent
        picture = source.picture(0)
        assert picture.shape == (192, 160, 4)
        edge = (picture[..., 3] > 20) & (picture[..., 3] < 235)
        assert kind.id == "gif" or picture[edge][:, 0].min() > 140
        assert picture[picture[..., 3] == 0][:, 1].max() < 240, "hidden colours are those beside them"


def test_a_clip_goes_from_one_transparent_format_to_another(frames: UInt8Array, tmp_path: Path) -> None:
    export(clip_of(frames), tmp_path / "a.mkv")
    clip = read(tmp_path / "a.mkv")
    assert clip.transparent
    assert np.array_equal(clip.frames, frames)
    with opened(tmp_path / "a.mkv") as source:
        for method in ("pingpong", "crossfade", "best"):
            assert looped(source, method).picture(0).shape == (192, 160, 4)


@pytest.mark.parametrize("kind", REFUSE, ids=lambda k: k.id)
def test_formats_without_an_alpha_name_those_that_have_one(kind: Format, frames: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / f"bottle{kind.ending}"
    with pytest.raises(ExportError, match="can't hold a transparent clip") as refused:
        export(clip_of(frames), path, options=ExportOptions(format=kind.id))
    assert all(name in refused.value.hint for name in ("WebP", "AVIF", "GIF", "WebM (VP9)", "ProRes 4444"))
    assert list(tmp_path.iterdir()) == []


def test_a_clip_that_is_opaque_all_over_goes_into_any_format(tmp_path: Path) -> None:
    frames = joined_all(gradient())
    export(clip_of(frames), tmp_path / "clip.mp4")
    export(clip_of(frames), tmp_path / "clip.png")
    with Image.open(tmp_path / "clip.png") as image:
        assert image.mode == "RGB"
        assert np.array_equal(np.asarray(image), frames[0, ..., :3])


def joined_all(frames: UInt8Array) -> UInt8Array:
    return np.concatenate([frames, np.full((*frames.shape[:3], 1), 255, np.uint8)], -1)


@pytest.mark.parametrize("fit", ["crop", "blur", "white"])
def test_another_size_gets_no_fringe_and_no_frame(fit: str, frames: UInt8Array) -> None:
    source = reel_of(frames).fitted((300, 100), fit)
    picture = source.picture(3)
    assert picture.shape == (100, 300, 4)
    edge = (picture[..., 3] > 20) & (picture[..., 3] < 235)
    assert picture[edge][:, 0].min() > 150
    if fit != "crop":
        assert picture[:, :80, 3].max() == 0


def test_frames_between_have_an_alpha_between(frames: UInt8Array) -> None:
    with smoothed(reel_of(frames, fps=10), 20, ignore) as finer:
        assert finer.count == 16
        assert np.array_equal(finer.picture(4), frames[2])
        between = finer.picture(5)
        assert between.shape == (192, 160, 4)
        middle = [np.argwhere(f[..., 3] > 200)[:, 1].mean() for f in (frames[2], between, frames[3])]
        assert middle[0] < middle[1] < middle[2]


def test_a_byte_budget_keeps_the_alpha(frames: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / "small.webp"
    whole = export(clip_of(frames), tmp_path / "whole.webp").bytes
    assert export(clip_of(frames), path, options=ExportOptions(max_bytes=whole * 2 // 3)).bytes <= whole * 2 // 3
    assert pictures(path)[0][..., 3].min() == 0
