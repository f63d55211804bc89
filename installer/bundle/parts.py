"""What a bundle is made of: every part's licence text, and a bill of materials (CycloneDX)."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import imageio_ffmpeg
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
LICENCE_FILE = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors|thirdparty)")
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/")
# Wheels that come without the text of their licence: it is one of these.
BORROWED = {
    "flatbuffers": ROOT / "LICENSE",
    "pyside6-essentials": HERE / "LGPL-3.0.txt",
    "shiboken6": HERE / "LGPL-3.0.txt",
}
QT_NOTE = """Qt and Qt for Python are used under the GNU Lesser General Public License, version 3 (text beside this).
They are the unchanged libraries of the packages named in the bill of materials, kept as separate files in PySide6/
and shiboken6/, so that you can replace them with versions of your own. Their source: https://code.qt.io
"""
OPENCV_NOTE = """OpenCV's own video codecs are not in this bundle: libavcodec, libavformat, libavutil, libswscale and
libaom of its package are replaced by small libraries without any code of theirs, and what only they needed is left out.
"""
FFMPEG_NOTE = """{version}

ffmpeg is a separate program that Vivant starts; it is {origin} and is under
the GNU General Public License, version 3 (text beside this). Whoever gives you this bundle must give you the
corresponding source as well, at no more than the cost of copying, from the place where you got the bundle.
The same source is published by the FFmpeg project: https://ffmpeg.org (the version is in the first line).
Vivant itself needs this program only as a program: another ffmpeg is used when IMAGEIO_FFMPEG_EXE names it.
"""


PACKAGED = "the unchanged file of the package imageio-ffmpeg"
OWN = """built from the unchanged source
archives that sources.sha256 names, by build.sh, with the Debian packages that the bill of materials names (all beside
this; `apt-get source` gets each of them),"""


def write_parts(
    binaries: list[tuple[str, str, str]], stamp: dict[str, str], out: Path, ffmpeg: Path | None = None
) -> None:
    """`out`/licences and `out`/sbom.cdx.json, for the (name in the bundle, file here, kind) that PyInstaller found.

    `ffmpeg` is the folder of the one that was built for the bundle, if it was.
    """
    shutil.rmtree(out, ignore_errors=True)
    texts = out / "licences"
    texts.mkdir(parents=True)
    names = [name for name in names_in_bundle() if name != "vivant"]  # PyInstaller's starter is in the bundle
    for name in names:
        write_licences(name, texts / name)
    ffmpeg_parts = write_ffmpeg(ffmpeg, texts / "ffmpeg")
    (texts / "pyside6-essentials" / "README.txt").write_text(QT_NOTE, "utf-8")
    if sys.platform == "linux":
        (texts / "opencv-python-headless" / "README.txt").write_text(OPENCV_NOTE, "utf-8")
    for name in ("pyside6-essentials", "shiboken6"):
        shutil.copy(HERE / "GPL-3.0.txt", texts / name)  # which the LGPL refers to
    copy_python_licence(texts / "python")
    shutil.copy(ROOT / "LICENSE", texts / "VIVANT.txt")
    packages = system_packages([source for _, source, _ in binaries], texts)
    bill = bill_of_materials(names, [python_part(), *ffmpeg_parts, *packages], stamp)
    text = json.dumps(bill, indent=1)
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise SystemExit(f"The bill of materials is not valid CycloneDX: {wrong}")
    (out / "sbom.cdx.json").write_text(text, "utf-8")


def check_origins(modules: list[str]) -> None:
    """Raises SystemExit when a module is of a package that is here only as a tool: its licence would be missing."""
    owners, known = metadata.packages_distributions(), {plain(name) for name in names_in_bundle()}
    tops = {module.split(".")[0] for module in modules} - {"_pyi_rth_utils"}  # PyInstaller's own
    strays = {top for top in tops if not {plain(name) for name in owners.get(top, [])} & known}
    if strays:
        raise SystemExit(f"Not locked as a part of the bundle, but in it: {', '.join(sorted(strays))}. Exclude them.")


def names_in_bundle() -> list[str]:
    return [*locked(ROOT / "installer" / "lock" / "standard.txt"), "pyinstaller", "pip", "vivant"]


def locked(lock: Path) -> list[str]:
    """The packages of a lock that are for this system, in its spelling."""
    lines = [line.rstrip("\\ ") for line in lock.read_text("utf-8").splitlines() if "==" in line]
    needs = [Requirement(line) for line in lines]
    return [need.name for need in needs if need.marker is None or need.marker.evaluate()]


def write_licences(name: str, folder: Path) -> None:
    """Raises SystemExit when a part has no licence text at all: then it must not be given away."""
    folder.mkdir()
    for file in metadata.distribution(name).files or []:
        if LICENCE_FILE.match(file.name) and file.suffix != ".py":
            place = folder / re.sub(r"[^\w.-]+", "-", str(file)).removeprefix("..-")
            shutil.copyfile(str(file.locate()), place)
    if name in BORROWED:
        shutil.copy(BORROWED[name], folder)
    if not any(folder.iterdir()):
        raise SystemExit(f"No licence text found for {name}: name one in BORROWED.")


def copy_python_licence(folder: Path) -> None:
    library = Path(json.__file__).parents[1]
    found = [path for path in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt") if path.exists()]
    if not found:
        raise SystemExit("This Python comes without its licence text; build with one that has it.")
    folder.mkdir()
    shutil.copy(found[0], folder)


def write_ffmpeg(built: Path | None, texts: Path) -> list[dict[str, Any]]:
    """The licence and where the source is, for the ffmpeg of the bundle; it and its libraries for the bill."""
    program = str(built / "ffmpeg") if built else imageio_ffmpeg.get_ffmpeg_exe()
    version = subprocess.run([program, "-version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    texts.mkdir()
    (texts / "SOURCE.txt").write_text(FFMPEG_NOTE.format(version=version, origin=OWN if built else PACKAGED), "utf-8")
    shutil.copy(HERE / "GPL-3.0.txt", texts)
    if not built:
        return [ffmpeg_part(version)]
    for text in (built / "licences").iterdir():
        shutil.copy(text, texts)
    rows = [line.split() for line in (built / "parts.txt").read_text("utf-8").splitlines()]
    return [ffmpeg_part(version), *(library(*row) for row in rows if row[0] != "ffmpeg")]


def library(name: str, version: str, kind: str) -> dict[str, Any]:
    """A part of the bill of materials; `kind` is a package's type and whose it is, such as deb/debian."""
    purl = f"pkg:{kind}/{name}@{version.replace('+', '%2B').replace(':', '%3A')}"
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}


def python_part() -> dict[str, Any]:
    version = ".".join(map(str, sys.version_info[:3]))
    return {
        "type": "platform", "bom-ref": "python", "name": "CPython", "version": version,
        "licenses": [{"license": {"id": "PSF-2.0"}}], "purl": f"pkg:generic/cpython@{version}",
    }  # fmt: skip


def ffmpeg_part(version: str) -> dict[str, Any]:
    number = version.split()[2]
    return {
        "type": "application", "bom-ref": "ffmpeg", "name": "ffmpeg", "version": number,
        "licenses": [{"license": {"id": "GPL-3.0-or-later"}}], "purl": f"pkg:generic/ffmpeg@{number}",
    }  # fmt: skip


def system_packages(sources: list[str], texts: Path) -> list[dict[str, Any]]:
    """The build system's own libraries in the bundle, by Debian package, with their copyright files."""
    files = [str(Path(source).resolve()) for source in sources if source.startswith(SYSTEM_FOLDERS)]
    if not files or not shutil.which("dpkg-query"):
        return []
    packages = sorted({owner(file) for file in files})
    parts = []
    for package in packages:
        shutil.copyfile(f"/usr/share/doc/{package}/copyright", texts / f"debian-{package}.txt")
        version = ask_dpkg("-W", "-f", "${Version}\n", package).splitlines()[0]
        parts.append(library(package, version, "deb/debian"))
    return parts


def owner(file: str) -> str:
    """The package of a file; on a merged /usr it may be known by its older name."""
    for name in (file, file.removeprefix("/usr")):
        if answer := ask_dpkg("-S", name):
            return answer.split(":")[0]
    raise SystemExit(f"{file} goes into the bundle, but no package owns it.")


def ask_dpkg(*words: str) -> str:
    return subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False).stdout


def bill_of_materials(names: list[str], more: list[dict[str, Any]], stamp: dict[str, str]) -> dict[str, Any]:
    """cyclonedx-bom's account of this environment, less the tools, plus what Python's packages do not know of."""
    command = [
        sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--spec-version", "1.6",
        "--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application", sys.executable,
    ]  # fmt: skip
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    bill: dict[str, Any] = json.loads(result.stdout)
    wanted = {plain(name) for name in names}
    bill["components"] = [part for part in bill["components"] if plain(part["name"]) in wanted] + more
    known = {part["bom-ref"] for part in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    kept = [entry for entry in bill.get("dependencies", []) if entry["ref"] in known]
    for entry in kept:
        entry["dependsOn"] = [ref for ref in entry.get("dependsOn", []) if ref in known]
    bill["dependencies"] = kept
    bill["metadata"]["component"]["version"] = stamp["version"]
    bill["metadata"]["properties"] = [
        *bill["metadata"].get("properties", []),
        *({"name": f"vivant:{key}", "value": value} for key, value in stamp.items()),
    ]
    return bill


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
