"""What a photo shows, and what to make of it: a small table of rules, as a motion designer would choose.

Everything is only a proposal: what the user sets is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array, is_among, labels_in, median
from engine.generators.breeze.effects.lamps import lamps
from engine.generators.breeze.life_map import certain_life
from engine.generators.breeze.matte import SUBJECT, person_matte
from engine.generators.breeze.networks import Networks, shared_networks, thumbnail_of
from engine.generators.breeze.plain_ground import plain_ground, stands_on_plain_ground
from engine.generators.breeze.portrait.mesh import mesh_of
from engine.generators.breeze.regions import Look, fire, hand, sea, skin_coloured
from engine.imaging import face_detection, object_detection
from engine.imaging.face_detection import Face
from engine.imaging.fit import reduced
from engine.imaging.lab import lab_of_srgb
from engine.imaging.object_detection import ANIMALS, covered
from engine.services.auto_choices import CHOICES, Choice

LOOKED_AT = 512  # long side in pixels at which faces and things are looked for
PORTRAIT = 0.12  # a face this large, in short sides of the photo, is what the photo is about
# A face of stone: its redness (a of CIE Lab) is below this, in a photo that has colours (chroma of its upper tenth).
# Of 92 portraits those in colour have 1.1 or more, those in black and white no colours.
BLOODLESS, COLOURFUL = 0.5, 8.0
HAND_SHARE = (0.09, 0.8)  # of the photo that is a hand: what is all over is fur, sand or wood
FIRM = 0.12  # share of the photo that is surely a subject
SIDE_SHARE = 0.3  # of a side of the photo, from which on something comes in from there
SOMEBODY = 0.3  # score of a person of whom only a hand is seen
SOME_BOTTLE = 0.38  # score of a bottle or a carton beside a hand
ANIMAL, PERSON, CUP, PLANT, CRAFT = 0.05, 0.08, 0.10, 0.2, 0.05  # share of the photo that such a thing covers at least
HELD_SKIN, MOST_SKIN = 0.1, 0.6  # share of the photo that is skin of a person at its border; that is a person at all
ROOM = 0.01  # of the photo's height over a cup: one that the border cuts off is not seen from above
MUCH_SKY, CLOUDY = 0.18, 0.034  # share of the photo; contrast in it, so that its motion can be seen
STONY = 0.1  # contrast of a sky that is not bright, above which it is a wall
BLUE = 0.2  # share of a sky that is blue at least: what is pale all over may be a blurred wall
LIT, BRIGHT = 0.32, 0.46  # brightness of a sky at night, and by day: what is darker is a dark wall
OUTDOORS = 0.03  # share of the photo that is blue sky
LIVING = 0.48  # mean life within the subject, of 1
MUCH_WATER, LAKE = 0.10, 0.3  # share that is water; share of a subject beside which there is none
MUCH_GREEN = 0.30
GREEN_SUBJECT = 0.5  # share of a subject that is green, from which on it is a plant
NOT_GREEN = 0.3  # share of a subject that is green, below which it is no plant itself
DARK = 0.27  # mean brightness
NIGHT, LAMPS = 0.36, 0.0015  # mean brightness; share of the photo that is lamps which shine in it
FIRE = 0.004  # share of the photo that burns
LIFELESS = 0.25  # mean life of a thing in front of greenery


@dataclass(frozen=True)
class Sight:
    """What the rules ask of a photo. Shares are of the whole photo, 0 to 1."""

    largest_face: float  # in short sides of the photo; 0 for none
    statue: bool  # whether that is a face of stone
    plain: bool
    hand: float
    subject: float
    living: float  # mean life within the subject
    sky: float
    blue: float  # share of the sky
    sky_brightness: float
    cloud_contrast: float
    water: float
    green: float
    subject_green: float  # share of the subject
    brightness: float
    animal: float
    person: float  # the largest, a hand or an arm included
    cup: float  # with room above it
    plant: float  # in a pot, or what looks like it
    aircraft: float
    boat: float
    bottle: float
    lamps: float
    fire: float

    @property
    def cloudy(self) -> bool:
        is_sky = self.cloud_contrast <= STONY or self.sky_brightness >= BRIGHT + 0.1
        lit = self.blue >= BLUE and self.sky_brightness >= LIT
        return self.sky >= MUCH_SKY and lit and self.cloud_contrast >= CLOUDY and is_sky

    @property
    def outdoors(self) -> bool:
        by_sky = self.sky * self.blue >= OUTDOORS and self.sky_brightness >= BRIGHT
        return by_sky or max(self.aircraft, self.boat) >= CRAFT


# The first rule that holds decides.
RULES = (
    ("statue", lambda s: s.largest_face > 0 and s.statue),
    ("dark portrait", lambda s: s.largest_face >= PORTRAIT and s.brightness < DARK),
    ("portrait", lambda s: s.largest_face >= PORTRAIT),
    ("people", lambda s: s.largest_face > 0),
    ("animal", lambda s: s.animal >= ANIMAL),
    ("living thing", lambda s: s.subject >= FIRM and s.living >= LIVING),
    ("fire", lambda s: s.fire >= FIRE),
    ("packshot", lambda s: s.plain),
    (
        "product in a hand",
        lambda s: HAND_SHARE[0] <= s.hand <= HAND_SHARE[1] and max(s.person, s.bottle) >= PERSON and s.subject >= FIRM,
    ),
    ("hot drink", lambda s: s.cup >= CUP),
    (
        "water",
        lambda s: s.water >= MUCH_WATER and (s.subject < LAKE or s.sky >= MUCH_SKY) and s.aircraft < CRAFT,
    ),
    ("lamps", lambda s: s.lamps >= LAMPS and s.brightness < NIGHT and s.subject < FIRM),
    ("clouds", lambda s: s.cloudy),
    (
        "before greenery",
        lambda s: s.green >= MUCH_GREEN and s.subject >= FIRM and s.subject_green < NOT_GREEN and s.living >= LIFELESS,
    ),
    (
        "plants",
        lambda s: (
            (s.green >= MUCH_GREEN and (s.subject < FIRM or s.subject_green >= NOT_GREEN))
            or s.plant >= PLANT
            or (s.subject >= FIRM and s.subject_green >= GREEN_SUBJECT)
        ),
    ),
    ("object outdoors", lambda s: s.subject >= FIRM and s.outdoors),
    ("object", lambda s: s.subject >= FIRM),
    ("scene", lambda s: True),
)


def choose(
    pixels: UInt8Array, networks: Networks | None = None, layout: tuple[FloatArray, FloatArray] | None = None
) -> tuple[str, Choice]:
    """The kind of a photo (H, W, 3), and what to make of it.

    Its `layout`, depth and matte as `Networks.layout` gives them, need not be made twice.
    """
    seen = sight(pixels, networks or shared_networks(), layout)
    kind = next(name for name, holds in RULES if holds(seen))
    return kind, CHOICES[kind]


def sight(pixels: UInt8Array, networks: Networks, layout: tuple[FloatArray, FloatArray] | None = None) -> Sight:
    """Look at a photo (H, W, 3)."""
    small, _ = reduced(pixels, LOOKED_AT)
    thumbnail = thumbnail_of(pixels)  # the same as Breeze looks at
    depth, matte = layout or networks.layout(thumbnail)
    faces = face_detection.find(small)
    plain = stands_on_plain_ground(plain_ground(small))
    if plain:  # a peach or an apple is round and has the colour of skin; the mesh is not deceived by it
        faces = [face for face in faces if mesh_of(small, face) is not None]
    things = [] if faces or plain else object_detection.find(small)  # their rules come first
    look = Look.of(small, matte)
    above = look.above
    up = above > 0.5
    bright, clouds = (float(measure(look.value[up])) if up.any() else 0.0 for measure in (median, np.std))
    blue = (look.hue > 185) & (look.hue < 255) & (look.saturation > 0.15)
    blue_share = float(blue[up].mean()) if up.any() else 0.0
    return Sight(
        largest_face=max((face.size for face in faces), default=0.0) / min(small.shape[:2]),
        statue=bool(faces) and is_statue(small, faces[0]),
        plain=plain, hand=max(hand_share(look), held_share(thumbnail, look)),
        subject=float((look.matte > 0.5).mean()), living=living_share(small, networks, thumbnail, depth, matte),
        sky=float(above.mean()), blue=blue_share, sky_brightness=bright, cloud_contrast=clouds,
        water=float((sea(look) > 0.5).mean()),
        green=leaf_share(look), subject_green=leaf_share(look, look.matte > 0.5), brightness=float(look.value.mean()),
        animal=covered(things, ANIMALS), person=covered(things, ("person",), SOMEBODY),
        cup=covered([thing for thing in things if thing.top >= ROOM], ("cup",)),
        plant=covered(things, ("potted plant",)), aircraft=covered(things, ("airplane",)),
        boat=covered(things, ("boat",)), bottle=covered(things, ("bottle",), SOME_BOTTLE),
        lamps=float(lamps(small).mean()), fire=float((fire(look) > 0.5).mean()),
    )  # fmt: skip


def living_share(
    picture: UInt8Array, networks: Networks, thumbnail: UInt8Array, depth: FloatArray, matte: FloatArray
) -> float:
    """The mean life within the subject of a picture (H, W, 3), 0 to 1."""
    where, _ = networks.life(thumbnail, depth, matte)
    size = where.shape[::-1]
    life = certain_life(where, cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8))
    inside = cv2.resize(matte, size, interpolation=cv2.INTER_AREA) > 0.5
    return float(life[inside].mean()) if inside.any() else 0.0


def hand_share(look: Look) -> float:
    """The share of the photo that is a hand; what has the colour of skin and comes in from three sides is a table."""
    found = hand(look)
    sides = sum(float(side.mean()) > SIDE_SHARE for side in (found[0], found[-1], found[:, 0], found[:, -1]))
    return float(found.mean()) if sides < 3 else 0.0


def held_share(thumbnail: UInt8Array, look: Look) -> float:
    """The share of the photo that is a hand as the person network sees it: skin that comes in from the border."""
    person = person_matte(thumbnail, look.hue.shape) > SUBJECT
    if person.mean() > MOST_SKIN:
        return 0.0
    _, labels = cv2.connectedComponents(person.astype(np.uint8))
    border = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    skin = skin_coloured(look) & is_among(labels, set(labels_in(border)) - {0})
    return float(skin.mean()) if skin.mean() >= HELD_SKIN else 0.0


def is_statue(picture: UInt8Array, face: Face) -> bool:
    """Whether a face of a picture (H, W, 3) is without blood in a picture that has colours."""
    lab = lab_of_srgb(picture).astype(np.float32)[..., 1:] - 128
    mask = np.zeros(picture.shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.rint(face.outline).astype(np.int32)], 1)
    colourful = float(np.percentile(np.hypot(lab[..., 0], lab[..., 1]), 90)) >= COLOURFUL
    return bool(mask.any()) and colourful and float(lab[..., 0][mask > 0].mean()) < BLOODLESS


def leaf_share(look: Look, within: NDArray[np.bool_] | None = None) -> float:
    """The share of the photo, or of the part `within` (H, W), that is as green as leaves and grass."""
    green = (look.hue > 55) & (look.hue < 150) & (look.saturation > 0.22) & (look.value > 0.1)
    part = green if within is None else green[within]
    return float(part.mean()) if part.size else 0.0
