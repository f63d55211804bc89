"""`vivant recipe` prints what a clip carries."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.command import SMALL, vivant


def test_a_recipe_is_printed_and_repeated(photo: Path) -> None:
    first, second = photo.with_name("first.gif"), photo.with_name("second.gif")
    made = vivant(
        "animate", photo, "-o", first, *SMALL, "--fps", "12.5", "--motion", "0.8", "--size", "96x64", "--seed", "11"
    )
    assert made.returncode == 0
    printed = json.loads(vivant("recipe", first).stdout)
    assert printed["request"]["seed"] == 11
    assert printed["source"]["name"] == "dog.png"
    assert vivant("animate", "--from", first, photo, "-o", second).returncode == 0
    assert first.read_bytes() == second.read_bytes()
