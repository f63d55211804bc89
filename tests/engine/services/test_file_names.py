"""Names of many files: one way for batches and exports."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import InvalidRequestError
from engine.services.file_names import LONGEST_PATTERN, Names, check_pattern, filled

FIELDS = ("photo", "shape", "folder")


def test_a_pattern_is_filled_and_safe_on_every_system() -> None:
    values = {"photo": 'a/b:"c"', "shape": "CON", "folder": "shoes/../red"}
    assert filled("{folder}/{photo} {shape}", values) == "shoes/red/a-b-c- CON-"
    assert filled("{shape}", values) == "CON-"
    assert filled("  .. ", values) == "clip"
    assert filled("{photo}{photo}", {"photo": "x" * 500}) == "x" * 120


def test_a_pattern_that_was_kept_from_former_versions_still_says_the_same() -> None:
    check_pattern("{photo}-{place}", FIELDS)
    assert filled("{photo}-{place}", {"photo": "mug", "shape": "9x16"}) == "mug-9x16"
    with pytest.raises(InvalidRequestError) as raised:
        check_pattern("{place} {nonsense}", FIELDS)
    assert raised.value.hint == "Use {photo}, {shape}, {folder}.", "one word for it is offered"


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{photos}", "{photos}"), ("{}", "{}"), ("{photo", "brace"), ("photo}", "brace"), ("../{photo}", "leads out"),
        ("a\\..\\b", "leads out"), ("/tmp/{photo}", "leads out"), ("x" * (LONGEST_PATTERN + 1), "too long"),
        ("{photo.__class__}", "{photo.__class__}"), ("{photo!r}", "{photo!r}"), ("{0}", "{0}"),
    ],
)  # fmt: skip
def test_another_pattern_is_refused_in_a_sentence(pattern: str, said: str) -> None:
    with pytest.raises(InvalidRequestError) as raised:
        check_pattern(pattern, FIELDS)
    assert said in str(raised.value)
    assert raised.value.hint


def test_no_name_is_given_twice_nor_that_of_a_file_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "a-2.mp4").write_text("")
    names = Names()
    assert [names.free(name, ".mp4", tmp_path) for name in ("a", "A", "a", "b/a", "b/a")] == [
        "a.mp4", "A-2.mp4" if not (tmp_path / "A-2.mp4").exists() else "A-3.mp4", "a-3.mp4", "b/a.mp4", "b/a-2.mp4",
    ]  # fmt: skip
    assert Names().free("a", ".mp4") == "a.mp4"
    assert [names.free("my.photo", "", tmp_path) for _ in range(2)] == ["my.photo", "my.photo-2"]


def test_the_same_name_in_another_folder_is_free(tmp_path: Path) -> None:
    names = Names()
    assert [names.free("a", ".mp4", tmp_path / folder) for folder in ("x", "y", "x")] == ["a.mp4", "a.mp4", "a-2.mp4"]


def test_only_what_is_kept_is_never_written_over(tmp_path: Path) -> None:
    photo, clip = tmp_path / "a.webp", tmp_path / "b.webp"
    for path in (photo, clip):
        path.write_text("")
    names = Names([photo], overwrite=True)
    assert [names.free(name, ".webp", tmp_path) for name in ("A", "b", "b")] == ["A-2.webp", "b.webp", "b-2.webp"]
