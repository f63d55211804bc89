"""Brand colours are found or said, and their number sees them stray, and nothing else."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.export import FileMetadata, reader
from engine.fidelity.colour import brand_colours
from engine.fidelity.report.builder import build_report
from engine.fidelity.report.report import LIMITS, Verdict
from engine.progress import ignore
from tests.support.labelled import bend, waves

RED, BLUE = (200, 16, 46), (0, 84, 164)
COUNT = 6


def packshot(red: tuple[int, int, int] = RED, ground: int = 240) -> UInt8Array:
    """A red pack with a blue band on a light ground, (180, 240, 3), with some grain."""
    picture = np.full((180, 240, 3), ground, np.uint8)
    cv2.rectangle(picture, (70, 30), (170, 160), red, -1)
    cv2.rectangle(picture, (70, 80), (170, 115), BLUE, -1)
    cv2.circle(picture, (120, 97), 12, (250, 250, 250), -1)
    soft = cv2.GaussianBlur(picture, (0, 0), 0.7)
    return np.clip(soft + np.random.default_rng(0).normal(0, 1.5, soft.shape), 0, 255).astype(np.uint8)


def strays(frames: list[UInt8Array], colours: list[str]) -> list[float]:
    report = build_report(packshot(), [], np.stack(frames), colours=colours)
    return [frame.brand if frame.brand is not None else -1.0 for frame in report.frames]


def near(name: str, colour: tuple[int, int, int]) -> bool:
    return all(abs(int(name[1 + 2 * i : 3 + 2 * i], 16) - colour[i]) < 8 for i in range(3))


def test_the_strong_colours_of_a_packshot_are_found() -> None:
    red, blue = brand_colours.find_brand_colours(packshot())
    assert near(red.name, RED)
    assert near(blue.name, BLUE)
    grey = np.repeat(packshot().mean(-1, keepdims=True), 3, -1).astype(np.uint8)
    assert brand_colours.find_brand_colours(grey) == []


def test_a_colour_that_strays_is_seen() -> None:
    orange = [packshot((200 - 2 * i, 16 + 9 * i, 46)) for i in range(COUNT)]
    seen = strays(orange, [])
    assert seen[0] < 1
    assert seen[-1] > LIMITS["brand"].red
    assert all(a < b for a, b in itertools.pairwise(seen))
    assert strays(orange, ["#C8102E"])[-1] > LIMITS["brand"].red
    assert max(strays(orange, ["#0054A4"])) < 1


def test_other_defects_do_not_move_it() -> None:
    photo = packshot()
    greying = [packshot(ground=240 - 14 * i) for i in range(COUNT)]
    melting = [bend(photo, (waves((180, 240), 9, 4) * i).astype(np.float32)) for i in range(COUNT)]
    softer = [cv2.GaussianBlur(photo, (0, 0), 0.1 + 0.3 * i).astype(np.uint8) for i in range(COUNT)]
    moving = [np.roll(photo, 3 * i, 1) for i in range(COUNT)]
    for frames in (greying, melting, softer, moving):
        assert max(strays(frames, [])) < LIMITS["brand"].amber


def test_nobody_asks_nobody_is_told() -> None:
    frames = np.stack([packshot((120, 120, 46))] * 3)
    report = build_report(packshot(), [], frames)
    assert {frame.brand for frame in report.frames} == {None}
    assert report.colours == ()


@pytest.mark.parametrize("colour", ["red", "#12", "#GG0000"])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    with pytest.raises(InvalidRequestError):
        brand_colours.patch_of_colour(packshot(), colour)


def test_a_colour_that_the_photo_has_not_is_told_and_the_others_are_checked() -> None:
    report = build_report(packshot(), [], np.stack([packshot()] * 3), colours=["#00FF00", "#C8102E"])
    assert report.missing == ("#00FF00",)
    assert len(report.colours) == 1
    assert report.frames[-1].brand is not None


def test_the_command_tells_of_brand_colours(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo, clip = tmp_path / "photo.png", tmp_path / "clip.mp4"
    Image.fromarray(packshot()).save(photo)
    frames = np.stack([packshot((200 - 10 * i, 16 + 14 * i, 46)) for i in range(COUNT)])
    reader.write(reader.ClipFile(frames, 10, FileMetadata()), clip, False, ignore)
    command = ["report", str(clip), "--source", str(photo), "--region", "70,80,100,35"]
    assert main([*command, "--brand", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert len(answer["colours"]) == 2
    assert answer["frames"][-1]["worst"] == "brand"
    assert answer["frames"][-1]["verdict"] == Verdict.RED.name.lower()
    assert main([*command, "--brand", "#C8102E"]) == 0
    assert "brand colours #C" in capsys.readouterr().out
    assert main([*command, "--brand", "#00FF00", "#C8102E"]) == 0
    answer = capsys.readouterr().out
    assert "no plain patch of #00FF00" in answer
    assert "brand colours #C" in answer
