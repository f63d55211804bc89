"""The bundled ffmpeg, run as a separate program with raw frames on its pipes."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import IO

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import ExportError, UnreadableImageError, UnreadableVideoError
from engine.plain_text import shortened
from engine.temporary import temporary_folder

FREE_SPACE = "Free some space, and export again: the clip itself is kept."
EXACTLY = "flags=accurate_rnd+full_chroma_int"  # without these, decoded colours are off by one
# Files are untrusted: only these containers are opened, and nothing that they refer to.
ONLY = ("-protocol_whitelist", "file", "-format_whitelist", "mov,matroska,webm,avi")
PIPES = ("-protocol_whitelist", "pipe,fd")
PATIENCE = 60  # seconds for a picture
RAW = {False: "rgb24", True: "rgba"}  # pixels on the pipes, by whether they are transparent
NO_SPACE = os.strerror(errno.ENOSPC).encode()  # as ffmpeg quotes it
FIELDS = 6  # in a row of ffmpeg's list of a video's frames
LONGEST_OUTPUT = 2000  # characters of what ffmpeg printed that are kept
LISTED = ("-c:v", "wrapped_avframe", "-f", "framecrc")  # a row for each frame, and no sum of all its pixels
QUIET = ("-hide_banner", "-loglevel", "error")
PIPE = 2**20  # bytes that wait between a program and ffmpeg
HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows opens a console otherwise


@cache
def executable() -> str:
    """The ffmpeg that came with Vivant (IMAGEIO_FFMPEG_EXE names another). Raises ExportError."""
    if named := os.environ.get("IMAGEIO_FFMPEG_EXE"):
        return named
    for path in bundled():
        if os.access(path, os.X_OK):
            return str(path)
    import imageio_ffmpeg  # not at the top: while a wheel is built, the commands are imported without it

    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise ExportError("The video encoder (ffmpeg) is missing.", "Install Vivant again.") from error


def bundled() -> list[Path]:
    """The program in the package that brings it, which would run it to see that it can, before each first clip."""
    found = find_spec("imageio_ffmpeg")
    folders = (found.submodule_search_locations or ()) if found else ()
    return [path for folder in folders for path in sorted(Path(folder, "binaries").glob("ffmpeg-*"))]


def encode(
    frames: Iterable[UInt8Array],
    size: tuple[int, int],
    fps: float,
    options: Sequence[str],
    tags: Mapping[str, str],
    path: Path,
    transparent: bool = False,
    sound: tuple[Path, Sequence[str]] | None = None,
) -> None:
    """Encode RGB frames (H, W, 3), or RGBA if they are transparent, with `tags` as metadata.

    `sound` is a file that goes under them, and the options of its encoder. Raises ExportError.
    """
    with temporary_folder() as folder:
        note = folder / "note"  # a file, because command lines are short on Windows
        note.write_text("\n".join([";FFMETADATA1", *(f"{k}={escape(v)}" for k, v in tags.items() if v), ""]), "utf-8")
        command = [
            executable(), *QUIET, "-y",
            "-f", "rawvideo", "-pix_fmt", RAW[transparent], "-s", f"{size[0]}x{size[1]}", "-r", f"{fps:.6g}",
            "-i", "-",
            "-i", str(note), *(("-i", str(sound[0])) if sound else ()),
            "-map", "0:v", *(("-map", "2:a") if sound else ()), "-map_metadata", "1", *options,
            *(sound[1] if sound else ()), str(path.absolute()),
        ]  # fmt: skip
        with run(command) as process:
            assert process.stdin is not None
            widen(process.stdin)
            for frame in frames:
                process.stdin.write(np.ascontiguousarray(frame).data)


@dataclass(frozen=True, eq=False)
class Decoded:
    """The measured content of a video file: number, rate and size of its frames, some of them as RGB or RGBA, and its
    metadata."""

    count: int
    fps: float
    size: tuple[int, int]  # width and height, as shown
    frames: UInt8Array  # (N, H, W, 3), of transparent videos (N, H, W, 4)
    tags: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Kind:
    """What ffmpeg has to know of a video before it decodes it: whether it is transparent, and options for that."""

    transparent: bool
    options: tuple[str, ...]

    @property
    def channels(self) -> int:
        return 4 if self.transparent else 3


def kind_of(path: Path) -> Kind:
    """Raises ExportError when a file holds no video."""
    stream = re.search(r"Video: (\w+).*?, (?:yuva|gbra|bgra|rgba|argb|abgr|ya)\w*", output := described(path))
    if not stream and not re.search(r"alpha_mode\s*: 1", output, re.IGNORECASE):
        return Kind(False, ())
    vpx = re.search(r"Video: (vp[89])\b", output)
    return Kind(True, ("-c:v", {"vp8": "libvpx", "vp9": "libvpx-vp9"}[vpx[1]]) if vpx else ())  # its own ignore alpha


def decode(
    path: Path, wanted: Sequence[int], kind: Kind | None = None, small: tuple[int, int] | None = None
) -> Decoded:  # fmt: skip
    """Decode a whole video file; only the frames numbered in `wanted` are converted. Raises ExportError.

    Its `kind` is looked for where it is not known. The frames are averaged to the size `small`, (width, height), if
    there is one, which is less to convert.
    """
    kind = kind or kind_of(path)
    chosen = "+".join(f"eq(n\\,{i})" for i in wanted)
    shape = f"{small[0]}:{small[1]}:flags=area" if small else EXACTLY
    with temporary_folder() as folder:
        listed, notes = folder / "listed", folder / "notes"
        pick = f"[0:v]split[all][some];[some]select={chosen},scale={shape}[o]"
        command = [
            *QUIET, *ONLY, *kind.options, "-i", str(path.absolute()), "-filter_complex", pick,
            "-map", "[o]", "-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", RAW[kind.transparent], "-",
            "-map", "[all]", "-fps_mode", "passthrough", *LISTED, str(listed),
            "-f", "ffmetadata", str(notes),
        ]  # fmt: skip
        done = subprocess.run(
            [executable(), *command], stdin=subprocess.DEVNULL, capture_output=True, creationflags=HIDDEN, check=False
        )
        if done.returncode:
            raise not_decoded(done.stderr)
        count, fps, size = counted(text_of(listed))
        tags = tags_in(text_of(notes))
    width, height = small or size
    data = np.frombuffer(done.stdout, np.uint8)
    return Decoded(count, fps, size, data.reshape(-1, height, width, kind.channels), tags)


def decode_into(path: Path, target: Path, most: int) -> Decoded:
    """Decode a video into a file of raw RGB or RGBA frames, no more than `most` bytes of them.

    Raises UnreadableImageError where there are more, ExportError where it is no video.
    """
    kind = kind_of(path)
    listed = target.with_name("listed")
    command = [
        executable(), *QUIET, *ONLY, *kind.options, "-i", str(path.absolute()),
        "-filter_complex", f"[0:v]split[a][b];[a]scale={EXACTLY}[o]",
        "-map", "[o]", "-fps_mode", "passthrough", "-fs", str(most),
        "-f", "rawvideo", "-pix_fmt", RAW[kind.transparent], str(target),
        "-map", "[b]", "-fps_mode", "passthrough", *LISTED, str(listed),
    ]  # fmt: skip
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, creationflags=HIDDEN, check=False)
    if done.returncode:
        raise not_decoded(done.stderr)
    count, fps, (width, height) = counted(text_of(listed))
    size = target.stat().st_size
    if size < count * width * height * kind.channels:
        raise UnreadableImageError("The video is too large to be opened.", "Cut it shorter.")
    frames = np.memmap(target, np.uint8, "r", shape=(count, height, width, kind.channels))
    return Decoded(count, fps, (width, height), frames)


def text_of(path: Path) -> str:
    """What ffmpeg wrote; nothing where it has written nothing, whatever its exit code."""
    return path.read_bytes().decode("utf-8", "replace") if path.exists() else ""


def counted(framecrc: str) -> tuple[int, float, tuple[int, int]]:
    """Frames, frames per second and size, from ffmpeg's list of a video's frames: a head, then a row for each.

    Raises ExportError without a frame.
    """
    base = re.search(r"^#tb 0: (\d+)/(\d+)", framecrc, re.MULTILINE)
    size = re.search(r"^#dimensions 0: (\d+)x(\d+)", framecrc, re.MULTILINE)
    rows = [line.split(",") for line in framecrc.splitlines() if line and not line.startswith("#")]
    if not base or not size or not rows:
        raise UnreadableVideoError("The video has no pictures.")
    if any(len(row) < FIELDS for row in rows):  # ffmpeg was ended while it wrote
        raise not_decoded(b"")
    ticks = int(rows[-1][2]) + int(rows[-1][3]) - int(rows[0][2])
    return len(rows), len(rows) * int(base[2]) / (int(base[1]) * max(ticks, 1)), (int(size[1]), int(size[2]))


def tags_of(path: Path) -> dict[str, str]:
    """A video file's metadata. Raises ExportError."""
    command = [executable(), "-hide_banner", *ONLY, "-i", str(path.absolute()), "-f", "ffmetadata", "-"]
    asked = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, creationflags=HIDDEN, check=False)
    if not re.search(r"Video: .*?, \d+x\d+", asked.stderr.decode("utf-8", "replace")):
        raise UnreadableVideoError("The file holds no video.")
    return tags_in(asked.stdout.decode("utf-8", "replace"))


def tags_in(notes: str) -> dict[str, str]:
    """A file's metadata, from how ffmpeg writes it down."""
    notes = notes.split("\n[")[0]  # what follows is of streams and chapters
    lines = re.findall(r"^(\w+)=((?:\\.|[^\n\\])*)$", notes, re.MULTILINE | re.DOTALL)
    return {key.lower(): re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL) for key, value in lines}


def described(path: Path) -> str:
    """What ffmpeg says of a file. Raises ExportError when it holds no video."""
    command = [executable(), "-hide_banner", *ONLY, "-i", str(path.absolute())]
    asked = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, creationflags=HIDDEN, check=False)
    return asked.stderr.decode("utf-8", "replace")


def has_sound(path: Path) -> bool:
    """Whether a file holds sound. Raises ExportError."""
    return "Audio:" in described(path)


def escape(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", text)


def piped(steps: Sequence[Sequence[str]], data: bytes) -> bytes:
    """What ffmpeg makes of data, one step after the other: options that read from "-" and write to "-".

    Nothing but its pipes is opened, and a step that hangs is ended. Raises ExportError.
    """
    for step in steps:
        command = [executable(), *QUIET, *PIPES, *step]
        try:
            done = subprocess.run(
                command, input=data, capture_output=True, creationflags=HIDDEN, timeout=PATIENCE, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise ExportError("The video encoder does not answer.", "Try again, or run vivant doctor.") from error
        if done.returncode or not done.stdout:
            raise not_encoded(done.stderr)
        data = done.stdout
    return data


@contextmanager
def run(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A running ffmpeg fed through its stdin; waits for it, raises its failure, and kills it on the way out."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors, creationflags=HIDDEN
        )
        try:
            with suppress(BrokenPipeError):  # it has stopped; its message is raised below
                yield process
                close(process.stdin)
            if process.wait() != 0:
                errors.seek(0)
                raise not_encoded(errors.read())
        finally:
            close(process.stdin)
            if process.poll() is None:
                process.kill()
                process.wait()


def widen(pipe: IO[bytes]) -> None:
    """Give a pipe more room than the usual 64 KiB, where the system can: fewer turns for the same frames."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # a user may have too many wide pipes already
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE)


def close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with suppress(OSError):  # what was left in the buffer of a dead program
            pipe.close()


def not_decoded(output: bytes) -> UnreadableVideoError:
    """The error for the user; ffmpeg's output may quote the file, and is for developers."""
    return UnreadableVideoError(
        "The video can't be decoded.", "Copy or download it again: it may be damaged.", words_of(output)
    )


def not_encoded(output: bytes) -> ExportError:
    """The error for the user; ffmpeg's output is for developers."""
    if NO_SPACE in output:
        return ExportError("The disk is full: the video can't be written.", FREE_SPACE, words_of(output))
    return ExportError("The video can't be encoded.", "Try another format, or run vivant doctor.", words_of(output))


def words_of(output: bytes) -> str:
    """The end of what ffmpeg output, as details of an error."""
    return (
        shortened(output[-LONGEST_OUTPUT:].decode("utf-8", "replace").strip(), LONGEST_OUTPUT)
        or "ffmpeg gave no reason."
    )
