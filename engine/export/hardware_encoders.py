"""Encoders in the graphics chip: quicker, larger files, other bytes on other computers; so only when asked for."""

from __future__ import annotations

import subprocess
from functools import cache

from engine.export.ffmpeg import HIDDEN, QUIET, executable

# For each encoder of ours, what a chip may have instead. Listed is not enough: each is tried before it is used.
CHIPS = {
    "libx264": ("h264_nvenc", "h264_qsv", "h264_amf", "h264_videotoolbox"),
    "libx265": ("hevc_nvenc", "hevc_qsv", "hevc_amf", "hevc_videotoolbox"),
    "libsvtav1": ("av1_nvenc", "av1_qsv", "av1_amf"),
}
BITS_PER_PIXEL = (0.25, 0.04)  # of the best and the worst quality: what all of these encoders understand
PATIENCE = 20  # seconds


def chip_for(encoder: str) -> str:
    """The first encoder of a chip here that works in place of ours; empty when there is none."""
    return next((chip for chip in CHIPS.get(encoder, ()) if works(chip)), "")


@cache
def works(encoder: str) -> bool:
    """Whether a test encode of a few frames succeeds: drivers say they can, and then can't."""
    source = ["-f", "lavfi", "-i", "testsrc2=size=320x256:rate=25", "-frames:v", "5"]
    command = [executable(), *QUIET, *source, "-pix_fmt", "yuv420p", "-c:v", encoder, "-f", "null", "-"]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, creationflags=HIDDEN, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0
