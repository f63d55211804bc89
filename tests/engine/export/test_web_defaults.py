"""GIFs fit web pages unless something else is asked for, and a line says so."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.export import FORMATS, ExportOptions, ExportResult, export
from engine.export.reader import read, source_of, write
from engine.export.size_estimate import expected_bytes
from engine.export.web_defaults import for_the_web, usual_rate
from engine.export.writer import in_usual_form
from engine.progress import ignore
from tests.support.clips import clip_of, reel_of, waves
from tests.support.command import SMALL, vivant

FRAMES = np.repeat(np.repeat(waves(50, 50, 50), 20, 1), 20, 2)  # 2 s of 1000 x 1000


def written(path: Path, **options: object) -> ExportResult:
    return export(clip_of(FRAMES, 25), path, overwrite=True, options=ExportOptions(**options))  # type: ignore[arg-type]


def test_two_seconds_of_a_thousand_pixels_fit_a_web_page(tmp_path: Path) -> None:
    done = written(tmp_path / "clip.gif")
    assert (done.width, done.height, done.frames, done.fps) == (640, 640, 25, 12.5)
    assert done.bytes < 8_000_000
    assert done.reduced == ("640 x 640 pixels instead of 1000 x 1000", "12.5 frames a second instead of 25")
    with Image.open(tmp_path / "clip.gif") as image:
        assert image.size == (640, 640)
        assert sum(image.seek(i) or image.info["duration"] for i in range(image.n_frames)) == 2000
    assert expected_bytes(reel_of(FRAMES, 25), ExportOptions(format="gif"), ignore) == pytest.approx(
        done.bytes, rel=0.4
    )


@pytest.mark.parametrize(
    ("options", "size", "fps"),
    [({"full": True}, (1000, 1000), 25), ({"size": (700, 400)}, (700, 400), 12.5), ({"fps": 20}, (640, 640), 20)],
)
def test_what_is_asked_for_holds(options: dict[str, object], size: tuple[int, int], fps: float, tmp_path: Path) -> None:
    done = written(tmp_path / "clip.gif", **options)
    assert ((done.width, done.height), done.fps) == (size, fps)


def test_a_byte_budget_decides_alone() -> None:
    gif, source = FORMATS["gif"], reel_of(FRAMES, 25)
    assert in_usual_form(gif, source, ExportOptions(max_bytes=10**7)) is source
    assert for_the_web(FORMATS["mp4"], source, keep_size=False, keep_rate=False) is source


@pytest.mark.parametrize(
    ("fps", "usual"), [(25, 12.5), (24, 12), (30, 15), (50, 12.5), (60, 15), (20, 15), (12, 12), (8, 8), (23.976, 15)]
)
def test_frames_are_left_out_evenly_where_that_can_be(fps: float, usual: float) -> None:
    assert usual_rate(fps, 12, 15) == usual


def test_a_repaired_gif_keeps_its_size(tmp_path: Path) -> None:
    export(clip_of(FRAMES[:4, :700, :700], 25), tmp_path / "clip.gif", options=ExportOptions(full=True))
    clip = read(tmp_path / "clip.gif")
    write(source_of(clip), tmp_path / "again.gif", False, ignore)
    with Image.open(tmp_path / "again.gif") as image:
        assert image.size == (700, 700)


def test_the_command_says_it_in_one_line_and_one_option_changes_it(photo: Path) -> None:
    with Image.open(photo) as image:
        image.resize((800, 800)).save(photo)
    done = vivant("animate", photo, *SMALL, "-o", photo.with_name("a.gif"))
    assert done.stderr.splitlines() == [
        "For the web: 640 x 640 pixels instead of 800 x 800, 12.5 frames a second instead of 25; --full keeps them."
    ]
    assert vivant("animate", photo, *SMALL, "-o", photo.with_name("b.gif"), "--full").stderr == ""
    with Image.open(photo.with_name("b.gif")) as image:
        assert image.size == (800, 800)
