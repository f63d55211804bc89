"""Each row's network, as it was published, on the meta device: what the table says of its memory is computed from it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.generators import adapter
from engine.generators.diffusers.footprint import footprint
from engine.generators.memory.offload import Policy
from engine.models import MODELS
from engine.request.defaults import defaults, natural_size
from tests.benchmarks.family_memory import PHOTO, TRUE, folder_of
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")
LARGE = [name for name, spec in MODELS.items() if spec.cost_model == "runs"]


def test_every_large_model_has_its_true_configuration() -> None:
    assert set(TRUE) == set(LARGE)


@pytest.mark.parametrize("name", LARGE)
def test_the_memory_in_the_table_is_that_of_the_true_configuration(name: str, tmp_path: Path) -> None:
    spec = MODELS[name]
    family = adapter(spec)(spec, folder_of(name, tmp_path))
    found = footprint(family, defaults(spec, *natural_size(PHOTO, spec)))
    peaks = tuple(round(found.peak(policy) / 2**30, 1) for policy in Policy)
    assert peaks == pytest.approx(spec.graphics_memory, abs=0.06)
    weights = [round(part.weights / 2**30, 1) for part in found.denoisers]
    assert weights == pytest.approx(list(spec.denoisers), abs=0.11)


@pytest.mark.parametrize("name", LARGE)
def test_the_readme_says_of_each_what_the_row_does(name: str) -> None:
    spec = MODELS[name]
    row = re.search(rf"^\| `{re.escape(name)}` \|.*$", README, re.MULTILINE)
    assert row, f"{name} is not in the table"
    what, _, download, memory = [cell.strip() for cell in row[0].strip("|").split("|")][1:]
    assert re.search(r"[0-9]+ passes", what)
    assert int(download.removesuffix(" GB")) == round(spec.download_size / 1e9)
    assert [float(one) for one in memory.split(" / ")] == list(spec.graphics_memory)
