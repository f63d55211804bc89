"""Still things of a clip come back as sharp as the photo, without a seam; what moves or is new stays the clip's."""

from __future__ import annotations

import json
import tracemalloc
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.arrays import UInt8Array
from engine.export import FileMetadata, reader
from engine.fidelity.detail.photo_detail import PhotoDetailUpscaler, enlarged_size
from engine.progress import ignore
from tests.support.labelled import Scene, backdrop, bend, make, warp

DETAIL, SIZE, COUNT = 3, (320, 180), 7


@dataclass(frozen=True, eq=False)
class Film:
    """`photo` (H, W, 3), the clip that was made of it, small, soft and noisy, what it should have been, large, and
    where that is still, (T, H, W)."""

    photo: UInt8Array
    clip: UInt8Array
    truth: UInt8Array
    still: np.ndarray


def film() -> Film:
    """Things on a table; something in the middle sways, the light falls, a ball that the photo has not rolls by."""
    size = SIZE[0] * DETAIL, SIZE[1] * DETAIL
    photo = textured(backdrop("books", size, 0))
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    hill = np.exp(-((x - size[0] / 2) ** 2 + (y - size[1] / 2) ** 2) / (2 * 70.0**2))
    clip, truth, still = [], [], []
    for i in range(COUNT):
        t = i / (COUNT - 1)
        sway = np.stack([hill * 24 * np.sin(2.5 * t), hill * 8 * t], -1).astype(np.float32)
        frame = bend(photo, sway).astype(np.float32) * (1 - 0.15 * t)
        ball = np.hypot(x - size[0] * (0.05 + 0.2 * t), y - size[1] * 0.8) < 40
        frame[ball] = (40, 90, 200)
        small = cv2.resize(cv2.GaussianBlur(frame, (0, 0), 1.2), SIZE, interpolation=cv2.INTER_AREA)
        small += np.random.default_rng(i).normal(0, 2, small.shape)
        near = cv2.dilate(ball.astype(np.uint8), np.ones((31, 31), np.uint8)) > 0
        still.append((np.hypot(*np.moveaxis(sway, -1, 0)) < 0.3) & ~near)
        clip.append(small)
        truth.append(frame)
    pictures = (np.clip(np.rint(np.stack(frames)), 0, 255).astype(np.uint8) for frames in (clip, truth))
    return Film(photo, *pictures, np.stack(still))


@pytest.fixture(scope="module")
def scene() -> Film:
    return film()


@pytest.fixture(scope="module")
def pictures(scene: Film) -> UInt8Array:
    plate = PhotoDetailUpscaler(scene.photo, scene.clip)
    assert (plate.width, plate.height) == (SIZE[0] * DETAIL, SIZE[1] * DETAIL)
    return np.stack([plate.picture(i) for i in range(COUNT)])


def upscaled(frame: UInt8Array) -> UInt8Array:
    size = SIZE[0] * DETAIL, SIZE[1] * DETAIL
    return cv2.resize(frame, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def test_still_things_are_as_sharp_as_the_photo(scene: Film, pictures: UInt8Array) -> None:
    for i, picture in enumerate(pictures):
        plain, still = upscaled(scene.clip[i]), scene.still[i]
        real = sharpness(scene.truth[i], still)
        assert sharpness(plain, still) < 0.4 * real
        assert 0.85 * real < sharpness(picture, still) < 1.1 * real
        assert psnr(picture, scene.truth[i], still) > psnr(plain, scene.truth[i], still) + 8


def test_what_moves_is_no_worse_than_the_clip_enlarged(scene: Film, pictures: UInt8Array) -> None:
    for i, picture in enumerate(pictures):
        moving = ~scene.still[i]
        assert psnr(picture, scene.truth[i], moving) > psnr(upscaled(scene.clip[i]), scene.truth[i], moving) - 0.3


def test_what_the_photo_has_not_is_the_clips(scene: Film, pictures: UInt8Array) -> None:
    ball = (scene.truth == (40, 90, 200)).all(-1)
    for i in range(COUNT):
        assert ball[i].sum() > 2000
        assert psnr(pictures[i], upscaled(scene.clip[i]), ball[i]) > 38


def test_there_is_no_seam(scene: Film, pictures: UInt8Array) -> None:
    """Coarsely, the plate is the clip everywhere; where photo and clip meet, it is closer to the truth than the clip."""
    plate = PhotoDetailUpscaler(scene.photo, scene.clip)
    for i, picture in enumerate(pictures):
        plain = upscaled(scene.clip[i])
        apart = np.abs(cv2.GaussianBlur(picture.astype(np.float32) - plain, (0, 0), 2.0 * DETAIL))
        trust = upscaled(plate.trust[i])
        between = (trust > 5) & (trust < 250)
        assert between.sum() > 5000
        assert apart.max() < 8
        assert apart[between].mean() < 0.6
        assert psnr(picture, scene.truth[i], between) > psnr(plain, scene.truth[i], between) + 1


def test_still_things_do_not_flicker(scene: Film, pictures: UInt8Array) -> None:
    still = scene.still.all(0)
    enlarged = np.stack([upscaled(frame) for frame in scene.clip])
    real, plain, made = (
        np.diff(c.astype(np.float32), axis=0)[:, still].std() for c in (scene.truth, enlarged, pictures)
    )
    assert made - real < 0.25 * (plain - real)


def test_a_frame_needs_little_more_memory_than_itself() -> None:
    photo = textured(backdrop("coffee", (2000, 1124), 0))
    frame = cv2.resize(photo, (500, 281), interpolation=cv2.INTER_AREA)
    plate = PhotoDetailUpscaler(photo, np.stack([frame, frame]))
    tracemalloc.start()
    picture = plate.picture(1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert picture.shape == (1124, 2000, 3)
    assert peak < 8 * picture.nbytes


def test_a_clip_as_large_as_its_photo_keeps_its_size() -> None:
    assert enlarged_size((512, 288), 1.0) == (512, 288)
    assert enlarged_size((512, 288), 1.3) == (512, 288)
    assert enlarged_size((1000, 750), 0.25) == (3840, 2880)  # no larger than 4K
    assert enlarged_size((511, 287), 0.5) == (1022, 574)


def test_the_command_writes_a_large_clip_with_sharp_letters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labelled = make(Scene("turn", turn=8, count=5, size=(320, 180), damage="swap"))
    photo, clip, out = (tmp_path / name for name in ("photo.png", "clip.mp4", "large.mp4"))
    Image.fromarray(labelled.photo).save(photo)
    reader.write(reader.ClipFile(labelled.damaged, 10, FileMetadata()), clip, False, ignore)
    x, y, right, bottom = *labelled.corners[0], *labelled.corners[2]
    region = f"{x},{y},{right - x},{bottom - y}"
    command = ["lock", str(clip), "--source", str(photo), "--region", region, "-o", str(out), "--plate", "--json"]
    assert main(command) == 0
    answer = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answer[-1]["size"] == [640, 360]
    large = reader.read(out).frames
    assert large.shape == (5, 360, 640, 3)
    label = cv2.warpPerspective(labelled.masks[-1], np.diag([2.0, 2, 1]), (640, 360)) > 0.99
    grow = np.array([[2, 0, 0.5], [0, 2, 0.5], [0, 0, 1.0]])
    right_one = warp(labelled.photo, grow @ labelled.homographies[-1], (640, 360))
    enlarged = cv2.resize(labelled.damaged[-1], (640, 360), interpolation=cv2.INTER_CUBIC)
    assert psnr(large[-1], right_one, label) > psnr(enlarged, right_one, label) + 6


def textured(picture: UInt8Array) -> UInt8Array:
    """With structure as fine as a sharp photo has it: the samples are smaller than the photo is to be."""
    rng = np.random.default_rng(3)
    grain = cv2.GaussianBlur(rng.normal(0, 1, picture.shape[:2]).astype(np.float32), (0, 0), 0.8)
    return np.clip(picture + 14 * grain[..., None] / grain.std(), 0, 255).astype(np.uint8)


def psnr(a: UInt8Array, b: UInt8Array, where: np.ndarray) -> float:
    return float(10 * np.log10(255**2 / max(float(((a.astype(np.float32) - b) ** 2)[where].mean()), 1e-3)))


def sharpness(picture: UInt8Array, where: np.ndarray) -> float:
    """How much structure finer than a pixel of the clip there is, in levels."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    return float(np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.5))[where].mean())
