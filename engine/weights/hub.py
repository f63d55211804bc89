"""The Hugging Face Hub over HTTP: what a repository holds, and the bytes of one file from any point on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import requests
import urllib3

from engine import version
from engine.errors import DownloadError

ENDPOINT = "https://huggingface.co"
CONNECT, SILENCE = 10.0, 30.0  # seconds until a connection or a silent one is given up
OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
YES = {"1", "on", "yes", "true"}
BUSY = {408, 429, 500, 502, 503, 504}


class ConnectionLostError(Exception):
    """The connection broke, or the server asked to wait `wait` seconds; trying again may help."""

    def __init__(self, why: str, wait: float = 0.0) -> None:
        super().__init__(why)
        self.wait = wait


@dataclass(frozen=True)
class HubFile:
    """`sha256` for large files; small ones have only git's own SHA-1 of “blob SIZE\\0” and the bytes."""

    path: str
    size: int
    sha256: str
    git_sha1: str


@dataclass(frozen=True)
class Listing:
    """A repository's files at the commit `revision`."""

    revision: str
    files: tuple[HubFile, ...]


@dataclass(frozen=True)
class Hub:
    """HF_ENDPOINT names a mirror, HF_HUB_OFFLINE forbids going out. The token never leaves this object in clear."""

    endpoint: str = field(default_factory=lambda: os.environ.get("HF_ENDPOINT", ENDPOINT).rstrip("/"))
    token: str | None = field(default_factory=lambda: known_token(), repr=False)
    silence: float = SILENCE

    def listing(self, repository: str, revision: str) -> Listing:
        """Raises DownloadError, and ConnectionLostError where another try may help."""
        url = f"{self.endpoint}/api/models/{quote(repository)}/revision/{quote(revision, safe='')}?blobs=true"
        with self._get(url, repository, {}) as response:
            try:
                data = response.json()
                return Listing(str(data["sha"]), tuple(hub_file(row) for row in data["siblings"]))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise DownloadError(f"{self.endpoint} did not answer with a list of files.") from error

    @contextmanager
    def open(self, repository: str, revision: str, path: str, start: int) -> Iterator[tuple[int, Iterator[bytes]]]:
        """Where the bytes begin (0 when the server can't go on from `start`), and the bytes.

        Raises DownloadError, and ConnectionLostError where another try may help; so does reading the bytes.
        """
        url = f"{self.endpoint}/{quote(repository)}/resolve/{quote(revision, safe='')}/{quote(path)}"
        headers = {"Range": f"bytes={start}-"} if start else {}
        with self._get(url, repository, headers) as response:
            begins = start if response.status_code == requests.codes.partial_content else 0
            yield begins, pieces(response)

    @contextmanager
    def _get(self, url: str, repository: str, headers: dict[str, str]) -> Iterator[requests.Response]:
        if any(os.environ.get(name, "").lower() in YES for name in OFFLINE):
            raise DownloadError("Downloads are switched off (HF_HUB_OFFLINE).", "Import the files instead.")
        plain = {"User-Agent": f"vivant/{version()}", "Accept-Encoding": "identity", **headers}
        with requests.Session() as session:
            try:
                response = session.get(
                    url, headers=plain, auth=self._sign, stream=True, timeout=(CONNECT, self.silence)
                )
            except (requests.ConnectionError, requests.Timeout) as error:
                raise ConnectionLostError(f"{self.endpoint} can't be reached.") from error
            except requests.RequestException as error:
                raise DownloadError(f"{self.endpoint} can't be asked: {type(error).__name__}.") from error
            with response:
                if not response.ok:
                    raise refusal(response, repository, self.endpoint, signed=self.token is not None)
                yield response

    def _sign(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Only the Hub itself sees the token: requests drops it when a redirect leads to another host."""
        if self.token:
            request.headers["Authorization"] = f"Bearer {self.token}"
        return request


def pieces(response: requests.Response) -> Iterator[bytes]:
    """What has arrived, at once: a piece that waited to be full would be lost with the connection."""
    try:
        while piece := response.raw.read1(2**18):
            yield piece
    except urllib3.exceptions.HTTPError as error:
        raise ConnectionLostError("The connection broke.") from error


def hub_file(row: Any) -> HubFile:
    large = row.get("lfs") or {}
    size = large.get("size", row.get("size"))
    return HubFile(str(row["rfilename"]), int(size), str(large.get("sha256", "")), str(row.get("blobId", "")))


def refusal(response: requests.Response, repository: str, endpoint: str, signed: bool) -> Exception:
    """What an HTTP status means for the user."""
    status, code = response.status_code, response.headers.get("X-Error-Code", "")
    page = f"{endpoint}/{repository}"
    if status in BUSY:
        wait = response.headers.get("Retry-After", "")
        return ConnectionLostError(f"{endpoint} is busy (status {status}).", float(wait) if wait.isdigit() else 0.0)
    if code == "GatedRepo" or status == requests.codes.forbidden:
        then = "" if signed else ", then set HF_TOKEN to a token that may read it"
        return DownloadError(f"{repository} requires you to accept its terms.", f"Accept them at {page}{then}.")
    if status == requests.codes.unauthorized:
        what = "The token is not accepted" if signed else "It may be private, or no longer there"
        return DownloadError(f"{repository} can't be read.", f"{what}: see {page}.")
    if status == requests.codes.not_found:
        what = {"RevisionNotFound": "does not have the commit that was asked for",
                "EntryNotFound": "lacks a file it lists"}.get(code, "is not there")  # fmt: skip
        return DownloadError(f"{repository} {what}.", f"Look at {page}; it may have moved.")
    return DownloadError(f"{endpoint} refused (status {status}).", f"Look at {page}.")


def known_token() -> str | None:
    """From HF_TOKEN, or from where Hugging Face's own login keeps it. Only ever read."""
    if token := os.environ.get("HF_TOKEN", "").strip():
        return token
    if os.environ.get("HF_HUB_DISABLE_IMPLICIT_TOKEN", "").lower() in YES:
        return None
    home = Path(os.environ.get("HF_HOME", Path("~/.cache/huggingface").expanduser()))
    try:
        return Path(os.environ.get("HF_TOKEN_PATH", home / "token")).read_text("utf-8").strip() or None
    except OSError:
        return None
