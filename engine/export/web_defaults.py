"""GIFs are made for web pages: small and with few frames, unless something else is asked for."""

from __future__ import annotations

from math import ceil

from engine.export.formats import Format
from engine.export.frame_source import FrameSource


def for_the_web(kind: Format, source: FrameSource, keep_size: bool, keep_rate: bool) -> FrameSource:
    """The frames at a format's usual size and rate; the same ones where it has none, or they are small enough."""
    if kind.usual_side and not keep_size and max(source.size) > kind.usual_side:
        scale = kind.usual_side / max(source.size)
        width, height = (max(2, round(side * scale / 2) * 2) for side in source.size)
        source = source.fitted((width, height), "crop")
    if kind.usual_rates and not keep_rate:
        source = source.at_rate(usual_rate(source.fps, *kind.usual_rates))
    return source


def usual_rate(fps: float, low: float, high: float) -> float:
    """At most `high`, by leaving out all but every second, third, … frame where that stays above `low`."""
    if fps <= high:
        return fps
    fewer = fps / ceil(fps / high)
    return fewer if fewer >= low else high


def reductions(before: FrameSource, after: FrameSource) -> tuple[str, ...]:
    """What the usual size and rate changed, as text for people."""
    changes = (
        (
            before.size != after.size,
            f"{after.width} x {after.height} pixels instead of {before.width} x {before.height}",
        ),
        (before.fps != after.fps, f"{after.fps:.3g} frames a second instead of {before.fps:.3g}"),
    )
    return tuple(text for changed, text in changes if changed)
