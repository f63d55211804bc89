"""The graphics card is found without torch, by what each system says of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.generators.memory.device import GIB
from engine.runtime import gpu_detection
from engine.runtime.gpu_detection import Gpu


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A Linux computer without a card; what its drivers tell is put into the folder."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(gpu_detection, "DEVICES", tmp_path)
    monkeypatch.setattr(gpu_detection, "NVIDIA", ("vivant-has-no-such-program",))
    return tmp_path


def test_without_a_card_there_is_none(linux: Path) -> None:
    assert gpu_detection.find_gpus() is None


def test_of_several_cards_the_one_with_the_most_memory_counts(linux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "NVIDIA GeForce RTX 3060, 12288\nNVIDIA H100 80GB HBM3, 81559\nOdd, name, 4096\nBroken, [N/A]\n\n"
    program = linux / "smi.py"
    program.write_text(f"print({lines!r})")
    monkeypatch.setattr(gpu_detection, "NVIDIA", (sys.executable, str(program)))
    found = gpu_detection.nvidia()
    assert [card.name for card in found] == ["NVIDIA GeForce RTX 3060", "NVIDIA H100 80GB HBM3", "Odd, name"]
    assert gpu_detection.find_gpus() == Gpu("NVIDIA H100 80GB HBM3", 81559 * 2**20)
    assert found[0].gib == 12


def test_a_driver_that_fails_is_no_card(linux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = linux / "smi.py"
    program.write_text("print('NVIDIA H100, 81559'); raise SystemExit(9)")
    monkeypatch.setattr(gpu_detection, "NVIDIA", (sys.executable, str(program)))
    assert gpu_detection.find_gpus() is None


def test_an_amd_card_is_read_from_the_kernel(linux: Path) -> None:
    for name, text in (("card0", "17163091968\n"), ("card1", "no number")):
        folder = linux / name / "device"
        folder.mkdir(parents=True)
        (folder / "mem_info_vram_total").write_text(text)
    assert gpu_detection.find_gpus() == Gpu("AMD card", 17163091968)


@pytest.mark.parametrize(("machine", "expected"), [("arm64", Gpu("Apple GPU", 12 * GIB)), ("x86_64", None)])
def test_an_apple_gpu_shares_the_memory(monkeypatch: pytest.MonkeyPatch, machine: str, expected: Gpu | None) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(gpu_detection.platform, "machine", lambda: machine)
    monkeypatch.setattr(gpu_detection, "APPLE", (sys.executable, "-c", f"print({16 * GIB})"))
    assert gpu_detection.find_gpus() == expected
