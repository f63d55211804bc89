"""What a batch prints can be read by people and by scripts."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from engine.cli.batch_output import BatchOutput, tell_forecast, tell_summary
from engine.services.batch.forecast import BatchForecast
from engine.services.batch.order import Outcome, State
from engine.services.batch.runner import Summary
from tests.support.batch_stand_in import nap_item

FORECAST = BatchForecast(2, 100.0, 1_200_000_000, 34_000_000)


def test_the_forecast_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    tell_forecast(FORECAST, as_json=False)
    assert capsys.readouterr().out == "2 clips: about 2 minutes, up to 1.2 GB of memory, about 34 MB of disk.\n"
    tell_forecast(BatchForecast(1, None, 10**9, 10**9), as_json=False)
    assert "known after the first" in capsys.readouterr().out


def test_each_item_is_a_line_of_json_with_the_time_left(capsys: pytest.CaptureFixture[str]) -> None:
    with BatchOutput(FORECAST, as_json=True) as output:
        output.ended(nap_item(1), Outcome(State.SHORT, score=0.5, faults=("label",)))
    line = json.loads(capsys.readouterr().out)
    assert (line["row"], line["clip"], line["state"], line["faults"]) == (1, "1.mp4", "short", ["label"])
    assert line["seconds_left"] < 100


def test_a_failure_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    with BatchOutput(FORECAST, as_json=False) as output:
        output.ended(nap_item(7), Outcome(State.FAILED, "It broke.", "Try again."))
    assert "Row 7: It broke. Try again." in capsys.readouterr().err


def test_the_summary_says_how_many_and_where(capsys: pytest.CaptureFixture[str]) -> None:
    tell_summary(Summary(Counter({State.PASSED: 3, State.FAILED: 1})), Path("out"), as_json=False)
    assert capsys.readouterr().out == f"3 passed, 1 failed.\n{Path('out') / 'report' / 'index.html'}\n"
