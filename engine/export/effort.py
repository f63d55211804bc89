"""What writing a clip as a file takes, about: processor time and bytes, before it is written."""

from __future__ import annotations

# Measured on two older server cores, of MP4.
SECONDS_PER_MEGAPIXEL = 0.036  # of processor time, the encoder's and what prepares the frames for it
BYTES_PER_PIXEL = 0.04  # twice what a photo of a dog takes
BYTES_PER_ENLARGED_PIXEL = 0.011  # where a file is larger than its clip: of packshots
FIXED_BYTES = 60_000
SUBJECT_SECONDS = 0.15  # of processor time: finding the subject of a clip, where another shape is wanted
AT_ONCE = 0.75  # of all cores that the encoder keeps busy


def written_seconds(written: int) -> float:
    """Seconds of one core for a file of so many pixels in all of its frames."""
    return SECONDS_PER_MEGAPIXEL * written / 1e6


def written_bytes(made: int, written: int) -> int:
    """Bytes of a file of `written` pixels, of a clip of `made` pixels: what a larger shape adds is smooth."""
    own = min(made, written)
    return round(own * BYTES_PER_PIXEL + (written - own) * BYTES_PER_ENLARGED_PIXEL) + FIXED_BYTES
