"""`vivant completion`: print what makes a shell complete commands, options and their values."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.cli.options import DONE, add_command
from engine.cli.progress_output import say_result

SHELLS = ("bash", "zsh", "fish")
EXAMPLES = (
    "vivant completion bash > ~/.local/share/bash-completion/completions/vivant",
    "vivant completion zsh > ~/.zfunc/_vivant          (with fpath+=~/.zfunc before compinit in ~/.zshrc)",
    "vivant completion fish > ~/.config/fish/completions/vivant.fish",
)


@dataclass(frozen=True)
class CompletionOptions:
    shell: str
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser], parser: argparse.ArgumentParser) -> None:
    """`parser` is the one that all commands belong to."""

    def run(options: CompletionOptions) -> int:
        script = script_for(options.shell, parser)
        say_result(options.json, script, shell=options.shell, script=script)
        return DONE

    about = "print what makes a shell complete Vivant's commands and options"
    completion = add_command(commands, "completion", about, CompletionOptions, run, EXAMPLES)
    completion.add_argument("shell", choices=SHELLS, help="the shell to print it for")
    completion.add_argument("--json", action="store_true", help="print it as a line of JSON")


def script_for(shell: str, parser: argparse.ArgumentParser) -> str:
    """The completion script. Afterwards the parser is of no other use: its options take no values but those listed."""
    import shtab

    values = known_values()
    for action in all_actions(parser):
        if action.type is Path:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.choices is None and action.option_strings and action.dest in values:
            action.choices = values[action.dest]
    return shtab.complete(parser, shell).rstrip()


def known_values() -> dict[str, tuple[str, ...]]:
    """Values to offer for options that also take others, or check them later, by the option's destination."""
    from engine.export import FORMATS
    from engine.export.presets import PRESETS
    from engine.imaging.fit import FITS
    from engine.models import CAMERAS, MODELS

    paces = dict.fromkeys(pace for spec in MODELS.values() for pace in spec.paces)
    return {
        "model": tuple(MODELS), "camera": tuple(CAMERAS), "format": tuple(FORMATS), "preset": tuple(PRESETS),
        "presets": tuple(PRESETS), "pace": tuple(paces), "fit": FITS,
    }  # fmt: skip


def all_actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Every option and argument, of every command below, too."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from all_actions(command)
        else:
            yield action
