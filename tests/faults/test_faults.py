"""Some file operations of some scenarios fail, and nothing is lost or left; all of them by `python -m tests.faults`."""

from __future__ import annotations

import random
import sys

import pytest

from tests.faults.conditions import conditions
from tests.faults.harness import Bench, Ending, cases_of, problems_said
from tests.faults.scenarios import SCENARIOS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is told there which file an operation concerns")


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("faults"))


@pytest.mark.parametrize(("name", "count"), [("animate", 2), ("export to GIF", 2), ("clear", 3), ("list", 3)])
def test_whatever_file_operation_fails_nothing_is_lost_and_a_sentence_tells_it(
    bench: Bench, name: str, count: int
) -> None:
    scenario = SCENARIOS[name]
    expected = bench.rehearse(scenario)
    for case in random.Random(name).sample(cases_of(expected.operations), count):
        assert bench.attempt(scenario, case, expected) == [], case


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ffmpeg is killed", "can't be encoded"), ("ffmpeg writes a half", "can't be read back"),
        ("2 pages free, home", "disk is full"), ("read-only, out", "Nothing can be written"),
    ],
)  # fmt: skip
def test_a_broken_ffmpeg_and_a_full_or_closed_disk_are_told_and_cost_nothing(
    bench: Bench, name: str, said: str
) -> None:
    scenario = SCENARIOS["export to MP4"]
    condition = next((c for c in conditions() if c.name == name), None)
    if condition is None:
        pytest.skip("only root may mount a disk")
    ending, faults = bench.attempt_under(scenario, condition, bench.rehearse(scenario))
    assert faults == []
    assert (ending.code, said in ending.errors) == (2, True), ending.errors


def test_what_is_lost_damaged_or_left_over_is_a_fault(bench: Bench) -> None:
    scenario = SCENARIOS["clear"]
    expected = bench.rehearse(scenario)
    recipe = bench.place.finished / "recipe.json"
    recipe.unlink()
    (bench.place.out / "old.gif").write_bytes(b"half")
    (bench.place.temporary / "vivant-1").mkdir()
    assert bench.look(Ending(0, "", ""), scenario, expected)[:3] == [
        f"{recipe.relative_to(bench.place.root)} is changed or lost",
        "out/old.gif is changed or lost",
        "vivant-1 is left in the folder of temporary files",
    ]


def test_a_traceback_a_silent_failure_and_an_unknown_exit_code_are_faults() -> None:
    scenario = SCENARIOS["animate"]
    assert problems_said(Ending(0, "", "A clip."), scenario) == []
    assert problems_said(Ending(2, "", "The disk is full."), scenario) == []
    for ending in (Ending(1, "", "A bug."), Ending(0, "", "Traceback (most recent"), Ending(2, "", "")):
        assert len(problems_said(ending, scenario)) == 1


def test_a_half_written_file_and_what_an_export_leaves_are_faults(bench: Bench) -> None:
    scenario = SCENARIOS["export to GIF"]
    expected = bench.rehearse(scenario)
    target = bench.place.out / "new.gif"
    target.write_bytes(target.read_bytes()[:-5])
    assert bench.look(Ending(2, "", "No."), scenario, expected) == ["out/new.gif is neither whole nor as it was"]
    target.unlink()
    assert bench.look(Ending(0, "", ""), scenario, expected) == ["out/new.gif is not written, and nothing is said"]
