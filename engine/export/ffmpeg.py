"""The bundled ffmpeg, run as a separate program with raw frames on its pipes."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import IO

import imageio_ffmpeg
import numpy as np

from engine.arrays import Bytes
from engine.errors import ExportError

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
            executable(), "-hide_banner", "-loglevel", "error", "-y",
            "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{size[0]}x{size[1]}", "-r", f"{fps:.6g}", "-i", "-",
            "-i", str(note), "-map", "0:v", "-map_metadata", "1", *options, str(path.absolute()),
        ]  # fmt: skip
        with run(command, stdin=subprocess.PIPE) as process:
            pipe = process.stdin
            assert pipe is not None
            try:
                for frame in frames:
                    pipe.write(np.ascontiguousarray(frame).data)
                pipe.close()
            except (BrokenPipeError, OSError) as error:
                process.wait()
                raise ExportError(f"The video can't be encoded: {said(process)}.") from error


def decode(path: Path, height: int, width: int) -> Iterator[Bytes]:
    """The frames of a video file as RGB (H, W, 3), one by one. Raises ExportError."""
    command = [
        executable(), "-hide_banner", "-loglevel", "error", "-i", str(path.absolute()),
        "-vf", "scale=flags=accurate_rnd+full_chroma_int", "-f", "rawvideo", "-pix_fmt", "rgb24", "-",
    ]  # fmt: skip
    size = height * width * 3
    with run(command, stdout=subprocess.PIPE) as process:
        pipe = process.stdout
        assert pipe is not None
        while data := pipe.read(size):
            if len(data) < size:
                raise ExportError("The written video has a broken frame.")
            yield np.frombuffer(data, np.uint8).reshape(height, width, 3)


def video_size(path: Path) -> tuple[int, int]:
    """Width and height of a video file. Raises ExportError."""
    command = [executable(), "-hide_banner", "-i", str(path.absolute())]
    told = subprocess.run(command, capture_output=True, creationflags=HIDDEN, check=False).stderr.decode(
        "utf-8", "replace"
    )
    found = re.search(r"Video: .*?, (\d+)x(\d+)", told)
    if not found:
        raise ExportError("The file holds no video.")
    return int(found[1]), int(found[2])


def comment(path: Path) -> str:
    """The comment in a file's metadata, or nothing."""
    command = [
        executable(), "-hide_banner", "-loglevel", "error", "-i", str(path.absolute()), "-f", "ffmetadata", "-",
    ]  # fmt: skip
    told = subprocess.run(command, capture_output=True, creationflags=HIDDEN, check=False).stdout.decode(
        "utf-8", "replace"
    )
    found = re.search(r"^comment=((?:\\.|[^\n\\])*)$", told, re.MULTILINE | re.DOTALL)
    return re.sub(r"\\(.)", r"\1", found[1], flags=re.DOTALL) if found else ""


def escape(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", text)


@contextmanager
def run(
    command: list[str], stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[bytes]]:
    """A running ffmpeg; its end is awaited and its failure raised, and it dies with the block."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=errors, creationflags=HIDDEN)
        process.errors = errors  # type: ignore[attr-defined]
        try:
            yield process
            if process.wait() != 0:
                raise ExportError(f"The video program stopped: {said(process)}.")
        finally:
            for pipe in (process.stdin, process.stdout):
                close(pipe)
            if process.poll() is None:
                process.kill()
                process.wait()


def close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with suppress(OSError):  # what was left in the buffer of a dead program
            pipe.close()


def said(process: subprocess.Popen[bytes]) -> str:
    """The last line a failed ffmpeg wrote."""
    errors: IO[bytes] = process.errors  # type: ignore[attr-defined]
    errors.seek(0)
    lines = errors.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else "it gave no reason"
