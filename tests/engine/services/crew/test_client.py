"""Orders go to the machines that fit; whatever dies, every item ends once."""

from __future__ import annotations

import socket
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from engine.errors import Cancelled
from engine.generators import load
from engine.models import BREEZE
from engine.progress import Progress
from engine.services.batch.order import Item, State
from engine.services.batch.plan import Wanted, make_plan
from engine.services.batch.table import Row
from engine.services.crew import client as module
from engine.services.crew.client import CrewSlots, members_of, missing
from engine.services.crew.key import CrewError, make_key, security
from engine.services.crew.machine import strict_tag, tag
from tests.conftest import SAMPLES
from tests.support.batch_stand_in import nap_item
from tests.support.crew import Crew, crew

pytest.importorskip("distributed")
import dask
from distributed import KilledWorker

pytestmark = pytest.mark.filterwarnings("default")
TLS_ALERT = 0x15
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


class Finished:
    """A future that says it is finished, and whose result a test sets."""

    key, status = "a", "finished"


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


def slots(running: Crew, key: Path, folder: Path, messages: list[str]) -> CrewSlots:
    return CrewSlots(running.address, key, folder / "made", mixed=True, tell=messages.append)


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
    running.join("twin", strict_tag("breeze", load(BREEZE).version, "its bytes"), slots=3)
    running.wait_for_members()
    monkeypatch.setattr(module, "probe", lambda: "its bytes")
    assert [(one.name, one.slots, one.same) for one in members_of(running.address, key)] == [
        ("laptop", 1, False), ("old", 1, False), ("twin", 3, True), ("workstation", 1, False),
    ]  # fmt: skip
    with dask.config.set({"distributed.client.scheduler-info-interval": "1ms"}):
        client = module.connect(running.address, security(key))
    looks = [len(module.announced(client)) for _ in range(50)]
    client.close(timeout=2)
    assert looks == [4] * 50, "whatever the library's own heartbeat asks in between"
    monkeypatch.setattr(
        module, "needed", lambda order, mixed: {CARD_TAG if order.fields.get("large") else BREEZE_TAG: 1.0}
    )
    mixed = [*items(tmp_path, 3), *items(tmp_path, 3, first=3, large=True)]
    messages: list[str] = []
    found = slots(running, key, tmp_path, messages)
    assert {ended.outcome.state for ended in found.run(mixed, nothing)} == {State.PASSED}
    assert any("old" in sentence for sentence in messages)
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
    return [child.pid for child in found if is_spawned(child)]


def is_spawned(child: Any) -> bool:
    import psutil

    try:
        return "spawn_main" in " ".join(child.cmdline())
    except (psutil.NoSuchProcess, psutil.ZombieProcess):  # it has just ended
        return False


def test_a_foreign_key_is_refused(running: Crew, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    make_key(other)
    with pytest.raises(CrewError, match="No scheduler answers"):
        list(slots(running, other, tmp_path, []).run(items(tmp_path, 1), nothing))


def test_whoever_comes_without_encryption_gets_nothing_and_the_crew_goes_on(
    running: Crew, key: Path, tmp_path: Path
) -> None:
    import dask
    from distributed import Client

    # Otherwise a test before this one may have made the client itself refuse.
    careless = dask.config.set({"distributed.comm.require-encryption": False})
    with careless, pytest.raises(OSError, match=r"(?i)time|connect|closed|handshake"):
        Client(running.address.replace("tls://", "tcp://"), timeout="2s", set_as_default=False)
    for words in (b"GET / HTTP/1.0\r\n\r\n", bytes(64), b"\x01" + bytes(7) + b"hello"):
        with socket.create_connection(("127.0.0.1", running.port), timeout=5) as plain:
            plain.sendall(words)
            with suppress(ConnectionResetError, TimeoutError):
                assert b"hello" not in (said := plain.recv(4096))
                assert not said or said[0] == TLS_ALERT
    assert running.scheduler.poll() is None
    running.join("a", BREEZE_TAG)
    ended = list(slots(running, key, tmp_path, []).run(items(tmp_path, 2), nothing))
    assert [one.outcome.state for one in ended] == [State.PASSED] * 2


def test_a_machine_with_a_card_makes_the_large_models_clips_and_a_laptop_breezes(
    running: Crew, key: Path, tmp_path: Path
) -> None:
    pytest.importorskip("diffusers")
    from tests.support.svd_toys import save_toy

    model = str(save_toy(tmp_path / "large"))
    source = tmp_path / "photo.png"
    with Image.open(SAMPLES / "dog.jpg") as image:
        image.resize((64, 64)).save(source)
    plans = [
        make_plan([Row(number, source)], Wanted(fields, model=name, long_side=64, auto=False, check=False), tmp_path)
        for number, name, fields in (
            (1, model, {"frames": 6, "steps": 2}), (2, "", {"frames": 3, "steps": 4}),
            (3, model, {"frames": 6, "steps": 2, "seed": 7}), (4, "", {"frames": 3, "steps": 4, "seed": 7}),
        )
    ]  # fmt: skip
    wanted = [item for plan in plans for item in plan.items]
    assert not any(plan.bad for plan in plans)
    running.join_with_real_engine("laptop")
    running.join_with_real_engine("workstation", model)
    found = CrewSlots(running.address, key, tmp_path / "made", mixed=False, tell=print)
    versions = {ended.item.number: ended.outcome.model_version for ended in found.run(wanted, nothing)}
    assert versions == {item.number: item.order.model_version for item in wanted}
    assert versions[1] == versions[3] != versions[2] == versions[4]


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


@pytest.mark.parametrize("problem", [TimeoutError(), OSError(), CancelledError(), KilledWorker("x", None, 4)])
def test_a_clip_that_is_lost_with_its_machine_before_it_is_fetched_is_made_again(
    key: Path, tmp_path: Path, problem: BaseException
) -> None:
    (item,), cancelled, waiting = items(tmp_path, 1), list[object](), deque[Item]()

    def result(timeout: float) -> None:
        raise problem

    found = CrewSlots("tls://127.0.0.1:9", key, tmp_path / "made", mixed=True, tell=print)
    found._client = SimpleNamespace(status="running", cancel=lambda futures, force: cancelled.extend(futures))
    future = Finished()
    future.result = result  # type: ignore[attr-defined]
    found._flying = {future: item}
    assert found._take(future, waiting) is None
    assert list(waiting) == [item]
    assert len(cancelled) == 1


def test_the_sentence_names_who_is_left_out() -> None:
    assert missing(["kontor-2"], True, False) == (
        "Left out for other bytes or another version of Vivant: kontor-2. To use them all the same, give --mixed."
    )
    assert "Waiting for one" in missing([], False, False)
    assert missing([], True, False) == ""
