"""One file for what earlier runs took; those of earlier versions are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.generators.memory.device import GIB, Device
from engine.generators.run_history import KEPT, history_file, key_of, known_device, median, record
from engine.models import BREEZE, MODELS, SVD, SVD_XT

CARD = Device("cuda:0", "RTX 3060", 12 * GIB, 10 * GIB, 25e12)


def test_the_last_runs_count_and_the_device_is_known_to_another_process() -> None:
    for i in range(KEPT + 5):
        record("a key", CARD, seconds=float(i + 1))
    assert median("a key", "seconds") == (5 + (KEPT + 1) / 2, KEPT)
    assert median("a key", "memory") is None
    assert known_device() == CARD
    record("another", seconds=1.0)  # without a device: the latest one stays
    assert known_device() == CARD


def test_models_of_one_formula_share_their_runs_and_devices_do_not() -> None:
    assert key_of(SVD, CARD) == key_of(SVD_XT, CARD) == "svd on RTX 3060"
    assert key_of(MODELS["ltx-0.9.8-13b"], CARD) == "ltx-0.9.8-13b on RTX 3060"
    assert key_of(BREEZE, CARD) == "breeze"


def test_files_of_earlier_versions_are_read_and_go_on_in_the_new_one(home: Path) -> None:
    (home / "pace.json").write_text(json.dumps({"breeze": [2.0, 3.0, 4.0]}))
    latest = {"id": "cuda:0", "name": "RTX 3060", "total": 12 * GIB, "free": 10 * GIB, "speed": 25e12}
    runs = {"RTX 3060": {"seconds": [1.5], "memory": [1.2]}}
    (home / "devices.json").write_text(json.dumps({"latest": latest, "runs": runs}))
    assert median("breeze", "seconds") == (3.0, 3)
    assert median(key_of(SVD, CARD), "memory") == (1.2, 1)
    assert known_device() == CARD
    record("breeze", seconds=5.0)
    assert history_file().exists()
    assert median("breeze", "seconds") == (3.5, 4)
    assert median(key_of(SVD, CARD), "seconds") == (1.5, 1)


@pytest.mark.parametrize("name", ["runs.json", "pace.json", "devices.json"])
@pytest.mark.parametrize(
    "text",
    ["", "[1, 2", "[1, 2]", '{"breeze": "x"}', '{"breeze": [null, -3]}', '{"runs": [1], "device": 3}',
     '{"runs": {"breeze": {"seconds": "x"}}, "latest": {"id": 4}}', '{"runs": {"breeze": {"seconds": [null, -3]}}}'],
)  # fmt: skip
def test_a_damaged_file_is_passed_over(home: Path, name: str, text: str) -> None:
    (home / name).write_text(text)
    assert median("breeze", "seconds") is None
    assert known_device().kind == "cpu"
    record("breeze", CARD, seconds=2.0)
    assert median("breeze", "seconds") == (2.0, 1)
