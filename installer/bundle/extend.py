"""A bundle that has more packages in it than it was frozen with: its bill of materials must say so."""

from __future__ import annotations

import json
import re
from importlib import metadata
from pathlib import Path


def describe_packages(packages: Path, bill_file: Path) -> None:
    """Add the packages of a folder to a bill of materials. Their licence texts lie in their own *.dist-info."""
    bill = json.loads(bill_file.read_text("utf-8"))
    known = {part["name"].lower() for part in bill["components"]}
    found = sorted(metadata.distributions(path=[str(packages)]), key=lambda one: one.metadata["Name"].lower())
    for one in found:
        name, version = re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower(), one.version
        if name not in known:
            purl = f"pkg:pypi/{name}@{version.replace('+', '%2B')}"
            bill["components"].append({"type": "library", "bom-ref": purl, "name": name, "version": version,
                                       "purl": purl})  # fmt: skip
    bill_file.write_text(json.dumps(bill, indent=1), "utf-8")
