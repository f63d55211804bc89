"""The bundled ffmpeg, run as a separate program with raw frames on its pipes."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO

import imageio_ffmpeg
import numpy as np

from engine.arrays import Bytes
from engine.errors import ExportError

QUIET = ("-hide_banner", "-loglevel", "error")
HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows opens a console otherwise


@cache
def executable() -> str:
    """The ffmpeg that came with Vivant (IMAGEIO_FFMPEG_EXE names another). Raises ExportError."""
    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise ExportError("The video encoder (ffmpeg) is missing.", "Install Vivant again.") from error


def encode(
    frames: Iterable[Bytes], size: tuple[int, int], fps: float, options: list[str], recipe: str, path: Path
) -> None:
    """Encode RGB frames (H, W, 3) with `recipe` as the file's comment. Raises ExportError."""
    with tempfile.TemporaryDirectory(prefix="vivant-") as folder:
        note = Path(folder) / "note"  # a file, because command lines are short on Windows
        note.write_text(f";FFMETADATA1\ncomment={escape(recipe)}\n", "utf-8")
        command = [
            executable(), *QUIET, "-y",
            "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{size[0]}x{size[1]}", "-r", f"{fps:.6g}", "-i", "-",
            "-i", str(note), "-map", "0:v", "-map_metadata", "1", *options, str(path.absolute()),
        ]  # fmt: skip
        with run(command) as process:
            assert process.stdin is not None
            for frame in frames:
                process.stdin.write(np.ascontiguousarray(frame).data)


@dataclass(frozen=True, eq=False)
class Decoded:
    """What a video file really holds: how many frames, and some of them as RGB (H, W, 3)."""

    count: int
    frames: list[Bytes]


def decode(path: Path, wanted: list[int]) -> Decoded:
    """Decode a whole video file; only the frames numbered in `wanted` are converted. Raises ExportError."""
    width, height = about(path)[0]
    chosen = "+".join(f"eq(n\\,{i})" for i in wanted)
    with tempfile.TemporaryDirectory(prefix="vivant-") as folder:
        sums = Path(folder) / "sums"
        pick = f"[0:v]split[all][some];[some]select={chosen},scale=flags=accurate_rnd+full_chroma_int[o]"
        command = [
            *QUIET, "-i", str(path.absolute()), "-filter_complex", pick,
            "-map", "[o]", "-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "rgb24", "-",
            "-map", "[all]", "-fps_mode", "passthrough", "-f", "framecrc", str(sums),
        ]  # fmt: skip
        done = subprocess.run([executable(), *command], capture_output=True, creationflags=HIDDEN, check=False)
        if done.returncode:
            raise ExportError(f"The written video can't be decoded: {last_line(done.stderr)}.")
        count = sum(not line.startswith("#") for line in sums.read_text().splitlines())
    data = np.frombuffer(done.stdout, np.uint8)
    return Decoded(count, list(data.reshape(-1, height, width, 3)))


def about(path: Path) -> tuple[tuple[int, int], str]:
    """Width and height of a video file, and the comment in its metadata. Raises ExportError."""
    command = [executable(), "-hide_banner", "-i", str(path.absolute()), "-f", "ffmetadata", "-"]
    asked = subprocess.run(command, capture_output=True, creationflags=HIDDEN, check=False)
    size = re.search(r"Video: .*?, (\d+)x(\d+)", asked.stderr.decode("utf-8", "replace"))
    if not size:
        raise ExportError("The file holds no video.")
    notes = asked.stdout.decode("utf-8", "replace")
    found = re.search(r"^comment=((?:\\.|[^\n\\])*)$", notes, re.MULTILINE | re.DOTALL)
    comment = re.sub(r"\\(.)", r"\1", found[1], flags=re.DOTALL) if found else ""
    return (int(size[1]), int(size[2])), comment


def escape(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", text)


@contextmanager
def run(command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A running ffmpeg fed through its stdin; its end is awaited, its failure raised, and it dies with the block."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors, creationflags=HIDDEN
        )
        try:
            with suppress(BrokenPipeError):  # it has stopped, and what it said is raised below
                yield process
                close(process.stdin)
            if process.wait() != 0:
                errors.seek(0)
                raise ExportError(f"The video can't be encoded: {last_line(errors.read())}.")
        finally:
            close(process.stdin)
            if process.poll() is None:
                process.kill()
                process.wait()


def close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with suppress(OSError):  # what was left in the buffer of a dead program
            pipe.close()


def last_line(said: bytes) -> str:
    lines = said.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else "it gave no reason"
