"""A machine announces what decides about the bytes it makes."""

from __future__ import annotations

import pytest

from engine.services.batch.order import Order
from engine.services.crew import machine
from engine.services.crew.machine import needed, photo_name, strict_tag, tag


def test_another_version_other_weights_or_another_probe_do_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "probe", lambda: "abc")
    order = Order("a.jpg", "0" * 64, "", "breeze 2-x", {})
    assert set(needed(order, mixed=False)) == {strict_tag("breeze", "breeze 2-x", "abc")}
    assert set(needed(order, mixed=True)) == {tag("breeze", "breeze 2-x")}
    assert tag("breeze", "breeze 2-x") != tag("breeze", "breeze 2-y") != tag("svd", "breeze 2-y")


def test_a_large_model_is_taken_one_clip_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Loaded:
        version = "some version"

    monkeypatch.setattr(machine, "load", lambda spec: Loaded())
    monkeypatch.setattr(machine, "probe", lambda: "abc")
    announced = machine.resources(4, ("ltx-0.9.8",))
    assert announced[tag("breeze", "some version")] == 4
    assert announced[tag("ltx-0.9.8", "some version")] == 1


def test_the_probe_is_the_same_each_time() -> None:
    first = machine.probe()
    machine.probe.cache_clear()
    assert machine.probe() == first
    assert len(first) == 12


@pytest.mark.parametrize(
    ("name", "safe"), [("../../x.png", "x.png"), ("c:\\a\\b.png", "b.png"), (".hidden", "hidden"), ("..", "photo")]
)
def test_a_name_from_the_network_is_a_name_and_nothing_else(name: str, safe: str) -> None:
    assert photo_name(name) == safe
