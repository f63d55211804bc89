"""A newer version is told of when somebody asks, and only then."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from engine.__main__ import main
from engine.errors import DownloadError
from engine.runtime import update_check

PAGE = "https://example.org/vivant"


class Answering(HTTPServer):
    """Tells what `body` says, to whoever asks."""

    body = b""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Answering)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answering]:
    server = Answering(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    monkeypatch.setenv("VIVANT_RELEASES", f"http://127.0.0.1:{server.server_port}/latest")
    monkeypatch.setattr(update_check, "version", lambda: "0.9.1")
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("tag", "newer"), [("v0.9.2", True), ("0.10", True), ("v0.9.1", False), ("v0.9.1.0", False), ("0.8.9", False)]
)
def test_versions_are_compared_as_numbers(server: Answering, tag: str, newer: bool) -> None:
    server.body = json.dumps({"tag_name": tag, "html_url": PAGE}).encode()
    assert update_check.newest().newer is newer


def test_the_command_says_where_to_get_it(server: Answering, capsys: pytest.CaptureFixture[str]) -> None:
    server.body = json.dumps({"tag_name": "v1.0", "html_url": PAGE}).encode()
    assert main(["newer"]) == 0
    assert capsys.readouterr().out.strip() == f"Vivant 1.0 is out; this is 0.9.1. Get it at {PAGE}"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\x00",
        b'{"tag_name": "x", "html_url": "https://a.b"}',
        b'{"tag_name": "v1", "html_url": "file:///etc"}',
    ],
)
def test_an_answer_that_is_none_is_told(server: Answering, body: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    server.body = body
    assert main(["newer"]) == 2
    assert "can't be read" in capsys.readouterr().err


def test_without_a_network_and_without_an_address_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIVANT_RELEASES", "http://127.0.0.1:9/latest")
    with pytest.raises(DownloadError, match="can't be reached"):
        update_check.newest()
    monkeypatch.setenv("VIVANT_RELEASES", "file:///etc/passwd")
    with pytest.raises(DownloadError, match="no address"):
        update_check.newest()
