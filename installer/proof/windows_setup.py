#!/usr/bin/env python3
"""Tries the installer for Windows under Wine, with a stand-in for the program, and writes down what happened.

    python3 installer/proof/windows_setup.py        needs makensis and wine64 (apt install nsis wine64)

It shows that the installer puts files, menu, registry where they belong and takes exactly those away again. It does not
show that Vivant runs on Windows: the stand-in is a small program that writes down how it was started.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Vivant"
STAND_IN = r"""Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "{out}"
Section
  FileOpen $0 "$EXEDIR\started.txt" w
  FileWrite $0 "$CMDLINE"
  FileClose $0
SectionEnd
"""


class Windows:
    """A fresh Wine."""

    def __init__(self, place: Path) -> None:
        self.drive = place / "wine" / "drive_c"
        hidden = {"WINEPREFIX": str(place / "wine"), "WINEDEBUG": "-all", "WINEARCH": "win64", "DISPLAY": ""}
        self.environment = os.environ | hidden
        self.lines: list[str] = []
        wine = shutil.which("wine64") or shutil.which("wine") or "/usr/lib/wine/wine64"
        self.wine = wine
        self.run("wineboot", "--init")

    def run(self, *command: object) -> str:
        done = subprocess.run(
            [self.wine, *map(str, command)], env=self.environment, capture_output=True, check=False, timeout=600
        )
        subprocess.run([Path(self.wine).with_name("wineserver"), "-w"], env=self.environment, check=False)
        return done.stdout.decode("utf-8", "replace").strip()

    def registry(self, key: str, value: str | None = None) -> str:
        """What a value holds ("" when it is not there); without a value, all there is in a key."""
        told = self.run("reg", "query", key, *(["/ve"] if value == "" else ["/v", value] if value else ["/s"]))
        lines = [line for line in told.replace("\r", "").splitlines() if "REG_" in line]
        if value is None:
            return told if "HKEY" in told else ""
        return lines[0].split("REG_SZ", 1)[-1].strip() if lines else ""

    def say(self, text: str) -> None:
        print(text, flush=True)
        self.lines.append(text)

    def check(self, what: str, holds: bool) -> None:
        self.say(f"{'ok ' if holds else 'BAD'} {what}")
        if not holds:
            raise SystemExit(1)


def main() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    out = ROOT / "dist" / "proof" / "windows"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="vivant-wine-") as place:
        setup = compile_setup(Path(place), version)
        windows = Windows(Path(place))
        try:
            windows.say(f"{setup.name}, {setup.stat().st_size} bytes, with a stand-in for the program, under Wine\n")
            attempt(windows, setup, version)
        finally:
            (out / "transcript.txt").write_text("\n".join(windows.lines) + "\n", "utf-8")


def compile_setup(place: Path, version: str) -> Path:
    payload = place / "payload"
    (payload / "_internal" / "deep").mkdir(parents=True)
    (payload / "_internal" / "deep" / "été.txt").write_text("x")
    for name in ("Vivant.exe", "vivant-cli.exe"):
        script = place / "stand-in.nsi"
        script.write_text(STAND_IN.format(out=payload / name))
        subprocess.run(["makensis", "-V1", script], check=True)
    setup = place / f"vivant-{version}-setup.exe"
    icon = next(Path("/usr/share/nsis/Contrib/Graphics/Icons").glob("*install.ico"))
    defines = {"VERSION": version, "PAYLOAD": payload, "ICON": icon, "OUT": setup, "AMD64": "1"}
    words = [f"-D{name}={value}" for name, value in defines.items()]
    subprocess.run(["makensis", "-V1", *words, ROOT / "installer" / "windows" / "vivant.nsi"], check=True)
    return setup


def attempt(windows: Windows, setup: Path, version: str) -> None:
    check = windows.check
    jpeg = r"HKCU\Software\Classes\.jpg"
    windows.run("reg", "add", jpeg, "/ve", "/d", "other.viewer", "/f")
    windows.run(setup, "/S")
    home = next((windows.drive / "users").glob("*/AppData/Local/Programs/Vivant"), Path("nowhere"))
    check("installed silently, for one person", (home / "Vivant.exe").exists())
    check("a name with an accent survived", (home / "_internal" / "deep" / "été.txt").exists())
    menu = list((windows.drive / "users").glob("*/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Vivant.lnk"))
    check("an entry in the Start menu", len(menu) == 1)
    check("listed among the programs, with its version", windows.registry(UNINSTALL, "DisplayVersion") == version)
    opens = windows.registry(r"HKCU\Software\Classes\Vivant.Photo\shell\open\command", "")
    windows.say(f"    “Open with” runs: {opens}")
    check("the program is the one installed", opens.lower().startswith(f'"{dos(home)}\\vivant.exe"'.lower()))
    check("offered for JPEG", "Vivant.Photo" in windows.registry(jpeg + r"\OpenWithProgids"))
    check("what opens JPEG by default is as before", windows.registry(jpeg, "") == "other.viewer")
    windows.run(home / "Vivant.exe", r"C:\my photo.jpg")
    check("a photo with a space in its name reaches it", "my photo.jpg" in (home / "started.txt").read_text())
    (home / "started.txt").unlink()

    old = home / "_internal" / "from an older version"
    old.touch()
    (home / "a note of mine.txt").touch()
    windows.run(setup, "/S")
    check(
        "installed over itself; an older version's files are gone", (home / "Vivant.exe").exists() and not old.exists()
    )

    windows.run(home / "uninstall.exe", "/S")
    left = sorted(path.name for path in home.rglob("*"))
    windows.say(f"    left in the folder: {left}")
    check("uninstalled; a foreign file in the folder was left alone", left == ["a note of mine.txt"])
    check("no entry in the Start menu", not menu[0].exists())
    for key in (UNINSTALL, r"HKCU\Software\Classes\Vivant.Photo", r"HKCU\Software\Classes\Applications\Vivant.exe"):
        check(f"no key {key}", not windows.registry(key))
    check("no key for an ending that had none", not windows.registry(r"HKCU\Software\Classes\.avif"))
    check("JPEG as before", windows.registry(jpeg, "") == "other.viewer" and "Vivant" not in windows.registry(jpeg))

    windows.run(setup, "/S", r"/D=C:\elsewhere")
    other = windows.drive / "elsewhere"
    check("installed elsewhere when asked to", (other / "Vivant.exe").exists())
    windows.run(other / "uninstall.exe", "/S")
    check("and uninstalled from there: nothing left", not other.exists())


def dos(path: Path) -> str:
    return "C:\\" + "\\".join(path.parts[path.parts.index("drive_c") + 1 :])


if __name__ == "__main__":
    sys.exit(main())
