"""OpenCV's video codecs, which Vivant never calls: 41 MB of a bundle for Linux.

The package of OpenCV is linked to an ffmpeg of its own, for cv2.VideoCapture and cv2.VideoWriter, and to a codec for
AVIF. Vivant reads and writes clips with the ffmpeg program, and AVIF with Pillow and that program. Without the
libraries OpenCV can't be loaded, so small ones take their place: they have the same names, and functions that end the
process.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

FOLDER = "opencv_python_headless.libs"
UNUSED = ("libavcodec", "libavformat", "libavutil", "libswscale", "libaom")
BODY = """
#include <stdio.h>
#include <stdlib.h>
static void left_out(void) {
    fputs("OpenCV's own video codecs are not in this bundle.\\n", stderr);
    abort();
}
"""


def replace_codecs(inner: Path, work: Path) -> int:
    """Put stand-ins for the codecs into a bundle's inner folder; the result is the bytes that are saved.

    Libraries that only they needed are deleted. Raises SystemExit where OpenCV asks for more than functions.
    """
    folder = inner / FOLDER
    before = sum(path.stat().st_size for path in folder.iterdir())
    replaced = [path for path in sorted(folder.iterdir()) if path.name.split("-")[0] in UNUSED]
    kept = [*inner.joinpath("cv2").glob("*.so"), *(path for path in folder.iterdir() if path not in replaced)]
    wanted = set().union(*(symbols(path, "--undefined-only") for path in kept))
    for path in replaced:
        put_stand_in(path, wanted, work)
    remove_unasked(inner, folder)
    return before - sum(path.stat().st_size for path in folder.iterdir())


def put_stand_in(path: Path, wanted: set[tuple[str, str, str]], work: Path) -> None:
    """Overwrite a library by one that has those of its functions that are wanted."""
    asked = {(name, version) for _, name, version in wanted}
    found = sorted(symbol for symbol in symbols(path, "--defined-only") if symbol[1:] in asked)
    if data := [name for kind, name, _ in found if kind != "T"]:
        raise SystemExit(f"OpenCV reads {', '.join(data)} of {path.name}, so it can't be left out.")
    versions: dict[str, list[str]] = {}
    for _, name, version in found:
        versions.setdefault(version, []).append(name)
    work.mkdir(parents=True, exist_ok=True)
    source, script = work / "stand_in.c", work / "stand_in.map"
    source.write_text(BODY + "".join(f"void {name}(void) {{ left_out(); }}\n" for _, name, _ in found), "utf-8")
    nodes = [f"{version} {{ global: {'; '.join(names)}; }};\n" for version, names in versions.items() if version]
    script.write_text("".join(nodes), "utf-8")
    versioned = [f"-Wl,--version-script={script}"] if nodes else []
    command = ["gcc", "-shared", "-fPIC", "-Os", "-s", "-w", "-fno-builtin", "-Wl,--build-id=none", *versioned,
               f"-Wl,-soname,{path.name}", "-o", str(path), str(source)]  # fmt: skip
    subprocess.run(command, check=True)


def remove_unasked(inner: Path, folder: Path) -> None:
    """Delete libraries that nothing of OpenCV asks for any more, and the links to them."""
    while True:
        asking = [*inner.joinpath("cv2").glob("*.so"), *folder.iterdir()]
        asked = set().union(*(needed(path) for path in asking))
        unasked = [path for path in folder.iterdir() if path.name not in asked]
        if not unasked:
            return
        for path in unasked:
            path.unlink()
            inner.joinpath(path.name).unlink(missing_ok=True)


def symbols(path: Path, which: str) -> set[tuple[str, str, str]]:
    """Kind (T: a function), name and version of a library's symbols that others see."""
    output = subprocess.run(["nm", "-D", which, str(path)], capture_output=True, text=True, check=True).stdout
    lines = [line.split()[-2:] for line in output.splitlines()]
    return {(kind, name.split("@")[0], name.split("@")[-1] if "@" in name else "") for kind, name in lines}


def needed(path: Path) -> set[str]:
    output = subprocess.run(["readelf", "--dynamic", str(path)], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", output))
