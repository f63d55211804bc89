"""What a photo shows, and what to make of it: a small table of rules, as a motion designer would choose.

Everything is only a proposal: whatever a person says themselves stays as said.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.networks import Networks, thumbnail_of
from engine.generators.breeze.regions import Look, sky, water
from engine.imaging.face_detection import find
from engine.services.auto_choices import CHOICES, Choice

LOOKED_AT = 512  # long side in pixels at which faces are looked for
PORTRAIT = 0.12  # a face this large, in short sides of the photo, is what the photo is about
PLAIN_BORDER = 7.0  # grey levels that a plain ground may vary by at the photo's border
PLAIN_SHARE = 0.3  # of the photo that has the ground's colour
HAND_SHARE = 0.03  # of the photo that is skin, hangs together with the border and lies at the subject
FIRM = 0.12  # share of the photo that is surely a subject
INDOORS = 0.10  # share of sky: where there is more, what looks like skin is sand, wood or stone
MUCH_SKY, CLOUDY = 0.18, 0.045  # share of the photo; contrast in it, so that its motion can be seen
MUCH_WATER = 0.10
UNLIKE = 30  # grey levels between water and sky: what is less is sky all over
MUCH_GREEN = 0.30
DARK = 0.27  # mean brightness


@dataclass(frozen=True)
class Sight:
    """What the rules ask of a photo. Shares are of the whole photo, 0 to 1."""

    largest_face: float  # in short sides of the photo; 0 for none
    plain: bool
    hand: float
    subject: float
    sky: float
    cloud_contrast: float
    water: float
    green: float
    brightness: float


# The first rule that holds decides.
RULES = (
    ("dark portrait", lambda s: s.largest_face >= PORTRAIT and s.brightness < DARK),
    ("portrait", lambda s: s.largest_face >= PORTRAIT),
    ("people", lambda s: s.largest_face > 0),
    ("packshot", lambda s: s.plain),
    ("product in a hand", lambda s: s.hand >= HAND_SHARE and s.subject >= FIRM and s.sky < INDOORS),
    ("water", lambda s: s.water >= MUCH_WATER),
    ("clouds", lambda s: s.sky >= MUCH_SKY and s.cloud_contrast >= CLOUDY),
    ("plants", lambda s: s.green >= MUCH_GREEN),
    ("object", lambda s: s.subject >= FIRM),
    ("scene", lambda s: True),
)


def choose(pixels: UInt8Array, matte: FloatArray | None = None) -> tuple[str, Choice]:
    """The kind of a photo (H, W, 3), and what to make of it; its subject's `matte` (h, w) need not be made twice."""
    seen = sight(pixels, matte if matte is not None else Networks().layout(thumbnail_of(pixels))[1])
    kind = next(name for name, holds in RULES if holds(seen))
    return kind, CHOICES[kind]


def sight(pixels: UInt8Array, matte: FloatArray) -> Sight:
    """Look at a photo (H, W, 3) with its subject's matte (h, w)."""
    scale = min(1.0, LOOKED_AT / max(pixels.shape[:2]))
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
    faces = find(small)
    look = Look.of(small, matte)
    above = sky(look)
    clouds = float(look.value[above > 0.5].std()) if (above > 0.5).any() else 0.0
    return Sight(
        largest_face=max((face.size for face in faces), default=0.0) / min(size),
        plain=on_plain_ground(look), hand=hand_share(look), subject=float((look.matte > 0.5).mean()),
        sky=float(above.mean()), cloud_contrast=clouds, water=blue_water(look, above), green=leaf_share(look),
        brightness=float(look.value.mean()),
    )  # fmt: skip


def on_plain_ground(look: Look) -> bool:
    """Whether the border has one colour nearly all along, and much of the photo has it too."""
    pixels = cv2.GaussianBlur(look.pixels, (0, 0), 1).astype(np.float32)
    border = np.concatenate([pixels[:3].reshape(-1, 3), pixels[:, :3].reshape(-1, 3), pixels[:, -3:].reshape(-1, 3)])
    ground = np.median(border, 0)
    off = np.abs(border - ground).max(1)
    share = float((np.abs(pixels - ground).max(-1) < 2 * PLAIN_BORDER).mean())
    return bool(np.percentile(off, 80) < PLAIN_BORDER and share > PLAIN_SHARE)


def hand_share(look: Look) -> float:
    """The share of skin that comes in from the border and reaches the subject."""
    coded = cv2.cvtColor(look.pixels, cv2.COLOR_RGB2YCrCb).astype(np.float32)
    skin = (coded[..., 1] > 136) & (coded[..., 1] < 172) & (coded[..., 2] > 85) & (coded[..., 2] < 128)
    skin &= (coded[..., 0] > 50) & (look.saturation < 0.68)
    whole = cv2.morphologyEx(skin.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    _, labels = cv2.connectedComponents(whole)
    edge = np.zeros(labels.shape, bool)
    edge[-3:], edge[:, :3], edge[:, -3:] = True, True, True
    near = cv2.dilate((look.matte > 0.5).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    touching = set(np.unique(labels[edge])) & set(np.unique(labels[near])) - {0}
    return float(np.isin(labels, list(touching)).mean()) if touching else 0.0


def blue_water(look: Look, above: FloatArray) -> float:
    """The share of the photo that is water and as blue or green-blue as water under a sky is."""
    found = water(look) > 0.5
    blue = (look.hue > 150) & (look.hue < 255) & (look.saturation > 0.12)
    below = look.down > 0.4
    share = float((found & below).mean())
    if share == 0 or float(blue[found & below].mean()) < 0.6 or float((above > 0.5).mean()) < 0.04:
        return 0.0
    sea, air = (np.median(look.pixels[where].astype(np.float32), 0) for where in (found & below, above > 0.5))
    return share if np.abs(sea - air).max() > UNLIKE else 0.0


def leaf_share(look: Look) -> float:
    """The share of the photo that is as green as leaves and grass."""
    return float(((look.hue > 55) & (look.hue < 150) & (look.saturation > 0.22) & (look.value > 0.1)).mean())
