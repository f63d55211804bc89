"""`vivant settings`: list, print, change and reset the settings that window and command line share."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from engine.cli.options import DONE, PROBLEM, add_action, add_command
from engine.cli.progress_output import note, say, say_json, say_result, warn
from engine.services.settings import SETTINGS, SettingsFile

EXAMPLES = (
    "vivant settings",
    "vivant settings get storage-limit",
    "vivant settings set appearance dark",
    "vivant settings reset appearance",
)
NAME_HELP = "a name from the first column of vivant settings"
PROBLEM_HELP = "a value in the file is not valid, and its default is used"


@dataclass(frozen=True)
class ListOptions:
    json: bool


@dataclass(frozen=True)
class GetOptions:
    name: str
    json: bool


@dataclass(frozen=True)
class SetOptions:
    name: str
    value: str
    json: bool


@dataclass(frozen=True)
class ResetOptions:
    names: list[str]
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "list, print, change or reset the settings that window and command line share"
    settings = add_command(commands, "settings", about, ListOptions, run, EXAMPLES, PROBLEM_HELP)
    settings.add_argument("--json", action="store_true", help="print a line of JSON for each setting")
    actions = settings.add_subparsers(metavar="ACTION", title="actions (default: list)")
    listing = ("vivant settings list",)
    add_action(actions, "list", "list all settings with their values", ListOptions, run, listing, PROBLEM_HELP)
    get = add_action(actions, "get", "print the value of a setting", GetOptions, print_value, EXAMPLES[1:2])
    get.add_argument("name", metavar="NAME", choices=tuple(SETTINGS), help=NAME_HELP)
    change = add_action(actions, "set", "change a setting", SetOptions, change_value, EXAMPLES[2:3])
    change.add_argument("name", metavar="NAME", choices=tuple(SETTINGS), help=NAME_HELP)
    change.add_argument("value", metavar="VALUE", help="the new value, checked before it is stored")
    reset = add_action(actions, "reset", "go back to the defaults", ResetOptions, reset_values, EXAMPLES[3:])
    reset.add_argument("names", metavar="NAME", nargs="*", help="settings to reset (default: all)")


def run(options: ListOptions) -> int:
    """All settings, and what is wrong in the file."""
    file = SettingsFile()
    for setting in SETTINGS.values():
        value = file.value(setting.name)
        if options.json:
            say_json(
                name=setting.name, value=value, default=setting.default, set=file.is_set(setting.name),
                about=setting.about, allowed=setting.allowed,
            )  # fmt: skip
        else:
            say(f"{setting.name:14} {value!s:10} {setting.about}")
    problems = file.problems()
    for sentence in problems:
        if options.json:
            say_json(problem=sentence)
        warn(sentence)
    note(f"The settings are in {file.path}")
    return PROBLEM if problems else DONE


def print_value(options: GetOptions) -> int:
    return print_setting(options.name, options.json)


def change_value(options: SetOptions) -> int:
    SettingsFile().set(options.name, options.value)
    return print_setting(options.name, options.json)


def print_setting(name: str, as_json: bool) -> int:
    value = SettingsFile().value(name)
    say_result(as_json, str(value), name=name, value=value)
    return DONE


def reset_values(options: ResetOptions) -> int:
    SettingsFile().reset(*options.names)
    if options.json:
        for name in options.names or SETTINGS:
            say_json(name=name, value=SETTINGS[name].default)
    else:
        note("Reset to the defaults: " + ", ".join(options.names or SETTINGS))
    return DONE
