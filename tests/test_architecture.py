"""The house keeps its shape."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.window_text import unescaped_texts

ROOT = Path(__file__).parents[1]
LONGEST_FILE = 400  # length is a symptom: a file is split by what changes it, never to meet a number
# Where a thread or a process ends: what nobody expected goes into the log there, and is told. And where the files of
# strangers' models are read, which make libraries raise anything.
EDGES = {
    ROOT / name
    for name in (
        "app/background/task_runner.py", "engine/services/worker_process.py", "engine/__main__.py",
        "engine/models/model_files.py",
    )
}  # fmt: skip
# All of the house that a widget may know: what it shows and asks for is given to it.
KNOWN_TO_WIDGETS = (
    "app.widgets", "app.desktop", "engine.arrays", "engine.export", "engine.models", "engine.plain_text",
    "engine.request", "engine.fidelity.report.report", "engine.fidelity.report.faults",
)  # fmt: skip
SLOW = (ROOT / "tests" / "slow.txt").read_text("utf-8").splitlines()
SOURCES = [path for folder in ("app", "engine", "installer") for path in (ROOT / folder).rglob("*.py")]


def test_imports_go_one_way() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_files_stay_short() -> None:
    long = {
        str(path.relative_to(ROOT)): n
        for path in SOURCES
        if (n := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long


def test_the_bootstrap_needs_nothing_but_python() -> None:
    tree = ast.parse((ROOT / "installer" / "start.py").read_text("utf-8"))
    names = {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    names |= {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    assert names <= set(sys.stdlib_module_names)


def modules(folder: str) -> set[str]:
    """Its modules that define anything: functions or classes."""
    found = set()
    for path in (ROOT / folder).rglob("*.py"):
        if any(isinstance(n, ast.FunctionDef | ast.ClassDef) for n in ast.parse(path.read_text("utf-8")).body):
            found.add(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    return found


def imported_by(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return names


def unknown_to_widgets(names: set[str]) -> set[str]:
    ours = {name for name in names if name.split(".")[0] in ("app", "engine")}
    return {name for name in ours if not f"{name}.".startswith(tuple(f"{known}." for known in KNOWN_TO_WIDGETS))}


def test_widgets_know_only_what_they_may() -> None:
    widgets = sorted((ROOT / "app" / "widgets").glob("*.py"))
    assert {path.name: found for path in widgets if (found := unknown_to_widgets(imported_by(path)))} == {}
    assert unknown_to_widgets({"engine.services.session", "app.state", "engine.export", "engine.exports", "json"}) == {
        "engine.services.session", "app.state", "engine.exports",
    }  # fmt: skip


def has_a_quick_test(path: Path) -> bool:
    file = path.relative_to(ROOT).as_posix()
    names = {n.name for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.FunctionDef)}
    return any(f"{file}::{name}" not in SLOW for name in names if name.startswith("test_"))


def test_every_module_of_the_engine_is_imported_by_a_quick_test_and_not_only_run_by_a_command() -> None:
    tests = [path for path in (ROOT / "tests").rglob("test_*.py") if "benchmarks" not in path.parts]
    tested = set().union(*(imported_by(path) for path in tests if has_a_quick_test(path)))
    assert sorted(modules("engine") - tested) == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_edges_of_threads_and_processes_catch_everything(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            names = {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)} if node.type else {"everything"}
            reraises = any(isinstance(n, ast.Raise) and n.exc is None for n in ast.walk(node))
            assert path in EDGES or reraises or not names & {"Exception", "BaseException", "everything"}


def test_every_slow_test_is_one_that_exists() -> None:
    for line in SLOW:
        file, _, name = line.partition("::")
        tree = ast.parse((ROOT / file).read_text("utf-8"))
        assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, line


GREYED = [
    *(path for part in ("controllers", "dialogs") for path in sorted((ROOT / "app" / part).glob("*.py"))),
    ROOT / "app" / "actions.py",
    ROOT / "app" / "main_window.py",
]


@pytest.mark.parametrize("path", GREYED, ids=lambda p: p.name)
def test_what_is_greyed_says_why(path: Path) -> None:
    """Only `allow` and `allow_command` of app/widgets/controls.py make a control or a command grey."""
    found = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Attribute)]
    assert [node.lineno for node in found if node.attr in ("setEnabled", "setDisabled")] == []


MARKUP = {
    ROOT / "app" / "widgets" / "plain_text.py",
    ROOT / "app" / "dialogs" / "guide.py",  # shows pages that ship with Vivant, and opens no others
}


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if path.is_relative_to(ROOT / "app") and path not in MARKUP], ids=lambda p: p.name
)
def test_every_text_that_may_quote_a_stranger_reaches_the_window_through_plain_text(path: Path) -> None:
    assert unescaped_texts(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        "from PySide6.QtWidgets import QLabel", "from PySide6.QtWidgets import QMessageBox",
        "button = QPushButton(name)", "menu.addAction(path.name)", "self.button.setText(path.name)",
        "self.setWindowTitle(f'{name} – Vivant')", "card.setToolTip(self.tr('{0}').format(name))",
        "box.addItem(recipe.source_name)", "painter.drawText(box, flags, self.title)",
        "def show(self, name):\n    text = name\n    self.box.setTitle(text)", "list.addItems([clip.title])",
    ],
)  # fmt: skip
def test_a_text_that_does_not_go_through_plain_text_is_found(code: str) -> None:
    assert unescaped_texts(code)


@pytest.mark.parametrize(
    "code",
    [
        "button = QPushButton(self.tr('Open'))", "menu.addAction(button_text(path.name))",
        "self.name = PlainLabel()\nself.name.setText(path.name)", "self.box.addItem(self.tr(WORDS[name]))",
        "for name, word in WORDS.items():\n    box.addItem(self.tr(word))",
    ],
)  # fmt: skip
def test_the_programs_own_words_and_plain_labels_are_let_through(code: str) -> None:
    assert unescaped_texts(code) == []
