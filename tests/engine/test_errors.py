"""Errors carry a sentence, a hint and details; stopping is no error."""

from __future__ import annotations

import pickle

import pytest

from engine import errors
from engine.errors import Cancelled, EngineError, ExportError

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, EngineError)]


def test_an_error_is_its_sentence_with_a_hint_and_details() -> None:
    error = ExportError("The disk is full.", "Free some space.", "Traceback")
    assert (str(error), error.hint, error.details) == ("The disk is full.", "Free some space.", "Traceback")
    assert (EngineError("It failed.").hint, EngineError("It failed.").details) == ("", "")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_is_made_of_the_same_three_texts(kind: type[EngineError]) -> None:
    """The worker process sends them as texts, and the window's process makes the error again."""
    error = kind("It failed.", "Try again.", "Traceback")
    assert (str(error), error.hint, error.details) == ("It failed.", "Try again.", "Traceback")
    assert str(pickle.loads(pickle.dumps(error))) == "It failed."


def test_stopping_is_not_caught_as_an_error() -> None:
    assert not issubclass(Cancelled, Exception)
