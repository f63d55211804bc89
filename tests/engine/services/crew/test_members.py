"""A member looks for its crew for ever, at the address by which it can be reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.services.crew.key import CrewError, make_key
from engine.services.crew.members import join_crew, open_crew, own_address

pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("default")


def test_a_member_of_a_crew_on_this_computer_listens_on_loopback() -> None:
    assert own_address("tls://127.0.0.1:8786") == "127.0.0.1"


def test_a_name_that_nobody_has_is_told() -> None:
    with pytest.raises(CrewError, match="can't be found"):
        own_address("tls://nobody.invalid:8786")


def test_opening_and_joining_need_the_key(tmp_path: Path) -> None:
    for call in (
        lambda: open_crew(tmp_path / "none.pem", "127.0.0.1", 1, print),
        lambda: join_crew("tls://127.0.0.1:1", tmp_path / "none.pem", 1, {}, "a", print),
    ):
        with pytest.raises(CrewError, match="no key"):
            call()


def test_a_crew_that_is_not_there_is_looked_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, pauses = tmp_path / "crew.pem", list[float]()
    make_key(key)
    monkeypatch.setattr("engine.services.crew.members.PATIENCE", "0.3s")

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        join_crew("tls://127.0.0.1:1", key, 1, {}, "a", print, pause)
    assert len(pauses) == 2
