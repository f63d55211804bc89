"""`vivant crew`: several machines make a batch together."""

from __future__ import annotations

import argparse
import socket
from dataclasses import dataclass
from pathlib import Path

from engine.cli.options import BAD_INPUT, DONE, add_command
from engine.cli.progress_output import flush_output, say, say_json, say_result, warn
from engine.models import MODELS

PORT = 8786
HOST_HELP = "this machine's address in the network, such as 192.168.1.5 (default: 127.0.0.1, only this computer)"
EXAMPLES = (
    "vivant crew key crew.pem",
    "vivant crew open --key crew.pem --host 192.168.1.5",
    "vivant crew join tls://192.168.1.5:8786 --key crew.pem",
    "vivant batch photos -o clips --on tls://192.168.1.5:8786 --key crew.pem",
)
KEY_WARNING = (
    "Whoever has this file can run programs on every machine of the crew: copy it by hand, and to no one else."
)


@dataclass(frozen=True)
class CrewOptions:
    """None: `vivant crew` alone does nothing."""


@dataclass(frozen=True)
class KeyOptions:
    path: Path
    json: bool


@dataclass(frozen=True)
class OpenOptions:
    key: Path
    host: str
    port: int
    json: bool


@dataclass(frozen=True)
class JoinOptions:
    address: str
    key: Path
    slots: int | None
    models: list[str]
    name: str
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "let several machines make a batch together"
    crew = add_command(commands, "crew", about, CrewOptions, run_nothing, EXAMPLES)
    parts = crew.add_subparsers(required=True, metavar="key|open|join")
    key = add_command(parts, "key", "make the key of a crew", KeyOptions, run_key, EXAMPLES[:1])
    key.add_argument("path", type=Path, help="a new file; copy it to every machine of the crew")
    opened = add_command(parts, "open", "open a crew, so that machines can join", OpenOptions, run_open, EXAMPLES[1:2])
    opened.add_argument("--key", type=Path, required=True, metavar="PEM", help="the key of the crew")
    opened.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help=HOST_HELP)
    opened.add_argument("--port", type=int, default=PORT, metavar="N", help=f"default {PORT}")
    join = add_command(parts, "join", "make clips for a crew, until stopped", JoinOptions, run_join, EXAMPLES[2:3])
    join.add_argument("address", help="what vivant crew open prints")
    join.add_argument("--key", type=Path, required=True, metavar="PEM", help="the key of the crew")
    join.add_argument("--slots", type=int, metavar="N", help="clips made at once (default: one for each core)")
    join.add_argument(
        "--model", dest="models", action="append", choices=[name for name in MODELS if not MODELS[name].built_in],
        default=[], metavar="MODEL", help="a large model that this machine makes clips with, too; may be repeated",
    )  # fmt: skip
    for part, what in ((key, "the result"), (opened, "the address"), (join, "each event")):
        part.add_argument("--json", action="store_true", help=f"print {what} as a line of JSON")
    join.add_argument("--name", default=socket.gethostname(), help="what the machine is called (default: its own name)")


def run_nothing(options: CrewOptions) -> int:
    return BAD_INPUT


def run_key(options: KeyOptions) -> int:
    from engine.services.crew.key import make_key

    make_key(options.path)
    say_result(options.json, f"{options.path} is written. {KEY_WARNING}", key=str(options.path))
    return DONE


def run_open(options: OpenOptions) -> int:
    from engine.services.crew.members import open_crew

    def opened(address: str) -> None:
        if options.json:
            say_json(address=address, key=options.key.name)
            return
        say(f"The crew is open at {address}. On each machine: vivant crew join {address} --key {options.key.name}")
        if options.host.startswith("127."):
            say("Only this computer can join; for others, open it with --host and this machine's address.")

        flush_output()

    open_crew(options.key, options.host, options.port, opened)
    return DONE


def run_join(options: JoinOptions) -> int:
    from engine.services.batch.forecast import cores
    from engine.services.crew.key import check_address, security
    from engine.services.crew.machine import resources
    from engine.services.crew.members import join_crew

    check_address(options.address)
    security(options.key)
    slots = options.slots or cores()
    announced = resources(slots, tuple(options.models))

    def tell(event: str) -> None:
        if options.json:
            say_json(event=event)
        else:
            warn(event)

    join_crew(options.address, options.key, slots, announced, options.name, tell)
    return DONE
