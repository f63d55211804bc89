"""`vivant manual`: print the manual page, made from the commands' own help."""

from __future__ import annotations

import argparse
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine import version
from engine.cli.options import DONE, add_command
from engine.cli.progress_output import say_result
from engine.logs import log_file
from engine.services.settings import settings_file

EXAMPLES = (
    "vivant manual | man -l -",
    "vivant manual > ~/.local/share/man/man1/vivant.1",
)
EVERYWHERE = ("help", "quiet", "verbose")  # options of every command, which are described once
CODES = re.compile(r"^  (\d+) +(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class ManualOptions:
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser], parser: argparse.ArgumentParser) -> None:
    """`parser` is the one that all commands belong to."""

    def run(options: ManualOptions) -> int:
        page = manual(parser)
        say_result(options.json, page, page=page)
        return DONE

    manual_command = add_command(commands, "manual", "print the manual page", ManualOptions, run, EXAMPLES)
    manual_command.add_argument("--json", action="store_true", help="print it as a line of JSON")


def manual(parser: argparse.ArgumentParser) -> str:
    """The page for section 1, in the language that `man` reads (man(7))."""
    lines = [
        f'.TH VIVANT 1 "" "Vivant {version()}" "User Commands"',
        ".SH NAME", f"vivant \\- {roff(summary(parser))}",
        ".SH SYNOPSIS", ".B vivant", roff("[PHOTO ...]"), ".br", ".B vivant", roff("COMMAND [OPTIONS]"),
        ".SH DESCRIPTION", roff(f"{parser.description} Without a command, or with photos only, the window opens."),
        ".SH OPTIONS", *options_of(parser),
        ".SH COMMANDS",
    ]  # fmt: skip
    for name, command in commands_of(parser):
        lines += [f'.SS "{roff(name)}"', roff(command.description or ""), ".PP", ".nf", roff(usage(command)), ".fi"]
        lines += options_of(command, EVERYWHERE)
    lines += [".SH EXIT STATUS"]
    for code, meaning in CODES.findall(parser.epilog or ""):
        lines += [".TP", f".B {code}", roff(meaning)]
    lines += [".SH FILES"]
    for path, about in ((settings_file(), "the settings (see vivant settings)"), (log_file(), "unexpected errors")):
        lines += [".TP", f".I {roff(str(path).replace(str(Path.home()), '~', 1))}", roff(about)]
    lines += [".SH EXAMPLES", ".nf", *(roff(example) for example in examples_of(parser)), ".fi"]
    return "\n".join(lines)


def summary(parser: argparse.ArgumentParser) -> str:
    """The description as the rest of a sentence."""
    text = (parser.description or "").rstrip(".")
    return text[:1].lower() + text[1:]


def commands_of(
    parser: argparse.ArgumentParser, before: str = "vivant"
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command with its whole name, those of other commands after them."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                yield f"{before} {name}", command
                yield from commands_of(command, f"{before} {name}")


def usage(command: argparse.ArgumentParser) -> str:
    return command.format_usage().removeprefix("usage: ").strip()


def options_of(command: argparse.ArgumentParser, left_out: Collection[str] = ()) -> Iterator[str]:
    """A paragraph for each option and argument, except those with the destinations that are left out."""
    formatter = command._get_formatter()
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction) or action.dest in left_out:
            continue
        yield ".TP"
        yield f".B {roff(formatter._format_action_invocation(action))}"
        yield roff(formatter._expand_help(action) if action.help else "")


def examples_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    for _, command in [("vivant", parser), *commands_of(parser)]:
        text = (command.epilog or "").partition("examples:\n")[2].partition("\n\n")[0]
        yield from (line.strip() for line in text.splitlines())


def roff(text: str) -> str:
    """Text as it is, not as commands of the page's language."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("^", "\\(ha")
    escaped = escaped.replace("~", "\\(ti").replace("`", "\\(ga")
    return "\n".join(f"\\&{line}" if line.startswith((".", "\\(aq")) else line for line in escaped.splitlines())
