"""The catalogues of the languages: complete, with every variable, and as Qt reads them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from engine import language
from tests.support.pseudo_language import make_catalogue, tools

LANGUAGES = tools()
CATALOGUES = sorted(LANGUAGES.FOLDER.glob("*.ts"))


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_is_translated_and_keeps_its_variables(path: Path) -> None:
    assert list(LANGUAGES.faults_of(path)) == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_what_qt_reads_is_made_from_the_catalogue_as_it_is(path: Path, tmp_path: Path) -> None:
    LANGUAGES.call("lrelease", path, "-qm", tmp_path / "made.qm", "-silent", "-nounfinished")
    assert (tmp_path / "made.qm").read_bytes() == path.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_catalogue_is_of_a_language_with_a_name(path: Path) -> None:
    assert path.stem.removeprefix("vivant_") in language.NAMES


def test_a_text_that_is_missing_and_a_variable_that_is_lost_are_told(tmp_path: Path) -> None:
    path = make_catalogue(tmp_path)
    assert list(LANGUAGES.faults_of(path)) == []
    whole = path.read_text("utf-8")
    path.write_text(
        whole.replace("{1}~", "~", 1).replace("<source>Stopped.</source>", "<source>Halted.</source>"), "utf-8"
    )
    faults = "\n".join(LANGUAGES.faults_of(path))
    assert "missing: Stopped." in faults
    assert "no longer there: Halted." in faults


def test_a_lost_variable_is_told_by_its_number() -> None:
    assert LANGUAGES.lost_variables("{0} of {1}", "von {1}") == {"{0}"}
    assert LANGUAGES.lost_variables("{0} of {1}", "von {1}: {0}") == set()
    assert LANGUAGES.lost_variables("{0:.1f} GB", "GB") == {"{0:.1f}"}
    assert LANGUAGES.lost_variables("A", "{0}") == {"{0}"}


def test_sentences_are_collected_with_what_is_filled_in_and_what_is_chosen_from() -> None:
    code = '''
"""Documentation is no text."""
import logging
log = logging.getLogger("a.b")

def act(count: int) -> None:
    """Nor is this one."""
    log.warning("Nor what goes to the log.")
    hint = "Try it smaller."
    raise EngineError(f"“{count}” can't be {count:.1f} large.", hint)

def show(command, kept):
    command.add_argument("--json", help="Help stays English.")
    note(f"{kept} {'frame is' if kept == 1 else 'frames are'} kept here")
'''
    found = set(LANGUAGES.texts_of(ast.parse(code)))
    assert found == {"Try it smaller.", "“{0}” can't be {1} large.", "{0} {1} kept here", "frame is", "frames are"}


def test_texts_that_lupdate_does_not_find_are_found() -> None:
    code = """
tr = QCoreApplication.translate
tr("Window", "Open")
QCoreApplication.translate(CONTEXT, "Open")
QCoreApplication.translate(CONTEXT, text)
QCoreApplication.translate("Window", "Open")
"""
    assert list(LANGUAGES.out_of_reach(ast.parse(code))) == [2, 4]


def test_the_check_is_a_command_that_fails_on_faults() -> None:
    done = subprocess.run(
        [sys.executable, str(LANGUAGES.ROOT / "installer" / "languages.py"), "check"], capture_output=True, text=True,
        stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "All texts are translated.\n")
