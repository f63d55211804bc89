"""Hardware encoders: faster, larger files, bytes that differ between computers; so only on request."""

from __future__ import annotations

import subprocess
from functools import cache

from engine.export.ffmpeg import HIDDEN, QUIET, executable

# Hardware replacements of each software encoder. ffmpeg lists some that do not work, so each is tried before use.
CHIPS = {
    "libx264": ("h264_nvenc", "h264_qsv", "h264_amf", "h264_videotoolbox"),
    "libx265": ("hevc_nvenc", "hevc_qsv", "hevc_amf", "hevc_videotoolbox"),
    "libsvtav1": ("av1_nvenc", "av1_qsv", "av1_amf"),
}
BITS_PER_PIXEL = (0.25, 0.04)  # of the best and the worst quality; every one of these encoders takes a bit rate
TEST_SECONDS = 20


def chip_for(encoder: str) -> str:
    """The first working hardware encoder that replaces a software one; empty when there is none."""
    return next((chip for chip in CHIPS.get(encoder, ()) if works(chip)), "")


@cache
def works(encoder: str) -> bool:
    """Whether a test encode of a few frames succeeds."""
    source = ["-f", "lavfi", "-i", "testsrc2=size=320x256:rate=25", "-frames:v", "5"]
    command = [executable(), *QUIET, *source, "-pix_fmt", "yuv420p", "-c:v", encoder, "-f", "null", "-"]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            creationflags=HIDDEN,
            timeout=TEST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0
