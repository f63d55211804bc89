"""The key of a crew: one file that is certificate, private key and authority at once. Whoever has it may take part.

Whoever has it can also run programs on every member, so it is readable by its owner only.
"""

from __future__ import annotations

import datetime
import os
import re
import stat
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from engine.errors import EngineError, InvalidRequestError
from engine.paths import private

DAYS = 3650
ADDRESS = re.compile(r"tls://(\[[0-9a-fA-F:]+\]|[\w.-]+):(\d{1,5})")
NEEDED = ("distributed", "cryptography")
# Loggers of what is used here, those that the library sets by itself among them: what matters Vivant says itself.
QUIET = (
    "distributed", "distributed.client", "distributed.gc", "distributed.http", "tornado", "tornado.application",
)  # fmt: skip
SETTINGS = {
    "distributed.admin.low-level-log-length": 20,  # what is kept of past tasks
    "distributed.admin.log-length": 100,
    "distributed.admin.large-graph-warning-threshold": "1 GiB",  # photos travel with their orders
    "distributed.comm.require-encryption": True,
    "distributed.comm.timeouts.connect": "10s",
    "distributed.scheduler.work-stealing": False,  # an order is sent once, and only to who has a free slot
    "distributed.scheduler.allowed-failures": 5,
    "distributed.worker.profile.enabled": False,
    "logging": dict.fromkeys(QUIET, "critical"),
    "distributed.deploy.lost-worker-timeout": "5s",
}


class CrewError(EngineError):
    """The crew can't be reached, or can't do what is asked."""


def check_installed() -> None:
    """Raises CrewError where the extra is not installed."""
    for name in NEEDED:
        if find_spec(name) is None:
            raise CrewError(f"A crew needs {name}, which is not installed.", "Install it: pip install 'vivant[crew]'")


def make_key(path: Path) -> None:
    """Write a new key. Raises CrewError; an existing file stays as it is."""
    check_installed()
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "vivant crew")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))  # clocks differ
        .not_valid_after(now + datetime.timedelta(days=DAYS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    data = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain) + certificate.public_bytes(pem)
    try:
        with open(path, "xb", opener=private) as file:
            file.write(data)
    except FileExistsError as error:
        raise CrewError(f"“{path}” already exists.", "Choose another name.") from error
    except OSError as error:
        raise CrewError(f"“{path}” can't be written: {error.strerror}.", "Choose a folder of your own.") from error


def check_key(path: Path) -> None:
    """Raises CrewError where the key is not there, or can be read by others."""
    try:
        mode = path.stat().st_mode
        found = b"PRIVATE KEY" in path.read_bytes()
    except OSError as error:
        raise CrewError(f"There is no key “{path}”.", "Make one: vivant crew key crew.pem") from error
    if not found:
        raise CrewError(f"“{path}” is not the key of a crew.", "Make one: vivant crew key crew.pem")
    if os.name != "nt" and stat.S_IMODE(mode) & 0o077:
        raise CrewError(f"Others can read the key “{path}”.", f"Close it: chmod 600 {path}")


def security(path: Path) -> Any:
    """What dask.distributed takes: the key for every role, and nothing that is not encrypted. Raises CrewError."""
    check_installed()
    check_key(path)
    import dask

    dask.config.set(SETTINGS)  # before the import, which sets up its logging
    from distributed.security import Security

    own = str(path)
    return Security(
        tls_ca_file=own, tls_client_cert=own, tls_client_key=own, tls_worker_cert=own, tls_worker_key=own,
        tls_scheduler_cert=own, tls_scheduler_key=own, require_encryption=True,
    )  # fmt: skip


def check_address(address: str) -> str:
    """An address such as tls://192.168.1.5:8786. Raises InvalidRequestError, for plain TCP too."""
    if not ADDRESS.fullmatch(address):
        hint = "Write it like tls://192.168.1.5:8786; nothing is sent unencrypted."
        raise InvalidRequestError(f"“{address}” is not the address of a crew.", hint)
    return address


def host_of(address: str) -> tuple[str, int]:
    found = ADDRESS.fullmatch(check_address(address))
    assert found is not None
    return found[1].strip("[]"), int(found[2])
