"""The training photos: a folder of photos by class with a soft subject mask for each."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from engine.arrays import UInt8Array
from engine.generators.breeze.plain_ground import outlines_filled

# Share of the draws. Packshots are products on plain white, which tell their own masks: what is not white.
KINDS = {"portraits": 0.32, "products": 0.26, "objects": 0.16, "scenes": 0.14, "packshots": 0.12}
SHORT_SIDE = 320  # kept in memory at this size
HELD_OUT_ONE_IN = 6
# How sure a mask must be, 0 to 1, to be believed; products are many, so there only the best are taken.
SURE = {"portraits": 0.8, "products": 0.9, "objects": 0.8, "scenes": 0.8, "packshots": 0.0}
WHITE = 244  # of 255; lighter in every channel is the white ground of a packshot
REACHES = 0.05  # share of the picture's border
NOTHING = 0.05  # share of the picture; a mask that names less, and is in doubt, names nothing
# These ship as samples, so the networks must never have seen them.
SAMPLES = {"ski_coffee", "ski_chelsea", "kde_Dog", "kde_Cocktail", "kde_Parrot", "kde_Sushi", "kde_Books", "gnome_tree"}

# Where water is, as the share of the height at which it begins: no teacher tells.
WATER = {
    "kodim10": 0.66, "kodim11": 0.5, "kodim13": 0.72, "kodim14": 0.1, "kodim16": 0.52,
    "kodim22": 0.72, "gnome_surfer": 0.52, "lomiri_life_by_Aitzol_Berasategi": 0.6,
}  # fmt: skip

# Subjects that breathe and look about, and such that flutter.
ANIMALS = {
    "kde_Chameleon", "kde_Fish", "kde_Dog", "kde_Parrot", "ski_chelsea", "mdn_elephant",
    "mdn_learn_birds_favorite-bird-1", "mdn_learn_birds_favorite-bird-2", "mdn_learn_birds_favorite-bird-4",
}  # fmt: skip
PLANTS = {"gnome_tree", "gnome_flower2", "mdn_flowers", "mdn_plumeria", "skl_flower"}


@dataclass(frozen=True)
class Photo:
    """A photo (H, W, 3) uint8 RGB and its subject mask (H, W) uint8."""

    name: str
    kind: str
    pixels: UInt8Array
    mask: UInt8Array

    @property
    def is_sure(self) -> bool:
        """Whether the teacher had hardly a doubt."""
        mask = self.mask / 255
        touched = mask[mask > 0.1]
        return touched.size > 0 and float(np.abs(2 * touched - 1).mean()) > SURE[self.kind]

    @property
    def is_empty(self) -> bool:
        """Whether a teacher in doubt sees hardly anything that could be a subject: a landscape, a wall."""
        may_be = self.kind in ("objects", "scenes")
        return may_be and not self.is_sure and float((self.mask > 127).mean()) < NOTHING

    @property
    def is_whole(self) -> bool:
        """Whether the mask names all that is near: of a product in a hand also the hand, which comes from the border.

        The teacher names the arm in one photo and leaves it out of the next; who learns from both doubts every hand.
        """
        rim = np.concatenate(
            [self.mask[:2].max(0), self.mask[-2:].max(0), self.mask[:, :2].max(1), self.mask[:, -2:].max(1)]
        )
        return self.kind != "products" or float((rim > 127).mean()) > REACHES


def is_held_out(name: str) -> bool:
    """Whether a photo is kept out of training. Photos of one product, recognised by the name, stay together."""
    group = re.sub(r"^gro_(train|test|val)_", "", name)
    group = re.sub(r"_\d+$", "", group)
    digest = hashlib.sha256(group.encode()).digest()
    return name in SAMPLES or digest[0] % HELD_OUT_ONE_IN == 0


def photo_files(folder: Path, held_out: bool) -> list[Path]:
    """The photos of `folder/KIND/*.jpg` that have a mask in `folder/subject_masks`, and packshots, in a fixed order."""
    files = [file for kind in KINDS for file in sorted((folder / kind).glob("*.jpg"))]
    known = [file for file in files if file.parent.name == "packshots" or mask_file(file).exists()]
    return [file for file in known if is_held_out(file.stem) == held_out]


def mask_file(photo: Path) -> Path:
    return photo.parent.parent / "subject_masks" / f"{photo.stem}.png"


def load(file: Path) -> Photo:
    with Image.open(file) as image:
        pixels = np.asarray(image.convert("RGB"))
    scale = min(1.0, SHORT_SIDE / min(pixels.shape[:2]))
    pixels = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    if file.parent.name == "packshots":
        mask = not_white(pixels)
    else:
        with Image.open(mask_file(file)) as image:
            mask = np.asarray(image.convert("L"))
        mask = cv2.resize(mask, pixels.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return Photo(file.stem, file.parent.name, np.ascontiguousarray(pixels, np.uint8), mask.astype(np.uint8))


def not_white(pixels: UInt8Array) -> UInt8Array:
    """The mask (H, W) of the one thing that stands on white in a picture (H, W, 3)."""
    return outlines_filled((pixels.min(-1) < WHITE).astype(np.uint8))


class PhotoBank:
    """The training photos in memory, drawn by class; only those of which it is sure what the subject is, if any."""

    def __init__(self, folder: Path, held_out: bool = False) -> None:
        photos = [load(file) for file in photo_files(folder, held_out)]
        photos = [
            replace(p, mask=np.zeros_like(p.mask)) if p.is_empty else p for p in photos if p.is_sure or p.is_empty
        ]
        self.by_kind = {kind: [p for p in photos if p.kind == kind] for kind in KINDS}
        self.whole = {kind: [p for p in found if p.is_whole] for kind, found in self.by_kind.items()}
        empty = [kind for kind, found in self.whole.items() if not found and kind != "packshots"]
        if empty:
            raise FileNotFoundError(f"{folder} has no photos with sure masks of: {', '.join(empty)}")

    def draw(self, rng: np.random.Generator, without: str = "", whole: bool = False) -> Photo:
        """A photo of a class drawn by `KINDS`, never of the class `without`; one whose mask is `whole` if asked."""
        share = np.array([weight if kind != without and self.whole[kind] else 0 for kind, weight in KINDS.items()])
        kind = str(rng.choice(list(KINDS), p=share / share.sum()))
        photos = (self.whole if whole else self.by_kind)[kind]
        return photos[int(rng.integers(len(photos)))]
