"""What a check found, and all of it as JSON and as a table."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any


class Verdict(Enum):
    PASSED = "passed"
    FAILED = "failed"
    OVERRAN = "overran"  # ended because it took much longer than planned
    ENDED = "ended"  # its process ended before it had an answer
    LEFT_OUT = "left out"  # there was no time left for it


@dataclass(frozen=True)
class Outcome:
    """`detail` is one sentence; `figures` are its evidence: plain values, bytes and seconds unless named otherwise."""

    passed: bool
    detail: str
    figures: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    check: str
    verdict: Verdict
    detail: str
    planned: float  # seconds
    seconds: float
    figures: dict[str, Any] = field(default_factory=dict)

    @property
    def line(self) -> str:
        return f"{self.verdict.value:8} {self.check}: {self.detail}"


def all_of(parts: dict[str, bool], detail: str, figures: dict[str, Any]) -> Outcome:
    """Passed where every part holds; else the sentence begins with those that do not."""
    broken = [name for name, holds in parts.items() if not holds]
    return Outcome(not broken, f"{'; '.join(broken)}. {detail}" if broken else detail, figures)


def write(results: Iterable[Result], scale: str, folder: Path) -> None:
    """results.json and results.md, as far as the checks have come."""
    results = list(results)
    rows = [{**asdict(result), "verdict": result.verdict.value} for result in results]
    (folder / "results.json").write_text(json.dumps({"scale": scale, "checks": rows}, indent=1), "utf-8")
    (folder / "results.md").write_text(table(results, scale), "utf-8")


def table(results: list[Result], scale: str) -> str:
    """Markdown: a row for each check, then the figures of each."""
    lines = [f"Scale: {scale}.", "", "| check | verdict | planned, s | took, s | |", "|---|---|---|---|---|"]
    for result in results:
        cells = result.check, result.verdict.value, f"{result.planned:.0f}", f"{result.seconds:.1f}", result.detail
        lines.append("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
    for result in results:
        if result.figures:
            lines += ["", f"## {result.check}", "", *figures(result.figures)]
    return "\n".join([*lines, ""])


def figures(values: dict[str, Any]) -> list[str]:
    """Rows of figures with the same names become a table; everything else is a line each."""
    rows = {name: value for name, value in values.items() if isinstance(value, dict)}
    lines = [f"- {name}: {shown(name, value)}" for name, value in values.items() if name not in rows]
    if not rows:
        return lines
    heads = list(dict.fromkeys(head for row in rows.values() for head in row))
    lines += ["", "| | " + " | ".join(heads) + " |", "|---|" + "---|" * len(heads)]
    for name, row in rows.items():
        lines.append(f"| {name} | " + " | ".join(shown(head, row.get(head, "")) for head in heads) + " |")
    return lines


def shown(name: str, value: Any) -> str:
    """Bytes in GiB, by the name that they go by; other numbers shortened."""
    if isinstance(value, int | float) and not isinstance(value, bool) and "bytes" in name:
        return f"{value / 2**30:.3f} GiB"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, list | tuple):
        return ", ".join(shown(name, one) for one in value)
    return str(value).replace("|", "/")
