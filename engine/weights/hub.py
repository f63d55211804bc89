"""The Hugging Face Hub over HTTP: what a repository holds, and the bytes of one file from any point on.

Not by huggingface_hub: it comes only with the large models' libraries, follows redirects to any host, reads listings of
any size, and may go out to renew a token. The names of its variables, and where it keeps a token, are the same here.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import requests
import urllib3

from engine import version
from engine.errors import DownloadError
from engine.plain_text import shown
from engine.weights.manifest import is_size

ENDPOINT = "https://huggingface.co"
CONNECT, SILENCE = 10.0, 30.0  # seconds until a connection or a silent one is given up
OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
YES = {"1", "on", "yes", "true"}
BUSY = {408, 429, 500, 502, 503, 504}
HOSTS = ("huggingface.co", "hf.co")  # the Hub's own, with all below them: files come from several
MOST_REDIRECTS = 5
LARGEST_LISTING, LISTING_SECONDS = 16 * 2**20, 60.0  # bytes, and seconds that a list of files may take
MOST_FILES = 20_000  # of a repository
LONGEST_RETRY = 60.0  # seconds that a busy Hub is waited for at a time, whatever it asks for
COMMIT = re.compile(r"[0-9a-f]{1,64}")
HASH = re.compile(r"([0-9a-f]{40,64})?")


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
                data = json.loads(whole(response))
                rows = data["siblings"]
                if not COMMIT.fullmatch(data["sha"]) or len(rows) > MOST_FILES:
                    raise ValueError(len(rows))
                return Listing(data["sha"], tuple(hub_file(row) for row in rows))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                text = f"{self.endpoint} did not answer with a list of files."
                raise DownloadError(text, "Try again later, or another mirror.") from error

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
        with Unled() as session, self._answer(session, url, plain) as response:
            if not response.ok:
                raise refusal(response, repository, self.endpoint, signed=self.token is not None)
            yield response

    def _answer(self, session: Unled, url: str, headers: dict[str, str]) -> requests.Response:
        """What the Hub answers, or the hosts that it sends on to. Their bodies are not read."""
        for _ in range(1 + MOST_REDIRECTS):
            try:
                response = session.get(
                    url, headers=headers, auth=self._sign if self._is_own(url) else unsigned, stream=True,
                    timeout=(CONNECT, self.silence),
                )  # fmt: skip
            except (requests.ConnectionError, requests.Timeout) as error:
                raise ConnectionLostError(f"{self.endpoint} can't be reached.") from error
            except requests.RequestException as error:
                raise DownloadError(f"{self.endpoint} can't be asked: {type(error).__name__}.") from error
            if not response.is_redirect:
                return response
            response.close()
            url = self._next(url, response.headers["Location"])
        raise DownloadError(f"{self.endpoint} sends the download on and on.", "Try again later, or another mirror.")

    def _next(self, url: str, location: str) -> str:
        """Where an answer leads. Raises DownloadError for a place that is not the Hub's, or that can be listened to."""
        own = urlsplit(self.endpoint)
        try:
            to = urlsplit(urljoin(url, location))
            host, mine = to.hostname or "", to.hostname == own.hostname
        except ValueError:
            to, host, mine = own, "", False
        open_mirror = mine and to.scheme == own.scheme == "http"  # as its owner has set it up
        if (to.scheme != "https" and not open_mirror) or not (mine or is_of_the_hub(host)):
            raise DownloadError(
                f"{self.endpoint} sends the download on to another place: {shown(location, 60)}.",
                "Nothing was fetched from there. Try again later, or another mirror.",
            )
        return to.geturl()

    def _is_own(self, url: str) -> bool:
        own, to = urlsplit(self.endpoint), urlsplit(url)
        return (own.scheme, own.netloc) == (to.scheme, to.netloc)

    def _sign(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Only the endpoint itself sees the token."""
        if self.token:
            request.headers["Authorization"] = f"Bearer {self.token}"
        return request


class Unled(requests.Session):
    """Does not go where an answer leads: even without following, requests would read all of that answer."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Nowhere."""
        return None


def unsigned(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Nothing that is kept for another host on this computer is added, either."""
    return request


def is_of_the_hub(host: str) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in HOSTS)


def whole(response: requests.Response) -> bytes:
    """The body of a small answer. Raises ValueError for one that is large or takes too long, or ConnectionLostError."""
    body, until = bytearray(), time.monotonic() + LISTING_SECONDS
    for piece in pieces(response):
        body += piece
        if len(body) > LARGEST_LISTING or time.monotonic() > until:
            raise ValueError(len(body))
    return bytes(body)


def pieces(response: requests.Response) -> Iterator[bytes]:
    """What has arrived, at once: a piece that waited to be full would be lost with the connection."""
    try:
        while piece := response.raw.read1(2**18):
            yield piece
    except urllib3.exceptions.HTTPError as error:
        raise ConnectionLostError("The connection broke.") from error


def hub_file(row: Any) -> HubFile:
    """From a row of a listing. Raises ValueError and what a malformed row makes Python raise."""
    large = row.get("lfs") or {}
    path, size = row["rfilename"], large.get("size", row.get("size"))
    sha256, git_sha1 = large.get("sha256", ""), row.get("blobId", "")
    if not isinstance(path, str) or not is_size(size) or not HASH.fullmatch(sha256) or not HASH.fullmatch(git_sha1):
        raise ValueError(size)
    return HubFile(path, size, sha256, git_sha1)


def seconds_to_wait(header: str) -> float:
    """What a Retry-After header asks for, in seconds or as a date, but no more than LONGEST_RETRY."""
    if re.fullmatch(r"[0-9]{1,9}", header, re.ASCII):
        return min(float(header), LONGEST_RETRY)
    try:
        then = parsedate_to_datetime(header)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    left = (then.replace(tzinfo=then.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return min(max(left, 0.0), LONGEST_RETRY)


def refusal(response: requests.Response, repository: str, endpoint: str, signed: bool) -> Exception:
    """What an HTTP status means for the user."""
    status, code = response.status_code, response.headers.get("X-Error-Code", "")
    page = f"{endpoint}/{repository}"
    if status in BUSY:
        wait = seconds_to_wait(response.headers.get("Retry-After", "").strip())
        return ConnectionLostError(f"{endpoint} is busy (status {status}).", wait)
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
