"""What holds for every family: real classes at toy size, loaded as the product loads them."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import numpy as np
import pytest
import torch

from engine.__main__ import main
from engine.arrays import UInt8Array
from engine.errors import Cancelled, DeviceError, OutOfMemoryError
from engine.export import read_recipe
from engine.fidelity.colour.stabilisation import stabilise_colours
from engine.generators import FAMILIES
from engine.generators.diffusers import base, loading
from engine.generators.diffusers.base import DiffusersGenerator, PassInput
from engine.generators.diffusers.checks import pixels_of
from engine.generators.diffusers.joins import looped, matched
from engine.generators.diffusers.prompt import full_prompt
from engine.generators.memory.offload import Placement, Policy, place
from engine.imaging.source_image import SourceImage
from engine.jobs.job import Job
from engine.models import MODELS
from engine.progress import Phase, Progress, ignore
from engine.services.session import Session
from tests.engine.generators.diffusers.conftest import ask_for, run
from tests.support.diffusers_toys import TOYS

# diffusers' own scheduler hands numpy a torch tensor.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def test_every_large_model_has_a_toy() -> None:
    assert {spec.id for spec in MODELS.values() if ".diffusers." in FAMILIES[spec.family]} == set(TOYS)


@pytest.mark.parametrize("name", TOYS)
def test_a_photo_and_a_prompt_become_an_mp4(
    name: str, checkpoint: Callable[[str], Path], photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole way as people go it: import a folder, animate, and the recipe is in the clip."""
    out, spec = photo.with_name("clip.mp4"), MODELS[name]
    assert main(["models", "import", name, str(checkpoint(name)), "--accept-licence"]) == 0
    frames = spec.snap_frames(spec.frames[0])
    asked = ["--prompt", "a red ball rolls", "--steps", "2", "--size", "64x64", "--frames", str(frames), "--seed", "5"]
    assert main(["animate", str(photo), "--model", name, "-o", str(out), *asked]) == 0
    request = read_recipe(out).request
    assert (request.model, request.prompt, request.frames, request.seed) == (name, "a red ball rolls", frames, 5)
    assert read_recipe(out).model_version.startswith(f"{name} ")
    assert imageio_ffmpeg.count_frames_and_secs(str(out))[0] == frames


def test_the_same_seed_makes_the_same_clip_whatever_was_drawn_before(
    family: DiffusersGenerator, picture: SourceImage
) -> None:
    request = ask_for(family.spec, seed=3)
    torch.manual_seed(1)
    one = run(family, picture, request)
    torch.manual_seed(2)
    before = torch.random.get_rng_state()
    np.testing.assert_array_equal(one, run(family, picture, request))
    assert torch.equal(before, torch.random.get_rng_state())
    assert (one != run(family, picture, replace(request, seed=4))).any()
    assert one.std() > 1


def test_a_clip_whose_colours_are_kept_is_the_same_clip_in_the_photos_colours(
    family: DiffusersGenerator, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through the session, which does it for every model."""
    monkeypatch.setattr("engine.services.session.load", lambda spec: family)
    job = Job.create(photo, ask_for(family.spec, keep_colours=True))
    kept = Session().generate(job, ignore).frames
    plain = run(family, job.image(), ask_for(family.spec))
    np.testing.assert_array_equal(kept, stabilise_colours(job.image().fit(64, 64), plain)[0])
    assert (kept != plain).any()


def test_a_stopped_run_stops_at_once_and_leaves_no_trace(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ask_for(family.spec)
    whole = run(family, picture, request)
    freed: list[bool] = []
    seen: list[Progress] = []
    monkeypatch.setattr(family._pipe, "maybe_free_model_hooks", lambda: freed.append(True))

    def stop(progress: Progress) -> None:
        seen.append(progress)
        if (progress.phase, progress.done) == (Phase.DENOISE, 1):
            raise Cancelled

    with pytest.raises(Cancelled):
        run(family, picture, request, stop)
    assert freed == [True]
    assert seen[-1].done == 1
    np.testing.assert_array_equal(whole, run(family, picture, request))


def test_the_pipeline_is_the_familys_own_whatever_the_folder_says(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And it is given an empty answer after each step, the photo cut to size, and pictures as numbers."""
    request = replace(ask_for(family.spec), steps=3)
    run(family, picture, ask_for(family.spec))
    kind, answers, called = type(family._pipe), [], []
    real = kind.__call__

    def listening(pipe: Any, **given: Any) -> Any:
        called.append(given)
        heard = given.get("callback_on_step_end")
        if heard is None:  # HunyuanVideo's calls nobody back
            return real(pipe, **given)

        def callback(*about: Any) -> dict[str, Any]:
            answers.append(heard(*about))
            return answers[-1]  # type: ignore[no-any-return]

        return real(pipe, **{**given, "callback_on_step_end": callback})

    monkeypatch.setattr(kind, "__call__", listening)
    run(family, picture, request)
    assert kind.__name__ == family.PIPELINE
    assert answers == ([{}, {}, {}] if "callback_on_step_end" in called[0] else [])
    ask = PassInput(request, picture.fit(64, 64), None, request.frames)
    assert np.asarray(ask.image).tobytes() == picture.fit(64, 64).tobytes()
    assert called[0]["output_type"] == "np"
    assert "prompt" not in called[0]


def test_the_photo_is_cropped_and_never_stretched(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[PassInput] = []
    real = type(family).arguments
    monkeypatch.setattr(type(family), "arguments", lambda self, ask: asked.append(ask) or real(self, ask))
    run(family, picture, ask_for(family.spec))
    np.testing.assert_array_equal(asked[0].start, picture.fit(64, 64))
    assert asked[0].size == {"width": 64, "height": 64, "num_frames": asked[0].request.frames}


def test_the_words_count_and_their_encoder_does_not_stay(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ask_for(family.spec, prompt="a red ball")
    one = run(family, picture, request)
    assert family._pipe.text_encoder is None
    loads: list[str] = []
    real = loading.load_part
    monkeypatch.setattr(
        loading, "load_part", lambda folder, part, *rest: loads.append(part) or real(folder, part, *rest)
    )
    other = run(family, picture, replace(request, prompt="the camera pans slowly"))
    assert loads == list(family.TEXT)
    unlike = run(family, picture, replace(request, negative_prompt="the light and the shadow"))
    again = run(family, picture, request)
    assert loads == list(family.TEXT) * 2
    np.testing.assert_array_equal(one, again)
    assert (one != other).any()
    assert (one != unlike).any() == family.spec.negative_prompt


def test_motion_turns_the_knob_the_table_names(family: DiffusersGenerator, picture: SourceImage) -> None:
    still, fast = (ask_for(family.spec, motion=motion) for motion in (0.0, 1.0))
    differ = full_prompt(still, family.spec) != full_prompt(fast, family.spec)
    assert differ == (family.spec.motion_knob == "words")
    assert (run(family, picture, still) != run(family, picture, fast)).any()


def test_an_end_picture_counts_exactly_where_the_table_says(family: DiffusersGenerator, picture: SourceImage) -> None:
    request = ask_for(family.spec)
    end = SourceImage.from_array(np.ascontiguousarray(255 - picture.pixels))
    if family.spec.end_image:
        assert (run(family, picture, request) != run(family, picture, request, end=end)).any()
    else:
        assert "loop" not in family.spec.loops


def test_loops_close_and_have_the_frames_that_were_asked_for(family: DiffusersGenerator, picture: SourceImage) -> None:
    spec = family.spec
    for loop in spec.loops[1:]:
        frames = spec.snap_frames(spec.frames[0], loop)
        clip = run(family, picture, replace(ask_for(spec), loop=loop, frames=frames))
        assert clip.std() > 1
        if loop == "pingpong":
            np.testing.assert_array_equal(clip[1:], clip[:0:-1])


def test_a_longer_clip_goes_on_from_its_last_frame_and_can_be_continued(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    fewest = family.spec.snap_frames(family.spec.frames[0])
    monkeypatch.setattr(family, "spec", replace(family.spec, native_frames=fewest))
    request = replace(ask_for(family.spec), frames=2 * fewest - 1)
    asked: list[PassInput] = []
    real = family.arguments
    monkeypatch.setattr(family, "arguments", lambda ask: asked.append(ask) or real(ask))
    reported: list[Progress] = []
    whole = run(family, picture, request, reported.append)
    assert [ask.frames for ask in asked] == [fewest, fewest]
    np.testing.assert_array_equal(asked[1].start, whole[fewest - 1])
    assert (reported[-1].phase, reported[-1].done, reported[-1].total) == (Phase.DECODE, len(whole), len(whole))
    assert max(p.done for p in reported if p.phase is Phase.DENOISE) == 2 * request.steps
    kept = whole.copy()
    kept[fewest:] = 0
    asked.clear()
    np.testing.assert_array_equal(run(family, picture, request, first=fewest, frames=kept)[fewest:], whole[fewest:])
    assert len(asked) == 1


def test_weights_can_stream_through_the_device_and_the_clip_is_the_same(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ask_for(family.spec)
    whole = run(family, picture, request)
    streamed = type(family)(family.spec, family.folder)
    monkeypatch.setattr(base, "ladder", lambda device, bits: [Placement("cpu", "float32", Policy.STREAMED)])
    np.testing.assert_array_equal(run(streamed, picture, request), whole)


def test_weights_in_8_bits_make_a_clip_too(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    lean = type(family)(family.spec, family.folder)
    monkeypatch.setattr(base, "ladder", lambda device, bits: [Placement("cpu", "float32", Policy.STREAMED_FP8)])
    clip = run(lean, picture, ask_for(family.spec))
    stored = {value.dtype for network in diffusion_networks(lean) for value in network.parameters()}
    assert torch.float8_e4m3fn in stored
    assert clip.std() > 1


def diffusion_networks(family: DiffusersGenerator) -> list[Any]:
    from engine.generators.memory.offload import denoisers

    return denoisers(family._pipe)


def test_too_small_a_memory_steps_down_and_only_then_gives_up(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = loaded("ltx-0.9.8-13b")
    tight = type(family)(family.spec, family.folder)
    steps = [Placement("cpu", "float32", policy) for policy in (Policy.RESIDENT, Policy.STREAMED, Policy.STREAMED_FP8)]
    whole = run(family, picture, ask_for(family.spec))
    monkeypatch.setattr(base, "ladder", lambda device, bits: steps)
    real, tried, crowded = DiffusersGenerator._run, [], []

    def small(self: DiffusersGenerator, *given: Any) -> UInt8Array:
        tried.append(self.placement.policy)
        if len(tried) < 2:
            pipe = self._pipe = self._open(ignore)
            crowded.append(weakref.ref(pipe.transformer))
            raise torch.OutOfMemoryError("CUDA out of memory")
        assert crowded[0]() is None  # before the next try, what did not fit is gone
        return real(self, *given)

    monkeypatch.setattr(DiffusersGenerator, "_run", small)
    np.testing.assert_array_equal(run(tight, picture, ask_for(family.spec)), whole)
    assert tried[:2] == [Policy.RESIDENT, Policy.STREAMED]

    def none(self: DiffusersGenerator, *given: Any) -> UInt8Array:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(DiffusersGenerator, "_run", none)
    with pytest.raises(OutOfMemoryError):
        run(tight, picture, ask_for(family.spec))


def test_one_part_at_a_time_is_asked_of_the_pipeline() -> None:
    """It needs an accelerator, so only the call is seen here."""

    class Pipe:
        def enable_model_cpu_offload(self, device: str) -> None:
            self.device = device

    pipe = Pipe()
    place(pipe, Placement("cuda", "bfloat16", Policy.MODEL_OFFLOAD))
    assert pipe.device == "cuda"


def test_frames_that_were_not_asked_for_are_dropped_and_broken_numbers_are_said() -> None:
    assert pixels_of(np.full((7, 2, 2, 3), 0.5, np.float32), 5).shape == (5, 2, 2, 3)
    with pytest.raises(DeviceError):
        pixels_of(np.full((2, 2, 2, 3), np.nan, np.float32), 2)


def test_a_pass_takes_the_colours_of_the_frame_it_goes_on_from() -> None:
    rng = np.random.default_rng(0)
    start = rng.integers(60, 200, (16, 16, 3)).astype(np.uint8)
    drifted = np.stack([np.clip(start * 0.9 + 12 + shift, 0, 255).astype(np.uint8) for shift in (0, 2, 4)])
    mended = matched(drifted, start)
    assert np.abs(mended[0].astype(int) - start).mean() < 1.5
    assert mended[2].mean() > mended[0].mean()


def test_there_and_back_repeats_no_frame_at_the_turns() -> None:
    made = np.arange(5, dtype=np.uint8)[:, None, None, None]
    assert looped(made, 8).ravel().tolist() == [0, 1, 2, 3, 4, 3, 2, 1]
    assert looped(made, 4).ravel().tolist() == [0, 1, 2, 3]


def test_progress_goes_through_its_phases(loaded: Callable[[str], DiffusersGenerator], picture: SourceImage) -> None:
    family = loaded("ltx-0.9.8-13b")
    fresh = type(family)(family.spec, family.folder)
    reported: list[Progress] = []
    run(fresh, picture, ask_for(family.spec), reported.append)
    phases = [progress.phase for progress in reported]
    assert list(dict.fromkeys(phases)) == [Phase.LOAD, Phase.ENCODE, Phase.DENOISE, Phase.DECODE]
    run(fresh, picture, ask_for(family.spec), ignore)


def test_no_library_draws_a_bar_of_its_own(
    checkpoint: Callable[[str], Path], picture: SourceImage, capfd: pytest.CaptureFixture[str]
) -> None:
    spec = MODELS["ltx-0.9.8-13b"]
    run(diffusion_family(spec.id, checkpoint), picture, ask_for(spec))
    assert capfd.readouterr() == ("", "")


def diffusion_family(name: str, checkpoint: Callable[[str], Path]) -> DiffusersGenerator:
    from engine.generators import adapter

    made: DiffusersGenerator = adapter(MODELS[name])(MODELS[name], checkpoint(name))
    assert isinstance(made, base.DiffusersGenerator)
    return made
