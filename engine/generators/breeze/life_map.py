"""Which life to believe: what lives a little by mistake would bend a label.

On photos that the network never saw, the map is below 0.3 inside most hand-held products and 0.45 inside packshots on
plain ground, and about 1 at its highest in people, animals and leaves. But it is 0.4 to 0.7 in books, a ball, sushi,
brushes and a lighthouse, too, as in a parrot. So only what is recognised may live by itself: people, animals, plants,
water and fire.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.hint_fields import brushed
from engine.generators.breeze.matte import person_matte
from engine.generators.breeze.networks import thumbnail_of
from engine.generators.breeze.plain_ground import border_share, plain_ground
from engine.generators.breeze.regions import Look, fire, plants, sea, skin_coloured
from engine.imaging import face_detection, object_detection
from engine.imaging.fit import reduced
from engine.imaging.object_detection import ANIMALS, Thing
from engine.models import PEOPLE_STYLES
from engine.models.spec import NATURE
from engine.request.painted_hints import Hints

DOUBT = (0.14, 0.35)  # life below the first is none, above the second is certain
DOUBT_ON_PLAIN = (0.45, 0.7)  # the same for what stands on plain ground, as packshots do
PLAIN = 0.7  # share of the picture's border that is plain ground in a packshot
HARDLY = 0.05  # life; less moves nothing that is seen
LOOKED_AT = 512  # long side in pixels at which things are looked for
BARE = 0.5  # share of what is seen of a person that is skin: more is a hand, which holds something and is as rigid
LEAFY = 0.4  # share of all life that plants explain, if it is theirs: a book, a ball and a brush may be green in places
UNDER_SKY = 0.18  # share of the picture that is sky over water: blue paint and balls lie under none
ROOM = 0.03  # of the picture's sides: an animal's box is narrow for tails and ears
NOTHING = Hints()


def certain_life(where: FloatArray, picture: UInt8Array) -> FloatArray:
    """The life map (h, w) of a picture (H, W, 3) without what is in doubt."""
    low, high = DOUBT_ON_PLAIN if border_share(plain_ground(picture)) > PLAIN else DOUBT
    return where * np.clip((where - low) / (high - low), 0, 1).astype(np.float32)


def believed_life(
    where: FloatArray, picture: UInt8Array, asked: str, style: str, hints: Hints = NOTHING, people: bool = False
) -> FloatArray:
    """A style's life map (h, w) of a picture (H, W, 3), as the network gives it, where that is to be believed.

    A style is `asked` for wherever it may be. A breeze moves all plants; in a landscape it moves nothing else. Without
    a style only what is recognised lives, and what `hints` say; a style of people says that somebody is there, and so
    do `people` whose faces were found.
    """
    if asked == NATURE or style == "breeze":
        leaves = leaves_of(picture, where.shape)
        return leaves if asked == NATURE else np.maximum(where, leaves)
    if style:
        return where
    certain = certain_life(where, picture)
    if people or asked in PEOPLE_STYLES or certain.max() < HARDLY:
        return certain
    painted = brushed([stroke for stroke in hints.strokes if stroke.kind == "moves"], where.shape)
    return (certain * np.maximum(recognised(certain, picture), painted)).astype(np.float32)


def leaves_of(picture: UInt8Array, shape: tuple[int, ...]) -> FloatArray:
    """Where a picture (H, W, 3) shows plants, 0 to 1, on a grid of `shape`."""
    soft = cv2.GaussianBlur(plants(look_at(picture, shape)), (0, 0), 1.5)
    return cv2.resize(soft, shape[1::-1], interpolation=cv2.INTER_AREA).astype(np.float32)


def look_at(picture: UInt8Array, shape: tuple[int, ...]) -> Look:
    """A picture (H, W, 3) whose subject is not known."""
    return Look.of(picture, np.zeros(shape[:2], np.float32))


def recognised(life: FloatArray, picture: UInt8Array) -> FloatArray:
    """Where of a life map (h, w) something is recognised in a picture (H, W, 3) that may live, 0 to 1.

    Each is looked for only if there is life that those before do not explain.
    """
    found = leaves_of(picture, life.shape)
    if float((found * life).sum()) < LEAFY * float(life.sum()):
        found = np.zeros_like(found)
    for look_for in (people_and_animals, water_and_fire):
        if float((life * (1 - found)).max()) < HARDLY:
            break
        found = np.maximum(found, look_for(picture, life.shape))
    return found


def people_and_animals(picture: UInt8Array, shape: tuple[int, ...]) -> FloatArray:
    """Where people and animals are in a picture (H, W, 3), 0 to 1, on a grid of `shape`.

    The person network alone sees people in balls and food, so one has to be found as a thing as well.
    """
    small, _ = reduced(picture, LOOKED_AT)
    things = object_detection.find(small)
    beings = {kind for kind in (*ANIMALS, "person") if object_detection.covered(things, (kind,))}
    # Where one parrot is sure, another is believed.
    found = boxed([thing for thing in things if thing.kind in beings - {"person"}], shape)
    if "person" in beings:
        people = person_matte(thumbnail_of(picture), shape) * boxed([t for t in things if t.kind == "person"], shape)
        skin = cv2.resize(skin_coloured(look_at(small, shape)).astype(np.float32), shape[1::-1])
        if float((skin * people).sum()) < BARE * float(people.sum()) or face_detection.find(small):
            found = np.maximum(found, people)
    return cv2.GaussianBlur(found, (0, 0), 0.7).astype(np.float32)


def boxed(things: list[Thing], shape: tuple[int, ...]) -> FloatArray:
    """1 within the boxes of things on a grid of `shape`, else 0."""
    h, w = shape[:2]
    found = np.zeros((h, w), np.float32)
    for thing in things:
        top, bottom = (round(float(np.clip(side, 0, 1)) * h) for side in (thing.top - ROOM, thing.bottom + ROOM))
        left, right = (round(float(np.clip(side, 0, 1)) * w) for side in (thing.left - ROOM, thing.right + ROOM))
        found[top:bottom, left:right] = 1
    return found


def water_and_fire(picture: UInt8Array, shape: tuple[int, ...]) -> FloatArray:
    """Where water and fire are in a picture (H, W, 3), 0 to 1, on a grid of `shape`: water under a sky alone."""
    look = look_at(picture, shape)
    both = fire(look)
    if float((look.above > 0.5).mean()) >= UNDER_SKY:
        both = np.maximum(both, sea(look))
    return cv2.resize(both, shape[1::-1], interpolation=cv2.INTER_AREA).astype(np.float32)
