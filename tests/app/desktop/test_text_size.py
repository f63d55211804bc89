"""Larger text of the system."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop import text_size


@pytest.fixture
def wayland(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A desktop whose settings are asked with a program of the test's."""
    monkeypatch.setattr(text_size.QGuiApplication, "platformName", lambda: "wayland")
    monkeypatch.setattr(text_size.sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    program = tmp_path / "gsettings"
    program.write_text("#!/bin/sh\necho 1.5\n")
    program.chmod(0o755)
    return program


def test_text_is_as_large_as_the_desktop_asks(wayland: Path, qapp: QApplication) -> None:
    before = qapp.font()
    try:
        text_size.follow_text_size(qapp)
        assert qapp.font().pointSizeF() == pytest.approx(1.5 * before.pointSizeF())
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize(("says", "factor"), [("0.5", 1.0), ("9", 3.0), ("nonsense", 1.0), ("", 1.0)])
def test_what_makes_no_sense_is_not_followed(wayland: Path, says: str, factor: float) -> None:
    wayland.write_text(f"#!/bin/sh\necho {says}\n")
    assert text_size.text_factor() == factor


def test_a_desktop_that_can_t_be_asked_has_the_usual_text(wayland: Path) -> None:
    wayland.unlink()
    assert text_size.text_factor() == 1.0


def test_qt_follows_x11_by_itself(wayland: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_size.QGuiApplication, "platformName", lambda: "xcb")
    assert text_size.text_factor() == 1.0
