"""How large a file will be, before it is written."""

from __future__ import annotations

import tempfile
from pathlib import Path

from engine.export.formats import KINDS
from engine.export.frame_source import FrameSource
from engine.export.writer import ExportOptions, prepared
from engine.progress import ProgressCallback

FEW, MORE = 2, 8  # pictures that are written to find out


def expected_bytes(reel: FrameSource, delivery: ExportOptions, report: ProgressCallback) -> int:
    """Roughly the size of a whole file, from two short ones: a fixed part, and so much for each picture.

    The delivery names its format. Raises ExportError.
    """
    kind = KINDS[delivery.format]
    reel = prepared(reel, delivery)
    reel = reel.at_rate(min(reel.fps, kind.fastest))

    def written(count: int) -> int:
        with tempfile.TemporaryDirectory(prefix="vivant-") as folder:
            path = Path(folder) / f"part{kind.ending}"
            kind.write(reel.chosen(list(range(count))), path, delivery.encoding, report)
            return path.stat().st_size

    few, more = written(min(FEW, reel.count)), written(min(MORE, reel.count))
    whole = round(few + (more - few) / (MORE - FEW) * (reel.count - FEW)) if reel.count > MORE else more
    return min(whole, delivery.max_bytes or whole)
