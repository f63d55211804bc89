"""Values are there at once, and on the disk when they are waited for."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.background.ini_file import IniFile


def on_disk(path: Path, name: str) -> object:
    return QSettings(str(path), QSettings.Format.IniFormat).value(name)


def test_a_value_is_read_before_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, gate, where = tmp_path / "settings.ini", threading.Event(), []
    sync = QSettings.sync

    def slow(file: QSettings) -> None:
        where.append(threading.current_thread())
        assert gate.wait(10)
        sync(file)

    monkeypatch.setattr(QSettings, "sync", slow)
    file = IniFile(path)
    file.set_value("seeds", ["1", "2"])
    assert file.value("seeds") == ["1", "2"]
    assert not path.exists()
    gate.set()
    file.sync()
    assert on_disk(path, "seeds") == ["1", "2"]
    assert threading.main_thread() not in where
    assert IniFile(path).value("seeds") == ["1", "2"]


def test_what_is_removed_is_gone_and_the_last_value_counts(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    file = IniFile(path)
    for value in range(50):
        file.set_value("order", value)
    file.set_value("old", "x")
    file.remove("old")
    assert file.value("old", "usual") == "usual"
    file.sync()
    assert int(str(on_disk(path, "order"))) == 49
    assert on_disk(path, "old") is None
