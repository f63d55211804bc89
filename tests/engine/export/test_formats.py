"""Every format, at odd sizes, rates and lengths, judged by other programs: ffmpeg, Pillow, exiftool, mediainfo."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.export import FORMATS, ExportOptions, Format, export, ffmpeg, read_metadata, read_recipe
from engine.export.encoding import Encoding, psnr
from engine.export.formats import BY_ENDING, PHOTOS
from engine.export.reader import opened
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from tests.conftest import animate
from tests.support.clips import clip_of, gradient, waves

COMPOSITE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
every_kind = pytest.mark.parametrize("kind", FORMATS.values(), ids=lambda kind: kind.id)
videos = pytest.mark.parametrize(
    "kind", [k for k in FORMATS.values() if k.ending in (".mp4", ".mov", ".webm", ".mkv")], ids=lambda k: k.id
)


def told(path: Path) -> str:
    command = [ffmpeg.executable(), "-hide_banner", "-i", path]
    return subprocess.run(command, capture_output=True, check=False).stderr.decode()


@every_kind
@pytest.mark.parametrize(
    ("count", "height", "width", "fps"),
    [(1, 64, 64, 25), (2, 65, 97, 1), (60, 64, 66, 30), (13, 133, 77, 23.976), (5, 71, 64, 7.3), (24, 64, 64, 60)],
)
def test_odd_sizes_lengths_and_rates_are_written(
    kind: Format, count: int, height: int, width: int, fps: float, tmp_path: Path
) -> None:
    clip, path = clip_of(waves(count, height, width), fps), tmp_path / f"clip{kind.ending}"
    export(clip, path, options=ExportOptions(format=kind.id, full=True))
    assert read_recipe(path) == clip.recipe
    with opened(path) as source:
        if kind.id != "still":
            assert abs(source.seconds - count / fps) <= 0.011 or count == 1
        assert abs(source.width - width) <= 1
        assert psnr(source.picture(0), clip.frames[0][: source.height, : source.width]) > 24


@pytest.mark.parametrize("style", ["noise", "still"])
@every_kind
def test_noise_and_stillness_are_clips_too(kind: Format, style: str, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (9, 64, 64, 3)).astype(np.uint8)
    frames = noise if style == "noise" else np.repeat(gradient(1), 9, 0)
    path = tmp_path / f"clip{kind.ending}"
    export(clip_of(frames), path, options=ExportOptions(format=kind.id))
    assert read_metadata(path).recipe


@videos
def test_video_says_and_means_bt709(kind: Format, tmp_path: Path) -> None:
    colours = [(255, 255, 255), (0, 0, 0), (255, 0, 0), (0, 255, 0), (0, 0, 255), (200, 140, 90), (12, 200, 190)]
    frame = np.repeat(np.repeat(np.array(colours, np.uint8)[None], 64, 0), 32, 1)
    path = tmp_path / f"flat{kind.ending}"
    export(clip_of(np.stack([frame] * 3)), path, options=ExportOptions(format=kind.id))
    if not kind.write.args[0].exact:  # type: ignore[attr-defined]
        assert re.search(r"Video: .*\(tv, bt709", told(path))
    shown = ffmpeg.decode(path, [1]).frames[0]
    middles = slice(16, None, 32)
    assert np.abs(shown[32, middles].astype(int) - frame[32, middles]).max() <= 2


@pytest.mark.parametrize("name", ["mp4", "mp4-h265", "webp", "avif", "webm", "gif", "mov"])
def test_white_stays_white_over_a_whole_clip(name: str, tmp_path: Path) -> None:
    frames = np.full((6, 96, 96, 3), 255, np.uint8)
    for i in range(6):
        frames[i, 40:60, 20 + 4 * i : 44 + 4 * i] = (180, 30, 40)
    path = tmp_path / f"white{FORMATS[name].ending}"
    export(clip_of(frames), path, options=ExportOptions(format=name))
    with opened(path) as source:
        for i in range(6):
            assert source.picture(i)[:30].min() >= 254


def test_codecs_are_what_they_are_called(tmp_path: Path) -> None:
    expected = {"mp4": "h264", "mp4-h265": r"hevc.*hvc1", "mp4-av1": "av1", "webm": "vp9", "webm-av1": "av1",
                "mov": r"prores \(HQ\).*yuv422p10le", "mov-4444": r"prores \(4444\).*yuv444p", "archive": "ffv1"}  # fmt: skip
    for name, pattern in expected.items():
        path = tmp_path / f"{name}{FORMATS[name].ending}"
        export(clip_of(gradient()), path, options=ExportOptions(format=name))
        assert re.search(f"Video: {pattern}", told(path)), name


@pytest.mark.parametrize("name", ["archive", "apng", "frames"])
def test_exact_formats_give_back_every_pixel(name: str, tmp_path: Path) -> None:
    frames = np.random.default_rng(1).integers(0, 256, (5, 67, 91, 3)).astype(np.uint8)
    path = tmp_path / f"exact{FORMATS[name].ending}"
    export(clip_of(frames), path, options=ExportOptions(format=name))
    with opened(path) as source:
        assert all(np.array_equal(source.picture(i), frames[i]) for i in range(5))


@every_kind
def test_a_clean_copy_says_nothing_of_how_it_was_made_but_keeps_the_mark(kind: Format, tmp_path: Path) -> None:
    clip, path = clip_of(waves(4)), tmp_path / f"clean{kind.ending}"
    export(clip, path, options=ExportOptions(format=kind.id, clean=True))
    labels = read_metadata(path)
    assert labels.recipe == ""
    assert labels.source_type == "compositeWithTrainedAlgorithmicMedia"
    content = path.read_bytes().lower()
    for name in (b"vivant:recipe", b"breeze", b"strange", b"x264 - core", b"x265 (build"):
        assert name not in content


@every_kind
def test_without_the_mark_as_well_nothing_is_left(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / f"bare{kind.ending}"
    export(clip_of(waves(4)), path, options=ExportOptions(format=kind.id, clean=True, marked=False))
    assert b"algorithmicMedia" not in path.read_bytes()
    assert read_metadata(path).source_type == ""


def test_a_recipe_out_of_any_format_makes_the_same_clip_again(tmp_path: Path, breeze, samples) -> None:
    request = MotionRequest(96, 64, frames=3, steps=4, seed=7, camera="orbit-left", loop="pingpong")
    frames = animate(breeze, samples["dog"], request)
    clip = Clip(frames, request.fps, Recipe.of(request, samples["dog"], breeze.version))
    for kind in FORMATS.values():
        path = tmp_path / f"{kind.id}{kind.ending}"
        export(clip, path, options=ExportOptions(format=kind.id))
        again = read_recipe(path)
        assert again == clip.recipe
        assert np.array_equal(animate(breeze, samples["dog"], again.request), frames)


def test_a_single_frame_is_the_one_asked_for(tmp_path: Path) -> None:
    clip, path = clip_of(gradient()), tmp_path / "poster.png"
    export(clip, path, options=ExportOptions(encoding=Encoding(still=5)))
    with Image.open(path) as image:
        assert np.array_equal(np.asarray(image), clip.frames[5])


def test_moving_pictures_play_as_often_as_asked(tmp_path: Path) -> None:
    for plays, told_in_file in ((0, 0), (1, None), (4, 3)):
        path = tmp_path / f"{plays}.gif"
        export(clip_of(gradient()), path, options=ExportOptions(encoding=Encoding(plays=plays)))
        with Image.open(path) as image:
            assert image.info.get("loop") == told_in_file


def test_worse_quality_is_smaller(tmp_path: Path) -> None:
    clip = clip_of(waves(8, texture=12))
    for kind in FORMATS.values():
        if "quality" in kind.gives:
            sizes = []
            for quality in (100, 50, 0):
                path = tmp_path / f"{quality}{kind.ending}"
                how = ExportOptions(format=kind.id, encoding=Encoding(quality=quality))
                sizes.append(export(clip, path, overwrite=True, options=how).bytes)
            assert sizes[0] > sizes[1] > sizes[2], kind.id


def test_the_table_is_complete_for_people() -> None:
    assert {kind.group for kind in FORMATS.values()} == {"Video", "GIF", "Web", "Edit"}
    assert all(kind.title and kind.use and kind.id == name for name, kind in FORMATS.items())
    assert BY_ENDING[".mp4"].id == "mp4"
    assert set(PHOTOS) < set(BY_ENDING)


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@pytest.mark.parametrize("name", ["mp4", "mp4-av1", "mov", "gif", "webp", "avif", "still", "apng"])
def test_exiftool_finds_the_mark(name: str, tmp_path: Path) -> None:
    kind = FORMATS[name]
    path = tmp_path / f"marked{kind.ending}"
    export(clip_of(waves(4)), path, options=ExportOptions(format=name))
    said = subprocess.run(["exiftool", "-j", "-n", path], capture_output=True, check=True).stdout
    (found,) = json.loads(said)
    assert found["DigitalSourceType"] == COMPOSITE
    assert (found["ImageWidth"], found["ImageHeight"]) == (128, 96)


@pytest.mark.skipif(shutil.which("mediainfo") is None, reason="mediainfo is not installed")
@videos
def test_mediainfo_agrees_on_rate_count_colour_and_recipe(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / f"clip{kind.ending}"
    clip = clip_of(waves(10), fps=24)
    export(clip, path, options=ExportOptions(format=kind.id))
    said = subprocess.run(["mediainfo", "--Output=JSON", path], capture_output=True, check=True).stdout
    general, video = json.loads(said)["media"]["track"][:2]
    assert float(video["FrameRate"]) == 24
    assert float(general["Duration"]) == pytest.approx(10 / 24, abs=0.002)
    if not kind.write.args[0].exact:  # type: ignore[attr-defined]
        assert (
            video["matrix_coefficients"] == video["colour_primaries"] == video["transfer_characteristics"] == "BT.709"
        )
    assert "made_by" in json.dumps(general)
