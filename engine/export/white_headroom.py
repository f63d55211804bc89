"""White that stays white in lossy formats: it is encoded above the nominal white, and decoders clip it back.

Compression takes one or two levels off the white beside a subject. Encoders that are given RGB take no luma above the
nominal white, and 1 to 2 % of a packshot's ground then comes back as 253 or 254.
"""

from __future__ import annotations

from engine.export.ffmpeg import EXACTLY

NOMINAL_WHITE, HEADROOM = 235, 6  # of luma in limited range, and steps of 8 bits above it


def limited_range(pixels: str, colours: str = "out_color_matrix=bt601", headroom: int = HEADROOM) -> str:
    """Filters of ffmpeg from RGB to YUV pixels in limited range, with lifted white; `colours` says to which YUV."""
    return f"scale={colours}:out_range=tv:{EXACTLY},format={pixels}{lifted_white(pixels, headroom)}"


def lifted_white(pixels: str, headroom: int = HEADROOM) -> str:
    """A comma and a filter of ffmpeg that lifts the white of YUV pixels in limited range; empty without headroom."""
    steps = 4 if "10" in pixels else 1
    white, lifted = NOMINAL_WHITE * steps, (NOMINAL_WHITE + headroom) * steps
    return f",lutyuv=y='if(gte(val,{white}),{lifted},val)'" if headroom else ""
