"""The window's program: it ends cleanly when it is asked to, and only its own user reaches it."""

from __future__ import annotations

import gc
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.application import keep_out_of_collections
from app.desktop.runtime_folder import channel, is_own_socket
from tests.app.conftest import OpenWindow
from tests.conftest import ROOT

START = """
import sys
from PySide6.QtCore import QTimer
from app import application
class Window(application.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, lambda: print("shown", flush=True))
    def closeEvent(self, event):
        super().closeEvent(event)
        print("closed", flush=True)
application.MainWindow = Window
sys.exit(application.run([]))
"""


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_the_window_closes_cleanly_when_it_is_asked_to_end(name: str, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)}
    window = subprocess.Popen(
        [sys.executable, "-c", START], cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment
    )
    assert window.stdout is not None
    assert window.stdout.readline() == "shown\n"
    window.send_signal(getattr(signal, name))
    rest, _ = window.communicate(timeout=60)
    assert rest == "closed\n"
    assert window.returncode == 0


@pytest.fixture
def short_path() -> Iterator[Path]:
    """An empty folder whose path leaves room for a socket's name."""
    with tempfile.TemporaryDirectory(prefix="v") as folder:
        yield Path(folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows has named pipes, which it keeps to their user")
def test_the_socket_lies_in_a_folder_of_the_user_alone(short_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = short_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setattr("tempfile.tempdir", str(short_path))
    name = channel()
    assert name is not None
    assert Path(name).parent == runtime
    runtime.chmod(0o755)
    name = channel()
    assert name is not None
    assert Path(name).parent == short_path / f"vivant-run-{os.getuid()}"
    (short_path / f"vivant-run-{os.getuid()}").chmod(0o777)
    assert channel() is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has named pipes, which it keeps to their user")
def test_only_a_socket_of_this_user_is_talked_to(short_path: Path) -> None:
    (short_path / "file").touch()
    assert not is_own_socket(str(short_path / "file"))
    assert not is_own_socket(str(short_path / "gone"))
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(short_path / "s"))
        assert is_own_socket(str(short_path / "s"))


def test_what_is_there_to_stay_is_not_looked_through_for_garbage(open_window: OpenWindow) -> None:
    """A collection of everything holds the window for as long as a person notices."""
    window = open_window()
    assert gc.get_freeze_count() == 0
    keep_out_of_collections(window)
    everything = gc.get_freeze_count()
    assert everything > 10_000
    window.workspace.loader.finished.emit()
    assert gc.get_freeze_count() > everything
    assert len(gc.get_objects()) < everything / 10
