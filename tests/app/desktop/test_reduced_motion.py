"""The system is asked whether it wants less motion, and nothing it says or lacks stops the window."""

from __future__ import annotations

import subprocess
from types import SimpleNamespace
from typing import Any

import pytest

from app.desktop import reduced_motion
from app.desktop.reduced_motion import ASK


@pytest.mark.parametrize(("platform", "says"), [(name, yes) for name, (_, yes) in ASK.items()])
def test_less_motion_is_wanted_where_the_system_says_so(
    monkeypatch: pytest.MonkeyPatch, platform: str, says: str
) -> None:
    answer = says + "\n"
    monkeypatch.setattr(reduced_motion.sys, "platform", platform)
    monkeypatch.setattr(reduced_motion.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(reduced_motion.subprocess, "run", lambda *_, **__: SimpleNamespace(stdout=answer))
    assert reduced_motion.reduced_motion()
    answer = "something else\n"
    assert not reduced_motion.reduced_motion()


def test_a_system_that_does_not_answer_wants_motion(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: Any, **__: Any) -> None:
        raise subprocess.TimeoutExpired("gsettings", 1)

    monkeypatch.setattr(reduced_motion.sys, "platform", "linux")
    monkeypatch.setattr(reduced_motion.shutil, "which", lambda name: None)
    assert not reduced_motion.reduced_motion()
    monkeypatch.setattr(reduced_motion.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(reduced_motion.subprocess, "run", late)
    assert not reduced_motion.reduced_motion()
