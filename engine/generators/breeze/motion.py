"""Where each point of the two layers is at each moment: camera by geometry, life by its sampled modes.

Positions are on a coarse grid (h, w, 2), in units of the picture's long side from its middle.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, median
from engine.generators.breeze.camera import FAR, NEAR, Move, course, ease, move_of, pose_at, see
from engine.generators.breeze.hint_fields import paint
from engine.generators.breeze.layers import Layers
from engine.generators.breeze.networks import MODES
from engine.generators.breeze.plain_ground import BORDERS
from engine.generators.breeze.view import View, along, most_parallax
from engine.imaging.filling import fill
from engine.request.painted_hints import Hints

NOTHING = Hints()
GRID = 160  # long side of the coarse grid
REACH = 0.05  # full motion strength: root mean square displacement at the farthest, in long sides
LIFE_REACH = 0.011  # the same of what lives, where it lives
LIFE_ALONE = 2.0  # how much more of it when the camera stands still
LIFE_SECONDS = 2.6  # the slowest mode's quarter wave
LOOP_SECONDS = 3.2  # a loop of life lasts about this long; longer clips hold several
CAMERALESS = ("_known", "_border", "inside")  # what of a motion does not depend on how the camera moves
KNOWN = 20  # fields that are kept: of five moments, two layers, life and arrows
NARROW = 1.6  # times the shape of a picture: narrower than 10 to 16 it moves less
TOWARDS_SUBJECT = 0.6  # a camera moving forward flies this far from the picture's middle to the subject's


@dataclass(frozen=True)
class Timing:
    """When the frames are: `seconds` long, played as `loop` says."""

    frames: int
    fps: float
    loop: str

    @property
    def seconds(self) -> float:
        return self.frames / self.fps

    @property
    def span(self) -> float:
        """The seconds from moment 0 to moment 1."""
        return (max(self.frames - 1, 1) if self.loop == "none" else self.frames) / self.fps

    def moment(self, frame: float) -> float:
        """A frame's place in the clip, 0 to 1. Closed clips leave out the end: it is the beginning."""
        return frame / (max(self.frames - 1, 1) if self.loop == "none" else self.frames)

    def life_weights(self, t: float) -> FloatArray:
        """How much of each mode is seen at `t`: zero at the beginning, and at the end of a closed clip."""
        if self.loop == "loop":
            turn = 2 * math.pi * t * max(1, round(self.seconds / LOOP_SECONDS))
            waves = [math.sin(turn), 0.6 * (1 - math.cos(turn)), math.sin(2 * turn), 0.6 * (1 - math.cos(2 * turn))]
            return np.array(waves, np.float32)
        if self.loop == "pingpong":
            t = (1 - math.cos(2 * math.pi * t)) / 2
        s = t * self.seconds / LIFE_SECONDS * (0.5 if self.loop == "pingpong" else 1)
        return np.array([math.sin((k + 0.5) * math.pi * s) for k in range(MODES)], np.float32)

    def drag_weight(self, t: float) -> float:
        """How far along their arrows things are at `t`."""
        return ease(t) if self.loop == "none" else (1 - math.cos(2 * math.pi * t)) / 2


@dataclass(frozen=True, eq=False)
class Motion:
    """Everything that moves, on the coarse grid. `camera` and `life` are the calibrated amplitudes.

    Along a path `camera` is its parallax, see view.py.
    """

    timing: Timing
    move: Move
    near: FloatArray
    far: FloatArray
    matte: FloatArray
    life_near: FloatArray  # (MODES, h, w, 2)
    life_far: FloatArray
    focus: float
    towards: tuple[float, float]
    drag_near: FloatArray  # (h, w, 2), where arrows say
    drag_far: FloatArray
    ground: FloatArray  # (h, w), 1 where the picture's border is plain ground, which goes on for ever
    camera: float = 0.0
    life: float = 0.0
    drag: float = 1.0
    sway: Callable[[float], FloatArray] | None = None  # of an animal: (h, w, 2) at a moment

    def positions(self, t: float) -> tuple[FloatArray, FloatArray]:
        """Where the points of the subject and of the backdrop are at `t`, no border showing.

        Along a path they are in the picture, of which the frame shows `view`.
        """
        far = self._place(self.far, self.life_far, self.drag_far, t)
        near = self._place(self.near, self.life_near, self.drag_near, t)
        if self.sway is not None:
            near = near + self.sway(t)
        zoom = np.float32(1 if self.move.path else self._cover(t))
        return near * zoom, far * zoom

    def view(self, t: float) -> View | None:
        """What of the picture the frame shows at `t`, no border showing; None for all of it."""
        view = self._view(t)
        return view and view.closer(self._cover(t))

    def _view(self, t: float) -> View | None:
        path = self.move.path
        return View(path.at(course(self.move, self.timing.loop, t)[0])) if path else None

    def by_camera(self, t: float) -> FloatArray:
        """Where the camera alone puts the points of the subject, those `inside`, (N, 2), at `t`, no border showing."""
        x, y = (side[self.inside] for side in self._rest)
        return self._see(x, y, self.near[self.inside], t) * np.float32(self._cover(t))

    def turn(self, t: float) -> float:
        """The degrees by which an orbit has gone round its subject at `t`, to the right; 0 for other moves."""
        if not self.move.orbit:
            return 0.0
        pose = pose_at(self.move, self.camera, course(self.move, self.timing.loop, t))
        return math.degrees(math.atan(pose.right * self.focus))

    def of_camera(self, camera: float, towards: tuple[float, float] | None = None) -> Motion:
        """The same with another amplitude of the camera, or another point that it flies to.

        What does not depend on these is not computed again.
        """
        other = replace(self, camera=camera, towards=towards or self.towards)
        other.__dict__.update({name: getattr(self, name) for name in CAMERALESS})
        return other

    @property
    def _rest(self) -> tuple[FloatArray, FloatArray]:
        return grid(self.matte.shape)

    def _place(self, depth: FloatArray, life: FloatArray, drag: FloatArray, t: float) -> FloatArray:
        x, y = self._rest
        return self._see(x, y, depth, t) + self._lived(life, t) + self._dragged(drag, t)

    def _lived(self, life: FloatArray, t: float) -> FloatArray:
        return self._once("life", life, t, lambda: np.tensordot(self.life * self.timing.life_weights(t), life, 1))

    def _dragged(self, drag: FloatArray, t: float) -> FloatArray:
        return self._once("drag", drag, t, lambda: np.float32(self.drag * self.timing.drag_weight(t)) * drag)

    def _once(self, what: str, of: FloatArray, t: float, made: Callable[[], FloatArray]) -> FloatArray:
        """What does not depend on the camera, kept for the few moments at which a plan tries many cameras."""
        key = what, id(of), t
        if key in self._known:
            return self._known[key]
        field = made()
        if len(self._known) < KNOWN:
            self._known[key] = field
        return field

    @cached_property
    def _known(self) -> dict[tuple[str, int, float], FloatArray]:
        return {}

    @cached_property
    def _border(self) -> tuple[FloatArray, FloatArray, FloatArray, NDArray[np.bool_]] | None:
        """What is seen along the borders, of both layers: x, y and depth (N,), and whether x leads out there, not y."""
        pieces = []
        shown = 1 - self.ground  # where plain ground is continued beyond the border, nobody sees where it ended
        for depth, seen in ((self.far, shown), (self.near, self.matte)):
            for line, axis in BORDERS:
                there = seen[line] > 0.05
                rest = [side[line][there] for side in self._rest]
                if self.move.path:  # whose view enlarges the half of a cell beyond the middles of the outermost ones
                    rest[axis] = rest[axis] * np.float32(1 + 1 / (self.matte.shape[1 - axis] - 1))
                pieces.append((*rest, depth[line][there], np.full(len(rest[0]), axis == 0)))
        x, y, depth, sideways = (np.concatenate(part) for part in zip(*pieces, strict=True))
        return (x, y, depth, sideways) if len(x) else None

    @cached_property
    def inside(self) -> NDArray[np.bool_]:
        """Where the subject is."""
        return self.matte > 0.5

    def _see(self, x: FloatArray, y: FloatArray, depth: FloatArray, t: float) -> FloatArray:
        """Where the camera puts points of a depth at `t`, (..., 2)."""
        path, view, shape = self.move.path, self._view(t), self.matte.shape
        if path and view:
            nearness = (FAR + (NEAR - FAR) * depth) / np.float32(self.focus)
            return along(np.stack([x, y], -1), nearness, View(path.start), view, shape, self.camera)
        pose = pose_at(self.move, self.camera, course(self.move, self.timing.loop, t))
        return see(x, y, depth, pose, self.towards, self.focus if self.move.orbit else 0.0)

    def _cover(self, t: float) -> float:
        """The zoom that keeps the picture's border outside the frame when the camera turns or shifts."""
        if self._border is None:
            return 1.0
        (x, y, depth, sideways), view = self._border, self._view(t)
        place = self._see(x, y, depth, t)
        place = view.seen(place, self.matte.shape) if view else place
        rest, out = np.where(sideways, x, y), np.where(sideways, place[..., 0], place[..., 1])
        began, reached = np.abs(rest), out * np.sign(rest)
        return max(1.0, float((began / np.maximum(reached, began / 2)).max()))

    def displacement(self, t: float) -> FloatArray:
        """How far what is seen at each point has gone at `t`, (h, w, 2)."""
        near, far = self.positions(t)
        seen = np.where(self.inside[..., None], near, far)
        return seen - np.stack(self._rest, -1)


def grid(shape: tuple[int, ...]) -> tuple[FloatArray, FloatArray]:
    """x and y of the points of a grid (h, w): the middles of its cells. They are not to be written to."""
    return _grid(*shape[:2])


@lru_cache(16)
def _grid(h: int, w: int) -> tuple[FloatArray, FloatArray]:
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    scale = np.float32(max(h, w))
    sides = (x + 0.5 - np.float32(w / 2)) / scale, (y + 0.5 - np.float32(h / 2)) / scale
    for side in sides:
        side.flags.writeable = False
    return sides


@dataclass(frozen=True)
class MotionParameters:
    """What is asked of the motion: `motion` from 0 to 1, `life` as a share of what is learned, painted hints."""

    camera: str
    motion: float
    life: float = 1.0
    hints: Hints = NOTHING
    focus: str = "subject"  # or "scene"


def plan(layers: Layers, life: FloatArray, size: tuple[int, int], wish: MotionParameters, timing: Timing) -> Motion:
    """A calibrated motion: at its farthest the picture has moved by `motion` times REACH, root mean square.

    `life` is (2 * MODES, h, w); `size` is the clip's width and height.
    """
    width, height = size
    scale = GRID / max(width, height)
    shape = max(2, round(width * scale)), max(2, round(height * scale))
    near, far, matte = (
        cv2.resize(x, shape, interpolation=cv2.INTER_AREA) for x in (layers.near, layers.far, layers.matte)
    )
    painted = paint(wish.hints, matte)
    around = np.ones_like(matte) if layers.transparent else layers.ground
    ground = cv2.resize(around, shape, interpolation=cv2.INTER_AREA)
    free = np.float32(wish.life) * (1 - painted.still)[None, ..., None]
    life_near, life_far = (part * free for part in split_life(life, matte))
    life_far = life_far * (1 - cv2.GaussianBlur(ground, (0, 0), 2))[None, ..., None]
    towards, depth = focus(near, far, matte if wish.focus == "subject" else np.zeros_like(matte))
    move, pivot = move_of(wish.camera), FAR + (NEAR - FAR) * depth
    # An orbit goes round the subject; where it is not well cut out, the camera rather passes it by.
    draft = Motion(
        timing, move, near, far, matte, life_near, life_far, pivot if move.path else pivot * layers.trust, towards,
        painted.near, painted.far, (ground > 0.5).astype(np.float32),
    )  # fmt: skip
    return framed(calibrate(draft, float(wish.motion) * narrowness(width, height)))


def narrowness(width: int, height: int) -> float:
    """How much of the motion a narrow picture gets: a share of its long side is much of its short one."""
    return min(1.0, NARROW * min(width, height) / max(width, height))


def focus(near: FloatArray, far: FloatArray, matte: FloatArray) -> tuple[tuple[float, float], float]:
    """The point that a camera flies towards, and the relative depth that an orbit turns about."""
    x, y = grid(matte.shape)
    weight = max(float(matte.sum()), 1e-6)
    middle = float((x * matte).sum()) / weight, float((y * matte).sum()) / weight
    subject = matte > 0.5
    depth = float(median(near[subject] if subject.any() else far))
    return (TOWARDS_SUBJECT * middle[0], TOWARDS_SUBJECT * middle[1]), depth


def split_life(life: FloatArray, matte: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The life of subject and backdrop, (MODES, h, w, 2) each, continued under each other.

    Cells on the subject's edge belong to both; there each layer takes on its own inner neighbours' motion.
    """
    h, w = life.shape[1:]
    cells = cv2.resize(matte, (w, h), interpolation=cv2.INTER_AREA)
    modes = np.ascontiguousarray(life.reshape(MODES, 2, h, w).transpose(0, 2, 3, 1))
    size = matte.shape[::-1]
    parts = []
    for inside in (cells > 0.7, cells < 0.3):
        known = inside.astype(np.float32) if inside.any() else np.ones_like(cells)
        amount = 1 if inside.any() else 0
        filled = [fill(mode * amount, known) for mode in modes]
        parts.append(np.stack([cv2.resize(mode, size, interpolation=cv2.INTER_CUBIC) for mode in filled]))
    return parts[0], parts[1]


def calibrate(draft: Motion, motion: float) -> Motion:
    """Amplitudes such that asked equals made: the life is given, the camera adds what is missing."""
    asked = motion * REACH
    still = draft.move.stands
    life = motion * LIFE_REACH * (LIFE_ALONE if still else 1.0)
    if motion == 0 or still:
        return replace(draft, life=life)
    moments = [draft.timing.moment(i) for i in farthest_frames(draft.timing)]
    draft = replace(draft, life=life)
    camera, low, high = asked, 0.0, most(draft)
    camera = min(camera, high)
    for _ in range(14):
        made = max(rms(draft.of_camera(camera).displacement(t)) for t in moments)
        low, high = (camera, high) if made < asked else (low, camera)
        if abs(made - asked) < 0.002 * asked or (camera == high and made < asked):
            break
        guess = camera * asked / max(made, 1e-6)
        camera = guess if low < guess < high else (low + min(high, 4 * camera)) / 2
    return draft.of_camera(camera)


def most(motion: Motion) -> float:
    """The largest amplitude of the camera."""
    path = motion.move.path
    if path is None:
        return math.inf
    nearest = FAR + (NEAR - FAR) * float(max(motion.near.max(), motion.far.max()))
    return most_parallax(path.start, path.end, nearest / motion.focus)


def framed(motion: Motion) -> Motion:
    """The motion, with a subject that lies within the picture staying within it.

    A camera that flies in flies towards another point, if that is enough; else it goes less far. One on a path shows
    what the path says.
    """
    if motion.camera == 0 or motion.move.path or kept(motion):
        return motion
    if motion.move.aim.forward or motion.move.start.forward:
        for share in (0.8, 0.6, 0.4, 0.2, 0.0):
            towards = motion.towards[0], share * motion.towards[1]
            for x in (motion.towards[0], share * motion.towards[0]):
                other = motion.of_camera(motion.camera, (x, towards[1]))
                if kept(other):
                    return other
    low, high = 0.0, 1.0
    for _ in range(8):
        share = (low + high) / 2
        low, high = (share, high) if kept(motion.of_camera(share * motion.camera)) else (low, share)
    return motion.of_camera(low * motion.camera)


def kept(motion: Motion) -> bool:
    """Whether no side of the subject that lies within the picture leaves it, the camera alone moving.

    A side that the picture's border cuts off, as it cuts off a bust, may go on.
    """
    inside = motion.inside
    if not inside.any():
        return True
    h, w = motion.matte.shape
    border = np.array([w, h], np.float32) / (2 * max(h, w))
    low, high = extremes(np.stack([side[inside] for side in grid(motion.matte.shape)], -1))
    cut = [bool((motion.matte[line] > 0.5).any()) for line, _ in BORDERS]  # left, right, top, bottom
    whole = ~np.array([[cut[0], cut[2]], [cut[1], cut[3]]])
    room = np.minimum(np.stack([border + low, border - high]), 1 / max(h, w))
    for i in farthest_frames(motion.timing):
        low, high = extremes(motion.by_camera(motion.timing.moment(i)))
        left = np.stack([border + low, border - high])
        if (left < room)[whole].any():
            return False
    return True


def extremes(points: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The least and the greatest x and y of points (N, 2)."""
    sides = np.ascontiguousarray(points.T)  # along which NumPy is several times faster
    return sides.min(1), sides.max(1)


def farthest_frames(timing: Timing) -> list[int]:
    """The frames among which the farthest is: quarters of the clip and both ends."""
    last = timing.frames - 1
    return sorted({round(last * share) for share in (0, 0.25, 0.5, 0.75, 1)})


def rms(displacement: FloatArray) -> float:
    x, y = np.moveaxis(displacement.astype(np.float64) ** 2, -1, 0)
    return float(np.sqrt((x + y).mean()))
