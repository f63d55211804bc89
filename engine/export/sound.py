"""A sound under a clip: an audio file, repeated or cut to the clip's length, faded, at a level.

The file may come from a stranger: ffmpeg opens only the containers named here and nothing that they refer to, and what
goes into the clip is encoded anew.
"""

from __future__ import annotations

import subprocess
import wave
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ExportError
from engine.export.ffmpeg import HIDDEN, QUIET, executable, words_of
from engine.request.validation import within

ONLY = ("-protocol_whitelist", "file", "-format_whitelist", "mp3,wav,w64,flac,ogg,mov,matroska,webm,avi,aac,aiff")
ENDINGS = (
    ".mp3",
    ".wav",
    ".flac",
    ".ogg",
    ".oga",
    ".opus",
    ".m4a",
    ".aac",
    ".aif",
    ".aiff",
    ".mka",
    ".mp4",
    ".mov",
    ".webm",
)
RATE = 48000  # samples per second, as video has it
HINT = "Sounds are MP3, WAV, FLAC, Ogg, Opus, M4A, AAC and AIFF files, or the sound of an MP4, MOV or WebM."
LONGEST_FADE = 30.0  # seconds
PATIENCE = 120  # seconds after which decoding is given up
ENCODERS = {
    ".mp4": ("-c:a", "aac", "-b:a", "192k"),
    ".mov": ("-c:a", "pcm_s16le"),
    ".webm": ("-c:a", "libopus", "-b:a", "128k"),
    ".mkv": ("-c:a", "flac"),
}  # by the ending of the clip's file; other files hold no sound
BYTES_A_SECOND = {".mp4": 24_000, ".mov": 4 * RATE, ".webm": 16_000, ".mkv": 2 * RATE}  # about


@dataclass(frozen=True)
class Sound:
    """A file, how loud it is (1: as it is), the seconds of its fades, and whether it is repeated if it is short.

    It is heard from `start` on, in seconds.
    """

    path: Path
    level: float = 1.0
    fade_in: float = 0.0
    fade_out: float = 0.5
    repeats: bool = True
    start: float = 0.0


def check_sound(sound: Sound) -> None:
    """Raises InvalidRequestError, and ExportError where there is no such file."""
    within("The level of the sound", sound.level, (0, 2))
    within("The fade-in of the sound", sound.fade_in, (0, LONGEST_FADE))
    within("The fade-out of the sound", sound.fade_out, (0, LONGEST_FADE))
    if not sound.path.is_file():
        raise ExportError(f"There is no file “{sound.path}”.", "Check the name and the folder.")


def for_clip(sound: Sound, seconds: float, path: Path) -> None:
    """Write a WAV file that lasts as long as the clip. Raises ExportError where the file holds no sound."""
    fades = [
        "aformat=channel_layouts=mono|stereo",
        f"atrim=start={sound.start:.6f}",
        "asetpts=PTS-STARTPTS",
        f"volume={sound.level:.4f}",
        f"apad=whole_dur={seconds:.4f}",
        f"atrim=duration={seconds:.6f}",
    ]
    if sound.fade_in:
        fades.append(f"afade=t=in:d={min(sound.fade_in, seconds):.4f}")
    if sound.fade_out:
        length = min(sound.fade_out, seconds)
        fades.append(f"afade=t=out:st={seconds - length:.4f}:d={length:.4f}")
    command = [
        executable(), *QUIET, "-y", *ONLY, *(("-stream_loop", "-1") if sound.repeats else ()),
        "-i", str(sound.path.absolute()), "-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1",
        "-af", ",".join(fades), "-ar", str(RATE), "-c:a", "pcm_s16le", "-t", f"{seconds:.6f}",
        "-fflags", "+bitexact", "-flags:a", "+bitexact", "-f", "wav", str(path),
    ]  # fmt: skip
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, creationflags=HIDDEN, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise ExportError(f"“{sound.path.name}” can't be read in time.", HINT) from error
    if done.returncode or not path.is_file() or frames_of(path) == 0:
        raise ExportError(f"“{sound.path.name}” holds no sound that can be read.", HINT, words_of(done.stderr))


def frames_of(path: Path) -> int:
    """Samples in a WAV file of this module's."""
    try:
        with wave.open(str(path)) as file:
            return file.getnframes()
    except (wave.Error, EOFError):
        return 0


def encoder_for(ending: str) -> tuple[str, ...]:
    """Options of ffmpeg for the sound in a file; none where such files hold none."""
    return ENCODERS.get(ending.lower(), ())
