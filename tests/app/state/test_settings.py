"""The window and the commands read and write the same settings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.state.settings import Settings
from engine.services.settings import SettingsFile


def test_what_a_command_sets_counts_in_the_window_and_the_other_way_round(tmp_path: Path) -> None:
    window, command = Settings(tmp_path / "settings.ini"), SettingsFile(tmp_path / "settings.json")
    command.set("appearance", "dark")
    command.set("storage-limit", 7)
    assert (window.appearance, window.store_limit) == ("dark", 7)
    window.appearance, window.export_format, window.export_folder = "", "gif", tmp_path
    assert [command.value(name) for name in ("appearance", "export-format", "export-folder")] == [
        "system", "gif", str(tmp_path),
    ]  # fmt: skip


def test_what_an_older_version_kept_is_taken_over_once(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("appearance", "light")
    store.setValue("store_limit", "much")
    store.sync()
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.appearance, settings.store_limit) == ("light", 20)
    settings.shared.reset()
    assert Settings(tmp_path / "settings.ini").appearance == ""


def test_the_window_goes_on_where_settings_can_not_be_written(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.shared.path.mkdir()
    settings.appearance = "dark"
    assert settings.appearance == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_settings_are_for_their_owners_eyes_and_nonsense_in_them_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "vivant" / "settings.ini"
    old = os.umask(0)
    try:
        settings = Settings(file)
        settings.add_recent(Path("x" * 300))
        settings._store.sync()
    finally:
        os.umask(old)
    assert (file.parent.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)
    assert settings.recent == []
