"""What was exported is exported again, and what comes from strangers never does more than disappoint."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from engine.__main__ import main
from engine.errors import EngineError, ExportError, RecipeError, UnreadableImageError
from engine.export import FORMATS, ExportOptions, deliver, export, ffmpeg, read_recipe, xmp
from engine.export.encoding import psnr
from engine.export.reader import opened, read
from engine.progress import ignore
from tests.support.clips import clip_of, reel_of, waves

CLIP_FORMATS = [name for name in FORMATS if name != "still"]


@pytest.mark.parametrize("name", CLIP_FORMATS)
def test_every_format_can_be_exported_again_with_its_recipe(name: str, tmp_path: Path) -> None:
    clip = clip_of(waves(10), fps=12.5, loop="loop")
    first = tmp_path / f"first{FORMATS[name].ending}"
    export(clip, first, options=ExportOptions(format=name))
    with opened(first) as source:
        assert (source.count, source.fps, source.loops) == (10, pytest.approx(12.5, rel=1e-3), True)
        second = deliver(source, tmp_path / "second.mp4", ExportOptions(fps=6.25), False, ignore)
        assert psnr(source.picture(9), clip.frames[9]) > 26
    assert (second.frames, second.fps) == (5, 6.25)
    assert read_recipe(second.path) == clip.recipe


def test_an_archive_written_through_any_other_exact_format_is_the_clip(tmp_path: Path) -> None:
    clip = clip_of(waves(6, texture=9), fps=25)
    export(clip, tmp_path / "1.mkv")
    for before, after in (("1.mkv", "2.zip"), ("2.zip", "3.apng"), ("3.apng", "4.mkv")):
        with opened(tmp_path / before) as source:
            deliver(source, tmp_path / after, ExportOptions(), False, ignore)
    with opened(tmp_path / "4.mkv") as source:
        assert all(np.array_equal(source.picture(i), clip.frames[i]) for i in range(6))
        assert source.fps == 25
    assert read_recipe(tmp_path / "4.mkv") == clip.recipe


def test_uneven_delays_are_pictures_that_stay(tmp_path: Path) -> None:
    frames = np.concatenate([waves(3), np.repeat(waves(4)[3:], 5, 0)])
    export(clip_of(frames, fps=12.5), tmp_path / "held.gif")
    with opened(tmp_path / "held.gif") as source:
        assert source.count == 8
        assert source.fps == pytest.approx(12.5)


@pytest.mark.parametrize("name", CLIP_FORMATS)
def test_damaged_files_end_in_a_sentence_and_leave_nothing(name: str, tmp_path: Path) -> None:
    """Cut at many lengths, and with bits flipped: either it still opens, or one of our errors says why not."""
    ending = FORMATS[name].ending
    whole = tmp_path / f"whole{ending}"
    export(clip_of(waves(3, 64, 64)), whole, options=ExportOptions(format=name))
    data, rng = whole.read_bytes(), np.random.default_rng(0)
    broken = tmp_path / f"broken{ending}"
    cuts = [data[: len(data) * i // 6] for i in range(6)] + [bytes(5000), b""]
    for _ in range(8):
        flipped = bytearray(data)
        for at in rng.integers(len(data), size=8):
            flipped[at] ^= 1 << int(rng.integers(8))
        cuts.append(bytes(flipped))
    refused = 0
    for cut in cuts:
        broken.write_bytes(cut)
        with suppress(EngineError):
            read_recipe(broken)
        refused += 1
        with suppress(EngineError), opened(broken) as source:
            deliver(source, tmp_path / "out.apng", ExportOptions(), True, ignore)
            refused -= 1
    assert refused >= 3
    assert {p.name for p in tmp_path.iterdir()} <= {whole.name, broken.name, "out.apng"}


@pytest.mark.parametrize("ending", [".mp4", ".mkv", ".gif", ".webp", ".avif", ".apng", ".zip"])
@pytest.mark.parametrize("content", [b"", b"words", b"%PDF-1.4", b"\x89PNG\r\n\x1a\n", bytes(100_000)])
def test_files_that_are_something_else_are_told(ending: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"猫 ü {ending}"
    path.write_bytes(content)
    with pytest.raises(RecipeError):
        read_recipe(path)
    with pytest.raises(EngineError), opened(path) as source:
        deliver(source, tmp_path / "out.mp4", ExportOptions(), True, ignore)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_wrong_ending_is_told_or_does_not_matter(tmp_path: Path) -> None:
    export(clip_of(waves(3)), tmp_path / "clip.gif")
    for ending in (".mp4", ".webp", ".zip"):
        path = (tmp_path / "clip.gif").rename(tmp_path / f"clip{ending}")
        with suppress(EngineError), opened(path) as source:
            assert source.count == 3
        path.rename(tmp_path / "clip.gif")


def test_archives_from_strangers_are_not_unpacked_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../outside.png", b"\x89PNG")
        archive.writestr("vivant.json", json.dumps({"fps": 25, "recipe": "x" * 50_000_000}))
    with pytest.raises(RecipeError):
        read_recipe(path)
    with pytest.raises(EngineError), opened(path):
        pass
    assert not (tmp_path.parent / "outside.png").exists()


@pytest.mark.parametrize(
    "told",
    [
        "[]",
        "{}",
        '{"fps": "fast"}',
        '{"fps": 0}',
        '{"fps": 1e999}',
        '{"fps": null, "recipe": 5}',
        "[" * 9000,
        '{"fps":NaN}',
    ],
)
def test_sidecars_from_strangers_are_checked(told: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("vivant.json", told)
    with pytest.raises(EngineError), opened(path):
        pass


def test_notes_from_strangers_cannot_expand_or_reach_out() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'
    outside = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    for note in (bomb, outside, b"<a>", b"\xff\xfe\0", b"x" * 2**21, b"<?xpacket?>"):
        with pytest.raises(RecipeError):
            xmp.parse(note)
    assert xmp.parse(b"<a/>") == ("", "")
    assert xmp.parse(b"") == ("", "")


def test_any_text_survives_a_note() -> None:
    for recipe in ('{"a": "<b> & \\"c\\" ]]> \\u732b \\ud800 -->"}', "x" * 200_000, "&lt;&amp;"):
        assert xmp.parse(xmp.packet(recipe, "trainedAlgorithmicMedia")) == (recipe, "trainedAlgorithmicMedia")


def playlists(named: Path) -> tuple[str, ...]:
    """Files that ffmpeg knows, and that are nothing but the name of another."""
    return (
        f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{named}\n#EXT-X-ENDLIST\n",
        f"ffconcat version 1.0\nfile {named.name}\n",
    )


@pytest.mark.parametrize("ending", [".mp4", ".mkv", ".webm", ".mov", ".avi", ".gif", ".clip", ""])
def test_a_file_that_points_at_others_is_not_followed(ending: str, tmp_path: Path) -> None:
    """ffmpeg knows playlists and scripts that name other files; a clip is none of them."""
    export(clip_of(waves(3)), tmp_path / "secret.mp4")
    path = tmp_path / f"list{ending}"
    for content in playlists(tmp_path / "secret.mp4"):
        path.write_text(content)
        with pytest.raises(RecipeError):
            read_recipe(path)
        with pytest.raises(UnreadableImageError, match=f"“{path.name}” is"), opened(path):
            pass
        with pytest.raises(UnreadableImageError, match=f"“{path.name}” is"):
            read(path)


@pytest.mark.parametrize(
    "command",
    [
        ["report", "CLIP", "--source", "PHOTO", "--region", "2,2,20,20"],
        ["lock", "CLIP", "--source", "PHOTO", "--region", "2,2,20,20", "-o", "OUT"],
        ["export", "CLIP", "-o", "OUT"],
        ["recipe", "CLIP"],
    ],
    ids=lambda command: command[0],
)
def test_every_command_refuses_a_playlist_that_is_called_a_clip(
    command: list[str], tmp_path: Path, photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named, clip, out = tmp_path / "secret.mp4", tmp_path / "clip.mp4", tmp_path / "out.mp4"
    export(clip_of(waves(3)), named)
    names = {"CLIP": clip, "PHOTO": photo, "OUT": out}
    arguments = [str(names.get(word, word)) for word in command]
    for content in playlists(named):
        clip.write_text(content)
        assert main(arguments) == 2
        said = capsys.readouterr().err
        assert "“clip.mp4” is not a " in said
        assert "Traceback" not in said
        assert not out.exists()
    clip.write_bytes(named.read_bytes())
    assert main(arguments) == 0  # it is the content that was refused


@pytest.mark.parametrize("name", CLIP_FORMATS)
def test_a_clip_of_every_format_is_read_whole(name: str, tmp_path: Path) -> None:
    clip = clip_of(waves(10), fps=12.5)
    path = tmp_path / f"clip{FORMATS[name].ending}"
    export(clip, path, options=ExportOptions(format=name))
    found = read(path)
    assert found.frames.shape == clip.frames.shape
    assert found.fps == pytest.approx(12.5, rel=1e-3)
    assert found.recipe == clip.recipe
    assert psnr(found.frames[9], clip.frames[9]) > 26


def test_an_avi_of_another_program_is_read(tmp_path: Path) -> None:
    frames, path = waves(4), tmp_path / "clip.avi"
    ffmpeg.encode(frames, (frames.shape[2], frames.shape[1]), 12.5, ["-c:v", "ffv1"], {}, path)
    found = read(path)
    assert (found.frames.shape, found.fps, found.recipe) == (frames.shape, 12.5, None)


def test_a_picture_that_stays_is_read_as_often_as_it_is_shown(tmp_path: Path) -> None:
    export(clip_of(np.concatenate([waves(3), np.repeat(waves(4)[3:], 5, 0)]), fps=12.5), tmp_path / "held.gif")
    found = read(tmp_path / "held.gif")
    assert len(found.frames) == 8
    assert found.fps == pytest.approx(12.5)
    assert all(np.array_equal(frame, found.frames[3]) for frame in found.frames[4:])


def test_what_a_clip_was_decoded_into_goes_with_the_clip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export(clip_of(waves(3)), tmp_path / "clip.mp4")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    found = read(tmp_path / "clip.mp4")
    assert [folder.name[:7] for folder in scratch.iterdir()] == ["vivant-"]
    del found
    gc.collect()
    assert list(scratch.iterdir()) == []
    (tmp_path / "clip.mp4").write_text("words")
    with pytest.raises(UnreadableImageError):
        read(tmp_path / "clip.mp4")
    gc.collect()
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize("sizes", [(0, 0), (2**31, 7), (8, 8), (1, 5), (2**32 - 1, 1)])
def test_odd_boxes_end_the_search_for_a_note(sizes: tuple[int, int], tmp_path: Path) -> None:
    path = tmp_path / "odd.mp4"
    first, second = (size.to_bytes(4, "big") + b"uuid" for size in sizes)
    path.write_bytes(first + second + xmp.BOX + b"x" * 100)
    assert isinstance(xmp.read_box(path), bytes)


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make a small disk"
)
@pytest.mark.parametrize("name", ["mp4", "gif", "webp", "apng", "frames", "archive", "mov"])
def test_a_full_disk_is_a_sentence_and_nothing_is_lost(name: str, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", small], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        path = small / f"clip{FORMATS[name].ending}"
        path.write_bytes(b"precious")
        source = reel_of(np.random.default_rng(0).integers(0, 256, (40, 64, 64, 3)).astype(np.uint8))
        with pytest.raises(ExportError):
            deliver(source, path, ExportOptions(format=name), True, ignore)
        assert path.read_bytes() == b"precious"
        assert list(small.iterdir()) == [path]
    finally:
        subprocess.run(["umount", small], check=True)


def test_a_folder_that_may_not_be_written_is_told_first(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o500)
    code = (
        "import os, sys; from pathlib import Path; from engine.export import check_target; "
        "os.geteuid() == 0 and os.setuid(65534); check_target(Path(sys.argv[1]) / 'clip.mp4', False)"
    )
    for parent in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        parent.chmod(0o755)
    done = subprocess.run([sys.executable, "-c", code, closed], capture_output=True, text=True, check=False)
    assert "ExportError" in done.stderr
