"""What a clip is finished with is said on the command line in a few words."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.__main__ import main
from engine.cli.finishing import FinishOptions
from engine.errors import EngineError
from engine.export import ExportOptions, deliver
from engine.export.endings import Ending
from engine.export.reader import opened
from engine.export.sound import Sound
from engine.progress import ignore
from tests.support.clips import gradient, reel_of


def test_all_of_it_goes_into_the_options_of_the_export(photo: Path) -> None:
    given = FinishOptions(
        repeat_to=6, text="Sale\\nnow", text_at="top-left size=0.1 colour=#ff0000 from=0.5 to=2", logo=photo,
        logo_at="right", sound=photo, sound_at="level=0.5 in=1 out=2 once", ending="fade:2", plays=3,
    )  # fmt: skip
    asked = given.applied(ExportOptions())
    text, logo = asked.marks
    assert (text.text, text.position, text.size, text.colour) == ("Sale\nnow", "top-left", 0.1, "#ff0000")
    assert (text.start, text.end, logo.position) == (0.5, 2, "right")
    assert asked.sound == Sound(photo, 0.5, 1, 2, repeats=False)
    assert asked.ending == Ending("fade", 2)
    assert (asked.encoding.plays, asked.repeat_to) == (3, 6)
    assert FinishOptions().applied(ExportOptions()) == ExportOptions()


@pytest.mark.parametrize(
    "given",
    [{"text": "a", "text_at": "above"}, {"text": "a", "text_at": "size=x"}, {"text_at": "top"}, {"plays": -1},
     {"sound_at": "loud", "sound": Path(__file__)}, {"sound": Path("/none.mp3")}, {"logo": Path(__file__)},
     {"ending": "stop"}, {"repeat_to": 1e6}, {"repeat_to": float("nan")}, {"before_after": "above"}],
)  # fmt: skip
def test_what_is_not_possible_is_told_before_any_work(given: dict[str, object]) -> None:
    with pytest.raises(EngineError):
        FinishOptions(**given).applied(ExportOptions())  # type: ignore[arg-type]


def test_a_loop_is_cut_eased_repeated_and_shown_with_its_photo(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip, out = tmp_path / "clip.mkv", tmp_path / "out.mkv"
    deliver(reel_of(gradient(), fps=8, loop="loop"), clip, ExportOptions(), False, ignore)
    both = ["--before-after", "beside", "--photo", str(photo)]
    assert main(["export", str(clip), "-o", str(out), "--repeat-to", "2.5", "--text", "Hi", *both]) == 0
    with opened(out) as source:
        assert (source.count, source.size) == (24, (192, 72))
    assert "3 times" in capsys.readouterr().err
    assert main(["export", str(clip), "-o", str(out), "--force", "--trim", "2-6", "--ease", "in"]) == 0
    with opened(out) as source:
        assert 5 <= source.count <= 6
    for wrong in (["--trim", "2-6", "--repeat-to", "3"], ["--trim", "90-99"], both[:2]):
        assert main(["export", str(clip), "-o", str(out), "--force", *wrong]) == 2
