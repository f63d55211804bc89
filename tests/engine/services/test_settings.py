"""The settings file is checked value by value, and written by several programs at once without loss."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from engine.errors import InvalidRequestError, SettingsError
from engine.services.settings import SETTINGS, SettingsFile


def test_every_default_is_valid_itself() -> None:
    for setting in SETTINGS.values():
        assert setting.read(setting.default) == setting.default


def test_what_several_programs_set_at_once_is_all_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    wanted = {"appearance": "dark", "export-format": "gif", "storage-limit": 7, "export-folder": str(tmp_path)}
    with ThreadPoolExecutor(len(wanted)) as pool:
        list(pool.map(lambda pair: SettingsFile(path).set(*pair), wanted.items()))
    assert {name: SettingsFile(path).value(name) for name in wanted} == wanted


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="can't be written"):
        SettingsFile(tmp_path / "file" / "settings.json").set("appearance", "dark")


def test_a_name_that_is_no_setting_is_refused(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    for act in (file.value, lambda name: file.set(name, 1), file.reset):
        with pytest.raises(InvalidRequestError, match="is not a setting"):
            act("colour")
    assert not file.path.exists()
