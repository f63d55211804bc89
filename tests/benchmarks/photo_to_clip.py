"""How long a clip takes, against the plain zoom anyone could make: `python tests/benchmarks/photo_to_clip.py`.

Whole processes, 25 frames at 1024 on the long side: `vivant animate` against ffmpeg's `zoompan` of the same photo
at the same size, with the same encoder settings, by turns, medians of processor seconds and of peak memory. Then
where the time goes, and how it grows with frames and pixels and shrinks with cores. Not a test: it judges nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from engine.export import ffmpeg
from engine.export.encoding import Encoding
from engine.export.video import H264
from engine.generators.breeze.layers import split_layers
from engine.generators.breeze.motion import MotionParameters, Timing, plan
from engine.generators.breeze.networks import Networks, thumbnail_of
from engine.generators.breeze.noise import noise
from engine.generators.breeze.renderer import Renderer
from engine.generators.breeze.sampler import living, sample

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "dog.jpg"
FRAMES, LONG_SIDE, FPS = 25, 1024, 25


def measured(command: list[str], cores: int = 0) -> tuple[float, float, float]:
    """Processor seconds, wall seconds and peak memory in MB of a command and its children, on so many cores."""
    prefix = ["taskset", "-c", f"0-{cores - 1}"] if cores else []
    began = time.monotonic()
    process = subprocess.Popen([*prefix, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - began, usage.ru_maxrss / 1024


def vivant(photo: Path, out: Path, frames: int = FRAMES, long_side: int = LONG_SIDE) -> list[str]:
    options = ["--frames", str(frames), "--fps", str(FPS), "--long-side", str(long_side), "--force"]
    return [sys.executable, "-m", "app", "animate", str(photo), "-o", str(out), *options]


def zoompan(photo: Path, out: Path, size: tuple[int, int]) -> list[str]:
    zoom = f"zoompan=z='1+0.004*on':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d={FRAMES}:s={size[0]}x{size[1]}:fps={FPS}"
    _, convert, *options = H264.software(Encoding(), transparent=False)
    options = ["-vf", f"{zoom},{convert}", *options, "-movflags", "+faststart"]
    return [ffmpeg.executable(), "-y", "-i", str(photo), "-frames:v", str(FRAMES), *options, str(out)]


Cost = tuple[float, float, float]


def by_turns(photo: Path, folder: Path, size: tuple[int, int], rounds: int) -> tuple[list[Cost], list[Cost]]:
    """What both cost, one after the other, so that the machine's load is the same for both.

    Ours is compiled before, as it is where it is installed.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    measured(vivant(photo, folder / "ours.mp4"))
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(measured(vivant(photo, folder / "ours.mp4")))
        theirs.append(measured(zoompan(photo, folder / "theirs.mp4", size)))
    return ours, theirs


def at_size(photo: Path, out: Path, size: tuple[int, int]) -> Path:
    """The photo's middle at a size, as a file."""
    with Image.open(photo) as image:
        ImageOps.fit(image.convert("RGB"), size, Image.Resampling.LANCZOS).save(out)
    return out


def said(command: list[str]) -> tuple[int, str]:
    """What a command exits with, and says."""
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout


def side_by_side(photo: Path, folder: Path, size: tuple[int, int], rounds: int) -> None:
    ours, theirs = by_turns(photo, folder, size, rounds)
    for name, rows in (("vivant", ours), ("zoompan", theirs)):
        cpu, wall, memory = (statistics.median(column) for column in zip(*rows, strict=True))
        print(f"{name:8} {cpu:6.2f} s CPU  {wall:6.2f} s wall  {memory:6.0f} MB")
    ratio = statistics.median(a[0] / b[0] for a, b in zip(ours, theirs, strict=True))
    print(f"ratio    {ratio:6.2f} (CPU, pair by pair)")


def growth(photo: Path, folder: Path) -> None:
    for frames, long_side in ((25, 512), (25, 1024), (25, 2048), (50, 1024), (100, 1024)):
        cpu, _, memory = measured(vivant(photo, folder / "grown.mp4", frames, long_side))
        print(f"{frames:4} frames at {long_side:4}: {cpu:6.2f} s CPU  {memory:6.0f} MB")


def cores(photo: Path, folder: Path) -> None:
    if not shutil.which("taskset"):
        return
    for count in sorted({1, 2, os.cpu_count() or 1} & set(range(1, (os.cpu_count() or 1) + 1))):
        cpu, wall, _ = measured(vivant(photo, folder / "grown.mp4", 100), count)
        print(f" 100 frames at 1024, {count} cores: {cpu:6.2f} s CPU  {wall:6.2f} s wall")


def stages(photo: Path) -> None:
    """Processor seconds by stage, in this process, one thread."""
    cv2.setNumThreads(1)
    with Image.open(photo) as image:
        pixels = np.asarray(image)
    size = pixels.shape[1], pixels.shape[0]
    networks, timing = Networks(), Timing(FRAMES, FPS, "none")
    clock = [time.process_time()]
    thumbnail = thumbnail_of(pixels)
    depth, matte = networks.layout(thumbnail)
    where, denoise = networks.life(thumbnail, depth, matte)
    clock.append(time.process_time())
    life = living(sample(denoise, noise(0, thumbnail), 12, lambda step, clean: None), where)
    clock.append(time.process_time())
    layers = split_layers(pixels, depth, matte)
    motion = plan(layers, life, size, MotionParameters("push-in", 0.45), timing)
    clock.append(time.process_time())
    renderer = Renderer(layers, motion)
    for i in range(FRAMES):
        renderer.frame(timing.moment(i))
    clock.append(time.process_time())
    names = ("load and look", "sampling (any number of frames)", "layers and plan", f"rendering {FRAMES} frames")
    for name, seconds in zip(names, np.diff(clock), strict=True):
        print(f"{name:32} {seconds:6.2f} s CPU")
    code = "import time; b=time.process_time(); import app.__main__, engine.cli.animate, engine.generators.breeze.pipeline; print(time.process_time()-b)"
    spent = float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    print(f"{'imports':32} {spent:6.2f} s CPU")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path, default=SAMPLE, help="is scaled to 2048, 4:3, first")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["VIVANT_HOME"] = str(folder / "home")
        with Image.open(args.photo) as image:
            large = image.convert("RGB").resize((2048, 2048), Image.Resampling.LANCZOS).crop((0, 0, 2048, 1536))
        photo, small = folder / "photo.png", folder / "small.png"
        large.save(photo)
        large.resize((1024, 768), Image.Resampling.LANCZOS).save(small)
        side_by_side(small, folder, (1024, 768), args.rounds)
        stages(small)
        growth(photo, folder)
        cores(photo, folder)


if __name__ == "__main__":
    main()
