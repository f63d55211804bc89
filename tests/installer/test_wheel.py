"""The wheel: everything that Vivant needs in one package of its own name."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT, SAMPLES


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what is in the wheel, as an installer lays it out."""
    place = tmp_path_factory.mktemp("wheel")
    build = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'installer' / 'backend')!r}); import vivant_build; "
        f"print(vivant_build.build_wheel({str(place)!r}))"
    )
    safe = {**os.environ, "PYTHONSAFEPATH": "1"}  # as `build.py wheel` has it
    told = subprocess.run([sys.executable, "-c", build], cwd=ROOT, env=safe, capture_output=True, text=True, check=True)
    folder = place / "site-packages"
    with zipfile.ZipFile(place / told.stdout.splitlines()[-1]) as wheel:
        wheel.extractall(folder)
    return folder


def run(installed: Path, code: str, *arguments: str, cwd: Path) -> str:
    """What a line of Python prints where the wheel is installed, and the repository is not found."""
    start = f"import sys; sys.path.insert(0, {str(installed)!r}); "
    done = subprocess.run(
        [sys.executable, "-I", "-c", start + code, *arguments],
        cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False,
        env={**os.environ, "VIVANT_HOME": str(cwd / "home")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_wheel_holds_one_package_and_all_resources(installed: Path) -> None:
    about = (".dist-info", ".data")
    assert {path.name for path in installed.iterdir() if not path.name.endswith(about)} == {"vivant"}
    resources = (
        "breeze/denoiser.onnx",
        "faces/detector.onnx",
        "portrait/mesh.onnx",
        "portrait/person.onnx",
        "hands/landmarks.onnx",
        "guide/README.md",
        "samples/dog.jpg",
    )
    assert all((installed / "vivant" / "resources" / name).is_file() for name in resources)
    assert not list(installed.rglob("*test*.py"))


def test_a_wheel_brings_the_manual_page_and_completion_to_where_they_are_looked_for(installed: Path) -> None:
    share = next(installed.glob("*.data")) / "data" / "share"
    page = (share / "man/man1/vivant.1").read_text("utf-8")
    version = next(installed.glob("*.dist-info")).name.split("-")[1].removesuffix(".dist")
    assert f'"Vivant {version}' in page
    for place, word in (
        ("bash-completion/completions/vivant", "complete -o bashdefault -F _shtab_vivant vivant"),
        ("zsh/site-functions/_vivant", "#compdef vivant"),
        ("fish/vendor_completions.d/vivant.fish", "complete -c vivant"),
    ):
        assert word in (share / place).read_text("utf-8")


def test_what_a_wheel_prints_of_itself_needs_only_what_is_there_while_it_is_built() -> None:
    """An installer that builds from a copy of the repository gets what get_requires_for_build_wheel asks for."""
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'installer' / 'backend')!r}); import vivant_build; "
        "sys.modules.update(dict.fromkeys(('PySide6', 'rapidocr', 'imageio_ffmpeg'))); "
        "print(*vivant_build.get_requires_for_build_wheel(), sep='\\n'); "
        "from engine.__main__ import main; sys.exit(main(['completion', 'bash']) or main(['manual']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    asked = re.findall(r"^([\w-]+)[>=]", done.stdout, re.M)
    assert "numpy" in asked
    assert {"PySide6-Essentials", "rapidocr", "imageio-ffmpeg"}.isdisjoint(asked)


def test_every_module_is_in_the_wheel(installed: Path) -> None:
    modules = {path.relative_to(ROOT) for name in ("app", "engine") for path in (ROOT / name).rglob("*.py")}
    package = installed / "vivant"
    assert modules == {path.relative_to(package) for path in package.rglob("*.py")} - {
        Path("__init__.py"),
        Path("__main__.py"),
    }


def test_every_module_of_the_wheel_is_imported_under_the_name_of_the_wheel(installed: Path) -> None:
    for path in (installed / "vivant").rglob("*.py"):
        lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
        assert not [
            line for line in lines if line.startswith(("from app", "from engine", "import app", "import engine"))
        ]


def test_no_module_of_the_wheel_is_named_in_a_text_by_what_it_is_called_in_the_repository(installed: Path) -> None:
    named = [
        f"{path.name}: {node.value}"
        for path in (installed / "vivant").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and re.match(r"(app|engine)(\.\w+)+$", str(node.value))
    ]
    assert named == []


def test_the_live_preview_is_found_in_a_wheel(installed: Path, tmp_path: Path) -> None:
    code = (
        "from vivant.engine.generators import load_preview; from vivant.engine.models import BREEZE; "
        "print(type(load_preview(BREEZE)).__module__)"
    )
    assert run(installed, code, cwd=tmp_path) == "vivant.engine.generators.breeze.live_preview\n"


def test_an_installed_wheel_makes_a_clip_and_leaves_other_peoples_modules_alone(
    installed: Path, tmp_path: Path
) -> None:
    for name in ("app", "engine"):
        (tmp_path / f"{name}.py").write_text("raise AssertionError('a module of somebody else')")
    code = (
        "sys.path.insert(1, '.'); from vivant.app.__main__ import main; code = main(sys.argv[1:]); "
        "assert not {'app', 'engine'} & set(sys.modules); sys.exit(code)"
    )
    arguments = ("animate", str(SAMPLES / "dog.jpg"), "-o", "clip.mp4", "--frames", "2", "--long-side", "128")
    assert run(installed, code, *arguments, cwd=tmp_path) == "clip.mp4\n"
    assert (tmp_path / "clip.mp4").stat().st_size > 1000


def test_an_installed_wheel_opens_its_window(installed: Path, tmp_path: Path) -> None:
    code = (
        "from PySide6.QtCore import QTimer; from vivant.app import application as a; "
        "shown = []; execute = a.Application.exec; "
        "look = lambda: (shown.extend(w.windowTitle() for w in a.QApplication.topLevelWidgets() if w.isVisible()), "
        "a.QApplication.closeAllWindows()); "
        "a.Application.exec = lambda *_: (QTimer.singleShot(300, look), execute())[1]; "
        "code = a.run([]); print(shown); sys.exit(code)"
    )
    assert run(installed, code, cwd=tmp_path) == "['Vivant']\n"


def test_the_program_knows_how_it_was_installed(installed: Path, tmp_path: Path) -> None:
    info = next(installed.glob("*.dist-info"))
    (info / "INSTALLER").write_text("uv\n")
    code = "from vivant.engine import build, version; print(version(), build(), sep=', ')"
    assert run(installed, code, cwd=tmp_path).endswith(", installed with uv\n")


def test_only_imports_get_the_prefix() -> None:
    path = ROOT / "installer" / "backend" / "vivant_build.py"
    spec = importlib.util.spec_from_file_location("vivant_build", path)
    assert spec
    assert spec.loader
    backend = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(backend)
    text = "from app.state import x\n    import engine.paths as p\nfrom application import y\nan app. engine.state = 1"
    assert backend.IMPORT.sub(r"\1 vivant.\2", text) == (
        "from vivant.app.state import x\n    import vivant.engine.paths as p\nfrom application import y\n"
        "an app. engine.state = 1"
    )
