"""Checks for a newer Vivant, only when the user asks."""

from __future__ import annotations

import json
import os
import re
import urllib.error
import urllib.request
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata

from engine import version
from engine.errors import DownloadError

LABEL = "Releases"  # among the project's addresses, in its metadata
PATIENCE = 10.0  # seconds
LARGEST = 2**20  # bytes of an answer


@dataclass(frozen=True)
class Release:
    """The newest release: its version, the page to get it from, and whether it is newer than this one."""

    version: str
    page: str
    newer: bool


def address() -> str:
    """The address of the release list; VIVANT_RELEASES overrides it. Empty if there is none."""
    if place := os.environ.get("VIVANT_RELEASES"):
        return place
    try:
        addresses = metadata("vivant").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    known = dict(line.split(", ", 1) for line in addresses)
    return known.get(LABEL, "")


def newest() -> Release:
    """Ask for the newest release. Raises DownloadError.

    The answer is what GitHub, Gitea and Forgejo tell of a project's latest release: `tag_name` and `html_url`.
    """
    place = address()
    if not place.startswith(("https://", "http://127.0.0.1:")):
        raise DownloadError(
            "This copy of Vivant has no address for its releases.", "Check the page you downloaded Vivant from."
        )
    try:
        with urllib.request.urlopen(place, timeout=PATIENCE) as answer:
            release = json.loads(answer.read(LARGEST))
        tag, page = str(release["tag_name"]), str(release["html_url"])
    except (urllib.error.URLError, TimeoutError, OSError) as error:
        raise DownloadError("The list of releases can't be reached.", "Is there a network? Try again later.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise DownloadError(
            "The list of releases can't be read.", "Check the page you downloaded Vivant from."
        ) from error
    if not numbers(tag) or not page.startswith(("https://", "http://127.0.0.1:")):
        raise DownloadError("The list of releases can't be read.", "Check the page you downloaded Vivant from.")
    return Release(tag.removeprefix("v"), page, numbers(tag) > numbers(version()))


def numbers(text: str) -> tuple[int, ...]:
    """1.10.2 as (1, 10, 2), without zeros at the end."""
    found = [int(part) for part in re.findall(r"\d+", text)[:4]]
    while found and found[-1] == 0:
        found.pop()
    return tuple(found)


def sentence(release: Release) -> str:
    if release.newer:
        return f"Vivant {release.version} is out; this is {version()}. Get it at {release.page}"
    return f"This is the newest Vivant ({version()})."
