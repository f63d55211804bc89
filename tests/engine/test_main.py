"""What every command has in common: exit codes, sentences, help, pipes."""

from __future__ import annotations

import argparse
import ast
import errno
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from app.__main__ import main as command_line
from engine import version
from engine.__main__ import main, parser
from engine.cli.manual import commands_of
from engine.cli.options import STOPPED
from engine.errors import Cancelled
from engine.export import read_recipe
from engine.logs import log_file
from engine.paths import jobs_folder
from engine.services.session import Session
from tests.support import failing_engine
from tests.support.command import SMALL, environment

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "place", ["engine.__main__.sweep_all", "engine.__main__.parser", "engine.__main__.flush_output"]
)
def test_ctrl_c_before_a_command_begins_and_after_it_has_ended_is_no_traceback(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(place, interrupt)
    assert command_line(["jobs"]) == STOPPED


@pytest.mark.parametrize(
    "arguments",
    [
        ["animate", "gone.jpg"],
        ["animate", "dog.png", "-o", "clip.avi"],
        ["animate", "dog.png", "-o", "nowhere/clip.mp4"],
        ["animate", "dog.png", "--motion", "3"],
        ["animate", "dog.png", "--frames", "0"],
        ["animate", "dog.png", "--size", "101x50"],
        ["animate", "dog.png", "--size", "big"],
        ["animate", "dog.png", "--long-side", "9000", "--fps", "0"],
        ["animate", "dog.png", "--camera", "sideways"],
        ["animate", "dog.png", "--background", "pink"],
        ["animate", "words.txt"],
        ["animate", "x" * 300 + ".jpg"],
        ["x" * 300 + ".jpg"],
        ["export", "x" * 300 + ".mp4", "-o", "clip.gif"],
        ["recipe", "x" * 300 + ".mp4"],
        ["batch", "x" * 300, "-o", "out"],
        ["report", "x" * 300 + ".mp4", "--source", "dog.png"],
        ["animate", "dog.png", "--from", "dog.png"],
        ["recipe", "dog.png"],
        ["export", ".", "-o", "clip.mp4"],
        ["export", "gone.mp4", "-o", "clip.mp4"],
        ["export", "dog.png", "-o", "clip.avi"],
        ["export", "dog.png", "-o", "clip.mp4", "--format", "gif"],
        ["export", "dog.png", "-o", "clip.mp4", "--preset", "myspace"],
        ["export", "dog.png", "-o", "clip.mp4", "--max-bytes", "tiny"],
        ["export", "dog.png", "-o", "clip.mp4", "--fps", "nan"],
        ["export", "dog.png", "-o", "clip.mp4", "--fit", "stretch"],
        ["export", "dog.png", "-o", "clip.mp4", "--loop", "round"],
        ["export", "dog.png", "-o", "clip.mp4", "--size", "1x1"],
        ["export", "dog.png", "-o", "clip.mp4", "--certificate", "dog.png"],
        ["export", "dog.png", "-o", "dog.png", "--force"],
        ["animate", "dog.png", "-o", "clip.mp4", "--preset", "email"],
        ["frobnicate"],
    ],
)
def test_bad_input_is_exit_code_2_and_a_sentence(
    arguments: list[str], photo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(photo.parent)
    photo.with_name("words.txt").write_text("words")
    before = sorted(photo.parent.iterdir())
    assert exit_code(arguments) == 2
    assert capsys.readouterr().err.strip()
    assert sorted(photo.parent.iterdir()) == before
    assert not list(jobs_folder().glob("*"))


def exit_code(arguments: list[str]) -> object:
    """Of a command in this process."""
    try:
        return command_line(arguments)
    except SystemExit as ended:
        return ended.code


def test_an_error_is_a_line_of_json_too_where_that_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["animate", "gone.jpg", "--json"]) == 2
    said = capsys.readouterr()
    error = json.loads(said.out)
    assert set(error) == {"error", "hint"}
    assert error["error"] in said.err


def test_stopping_is_exit_code_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop(options: object) -> int:
        raise Cancelled

    monkeypatch.setattr("engine.cli.doctor.run", stop)
    assert main(["doctor"]) == 130
    assert capsys.readouterr().err == "Stopped.\n"


def parsers() -> dict[str, argparse.ArgumentParser]:
    """The parser of every command, those of actions such as `vivant models list` too, by what follows `vivant`."""
    return {name.removeprefix("vivant "): command for name, command in commands_of(parser())}


def runs_alone(command: argparse.ArgumentParser) -> bool:
    """Whether the command does something without an action of its own."""
    return not any(isinstance(a, argparse._SubParsersAction) and a.required for a in command._actions)


def test_help_of_all_commands_ends_in_examples_and_exit_codes() -> None:
    assert_examples_and_codes("", parser())


@pytest.mark.parametrize("name", parsers())
def test_help_ends_in_examples_and_exit_codes(name: str) -> None:
    assert_examples_and_codes(f" {name}", parsers()[name])


def assert_examples_and_codes(name: str, command: argparse.ArgumentParser) -> None:
    text = command.format_help()
    assert f"  vivant{name}" in text[text.index("examples:") :]
    assert all(f"\n  {code:<3}  " in text for code in (0, 1, 2, 130))
    assert "==SUPPRESS==" not in text


@pytest.mark.parametrize("name", parsers())
def test_every_command_takes_json_quiet_and_verbose(name: str) -> None:
    command = parsers()[name]
    known = {option for action in command._actions for option in action.option_strings}
    assert known >= {"-q", "--quiet", "-v", "--verbose"}
    assert "--json" in known or not runs_alone(command)


@pytest.mark.parametrize("name", ["animate", "batch", "watch"])
def test_whatever_makes_clips_takes_a_prompt(name: str) -> None:
    known = {option for action in parsers()[name]._actions for option in action.option_strings}
    assert known >= {"--prompt", "--negative-prompt"}


@pytest.mark.parametrize("words", [["--quiet", "doctor"], ["doctor", "--quiet"], ["-q", "models", "list"]])
def test_quiet_may_stand_before_the_command_and_after_it(words: list[str]) -> None:
    assert parser().parse_args(words).quiet


@pytest.mark.parametrize("name", parsers())
def test_every_option_has_its_field_and_every_field_its_option(name: str) -> None:
    command = parsers()[name]
    left_out = ("help", "quiet", "verbose", argparse.SUPPRESS)
    options = {action.dest for action in command._actions if action.dest not in left_out}
    assert leaves(command.get_default("options")) == options


def leaves(kind: type) -> set[str]:
    """The fields of a dataclass, those of a nested one in place of it."""
    types = get_type_hints(kind)
    nested = {field.name: is_dataclass(types[field.name]) for field in fields(kind)}
    return {name for name, deep in nested.items() if not deep}.union(
        *(leaves(types[name]) for name, deep in nested.items() if deep)
    )


def test_every_child_process_has_an_input_of_its_own() -> None:
    """It must not read what the command's own input holds for others."""
    for path in [*(ROOT / "engine").rglob("*.py"), *(ROOT / "app").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("subprocess.run", "subprocess.Popen"):
                assert {"stdin", "input"} & {word.arg for word in node.keywords}, f"{path}:{node.lineno}"


posix = pytest.mark.skipif(os.name == "nt", reason="shell pipes are another matter there")


@posix
def test_a_loop_over_file_names_reads_every_name_whole(photo: Path) -> None:
    names = ["dog.png", "long name of a dog.png", "third dog.png"]
    for name in names[1:]:
        shutil.copy(photo, photo.with_name(name))
    photo.with_name("names.txt").write_text("".join(f"{name}\n" for name in names))
    loop = (
        f'while read -r p; do "{sys.executable}" -m app animate "$p" -o "$p.mp4" --frames 2 --steps 4; done < names.txt'
    )
    done = subprocess.run(
        ["sh", "-c", loop], capture_output=True, text=True, cwd=photo.parent, env=environment(), check=False
    )
    assert (done.stdout.splitlines(), done.stderr) == ([f"{name}.mp4" for name in names], "")
    assert all(photo.with_name(f"{name}.mp4").exists() for name in names)


def with_closed_output(*arguments: object) -> tuple[int, str]:
    """Exit code and errors of a command whose output nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)], stdout=writing, stderr=subprocess.PIPE, text=True,
        env=environment(), check=False,
    )  # fmt: skip
    os.close(writing)
    return done.returncode, done.stderr


@posix
@pytest.mark.parametrize("arguments", [["formats"], ["models", "--json"], ["jobs"], ["--help"], ["animate", "--help"]])
def test_a_pipe_that_nobody_reads_ends_quietly(arguments: list[str]) -> None:
    assert with_closed_output(*arguments) == (0, "")


@posix
def test_the_clip_is_made_although_nobody_reads_the_json(photo: Path) -> None:
    out = photo.with_name("clip.mp4")
    assert with_closed_output("animate", photo, "-o", out, *SMALL, "--json") == (0, "")
    assert read_recipe(out).request.frames == 6
    assert not list(jobs_folder().glob("*"))


def test_a_folder_that_only_seems_to_be_writable_is_told_before_the_work(
    photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As network drives, some systems' rights, or an administrator's on a read-only disk have it."""
    locked, make = tmp_path / "locked", Path.mkdir
    locked.mkdir()

    def refuse(path: Path, *args: object, **more: object) -> None:
        if path.is_relative_to(locked):
            raise OSError(errno.EROFS, "Read-only file system")
        make(path, *args, **more)

    monkeypatch.setattr(Path, "mkdir", refuse)
    for command in (
        ["animate", str(photo), "-o", str(locked / "clip.mp4")],
        ["report", str(photo), "--source", str(photo), "--sheet", str(locked / "sheet.png")],
    ):
        assert main(command) == 2
        assert "Nothing can be written into" in capsys.readouterr().err
    assert not list(jobs_folder().glob("*"))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are Unicode")
def test_names_that_are_no_utf_8_are_photos_and_clips_as_others(photo: Path, capfdbinary: Any) -> None:
    folder = photo.with_name("photos")
    folder.mkdir()
    odd = folder / os.fsdecode(b"shoe\xff.png")
    shutil.copy(photo, odd)
    out, many = photo.with_name(os.fsdecode(b"clip\xff.mp4")), photo.with_name("clips")
    assert main(["animate", str(odd), "-o", str(out), *SMALL]) == 0
    assert os.fsencode(out) in capfdbinary.readouterr().out
    assert Path(read_recipe(out).source_name) == Path(odd.name)
    assert main(["batch", str(folder), "-o", str(many), *SMALL]) == 0
    assert (many / os.fsdecode(b"shoe\xff.mp4")).exists()


@pytest.mark.parametrize("as_json", [False, True])
def test_an_unexpected_error_is_exit_code_1_and_says_where_its_traceback_is(
    as_json: bool, photo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Session, "generate", failing_engine.break_down)
    command = ["animate", str(photo), "-o", str(photo.with_name("clip.mp4")), *SMALL]
    assert main([*command, "--json"] if as_json else command) == 1
    said = capsys.readouterr()
    last = said.err.strip().splitlines()[-1]
    assert last == f"Something went wrong that Vivant did not expect. See {log_file()} for the details."
    assert "in break_down" in log_file().read_text("utf-8")
    if as_json:
        answer = json.loads(said.out.splitlines()[-1])
        assert answer["hint"] == f"See {log_file()} for the details."


def test_what_a_person_can_act_on_is_not_in_the_log(photo: Path) -> None:
    assert main(["animate", str(photo), "-o", str(photo.with_name("clip.nothing"))]) == 2
    assert not log_file().exists()


def test_the_version_that_is_read_from_a_folders_name_is_the_one_that_is_installed() -> None:
    assert version() == importlib.metadata.version("vivant")


def test_what_modules_hold_is_not_searched_for_garbage_while_a_command_runs() -> None:
    code = "import gc; from app.__main__ import main; main(['formats']); print(gc.get_freeze_count(), gc.isenabled())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    frozen, enabled = done.stdout.split()[-2:]
    assert int(frozen) > 10000
    assert enabled == "True"
