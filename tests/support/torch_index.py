"""A package index served on this computer, with toys in it that have the names of what large models need."""

from __future__ import annotations

import hashlib
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

import pytest

from engine.runtime import torch_install
from engine.runtime.torch_install import CPU

TOY_TORCH = """
__version__ = "2.13.0+toy"
class cuda:
    is_available = staticmethod(lambda: False)
class backends:
    class mps:
        is_available = staticmethod(lambda: False)
"""


def make_wheel(folder: Path, name: str, version: str, code: str, needs: str = "", ballast: int = 0) -> Path:
    about = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": code,
        f"{name}_ballast.txt": "x" * ballast,
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: toy\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in files) + f"{about}/RECORD,,\n"
    made = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(made, "w") as wheel:
        for path, text in {**files, f"{about}/RECORD": record}.items():
            wheel.writestr(path, text)
    return made


def lock_line(wheel: Path) -> str:
    name, version, _ = wheel.name.split("-", 2)
    return f"{name}=={version} ; python_version > '3' \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def stand_in_for_bundle(monkeypatch: pytest.MonkeyPatch, lock: Path) -> None:
    """This Python does as a bundle: its pip fetches, and it tries torch without this environment's own."""
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    for name in ("PIP_CONSTRAINT", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(torch_install, "LOCK", lock)
    monkeypatch.setattr(torch_install, "in_bundle", lambda: True)
    alone = {("-c",): ["-S"]}
    monkeypatch.setattr(
        torch_install, "python_of_mine", lambda bundled, *plain: [sys.executable, *alone.get(plain, []), *plain]
    )
    monkeypatch.setattr(torch_install, "SPARE", 0)


@dataclass
class Index:
    """While `open` is not set, the companion stops after its first half. `served` are the names asked for."""

    wheels: Path
    open: threading.Event = field(default_factory=threading.Event)
    served: list[str] = field(default_factory=list)
    address: str = ""

    def page(self, name: str) -> bytes:
        rows = [f'<a href="/files/{w.name}">{w.name}</a>' for w in sorted(self.wheels.glob(f"{name}-*.whl"))]
        return f"<!DOCTYPE html><html><body>{''.join(rows)}</body></html>".encode()


@contextmanager
def serving(index: Index) -> Iterator[Index]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            wheel = index.wheels / unquote(self.path).rsplit("/", 1)[1]
            whole = wheel.read_bytes() if "/files/" in self.path else index.page(self.path.strip("/").split("/")[-1])
            self.send_response(200)
            self.send_header("Content-Length", str(len(whole)))
            self.send_header("Content-Type", "text/html" if "/files/" not in self.path else "application/zip")
            if "/files/" in self.path:
                index.served.append(wheel.name)
                self.send_header("Cache-Control", "max-age=31536000, immutable")
            self.end_headers()
            half = len(whole) // 2 if "/files/" in self.path and wheel.name.startswith("companion") else 0
            try:
                self.wfile.write(whole[:half])
                while half and not index.open.wait(0.05):
                    self.wfile.flush()
                self.wfile.write(whole[half:])
            except OSError:
                self.close_connection = True  # whoever asked has gone

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    index.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield index
    finally:
        index.open.set()
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """torch, and a companion that torch asks for; the engine knows no other index."""
    wheels = tmp_path / "index"
    wheels.mkdir()
    make_wheel(wheels, "companion", "1.0", "", ballast=100_000)
    make_wheel(wheels, "torch", CPU.version, TOY_TORCH, "Requires-Dist: companion\n", ballast=600_000)
    lock = tmp_path / "large.txt"
    lock.write_text(lock_line(wheels / "companion-1.0-py3-none-any.whl"))
    stand_in_for_bundle(monkeypatch, lock)
    with serving(Index(wheels)) as index:
        monkeypatch.setenv("PIP_INDEX_URL", f"{index.address}/simple/")
        monkeypatch.setenv("PIP_TRUSTED_HOST", "127.0.0.1")  # pip keeps only what came from where it trusts
        build = torch_install.TorchBuild("the processor", CPU.version, None, 700_000, 700_000)
        monkeypatch.setattr(torch_install, "suitable_build", lambda: build)
        yield index
