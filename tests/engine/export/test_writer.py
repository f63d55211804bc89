"""Written files are read back by others' decoders: what they show, how long, in which colours, and the recipe."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import ExportError, RecipeError
from engine.export import (
    FORMATS,
    Format,
    FrameSource,
    export,
    ffmpeg,
    formats,
    read_metadata,
    read_recipe,
    video,
)  # fmt: skip
from engine.export.animated_images import delays
from engine.export.encoding import Encoding, psnr
from engine.export.writer import ExportOptions
from engine.progress import Progress, ignore
from engine.request.clip import Clip
from tests.support.clips import clip_of, gradient, waves


def told(path: Path) -> str:
    return subprocess.run(
        [ffmpeg.executable(), "-hide_banner", "-i", path], capture_output=True, check=False
    ).stderr.decode()


@pytest.mark.parametrize("kind", FORMATS.values(), ids=lambda kind: kind.id)
def test_a_clip_survives_with_its_recipe_and_its_mark(kind: Format, tmp_path: Path) -> None:
    clip, path = clip_of(gradient()), tmp_path / f"clip {kind.id} ü 猫{kind.ending}"
    written = export(clip, path, options=ExportOptions(format=kind.id))
    assert read_recipe(path) == clip.recipe
    assert read_metadata(path).source_type == "compositeWithTrainedAlgorithmicMedia"
    assert written.bytes == path.stat().st_size
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_frames_go_into_a_folder_as_well(tmp_path: Path) -> None:
    clip, path = clip_of(gradient()), tmp_path / "frames"
    export(clip, path, options=ExportOptions(format="frames"))
    assert sorted(p.name for p in path.iterdir()) == [*(f"0000{i}.png" for i in range(1, 9)), "vivant.json"]
    assert read_recipe(path) == clip.recipe
    with Image.open(path / "00003.png") as image:
        assert np.array_equal(np.asarray(image), clip.frames[2])


@pytest.mark.parametrize("size", [(72, 96), (73, 97), (64, 65), (131, 64)])
@pytest.mark.parametrize("count", [2, 9])
def test_mp4_shows_every_frame_at_any_size(size: tuple[int, int], count: int, tmp_path: Path) -> None:
    frames = gradient(count, *size)
    path = tmp_path / "clip.mp4"
    export(clip_of(frames), path)
    height, width = (side // 2 * 2 for side in size)
    shown = ffmpeg.decode(path, list(range(count)))
    assert shown.count == count
    for a, b in zip(shown.frames, frames, strict=True):
        assert psnr(a, b[:height, :width]) > 35


def test_mp4_is_h264_in_bt709_with_the_index_in_front(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    export(clip_of(gradient(), fps=23.976), path)
    assert re.search(r"h264.*yuv420p\(tv, bt709", told(path))
    assert re.search(r"23\.98 fps", told(path))
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


@pytest.mark.parametrize("colour", [(255, 255, 255), (0, 0, 0), (255, 0, 0), (0, 255, 0), (0, 0, 255), (200, 140, 90)])
def test_flat_colours_come_back_within_two_steps(colour: tuple[int, int, int], tmp_path: Path) -> None:
    frames = np.broadcast_to(np.array(colour, np.uint8), (3, 64, 64, 3))
    path = tmp_path / "flat.mp4"
    export(clip_of(np.ascontiguousarray(frames)), path)
    shown = ffmpeg.decode(path, [0]).frames[0]
    assert np.abs(shown.astype(int) - frames[0]).max() <= 2


@pytest.mark.parametrize("fps", [8, 10, 12.5, 15, 24, 25, 30, 50])
def test_gif_delays_are_hundredths_that_sum_right(fps: float, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (12, 64, 64, 3)).astype(np.uint8)
    flat = np.clip(noise // 8 + np.arange(12).reshape(-1, 1, 1, 1) * 12, 0, 255).astype(np.uint8)
    path = tmp_path / "clip.gif"
    export(clip_of(flat, fps), path, options=ExportOptions(full=True))
    with Image.open(path) as image:
        shown = [image.seek(i) or image.info["duration"] for i in range(image.n_frames)]
    assert len(shown) == 12
    assert all(delay % 10 == 0 and delay >= 20 for delay in shown)
    assert abs(sum(shown) - 12000 / fps) <= 5


def test_gif_loops_for_ever_and_refuses_rates_players_ignore(tmp_path: Path) -> None:
    path = tmp_path / "clip.gif"
    export(clip_of(gradient()), path)
    with Image.open(path) as image:
        assert image.info["loop"] == 0
    with pytest.raises(ExportError, match="60 frames per second"):
        delays(FrameSource.of(clip_of(gradient(), 60)), "gif")


def test_a_still_part_of_a_gif_keeps_its_time(tmp_path: Path) -> None:
    frames = np.repeat(gradient(2), 5, 0)
    path = tmp_path / "clip.gif"
    export(clip_of(frames, 10), path)
    with Image.open(path) as image:
        assert sum(image.seek(i) or image.info["duration"] for i in range(image.n_frames)) == 1000


def test_nothing_is_replaced_unasked_and_nothing_is_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"precious")
    with pytest.raises(ExportError, match="already exists"):
        export(clip_of(gradient()), path)
    assert path.read_bytes() == b"precious"
    export(clip_of(gradient()), path, overwrite=True)
    assert read_recipe(path)


class Interrupted(BaseException):
    pass


@pytest.mark.parametrize("name", ["mp4", "gif", "webp", "frames"])
def test_an_interrupted_export_leaves_what_was_there(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"clip{FORMATS[name].ending}"
    path.write_bytes(b"precious")

    def stop(progress: Progress) -> None:
        if progress.done == 3:
            raise Interrupted

    with pytest.raises(Interrupted):
        export(clip_of(gradient()), path, overwrite=True, report=stop)
    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failing_encoder_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = formats.by_ffmpeg(video.Codec("no_such_encoder", ()), "mp4", ".mp4", "", "", "")
    monkeypatch.setitem(formats.BY_ENDING, ".mp4", broken)
    with pytest.raises(ExportError) as raised:
        export(clip_of(gradient()), tmp_path / "clip.mp4")
    assert str(raised.value) == "The video can't be encoded."
    assert "no_such_encoder" in raised.value.details
    assert not list(tmp_path.iterdir())


def test_a_file_that_shows_something_else_is_not_moved_into_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = clip_of(gradient())
    wrong = replace(clip, frames=255 - clip.frames)
    kind = FORMATS["mp4"]

    def use(other: Clip) -> None:
        source = FrameSource.of(other)
        lying = replace(kind, write=lambda _, path, encoding, report: kind.write(source, path, encoding, report))
        monkeypatch.setitem(formats.BY_ENDING, ".mp4", lying)

    use(wrong)
    with pytest.raises(ExportError, match="does not look like"):
        export(clip, tmp_path / "clip.mp4")
    use(replace(clip, frames=clip.frames[:-1]))
    with pytest.raises(ExportError, match="7 frames instead of 8"):
        export(clip, tmp_path / "clip.mp4")
    use(replace(clip, fps=25))
    with pytest.raises(ExportError, match="25 frames per second instead of 12.5"):
        export(clip, tmp_path / "clip.mp4")
    assert not list(tmp_path.iterdir())


def test_targets_that_cannot_be_written_are_told_first(tmp_path: Path) -> None:
    clip = clip_of(gradient())
    for path, message in [
        (tmp_path / "clip.avi", ".avi"), (tmp_path / "clip", "clip"), (tmp_path, "folder|write"),
        (tmp_path / "gone" / "clip.mp4", "no folder"),
    ]:  # fmt: skip
        with pytest.raises(ExportError, match=message):
            export(clip, path)


def test_files_without_a_recipe_are_told(tmp_path: Path) -> None:
    picture = tmp_path / "plain.gif"
    Image.new("RGB", (64, 64)).save(picture)
    text = tmp_path / "words.mp4"
    text.write_text("words")
    for path in (picture, text, tmp_path / "gone.mp4", tmp_path / "photo.jpg"):
        with pytest.raises(RecipeError):
            read_recipe(path)


@pytest.mark.parametrize("name", ["clip.gif", "frames"])
def test_a_file_that_appears_during_an_export_is_not_replaced(name: str, tmp_path: Path) -> None:
    path = tmp_path / name

    def appear(progress: object) -> None:
        if name == "frames":
            path.mkdir(exist_ok=True)
            (path / "own").write_text("of someone else")
        else:
            path.write_text("of someone else")

    options = ExportOptions(format="frames" if name == "frames" else "")
    with pytest.raises(ExportError, match="appeared while"):
        export(clip_of(gradient(3)), path, report=appear, options=options)
    assert (path / "own" if name == "frames" else path).read_text() == "of someone else"
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_avif_is_in_limited_range_which_every_browser_shows_right(tmp_path: Path) -> None:
    path = tmp_path / "clip.avif"
    export(clip_of(gradient(3)), path)
    data = path.read_bytes()
    at = data.find(b"colrnclx")
    assert at > 0
    while at > 0:
        assert not data[at + 14] & 0x80
        at = data.find(b"colrnclx", at + 1)


def test_white_black_and_a_plain_ground_are_exact_in_every_frame_of_a_gif(tmp_path: Path) -> None:
    frames = waves(6, 96, 128)
    frames[:, :, :20] = frames[:, :, -20:] = frames[:, :16] = frames[:, -16:] = (244, 240, 234)
    frames[:, 20:40, 30:60] = 255
    frames[:, 50:60, 30:60] = 0
    path = tmp_path / "clip.gif"
    export(clip_of(frames), path)
    with Image.open(path) as image:
        for i in range(len(frames)):
            image.seek(i)
            shown = np.asarray(image.convert("RGB"))
            for colour in ((255, 255, 255), (0, 0, 0), (244, 240, 234)):
                assert (shown[(frames[i] == colour).all(-1)] == colour).all()


@pytest.mark.skipif(sys.platform != "linux", reason="tells files by /proc")
def test_a_clip_and_its_name_are_on_the_disk_when_an_export_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[str, bool]] = []

    def note(number: int) -> None:
        path = Path(f"/proc/self/fd/{number}").readlink()
        synced.append((path.name, (tmp_path / "clip.gif").exists()))

    monkeypatch.setattr("engine.export.writer.os.fsync", note)
    export(clip_of(gradient()), tmp_path / "clip.gif")
    assert synced[-2:] == [("0.gif", False), (tmp_path.name, True)]


@pytest.mark.parametrize("kind", ["mp4", "gif", "archive"])
def test_without_new_wishes_a_file_has_the_bytes_of_its_format_alone(kind: str, tmp_path: Path) -> None:
    clip, chosen = clip_of(gradient(), loop="loop"), FORMATS[kind]
    export(clip, tmp_path / f"clip{chosen.ending}", options=ExportOptions(format=kind, full=True))
    chosen.write(FrameSource.of(clip), alone := tmp_path / f"alone{chosen.ending}", Encoding(), ignore)
    assert (tmp_path / f"clip{chosen.ending}").read_bytes() == alone.read_bytes()
