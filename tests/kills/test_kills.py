"""Some work is ended at random moments, and nothing is lost or left over; a thousand times by `python -m tests.kills`."""

from __future__ import annotations

import random
import signal
import sys

import pytest

from engine.jobs.job import Job
from tests.faults.harness import Ending
from tests.faults.scenarios import clone
from tests.kills.harness import DONE, Findings, KillBench, problems_ended
from tests.kills.kinds import KINDS
from tests.kills.moments import COMMAND, GROUP, Kill

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and forks are another matter there")

WHENEVER = Kill(signal.SIGTERM)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> KillBench:
    return KillBench(tmp_path_factory.mktemp("kills"))


@pytest.mark.parametrize(
    "name", ["animate", "export over a clip", "resume", "two over one clip", "clear while one resumes", "store limit"]
)
def test_work_that_is_ended_at_any_moment_loses_nothing_and_leaves_nothing(bench: KillBench, name: str) -> None:
    found = Findings()
    assert bench.trial(name, random.Random(name), found.seen) == []
    assert found.seen


def test_a_signal_comes_before_the_change_that_is_chosen(bench: KillBench) -> None:
    work = KINDS["settings"].first
    for whom, which in ((COMMAND, signal.SIGKILL), (GROUP, signal.SIGTERM)):
        endings = []
        for change in range(bench.rehearsal(work).changes + 1):
            one = bench.begin(work, work.prepared(bench.place), Kill(which, change=change, whom=whom), bench.notes)
            endings.append(bench.ended(one.process, one.notes)[0].code)
        assert set(endings[:-1]) <= {-which, 130}
        assert endings[-1] == 0, "there is no such change"


def test_what_is_lost_left_over_locked_or_unlisted_is_a_fault(bench: KillBench) -> None:
    kind = KINDS["export over a clip"]
    expected = bench.rehearsal(kind.first).expected
    clone(bench.template, bench.place.root)
    assert bench.look(Ending(0, "", ""), kind.first, expected) == ["out/old.gif is not written, and nothing is said"], (
        "the place is as it was before"
    )
    job = Job(bench.place.interrupted)
    assert bench.unlisted() == []
    with job.lock():
        assert bench.locked() == [f"{job.folder.name} is locked, and nobody works on it"]
    (bench.place.out / ".vivant-kept").mkdir()
    (bench.place.out / "old.gif").write_bytes(b"half")
    (job.folder / "request.json").unlink()
    found = bench.look(Ending(130, "", ""), kind.first, expected)
    assert {"out/old.gif is neither whole nor as it was", "out/.vivant-kept is left over"} <= set(found)
    assert f"home/jobs/{job.folder.name}/request.json is changed or lost" in found


def test_a_traceback_a_silent_failure_and_an_unknown_exit_code_are_faults() -> None:
    work = KINDS["animate"].first
    for code in (0, 130, -signal.SIGTERM):
        assert problems_ended(Ending(code, "", ""), work, WHENEVER) == []
    assert problems_ended(Ending(2, "", "The disk is full."), work, None) == []
    for ending in (
        Ending(-signal.SIGKILL, "", ""),
        Ending(0, "", "Traceback (most"),
        Ending(2, "", ""),
        Ending(99, "", ""),
    ):
        assert len(problems_ended(ending, work, WHENEVER)) == 1
    assert len(problems_ended(Ending(130, "", ""), work, None)) == 1, "nobody has ended it"


def test_what_ended_by_itself_is_no_kill() -> None:
    found = Findings()
    found.seen["animate", DONE] += 3
    found.seen["animate", "SIGKILL"] += 2
    assert found.kills == 2
