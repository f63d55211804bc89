"""A batch in a process of its own: looked at before it starts, paused, stopped, killed, and gone on with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from engine.errors import Cancelled, EngineError
from engine.services.batch import start
from engine.services.batch.earlier import Earlier
from engine.services.batch.manifest import Manifest
from engine.services.batch.order import Outcome, State
from engine.services.batch.plan import Wanted
from engine.services.batch_process import (
    PAUSE,
    RESUME,
    STOP,
    BatchSession,
    ContinueBatch,
    Crew,
    LookAtCrew,
    Make,
    MoreSeeds,
    ParentControl,
    Survey,
    survey,
)

QUICK = Wanted({"frames": 2, "steps": 4}, check=False)
PHOTOS = 4
Events = list[tuple[Any, ...]]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for i in range(PHOTOS):
        Image.linear_gradient("L").resize((64, 64 + 16 * i)).convert("RGB").save(folder / f"{i}.png")
    return folder


class Silent:
    """A pipe on which nobody says anything."""

    def poll(self) -> bool:
        return False

    def send(self, what: object) -> None:
        pass


def control() -> ParentControl:
    return ParentControl(Silent())  # type: ignore[arg-type]


def test_a_survey_counts_photos_clips_and_bad_rows_and_gives_an_example(photos: Path, tmp_path: Path) -> None:
    (photos / "broken.png").write_bytes(b"no picture")
    wanted = Wanted({"frames": 2}, presets=("9:16", "1:1"), name="{photo}-{preset}")
    found = survey(Survey((photos,), tmp_path / "out", wanted), control())
    assert (found.photos, found.clips, found.earlier) == (PHOTOS, 2 * PHOTOS, Earlier())
    assert [row.number for row in found.bad] == [PHOTOS + 1]
    assert found.example == "0-9x16.mp4"
    assert found.forecast.seconds
    assert not found.problem


def test_a_survey_says_what_keeps_a_batch_from_starting(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "0.mp4").write_bytes(b"somebody's own")
    found = survey(Survey((photos,), out, QUICK), control())
    assert "would be replaced" in found.problem
    assert "--" not in found.hint, "it is read in the window"
    monkeypatch.setattr("engine.services.batch.forecast.SPARE", 10**18)
    found = survey(Survey((photos,), tmp_path / "other", QUICK), control())
    assert "GB are free" in found.problem
    assert "--" not in found.hint
    with pytest.raises(EngineError, match="can't contain"):
        survey(Survey((photos,), out, Wanted(name="{nonsense}")), control())


def test_photos_from_several_folders_keep_their_places(photos: Path, tmp_path: Path) -> None:
    other = tmp_path / "more" / "0.png"
    other.parent.mkdir()
    other.write_bytes((photos / "0.png").read_bytes())
    found = survey(Survey((photos, other), tmp_path / "out", QUICK), control())
    assert (found.clips, found.example) == (PHOTOS + 1, "photos/0.mp4")


def test_a_device_is_looked_for_only_where_a_model_needs_one(photos: Path, tmp_path: Path) -> None:
    assert start.device_of([]) is None


def test_a_batch_is_paused_stopped_gone_on_with_and_bettered(photos: Path, tmp_path: Path) -> None:
    out, session, events, wish = tmp_path / "out", BatchSession(), Events(), [""]

    def watch(event: tuple[Any, ...]) -> None:
        events.append(event)
        if event[0] == "paused":
            wish[0] = RESUME if event[1] else STOP
        elif event[0] == "ended" and not wish[0]:
            wish[0] = PAUSE

    manifest = Manifest(out)
    try:
        with pytest.raises(Cancelled):
            session.ask(Make((photos,), out, QUICK), watch, lambda: wish[0])
        assert ("paused", True) in events
        items = manifest.plan().items
        made = [item.id for item in items if manifest.outcome(item).state is State.PASSED]
        assert 0 < len(made) < PHOTOS
        ended = ended_in(session, ContinueBatch(out))
        assert sorted([*ended, *made]) == sorted(item.id for item in items), "nothing is lost or made twice"
        assert (out / "report" / "index.html").exists()
        record = manifest.folder / "items" / f"{items[0].id}.json"
        record.write_text(record.read_text().replace('"passed"', '"short"'))
        (outcome,) = ended_in(session, MoreSeeds(out)).values()
        chosen = manifest.plan().items[1]
        clip = out / chosen.out
        before = clip.read_bytes()
        wanted = Wanted({"frames": 3, "steps": 4}, check=False)
        assert survey(Survey((photos,), out, wanted, clips=(chosen.id,)), control()).earlier == Earlier(
            PHOTOS - 1, 0, 1
        )
        assert list(ended_in(session, Make((photos,), out, wanted, clips=(chosen.id,)))) != [chosen.id]
        assert (clip.read_bytes() != before, len(manifest.plan().items)) == (True, PHOTOS), "in its place"
        with pytest.raises(EngineError, match="no key|not installed"):  # a crew that can't be asked says why
            session.ask(LookAtCrew(Crew("tls://127.0.0.1:1", tmp_path / "none.pem")), events.append)
    finally:
        session.close()
    assert (outcome.state, outcome.tries) == (State.PASSED, 1), "the first one was without a fault"
    assert manifest.plan().items[0].order.best_of == 4
    assert manifest.plan().items[2:] == items[2:]


def ended_in(session: BatchSession, what: object) -> dict[str, Outcome]:
    events = Events()
    session.ask(what, events.append)
    return {event[1]: event[2] for event in events if event[0] == "ended"}
