"""Folders of work: gone with the program that works in them, however it ends, and never taken from a living one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from engine import temporary
from engine.paths import jobs_folder
from engine.temporary import LOCK, delete_abandoned, notes_folder, staged, staging_folder, sweep_all, temporary_folder
from tests.conftest import ROOT

HOLD = """
import sys, time
from pathlib import Path
from engine.temporary import staging_folder, temporary_folder
with staging_folder(Path(sys.argv[1])) as staging, temporary_folder() as other:
    (staging / "half.mp4").write_bytes(b"half")
    print(staging, other, flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for temporary files of the test's own."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def interrupt(*_: object, **named: object) -> None:
    """Takes the place of something in the middle of which Ctrl-C is pressed."""
    raise KeyboardInterrupt


def holder(target: Path) -> tuple[subprocess.Popen[str], list[Path]]:
    """Another program that works in a staging and in a temporary folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(target)], cwd=ROOT, stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    assert process.stdout is not None
    return process, [Path(name) for name in process.stdout.readline().split()]


def test_what_a_killed_program_left_is_swept_by_the_next_start_wherever_it_is(tmp_path: Path) -> None:
    target = tmp_path / "videos" / "clip.mp4"
    target.parent.mkdir()
    process, folders = holder(target)
    assert sweep_all() == 0
    assert all(folder.is_dir() for folder in folders)
    process.kill()
    process.communicate()
    assert sweep_all() == 2
    assert not any(folder.exists() for folder in folders)
    assert list(target.parent.iterdir()) == []


def test_the_next_export_into_a_folder_sweeps_it_even_without_the_note(tmp_path: Path) -> None:
    process, (staging, _) = holder(tmp_path / "clip.mp4")
    for note in notes_folder().iterdir():
        note.unlink()
    with staging_folder(tmp_path / "other.mp4") as own:
        assert staging.is_dir()
        assert own.is_dir()
    process.kill()
    process.communicate()
    with staging_folder(tmp_path / "other.mp4"):
        assert not staging.exists()


def test_notes_go_with_their_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with staging_folder(tmp_path / "clip.mp4"):
        assert len(list(notes_folder().iterdir())) == 1
    assert list(notes_folder().iterdir()) == []
    (notes_folder() / "old").write_text(str(tmp_path / "never was"))
    sweep_all()
    assert (notes_folder() / "old").exists(), "its folder may be about to be made"
    monkeypatch.setattr(temporary, "FORGOTTEN", -1.0)
    sweep_all()
    assert list(notes_folder().iterdir()) == []


@pytest.mark.parametrize("moment", ["lock_on", "release"])
def test_what_a_signal_leaves_is_swept_whenever_it_strikes(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also before the folder has its lock, and while it is deleted."""

    def work() -> None:
        with staging_folder(tmp_path / "clip.mp4") as folder:
            (folder / "half.mp4").write_bytes(b"half")

    with monkeypatch.context() as patch:
        patch.setattr(temporary, moment, interrupt)
        with pytest.raises(KeyboardInterrupt):
            work()
    sweep_all()
    assert not list(tmp_path.glob(".vivant-*"))


def test_a_folder_that_is_half_deleted_still_has_its_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "vivant-0123abcd"
    (folder / "inside").mkdir(parents=True)
    (folder / LOCK).touch()
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", interrupt)
        with pytest.raises(KeyboardInterrupt):
            temporary.delete(folder)
    assert (folder / LOCK).exists()
    temporary.delete(folder)
    assert not folder.exists()


def test_half_written_files_are_swept_once_nobody_writes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the settings, the presets, the order of the queue."""
    home = jobs_folder().parent
    halves = [
        home / "settings.json.1.partial",
        home / "presets" / "a.json.2.partial",
        jobs_folder() / ".order.3.partial",
    ]
    for path in halves:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{")
    sweep_all()
    assert all(path.exists() for path in halves), "somebody may be writing them"
    monkeypatch.setattr(temporary, "FORGOTTEN", -1.0)
    sweep_all()
    assert not any(path.exists() for path in halves)


def test_a_file_is_staged_beside_its_place_and_put_there_whole(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_text("before")
    with suppress(KeyboardInterrupt), staged(target) as partial:
        partial.write_text("half")
        interrupt()
    assert target.read_text() == "before"
    with staged(target) as partial:
        partial.write_text("after")
    assert [path.read_text() for path in tmp_path.iterdir() if path.is_file()] == ["after"]


def test_folders_of_others_stay(place: Path, tmp_path: Path) -> None:
    mine = place / "vivant-holidays"
    named = place / "vivant-0123abcd"  # the name fits by chance, but nothing in it is Vivant's
    link = place / "vivant-0123abce"
    for folder in (mine, named):
        folder.mkdir()
        (folder / "precious").write_text("x")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / LOCK).touch()
    link.symlink_to(tmp_path / "elsewhere")
    assert sweep_all() == 0
    assert (mine / "precious").exists()
    assert (named / "precious").exists()
    assert (tmp_path / "elsewhere").exists()


def test_an_empty_folder_whose_owner_was_killed_at_once_goes(place: Path) -> None:
    (place / "vivant-0123abcd").mkdir()
    assert sweep_all() == 1


def test_many_that_begin_and_sweep_at_once_never_lose_their_folder(place: Path) -> None:
    lost, until = [], time.monotonic() + 2

    def work() -> None:
        while time.monotonic() < until:
            with temporary_folder() as folder:
                (folder / "file").write_text("x")
                for other in place.iterdir():
                    delete_abandoned(other)
                if not (folder / "file").exists():
                    lost.append(folder)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not lost
    assert list(place.iterdir()) == []


def test_a_staging_folder_that_could_not_be_deleted_is_found_by_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(temporary.shutil, "rmtree", lambda *_, **__: None)
        with staging_folder(tmp_path / "clip.mp4") as folder:
            pass
    assert folder.exists()
    assert sweep_all() == 1
    assert not folder.exists()
