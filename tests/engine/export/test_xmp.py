"""XMP packets: what goes in comes out, and nothing harmful is parsed."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import RecipeError
from engine.export.xmp import LARGEST, append_box, append_gif, packet, parse, read_box, read_gif

RECIPE = '{"a": "<&> \\"ü\\" 猫"}'


@pytest.mark.parametrize(("recipe", "kind"), [(RECIPE, "trainedAlgorithmicMedia"), (RECIPE, ""), ("", "x"), ("", "")])
def test_recipe_and_source_type_come_back(recipe: str, kind: str) -> None:
    assert parse(packet(recipe, kind)) == (recipe, kind)
    assert (packet(recipe, kind) == b"") == (not recipe and not kind)


def test_padding_after_a_packet_does_not_matter() -> None:
    assert parse(packet(RECIPE, "") + bytes(100)) == (RECIPE, "")


@pytest.mark.parametrize(
    "data", [b"<x", b"\xff\xfe", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<a>" + bytes(LARGEST)]
)
def test_damaged_large_and_declaring_packets_are_refused(data: bytes) -> None:
    with pytest.raises(RecipeError):
        parse(data)


def test_a_box_at_the_end_of_a_film_is_found_behind_boxes_of_any_size(tmp_path: Path) -> None:
    film = tmp_path / "a.mp4"
    film.write_bytes(b"\0\0\0\x0cftypisom" + b"\0\0\0\x01mdat" + (24).to_bytes(8, "big") + bytes(8))
    assert read_box(film) == b""
    append_box(film, packet(RECIPE, ""))
    assert parse(read_box(film)) == (RECIPE, "")


def test_a_film_with_damaged_boxes_has_no_packet(tmp_path: Path) -> None:
    film = tmp_path / "a.mp4"
    film.write_bytes(b"\0\0\0\x04ftyp" + bytes(40))
    append_box(film, packet(RECIPE, ""))
    assert read_box(film) == b""


def test_a_gif_stays_one_and_carries_its_packet(tmp_path: Path) -> None:
    gif = tmp_path / "a.gif"
    gif.write_bytes(b"GIF89a...;")
    assert read_gif(gif) == b""
    append_gif(gif, packet(RECIPE, ""))
    assert parse(read_gif(gif)) == (RECIPE, "")
    assert gif.read_bytes().startswith(b"GIF89a...")
    assert gif.read_bytes().endswith(b"\0;")
