"""Estimates the size of a file before it is written."""

from __future__ import annotations

from engine.export.formats import FORMATS, check_transparency
from engine.export.frame_source import FrameSource
from engine.export.sound import BYTES_A_SECOND
from engine.export.writer import ExportOptions, in_usual_form, prepared
from engine.progress import ProgressCallback
from engine.temporary import temporary_folder

FEW, MORE = 2, 8  # frames written for the estimate


def expected_bytes(source: FrameSource, options: ExportOptions, report: ProgressCallback) -> int:
    """Approximate size of the whole file, extrapolated from two short ones: a fixed part plus a part per frame.

    The options names its format. Raises ExportError.
    """
    kind = FORMATS[options.format]
    check_transparency(kind, source.transparent)
    source = in_usual_form(kind, prepared(source, options), options)
    source = source.at_rate(min(source.fps, kind.fastest))

    def written(count: int) -> int:
        with temporary_folder() as folder:
            path = folder / f"part{kind.ending}"
            kind.write(source.chosen(list(range(count))), path, options.encoding, report)
            return path.stat().st_size

    few, more = written(min(FEW, source.count)), written(min(MORE, source.count))
    whole = round(few + (more - few) / (MORE - FEW) * (source.count - FEW)) if source.count > MORE else more
    if options.sound or source.sound:
        whole += round(BYTES_A_SECOND.get(kind.ending, 0) * source.seconds)
    return min(whole, options.max_bytes or whole)
