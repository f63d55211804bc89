"""The preview moves as the full clip does, and a change redoes only what it touches."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.errors import UnreadableImageError
from engine.generators import PREVIEWS, load_preview
from engine.generators.breeze.live_preview import SIDE, STAGES, BreezePreview, values_of
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.depth_picture import to_text
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE, MODELS
from engine.request.motion_request import MotionRequest
from tests.conftest import SAMPLES, animate

FULL = 960  # long side of the clip that the preview is compared with
RAMP = to_text(np.tile(np.linspace(0, 1, 64, dtype=np.float32), (64, 1)))
NOT_TAKEN = {
    "model",
    "background",
    "pad",
    "keep_colours",
    "pace",
    "weights",
    "prompt",
    "negative_prompt",
    "end_image",
    "loras",
}


def enlarged(folder: Path, name: str) -> tuple[Path, MotionRequest]:
    """A sample photo at FULL size, and a short request for it."""
    picture = cv2.imread(str(SAMPLES / f"{name}.jpg"))
    scale = FULL / max(picture.shape[:2])
    large = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    path = folder / f"{name}.png"
    cv2.imwrite(str(path), large)
    return path, MotionRequest(large.shape[1], large.shape[0], frames=6, fps=3, seed=5)


def refined(preview: BreezePreview) -> BreezePreview:
    preview.frame(0)
    while preview.refine():
        pass
    preview.frame(0)
    return preview


def small(frame: UInt8Array, like: UInt8Array) -> UInt8Array:
    return cv2.resize(frame, like.shape[1::-1], interpolation=cv2.INTER_AREA).astype(np.uint8)


def difference(a: UInt8Array, b: UInt8Array) -> float:
    """Mean, in grey levels, with fine detail left out: it is motion that is compared, not sharpness."""
    soft = [cv2.GaussianBlur(x.astype(np.float32), (0, 0), 1.5) for x in (a, b)]
    return float(np.abs(soft[0] - soft[1]).mean())


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("dog", {"camera": "orbit-right", "motion": 0.8, "effects": "strip-light:0.8,dust:0.5"}),
        ("coffee", {"camera": "push-in", "style": "water", "hints": "still 0.05 0.3,0.3 0.4,0.5; arrow 0.5,0.5 0.6,0.55"}),
        ("dog", {"camera": "path from 0.1,0.1,0.7 to 0.3,0.05,0.5 ease=in", "motion": 0.6, "style": "breeze"}),
        ("parrot", {"camera": "orbit-left", "motion": 0.8, "depth": RAMP, "hints": "nearer 0.1 0.2,0.8 0.8,0.8"}),
        ("parrot", {"camera": "static", "motion": 1.0, "life": 2.0, "loop": "loop", "style": "breeze"}),
    ],
)  # fmt: skip
def test_a_refined_preview_moves_as_the_full_clip_does(
    tmp_path: Path, breeze: BreezePipeline, name: str, asked: dict[str, object]
) -> None:
    path, request = enlarged(tmp_path, name)
    request = replace(request, **asked)  # type: ignore[arg-type]
    preview = BreezePreview()
    preview.show(path, request)
    refined(preview)
    clip = animate(breeze, SourceImage.open(path), request)
    still = small(clip[0], preview.frame(0))
    for i in (2, 4, 5):
        frame = preview.frame(i)
        assert max(frame.shape[:2]) == SIDE
        moved, off = difference(small(clip[i], frame), still), difference(small(clip[i], frame), frame)
        assert off < 0.6
        assert off < 0.25 * moved


def test_the_first_frame_comes_before_the_last_step_of_sampling_and_is_near_it(tmp_path: Path) -> None:
    path, request = enlarged(tmp_path, "parrot")
    preview = BreezePreview()
    preview.show(path, replace(request, motion=1.0, camera="static"))
    still, quick = preview.frame(0), preview.frame(4)
    exact = refined(preview).frame(4)
    assert 0 < difference(quick, exact) < difference(exact, still)


def numbers(preview: BreezePreview) -> dict[str, int]:
    return {name: preview._kept[name].number for name in STAGES}


@pytest.mark.parametrize(
    ("change", "remade"),
    [
        ({"camera": "orbit-left"}, {"motion"}),
        ({"motion": 0.9}, {"motion", "flow"}),
        ({"life": 0.2}, {"motion"}),
        ({"focus": "scene"}, {"motion"}),
        ({"face": 0.9}, {"portrait"}),
        ({"style": "calm"}, {"region", "flow", "life_map", "life", "motion", "portrait"}),  # an animal sways
        ({"effects": "dust:0.4"}, {"shading"}),
        ({"frames": 9}, {"motion", "portrait", "shading"}),
        ({"hints": "arrow 0.5,0.5 0.6,0.6"}, {"motion", "flow"}),
        ({"hints": "nearer 0.1 0.5,0.5"}, {"lift", "layers", "scene", "motion", "portrait", "shading"}),
        ({"depth": RAMP}, {"mended", "cut", "layers", "textures", "scene", "motion", "portrait", "shading"}),
        ({"seed": 9}, {"life", "motion", "flow", "portrait", "shading"}),
        ({"style": "breeze"}, {"region", "flow", "life_map", "life", "motion", "portrait"}),
        ({"width": 384, "height": 384}, {"motion"}),
    ],
)  # fmt: skip
def test_a_change_redoes_only_the_stages_that_it_touches(change: dict[str, object], remade: set[str]) -> None:
    preview = BreezePreview()
    request = MotionRequest(320, 320, seed=3)
    path = SAMPLES / "dog.jpg"
    preview.show(path, request)
    before = numbers(refined(preview))
    preview.show(path, replace(request, **change))  # type: ignore[arg-type]
    preview.frame(0)
    after = numbers(preview)
    if change.get("width"):  # another size in pixels makes everything anew
        assert all(after[name] != before[name] for name in STAGES)
    else:
        assert {name for name in STAGES if after[name] != before[name]} == remade | {"renderer"}


def test_every_field_that_the_model_takes_is_in_the_table_of_stages() -> None:
    request = MotionRequest(320, 240, frames=20, hints="moves 0.05 0.2,0.2")
    other = MotionRequest(
        400, 300, motion=0.7, frames=30, fps=12.0, seed=4, steps=8, camera="static", loop="loop", fit="blur", life=0.5,
        face=0.0, style="water", focus="scene", effects="dust", hints="", depth=RAMP,
    )  # fmt: skip
    used = {value for stage in STAGES.values() for value in stage.values}
    assert used <= set(values_of(request))
    for field in fields(MotionRequest):
        if field.name not in NOT_TAKEN:
            changed = values_of(replace(request, **{field.name: getattr(other, field.name)}))
            assert any(changed[name] != values_of(request)[name] for name in used), field.name


def test_a_frame_is_drawn_once_while_nothing_changes() -> None:
    preview = BreezePreview()
    preview.show(SAMPLES / "dog.jpg", MotionRequest(256, 256, frames=10))
    refined(preview)
    assert preview.frame(5) is preview.frame(5)


def test_a_photo_that_is_gone_is_told_and_the_next_one_is_shown(tmp_path: Path) -> None:
    preview = BreezePreview()
    with pytest.raises(UnreadableImageError):
        preview.show(tmp_path / "gone.jpg", MotionRequest(256, 256))
    assert not preview.refine()
    preview.show(SAMPLES / "dog.jpg", MotionRequest(256, 256))
    assert preview.frame(0).shape == (256, 256, 3)


def test_thumbnails_begin_with_the_photo_and_move_as_asked() -> None:
    preview = BreezePreview()
    request = MotionRequest(600, 400, camera="static", life=0.0)
    preview.show(SAMPLES / "coffee.jpg", request)
    strips = {
        name: preview.thumbnail(replace(request, camera=name), 96, 6) for name in ("static", "orbit-left", "push-in")
    }
    photo = small(SourceImage.open(SAMPLES / "coffee.jpg").pixels, strips["static"][0])
    assert strips["push-in"].shape == (6, 64, 96, 3)
    for strip in strips.values():
        assert difference(strip[0], photo) < 2
    assert difference(strips["static"][-1], photo) < 2
    assert difference(strips["orbit-left"][-1], strips["push-in"][-1]) > 4
    lit = preview.thumbnail(replace(request, effects="window-light:1"), 96, 6)
    assert difference(lit[3], strips["static"][3]) > 4


def test_every_live_model_has_a_preview() -> None:
    live = {spec.family for spec in MODELS.values() if spec.live}
    assert live == set(PREVIEWS)
    assert isinstance(load_preview(BREEZE), BreezePreview)
