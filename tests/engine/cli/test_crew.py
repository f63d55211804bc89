"""`vivant crew` makes a key, opens a crew and joins one; a batch on it makes the bytes of a local one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.__main__ import main
from engine.cli.crew import KEY_WARNING
from tests.support.command import environment
from tests.support.crew import collect_leftovers, free_port

pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("default")


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    yield
    collect_leftovers()


def test_the_key_is_written_with_what_it_means(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crew", "key", str(tmp_path / "crew.pem")]) == 0
    assert KEY_WARNING in capsys.readouterr().out
    assert main(["crew", "key", str(tmp_path / "crew.pem")]) == 2


def test_a_crew_without_a_key_or_with_a_plain_address_is_bad_input(photo: Path, tmp_path: Path) -> None:
    out = ["-o", str(tmp_path / "out")]
    assert main(["batch", str(photo.parent), *out, "--on", "tls://127.0.0.1:1"]) == 2
    main(["crew", "key", str(tmp_path / "crew.pem")])
    key = ["--key", str(tmp_path / "crew.pem")]
    assert main(["batch", str(photo.parent), *out, "--on", "tcp://127.0.0.1:1", *key]) == 2
    assert main(["crew", "join", "tcp://127.0.0.1:1", *key]) == 2


def test_a_batch_on_a_crew_makes_the_bytes_of_a_local_one(photo: Path, tmp_path: Path) -> None:
    key, port = tmp_path / "crew.pem", free_port()
    main(["crew", "key", str(key)])
    start = [sys.executable, "-m", "engine", "crew"]
    quick = ["--frames", "2", "--steps", "4", "--no-check"]
    opened = subprocess.Popen(
        [*start, "open", "--key", str(key), "--port", str(port)], env=environment(), stdout=subprocess.PIPE, text=True
    )
    try:
        assert opened.stdout is not None
        address = f"tls://127.0.0.1:{port}"
        assert address in opened.stdout.readline()
        joined = subprocess.Popen([*start, "join", address, "--key", str(key), "--slots", "1"], env=environment())
        try:
            on = ["--on", address, "--key", str(key)]
            assert main(["batch", str(photo.parent), "-o", str(tmp_path / "crewed"), *quick, *on]) == 0
        finally:
            joined.kill()
            joined.wait()
    finally:
        opened.kill()
        opened.communicate()
    assert main(["batch", str(photo.parent), "-o", str(tmp_path / "crewed" / "local"), *quick]) == 0
    local, crewed = tmp_path / "crewed" / "local" / "dog.mp4", tmp_path / "crewed" / "dog.mp4"
    assert local.read_bytes() == crewed.read_bytes()


def test_neither_a_local_batch_nor_the_commands_import_distributed(photo: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from engine.__main__ import main; "
        f"main(['batch', {str(photo.parent)!r}, '-o', {str(tmp_path / 'out')!r}, '--dry-run']); "
        "print(sorted({'distributed', 'dask'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1] == "[]", done.stderr
