"""What is ended: the work of tests/faults/scenarios.py, folders that are watched, and two commands at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from engine.cli.options import STOPPED
from engine.jobs.change_request import change_request
from engine.jobs.job import Job
from engine.services.batch import watch
from tests.faults.scenarios import DRAWN, REQUEST, SCENARIOS, Command, Place, Scenario, running

LOOKS = 60  # at a folder that is watched, a tenth of a second apart
WATCHED = ("{root}/photos", "-o", "{out}/clips", "--at-once", "1", "--no-check", *DRAWN)


@dataclass(frozen=True)
class Kind:
    """Some work, and another that is done at the same time, if any.

    `share` is how often it is tried; `again` makes what is missing after it was ended, and then everything is there.
    """

    first: Scenario
    second: Scenario | None = None
    share: int = 3
    again: Callable[[Place], int] | None = None

    @property
    def works(self) -> tuple[Scenario, ...]:
        return (self.first, self.second) if self.second else (self.first,)


@dataclass(frozen=True)
class Watching(Command):
    """`vivant watch`, which looks often, until everything is made; as if Ctrl-C was pressed then."""

    def __call__(self, place: Place) -> int:
        left, over = LOOKS, False

        def pause(seconds: float) -> None:
            nonlocal left, over
            time.sleep(seconds)
            left -= 1
            if over := not left or (place.out / "clips" / "report" / "index.html").exists():
                raise KeyboardInterrupt

        watch.plans = partial(watch.plans, pause=pause, seconds=0.1)  # type: ignore[assignment]
        code = super().__call__(place)
        return 0 if over and code == STOPPED else code


def ask_for_another(place: Place) -> int:
    """The settings of a clip that waits in the window's queue are changed."""
    change_request(Job.create(place.photo, REQUEST), replace(REQUEST, seed=7))
    return 0


CLIPS = SCENARIOS["batch"].targets
WATCH = Scenario("watch", Watching(("watch", *WATCHED)), CLIPS, codes=(0, 1, 2))
SWEEP = Scenario("sweep", running("jobs"))
SETTINGS = Scenario("settings", running("settings", "set", "storage-limit", "30"), ("home/settings.json",))
FINISH_BATCH = running("batch", *WATCHED)
BATCH = SCENARIOS["batch"]


def pair(first: str, second: str, share: int = 3) -> Kind:
    return Kind(SCENARIOS[first], SCENARIOS[second], share)


KINDS = {
    "animate": Kind(SCENARIOS["animate"], share=10),
    "animate to MP4": Kind(SCENARIOS["animate to MP4"], share=4),
    "export to MP4": Kind(SCENARIOS["export to MP4"], share=8),
    "export to GIF": Kind(SCENARIOS["export to GIF"], share=4),
    "export to ZIP": Kind(SCENARIOS["export to ZIP"]),
    "export over a clip": Kind(SCENARIOS["export over a clip"], share=8),
    "export a clip": Kind(SCENARIOS["export a clip"]),
    "resume": Kind(SCENARIOS["resume"], share=10),
    "repair": Kind(SCENARIOS["repair"]),
    "clear": Kind(SCENARIOS["clear"]),
    "remove": Kind(SCENARIOS["remove"]),
    "sweep": Kind(SWEEP),
    "settings": Kind(SETTINGS),
    "changed request": Kind(Scenario("changed request", ask_for_another)),
    "store limit": Kind(SCENARIOS["gallery"], share=6),
    "window's queue": Kind(SCENARIOS["queue"], share=4),
    "batch": Kind(BATCH, share=8, again=FINISH_BATCH),
    "watch": Kind(WATCH, share=5, again=FINISH_BATCH),
    "two to one target": pair("animate", "animate", 4),
    "two over one clip": pair("export over a clip", "export over a clip", 4),
    "two resume one job": pair("resume", "resume", 4),
    "clear while one resumes": pair("clear", "resume"),
    "remove while one resumes": pair("resume", "remove"),
    "sweep while one animates": Kind(SCENARIOS["animate"], SWEEP),
    "store limit while one exports": pair("export to MP4", "gallery"),
    "two change settings": Kind(SETTINGS, SETTINGS),
    "two batches into one folder": Kind(BATCH, BATCH, again=FINISH_BATCH),
}
