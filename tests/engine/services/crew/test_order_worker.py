"""An order on a member is done by a child that can be killed, and that is kept for the next."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from engine.services.batch import slots
from engine.services.batch.order import Outcome, State
from engine.services.crew import order_worker
from engine.services.crew.order_worker import CHILDREN, in_child
from tests.support import batch_stand_in
from tests.support.batch_stand_in import nap_item


@pytest.fixture(autouse=True)
def children(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(slots, "serve", batch_stand_in.serve)
    yield
    CHILDREN.close()


def test_a_child_is_kept_and_its_clip_comes_back_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    pids = set()
    for number in range(3):
        found = in_child(nap_item(number).order.to_json(), b"photo", lambda: True)
        assert found is not None
        assert (found["clip"], Outcome.from_json(found["outcome"]).state) == (f"{number}.jpg".encode(), State.PASSED)
        pids |= {slot.child.pid for slot, _ in CHILDREN._free}
    assert len(pids) == 1
    monkeypatch.setattr(order_worker, "MOST_ORDERS", 1)
    in_child(nap_item(9).order.to_json(), b"photo", lambda: True)
    assert not CHILDREN._all, "after so many orders a fresh one takes its place"


def test_what_nobody_wants_any_more_is_killed_at_once() -> None:
    began = time.monotonic()
    assert in_child(nap_item(1, 60).order.to_json(), b"photo", lambda: time.monotonic() - began < 0.5) is None
    assert time.monotonic() - began < 10
    assert not CHILDREN._all


def test_a_child_that_dies_is_told_as_a_failure_and_the_next_order_gets_another() -> None:
    found = in_child(nap_item(1, crash=True).order.to_json(), b"photo", lambda: True)
    assert found is not None
    assert Outcome.from_json(found["outcome"]).state is State.FAILED
    assert in_child(nap_item(2).order.to_json(), b"photo", lambda: True) is not None
