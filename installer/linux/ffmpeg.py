"""The ffmpeg of Linux bundles, built once from the sources that installer/ffmpeg names by hash."""

from __future__ import annotations

import hashlib
import re
import subprocess
from pathlib import Path


def build_ffmpeg(recipe: Path, work: Path) -> None:
    """`work`/ffmpeg: the program, and `licences` and `parts.txt` of what is in it."""
    made = work / "ffmpeg"
    key = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(recipe.iterdir()))).hexdigest()
    mark = work / "ffmpeg.made-from"
    if mark.exists() and mark.read_text() == key and (made / "ffmpeg").exists():
        return
    sources = work / "sources"
    sources.mkdir(parents=True, exist_ok=True)
    for line in (recipe / "sources.sha256").read_text("utf-8").splitlines():
        fetch_source(line.split()[1], sources)
    subprocess.run(["bash", recipe / "build.sh", sources, work / "ffmpeg-work", made], check=True)
    mark.write_text(key)


def fetch_source(name: str, sources: Path) -> None:
    """NAME_VERSION.orig.tar.xz, from Debian's sources by name; its hash is checked before it is built.

    Raises SystemExit when apt does not have it.
    """
    if (sources / name).exists():
        return
    package, version = re.sub(r"\.orig\.tar\.\w+$", "", name).split("_", 1)
    output = subprocess.run(["apt-cache", "showsrc", package], capture_output=True, text=True, check=False).stdout
    known = [found for found in re.findall(r"^Version: (\S+)$", output, re.MULTILINE)
             if re.sub(r"^\d+:|-[^-]*$", "", found) == version]  # fmt: skip
    if known:
        command = ["apt-get", "source", "-qq", "--download-only", f"{package}={known[0]}"]
        subprocess.run(command, cwd=sources, check=False)  # Debian's own changes may be gone: they are not wanted
    if not (sources / name).exists():
        raise SystemExit(f"{name} is not in {sources}, and apt has no source package with it: put it there.")
