"""Content credentials are signed with the person's certificate, and read back by the C2PA library as valid."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import ExportError
from engine.export import FORMATS, ExportOptions, deliver, read_recipe
from engine.export.ai_source_type import reason_of
from engine.export.content_credentials import Signature, algorithm
from engine.progress import ignore
from tests.support.clips import clip_of, reel_of, waves

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
c2pa = pytest.importorskip("c2pa", reason="c2pa-python is not installed")
SIGNABLE = [name for name, kind in FORMATS.items() if kind.signable]
LEAF = "basicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=emailProtection\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"


def make_certificate(folder: Path, key_options: list[str]) -> Signature:
    """A certificate of a one-day authority, by openssl."""

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    (folder / "leaf.ext").write_text(LEAF)
    openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "ca.key")
    openssl("req", "-x509", "-new", "-key", "ca.key", "-days", "1", "-subj", "/O=Test/CN=Authority", "-out", "ca.pem")
    openssl("genpkey", *key_options, "-out", "my.key")
    openssl("req", "-new", "-key", "my.key", "-subj", "/O=Test/CN=Person", "-out", "my.csr")
    openssl("x509", "-req", "-in", "my.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "1",
            "-extfile", "leaf.ext", "-out", "my.pem")  # fmt: skip
    chain = folder / "chain.pem"
    chain.write_bytes((folder / "my.pem").read_bytes() + (folder / "ca.pem").read_bytes())
    return Signature(chain, folder / "my.key")


@pytest.fixture(scope="module")
def signature(tmp_path_factory: pytest.TempPathFactory) -> Signature:
    return make_certificate(
        tmp_path_factory.mktemp("cert"), ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]
    )


@pytest.mark.parametrize("name", SIGNABLE)
def test_a_signed_file_is_valid_says_what_it_is_and_keeps_its_recipe(
    name: str, signature: Signature, tmp_path: Path
) -> None:
    clip = clip_of(waves(4))
    path = tmp_path / f"signed{FORMATS[name].ending}"
    deliver(reel_of(waves(4)), path, ExportOptions(format=name, signature=signature), False, ignore)
    assert read_recipe(path) == clip.recipe
    if path.suffix == ".apng":  # the reader does not know that ending
        path = path.rename(path.with_suffix(".png"))
    with c2pa.Reader(path) as reader:
        report = json.loads(reader.json())
    assert report["validation_state"] == "Valid"
    assert {row["code"] for row in report.get("validation_status", [])} <= {"signingCredential.untrusted"}
    manifest = report["manifests"][report["active_manifest"]]
    assert manifest["claim_generator_info"][0]["name"] == "Vivant"
    (action,) = (
        a for row in manifest["assertions"] if row["label"].startswith("c2pa.actions") for a in row["data"]["actions"]
    )
    assert action["digitalSourceType"].endswith("/compositeWithTrainedAlgorithmicMedia")
    assert "their heads turn and their eyes blink" in action["description"]


def test_the_reason_names_people_only_when_faces_were_asked_to_move() -> None:
    recipe = clip_of(waves(4)).recipe
    still = replace(recipe, request=replace(recipe.request, face=0.0))
    painted = replace(recipe, request=replace(recipe.request, model="svd-xt"))
    assert "blink" in reason_of(recipe)
    assert "blink" not in reason_of(still)
    assert "blink" not in reason_of(painted)


def test_a_signed_file_that_was_changed_is_not_valid(signature: Signature, tmp_path: Path) -> None:
    path = tmp_path / "signed.mp4"
    deliver(reel_of(waves(4)), path, ExportOptions(signature=signature), False, ignore)
    data = bytearray(path.read_bytes())
    at = data.index(b"mdat") + 200
    data[at] ^= 255
    path.write_bytes(bytes(data))
    with c2pa.Reader(path) as reader:
        assert json.loads(reader.json())["validation_state"] == "Invalid"


def test_the_signature_counts_in_a_budget(signature: Signature, tmp_path: Path) -> None:
    how = ExportOptions(signature=signature, max_bytes=30_000)
    written = deliver(reel_of(waves(30, texture=12)), tmp_path / "signed.mp4", how, False, ignore)
    assert (tmp_path / "signed.mp4").stat().st_size == written.bytes <= 30_000


@pytest.mark.parametrize(
    ("options", "name"),
    [
        (["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"], "es384"),
        (["-algorithm", "ED25519"], "ed25519"),
        (["-algorithm", "RSA"], "ps256"),
    ],
)
def test_other_kinds_of_keys_sign_too(options: list[str], name: str, tmp_path: Path) -> None:
    signature = make_certificate(tmp_path, options)
    assert algorithm(signature) == name
    deliver(reel_of(waves(2)), tmp_path / "signed.mp4", ExportOptions(signature=signature), False, ignore)
    with c2pa.Reader(tmp_path / "signed.mp4") as reader:
        assert json.loads(reader.json())["validation_state"] == "Valid"


def test_what_cannot_sign_is_told_and_leaves_nothing(signature: Signature, tmp_path: Path) -> None:
    place = tmp_path / "out"
    place.mkdir()
    words = tmp_path / "words.pem"
    words.write_text("words")
    source = reel_of(waves(2))
    cases = [
        ("clip.mp4", Signature(signature.certificates, words), "not a private key"),
        ("clip.mp4", Signature(words, signature.key), "can't be signed"),
        ("clip.mp4", Signature(tmp_path / "gone.pem", signature.key), "can't be read"),
        ("clip.webm", signature, "can't hold content credentials"),
        ("clip.avif", signature, "can't hold content credentials"),
    ]
    for name, wrong, message in cases:
        with pytest.raises(ExportError, match=message):
            deliver(source, place / name, ExportOptions(signature=wrong), False, ignore)
        assert not list(place.iterdir())
