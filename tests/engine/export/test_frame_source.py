"""Frames to be written: other counts, rates and shapes, each picture computed only when it is asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.export.frame_source import FileMetadata, FrameSource, repeats
from engine.progress import Phase, Progress, ignore
from engine.request.recipe import Recipe
from tests.support.clips import clip_of

FRAMES = np.arange(10, dtype=np.uint8)[:, None, None, None] * np.ones((1, 65, 67, 3), np.uint8)
SOURCE = FrameSource.of(clip_of(FRAMES, fps=10))


def numbers(source: FrameSource) -> list[int]:
    """Which frames are shown, told by their grey."""
    return [int(picture[0, 0, 0]) for picture in source.pictures(ignore)]


def test_a_clip_gives_its_frames_its_size_and_its_recipe() -> None:
    assert (SOURCE.size, SOURCE.count, SOURCE.seconds, SOURCE.loops) == ((67, 65), 10, 1.0, False)
    assert numbers(SOURCE) == list(range(10))
    assert FrameSource.of(clip_of(FRAMES, loop="loop")).loops
    assert Recipe.from_text(SOURCE.metadata.recipe) == clip_of(FRAMES, fps=10).recipe
    assert SOURCE.metadata.source_type.endswith("lgorithmicMedia")


def test_progress_is_told_after_each_picture_where_an_export_can_be_stopped() -> None:
    reported: list[Progress] = []
    pictures = SOURCE.pictures(reported.append)
    next(pictures)
    assert reported == []
    next(pictures)
    assert reported == [Progress(Phase.EXPORT, 1, 10)]


@pytest.mark.parametrize(
    ("fps", "shown"),
    [(10, list(range(10))), (5, [0, 3, 5, 7, 9]), (20, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9])],
)
def test_another_rate_keeps_the_length_and_both_ends(fps: float, shown: list[int]) -> None:
    found = SOURCE.at_rate(fps)
    assert found.fps == fps
    assert found.seconds == pytest.approx(1.0)
    assert numbers(found) == shown


def test_the_ends_of_a_loop_are_frames_like_the_others() -> None:
    """The first picture follows the last, so they are spread evenly instead of kept."""
    steps = np.diff(numbers(replace(SOURCE, loops=True).at_rate(5)))
    assert (steps == 2).all()


def test_chosen_frames_come_in_the_order_asked_for() -> None:
    assert numbers(SOURCE.chosen([3, 1, 1])) == [3, 1, 1]


def test_sides_become_even_without_stretching() -> None:
    frames = np.random.default_rng(0).integers(0, 256, (1, 5, 7, 3)).astype(np.uint8)
    even = FrameSource.of(clip_of(frames)).even()
    assert even.size == (6, 4)
    assert np.array_equal(even.picture(0), frames[0, :4, :6])
    assert even.even() is even


def test_another_shape_is_fitted_picture_by_picture() -> None:
    wide = SOURCE.fitted((20, 10), "white")
    assert wide.picture(0).shape == (10, 20, 3)
    assert wide.picture(0)[5, 0].tolist() == [255, 255, 255]
    assert wide.picture(0)[5, 10].tolist() == [0, 0, 0]
    assert SOURCE.fitted((67, 65), "crop") is SOURCE


def test_edits_are_written_into_the_recipe_and_frames_without_one_have_none() -> None:
    edited = SOURCE.edited(["trim:5", "label", "trim:3"])
    assert Recipe.from_text(edited.metadata.recipe).edits == ("label", "trim:3")
    bare = replace(SOURCE, metadata=FileMetadata())
    assert bare.edited(["trim:5"]) is bare


def test_a_loop_is_repeated_whole_times_and_nothing_else_is() -> None:
    loop = FrameSource.of(clip_of(FRAMES, fps=10, loop="loop"))
    assert [loop.repeated(seconds).count // loop.count for seconds in (0, loop.seconds, loop.seconds + 0.1, 6)] == [
        1, 1, 2, repeats(loop.seconds, 6),
    ]  # fmt: skip
    assert loop.repeated(6).seconds >= 6 > loop.repeated(6).seconds - loop.seconds
    assert np.array_equal(loop.repeated(6).picture(loop.count), loop.picture(0))
    assert SOURCE.repeated(6) is SOURCE


def test_a_cut_is_counted_from_the_clip_as_it_was_made() -> None:
    cut = FrameSource.of(clip_of(FRAMES, fps=10, loop="loop")).trimmed(2, 6)
    assert (cut.count, cut.loops) == (4, False)
    assert np.array_equal(cut.picture(0), FRAMES[2])
    again = cut.trimmed(1, 3)
    assert Recipe.from_text(again.metadata.recipe).edits == ("trim:4-5",)
    assert not Recipe.from_text(again.metadata.recipe).loops
    assert SOURCE.trimmed(0, SOURCE.count) is SOURCE


def test_a_clip_with_an_ease_is_written_with_it() -> None:
    clip = clip_of(FRAMES, fps=10)
    eased = FrameSource.of(replace(clip, recipe=replace(clip.recipe, edits=("ease:smooth",))))
    assert eased.count > len(FRAMES)
    assert np.array_equal(eased.picture(0), FRAMES[0])
    assert np.array_equal(eased.picture(eased.count - 1), FRAMES[-1])
