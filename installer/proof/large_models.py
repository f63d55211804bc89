#!/usr/bin/env python3
"""Has a bundle fetch what large models need, run one with it, and take it away again; writes down what happened.

    .venv/bin/python installer/proof/large_models.py dist/vivant            about three minutes, 1.2 GB of disk
    .venv/bin/python installer/proof/large_models.py dist/vivant-full       with torch in it: only doctor and the run

The model is a toy: Stable Video Diffusion's own networks with a few channels and random weights, in the layout of the
real ones. It shows that torch, diffusers and the program work together in a bundle, and nothing of the pictures.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from box import Transcript, indented

from engine.export import ffmpeg

ROOT = Path(__file__).resolve().parents[2]


class Trial:
    """The bundle with an empty home, and nothing of this environment but where pip finds packages."""

    def __init__(self, bundle: Path, home: Path) -> None:
        self.program = bundle / "vivant"
        self.transcript = Transcript()
        self.names = {str(home): "~", str(home.parent): "/tmp", str(bundle.parent): "dist"}
        kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_", "OPENBLAS_"))}
        self.environment = {
            **kept,
            "HOME": str(home),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "OMP_NUM_THREADS": "1",
        }

    def run(self, *words: object, told: str = "") -> str:
        """Raises SystemExit when it fails."""
        began = time.monotonic()
        done = subprocess.run(
            [self.program, *map(str, words)], env=self.environment, capture_output=True, text=True, check=False
        )
        self.transcript.say(f"$ vivant {told or ' '.join(map(str, words))}")
        if text := (done.stdout + done.stderr).strip():
            for folder, name in self.names.items():
                text = text.replace(folder, name)
            self.transcript.say(indented(text))
        self.transcript.say(f"    ({time.monotonic() - began:.0f} s)")
        if done.returncode:
            raise SystemExit(f"It failed with status {done.returncode}.")
        return done.stdout


def main() -> None:
    bundle = Path(sys.argv[1]).resolve()
    out = ROOT / "dist" / "proof"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="vivant-") as place:
        trial = Trial(bundle, Path(place, "home"))
        Path(place, "home").mkdir()
        try:
            attempt(trial, Path(place), full=(bundle / "_internal" / "packages").is_dir())
        finally:
            lines = "\n".join(trial.transcript.lines) + "\n"
            (out / f"large-models-{bundle.name}.txt").write_text(lines, "utf-8")


def toy_model(folder: Path) -> Path:
    """As the tests make it; their folder is no installed package."""
    sys.path.insert(0, str(ROOT))
    from tests.support.svd_toys import save_toy

    return save_toy(folder)


def attempt(trial: Trial, place: Path, full: bool) -> None:
    home = place / "home"
    trial.run("--version")
    if not full:
        trial.run("large")
        trial.run("large", "install", "--json")
    if "2.13.0" not in next(line for line in trial.run("doctor").splitlines() if " torch " in line):
        raise SystemExit("The doctor does not see torch.")
    toy, clip = toy_model(place / "toy"), place / "clip.mp4"
    photo = ROOT / "resources" / "samples" / "dog.jpg"
    words = ["animate", photo, "-o", clip, "--model", toy, "--steps", "4", "--size", "96x64", "--json"]
    trial.run(*words, told="animate dog.jpg -o clip.mp4 --model TOY --steps 4 --size 96x64 --json")
    decoded = ffmpeg.decode(clip, [0])
    trial.transcript.say(f"    {decoded.count} frames of {decoded.frames[0].shape}\n")
    if decoded.count != 6:
        raise SystemExit("The clip is not what it should be.")
    if not full:
        trial.run("large", "remove")
        if "not installed" not in trial.run("doctor") or list(home.glob(".local/share/vivant/packages*")):
            raise SystemExit("Something is left.")


if __name__ == "__main__":
    main()
