"""Content credentials (C2PA): a signed statement in the file of what made it, under the user's own certificate.

Nothing is signed without a certificate, and nothing goes over the network. Needs the `c2pa-python` package.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from engine import version
from engine.errors import ExportError
from engine.export.xmp import DIGITAL_SOURCE_TYPE
from engine.plain_text import one_line

MIME_TYPES = {
    ".mp4": "video/mp4", ".mov": "video/quicktime", ".gif": "image/gif", ".webp": "image/webp", ".png": "image/png",
    ".apng": "image/png",
}  # fmt: skip
MISSING_HINT = "Install it: pip install c2pa-python"
PLAIN = {"builder": {"thumbnail": {"enabled": False}}, "verify": {"verify_after_sign": True}}


@dataclass(frozen=True)
class Signature:
    """A certificate chain, the user's own first, and its private key, both PEM files."""

    certificates: Path
    key: Path


def check_signature(signature: Signature) -> None:
    """Raises ExportError when nothing could be signed; called before any work is done."""
    if find_spec("c2pa") is None:
        raise ExportError("Signing needs the c2pa-python package.", MISSING_HINT)
    algorithm(signature)


def sign(path: Path, source_type: str, reason: str, signature: Signature) -> None:
    """Put a signed manifest into a file. Raises ExportError."""
    import c2pa

    signed = path.with_name(f"signed-{path.name}")
    try:
        credentials = c2pa.C2paSignerInfo(
            alg=algorithm(signature).encode(), sign_cert=signature.certificates.read_bytes(),
            private_key=signature.key.read_bytes(), ta_url=None,
        )  # fmt: skip
        with (
            c2pa.Settings.from_dict(PLAIN) as settings,
            c2pa.Context(settings) as context,
            c2pa.Signer.from_info(credentials) as signer,
            c2pa.Builder(json.dumps(manifest(source_type, reason)), context) as builder,
            path.open("rb") as source,
            signed.open("w+b") as target,
        ):
            builder.sign(signer, MIME_TYPES[path.suffix.lower()], source, target)
    except (c2pa.C2paError, OSError) as error:
        raise ExportError(
            "The file can't be signed.", "Check the certificate and its key.", one_line(str(error))
        ) from error
    signed.replace(path)


def manifest(source_type: str, reason: str) -> dict[str, object]:
    """Who says so, and how the pictures came to be."""
    made: dict[str, object] = {"action": "c2pa.created", "softwareAgent": {"name": "Vivant", "version": version()}}
    if source_type:
        made |= {"digitalSourceType": DIGITAL_SOURCE_TYPE + source_type, "description": reason}
    return {
        "claim_generator_info": [{"name": "Vivant", "version": version()}],
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [made]}}],
    }


def algorithm(signature: Signature) -> str:
    """C2PA's name for how this key signs. Raises ExportError."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(signature.key.read_bytes(), None)
        signature.certificates.read_bytes()
    except OSError as error:
        raise ExportError(f"“{error.filename}” can't be read.", "Check the name and the folder.") from error
    except (ValueError, TypeError) as error:
        what = f"“{signature.key.name}” is not a private key without a password."
        raise ExportError(what, "Give a PEM file.") from error
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return {256: "es256", 384: "es384", 521: "es512"}.get(key.curve.key_size, "es256")
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return "ed25519"
    if isinstance(key, rsa.RSAPrivateKey):
        return "ps256"
    raise ExportError("This kind of key can't sign content credentials.", "Use an EC, Ed25519 or RSA key.")
