"""`vivant forecast` estimates memory by stage, time and disk space."""

from __future__ import annotations

import json

import pytest

from engine.__main__ import main
from engine.cli.forecast import duration


def test_a_forecast_for_breeze_names_memory_time_and_disk(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["forecast", "--model", "breeze", "--size", "512x512", "--frames", "20"]
    assert main([*command, "--json"]) == 0
    line = json.loads(capsys.readouterr().out)
    assert (line["model"], line["frames"], line["disk"]) == ("breeze", 20, 20 * 512 * 512 * 3)
    assert main(command) == 0
    printed = capsys.readouterr().out
    assert all(word in printed for word in ("memory", "time", "disk"))


def test_more_memory_on_the_gpu_makes_it_no_slower(capsys: pytest.CaptureFixture[str]) -> None:
    lines = []
    for vram in ("4GiB", "24GiB"):
        assert main(["forecast", "--model", "svd-xt", "--vram", vram, "--json"]) == 0
        lines.append(json.loads(capsys.readouterr().out))
    assert lines[0]["seconds"] >= lines[1]["seconds"]
    assert set(lines[0]["stages"]) == set(lines[1]["stages"])


def test_a_clip_that_the_model_can_not_make_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forecast", "--model", "animatediff", "--size", "512x512", "--loop", "loop", "--frames", "999"]) == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize(("seconds", "text"), [(5, "5 s"), (89, "89 s"), (600, "10 minutes"), (7200, "2.0 hours")])
def test_durations_are_said_in_the_unit_that_fits(seconds: float, text: str) -> None:
    assert duration(seconds) == text
