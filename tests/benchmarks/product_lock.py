"""How well products are held: `python -m tests.benchmarks.product_lock [DIR]`. Not a test: it judges nothing.

Cartons, bottles and a bag are drawn and filmed in known poses (tests/support/products.py), in front of sample photos,
and melted by 2.5, 5 and 10 pixels of 1024. Frames in which the melt is at least half of that count. The bar: the
similarity of the label's text to what is printed is 0.95 or more, and the PSNR within the product's outline, with whatever
passes in front, is 6 dB or more above the molten clip's, in 90 % of the frames. Of what is printed those lines count that
the reader reads right in the undamaged frame, too, however bright that is: small print that it can't read there tells
nothing. A bag is to be refused.
`--broken turned` lays the photo on as turned by one degree more, `--broken occluder` ignores what passes in front: both
must miss the bar. Into DIR a sheet of truth, molten and restored frames is written.
"""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.fidelity.product.compositor import ProductCompositor
from engine.fidelity.product.subject import Subject, find_subject
from engine.fidelity.product.tracking import ProductTrack, track_product
from engine.fidelity.vision import ocr
from engine.fidelity.vision.occlusion import Occluder
from tests.support.damages import amounts
from tests.support.products import LABEL, SHOTS, SIDE_LABEL, ProductFilm, Shot, film

MELTS = {3: 2.5, 4: 5.0, 5: 10.0}  # strengths of tests/support/damages.py, and pixels of 1024
TEXT, GAIN, SHARE = 0.95, 6.0, 0.9  # the bar
EXPOSURES = (1.0, 0.9, 0.8)  # times as bright: a line that reads otherwise at one of them is no measure


@dataclass(frozen=True)
class Row:
    """A melted shot: in how many frames it was held of those that count, and what became of these."""

    name: str
    pixels: float
    held: int
    count: int
    gains: tuple[float, ...]
    texts: tuple[float, ...]
    surface: str
    seconds: float

    @property
    def meets(self) -> tuple[float, float]:
        """The shares of frames that meet the bar of text, and of PSNR."""
        return (
            float(np.mean([text >= TEXT for text in self.texts])) if self.texts else 1.0,
            float(np.mean([gain >= GAIN for gain in self.gains])) if self.gains else 0.0,
        )

    def __str__(self) -> str:
        text, gain = self.meets
        return (
            f"{self.name:28} {self.pixels:4} px  held {self.held:2} of {self.count:2}  "
            f"{np.median(self.gains):+5.1f} dB (least {min(self.gains):+5.1f})  "
            f"6 dB in {gain:4.0%}, text in {text:4.0%}  {self.surface:6} {self.seconds:5.1f} s"
        )


def psnr(a: UInt8Array, b: UInt8Array, where: np.ndarray) -> float:
    error = ((a.astype(np.float32) - b) ** 2).mean(-1)[where].mean()
    return float(10 * np.log10(255**2 / max(float(error), 1e-3)))


def lines_in(frame: UInt8Array, made: ProductFilm, i: int) -> list[str]:
    """The lines that are read on the product."""
    ys, xs = np.nonzero(made.masks[i] > 0.5)
    cut = frame[max(0, ys.min() - 8) : ys.max() + 8, max(0, xs.min() - 8) : xs.max() + 8]
    return [line.text for line in ocr.read(cv2.resize(cut, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC))]


def legible(made: ProductFilm, i: int) -> list[str]:
    """The lines printed on a product that are read right in an undamaged frame, at each exposure."""
    frames = [np.clip(np.rint(made.truth[i] * share), 0, 255).astype(np.uint8) for share in EXPOSURES]
    said = [lines_in(frame, made, i) for frame in frames]

    def is_read(line: str) -> bool:
        return all(max((ocr.text_similarity(line, one) for one in lines), default=0.0) >= TEXT for lines in said)

    return [line for line in (*LABEL, *SIDE_LABEL) if is_read(line)]


def likeness(said: list[str], expected: list[str]) -> float:
    """How alike the lines are to those that were to be read, 0 to 1; of each the most similar one counts."""
    best = [max((ocr.text_similarity(line, one) for line in said), default=0.0) for one in expected]
    return float(np.average(best, weights=[len(one) for one in expected]))


def turned(track: ProductTrack) -> ProductTrack:
    """The same, wrong by one degree about the product's middle."""
    poses = []
    for pose in track.poses:
        outline = cv2.perspectiveTransform(
            track.subject.outline[None].astype(np.float64), pose.homography @ track.place
        )[0]
        x, y = outline.mean(0)
        c, s = math.cos(math.radians(1)), math.sin(math.radians(1))
        wrong = np.array([[c, -s, x - c * x + s * y], [s, c, y - s * x - c * y], [0, 0, 1.0]])
        poses.append(replace(pose, homography=wrong @ pose.homography))
    return replace(track, poses=poses)


class Unoccluded(ProductCompositor):
    """A compositor that takes nothing to be in front."""

    def _occluder(self, light: object, seen: np.ndarray, *rest: object) -> Occluder:
        return Occluder(np.zeros(seen.shape[:2], np.float32), seen)


def run(shot: Shot, strengths: list[int], broken: str, texts: int) -> Iterator[tuple[Row, UInt8Array]]:
    """Each melt of a shot, with truth, molten and restored frames side by side. Raises InvalidRequestError."""
    made = film(shot)
    subject: Subject = find_subject(made.photo)
    counted = [i for i, amount in enumerate(amounts(shot.count)) if amount >= 0.5]
    read = set(counted[:: max(1, len(counted) // max(texts, 1))]) if texts else set()
    said = {i: legible(made, i) for i in read}
    for strength in strengths:
        clip = made.molten(strength)
        began = time.process_time()
        track = track_product(made.photo, subject, clip)
        if broken == "turned":
            track = turned(track)
        compositor = (Unoccluded if broken == "occluder" else ProductCompositor)(made.photo, track)
        restored = np.stack([compositor.apply(frame, i) for i, frame in enumerate(clip)])
        seconds = time.process_time() - began
        gains, alike = [], []
        for i in counted:
            where = made.masks[i] > 0.5
            gains.append(psnr(restored[i], made.truth[i], where) - psnr(clip[i], made.truth[i], where))
            if i in read and said[i]:
                alike.append(likeness(lines_in(restored[i], made, i), said[i]))
        held = int((track.strength[counted] > 0).sum())
        name = type(track.surface).__name__
        row = Row(shot.name, MELTS[strength], held, len(counted), tuple(gains), tuple(alike), name, seconds)
        yield row, np.concatenate([np.concatenate([film_[i] for film_ in (made.truth, clip, restored)], 1) for i in (counted[0], counted[-1])], 1)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="where a sheet is written")
    parser.add_argument("--only", default="", help="shots with this in their name")
    parser.add_argument("--broken", choices=("turned", "occluder"), default="")
    parser.add_argument("--melts", default="2.5,5,10")
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--texts", type=int, default=4, help="in how many frames of a clip text is read")
    args = parser.parse_args()
    strengths = [s for s, pixels in MELTS.items() if f"{pixels:g}" in args.melts.split(",")]
    rows, sheet = [], []
    for shot in SHOTS:
        if args.only not in shot.name:
            continue
        try:
            for row, picture in run(replace(shot, count=args.count), strengths, args.broken, args.texts):
                rows.append(row)
                sheet.append(picture[::2, ::2])
                print(row, flush=True)
        except InvalidRequestError as error:
            print(f"{shot.name:28} refused: {error}", flush=True)
    if not rows:
        return
    gains = [gain for row in rows for gain in row.gains]
    texts = [text for row in rows for text in row.texts]
    good, read = np.mean([g >= GAIN for g in gains]), np.mean([t >= TEXT for t in texts]) if texts else 1.0
    print(f"all: {GAIN:g} dB in {good:.0%} of {len(gains)} frames, text {TEXT} in {read:.0%} of {len(texts)}: "
          f"{'meets' if min(good, read) >= SHARE else 'misses'} the bar")  # fmt: skip
    if args.folder:
        args.folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.concatenate(sheet)).save(args.folder / "product_lock.png")


if __name__ == "__main__":
    main()
