"""A subject's matte made better than the depth network's own: by a network that knows people, and by plain ground.

The person network is Google's selfie segmentation (MediaPipe, 2021); see resources/portrait. It knows people, hands
and many animals to their outline, sees some in shelves and clouds, and nothing of things; so its word counts where both
agree on the whole, and otherwise only where the first network has an inkling.
"""

from __future__ import annotations

from functools import cache, lru_cache

import cv2
import numpy as np
import onnxruntime

from engine.arrays import FloatArray, UInt8Array, is_among, labels_in
from engine.generators.breeze.plain_ground import plain_ground, stands_on_plain_ground, thing_on_plain_ground
from engine.imaging.onnx_sessions import open_session
from engine.paths import RESOURCES

FILE = RESOURCES / "portrait" / "person.onnx"
SIDE = 256  # pixels of the square that the person network sees
AGREED = 0.85  # of the subject is a person: then the matte is that person's
SHARE = 0.6  # of the person network in the mean of both
HAND = 0.02  # mean of what is added, from which on a hand is found, which surely holds something
SURER = 1.5  # times that a mean of two that agree is away from even
# Matte below which what the person network adds is nothing, and above which it surely is something: where the two agree
# on a person, and where it may be a hand.
INKLING, OF_A_HAND = (0.05, 0.2), (0.12, 0.35)
SUBJECT = 0.5
LEAST = 0.01  # share of the picture that a subject covers


def improved(matte: FloatArray, thumbnail: UInt8Array) -> FloatArray:
    """The matte (h, w) of a thumbnail (H, W, 3), with what other eyes see."""
    ground = plain_ground(thumbnail)
    if stands_on_plain_ground(ground):
        thing = thing_on_plain_ground(thumbnail, ground)
        if thing is not None:
            size = matte.shape[::-1]
            return cv2.resize(thing, size, interpolation=cv2.INTER_AREA).astype(np.float32) / np.float32(255)
    return with_person(matte, person_matte(thumbnail, matte.shape))


def with_person(matte: FloatArray, person: FloatArray) -> FloatArray:
    """A matte (h, w) and the person network's, in one."""
    subject = matte > SUBJECT
    agreed = subject.mean() >= LEAST and float(person[subject].mean()) >= AGREED
    low, high = INKLING if agreed else OF_A_HAND
    added = np.clip((matte - low) / (high - low), 0, 1) * np.maximum(person - matte, 0)
    taken = np.minimum(person - matte, 0) if agreed else 0
    mean = matte + np.float32(SHARE) * (added + taken)
    if agreed or float(added.mean()) >= HAND:
        mean = np.clip(SUBJECT + SURER * (mean - SUBJECT), 0, 1)
    return np.where(apart_from(subject, mean), np.minimum(mean, matte), mean).astype(np.float32)


def apart_from(subject: np.ndarray, matte: FloatArray) -> np.ndarray:
    """The islands of a matte (h, w) in which nothing is of the subject."""
    _, islands = cv2.connectedComponents((matte > SUBJECT).astype(np.uint8))
    return ~is_among(islands, [0, *labels_in(islands[subject])])


def person_matte(thumbnail: UInt8Array, shape: tuple[int, ...]) -> FloatArray:
    """Where people are in a picture (H, W, 3), 0 to 1, on a grid of `shape`: the mean of it and its mirror image."""
    square = cv2.resize(thumbnail, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    mean = np.frombuffer(seen_in(square.tobytes()), np.float32).reshape(SIDE, SIDE)
    return cv2.resize(mean, shape[1::-1], interpolation=cv2.INTER_AREA).astype(np.float32)


@lru_cache(1)
def seen_in(square: bytes) -> bytes:
    """What the person network says of a square (SIDE, SIDE, 3). The last answer is kept: who chooses for a photo and
    who then moves it both ask."""
    pixels = np.frombuffer(square, np.uint8).reshape(SIDE, SIDE, 3)
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1)[None], np.float32) / np.float32(255)
    looks = [network().run(None, {"t0": np.ascontiguousarray(x)})[0][0, 0] for x in (planes, planes[..., ::-1])]
    return ((looks[0] + looks[1][:, ::-1]) / 2).astype(np.float32).tobytes()


@cache
def network() -> onnxruntime.InferenceSession:
    """The person network, loaded once. Raises ModelMissingError."""
    return open_session(FILE, "The network that recognises people is missing.")
