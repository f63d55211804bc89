"""Chromium and Firefox, where they are installed, show every format that they play within 3 of the right colours."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.export import FORMATS, ExportOptions, Format, export
from engine.imaging.transparency import over
from tests.support.clips import clip_of
from tests.support.transparent import packshot

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FIREFOX = next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)
COLOURS = [(255, 255, 255), (0, 0, 0), (244, 240, 234), (200, 30, 40), (30, 160, 60), (20, 60, 190), (240, 200, 20),
           (128, 128, 128)]  # fmt: skip
CELL, COLUMNS, SIDE = 64, 4, (256, 128)
GROUND = (40, 90, 200)  # of the page, under what is transparent
PLAYED = [
    kind for kind in FORMATS.values() if kind.ending in (".mp4", ".webm", ".gif", ".webp", ".avif", ".apng", ".png")
]
RIGHT = 3
EDGE = 16  # pixels beside a cell's edge, which compression may change
SECONDS = 60


def cells() -> UInt8Array:
    """A picture (128, 256, 3) of plain cells."""
    grid = np.array(COLOURS, np.uint8).reshape(2, COLUMNS, 3)
    return np.repeat(np.repeat(grid, CELL, 0), CELL, 1)


def page(folder: Path, file: str) -> Path:
    """A page that shows a clip and nothing else."""
    video = file.endswith((".mp4", ".webm"))
    tag = f'<video src="{file}" autoplay muted loop>' if video else f'<img src="{file}">'
    path = folder / "page.html"
    style = f"body{{margin:0;background:rgb{GROUND}}}img,video{{display:block}}"
    path.write_text(f"<!doctype html><style>{style}</style>{tag}")
    return path


def by_chromium(folder: Path, shot: Path, url: str) -> list[str]:
    assert CHROMIUM is not None
    return [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb",
        "--autoplay-policy=no-user-gesture-required", f"--user-data-dir={folder / 'profile'}", "--window-size=400,300",
        "--virtual-time-budget=3000", f"--screenshot={shot}", url,
    ]  # fmt: skip


def by_firefox(folder: Path, shot: Path, url: str) -> list[str]:
    assert FIREFOX is not None
    profile = folder / "profile"
    profile.mkdir()
    (profile / "user.js").write_text(
        'user_pref("media.autoplay.default", 0);user_pref("gfx.color_management.mode", 0);'
    )
    return [FIREFOX, "--headless", "--no-remote", "--profile", str(profile), "--window-size=400,300",
            "--screenshot", str(shot), url]  # fmt: skip


BROWSERS = {
    "chromium": pytest.param(
        by_chromium, marks=pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
    ),
    "firefox": pytest.param(by_firefox, marks=pytest.mark.skipif(FIREFOX is None, reason="Firefox is not installed")),
}
every_browser = pytest.mark.parametrize("browser", BROWSERS.values(), ids=BROWSERS)


def shown(browser, folder: Path, file: str) -> UInt8Array:
    shot = folder / "shot.png"
    command = browser(folder, shot, page(folder, file).as_uri())
    environment = {**os.environ, "HOME": str(folder), "MOZ_DISABLE_CONTENT_SANDBOX": "1"}
    done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False, env=environment)
    if not shot.exists():
        pytest.skip(f"no picture could be taken here: {done.stderr[-200:].decode('utf-8', 'replace')}")
    with Image.open(shot) as image:
        return np.asarray(image.convert("RGB"))


def by_libyuv(picture: UInt8Array) -> UInt8Array:
    """What browsers make of BT.709 video without a graphics chip: libyuv's factor for blue is 2 instead of 2.112."""
    red, green, blue = (picture[..., i].astype(float) for i in range(3))
    chroma = (blue - (0.2126 * red + 0.7152 * green + 0.0722 * blue)) / 1.8556 * 224 / 255
    shown = picture.astype(float)
    shown[..., 2] -= 0.112 * chroma
    return np.clip(np.rint(shown), 0, 255).astype(np.uint8)


def plays(picture: np.ndarray, kind: Format) -> bool:
    """Whether a video is shown at all: H.264 and VP9 with an alpha are not played, or not at once, by every build."""
    return kind.group == "GIF" or kind.ending not in (".mp4", ".webm") or bool((picture != GROUND).any())


@every_browser
@pytest.mark.parametrize("kind", PLAYED, ids=lambda kind: kind.id)
def test_colours_are_those_of_the_clip(kind: Format, browser, tmp_path: Path) -> None:
    file = f"clip{kind.ending}"
    export(clip_of(np.stack([cells()] * 5)), tmp_path / file, options=ExportOptions(format=kind.id, full=True))
    picture = shown(browser, tmp_path, file)[: SIDE[1], : SIDE[0]].astype(int)
    if not plays(picture, kind):
        pytest.skip(f"this browser does not play {kind.title}")
    inside = np.zeros(SIDE[::-1], bool)
    for y in range(0, SIDE[1], CELL):
        for x in range(0, SIDE[0], CELL):
            inside[y + EDGE : y + CELL - EDGE, x + EDGE : x + CELL - EDGE] = True
    off = np.abs(picture - cells())
    if kind.ending in (".mp4", ".webm"):
        off = np.minimum(off, np.abs(picture - by_libyuv(cells())))
    assert off[inside].max() <= RIGHT


@every_browser
@pytest.mark.parametrize(
    "kind", [kind for kind in PLAYED if kind.transparency and kind.id != "still"], ids=lambda kind: kind.id
)
def test_the_page_is_seen_where_a_clip_is_transparent(kind: Format, browser, tmp_path: Path) -> None:
    file, still = f"clip{kind.ending}", packshot()
    export(clip_of(np.stack([still] * 5)), tmp_path / file, options=ExportOptions(format=kind.id))
    picture = shown(browser, tmp_path, file)[:192, :160].astype(int)
    if not plays(picture, kind):
        pytest.skip(f"this browser does not show {kind.title} with an alpha at once")
    alpha = still[..., 3].copy()
    if kind.id == "gif":
        alpha = np.where(alpha >= 128, 255, 0).astype(np.uint8)
    expected = over(GROUND, still[..., :3], alpha).astype(int)
    off = np.abs(picture - expected)
    assert off[:20].max() <= RIGHT, "the page itself"
    assert off[140:150, 70:90].max() <= RIGHT + 2, "the bottle"
    faint = (alpha > 40) & (alpha < 60)
    assert kind.id == "gif" or off[faint].mean() < 6, "the shadow, straight and not premultiplied"
