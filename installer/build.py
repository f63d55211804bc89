#!/usr/bin/env python3
"""Builds what people download. One command, on the system that the result is for:

    python3 installer/build.py              everything that this system can build, into dist/
    python3 installer/build.py wheel        what pip, pipx and uv install, and the archive of the sources
    python3 installer/build.py ffmpeg       Linux: a small ffmpeg for the bundle, from its source
    python3 installer/build.py bundle       the program as a folder, with no Python needed to run it
    python3 installer/build.py full         the same with torch for the processor in it, as dist/vivant-full
    python3 installer/build.py deb run      Linux: a Debian package, a file that installs itself
    python3 installer/build.py appimage     Linux, where appimagetool is on the PATH
    python3 installer/build.py flatpak      Linux: a Flatpak, where flatpak-builder and its runtime are
    python3 installer/build.py setup        Windows: the installer (NSIS)
    python3 installer/build.py dmg          macOS: the disk image, signed and notarised where keys are given
    python3 installer/build.py lock         updates the locks from pyproject.toml (needs uv)

Versions and hashes come from installer/lock/; the bundle examines itself, and a failure stops the build.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

from bundle.examine import command_line, examine, sizes
from bundle.extend import describe_packages
from linux.ffmpeg import build_ffmpeg
from linux.packages import build_appimage, build_deb, build_flatpak, build_run

ROOT = Path(__file__).resolve().parents[1]
WORK, DIST, LOCK = ROOT / "build", ROOT / "dist", ROOT / "installer" / "lock"
BUNDLE, FULL = DIST / "vivant", DIST / "vivant-full"
ENV = WORK / "env"
PYTHON = ENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
MACHINE = {"AMD64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], metavar="TARGET")
    parser.add_argument("--quick", action="store_true", help="pack fast instead of small, to try something")
    args = parser.parse_args()
    os.environ["VIVANT_QUICK"] = "1" if args.quick else ""
    targets = args.targets or USUAL.get(SYSTEM, ["bundle"])
    for target in targets:
        began = time.monotonic()
        print(f"» {target}", flush=True)
        TARGETS[target]()
        print(f"» {target}: {time.monotonic() - began:.0f} s", flush=True)
    return 0


def bundle() -> None:
    """dist/vivant, which holds its own licences and bill of materials; beside it, what takes the space."""
    make_environment()
    WORK.joinpath("build.json").write_text(json.dumps(stamp(), indent=1), "utf-8")
    call(PYTHON, ROOT / "installer" / "bundle" / "icons.py", WORK / "icons")
    shutil.rmtree(BUNDLE, ignore_errors=True)
    call(
        PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", DIST,
        "--workpath", WORK / "pyinstaller", ROOT / "installer" / "bundle" / "vivant.spec",
    )  # fmt: skip
    examine(BUNDLE)
    DIST.joinpath("sizes.txt").write_text(sizes(BUNDLE), "utf-8")
    print(sizes(BUNDLE), end="")


def wheel() -> None:
    """dist/vivant-VERSION-py3-none-any.whl and dist/vivant-VERSION.tar.gz, by the project's own build backend."""
    make_environment()
    DIST.mkdir(exist_ok=True)
    backend = ROOT / "installer" / "backend"
    code = f"import sys; sys.path.insert(0, {str(backend)!r}); import vivant_build as b; out = {str(DIST)!r}; "
    call(PYTHON, "-c", f"{code} made = [b.build_sdist(out), b.build_wheel(out)]; print(*made, file=sys.stderr)")
    for path in sorted([*DIST.glob("*.whl"), *DIST.glob("*.tar.gz")]):
        print(f"  {path.name}: {path.stat().st_size / 1e6:.1f} MB")


def full() -> None:
    """dist/vivant-full: the bundle, and in it what it would fetch for large models on a computer without a card."""
    shutil.rmtree(FULL, ignore_errors=True)
    shutil.copytree(BUNDLE, FULL, symlinks=True)
    packages = FULL / "_internal" / "packages"
    call(command_line(FULL), "--python", f"from engine.runtime.torch_install import fill; fill({str(packages)!r})")
    describe_packages(packages, FULL / "_internal" / "sbom.cdx.json")
    examine(FULL)
    DIST.joinpath("sizes-full.txt").write_text(sizes(FULL, most=2 * 10**9), "utf-8")
    print(sizes(FULL, most=2 * 10**9), end="")


def make_environment() -> None:
    """build/env holds exactly what the locks say, checked by hash."""
    locks = [LOCK / "standard.txt", LOCK / "tools.txt"]
    key = hashlib.sha256(b"".join(path.read_bytes() for path in locks) + sys.version.encode()).hexdigest()
    mark = ENV / "made-from"
    if mark.exists() and mark.read_text() == key:
        return
    shutil.rmtree(ENV, ignore_errors=True)
    call(sys.executable, "-m", "venv", ENV)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    call(*pip, "--require-hashes", "--only-binary", ":all:", *[word for lock in locks for word in ("-r", lock)])
    call(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT)
    mark.write_text(key)


def stamp() -> dict[str, str]:
    """What `vivant --version` tells of a bundle."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    dirty = "+" if git("status", "--porcelain", "--untracked-files=no") else ""
    return {
        "version": project["version"],
        "commit": git("rev-parse", "--short=12", "HEAD") + dirty,
        "date": time.strftime("%Y-%m-%d", time.gmtime(int(moment()))),
        "system": f"{SYSTEM} {MACHINE}",
        "python": platform.python_version(),
    }


def git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def moment() -> str:
    """The commit's time: what every date in the results is set to, so that two builds of a commit agree."""
    return os.environ.get("SOURCE_DATE_EPOCH") or git("log", "-1", "--format=%ct")


def call(*command: object) -> None:
    fixed = {
        "SOURCE_DATE_EPOCH": moment(), "PYTHONHASHSEED": "0", "VIVANT_WORK": str(WORK),
        "PYTHONSAFEPATH": "1",  # what lies about in the working folder, such as metadata of another day, is not found
    }  # fmt: skip
    subprocess.run([str(word) for word in command], cwd=ROOT, env={**os.environ, **fixed}, check=True)


def setup() -> None:
    """Windows: dist/vivant-VERSION-setup.exe."""
    compiler = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    version = stamp()["version"]
    out = DIST / f"vivant-{version}-setup.exe"
    defines = {"VERSION": version, "PAYLOAD": BUNDLE, "ICON": WORK / "icons" / "vivant.ico", "OUT": out}
    if os.name != "nt":
        defines["AMD64"] = "1"
    mark = "/D" if os.name == "nt" else "-D"
    words = [f"{mark}{name}={value}" for name, value in defines.items()]
    call(compiler, *words, ROOT / "installer" / "windows" / "vivant.nsi")


def dmg() -> None:
    """macOS: dist/vivant-VERSION-MACHINE.dmg."""
    out = DIST / f"vivant-{stamp()['version']}-{MACHINE}.dmg"
    call("bash", ROOT / "installer" / "macos" / "dmg.sh", DIST / "Vivant.app", out)


def lock() -> None:
    """Every version and hash, for all systems, from pyproject.toml and the versions that the tests ran with."""
    options = [
        "--generate-hashes", "--universal", "--python-version", "3.11", "--no-header", "--no-annotate", "--quiet",
    ]  # fmt: skip
    standard, pins = LOCK / "standard.txt", ROOT / "installer" / "constraints.txt"
    sources = ["pyproject.toml", LOCK / "standard.in"]
    call("uv", "pip", "compile", *sources, "-c", pins, *options, "-o", standard)
    call("uv", "pip", "compile", LOCK / "tools.in", "-c", standard, *options, "-o", LOCK / "tools.txt")
    # torch comes by itself, in the build that suits a computer; the rest of what large models need is locked.
    left_out = ["--override", LOCK / "without-torch.txt", "-c", standard, "-c", pins]
    for own in ("numpy", "pillow", "opencv-python-headless"):  # the bundle's
        left_out += ["--no-emit-package", own]
    call("uv", "pip", "compile", LOCK / "large.in", *left_out, *options, "-o", LOCK / "large.txt")


TARGETS: dict[str, Callable[[], None]] = {
    "ffmpeg": lambda: build_ffmpeg(ROOT / "installer" / "ffmpeg", WORK),
    "bundle": bundle,
    "wheel": wheel,
    "full": full,
    "deb": lambda: build_deb(BUNDLE, WORK, DIST, stamp(), moment()),
    "run": lambda: build_run(BUNDLE, WORK, DIST, stamp(), moment()),
    "appimage": lambda: build_appimage(BUNDLE, WORK, DIST, stamp(), moment()),
    "flatpak": lambda: build_flatpak(BUNDLE, WORK, DIST, stamp(), moment()),
    "setup": setup,
    "dmg": dmg,
    "lock": lock,
}
USUAL = {
    "linux": ["wheel", "ffmpeg", "bundle", "deb", "run"],
    "windows": ["bundle", "setup"],
    "macos": ["bundle", "dmg"],
}

if __name__ == "__main__":
    sys.exit(main())
