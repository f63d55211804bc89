"""Vivant's files against those that others' own writers make of the same clip: `python tests/benchmarks/export_formats.py`.

A sample photo is animated by Breeze (50 frames at 1024), then written by every format of Vivant's, and by imageio's,
Pillow's and diffusers' writers as they come (diffusers' `export_to_gif` and `export_to_video` are repeated here in the
few lines that they are, so that diffusers need not be installed). For each: processor seconds (ours with all checks), bytes,
PSNR over all frames as ffmpeg or Pillow decodes them. Then bytes at equal PSNR: ours is turned down until it is just
no worse than theirs. Not a test: it judges nothing.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import imageio_ffmpeg
import numpy as np
from PIL import Image

from engine.arrays import UInt8Array
from engine.export import FORMATS, ExportOptions, FrameSource, deliver
from engine.export.encoding import Encoding, psnr
from engine.export.reader import opened
from engine.imaging.source_image import SourceImage
from engine.jobs.job import Job
from engine.models import BREEZE
from engine.progress import ignore
from engine.request.clip import Clip
from engine.request.defaults import natural_size
from engine.request.motion_request import MotionRequest
from engine.services.session import Session

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
Write = Callable[[Path, UInt8Array, float], None]


def diffusers_gif(path: Path, frames: UInt8Array, fps: float) -> None:
    """`export_to_gif` of diffusers."""
    first, *rest = (Image.fromarray(frame) for frame in frames)
    first.save(path, save_all=True, append_images=rest, optimize=False, duration=1000 / fps, loop=0)


def pillow(**options: object) -> Write:
    def write(path: Path, frames: UInt8Array, fps: float) -> None:
        first, *rest = (Image.fromarray(frame) for frame in frames)
        first.save(path, save_all=True, append_images=rest, duration=round(1000 / fps), loop=0, **options)

    return write


def imageio_mp4(quality: float) -> Write:
    """imageio's ffmpeg plugin, which is also diffusers' `export_to_video` (there with quality 5)."""

    def write(path: Path, frames: UInt8Array, fps: float) -> None:
        height, width = frames.shape[1:3]
        writer = imageio_ffmpeg.write_frames(
            str(path), (width, height), fps=fps, quality=quality, macro_block_size=1, ffmpeg_log_level="error"
        )
        writer.send(None)
        for frame in frames:
            writer.send(np.ascontiguousarray(frame))
        writer.close()

    return write


THEIRS: dict[str, tuple[str, str, Write]] = {
    "imageio, diffusers (MP4)": (".mp4", "mp4", imageio_mp4(5)),
    "imageio, best (MP4)": (".mp4", "mp4", imageio_mp4(10)),
    "diffusers, Pillow (GIF)": (".gif", "gif", diffusers_gif),
    "Pillow (WebP)": (".webp", "webp", pillow()),
    "Pillow (AVIF)": (".avif", "avif", pillow()),
    "Pillow (animated PNG)": (".apng", "apng", pillow(format="PNG")),
}


def spent() -> float:
    """Processor seconds of this process and its children so far."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def quality_of(path: Path, frames: UInt8Array) -> float:
    """PSNR in dB over all frames, of mean squared errors."""
    with opened(path) as reel:
        shown = [psnr(reel.picture(i), frames[i, : reel.height, : reel.width]) for i in range(reel.count)]
        if reel.count != len(frames):
            return float("nan")
    return float(-10 * np.log10(np.mean([10 ** (-decibels / 10) for decibels in shown])))


def sample(name: str, frames: int) -> Clip:
    photo = SAMPLES / f"{name}.jpg"
    image = SourceImage.open(photo)
    width, height = natural_size((image.width, image.height), BREEZE)
    job = Job.create(photo, MotionRequest(width, height, frames=frames, camera="orbit-right", loop="loop"))
    clip = Session().generate(job, ignore)
    clip = replace(clip, frames=np.array(clip.frames))
    job.delete()
    return clip


def ours(clip: Clip, folder: Path) -> None:
    print(f"{'Vivant':28} {'kB':>8} {'dB':>6} {'CPU s':>6}")
    for kind in FORMATS.values():
        if kind.id == "still":
            continue
        path = folder / f"ours{kind.ending}"
        began = spent()
        written = deliver(FrameSource.of(clip), path, ExportOptions(format=kind.id), True, ignore)
        seconds = spent() - began
        print(f"{kind.title:28} {written.bytes / 1e3:8.0f} {quality_of(path, clip.frames):6.1f} {seconds:6.1f}")


def against(clip: Clip, folder: Path) -> None:
    print(f"\n{'others as they come':28} {'kB':>8} {'dB':>6} {'CPU s':>6}   ours at the same dB: kB, of theirs")
    for name, (ending, kind, write) in THEIRS.items():
        path = folder / f"theirs{ending}"
        began = spent()
        write(path, clip.frames, clip.fps)
        seconds, size = spent() - began, path.stat().st_size
        theirs = quality_of(path, clip.frames)
        equal, reached = no_better(clip, folder, kind, theirs)
        print(
            f"{name:28} {size / 1e3:8.0f} {theirs:6.1f} {seconds:6.1f}   "
            f"{equal / 1e3:8.0f} {reached:6.1f} dB {equal / size:6.2f}"
        )


def no_better(clip: Clip, folder: Path, kind: str, decibels: float) -> tuple[int, float]:
    """Bytes and PSNR of the worst of our qualities that is still no worse than `decibels`, or else of our best."""
    path = folder / f"equal{FORMATS[kind].ending}"

    def at(quality: int) -> tuple[int, float]:
        how = ExportOptions(format=kind, encoding=Encoding(quality=quality))
        size = deliver(FrameSource.of(clip), path, how, True, ignore).bytes
        return size, quality_of(path, clip.frames)

    found = at(100)
    if "quality" not in FORMATS[kind].gives or found[1] < decibels:
        return found
    low, high = 0, 99
    while low <= high:
        middle = (low + high) // 2
        size, reached = at(middle)
        if reached >= decibels:
            found, high = (size, reached), middle - 1
        else:
            low = middle + 1
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", default="dog")
    parser.add_argument("--frames", type=int, default=50)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        os.environ["VIVANT_HOME"] = place
        clip = sample(args.sample, args.frames)
        print(f"{args.sample}: {len(clip.frames)} frames of {clip.frames.shape[2]} x {clip.frames.shape[1]}\n")
        ours(clip, Path(place))
        against(clip, Path(place))


if __name__ == "__main__":
    main()
