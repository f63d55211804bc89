"""The graphics card is found without torch, by what each system says of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine import cards
from engine.cards import Card
from engine.memory import GIB


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A Linux computer without a card; what its drivers tell is put into the folder."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(cards, "DEVICES", tmp_path)
    monkeypatch.setattr(cards, "NVIDIA", ("vivant-has-no-such-program",))
    return tmp_path


def test_without_a_card_there_is_none(linux: Path) -> None:
    assert cards.find() is None


def test_of_several_cards_the_one_with_the_most_memory_counts(linux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "NVIDIA GeForce RTX 3060, 12288\nNVIDIA H100 80GB HBM3, 81559\nOdd, name, 4096\nBroken, [N/A]\n\n"
    program = linux / "smi.py"
    program.write_text(f"print({lines!r})")
    monkeypatch.setattr(cards, "NVIDIA", (sys.executable, str(program)))
    found = cards.nvidia()
    assert [card.name for card in found] == ["NVIDIA GeForce RTX 3060", "NVIDIA H100 80GB HBM3", "Odd, name"]
    assert cards.find() == Card("NVIDIA H100 80GB HBM3", 81559 * 2**20)
    assert found[0].gib == 12


def test_a_driver_that_fails_is_no_card(linux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = linux / "smi.py"
    program.write_text("print('NVIDIA H100, 81559'); raise SystemExit(9)")
    monkeypatch.setattr(cards, "NVIDIA", (sys.executable, str(program)))
    assert cards.find() is None


def test_an_amd_card_is_read_from_the_kernel(linux: Path) -> None:
    for name, text in (("card0", "17163091968\n"), ("card1", "no number")):
        folder = linux / name / "device"
        folder.mkdir(parents=True)
        (folder / "mem_info_vram_total").write_text(text)
    assert cards.find() == Card("AMD card", 17163091968)


@pytest.mark.parametrize(("machine", "expected"), [("arm64", Card("Apple GPU", 12 * GIB)), ("x86_64", None)])
def test_an_apple_gpu_shares_the_memory(monkeypatch: pytest.MonkeyPatch, machine: str, expected: Card | None) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(cards.platform, "machine", lambda: machine)
    monkeypatch.setattr(cards, "APPLE", (sys.executable, "-c", f"print({16 * GIB})"))
    assert cards.find() == expected
