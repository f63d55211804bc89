#!/usr/bin/env python3
"""Sets Vivant up in .venv and runs it. Needs nothing but Python.

    python3 installer/start.py                      opens the window
    python3 installer/start.py animate PHOTO ...    makes a clip (any `vivant` command works)
    python3 installer/start.py test                 runs the tests; with --quick those that take under 0.3 s

Each use installs only what it needs: large models need torch, the tests need torch and their own tools.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parents[1]
VENV = Path(os.environ.get("VIVANT_VENV", ROOT / ".venv"))
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PINS = ROOT / "installer" / "constraints.txt"
TORCH = next(line.split("==")[1] for line in PINS.read_text().splitlines() if line.startswith("torch=="))
WHEELS = "https://download.pytorch.org/whl/"
EXTRAS = {"run": "", "window": "", "models": "[models]", "test": "[torch,models,crew,test]"}  # by what is to be done
# A process for each core, but for no more than four: each may take 2 GB. A file's tests share what they set up.
PYTEST = ["-m", "pytest", "-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile"]
# What Qt needs of a bare Debian or Ubuntu: library, package. Without one of them Qt ends the process at once.
DRAWING = {
    "libglib-2.0.so.0": "libglib2.0-0", "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0", "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1",
}  # fmt: skip
SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}  # fmt: skip
# Programs that some tests use from outside; where they are missing, those tests are skipped.
WITNESSES = {
    "exiftool": "libimage-exiftool-perl", "mediainfo": "mediainfo", "openssl": "openssl", "Xvfb": "xvfb",
    "xdotool": "xdotool",
}  # fmt: skip


def main(arguments: list[str]) -> int:
    if sys.version_info < OLDEST:
        return fail(f"Vivant needs Python {'.'.join(map(str, OLDEST))} or newer; this is {sys.version.split()[0]}.")
    testing = arguments[:1] == ["test"]
    stage = stage_of(arguments)
    if stage in ("window", "test") and (lacking := missing_packages()) and not install_packages(lacking):
        return fail(
            f"The window needs {len(lacking)} libraries that this system lacks.",
            f"Install them, then run this again: sudo apt install {' '.join(lacking)}",
        )
    if testing and (absent := [package for program, package in WITNESSES.items() if not shutil.which(program)]):
        install_packages(absent)
    try:
        if stage == "models" and not testing and (refused := weights_missing(arguments)):
            return refused
        set_up(stage)
    except subprocess.CalledProcessError as error:
        return fail(
            "The set-up did not finish: see the lines above.",
            f"Check the network and the disk, then run again: {sys.executable} {' '.join(sys.argv)}",
            f"If it keeps failing, start afresh: delete {VENV} first.",
            f"(The command was: {' '.join(map(str, error.cmd))})",
        )
    except OSError as error:
        return fail(f"{VENV} can't be written: {error.strerror}.", "Put Vivant into a folder of your own.")
    command = [*PYTEST, *arguments[1:]] if testing else ["-m", "app", *arguments]
    try:
        return subprocess.run(
            [PYTHON, *command], cwd=ROOT if testing else None, env=environment(), check=False
        ).returncode
    except KeyboardInterrupt:
        return 130


def stage_of(arguments: list[str]) -> str:
    """What must be installed for a command."""
    if arguments[:1] == ["test"]:
        return "test"
    if not arguments or Path(arguments[0]).exists():
        return "window"
    large = arguments[0] == "animate" and model_of(arguments) != "breeze"
    return "models" if large or arguments[:2] in (["models", "fetch"], ["models", "import"]) else "run"


def model_of(arguments: list[str]) -> str:
    """The model that is asked for, whatever else is."""
    only = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    only.add_argument("--model", nargs="?", default="breeze", const="")
    return str(only.parse_known_args(arguments)[0].model)


def weights_missing(arguments: list[str]) -> int:
    """The exit status, once it is told, where a clip can't be made for lack of weights: torch would be of no use."""
    model = model_of(arguments)
    if arguments[0] != "animate" or Path(model).exists():
        return 0
    set_up("run")
    asked = [PYTHON, "-m", "app", "models", "here", model]
    return subprocess.run(asked, stdout=subprocess.DEVNULL, env=environment(), check=False).returncode


def set_up(stage: str) -> None:
    """Make .venv hold what a stage needs; at once when it does already."""
    stamp = VENV / f".vivant-installed{EXTRAS[stage]}"
    key = hashlib.sha256(
        b"".join([ROOT.joinpath("pyproject.toml").read_bytes(), PINS.read_bytes(), sys.version.encode()])
    )
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == key.hexdigest():
        return
    began = time.monotonic()
    say(f"Setting up Vivant in {VENV} (first run only)")
    if not PYTHON.exists():
        make_venv()
    if stage in ("models", "test"):
        install_torch()
    say("Installing what Vivant needs")
    pins = VENV / "constraints.txt"  # without torch: the build that is there stays
    pins.write_text("\n".join(line for line in PINS.read_text().splitlines() if not line.startswith("torch==")))
    pip("-e", f"{ROOT}{EXTRAS[stage]}", "-c", str(pins), check=True)
    stamp.write_text(key.hexdigest())
    say(f"Ready after {time.monotonic() - began:.0f} s")


def make_venv() -> None:
    say("Making the environment")
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        if sys.platform == "linux":
            sys.exit(fail("This Python can't make environments.", "On Debian or Ubuntu: sudo apt install python3-venv"))
        raise subprocess.CalledProcessError(made.returncode, made.args)


def install_torch() -> None:
    """Keep a torch that imports; otherwise take the build that suits this computer."""
    if subprocess.run([PYTHON, "-c", "import torch"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
        return
    plain, cpu = [f"torch=={TORCH}"], [f"torch=={TORCH}+cpu"]
    if sys.platform == "darwin":
        say("Installing torch (with Apple GPU support)")
        tries = [plain]
    elif has_nvidia():
        say("Installing torch (with CUDA: about 3 GB)")
        tries = [plain] if sys.platform == "linux" else [[*plain, "--index-url", f"{WHEELS}cu130"], plain]
    else:
        say("Installing torch (for the CPU: about 200 MB)")
        tries = [cpu, [*cpu, "--extra-index-url", f"{WHEELS}cpu"], plain]
    for i, wanted in enumerate(tries):
        if pip(*wanted, check=i == len(tries) - 1, quiet=i < len(tries) - 1):
            return


def missing_packages() -> list[str]:
    """The Debian packages of the libraries that Qt would look for in vain."""
    if sys.platform != "linux":
        return []
    return [package for library, package in (DRAWING | SCREEN).items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(names: list[str]) -> bool:
    """Only where it may be done without asking: as root, as in a container."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    say(f"Installing {len(names)} system packages")
    quiet = {"stdout": subprocess.DEVNULL, "check": False}
    subprocess.run(["apt-get", "update", "-qq"], **quiet)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    return subprocess.run(command, **quiet).returncode == 0


def has_nvidia() -> bool:
    return loads("nvcuda.dll" if os.name == "nt" else "libcuda.so.1") or shutil.which("nvidia-smi") is not None


def pip(*arguments: str, check: bool, quiet: bool = False) -> bool:
    """Whether the packages are installed. On a terminal pip shows its progress; elsewhere it prints errors only."""
    options = ["--disable-pip-version-check", "--no-input", *([] if sys.stderr.isatty() else ["--quiet"])]
    command = [str(PYTHON), "-m", "pip", "install", *options, *arguments]
    hidden = subprocess.DEVNULL if quiet else None
    done = subprocess.run(command, check=check, stdout=hidden or sys.stderr, stderr=hidden, env=environment())
    return done.returncode == 0


def environment() -> dict[str, str]:
    """Without PYTHONDONTWRITEBYTECODE: an environment without bytecode imports twice as slowly for ever."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONUTF8": "1"}


def say(text: str) -> None:
    print(f"» {text}", file=sys.stderr, flush=True)


def fail(*lines: str) -> int:
    print("\n".join(lines), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
