"""The live preview plays by the clock, and a change is the next thing that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.state.live_player import END_PAUSE, MOST_DEATHS, LiveFrame, LivePlayer
from engine.errors import EngineError, UnreadableImageError, WorkerDiedError
from engine.request.motion_request import MotionRequest
from engine.services.preview_process import Answer, ChoiceWanted, FrameWanted, Question, ThumbnailWanted

PHOTO, OTHER = Path("photo.jpg"), Path("other.jpg")
REQUEST = MotionRequest(64, 48, frames=50, fps=25.0)


class HandFed:
    """A previewer that answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.waiting = False
        self._answer: tuple[Question, Answer] | None = None
        self.closed = False

    def start(self) -> None:
        pass

    def ask(self, question: Question) -> None:
        assert not self.waiting
        self.waiting = True
        self.asked.append(question)

    def answer(self, answer: Answer) -> None:
        self._answer = self.asked[-1], answer

    def receive(self) -> tuple[Question, Answer] | None:
        heard, self._answer = self._answer, None
        self.waiting = heard is None
        return heard

    def close(self) -> None:
        self.closed = True


class Setting:
    def __init__(self, qtbot: QtBot) -> None:
        self.time, self.previewer = 100.0, HandFed()
        self.player = LivePlayer(self.previewer, now=lambda: self.time)
        self.frames: list[LiveFrame] = []
        self.player.frame_ready.connect(self.frames.append)

    def answered(self, after: float = 0.0, answer: Answer | None = None) -> Question:
        """The last question is answered `after` so many seconds; the one that follows it."""
        self.previewer.answer(np.zeros((48, 64, 3), np.uint8) if answer is None else answer)
        self.time += after
        self.player._advance()
        return self.previewer.asked[-1]


@pytest.fixture
def setting(qtbot: QtBot) -> Iterator[Setting]:
    setting = Setting(qtbot)
    yield setting
    setting.player.shutdown()
    assert setting.previewer.closed


def test_it_plays_by_the_clock_and_leaves_out_what_it_has_no_time_for(setting: Setting) -> None:
    setting.player.show(PHOTO, REQUEST)
    assert setting.previewer.asked == [FrameWanted(PHOTO, REQUEST, 0)]
    for seconds, index in ((0.04, 1), (0.2, 6), (1.0, 31)):
        question = setting.answered(seconds + 1e-6)
        assert question == FrameWanted(PHOTO, REQUEST, index)
    assert [frame.index for frame in setting.frames] == [0, 1, 6]


def test_a_clip_that_does_not_loop_rests_at_its_end_and_begins_anew(setting: Setting) -> None:
    setting.player.show(PHOTO, REQUEST)
    assert setting.answered(2.0 + END_PAUSE / 2) == FrameWanted(PHOTO, REQUEST, 49)
    assert setting.answered(END_PAUSE / 2 + 0.081) == FrameWanted(PHOTO, REQUEST, 2)


def test_a_change_waits_only_for_the_answer_that_is_on_its_way_and_the_newest_wins(setting: Setting) -> None:
    setting.player.show(PHOTO, REQUEST)
    for motion in (0.5, 0.6, 0.7):
        setting.player.show(PHOTO, replace(REQUEST, motion=motion))
    assert len(setting.previewer.asked) == 1
    question = setting.answered(0.001)
    assert question == FrameWanted(PHOTO, replace(REQUEST, motion=0.7), 0)
    assert setting.answered(0.001) is question  # nothing new before the next frame's time


def test_another_length_goes_on_at_the_same_share_of_the_clip(setting: Setting) -> None:
    loop = replace(REQUEST, loop="loop")
    setting.player.show(PHOTO, loop)
    setting.time += 1.0  # half of it
    setting.player.show(PHOTO, replace(loop, frames=100))
    assert setting.answered() == FrameWanted(PHOTO, replace(loop, frames=100), 50)


def test_while_it_stands_still_only_changes_are_asked_for_and_then_once_more(setting: Setting) -> None:
    setting.player.show(PHOTO, REQUEST)
    setting.player.seek(12)
    assert setting.answered() == FrameWanted(PHOTO, REQUEST, 12)
    asked = len(setting.previewer.asked)
    setting.answered(0.1)
    assert len(setting.previewer.asked) == asked
    setting.time += 1
    setting.player._advance()
    assert len(setting.previewer.asked) == asked + 1  # refined by now
    setting.answered(1)
    assert len(setting.previewer.asked) == asked + 1
    setting.player.show(PHOTO, replace(REQUEST, motion=0.9))
    assert setting.previewer.asked[-1] == FrameWanted(PHOTO, replace(REQUEST, motion=0.9), 12)


def test_nothing_is_asked_while_nobody_sees_it(setting: Setting) -> None:
    setting.player.set_visible(False)
    setting.player.show(PHOTO, REQUEST)
    assert not setting.previewer.asked
    setting.player.set_visible(True)
    assert len(setting.previewer.asked) == 1


def test_a_child_that_dies_is_asked_again_but_not_for_ever(setting: Setting) -> None:
    setting.player.show(PHOTO, REQUEST)
    for _ in range(MOST_DEATHS + 2):
        if setting.previewer.waiting:
            setting.answered(0.1, WorkerDiedError("gone"))
    assert len(setting.previewer.asked) == MOST_DEATHS
    setting.player.show(OTHER, REQUEST)  # another photo may be a better one
    assert setting.previewer.asked[-1] == FrameWanted(OTHER, REQUEST, 0)


def test_a_photo_that_can_not_be_read_is_left_alone(setting: Setting) -> None:
    setting.player.show(PHOTO, REQUEST)
    setting.answered(0.1, UnreadableImageError("no picture"))
    setting.time += 5
    setting.player._advance()
    assert len(setting.previewer.asked) == 1
    assert not setting.player.active


def test_what_to_make_of_a_photo_is_asked_first_and_said(setting: Setting) -> None:
    said: list[tuple[Path, str]] = []
    setting.player.chosen.connect(lambda path, kind: said.append((path, kind)))
    setting.player.choose(PHOTO, REQUEST)
    setting.player.choose(PHOTO, REQUEST)
    setting.player.show(PHOTO, REQUEST)
    assert setting.previewer.asked == [ChoiceWanted(PHOTO, REQUEST)]
    assert setting.answered(0.1, "portrait") == FrameWanted(PHOTO, REQUEST, 2)
    assert said == [(PHOTO, "portrait")]
    failing: Answer = EngineError("no")
    setting.player.choose(OTHER, REQUEST)
    setting.answered()
    setting.answered(0.0, failing)
    assert len(said) == 1


def test_thumbnails_are_drawn_between_frames_and_forgotten_with_their_photo(setting: Setting) -> None:
    drawn: list[str] = []
    setting.player.thumbnail_ready.connect(lambda key, *_: drawn.append(key))
    setting.player.show(PHOTO, REQUEST)
    wanted = {name: replace(REQUEST, camera=name) for name in ("static", "push-in")}
    setting.player.draw_thumbnails(wanted, 96, 8)
    strip = np.zeros((8, 48, 64, 3), np.uint8)
    assert setting.answered(0.01) == ThumbnailWanted(PHOTO, wanted["static"], REQUEST, 96, 8)
    assert isinstance(setting.answered(0.05, strip), FrameWanted)
    assert drawn == ["static"]
    assert isinstance(setting.answered(0.01), ThumbnailWanted)
    setting.player.show(OTHER, REQUEST)
    setting.answered(0.01, strip)
    assert drawn == ["static"]
