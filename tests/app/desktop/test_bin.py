"""What is thrown away lies in the system's bin."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.desktop.bin import move_to_bin


@pytest.mark.skipif(sys.platform != "linux", reason="where the bin is can be chosen on Linux only")
def test_a_new_user_without_a_folder_for_data_has_a_bin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    (tmp_path / "home").mkdir()
    (tmp_path / "Summer sale").mkdir()
    assert move_to_bin(tmp_path / "Summer sale")
    assert (tmp_path / "home" / "data" / "Trash" / "files" / "Summer sale").is_dir()
