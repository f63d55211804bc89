"""A licence that leaves out countries is accepted before a model is taken in, and nothing is fetched without."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.__main__ import main
from engine.errors import InvalidRequestError
from engine.models import MODELS
from engine.weights.terms import check_accepted, notice

SPEC = MODELS["hunyuan-1.5"]


def test_the_notice_names_the_places_and_only_where_there_are_some() -> None:
    assert all(place in notice(SPEC) for place in SPEC.not_licensed_in)
    assert [spec.id for spec in MODELS.values() if notice(spec)] == [SPEC.id]
    check_accepted(SPEC, True)
    check_accepted(MODELS["ltx-0.9.8"], False)
    with pytest.raises(InvalidRequestError, match="may be used there"):
        check_accepted(SPEC, False)


@pytest.mark.parametrize("action", ["fetch", "import"])
def test_commands_want_it_accepted_before_anything_is_looked_for(
    action: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [SPEC.id, *([str(tmp_path / "none")] if action == "import" else [])]
    assert main(["models", action, *given]) == 2
    said = capsys.readouterr().err
    assert "Not licensed in" in said
    assert "--accept-licence" in said
    if action == "import":
        assert main(["models", action, *given, "--accept-licence"]) == 2
        assert "--accept-licence" not in capsys.readouterr().err
