"""From a Hub to a clip: fetched over HTTP at the commit the table names, then run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.__main__ import main
from engine.export import read_recipe
from engine.models import MODELS
from engine.services.prompts import PROMPTS, proposed_prompt
from engine.weights import is_here
from tests.support.hub_stand_in import Behaviour, StandIn, serving

NAME = "ltx-0.9.8-13b"


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_a_model_is_fetched_and_makes_a_clip(
    checkpoint: Callable[[str], Path], photo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, folder = MODELS[NAME], checkpoint(NAME)
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    extra = {
        "ltx-video-2b-v0.9.5.safetensors": b"the same again" * 999,
        "README.md": b"words",
        "vae/old.bin": b"pickle",
    }
    (source,) = spec.sources
    with serving(StandIn({**files, **extra}, source.revision, source.repository)) as hub:
        hub.behaviour = Behaviour(drop_after=100_000, times=2)
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
        monkeypatch.setattr("engine.weights.download.FIRST_WAIT", 0.01)
        assert main(["models", "fetch", NAME, "--json"]) == 0
        fetched = {path for path, _ in hub.asked if "/resolve/" in path}
    assert {path.rsplit(f"{source.revision}/", 1)[1] for path in fetched} == set(files)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[-2]["done"] == lines[-2]["total"] == sum(map(len, files.values()))
    assert lines[-1]["folder"].endswith(NAME)
    assert is_here(spec)
    assert main(["models", "verify", NAME]) == 0
    out = photo.with_name("clip.mp4")
    assert (
        main(
            ["animate", str(photo), "--model", NAME, "-o", str(out), "--size", "64x64", "--frames", "9", "--steps", "2"]
        )
        == 0
    )
    assert read_recipe(out).request.prompt in {proposed_prompt(kind, spec) for kind in PROMPTS}
    assert main(["models", "remove", NAME]) == 0
    assert not is_here(spec)
