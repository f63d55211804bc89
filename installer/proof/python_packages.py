#!/usr/bin/env python3
"""Installs the built wheel as people do, in environments that hold nothing else, and writes down what happened.

    .venv/bin/python installer/proof/python_packages.py dist/vivant-VERSION-py3-none-any.whl [PYTHON ...]

With pip for each Python that is named (python3.11 python3.13), with pipx and uv where they are on the PATH, from
the wheel and from a copy of the repository, and with pip from the archive of the sources, if it lies beside the wheel.
Everything that it needs comes from the package index.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from box import Transcript, indented

ROOT = Path(__file__).resolve().parents[2]
PHOTO = ROOT / "resources" / "samples" / "dog.jpg"
MODULES_OF_OTHERS = ("app", "engine")  # a wheel must bring none of these
LINES_OF_PIP = 6
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from vivant.app import application as a
execute, seen = a.Application.exec, []
def watch():
    window = next(w for w in a.QApplication.topLevelWidgets() if hasattr(w, "workspace"))
    window.workspace.live.frame_ready.connect(seen.append)
def look(tries=300):
    if len(seen) < 5 and tries:
        return QTimer.singleShot(200, lambda: look(tries - 1))
    a.QApplication.closeAllWindows()
def start(*_):
    QTimer.singleShot(0, watch)
    QTimer.singleShot(500, look)
    return execute()
a.Application.exec = start
code = a.run([Path(sys.argv[1])])
print("the photo plays in the window:", len(seen) >= 5)
sys.exit(code or len(seen) < 5)
"""


class Trial:
    """A home of its own, and nothing of this environment but where packages are found."""

    def __init__(self, place: Path, transcript: Transcript) -> None:
        self.place, self.transcript = place, transcript
        kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_", "SSL_"))}
        self.environment = {
            **kept, "HOME": str(place), "PATH": f"{place}/.local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen", "PIPX_HOME": f"{place}/pipx", "PIPX_BIN_DIR": f"{place}/.local/bin",
            "PIPX_MAN_DIR": f"{place}/.local/share/man",
        }  # fmt: skip

    def run(self, *words: object, told: str = "", most: int = 30) -> str:
        """Raises SystemExit when it fails."""
        done = subprocess.run(
            list(map(str, words)), env=self.environment, cwd=self.place, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        self.transcript.say(self._shown(f"$ {told or ' '.join(map(str, words))}"))
        if done.stdout.strip():
            self.transcript.say(indented(self._shown(done.stdout), most))
        if done.returncode or "Traceback" in done.stdout:
            raise SystemExit(f"It failed with status {done.returncode}: {done.stdout[-2000:]}")
        return done.stdout

    def _shown(self, text: str) -> str:
        return text.replace(str(self.place), "~").replace(str(ROOT), ".")


def main() -> None:
    wheel, pythons = Path(sys.argv[1]).resolve(), sys.argv[2:] or ["python3.11", "python3.12", "python3.13"]
    transcript = Transcript()
    out = ROOT / "dist" / "proof"
    out.mkdir(parents=True, exist_ok=True)
    try:
        for python in filter(shutil.which, pythons):
            with tempfile.TemporaryDirectory(prefix="vivant-pip-") as place:
                with_pip(Trial(Path(place), transcript), wheel, str(shutil.which(python)))
        first = next(filter(shutil.which, pythons))
        for archive in wheel.parent.glob(f"{'-'.join(wheel.name.split('-')[:2])}.tar.gz"):
            with tempfile.TemporaryDirectory(prefix="vivant-sdist-") as place:
                with_pip(Trial(Path(place), transcript), archive, str(shutil.which(first)))
        for name, install in (("pipx", ("pipx", "install")), ("uv", ("uv", "tool", "install"))):
            for copied in (False, True):
                if (program := shutil.which(name)) is not None:
                    with tempfile.TemporaryDirectory(prefix=f"vivant-{name}-") as place:
                        what = copy_of_repository(Path(place)) if copied else wheel
                        with_tool(Trial(Path(place), transcript), what, program, install, pythons)
    finally:
        (out / "python-packages.txt").write_text("\n".join(transcript.lines) + "\n", "utf-8")


def with_pip(trial: Trial, wheel: Path, python: str) -> None:
    trial.run(python, "-m", "venv", trial.place / "env", told=f"{Path(python).name} -m venv env")
    mine = trial.place / "env" / "bin"
    began = time.monotonic()
    trial.run(mine / "pip", "install", "--quiet", wheel, told=f"env/bin/pip install {wheel.name}", most=LINES_OF_PIP)
    trial.transcript.say(f"    ({time.monotonic() - began:.0f} s)")
    use(trial, mine / "vivant", mine / "python")
    share = trial.place / "env" / "share"
    found = sorted(
        str(path.relative_to(share)) for path in share.rglob("*") if path.is_file() and "vivant" in path.name
    )
    trial.transcript.say(f"  in env/share: {', '.join(found)}")
    code = f"import importlib.util; print([n for n in {MODULES_OF_OTHERS} if importlib.util.find_spec(n)])"
    if trial.run(mine / "python", "-c", code, told="modules called app or engine").strip() != "[]" or len(found) != 4:
        raise SystemExit("The wheel holds something else than it should.")
    trial.run(mine / "pip", "uninstall", "--quiet", "-y", "vivant", told="env/bin/pip uninstall vivant")
    if (mine / "vivant").exists():
        raise SystemExit("The command is left.")
    trial.transcript.say("")


def copy_of_repository(place: Path) -> Path:
    """What whoever follows the README has: only what is committed."""
    subprocess.run(["git", "clone", "--quiet", "--depth", "1", f"file://{ROOT}", place / "vivant"], check=True)
    return place / "vivant"


def with_tool(trial: Trial, wheel: Path, program: str, install: tuple[str, ...], pythons: list[str]) -> None:
    python = next(str(shutil.which(name)) for name in reversed(pythons) if shutil.which(name))
    began = time.monotonic()
    words = (program, *install[1:], "--python", python, wheel)
    what = wheel.name if wheel.is_file() else "./vivant  (a copy of the repository)"
    trial.run(*words, told=f"{' '.join(install)} {what}", most=LINES_OF_PIP)
    trial.transcript.say(f"    ({time.monotonic() - began:.0f} s)")
    use(trial, trial.place / ".local" / "bin" / "vivant", None)
    remove = (program, *install[1:-1], "uninstall", "vivant")
    trial.run(*remove, told=f"{' '.join(install[:-1])} uninstall vivant", most=LINES_OF_PIP)
    if (trial.place / ".local" / "bin" / "vivant").exists():
        raise SystemExit("The command is left.")
    trial.transcript.say("")


def use(trial: Trial, vivant: Path, python: Path | None) -> None:
    trial.run(vivant, "--version", told="vivant --version")
    trial.run(vivant, "doctor", told="vivant doctor")
    clip = trial.place / "clip.mp4"
    printed = trial.run(
        vivant, "--quiet", "animate", PHOTO, "-o", clip, "--frames", "12", "--long-side", "256",
        told="vivant --quiet animate dog.jpg -o clip.mp4 --frames 12 --long-side 256",
    )  # fmt: skip
    if printed.strip() != str(clip) or not clip.stat().st_size:
        raise SystemExit("The clip is not what it should be.")
    if python is not None:
        trial.run(python, "-c", WINDOW, PHOTO, told="vivant dog.jpg  (its window, without a screen)")
        lines = (
            "import vivant; clip = vivant.animate(r'%s', frames=2, long_side=96); print(clip.frames.shape, clip.fps)"
        )
        trial.run(python, "-c", lines % PHOTO, told="python -c 'import vivant; …'")


if __name__ == "__main__":
    main()
