"""A small Hub on this machine, over real HTTP, that can be told to misbehave."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

SMALL = 1000  # bytes; larger files are listed with their SHA-256, as the Hub does with those in large file storage


@dataclass
class Behaviour:
    """What goes wrong, for how many more answers."""

    drop_after: int | None = None  # bytes of a file after which the connection is cut
    stall_after: int | None = None
    times: int = 10**6
    corrupt: bool = False
    status: int = 0
    code: str = ""
    retry_after: str = ""
    ignore_range: bool = False
    redirect_to: str = ""
    listing: bytes | None = None

    def take(self) -> bool:
        self.times -= 1
        return self.times >= 0


@dataclass
class StandIn:
    files: dict[str, bytes]
    revision: str = "c" * 40
    repository: str = "org/model"
    behaviour: Behaviour = field(default_factory=Behaviour)
    asked: list[tuple[str, str | None]] = field(default_factory=list)  # path, Range
    tokens: list[str | None] = field(default_factory=list)
    sent: int = 0
    url: str = ""

    def listing(self) -> bytes:
        rows = []
        for path, data in self.files.items():
            row: dict[str, object] = {"rfilename": path, "size": len(data), "blobId": git_sha1(data)}
            if len(data) > SMALL:
                row["lfs"] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            rows.append(row)
        return json.dumps({"sha": self.revision, "siblings": rows}).encode()


def git_sha1(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    stand_in: StandIn

    def do_GET(self) -> None:
        hub, path = self.stand_in, unquote(urlsplit(self.path).path)
        hub.tokens.append(self.headers.get("Authorization"))
        hub.asked.append((path, self.headers.get("Range")))
        wrong = hub.behaviour
        if wrong.status and wrong.take():
            self.refuse(wrong)
        elif path == f"/api/models/{hub.repository}/revision/{hub.revision}":
            self.whole(wrong.listing if wrong.listing is not None else hub.listing())
        elif (name := path.removeprefix(f"/{hub.repository}/resolve/{hub.revision}/")) in hub.files:
            if wrong.redirect_to:
                self.send_response(302)
                self.send_header("Location", wrong.redirect_to + self.path)
                self.send_header("Content-Length", "0")
                self.end_headers()
            else:
                self.file(hub.files[name], wrong)
        else:
            self.refuse(Behaviour(status=404, code="RevisionNotFound" if "/revision/" in path else "EntryNotFound"))

    def refuse(self, wrong: Behaviour) -> None:
        self.send_response(wrong.status)
        self.send_header("X-Error-Code", wrong.code)
        if wrong.retry_after:
            self.send_header("Retry-After", wrong.retry_after)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def whole(self, data: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def file(self, data: bytes, wrong: Behaviour) -> None:
        asked = self.headers.get("Range")
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and not wrong.ignore_range else 0
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        if wrong.corrupt and wrong.take():
            data = data[:-1] + bytes([data[-1] ^ 1])
        limit = wrong.drop_after if wrong.drop_after is not None else wrong.stall_after
        if limit is not None and len(data) - start > limit and wrong.take():
            self.wfile.write(data[start : start + limit])
            self.wfile.flush()
            self.stand_in.sent += limit
            if wrong.stall_after is not None:
                time.sleep(1)
            self.close_connection = True
            return
        self.wfile.write(data[start:])
        self.stand_in.sent += len(data) - start

    def log_message(self, *args: object) -> None:
        """Quiet."""


@contextmanager
def serving(stand_in: StandIn) -> Iterator[StandIn]:
    class Bound(Answers):
        pass

    Bound.stand_in = stand_in
    server = ThreadingHTTPServer(("127.0.0.1", 0), Bound)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    stand_in.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield stand_in
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
