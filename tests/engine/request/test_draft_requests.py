"""Variations of a request, and their drafts."""

from __future__ import annotations

from dataclasses import replace

from engine.request.draft_requests import DRAFT_FRAMES, DRAFT_SIDE, SEEDS, STRENGTHS, as_draft, draft_requests
from engine.request.motion_request import MotionRequest
from engine.request.validation import check

REQUEST = MotionRequest(1024, 768, seed=7, motion=0.6)


def test_each_strength_is_shown_with_the_same_seeds_and_the_first_is_the_requests_own() -> None:
    made = draft_requests(REQUEST)
    assert len(made) == SEEDS * len(STRENGTHS)
    rows = [made[:SEEDS], made[SEEDS:]]
    assert [one.seed for one in rows[0]] == [one.seed for one in rows[1]]
    assert rows[0][0].seed == 7
    assert len({one.seed for one in rows[0]}) == SEEDS
    assert [row[0].motion for row in rows] == [0.4, 0.8]
    assert {replace(one, seed=7, motion=0.6) for one in made} == {REQUEST}


def test_strengths_differ_even_where_next_to_nothing_moves_and_stay_in_range_where_everything_does() -> None:
    still, wild = draft_requests(replace(REQUEST, motion=0.0)), draft_requests(replace(REQUEST, motion=1.0))
    assert still[0].motion < still[-1].motion
    assert max(one.motion for one in wild) == 1.0


def test_a_draft_is_small_keeps_shape_and_length_and_can_be_made() -> None:
    draft = as_draft(REQUEST)
    check(draft)
    assert (draft.width, draft.height) == (DRAFT_SIDE, DRAFT_SIDE * 3 // 4)
    assert draft.frames == DRAFT_FRAMES
    assert abs(draft.frames / draft.fps - REQUEST.frames / REQUEST.fps) < 0.01


def test_what_is_small_already_stays_and_extreme_shapes_keep_the_least_side() -> None:
    small = replace(REQUEST, width=200, height=100, frames=10)
    assert as_draft(small) == small
    flat = as_draft(replace(REQUEST, width=4000, height=64))
    check(flat)
    assert flat.height == 64
