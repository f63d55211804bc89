"""The build backend: setuptools, with the code of a wheel inside one package of the project's own name.

The repository keeps `app/` and `engine/` at its top. Installed like that they would clash with anybody's module called
`app`. So a wheel holds `vivant/app`, `vivant/engine` and `vivant/resources`: before setuptools builds it, the sources
are copied into a temporary folder and their absolute imports get the prefix. An editable install uses the repository.

A wheel also holds the manual page and the completion for shells, which the program prints of itself: while it is built,
most of what the program needs must be there. In a source archive they lie printed already.

The hooks are those of PEP 517 and PEP 660.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import tomli_w
from setuptools import build_meta
from setuptools.build_meta import (
    build_editable,
    get_requires_for_build_editable,
    prepare_metadata_for_build_editable,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
]

NAME = "vivant"
PACKAGES = ("app", "engine")
IMPORT = re.compile(rf"\b(from|import) ({'|'.join(PACKAGES)})\b(?=[. ])")
PRINTED = Path("installer", "printed")  # below it, in a source archive, what the program printed of itself
# What the program prints of itself, and where shells and `man` look for it below an installation's prefix.
SELF_PRINTED = {
    "share/man/man1/vivant.1": ("manual",),
    "share/bash-completion/completions/vivant": ("completion", "bash"),
    "share/zsh/site-functions/_vivant": ("completion", "zsh"),
    "share/fish/vendor_completions.d/vivant.fish": ("completion", "fish"),
}
NOT_FOR_PRINTING = re.compile(r"(?i)pyside6|rapidocr|imageio")  # large, and only for the window and for clips
LEFT_OUT = shutil.ignore_patterns(
    "__pycache__", "*.pyc", ".*", "build", "dist", "*.egg-info", "build.json", "transcripts", "readme"
)

Settings = dict[str, Any] | None


def get_requires_for_build_wheel(settings: Settings = None) -> list[str]:
    """What the program needs to print its manual page, where that is not there yet."""
    return [] if PRINTED.is_dir() else get_requires_for_build_sdist(settings)


def get_requires_for_build_sdist(settings: Settings = None) -> list[str]:
    """As for a wheel: the archive holds what the program prints of itself."""
    dependencies: list[str] = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    return [line for line in dependencies if not NOT_FOR_PRINTING.match(line)]


def build_wheel(folder: str, settings: Settings = None, metadata: str | None = None) -> str:
    """Write the wheel into a folder; the result is its name."""
    target = str(Path(folder).absolute())
    with tempfile.TemporaryDirectory(prefix="vivant-wheel-") as place, contextlib.chdir(stage_wheel(Path(place))):
        return build_meta.build_wheel(target, settings)


def build_sdist(folder: str, settings: Settings = None) -> str:
    """Write the source archive into a folder: the whole repository. The result is its name."""
    target = str(Path(folder).absolute())
    with tempfile.TemporaryDirectory(prefix="vivant-sdist-") as place:
        copy = Path(place, NAME)
        shutil.copytree(Path.cwd(), copy, ignore=LEFT_OUT)
        with tempfile.TemporaryDirectory(prefix="vivant-stage-") as stage:
            shutil.copytree(stage_wheel(Path(stage)) / "share", copy / PRINTED / "share", dirs_exist_ok=True)
        names = sorted(path.name for path in copy.iterdir())
        lines = [f"{'graft' if (copy / name).is_dir() else 'include'} {name}" for name in names]
        (copy / "MANIFEST.in").write_text("\n".join(lines) + "\n", "utf-8")
        with contextlib.chdir(copy):
            return build_meta.build_sdist(target, settings)


def stage_wheel(place: Path) -> Path:
    """Lay out the project in the working folder as its wheel has it; the result is the folder to build in."""
    source, package = Path.cwd(), place / NAME
    for name in PACKAGES:
        shutil.copytree(source / name, package / name, ignore=LEFT_OUT)
    for path in package.rglob("*.py"):
        path.write_text(IMPORT.sub(rf"\1 {NAME}.\2", path.read_text("utf-8")), "utf-8")
    shutil.copytree(source / "resources", package / "resources", ignore=LEFT_OUT)
    shutil.copytree(Path(__file__).parent / "package", package, ignore=LEFT_OUT, dirs_exist_ok=True)
    for name in ("README.md", "LICENSE"):
        shutil.copy(source / name, place / name)
    project = tomllib.loads((source / "pyproject.toml").read_text("utf-8"))
    (place / "pyproject.toml").write_text(tomli_w.dumps(project_of_wheel(project)), "utf-8")
    if PRINTED.is_dir():
        shutil.copytree(PRINTED, place, dirs_exist_ok=True)
    else:
        print_itself(place)
    return place


def print_itself(place: Path) -> None:
    """Write what the program prints of itself, with its version, into the staged wheel."""
    with contextlib.chdir(place):
        build_meta.prepare_metadata_for_build_wheel(str(place))  # the version is read from there
    variable = re.compile(r"VIVANT_|XDG_|PYTHONSAFEPATH$")
    environment = {name: value for name, value in os.environ.items() if not variable.match(name)}
    environment["PYTHONPATH"] = str(place)  # where a caller's PYTHONSAFEPATH hides the working folder, too
    for name, words in SELF_PRINTED.items():
        command = [sys.executable, "-m", f"{NAME}.engine", *words]
        printed = subprocess.run(command, cwd=place, env=environment, stdout=subprocess.PIPE, check=True).stdout
        (place / name).parent.mkdir(parents=True)
        (place / name).write_bytes(printed)


def project_of_wheel(project: dict[str, Any]) -> dict[str, Any]:
    """The project's settings, for the layout of the wheel."""
    scripts = {name: f"{NAME}.{target}" for name, target in project["project"]["scripts"].items()}
    return {
        "build-system": {"requires": ["setuptools"], "build-backend": "setuptools.build_meta"},
        "project": {**project["project"], "scripts": scripts},
        "tool": {
            "setuptools": {
                "packages": {"find": {"include": [NAME, f"{NAME}.*"], "namespaces": True}},  # resources, too
                "package-data": {"*": ["*"]},
                "data-files": {str(Path(name).parent.as_posix()): [name] for name in SELF_PRINTED},
            }
        },
    }
