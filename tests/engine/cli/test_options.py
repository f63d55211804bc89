"""Parsed arguments become typed values; sizes and regions are read or refused with a sentence."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from engine.cli import options
from engine.cli.options import OutputOptions, add_command, add_output, check_output, format_of, typed
from engine.errors import ExportError

PLAIN = OutputOptions(
    out=None, force=False, json=False, format="", preset="", max_bytes=None, full=False, thumbnail=False,
    hardware=False, clean=False, unmarked=False, certificate=None, key=None,
)  # fmt: skip


@dataclass(frozen=True)
class Asked:
    photo: Path
    output: OutputOptions


def test_arguments_become_a_value_and_those_of_a_group_a_value_of_their_own() -> None:
    top = argparse.ArgumentParser()
    command = add_command(top.add_subparsers(), "make", "make it", Asked, lambda asked: 0, ("vivant make photo.jpg",))
    command.add_argument("photo", type=Path)
    add_output(command, required=False)
    asked = typed(Asked, top.parse_args(["make", "a.jpg", "-o", "b.gif", "--max-bytes", "2MB", "--json"]))
    assert asked == Asked(Path("a.jpg"), replace(PLAIN, out=Path("b.gif"), max_bytes=2_000_000, json=True))


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (options.file_size, "8MB", 8_000_000), (options.file_size, "150 kb", 150_000), (options.file_size, "2000", 2000),
        (options.file_size, "1.5m", 1_500_000), (options.memory_size, "6GiB", 6 * 2**30), (options.memory_size, "4 GB", 4 * 10**9),
        (options.memory_size, "0.5gib", 2**29), (options.picture_size, "1024x768", (1024, 768)),
        (options.region, "1,2.5,30,40", (1, 2.5, 30, 40)),
    ],
)  # fmt: skip
def test_sizes_and_regions_are_read(read: Callable[[str], object], text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (options.file_size, "tiny"), (options.file_size, "8b"), (options.file_size, "999"), (options.file_size, "-8MB"),
        (options.memory_size, "6"), (options.memory_size, "1.2.3GiB"), (options.memory_size, "6 parsecs"),
        (options.picture_size, "1024"), (options.picture_size, "-1x5"), (options.region, "1,2,3"), (options.region, "a,b,c,d"),
    ],
)  # fmt: skip
def test_what_is_no_size_or_region_is_refused(read: Callable[[str], object], text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        read(text)


def test_a_preset_selects_its_format_unless_one_is_named() -> None:
    assert format_of(PLAIN) == ""
    assert format_of(replace(PLAIN, preset="email")) == "gif"
    assert format_of(replace(PLAIN, preset="email", format="webp")) == "webp"


def test_a_certificate_without_its_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="go together"):
        check_output(replace(PLAIN, certificate=tmp_path / "me.pem"), tmp_path / "clip.mp4")


def test_a_file_that_is_there_is_replaced_only_by_force(tmp_path: Path) -> None:
    out = tmp_path / "clip.mp4"
    out.touch()
    with pytest.raises(ExportError):
        check_output(PLAIN, out)
    check_output(replace(PLAIN, force=True), out)
