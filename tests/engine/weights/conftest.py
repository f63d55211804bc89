"""A model of three files on a stand-in for the Hub."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.models import BREEZE, ModelSpec, Source
from engine.weights import hub as hub_module
from engine.weights.hub import Hub
from tests.support.hub_stand_in import StandIn, serving

LARGE = np.random.default_rng(0).bytes(3_000_000)
FILES = {
    "model_index.json": b'{"_class_name": "ToyPipeline"}',
    "unet/model.safetensors": LARGE,
    "unet/config.json": b"{}",
    "unet/model.bin": b"a pickle" * 500,
    "whole.safetensors": b"not asked for" * 500,
    "../outside.json": b"{}",
    "pipeline.py": b"import os",
}
NEEDED = {"model_index.json", "unet/model.safetensors", "unet/config.json"}
SOURCE = Source("org/model", "c" * 40, ("model_index.json", "*/*.json", "*/*.safetensors", "*/*"), 3_000_000)
MODEL = replace(BREEZE, id="toy", title="Toy", sources=(SOURCE,))


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    with serving(StandIn(dict(FILES))) as hub:
        yield hub


@pytest.fixture
def hub(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Hub:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    for name in ("HF_TOKEN", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_CACHE", "HF_TOKEN_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_ENDPOINT", stand_in.url)
    monkeypatch.setattr(hub_module, "SILENCE", 0.3)
    return Hub(silence=0.3)


@pytest.fixture
def model() -> ModelSpec:
    return MODEL
