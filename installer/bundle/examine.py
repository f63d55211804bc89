"""Does a bundle work on a computer that has nothing but it? Needs nothing but Python itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import wave
from collections import Counter
from pathlib import Path

PATIENCE = 180  # seconds, on a machine that may be busy
MOST_BYTES = 474 * 10**6  # what a bundle may take unpacked
ALL_OF_FFMPEG = 145 * 10**6  # what it may take more where the one of imageio-ffmpeg is in it
WITH_SOUND = (".mp4", ".mov", ".webm", ".mkv")


def examine(bundle: Path) -> None:
    """Its own doctor, a file of each format, its window without a screen. Raises SystemExit with what is wrong."""
    with tempfile.TemporaryDirectory(prefix="vivant-build-") as place:
        environment = bare(Path(place))
        result = subprocess.run(
            [command_line(bundle), "doctor", "--json"],
            cwd=place, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, check=False,
        )  # fmt: skip
        findings = [json.loads(line) for line in result.stdout.splitlines()]
        for finding in findings:
            print(f"  {'ok ' if finding['ok'] else 'BAD'} {finding['name']:8} {finding['text']}")
        if result.returncode or not findings:
            raise SystemExit(f"The bundle is damaged (status {result.returncode}). {result.stderr}")
        write_every_format(bundle, Path(place), environment)
        look_at_window(bundle, Path(place), environment)


def write_every_format(bundle: Path, place: Path, environment: dict[str, str]) -> None:
    """A clip in each format, with sound where the file can hold it: its ffmpeg may be one built with few parts."""

    def vivant(*words: str) -> str:
        command = [command_line(bundle), "--quiet", *words, "--json"]
        done = subprocess.run(
            command, cwd=place, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise SystemExit(f"The bundle can't do this: vivant {' '.join(words)}\n{done.stdout}{done.stderr}")
        return done.stdout

    photo = next((bundle / "_internal" / "resources" / "samples").glob("*.jpg"))
    vivant("animate", str(photo), "-o", "clip.mkv", "--frames", "4", "--long-side", "128")
    with wave.open(str(place / "sound.wav"), "wb") as sound:
        sound.setparams((1, 2, 48000, 0, "NONE", ""))
        sound.writeframes(bytes(4800))
    kinds = [row for row in map(json.loads, vivant("formats").splitlines()) if "format" in row and "endings" in row]
    for kind in kinds:
        ending = kind["endings"][0]
        with_sound = ("--sound", "sound.wav") if ending in WITH_SOUND else ()
        vivant("export", "clip.mkv", "-o", f"{kind['format']}{ending}", "--format", kind["format"], *with_sound)
    print(f"  ok  formats  all {len(kinds)} are written, and read again as a check")


def look_at_window(bundle: Path, place: Path, environment: dict[str, str]) -> None:
    """A second start hands its photo to the window that is open and ends: so the window is there and answers."""
    photo = next((bundle / "_internal" / "resources" / "samples").glob("*.jpg"))
    with (place / "window.txt").open("wb") as output:
        window = subprocess.Popen([program(bundle), photo], cwd=place, env=environment, stdout=output, stderr=output)
        try:
            until = time.monotonic() + PATIENCE
            while not is_listening(place) and window.poll() is None and time.monotonic() < until:
                time.sleep(0.1)
            subprocess.run([program(bundle), photo], cwd=place, env=environment, timeout=PATIENCE, check=True)
            if window.poll() is not None:
                raise SystemExit(f"The window has gone: {(place / 'window.txt').read_text('utf-8', 'replace')}")
            print("  ok  window   opens, and takes a photo from a second start")
        finally:
            window.kill()
            window.wait()


def is_listening(place: Path) -> bool:
    """Whether an open window listens: a named pipe on Windows, elsewhere a socket in its own temporary folder."""
    if sys.platform == "win32":
        return any(name.startswith("vivant-") for name in os.listdir("\\\\.\\pipe\\"))  # noqa: PTH208 - it is no folder
    return any(path.is_socket() for path in place.glob("vivant-*/vivant-*"))


def program(bundle: Path) -> Path:
    return bundle / ("Vivant.exe" if sys.platform == "win32" else "vivant")


def command_line(bundle: Path) -> Path:
    return bundle / ("vivant-cli.exe" if sys.platform == "win32" else "vivant")


def bare(place: Path) -> dict[str, str]:
    """An environment in which nothing of the build machine is found by accident, and nothing is left on it."""
    folders = (
        "HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
        "TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA",
    )  # fmt: skip
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "LANG") if name in os.environ}
    return kept | dict.fromkeys(folders, str(place)) | {"PATH": str(place), "QT_QPA_PLATFORM": "offscreen"}


def sizes(bundle: Path, most: int | None = None) -> str:
    """What takes the space, largest first. Raises SystemExit when it is too much."""
    inner = bundle / "_internal"
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    taken: Counter[str] = Counter()
    for path in files:
        part = path.relative_to(inner).parts[0] if path.is_relative_to(inner) else path.relative_to(bundle).parts[0]
        shared = path.parent == inner
        taken["libraries of the system" if shared else part.removesuffix(".libs")] += path.stat().st_size
    total = sum(taken.values())
    most = most or MOST_BYTES + (ALL_OF_FFMPEG if taken["imageio_ffmpeg"] > ALL_OF_FFMPEG else 0)
    if total > most:
        raise SystemExit(f"The bundle takes {total / 1e6:.0f} MB; {most / 1e6:.0f} are allowed.\n{taken}")
    rows = [f"{size / 1e6:8.1f} MB  {name}" for name, size in taken.most_common(14)]
    return "\n".join([f"{total / 1e6:8.1f} MB  in all, {len(files)} files", *rows]) + "\n"
