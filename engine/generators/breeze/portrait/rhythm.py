"""How a person who sits still moves: sampled from a seed, not drawn by hand.

Rhythm and amplitudes are those of filmed people: slow turns of the head, half of their energy below about 0.7 Hz, and
blinks every few seconds.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from engine.arrays import FloatArray
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.noise import generator

FARTHEST = (8.0, 5.0, 5.0)  # degrees of yaw, pitch and roll: a turn of a flat picture is not believed beyond
FARTHEST_PROFILE = 6.0  # degrees of yaw for a face that is turned aside already
SETTLE = 0.9  # seconds in which the head gets from the photo's pose into its own motion
FASTEST = 2.4  # Hz; nothing in a resting head is faster
DOWN, SHUT, UP = 0.10, 0.045, 0.16  # seconds that a lid takes to fall, stays down, takes to rise
EARLIEST, LATEST = 0.45, 2.4  # seconds at which the first blink begins
BREATHS = 0.27  # per second
EYEBALL = 2.0  # its radius in radii of the iris
GAZE = 0.25  # radii of the iris that it may go; more shows what the photo never saw
EYE_CONTACT = 0.6  # share of a head's turn that the eyes take back
SACCADE = 0.045  # seconds
HAIR_MODES = 3  # ways in which hair sways at once
BROW_PACE, HAIR_PACE = 0.6, 0.5  # Hz: the widths of their spectra

Course = Callable[[FloatArray], FloatArray]  # values at moments (n,) of a clip, 0 to 1


def nothing(t: FloatArray) -> FloatArray:
    return np.zeros_like(t)


@dataclass(frozen=True)
class Style:
    """Standard deviations in degrees at natural strength, and what else makes a manner."""

    turn: tuple[float, float, float]  # yaw, pitch, roll
    pace: float  # Hz: the width of the spectrum
    blinks: tuple[float, float]  # seconds from one to the next
    saccades: float  # radii of the iris
    smile: float  # of a natural one
    sway: float  # of the upper body, in heights of the face
    brows: float = 0.006  # in heights of the face
    hair: float = 0.012  # of each of its modes, in heights of the face


STYLES = {
    "": Style((2.3, 1.4, 0.6), 0.55, (2.2, 3.8), 0.09, 0.25, 0.007, 0.009),
    "calm": Style((1.3, 0.9, 0.5), 0.4, (2.6, 4.0), 0.04, 0.0, 0.005),
    "lively": Style((3.1, 1.9, 1.4), 0.9, (1.6, 3.2), 0.10, 0.25, 0.012),
    "smile": Style((2.2, 1.4, 1.0), 0.55, (2.2, 3.8), 0.06, 0.6, 0.007),
    "look-around": Style((3.6, 1.4, 0.9), 0.45, (1.8, 3.4), 0.2, 0.08, 0.008),
}


@dataclass(frozen=True)
class Pose:
    """A face at a moment: the head's turn in degrees; lids 0 open to 1 shut; gaze in radii of the iris; the rest
    in the units of `Style`, breath 0 to 1."""

    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    sway: float = 0.0
    breath: float = 0.0
    smile: float = 0.0
    lids: float = 0.0
    gaze: tuple[float, float] = (0.0, 0.0)
    brows: float = 0.0
    hair: tuple[float, ...] = ()

    def turned(self, by: float) -> Pose:
        """The same head, turned further by some degrees of yaw, within what a flat picture can show."""
        limit = FARTHEST[0]
        return replace(self, yaw=limit * math.tanh((self.yaw + by) / limit)) if by else self


@dataclass(frozen=True, eq=False)
class Rhythm:
    """One face's motion through a clip. The first frame is the photo: every value is 0 there."""

    timing: Timing
    style: Style
    strength: float  # 0 to 1; 0.5 is natural
    farthest: tuple[float, float, float]
    turns: tuple[Course, ...]
    sway: Course
    blinks: tuple[float, ...]
    looks: tuple[tuple[float, float, float], ...] = ()
    brows: Course = nothing
    hair: tuple[Course, ...] = ()

    @classmethod
    def of(cls, timing: Timing, style: str, strength: float, seed: int, face: int, yaw: float = 0.0) -> Rhythm:
        """The motion of the `face`-th of a picture's faces, which looks `yaw` degrees aside; each has its own time."""
        rng = generator(seed, 2, face)
        manner, amount = STYLES[style], 2 * strength
        farthest = (min(FARTHEST[0], FARTHEST_PROFILE) if abs(yaw) > 35 else FARTHEST[0], *FARTHEST[1:])
        turns = tuple(
            curve(timing, rng, manner.pace, amount * sd, limit) for sd, limit in zip(manner.turn, farthest, strict=True)
        )
        sway = curve(timing, rng, 0.8 * manner.pace, amount * manner.sway, 4 * manner.sway)
        blinks = blink_times(timing, rng, manner.blinks)
        looks = looks_of(timing, rng, manner, amount)
        brows = curve(timing, rng, BROW_PACE, amount * manner.brows, 4 * manner.brows)
        hair = tuple(curve(timing, rng, HAIR_PACE, amount * manner.hair, 3 * manner.hair) for _ in range(HAIR_MODES))
        return cls(timing, manner, strength, farthest, turns, sway, blinks, looks, brows, hair)

    def at(self, t: float) -> Pose:
        """The pose at moment `t` of the clip, 0 to 1."""
        at = np.array([t], np.float32)
        yaw, pitch, roll = (float(turn(at)[0]) for turn in self.turns)
        amount, seconds = min(1.0, 2 * self.strength), seconds_at(self.timing, t)
        lids = amount_shut(self.timing, self.blinks, seconds)
        return Pose(
            yaw, pitch, roll, float(self.sway(at)[0]), amount * breath_at(self.timing, t),
            amount * self.style.smile * smile_at(self.timing, t), lids * min(1.0, 4 * self.strength),
            self._gaze(yaw, pitch, seconds), float(self.brows(at)[0]), tuple(float(mode(at)[0]) for mode in self.hair),
        )  # fmt: skip

    def _gaze(self, yaw: float, pitch: float, seconds: float) -> tuple[float, float]:
        """Eyes stay with the one they look at while the head turns, and jump a little now and then."""
        x = -EYE_CONTACT * EYEBALL * math.sin(math.radians(yaw))
        y = -EYE_CONTACT * EYEBALL * math.sin(math.radians(pitch))
        for begin, right, down in self.looks:
            share = float(np.clip((seconds - begin) / SACCADE, 0, 1))
            x, y = x + share * right, y + share * down
        length = math.hypot(x, y)
        short = GAZE * math.tanh(length / GAZE) / max(length, 1e-6)
        return short * x, short * y


def passed(timing: Timing) -> float:
    """Seconds of motion that a clip shows: one way of a ping-pong."""
    return timing.seconds / 2 if timing.loop == "pingpong" else timing.seconds


def seconds_at(timing: Timing, t: float) -> float:
    """Seconds of a clip's motion at moment `t`, for what is quick: a ping-pong goes there and back."""
    return timing.seconds * (min(t, 1 - t) if timing.loop == "pingpong" else t)


def curve(timing: Timing, rng: np.random.Generator, pace: float, sd: float, limit: float) -> Course:
    """A smooth random course of that standard deviation over the clip, within +- limit, 0 at the beginning.

    In a loop it closes: a Fourier series over the clip. Otherwise the series is longer than the clip.
    """
    seconds = passed(timing)
    period = seconds if timing.loop == "loop" else max(2 * seconds, 6.0)
    count = max(2, int(FASTEST * period))
    frequency = np.arange(1, count + 1) / period
    spread = np.exp(-((frequency / pace) ** 2) / 4)
    real, imaginary = rng.standard_normal((2, count)) * spread

    def raw(t: FloatArray) -> FloatArray:
        phase = 2 * math.pi * np.outer(seconds * t, frequency)
        return (np.cos(phase) @ real + np.sin(phase) @ imaginary).astype(np.float32)

    settle = min(SETTLE, 0.45 * seconds)

    def course(t: FloatArray) -> FloatArray:
        if timing.loop == "pingpong":
            t = ((1 - np.cos(2 * math.pi * t)) / 2).astype(np.float32)
        from_start = np.minimum(t, 1 - t) if timing.loop == "loop" else t
        ease = np.clip(from_start * seconds / settle, 0, 1)
        away = 1 - ease * ease * (3 - 2 * ease)
        return (raw(t) - raw(np.zeros(1, np.float32)) * away).astype(np.float32)

    at = np.linspace(0, 1, 240, endpoint=False, dtype=np.float32)
    scale = sd / max(float(course(at).std()), 1e-6)
    return lambda t: (limit * np.tanh(course(t) * scale / limit)).astype(np.float32)


def blink_times(timing: Timing, rng: np.random.Generator, apart: tuple[float, float]) -> tuple[float, ...]:
    """When the blinks of a clip begin, in seconds: none that an end of the clip would cut."""
    end = passed(timing) - (DOWN + SHUT + UP) - 2 / timing.fps
    earliest = min(EARLIEST, end / 2)
    times, at = [], rng.uniform(earliest, max(earliest, min(LATEST, 0.85 * end)))
    while earliest <= at <= end and end > 0:
        times.append(float(at))
        at += rng.uniform(*apart)
    return tuple(times)


def amount_shut(timing: Timing, blinks: tuple[float, ...], seconds: float) -> float:
    """How far the lids are down, 0 to 1: quickly down, slower up, shut in one frame at least."""
    shut = max(SHUT, 1.02 / timing.fps)
    amount = 0.0
    for begin in blinks:
        since = seconds - begin
        if since < 0 or since > DOWN + shut + UP:
            continue
        if since < DOWN:
            amount = max(amount, math.sin(math.pi / 2 * since / DOWN))
        elif since <= DOWN + shut:
            amount = 1.0
        else:
            amount = max(amount, (0.5 + 0.5 * math.cos(math.pi * (since - DOWN - shut) / UP)) ** 1.2)
    return amount


def breath_at(timing: Timing, t: float) -> float:
    """0 breathed out as in the photo, 1 in."""
    breaths = BREATHS * timing.seconds
    if timing.loop != "none":
        breaths = max(1, round(breaths))
    return (1 - math.cos(2 * math.pi * t * breaths)) / 2


def smile_at(timing: Timing, t: float) -> float:
    """0 the photo's mouth, 1 at most: it comes and stays, and goes again in a closed clip."""
    if timing.loop == "none":
        share = min(1.0, t * timing.seconds / min(1.6, 0.8 * timing.seconds))
    else:
        share = min(1.0, 2.5 * min(t, 1 - t))
    return share * share * (3 - 2 * share)


def looks_of(
    timing: Timing, rng: np.random.Generator, style: Style, amount: float
) -> tuple[tuple[float, float, float], ...]:
    """When the gaze jumps, and by how much right and down; all jumps of a closed clip add up to nothing."""
    seconds, at = passed(timing), float(rng.uniform(0.3, 0.9))
    jumps, now = [], np.zeros(2)
    while at < seconds - 0.35:
        to = min(amount, 1.5) * style.saccades * rng.normal(0, 1, 2) * (1, 0.5)
        jumps.append((at, float(to[0] - now[0]), float(to[1] - now[1])))
        now = to
        at += float(rng.uniform(0.5, 1.6))
    if timing.loop == "loop" and jumps:
        jumps.append((seconds - 0.25, float(-now[0]), float(-now[1])))
    return tuple(jumps)
