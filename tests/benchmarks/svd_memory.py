"""Stable Video Diffusion's memory at true size by plan: `python tests/benchmarks/svd_memory.py`.

Simulated on the meta device in half precision, not measured on a card: the lives of all tensors, replayed in a model
of torch's caching allocator. From .. to: without and with the scratch buffers of half-precision convolutions. The
driver's own share (about 0.45 GiB) and what the desktop shows come on top. `--fit` fits the formulas anew.
"""

from __future__ import annotations

import argparse
import time

import numpy as np

from engine.generators.memory.device import GIB
from engine.generators.memory.plans import DECODE, DENOISE
from engine.generators.svd import memory_simulation
from engine.generators.svd.memory_simulation import Measured

SIZES = ((25, 72, 128), (14, 72, 128), (25, 40, 72), (8, 64, 64), (25, 96, 96))


def row(name: str, found: Measured, seconds: float) -> None:
    print(
        f"| {name} | {found.live / GIB:.2f} | {found.low / GIB:.2f} to {found.high / GIB:.2f} | {seconds:.0f} |",
        flush=True,
    )


def table(frames: int, height: int, width: int) -> None:
    print(f"\n{frames} frames of {8 * width} x {8 * height}, GiB:\n")
    print("| stage | live | smallest memory | simulated in s |\n|---|---|---|---|")
    stages = [("denoising, stock", lambda: memory_simulation.denoising(None, frames, height, width))]
    stages += [
        (f"denoising, {p.name}", lambda p=p: memory_simulation.denoising(p, frames, height, width)) for p in DENOISE
    ]
    stages += [("decoding, stock", lambda: memory_simulation.decoding(None, frames, height, width))]
    stages += [
        (f"decoding, {p.name}", lambda p=p: memory_simulation.decoding(p, frames, height, width)) for p in DECODE
    ]
    stages += [
        ("photo to latents", lambda: memory_simulation.encoding(height, width)),
        ("image encoder", memory_simulation.clip_encoding),
    ]
    for name, run in stages:
        began = time.monotonic()
        row(name, run(), time.monotonic() - began)


def fit() -> None:
    """Fixed bytes, bytes for each frame and position, and for each position, least relative squares."""
    plans = {p.name: (memory_simulation.denoising, p) for p in DENOISE[1:]} | {
        p.name: (memory_simulation.decoding, p) for p in DECODE
    }
    for name, (run, plan) in plans.items():
        found = [run(plan, *size) for size in SIZES]  # type: ignore[operator]
        for end in ("low", "high"):
            values = np.array([getattr(one, end) for one in found], float)
            terms = np.array([[1, f * h * w, h * w] for f, h, w in SIZES]) / values[:, None]
            answer, *_ = np.linalg.lstsq(terms, np.ones(len(values)), rcond=None)
            off = np.abs(terms @ answer - 1).max()
            print(f"{name:45} {end:4} Need({answer[0]:.3e}, {answer[1]:_.0f}, {answer[2]:_.0f}), {off:.1%} off at most")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=25)
    parser.add_argument("--fit", action="store_true")
    args = parser.parse_args()
    if args.fit:
        fit()
    else:
        table(args.frames, 72, 128)


if __name__ == "__main__":
    main()
