"""The key of a crew is one closed file, and nothing is taken for it that is not."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import InvalidRequestError
from engine.services.crew import key as module
from engine.services.crew.key import CrewError, check_address, check_installed, check_key, host_of, make_key
from tests.support.command import environment

pytest.importorskip("distributed")


def test_a_key_is_for_its_owner_only_and_never_written_over(tmp_path: Path) -> None:
    key = tmp_path / "crew.pem"
    make_key(key)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600 or os.name == "nt"
    check_key(key)
    before = key.read_bytes()
    with pytest.raises(CrewError, match="already exists"):
        make_key(key)
    assert key.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    key = tmp_path / "crew.pem"
    make_key(key)
    key.chmod(0o644)
    with pytest.raises(CrewError, match="Others can read"):
        check_key(key)


def test_what_is_no_key_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.pem").write_text("nothing")
    for path in (tmp_path / "x.pem", tmp_path / "none.pem"):
        with pytest.raises(CrewError):
            check_key(path)


@pytest.mark.parametrize("address", ["tcp://10.0.0.1:8786", "10.0.0.1:8786", "tls://host", "tls://a b:1", "http://x:1"])
def test_plain_tcp_and_what_is_no_address_are_refused(address: str) -> None:
    with pytest.raises(InvalidRequestError, match="not the address"):
        check_address(address)


def test_an_address_has_a_host_and_a_port() -> None:
    assert host_of("tls://studio-1.local:8786") == ("studio-1.local", 8786)
    assert host_of("tls://[fe80::1]:99") == ("fe80::1", 99)


def test_without_the_extra_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda name: None)
    with pytest.raises(CrewError, match="not installed"):
        check_installed()


LOUD = """
import logging, sys
from pathlib import Path
from engine.services.crew.key import security
security(Path(sys.argv[1]))
import distributed
known = {name: logging.getLogger(name).level for name in logging.root.manager.loggerDict}
print(*[name for name, level in known.items() if name.startswith(("distributed", "tornado")) and 0 < level < 50])
"""


def test_nothing_but_vivant_itself_speaks_on_the_terminal_of_a_crew(tmp_path: Path) -> None:
    make_key(tmp_path / "crew.pem")
    command = [sys.executable, "-c", LOUD, str(tmp_path / "crew.pem")]
    assert subprocess.run(command, env=environment(), capture_output=True, text=True, check=True).stdout == "\n"
