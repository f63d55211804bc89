"""The photos that Breeze is measured on, by class, and bars: a limit for a mean or for the worst photo of a class.

With a folder as `engine.training` takes it: the photos that training left out, one of each product. Without: what ships
with the project, and a drawn packshot.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
from PIL import Image

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE
from engine.request.defaults import defaults, natural_size
from engine.request.motion_request import MotionRequest
from engine.training.dataset import ANIMALS, PLANTS, load, mask_file, not_white, photo_files
from engine.training.evaluate import chosen, is_believed
from tests.benchmarks.photo_to_clip import said
from tests.support.labelled import WORDS, label_of

ROOT = Path(__file__).parents[2]
CLASSES = ("portraits", "packshots", "in the hand", "objects", "scenes")
FOLDERS = {"portraits": "portraits", "packshots": "packshots", "products": "in the hand", "objects": "objects",
           "scenes": "scenes"}  # fmt: skip
SIDE = 768  # pixels of the clips' long side; lengths are given for one of 1024
FULL = 1024
SHIPPED = {"portraits": "tests/data/faces", "objects": "resources/samples"}


@dataclass(frozen=True, eq=False)
class HeldOut:
    """A photo, its class, and how its subject is known: `mask` (H, W), 0 to 1, at the clip's size; None: it is not."""

    name: str
    kind: str
    image: SourceImage
    rough_mask: UInt8Array | None
    believed: bool = True

    @cached_property
    def size(self) -> tuple[int, int]:
        """Width and height of its clips."""
        return natural_size((self.image.width, self.image.height), BREEZE, SIDE)

    @cached_property
    def pixels(self) -> UInt8Array:
        return self.image.fit(*self.size)

    @cached_property
    def mask(self) -> FloatArray | None:
        if self.rough_mask is None:
            return None
        grown = cv2.resize(self.rough_mask, self.size, interpolation=cv2.INTER_LINEAR)
        return grown.astype(np.float32) / np.float32(255)

    @property
    def is_alive(self) -> bool:
        return self.kind == "portraits" or self.name in ANIMALS | PLANTS or self.name in ("dog", "parrot")

    def request(self, frames: int = 9, **changes: object) -> MotionRequest:
        asked = defaults(BREEZE, *self.size)
        return MotionRequest(**{**vars(asked), "frames": frames, "fps": 12.0, "seed": 3, **changes})  # type: ignore[arg-type]


def held_out(folder: Path | None, count: int = 0) -> list[HeldOut]:
    """At most `count` photos of each class (0: all)."""
    found = shipped() if folder is None else list(of_folder(folder))
    return [photo for kind in CLASSES for photo in spaced([p for p in found if p.kind == kind], count)]


def spaced(photos: list[HeldOut], count: int) -> list[HeldOut]:
    step = len(photos) / count if count and len(photos) > count else 1
    return [photos[int(i * step)] for i in range(int(len(photos) / step))]


def of_folder(folder: Path) -> Iterable[HeldOut]:
    """One of each product, and two more of those that are held in a hand."""
    files = photo_files(folder, held_out=True)
    one = chosen(files, 0)
    products = [file for file in files if file.parent.name == "products" and file not in one]
    for file in [*one, *products[:: max(1, len(products) // 6)][:6]]:
        yield opened(file)


def opened(file: Path) -> HeldOut:
    image = enlarged(SourceImage.open(file))
    if file.parent.name == "packshots":
        return HeldOut(file.stem, "packshots", image, not_white(image.pixels))
    with Image.open(mask_file(file)) as mask:
        rough = np.asarray(mask.convert("L"))
    photo = load(file)
    return HeldOut(file.stem, FOLDERS[file.parent.name], image, rough, is_believed(photo) and not photo.is_empty)


def enlarged(image: SourceImage) -> SourceImage:
    """Small photos at the clips' size, for a photo is never enlarged by itself."""
    scale = SIDE / max(image.width, image.height)
    if scale <= 1:
        return image
    size = round(image.width * scale), round(image.height * scale)
    return SourceImage.from_array(cv2.resize(image.pixels, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8))


def shipped() -> list[HeldOut]:
    photos = [
        HeldOut(file.stem, kind, enlarged(SourceImage.open(file)), None)
        for kind, place in SHIPPED.items()
        for file in sorted((ROOT / place).glob("*.jpg"))
    ]
    return [*photos, carton()]


def carton() -> HeldOut:
    """A printed carton on white, nearly as tall as the picture."""
    pixels = np.full((SIDE, SIDE, 3), 255, np.uint8)
    label = label_of(WORDS[:3], (SIDE * 2 // 5, SIDE * 9 // 10), 3)
    top, left = SIDE // 20, SIDE * 3 // 10
    pixels[top : top + label.shape[0], left : left + label.shape[1]] = label
    return HeldOut("carton", "packshots", SourceImage.from_array(pixels), not_white(pixels))


@dataclass(frozen=True)
class Bar:
    """`limit` holds for the mean of a class, or for its worst photo; `more` is better, or less is."""

    limit: float
    more: bool
    of: Literal["mean", "worst"] = "worst"
    kinds: tuple[str, ...] = (*CLASSES, "whole")

    def held(self, values: np.ndarray) -> bool:
        value = float(values.mean()) if self.of == "mean" else float(values.min() if self.more else values.max())
        return value >= self.limit if self.more else value <= self.limit


Numbers = dict[str, float]
Bars = dict[str, tuple[Bar, ...]]


def run(
    photos: list[HeldOut], measures: dict[str, Callable[[HeldOut], Numbers]], bars: Bars, quiet: bool = False
) -> bool:
    """Print each class's mean and worst against its bars; whether all of them hold."""
    rows: dict[tuple[str, str], dict[str, float]] = {}
    for photo in photos:
        for measure in measures.values():
            for name, value in measure(photo).items():
                if np.isfinite(value):
                    rows.setdefault((name, photo.kind), {})[photo.name] = value
        if not quiet:
            seen = {name: values[photo.name] for (name, _), values in rows.items() if photo.name in values}
            print(f"{photo.name[:40]:<42}" + "  ".join(f"{n} {v:.3g}" for n, v in seen.items()), flush=True)
    verdicts = [print_row(name, kind, by, bars.get(name, ())) for (name, kind), by in sorted(rows.items())]
    return all(verdicts)


def print_row(name: str, kind: str, by_photo: dict[str, float], bars: tuple[Bar, ...]) -> bool:
    values = np.array(list(by_photo.values()))
    mine = [bar for bar in bars if kind in bar.kinds]
    more = bool(mine) and mine[0].more
    worst = min(by_photo, key=lambda n: by_photo[n]) if more else max(by_photo, key=lambda n: by_photo[n])
    verdicts = [f"{bar.of} {'>=' if bar.more else '<='} {bar.limit:g} {'holds' if bar.held(values) else 'MISSED'}"
                for bar in mine]  # fmt: skip
    print(f"{name:<16}{kind:<12}{len(values):>3}  mean {values.mean():8.3f}  worst {by_photo[worst]:8.3f} "
          f"({worst[-28:]})  {', '.join(verdicts)}", flush=True)  # fmt: skip
    return all(bar.held(values) for bar in mine)


Measures = dict[str, Callable[[HeldOut], Numbers]]
Broken = dict[
    str, tuple[Callable[[], None], str, str]
]  # by name: what spoils it, the measure and the bar it is seen by


def door(about: str, measures: Measures, bars: Bars, broken: Broken, cost: Callable[[], Numbers]) -> int:
    """The command line of a benchmark; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--count", type=int, default=0, help="photos of each class at most")
    parser.add_argument("--only", nargs="*", choices=(*measures, "cost"), default=list(measures))
    parser.add_argument("--broken", choices=("all", *broken))
    args = parser.parse_args()
    cv2.setNumThreads(1)
    if args.broken == "all":
        return every_variant(broken, bars)
    if args.only == ["cost"]:
        verdicts = [print_row(name, "whole", {"clip": value}, bars[name]) for name, value in cost().items()]
        return 0 if all(verdicts) else 1
    only = [name for name in args.only if name != "cost"]
    if args.broken:
        spoil, measure, name = broken[args.broken]
        only, bars = [measure], {name: bars[name]}
        spoil()
    held = run(held_out(args.photos, args.count), {name: measures[name] for name in only}, bars)
    return 0 if held else 1


def every_variant(broken: Broken, bars: Bars) -> int:
    """Each broken variant in a process of its own; 1 where one of them holds its bar."""
    module = Path(sys.argv[0]).stem
    rest = [word for word in sys.argv[1:] if word not in ("--broken", "all")]
    unnoticed = 0
    for name, (_, _, bar) in broken.items():
        code, text = said([sys.executable, "-m", f"tests.benchmarks.{module}", *rest, "--broken", name])
        rows = [line for line in text.splitlines() if line.startswith(f"{bar} ")]
        print(f"{name}: {'noticed' if code == 1 and rows else 'NOT NOTICED'}", *rows, sep="\n  ", flush=True)
        unnoticed += code != 1 or not rows
    return 1 if unnoticed else 0
