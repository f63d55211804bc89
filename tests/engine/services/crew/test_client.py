"""Orders go to the machines that fit; whatever dies, every item ends once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import Cancelled
from engine.progress import Progress
from engine.services.batch.order import Item, State
from engine.services.crew import client as module
from engine.services.crew.client import CrewSlots, missing
from engine.services.crew.key import CrewError, make_key
from engine.services.crew.machine import tag
from tests.support.batch_stand_in import nap_item
from tests.support.crew import Crew, crew

pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("default")
BREEZE_TAG, CARD_TAG = tag("breeze", "stand-in"), tag("card", "stand-in")


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("key") / "crew.pem"
    make_key(path)
    return path


@pytest.fixture
def running(key: Path) -> Iterator[Crew]:
    with crew(key) as found:
        yield found


def nothing(item: Item, progress: Progress) -> None:
    """Takes progress and never stops."""


def items(folder: Path, count: int, seconds: float = 0.01, first: int = 0, **fields: object) -> list[Item]:
    found = []
    for number in range(first, first + count):
        photo = folder / f"{number}.jpg"
        photo.write_bytes(b"photo")
        one = nap_item(number, seconds, folder / "log", **fields)
        found.append(Item(number, str(photo), one.out, one.order, {}, one.draft))
    return found


def slots(running: Crew, key: Path, folder: Path, told: list[str]) -> CrewSlots:
    return CrewSlots(running.address, key, folder / "made", mixed=True, tell=told.append)


def test_a_member_is_killed_and_nothing_is_lost_or_comes_twice(running: Crew, key: Path, tmp_path: Path) -> None:
    members = [running.join("a", BREEZE_TAG), running.join("b", BREEZE_TAG)]
    done: list[int] = []
    for ended in slots(running, key, tmp_path, []).run(items(tmp_path, 12, 0.1), nothing):
        assert ended.outcome.state is State.PASSED, ended.outcome.sentence
        assert (ended.folder / "clip.mp4").read_bytes() == f"{ended.item.number}.jpg".encode()
        done.append(ended.item.number)
        if len(done) == 4:
            members[0].kill()
    assert sorted(done) == list(range(12))


def test_a_scheduler_that_dies_is_waited_for_and_members_rejoin_by_themselves(
    running: Crew, key: Path, tmp_path: Path
) -> None:
    running.join("a", BREEZE_TAG)
    done, told = list[int](), list[str]()
    for ended in slots(running, key, tmp_path, told).run(items(tmp_path, 8, 0.1), nothing):
        done.append(ended.item.number)
        if len(done) == 3:
            running.scheduler.kill()
            running.scheduler.wait()
            opened = time.monotonic()
            running.open()
    assert sorted(done) == list(range(8))
    assert time.monotonic() - opened < 60
    assert any("clips of this run are safe" in sentence for sentence in told)


def test_unlike_machines_are_told_of_and_get_nothing_and_a_card_gets_the_large_models_orders(
    running: Crew, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running.join("old", tag("breeze", "another version"))
    running.join("laptop", BREEZE_TAG)
    running.join("workstation", CARD_TAG)
    running.wait_for_members()
    monkeypatch.setattr(
        module, "needed", lambda order, mixed: {CARD_TAG if order.fields.get("large") else BREEZE_TAG: 1.0}
    )
    mixed = [*items(tmp_path, 3), *items(tmp_path, 3, first=3, large=True)]
    told: list[str] = []
    found = slots(running, key, tmp_path, told)
    assert {ended.outcome.state for ended in found.run(mixed, nothing)} == {State.PASSED}
    assert any("old" in sentence for sentence in told)
    assert len((tmp_path / "log").read_text().splitlines()) == 6


def test_only_machines_that_fit_carry_out_orders(running: Crew, key: Path, tmp_path: Path) -> None:
    running.join("old", tag("breeze", "another version"))
    began = time.monotonic()

    def stop(item: Item, progress: Progress) -> None:
        if time.monotonic() - began > 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(slots(running, key, tmp_path, []).run(items(tmp_path, 2), stop))
    assert not (tmp_path / "log").exists()


def test_stopping_takes_less_than_three_seconds_also_on_the_member(running: Crew, key: Path, tmp_path: Path) -> None:
    member = running.join("a", BREEZE_TAG)
    stopped: list[float] = []

    def stop(item: Item, progress: Progress) -> None:
        if children_of(member.pid):
            stopped.append(time.monotonic())
            raise Cancelled

    with pytest.raises(Cancelled):
        list(slots(running, key, tmp_path, []).run(items(tmp_path, 1, 60), stop))
    (began,) = stopped
    while children_of(member.pid) and time.monotonic() - began < 10:
        time.sleep(0.05)
    assert time.monotonic() - began < 3


def children_of(pid: int) -> list[int]:
    import psutil

    found = psutil.Process(pid).children(recursive=True)
    return [child.pid for child in found if "spawn_main" in " ".join(child.cmdline())]


def test_a_foreign_key_is_refused(running: Crew, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    make_key(other)
    with pytest.raises(CrewError, match="No scheduler answers"):
        list(slots(running, other, tmp_path, []).run(items(tmp_path, 1), nothing))


def test_everything_listens_on_loopback_only(running: Crew) -> None:
    import psutil

    member = running.join("a", BREEZE_TAG)
    assert member.stdout is not None
    assert "Joined" in member.stdout.readline()
    places = [
        one.laddr.ip
        for process in running.processes
        for one in psutil.Process(process.pid).net_connections()
        if one.status == psutil.CONN_LISTEN
    ]
    assert len(places) >= 2
    assert set(places) == {"127.0.0.1"}


def test_the_sentence_names_who_is_left_out() -> None:
    assert missing(["kontor-2"], True, False) == (
        "kontor-2 makes other bytes, or another version of Vivant, and is left out. To use it all the same: --mixed"
    )
    assert "Waiting for one" in missing([], False, False)
    assert missing([], True, False) == ""
