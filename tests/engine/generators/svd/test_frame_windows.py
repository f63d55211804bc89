"""Longer than trained, loops without a seam, any shape, and the draft."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.generators.svd.conditioning import condition
from engine.generators.svd.decoding import decode, groups
from engine.generators.svd.flops import windows
from engine.generators.svd.frame_windows import blended
from engine.generators.svd.framing import Framing
from engine.generators.svd.loading import load_networks
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampler import Sampler, starting
from engine.generators.svd.sampling_settings import MicroConditioning, Sampling
from engine.generators.svd.schedules import karras
from engine.generators.svd.solvers import Levels
from engine.imaging.source_image import SourceImage
from engine.jobs.job import Job
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from tests.conftest import SAMPLES

AREA = 1024 * 576


@pytest.fixture(scope="module")
def networks(toy_folder: Path) -> Networks:
    return load_networks(toy_folder, torch.device("cpu"), torch.float32)


@torch.inference_mode()
def test_a_loop_has_no_beginning_shifted_noise_gives_the_shifted_clip(networks: Networks) -> None:
    pixels = SourceImage.open(SAMPLES / "dog.jpg").fit(64, 64)
    given = condition(networks, pixels, MicroConditioning(6, 127, 0.02), 3)
    settings, levels, frames, shift = Sampling(3, guidance=(2.0, 2.0)), Levels(torch.from_numpy(karras(3)), 3), 9, 3
    start = noise(3, "latents", (1, frames, 4, 8, 8))

    def clip(begin: torch.Tensor, circular: bool) -> torch.Tensor:
        sampler = Sampler(networks, given, settings, levels, windows(frames, 6, circular))
        return sampler.run(starting(begin, levels), lambda at, clean: None)[0]

    rolled = torch.roll(start, shift, 1)
    loop, again = clip(start, True), clip(rolled, True)
    assert (torch.roll(loop, shift, 0) - again).abs().max() < 1e-4 * loop.abs().max()
    plain, other = clip(start, False), clip(rolled, False)
    assert (torch.roll(plain, shift, 0) - other).abs().max() > 1e-2 * plain.abs().max()


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


def test_blending_windows_of_a_frame_for_itself_changes_nothing() -> None:
    noisy = torch.randn(1, 23, 4, 2, 2)
    assert torch.allclose(blended(lambda x, frames: 3 * x, noisy, windows(23, 8, True)), 3 * noisy, atol=1e-5)


def test_long_looping_and_returning_clips_are_made(photo: Path, toy_folder: Path) -> None:
    base = MotionRequest(64, 64, model=str(toy_folder), frames=8, fps=7, steps=2, camera="own", pace="quality")
    clips = {}
    for loop in ("none", "loop", "pingpong"):
        request = replace(base, loop=loop)
        clips[loop] = np.array(Session().generate(Job.create(photo, request), ignore).frames).astype(int)
    there, back = clips["pingpong"][1:4], clips["pingpong"][:4:-1]
    assert np.array_equal(there, back)
    steps = [np.abs(clips["loop"][i] - clips["loop"][i - 1]).mean() for i in range(8)]
    assert steps[0] < 2 * max(steps[1:])  # the seam is a step like the others
    assert np.abs(clips["none"][7] - clips["none"][1]).mean() > 0


@pytest.mark.parametrize(
    "size", [(1024, 576), (576, 1024), (800, 800), (1024, 512), (1024, 300), (400, 1000), (640, 480), (480, 854)]
)
def test_the_canvas_has_the_trained_number_of_pixels_and_the_box_the_clips_shape(size: tuple[int, int]) -> None:
    framing = Framing.of(MotionRequest(*size), AREA)
    (width, height), (left, top, w, h) = framing.canvas, framing.box
    assert width % 64 == height % 64 == 0
    assert 0.8 < width * height / AREA < 1.2
    assert abs(w / h / (size[0] / size[1]) - 1) < 0.01
    assert 0 <= left <= left + w <= width
    assert 0 <= top <= top + h <= height
    ordinary = 0.5 <= size[0] / size[1] <= 2
    assert (w * h > 0.85 * width * height) == ordinary


@pytest.mark.parametrize("size", [(1024, 768), (768, 1024), (1024, 512), (1024, 460), (300, 1000), (854, 480)])
def test_what_is_cut_from_what_the_model_sees_is_the_photo_as_the_clip_begins_with_it(size: tuple[int, int]) -> None:
    image, framing = SourceImage.open(SAMPLES / "parrot.jpg"), Framing.of(MotionRequest(*size), AREA)
    back = framing.cut(framing.show(image), size)
    assert np.abs(back.astype(int) - framing.picture(image)).mean() < 4  # resampled twice; moved by 5 %, it were 15


def test_a_thin_border_goes_on_as_the_picture_does() -> None:
    image, framing = SourceImage.open(SAMPLES / "parrot.jpg"), Framing.of(MotionRequest(1024, 768), AREA)
    seen, (left, _, width, _) = framing.show(image).astype(int), framing.box
    assert left > 10
    for inside, outside in ((left, left - 1), (left + width - 1, left + width)):
        assert np.array_equal(seen[:, inside], seen[:, outside])


def test_an_extreme_shape_gets_the_border_that_was_chosen_and_it_comes_off_again(slope: np.ndarray) -> None:
    image = SourceImage.from_array(slope[:64])
    for pad, colour in (("blur", None), ("white", (255,) * 3), ("black", (0,) * 3), ("#f4f0ea", (0xF4, 0xF0, 0xEA))):
        framing = Framing.of(MotionRequest(640, 200, model="svd-xt", pad=pad), AREA)
        seen = framing.show(image)
        assert seen.shape[:2] == framing.canvas[::-1]
        back = framing.cut(seen, (640, 200))
        assert np.abs(back.astype(int) - framing.picture(image)).mean() < 2
        (_, top, _, height), border = framing.box, seen[: framing.box[1]]
        if colour is None:
            assert border.std() > 5  # blurred, not blank
        else:
            assert (border == colour).all()
            assert (seen[top + height :] == colour).all()


def test_every_step_offers_a_draft_of_the_whole_clip(photo: Path, toy_folder: Path) -> None:
    request = MotionRequest(64, 64, model=str(toy_folder), frames=4, fps=7, steps=3, camera="own", pace="quality")
    drafts = []

    def watch(progress: Progress) -> None:
        if progress.draft and progress.phase is Phase.DENOISE:
            drafts.append(progress.draft())

    Session().generate(Job.create(photo, request), watch)
    assert [draft.shape for draft in drafts] == [(4, 8, 8, 3)] * 3
    assert drafts[-1].std() > 1
