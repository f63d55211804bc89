"""How large a file will be, before it is written."""

from __future__ import annotations

import tempfile
from pathlib import Path

from engine.clip import Clip
from engine.export.encoding import Encoding
from engine.export.formats import KINDS, format_of
from engine.export.reel import Reel
from engine.progress import Report

FEW, MORE = 2, 8  # frames that are written to find out


def expected_bytes(clip: Clip, name: str, report: Report) -> int:
    """Roughly the size of a whole file, from two short ones: a fixed part, and so much for each frame.

    `name` is the id of a format or an ending. Raises ExportError.
    """
    kind = KINDS[name] if name in KINDS else format_of(Path(f"clip{name}"))
    reel = Reel.of(clip)
    reel = reel.at_rate(min(reel.fps, kind.fastest))

    def written(count: int) -> int:
        with tempfile.TemporaryDirectory(prefix="vivant-") as folder:
            path = Path(folder) / f"part{kind.ending}"
            kind.write(reel.chosen(list(range(count))), path, Encoding(), report)
            return path.stat().st_size

    total = reel.count
    if total <= MORE:
        return written(total)
    few, more = written(FEW), written(MORE)
    return round(few + (more - few) / (MORE - FEW) * (total - FEW))
