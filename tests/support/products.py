"""Ground truth for products: a carton, a bottle or a bag, filmed in a known pose, and the same clip with it molten.

They are drawn by a pinhole camera (cartons) or from afar (bottles) at twice the clip's size, in front of a sample
photo that is out of focus. The melt displaces the product with its outline, as generators do.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.registration import Matrix, transform_points
from tests.support.damages import Take, melt
from tests.support.labelled import backdrop, label_of, waves

DETAIL = 2  # the photo has so many times the clip's pixels on a side
LABEL = ("HONEY & OATS", "Original Recipe", "NET 250 g")
SIDE_LABEL = ("Ingredients", "BATCH 7314", "Roasted slowly")
DISTANCE = 5.0  # of the camera, in heights of the product
BODY = (0.0, 0.16, 0.30, 0.42, 1.0)  # of a bottle's height: where cap, neck, shoulder and body begin, and the end
RADII = (0.30, 0.30, 0.36, 1.0, 1.0)  # of its radius there


@dataclass(frozen=True)
class Shot:
    """What is filmed: `turn` in degrees about the upright axis, `zoom`, `roll` and `shift` (widths) at the end.

    `parallax` is how much less the backdrop moves than the product. `dim` is how much darker it gets, `shadow` says
    that the edge of a shadow moves over it, `finger` that something passes in front.
    """

    name: str
    product: str = "carton"
    turn: float = 0.0
    yaw: float = 0.0  # degrees by which it is turned in the photo already
    zoom: float = 1.0
    roll: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)
    parallax: float = 0.0
    dim: float = 0.0
    shadow: bool = False
    finger: bool = False
    behind: str = "cocktail"
    count: int = 24
    size: tuple[int, int] = (640, 480)


@dataclass(frozen=True, eq=False)
class ProductFilm:
    """`photo` (DETAIL h, DETAIL w, 3), `truth` (T, h, w, 3), `masks` of the product (T, h, w), 0 to 1.

    `places` (T) are homographies from photo to frame of its front face; None of what is not flat. `fingers` (T, h, w)
    is what passes in front.
    """

    shot: Shot
    photo: UInt8Array
    truth: UInt8Array
    masks: FloatArray
    fingers: FloatArray
    places: list[Matrix | None] = field(default_factory=list)
    label: FloatArray = field(default_factory=lambda: np.zeros((4, 2), np.float32))

    def molten(self, strength: int) -> UInt8Array:
        """The clip with the product molten, by 2.5, 5 or 10 pixels of 1024 for a strength of 3, 4 or 5."""
        spoilt = melt(Take(self.photo, self.truth, self.masks), strength - 1, self.photo)
        pairs = enumerate(zip(spoilt, self.fingers, strict=True))
        return np.stack([over(frame, hidden, i, len(spoilt)) for i, (frame, hidden) in pairs])


def film(shot: Shot) -> ProductFilm:
    """Film a shot."""
    big = shot.size[0] * DETAIL, shot.size[1] * DETAIL
    soft = cv2.GaussianBlur(backdrop(shot.behind, big, 0), (0, 0), 7)
    ground = np.clip(0.55 * soft + 70, 0, 255).astype(np.uint8)
    photo = np.zeros(0)
    truth, masks, fingers, places = [], [], [], []
    down = np.diag([1 / DETAIL, 1 / DETAIL, 1.0])
    down[:2, 2] = (1 / DETAIL - 1) / 2
    first: Matrix | None = None
    label = np.zeros((4, 2), np.float32)
    for i in range(shot.count):
        t = i / max(shot.count - 1, 1)
        t = t * t * (3 - 2 * t)
        colour, alpha, face, corners = drawn(shot, t, big)
        farther = camera(shot, t, big, 1 - shot.parallax)
        behind = cv2.warpPerspective(ground, farther, big, borderMode=cv2.BORDER_REFLECT_101)
        move = camera(shot, t, big, 1.0)
        colour = cv2.warpPerspective(colour, move, big, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
        alpha = np.clip(cv2.warpPerspective(alpha, move, big), 0, 1)
        whole = behind + alpha[..., None] * (colour.astype(np.float32) - behind)
        if i == 0:
            photo = np.clip(np.rint(whole), 0, 255).astype(np.uint8)
            label = corners
        if face is not None:
            first = face if first is None else first
            places.append(down @ move @ face @ np.linalg.inv(first))
        else:
            places.append(None)
        frame = cv2.resize(whole.astype(np.float32), shot.size, interpolation=cv2.INTER_AREA)
        truth.append(lit(frame, shot, t, i))
        masks.append(cv2.resize(alpha.astype(np.float32), shot.size, interpolation=cv2.INTER_AREA))
        fingers.append(finger(shot.size, i, shot.count) if shot.finger else np.zeros(shot.size[::-1], np.float32))
    pairs = enumerate(zip(truth, fingers, strict=True))
    clean = np.stack([over(frame, hidden, i, shot.count) for i, (frame, hidden) in pairs])
    return ProductFilm(shot, photo, clean, np.stack(masks), np.stack(fingers), places, label)


def camera(shot: Shot, t: float, size: tuple[int, int], share: float) -> Matrix:
    """What the camera does to the picture at moment `t` (3, 3), `share` of it."""
    middle = size[0] / 2, size[1] / 2
    move = np.eye(3)
    move[:2] = cv2.getRotationMatrix2D(middle, shot.roll * t, 1 + (shot.zoom**t - 1) * share)
    move[0, 2] += shot.shift[0] * size[0] * t * share
    move[1, 2] += shot.shift[1] * size[0] * t * share
    return move


def drawn(
    shot: Shot, t: float, size: tuple[int, int]
) -> tuple[UInt8Array, FloatArray, Matrix | None, FloatArray]:  # fmt: skip
    """The product (H, W, 3), its alpha (H, W), the place of its front, the corners of its label in the picture."""
    degrees = shot.yaw + shot.turn * t
    if shot.product == "bottle":
        return bottle(shot.turn * t, size)
    if shot.product == "bag":
        return bag(t, size)
    return carton(degrees, size)


def carton(degrees: float, size: tuple[int, int]) -> tuple[UInt8Array, FloatArray, Matrix | None, FloatArray]:
    """A box that is turned about its upright axis, by perspective."""
    high = 0.62 * size[1]
    wide, deep = 0.62 * high, 0.42 * high
    front, side = faces((round(wide), round(high)), (round(deep), round(high)))
    colour, alpha = np.zeros((size[1], size[0], 3), np.float32), np.zeros((size[1], size[0]), np.float32)
    a = math.radians(degrees)
    place: Matrix | None = None
    corners = np.zeros((4, 2), np.float32)
    # faces by their corners in the box's own coordinates: x right, y down, z towards the camera
    x, y, z = wide / 2, high / 2, deep / 2
    quads = (
        (side, np.array([[x, -y, z], [x, -y, -z], [x, y, -z], [x, y, z]]), a + math.pi / 2),
        (front, np.array([[-x, -y, z], [x, -y, z], [x, y, z], [-x, y, z]]), a),
    )
    turn = np.array([[math.cos(a), 0, math.sin(a)], [0, 1, 0], [-math.sin(a), 0, math.cos(a)]])
    for texture, quad, normal in quads:
        if math.cos(normal) <= 0.02:
            continue
        there = quad @ turn.T
        scale = DISTANCE * high / (DISTANCE * high - there[:, 2])
        flat = (there[:, :2] * scale[:, None] + (size[0] / 2, size[1] / 2)).astype(np.float32)
        h, w = texture.shape[:2]
        own = np.array([[-0.5, -0.5], [w - 0.5, -0.5], [w - 0.5, h - 0.5], [-0.5, h - 0.5]], np.float32)
        move = cv2.getPerspectiveTransform(own, flat)
        light = 0.72 + 0.28 * math.cos(normal - 0.5)
        wrapped = cv2.copyMakeBorder(texture, 2, 2, 2, 2, cv2.BORDER_REPLICATE)
        shift = np.array([[1, 0, -2], [0, 1, -2], [0, 0, 1.0]])
        drawn_ = cv2.warpPerspective(wrapped, move @ shift, size, flags=cv2.INTER_CUBIC) * light
        cover = polygon(flat, size)
        colour += cover[..., None] * (drawn_ - colour)
        alpha = np.maximum(alpha, cover)
        if texture is front:
            place = move
            inner = np.array([[0.1 * w, 0.14 * h], [0.9 * w, 0.14 * h], [0.9 * w, 0.62 * h], [0.1 * w, 0.62 * h]])
            corners = transform_points(move, inner).astype(np.float32)
    return np.clip(colour, 0, 255).astype(np.uint8), alpha, place, corners


def polygon(corners: FloatArray, size: tuple[int, int]) -> FloatArray:
    mask = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillPoly(mask, [np.rint((corners + 0.5) * 16 - 8).astype(np.int32)], 255, cv2.LINE_AA, shift=4)
    return mask.astype(np.float32) / 255


def faces(front: tuple[int, int], side: tuple[int, int]) -> tuple[UInt8Array, UInt8Array]:
    """The printed front and side of a carton."""
    result = []
    for (w, h), words, seed in ((front, LABEL, 0), (side, SIDE_LABEL, 2)):
        board = np.empty((h, w, 3), np.float32)
        board[:] = (146, 62, 44)
        board += 10 * waves((h, w), 30, 7)[..., :1]
        cv2.circle(board, (round(w * 0.5), round(h * 0.8)), round(w * 0.22), (226, 182, 92), -1, cv2.LINE_AA)
        cv2.line(board, (0, round(h * 0.92)), (w, round(h * 0.92)), (240, 230, 210), max(2, h // 80))
        left, top, right, bottom = round(0.1 * w), round(0.14 * h), round(0.9 * w), round(0.62 * h)
        board[top:bottom, left:right] = label_of(words, (right - left, bottom - top), seed)
        result.append(np.clip(board, 0, 255).astype(np.uint8))
    return result[0], result[1]


def bottle(degrees: float, size: tuple[int, int]) -> tuple[UInt8Array, FloatArray, Matrix | None, FloatArray]:
    """A bottle, seen from afar, turned about its axis."""
    high = 0.74 * size[1]
    radius = 0.19 * high
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    down = (y - (size[1] - high) / 2) / high
    steps = np.linspace(0, 1, 400)
    profile = cv2.GaussianBlur(np.interp(steps, BODY, RADII).astype(np.float32)[None], (0, 0), 6)[0]
    own = (radius * np.interp(down, steps, profile)).astype(np.float32)
    across = (x - size[0] / 2) / own
    inside = (down > 0) & (down < 1)
    angle = np.degrees(np.arcsin(np.clip(across, -1, 1))) - degrees
    paper = label_of(LABEL, (round(2 * radius * math.radians(62)), round(0.36 * high)), 0)
    u = (angle / 62 + 1) / 2 * paper.shape[1] - 0.5
    v = (down - 0.5) * high - 0.5
    glass = np.empty((size[1], size[0], 3), np.float32)
    glass[:] = (58, 92, 66)
    glass[down < BODY[1]] = (176, 40, 46)
    dots = (np.sin(np.radians(angle) * 16) * np.sin(down * 95) > 0.55) & (down > 0.44)
    dots &= (v < 0) | (v > paper.shape[0])
    glass[dots] += 36
    printed = cv2.remap(
        paper, u.astype(np.float32), v.astype(np.float32), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    on = (u > -0.5) & (u < paper.shape[1] - 0.5) & (v > -0.5) & (v < paper.shape[0] - 0.5)
    surface = np.where(on[..., None], printed, glass)
    shade = 0.5 + 0.5 * np.sqrt(np.clip(1 - (across + 0.25) ** 2 * 0.64, 0, 1))
    edge = np.clip((1 - np.abs(across)) * own + 0.5, 0, 1) * inside
    half = radius * math.sin(math.radians(50))
    top = (size[1] - high) / 2 + 0.5 * high
    middle = size[0] / 2
    left, right, foot = middle - half, middle + half, top + 0.36 * high
    corners = np.array([[left, top], [right, top], [right, foot], [left, foot]], np.float32)
    return np.clip(surface * shade[..., None], 0, 255).astype(np.uint8), edge.astype(np.float32), None, corners


def bag(t: float, size: tuple[int, int]) -> tuple[UInt8Array, FloatArray, Matrix | None, FloatArray]:
    """A pouch of foil that gives way: it is no rigid thing."""
    high = round(0.62 * size[1])
    wide = round(0.7 * high)
    front, _ = faces((wide, high), (wide, high))
    left, top = (size[0] - wide) // 2, (size[1] - high) // 2
    colour = cv2.copyMakeBorder(front, top, size[1] - top - high, left, size[0] - left - wide, cv2.BORDER_REPLICATE)
    mask = np.zeros((size[1], size[0]), np.float32)
    mask[top : top + high, left : left + wide] = 1
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    still, gives = waves(mask.shape, 0.09 * high, 5), waves(mask.shape, 0.2 * high, 6)
    by = 0.022 * high * still + 0.03 * high * t * gives
    at = x + by[..., 0].astype(np.float32), y + by[..., 1].astype(np.float32)
    shade = 0.85 + 0.09 * waves(mask.shape, 0.07 * high, 8)[..., :1]
    bent = cv2.remap(colour, *at, cv2.INTER_CUBIC).astype(np.float32) * shade
    corners = np.array([[left, top], [left + wide, top], [left + wide, top + high], [left, top + high]], np.float32)
    return np.clip(bent, 0, 255).astype(np.uint8), cv2.remap(mask, *at, cv2.INTER_LINEAR), None, corners


def lit(frame: FloatArray, shot: Shot, t: float, i: int) -> UInt8Array:
    """Darker, with the edge of a shadow over it, and with a camera's grain."""
    x = np.arange(frame.shape[1], dtype=np.float32) / frame.shape[1]
    shadow = 1 - 0.35 / (1 + np.exp((x - 0.15 - 0.5 * t) / 0.03)) if shot.shadow else np.ones_like(x)
    grain = np.random.default_rng(1000 + i).normal(0, 1.5, frame.shape)
    shaded = frame * (1 - shot.dim * t) * (1 + (shadow[None, :, None] - 1) * min(1.0, 4 * t)) + grain
    return np.clip(np.rint(shaded), 0, 255).astype(np.uint8)


def finger(size: tuple[int, int], i: int, count: int) -> FloatArray:
    """Where a finger is that passes from left to right, (h, w) 0 to 1."""
    t = i / max(count - 1, 1)
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    middle = width * (0.15 + 0.7 * t) + 8 * np.sin(y / 25)
    tip = height * 0.45
    reach = np.where(y > tip, np.abs(x - middle), np.hypot(x - middle, y - tip))
    return np.clip((width * 0.04 - reach) / 1.5 + 0.5, 0, 1).astype(np.float32)


def over(frame: UInt8Array, hidden: FloatArray, i: int, count: int) -> UInt8Array:
    """A frame with the finger in front of it."""
    if not hidden.any():
        return frame
    x = np.arange(frame.shape[1], dtype=np.float32)[None, :, None]
    middle = frame.shape[1] * (0.15 + 0.7 * i / max(count - 1, 1))
    tone = np.array([206, 150, 124], np.float32) * (0.75 + 0.25 * np.cos((x - middle) / frame.shape[1] * 22))
    return np.clip(np.rint(frame + hidden[..., None] * (tone - frame)), 0, 255).astype(np.uint8)


SHOTS = (
    Shot("carton, still", behind="plain"),
    Shot("carton, nearer", zoom=1.25, roll=3, shift=(0.04, 0.01), parallax=0.15),
    Shot("carton, two faces, nearer", yaw=-32, zoom=1.2, shift=(-0.03, 0.0), parallax=0.15),
    Shot("carton turns by 10", yaw=-30, turn=10, behind="books"),
    Shot("carton turns by 20", yaw=-38, turn=20, behind="books"),
    Shot("carton, shadow", yaw=-30, zoom=1.1, dim=0.2, shadow=True),
    Shot("carton, finger", yaw=-30, zoom=1.1, finger=True),
    Shot("bottle, nearer", product="bottle", zoom=1.2, roll=-2, parallax=0.15),
    Shot("bottle turns by 10", product="bottle", turn=10),
    Shot("bottle turns by 20", product="bottle", turn=20, behind="plain"),
    Shot("bottle, finger", product="bottle", finger=True, shift=(0.03, 0.0)),
    Shot("bottle, shadow", product="bottle", turn=8, dim=0.15, shadow=True),
    Shot("bag", product="bag", zoom=1.05),
)
