"""Weights arrive whole and right, or not at all, whatever the network and the disk do."""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from engine.errors import Cancelled, DownloadError
from engine.models import ModelSpec, Source
from engine.progress import Progress, ignore
from engine.weights import download as fetching
from engine.weights import hub as hub_module
from engine.weights import is_here, models_folder, weights_folder
from engine.weights.download import PART, TRIES, FetchProgress, fetch
from engine.weights.hub import (
    LARGEST_LISTING,
    LONGEST_RETRY,
    MOST_FILES,
    MOST_REDIRECTS,
    Hub,
    known_token,
    seconds_to_wait,
)
from engine.weights.manifest import NAME, Manifest
from tests.engine.weights.conftest import FILES, LARGE, NEEDED
from tests.support.hub_stand_in import Behaviour, StandIn, serving


def at_once(seconds: float) -> None:
    """Waits not at all."""


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in (NAME, ".lock")
    }


def test_only_the_needed_and_harmless_files_come_and_they_are_right(
    model: ModelSpec, hub: Hub, stand_in: StandIn
) -> None:
    assert not is_here(model)
    folder = fetch(model, ignore, hub)
    assert folder == weights_folder(model)
    assert files_of(folder) == {name: FILES[name] for name in NEEDED}
    assert is_here(model)
    assert {path.rsplit("/" + "c" * 40 + "/", 1)[-1] for path, _ in stand_in.asked[1:]} == NEEDED
    entry = Manifest.read(folder).files["unet/model.safetensors"]
    assert entry.sha256 == hashlib.sha256(LARGE).hexdigest()
    assert entry.origin == f"org/model@{'c' * 40}"


def test_a_second_fetch_sends_nothing(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    fetch(model, ignore, hub)
    before = stand_in.sent
    fetch(model, ignore, hub)
    assert stand_in.sent == before


def test_progress_tells_every_file_and_the_whole(model: ModelSpec, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "REPORT_EVERY", 0)
    heard: list[FetchProgress] = []
    fetch(model, lambda told: heard.append(told), hub)  # type: ignore[arg-type]
    total = sum(len(FILES[name]) for name in NEEDED)
    assert [p.done for p in heard] == sorted(p.done for p in heard)
    assert {p.total for p in heard} == {total}
    assert (heard[-1].done, heard[-1].file, heard[-1].file_done) == (total, "unet/model.safetensors", len(LARGE))


@pytest.mark.parametrize("wrong", [Behaviour(drop_after=700_000), Behaviour(stall_after=1_200_000, times=1)])
def test_a_broken_or_silent_connection_goes_on_at_the_byte(
    model: ModelSpec, hub: Hub, stand_in: StandIn, wrong: Behaviour
) -> None:
    stand_in.behaviour = wrong
    fetch(model, ignore, hub, at_once)
    assert files_of(weights_folder(model))["unet/model.safetensors"] == LARGE
    assert stand_in.sent == sum(len(FILES[name]) for name in NEEDED)
    assert any(asked for _, asked in stand_in.asked)


def test_what_was_paused_goes_on_where_it_was(
    model: ModelSpec, hub: Hub, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "REPORT_EVERY", 0)

    def pause(reported: Progress) -> None:
        if reported.done > 1_000_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch(model, pause, hub)
    part = weights_folder(model) / f"unet/model.safetensors{PART}"
    kept = part.stat().st_size
    assert kept > 1_000_000
    assert not is_here(model)
    fetch(model, ignore, hub)
    assert files_of(weights_folder(model))["unet/model.safetensors"] == LARGE
    assert stand_in.asked[-1][1] == f"bytes={kept}-"
    assert not part.exists()


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is another matter there")
def test_a_killed_fetch_goes_on_at_the_byte(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    stand_in.behaviour = Behaviour(stall_after=2_000_000, times=1)
    code = (
        "from tests.engine.weights.conftest import MODEL; from engine.weights.download import fetch; "
        "from engine.progress import ignore; fetch(MODEL, ignore)"
    )
    part = weights_folder(model) / f"unet/model.safetensors{PART}"
    with subprocess.Popen([sys.executable, "-c", code], cwd=Path(__file__).parents[3]) as running:
        until = time.monotonic() + 30
        while not (part.exists() and part.stat().st_size > 1_000_000) and time.monotonic() < until:
            time.sleep(0.01)
        running.send_signal(signal.SIGKILL)
    kept = part.stat().st_size
    assert 1_000_000 < kept <= 2_000_000
    fetch(model, ignore, hub)
    assert stand_in.asked[-1][1] == f"bytes={kept}-"
    assert files_of(weights_folder(model))["unet/model.safetensors"] == LARGE


def test_a_server_that_cannot_go_on_begins_anew(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    part = weights_folder(model) / f"unet/model.safetensors{PART}"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"x" * 500)
    stand_in.behaviour = Behaviour(ignore_range=True)
    fetch(model, ignore, hub, at_once)
    assert files_of(weights_folder(model))["unet/model.safetensors"] == LARGE


@pytest.mark.parametrize("left", [b"x" * len(LARGE), b"x" * (len(LARGE) + 9), b"x" * 100])
def test_a_part_that_is_not_of_this_file_is_noticed(model: ModelSpec, hub: Hub, left: bytes) -> None:
    part = weights_folder(model) / f"unet/model.safetensors{PART}"
    part.parent.mkdir(parents=True)
    part.write_bytes(left)
    fetch(model, ignore, hub, at_once)
    assert files_of(weights_folder(model))["unet/model.safetensors"] == LARGE


def test_wrong_bytes_of_the_right_size_are_fetched_again(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    stand_in.behaviour = Behaviour(corrupt=True, times=1)
    fetch(model, ignore, hub, at_once)
    assert files_of(weights_folder(model)) == {name: FILES[name] for name in NEEDED}


def test_wrong_bytes_twice_are_an_error_and_never_a_model(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    stand_in.behaviour = Behaviour(corrupt=True)
    with pytest.raises(DownloadError, match="damaged"):
        fetch(model, ignore, hub, at_once)
    assert not is_here(model)
    assert not [path for path in weights_folder(model).rglob("*") if path.suffix in (".safetensors", PART)]


@pytest.mark.parametrize(
    ("wrong", "says", "hint"),
    [
        (Behaviour(status=401, code="GatedRepo"), "accept its terms", "HF_TOKEN"),
        (Behaviour(status=401), "can't be read", "private"),
        (Behaviour(status=403, code="GatedRepo"), "accept its terms", "org/model"),
        (Behaviour(status=404, code="RepoNotFound"), "is not there", "moved"),
        (Behaviour(status=404, code="RevisionNotFound"), "commit", "moved"),
        (Behaviour(status=418), "status 418", "org/model"),
        (Behaviour(listing=b"<html>"), "list of files", ""),
        (Behaviour(listing=b'{"sha": "1", "siblings": [{}]}'), "list of files", ""),
        (Behaviour(listing=b'{"sha": "1", "siblings": []}'), "lists none", ""),
    ],
)  # fmt: skip
def test_what_the_hub_refuses_is_a_sentence_and_a_way_on(
    model: ModelSpec, hub: Hub, stand_in: StandIn, wrong: Behaviour, says: str, hint: str
) -> None:
    stand_in.behaviour = wrong
    with pytest.raises(DownloadError, match=says) as caught:
        fetch(model, ignore, hub, at_once)
    assert hint in caught.value.hint
    assert len(stand_in.asked) == 1


def test_a_busy_hub_is_waited_for_as_long_as_it_says(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    stand_in.behaviour = Behaviour(status=429, retry_after="7", times=2)
    waits: list[float] = []
    fetch(model, ignore, hub, waits.append)
    assert waits == [7, 7]
    assert is_here(model)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("7", 7), ("0", 0), ("999999999", LONGEST_RETRY), ("9" * 400, 0), ("-5", 0), ("1.5", 0), ("²", 0), ("٣", 0),
        ("soon", 0), ("", 0), ("Wed, 21 Oct 2015 07:28:00 GMT", 0), ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST_RETRY),
        ("Fri, 31 Dec 9999 23:59:59 -0000", LONGEST_RETRY), ("Mon, 99 Foo 20 99:99:99", 0), ("nan", 0), ("1e9", 0),
    ],
)  # fmt: skip
def test_how_long_to_wait_is_bounded_whatever_is_said(said: str, seconds: float) -> None:
    assert seconds_to_wait(said) == seconds


def test_a_date_says_how_long_to_wait() -> None:
    then = format_datetime(datetime.now(UTC) + timedelta(seconds=50), usegmt=True)
    assert 40 < seconds_to_wait(then) <= 50


def test_a_hub_that_asks_for_years_is_asked_again_sooner(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    stand_in.behaviour = Behaviour(status=429, retry_after=str(10**9 - 1), times=1)
    waits: list[float] = []
    fetch(model, ignore, hub, waits.append)
    assert waits == [LONGEST_RETRY]


def row(**changes: object) -> dict[str, object]:
    return {"rfilename": "unet/config.json", "size": 2, "blobId": "0" * 40, **changes}


@pytest.mark.parametrize(
    "listing",
    [
        {"sha": "c" * 40, "siblings": [row()] * (MOST_FILES + 1)}, {"sha": "../..", "siblings": [row()]},
        {"sha": 3, "siblings": [row()]}, {"sha": "c" * 40, "siblings": {"a": 1}}, {"sha": "c" * 40, "siblings": "x"},
        {"sha": "c" * 40, "siblings": [row(size=-1)]}, {"sha": "c" * 40, "siblings": [row(size=10**400)]},
        {"sha": "c" * 40, "siblings": [row(size=float("nan"))]}, {"sha": "c" * 40, "siblings": [row(size="9")]},
        {"sha": "c" * 40, "siblings": [row(size=True)]}, {"sha": "c" * 40, "siblings": [row(rfilename=["a"])]},
        {"sha": "c" * 40, "siblings": [row(blobId="x")]}, {"sha": "c" * 40, "siblings": [row(lfs="x")]},
        {"sha": "c" * 40, "siblings": [row(lfs={"sha256": "short", "size": 9})]}, [], "x", None,
    ],
)  # fmt: skip
def test_a_listing_that_cannot_be_one_is_refused(
    model: ModelSpec, hub: Hub, stand_in: StandIn, listing: object
) -> None:
    stand_in.behaviour = Behaviour(listing=json.dumps(listing).encode())
    with pytest.raises(DownloadError, match="did not answer with a list"):
        fetch(model, ignore, hub, at_once)
    assert len(stand_in.asked) == 1


@pytest.mark.parametrize("text", [b"[" * 10**6, b" " * (LARGEST_LISTING + 1), b'{"sha": ' + b"1" * 5000, b"\xff"])
def test_a_listing_without_end_is_refused(model: ModelSpec, hub: Hub, stand_in: StandIn, text: bytes) -> None:
    stand_in.behaviour = Behaviour(listing=text)
    with pytest.raises(DownloadError, match="did not answer with a list"):
        fetch(model, ignore, hub, at_once)


def test_a_listing_that_drips_is_given_up(
    model: ModelSpec, hub: Hub, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub_module, "LISTING_SECONDS", -1.0)
    with pytest.raises(DownloadError, match="did not answer with a list"):
        fetch(model, ignore, hub, at_once)


NAMES = (
    "../a.json", "unet/../../a.json", "/etc/a.json", "C:/a.json", "a\\b.json", "unet//a.json", "./unet/a.json", "unet/\x1b[2J.json",
    "unet/a\n.json", "unet/\u202ea.json", "unet/" + "x" * 300 + ".json", "unet/.hidden.json", "unet/con.json", "vivant.json",
    "unet/a .json/b.json ", "unet./a.json", "unet/a.json\0", "unet/run.py", "unet/a.bin", "\ud800.json",
)  # fmt: skip


def test_names_that_lead_elsewhere_or_are_no_plain_names_are_never_fetched(
    model: ModelSpec, hub: Hub, stand_in: StandIn, home: Path
) -> None:
    rows = json.loads(stand_in.listing())
    rows["siblings"] += [row(rfilename=name) for name in NAMES]
    stand_in.behaviour = Behaviour(listing=json.dumps(rows).encode())
    everything = replace(model, sources=(replace(model.sources[0], files=("*",)),))
    stand_in.files["whole.safetensors"] = FILES["whole.safetensors"]
    fetch(everything, ignore, hub, at_once)
    assert set(files_of(weights_folder(model))) == NEEDED | {"whole.safetensors"}
    assert {path.name for path in home.iterdir()} == {"models"}


def test_a_file_that_is_listed_twice_is_fetched_once(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    rows = json.loads(stand_in.listing())
    rows["siblings"] *= 2
    stand_in.behaviour = Behaviour(listing=json.dumps(rows).encode())
    fetch(model, ignore, hub, at_once)
    assert len(stand_in.asked) == 1 + len(NEEDED)


@pytest.mark.parametrize(
    "place",
    ["http://elsewhere.example", "https://elsewhere.example", "http://huggingface.co", "https://huggingface.co.example",
     "https://nothf.co", "file:///etc/passwd#", "ftp://127.0.0.1", "https://[", "https://user@elsewhere.example"],
)  # fmt: skip
def test_a_hub_that_sends_on_to_a_strangers_place_is_not_followed(
    model: ModelSpec, hub: Hub, stand_in: StandIn, place: str
) -> None:
    stand_in.behaviour = Behaviour(redirect_to=place)
    with pytest.raises(DownloadError, match="to another place"):
        fetch(model, ignore, hub, at_once)


@pytest.mark.parametrize(
    ("endpoint", "location", "followed"),
    [
        ("https://huggingface.co", "https://cdn-lfs-us-1.hf.co/a?b=c", "https://cdn-lfs-us-1.hf.co/a?b=c"),
        ("https://huggingface.co", "/other/name", "https://huggingface.co/other/name"),
        ("https://mirror.example", "https://mirror.example/a", "https://mirror.example/a"),
        ("https://mirror.example", "https://cas-bridge.xethub.hf.co/a", "https://cas-bridge.xethub.hf.co/a"),
        ("http://localhost:8080", "http://localhost:9090/a", "http://localhost:9090/a"),
        ("https://huggingface.co", "http://huggingface.co/a", None),
        ("https://mirror.example", "http://mirror.example/a", None),
        ("http://localhost:8080", "http://hf.co/a", None),
    ],
)  # fmt: skip
def test_redirects_stay_with_the_hub_and_the_mirror_that_is_set(
    endpoint: str, location: str, followed: str | None
) -> None:
    at = Hub(endpoint, None)
    if followed is None:
        with pytest.raises(DownloadError):
            at._next(f"{endpoint}/org/model", location)
    else:
        assert at._next(f"{endpoint}/org/model", location) == followed


def test_a_hub_that_sends_in_circles_is_left(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    stand_in.behaviour = Behaviour(redirect_to=stand_in.url)
    with pytest.raises(DownloadError, match="on and on"):
        fetch(model, ignore, hub, at_once)
    assert len(stand_in.asked) == 2 + MOST_REDIRECTS


def test_a_hub_that_stays_busy_is_given_up_with_a_sentence(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    stand_in.behaviour = Behaviour(status=503)
    waits: list[float] = []
    with pytest.raises(DownloadError, match="busy"):
        fetch(model, ignore, hub, waits.append)
    assert len(stand_in.asked) == TRIES
    assert waits == sorted(waits)


def test_a_dead_endpoint_is_a_sentence(model: ModelSpec, hub: Hub) -> None:
    with pytest.raises(DownloadError, match="can't be reached"):
        fetch(model, ignore, replace(hub, endpoint="http://127.0.0.1:9"), at_once)


@pytest.mark.parametrize("name", ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
def test_offline_is_respected(
    model: ModelSpec, hub: Hub, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "1")
    with pytest.raises(DownloadError, match="switched off"):
        fetch(model, ignore, hub)
    assert not stand_in.asked


def test_the_token_goes_to_the_hub_only_and_is_written_nowhere(
    model: ModelSpec, stand_in: StandIn, hub: Hub, monkeypatch: pytest.MonkeyPatch, home: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    secret = "hf_verysecret"
    monkeypatch.setenv("HF_TOKEN", secret)
    with serving(StandIn(dict(FILES))) as elsewhere:
        stand_in.behaviour = Behaviour(redirect_to=elsewhere.url)
        signed = Hub(silence=1)
        fetch(model, ignore, signed, at_once)
    assert set(stand_in.tokens) == {f"Bearer {secret}"}
    assert elsewhere.asked
    assert set(elsewhere.tokens) == {None}
    assert secret not in repr(signed)
    assert secret not in caplog.text
    assert not [path for path in home.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]


def test_the_token_of_hugging_faces_own_login_is_used_unless_forbidden(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert known_token() is None
    (tmp_path / "hf").mkdir()
    (tmp_path / "hf" / "token").write_text("hf_saved\n")
    assert known_token() == "hf_saved"
    monkeypatch.setenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", "1")
    assert known_token() is None


def test_too_small_a_disk_is_noticed_before_a_byte_comes(
    model: ModelSpec, hub: Hub, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**12, 10**12 - 10**6, 10**6))
    with pytest.raises(DownloadError, match=r"0\.0 GB are free"):
        fetch(model, ignore, hub)
    assert stand_in.sent == 0


def test_a_disk_that_fills_up_keeps_what_came(model: ModelSpec, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    real = fetching.Arriving.add

    def full(self: fetching.Arriving, pieces: object, tell: object) -> None:
        if self.wanted.file.size > 1_000_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(self, pieces, tell)  # type: ignore[arg-type]

    monkeypatch.setattr(fetching.Arriving, "add", full)
    with pytest.raises(DownloadError, match="disk is full"):
        fetch(model, ignore, hub)
    assert "unet/config.json" in Manifest.read(weights_folder(model)).files


def test_a_file_that_two_models_share_is_stored_once(model: ModelSpec, hub: Hub, stand_in: StandIn) -> None:
    fetch(model, ignore, hub)
    before = stand_in.sent
    twin = replace(model, id="twin", sources=(replace(model.sources[0], folder="inside"),))
    fetch(twin, ignore, hub)
    one, two = weights_folder(model) / "unet/model.safetensors", weights_folder(twin) / "inside/unet/model.safetensors"
    assert one.samefile(two)
    assert stand_in.sent - before < 1000
    shutil.rmtree(weights_folder(model))
    assert two.read_bytes() == LARGE


def test_two_fetches_at_once_do_not_meet(model: ModelSpec, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "REPORT_EVERY", 0)
    refused: list[str] = []

    def again(reported: Progress) -> None:
        if not refused:
            with pytest.raises(DownloadError, match="already") as caught:
                fetch(model, ignore, hub)
            refused.append(str(caught.value))

    fetch(model, again, hub)
    assert refused


def test_several_repositories_make_one_model(hub: Hub, model: ModelSpec) -> None:
    second = Source("org/model", "c" * 40, ("unet/*",), 3_000_000, folder="adapter")
    both = replace(model, sources=(*model.sources, second))
    fetch(both, ignore, hub)
    assert {"adapter/unet/model.safetensors", "unet/model.safetensors"} <= set(files_of(weights_folder(both)))


def test_the_manifest_holds_no_surprises(model: ModelSpec, hub: Hub) -> None:
    folder = fetch(model, ignore, hub)
    text = json.loads((folder / NAME).read_text())
    text["files"]["../../etc/passwd.json"] = text["files"]["model_index.json"]
    (folder / NAME).write_text(json.dumps(text))
    assert set(Manifest.read(folder).files) == NEEDED
    (folder / NAME).write_text("{")
    assert Manifest.read(folder).files == {}
    assert models_folder() in folder.parents
