"""What moves by itself, in numbers by class: mean, worst and bar.

    python -m tests.benchmarks.alive [--photos FOLDER] [--count N] [--only faces own ...]
    python -m tests.benchmarks.alive --broken all         each bar on what it is to notice: it has to be missed
    python -m tests.benchmarks.alive --only cost          seconds of CPU and memory of a portrait against zoompan

FOLDER is as `engine.training` takes it; without one, what ships with the project is measured. Exits with 1 when a bar is
missed.

faces  a face's own motion (% of the width), its turns' standard deviations in degrees, how much of an eye a blink
       covers, the same person in every frame (tests.benchmarks.portrait tells more), a frame's milliseconds of CPU
blinks which eyes blink: none behind glasses, shut, hidden or in profile (FOLDER's names are judged by hand)
own    how far the subject moves by itself at what auto chooses (% of the width); products do not bend at all, and what
       is held goes along with its hand
flow   a painted stream: share of frames that go forward, speed against asked, the loop's seam
light  text that is still read in the light of each effect; on white packshots steps of brightness that the strip light
       draws, and what it leaves of their white
auto   whether auto sees what the photo shows (judged by hand)
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze import flow as flow_module
from engine.generators.breeze import life_map, streams
from engine.generators.breeze import pipeline as pipeline_module
from engine.generators.breeze.effects import MAKERS, strip_light
from engine.generators.breeze.layers import split_layers
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.networks import Networks, thumbnail_of
from engine.generators.breeze.noise import noise
from engine.generators.breeze.pipeline import BreezePipeline, life_of, motion_of
from engine.generators.breeze.portrait import rhythm
from engine.generators.breeze.portrait.eyes import EyeGate
from engine.generators.breeze.portrait.portrait import people_in
from engine.generators.breeze.sampler import living, sample
from engine.models import HELD
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services import auto as auto_module
from engine.training import label_legibility, light_steps, metrics
from tests.benchmarks import photo_to_clip, portrait
from tests.benchmarks.held_out import Bar, Bars, Broken, HeldOut, Measures, Numbers, door

FRAMES, FPS = 50, 25.0
STREAM = "flows 0.12 {0},{1} {2},{1}; arrow {3},{1} {4},{1}"  # 0.08 of the width in a second
ASKED = 0.08
ACROSS, HALF = 0.15, (0.04, 0.08)  # of the width to both sides of the stream's middle; what of it is measured
FREE = 0.25  # mean of a matte, above which a subject is in the way
PLACES = [(x, y) for y in (0.25, 0.5, 0.75) for x in (0.3, 0.5, 0.7)]
PEOPLE, THINGS = ("portraits",), ("packshots", "in the hand", "objects")
# Portraits of FOLDER with glasses, shut or hidden eyes, or turned 60 degrees aside: judged by looking at each.
LEFT_ALONE = {
    "if002", "if004", "if010", "if012", "if015", "if017", "if018", "if019", "if020", "if023", "if026", "if029", "if034",
    "if038", "if043", "if045", "if050", "if053", "if062", "if063", "if065", "if067", "if075", "if082", "if092", "if099",
}  # fmt: skip
# What the photos of FOLDER show, and the samples: what auto may say of them.
SHOWN = {
    "kde_Books": {"object"}, "kde_Cocktail": {"object outdoors", "clouds"}, "kde_Dog": {"animal"}, "kde_Gamepad": {"object"},
    "kde_Parrot": {"animal"}, "kde_Soccer": {"before greenery", "object outdoors", "object"}, "kde_Sushi": {"object"},
    "ski_chelsea": {"animal"}, "ski_coffee": {"hot drink", "object"}, "gnome_guitar2": {"object"}, "gnome_tree": {"plants", "clouds"},
    "kodim05": {"scene", "object outdoors", "people"}, "kodim07": {"plants"}, "kodim16": {"clouds", "water"},
    "kodim19": {"clouds", "object outdoors"}, "kodim23": {"animal"}, "lomiri_Picture_1A_by_freespace": {"object"},
    "lomiri_picosdeeuropa_by_Aitzol_Berasategi": {"clouds", "scene"}, "mdn_flowers": {"plants"},
    "ski_rocket": {"lamps"},
    "books": {"object"}, "cocktail": {"object outdoors", "clouds"}, "coffee": {"hot drink", "object"}, "dog": {"animal"},
    "parrot": {"animal"}, "carton": {"packshot"}, "collins": {"portrait", "dark portrait"},
    "hopper": {"portrait", "dark portrait"},
}  # fmt: skip
BY_CLASS = {"portraits": {"portrait", "dark portrait", "people"}, "packshots": {"packshot"},
            "in the hand": {"product in a hand"}}  # fmt: skip
BARS: Bars = {
    "own": (Bar(0.8, True, "worst", PEOPLE),),
    "yaw": (Bar(0.5, True),), "pitch": (Bar(0.5, True),), "covered": (Bar(0.8, True),),
    "same": (Bar(0.8, True),), "same_full": (Bar(0.8, True),), "ms_a_frame": (Bar(60, False, "mean"),),
    "blinks_right": (Bar(1.0, True, "mean"),),
    "alive": (Bar(0.5, True),), "lifeless": (Bar(0.02, False, "worst", ("packshots", "in the hand")),),
    "held": (Bar(0.3, True),),
    "forward": (Bar(0.99, True),), "speed": (Bar(0.85, True),), "flow_seam": (Bar(1.1, False),),
    "text": (Bar(0.97, True),), "step": (Bar(0.06, False),), "fresh": (Bar(0.8, True),),
    "auto": (Bar(0.9, True, "mean"),),
    "cpu": (Bar(3.5, False),), "memory": (Bar(300, False),),
}  # fmt: skip


@cache
def networks() -> Networks:
    return Networks()


def clip(photo: HeldOut, request: MotionRequest) -> UInt8Array:
    frames = np.empty((request.frames, request.height, request.width, 3), np.uint8)
    BreezePipeline(networks()).generate(photo.image, request, ignore, frames, 0)
    return frames


def chosen(photo: HeldOut, **changes: object) -> MotionRequest:
    """The request that auto makes."""
    _, choice = auto_module.choose(photo.pixels, networks())
    return photo.request(FRAMES, **{"fps": FPS, **choice.fields, **changes})  # type: ignore[arg-type]


def faces(photo: HeldOut) -> Numbers:
    if photo.kind != "portraits" or not (people := people_in(photo.pixels)):
        return {}
    request = photo.request(FRAMES, fps=FPS, camera="push-in")
    numbers, _ = portrait.measured(BreezePipeline(networks()), photo.image, photo.pixels, people[0], request)
    return {name: numbers[name] for name in ("own", "yaw", "pitch", "covered", "same", "same_full", "ms_a_frame")}


def blinks(photo: HeldOut) -> Numbers:
    if photo.kind != "portraits" or not (people := people_in(photo.pixels)):
        return {}
    first = people[0]
    timing = Timing(100, FPS, "none")
    times = rhythm.Rhythm.of(timing, "", 0.5, 3, 0, first.mesh.yaw).blinks if any(first.eyes()) else ()
    return {"blinks_right": float(bool(times) != (photo.name in LEFT_ALONE))}


def own(photo: HeldOut) -> Numbers:
    """By the motion that the frames are drawn with, its camera left out; a subject is what the layers hold."""
    if photo.kind == "portraits":
        return {}
    request, timing = chosen(photo), Timing(FRAMES, FPS, "none")
    thumbnail = thumbnail_of(photo.pixels)
    depth, matte = networks().layout(thumbnail)
    style = "" if request.style in pipeline_module.MANNERS else life_of(request, None).style
    where, denoise = networks().life(thumbnail, depth, matte, style=style)
    where = life_map.believed_life(where, photo.pixels, request.style, style)
    field = sample(denoise, noise(request.seed, thumbnail), request.steps, lambda step, clean: None)
    motion = motion_of(split_layers(photo.pixels, depth, matte), living(field, where), request, timing)
    still = replace(motion, camera=0.0)
    paths = np.stack([still.displacement(timing.moment(i)) for i in range(0, FRAMES, 3)])
    inside = cv2.resize(matte, paths.shape[2:0:-1], interpolation=cv2.INTER_AREA) > 0.5
    if not inside.any():
        return {}
    width = request.width / max(request.width, request.height)
    numbers = {"alive": 100 * travelled(paths[:, inside]) / width} if photo.is_alive else {}
    if photo.kind in THINGS and not photo.is_alive:
        places = np.argwhere(inside)[:, ::-1].astype(np.float32)
        bent = paths[:, inside] - np.stack([as_one(places, by) for by in paths[:, inside]])
        numbers["lifeless"] = 100 * travelled(bent) / width
        if request.style == HELD:
            numbers["held"] = 100 * travelled(paths[:, inside]) / width
    return numbers


def travelled(paths: FloatArray) -> float:
    """How far apart the farthest places of points are on the average; `paths` is (moments, points, 2)."""
    return float(np.hypot(*np.ptp(paths, axis=0).T).mean())


def as_one(places: FloatArray, by: FloatArray) -> FloatArray:
    """What of displacements (N, 2) at places (N, 2) is a motion of all as one: least squares of a similarity."""
    at, to = (np.asarray(v, np.float64) @ (1, 1j) for v in (places, by))
    factors = np.stack([np.ones_like(at), at], -1)
    fitted = factors @ np.linalg.lstsq(factors, to, rcond=None)[0]
    return np.stack([fitted.real, fitted.imag], -1).astype(np.float32)


def flow(photo: HeldOut) -> Numbers:
    """The photo's own texture would say too little where it is plain, so grain lies on it."""
    if photo.kind != "scenes" and not (photo.kind == "objects" and photo.mask is None):
        return {}
    image = type(photo.image).from_array(metrics.grained(photo.pixels))
    _, matte = networks().layout(thumbnail_of(image.pixels))
    x, y = min(PLACES, key=lambda place: around(matte, place))  # where no subject is in the way
    if around(matte, (x, y)) > FREE:
        return {}
    hints = STREAM.format(x - ACROSS, y, x + ACROSS, x - ASKED / 2, x + ASKED / 2)
    request = photo.request(30, fps=15.0, camera="static", life=0.0, loop="loop", hints=hints, face=0.0)
    frames = clip(replace(photo, image=image), request)
    height, width = frames.shape[1:3]
    rows, columns = (
        slice(int((middle - half) * side), int((middle + half) * side))
        for middle, half, side in zip((y, x), HALF, (height, width), strict=True)
    )
    ways = [
        float(np.median(metrics.flow(a, b)[rows, columns, 0]))
        for a, b in zip(frames, [*frames[1:], frames[0]], strict=True)
    ]
    step = ASKED * width / request.fps
    return {
        "forward": float(np.mean(np.array(ways) > 0)), "speed": float(np.median(ways)) / step,
        "flow_seam": metrics.seam(frames),
    }  # fmt: skip


def around(matte: FloatArray, place: tuple[float, float]) -> float:
    """The mean of a matte (h, w) about a place, in shares of width and height."""
    h, w = matte.shape
    rows, columns = (
        slice(int(max(0, p - ACROSS) * side), int((p + ACROSS) * side))
        for p, side in zip(place[::-1], (h, w), strict=True)
    )
    return float(matte[rows, columns].mean())


def light(photo: HeldOut) -> Numbers:
    if photo.kind not in THINGS:
        return {}
    lines = label_legibility.legible(photo.pixels, photo.mask)
    return (still_read(photo, lines) if lines else {}) | (on_white(photo) if photo.kind == "packshots" else {})


def on_white(photo: HeldOut) -> Numbers:
    """What auto's strip light does to white before white."""
    photo_as_seen, *frames = clip(photo, chosen(photo, camera="static"))[[0, *range(6, FRAMES, 9)]]
    return {
        "step": max(light_steps.largest_step(photo_as_seen, frame) for frame in frames),
        "fresh": min(light_steps.darkest(photo_as_seen, frame) for frame in frames),
    }


def still_read(photo: HeldOut, lines: list[str]) -> Numbers:
    said = [
        label_legibility.still_said(lines, frame)
        for name in MAKERS
        for frame in clip(photo, photo.request(48, fps=16.0, camera="static", life=0.0, effects=f"{name}:1"))[12::15]
    ]
    return {"text": min(said)}


def auto(photo: HeldOut) -> Numbers:
    kind, _ = auto_module.choose(photo.pixels, networks())
    shown = SHOWN.get(photo.name) or BY_CLASS.get(photo.kind)
    if shown and kind not in shown:
        print(f"  {photo.name}: auto says {kind}, it is {' or '.join(sorted(shown))}")
    return {"auto": float(kind in shown)} if shown else {}


def cost() -> Numbers:
    """A whole process of a portrait with a face against ffmpeg's zoompan, by turns: times its seconds of CPU, and MB."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["VIVANT_HOME"] = str(folder / "home")
        photo = photo_to_clip.at_size(Path(__file__).parents[1] / "data" / "faces" / "collins.jpg",
                                      folder / "photo.png", (1024, 1024))  # fmt: skip
        ours, theirs = photo_to_clip.by_turns(photo, folder, (1024, 1024), 5)
    ratio = statistics.median(a[0] / b[0] for a, b in zip(ours, theirs, strict=True))
    return {"cpu": ratio, "memory": statistics.median(row[2] for row in ours)}


MEASURES: Measures = {
    "faces": faces, "blinks": blinks, "own": own, "flow": flow, "light": light, "auto": auto,
}  # fmt: skip


def of_portrait(how: str) -> Callable[[], None]:
    return lambda: portrait.break_it(how)


def blink_always() -> None:
    """Glasses and profiles are not seen."""
    from engine.generators.breeze.portrait import portrait as module

    module.gate_of = lambda pixels, mesh: EyeGate(
        0.0, (99.0, 99.0), (9.0, 9.0), (0.0, 0.0), (0.0, 0.0), 0.0, (99.0, 99.0)
    )
    globals()["LEFT_ALONE"] = globals()["LEFT_ALONE"] | {"collins", "hopper"}


def hardly_live() -> None:
    from engine.generators.breeze import motion

    motion.LIFE_REACH = 0.0005
    pipeline_module.sway_of = lambda matte, rhythm: None


def hold_still() -> None:
    pipeline_module.HeldSway.displacement = lambda self, t: np.zeros((*self.matte.shape, 2), np.float32)


def live_everywhere() -> None:
    life_map.certain_life = lambda where, picture: np.ones_like(where)
    auto_module.CHOICES = {kind: replace(choice, life=1.0) for kind, choice in auto_module.CHOICES.items()}


def swing() -> None:
    """To and fro, as a sinusoid does."""
    usual = streams.Stream.phase
    streams.Stream.phase = lambda self, seconds: abs(2 * usual(self, seconds / 2) - 1)


def crawl() -> None:
    flow_module.FASTEST = 0.02


def dazzle() -> None:
    strip_light.MIRRORED, strip_light.NARROW, strip_light.GLOSS_OF_ROUGH = 1.6, 3.0, 1.0


def tear() -> None:
    """The light ends where white is taken for ground, and nothing is soft there."""
    strip_light.told_apart = lambda photo, whole: (photo.min(-1) < 240).astype(np.float32)


def soil() -> None:
    strip_light.SIDES, strip_light.OF_MODELLING = 0.25, 1.0


def see_nothing() -> None:
    auto_module.RULES = (("scene", lambda s: True),)


BROKEN: Broken = {
    "still": (of_portrait("still"), "faces", "own"), "half-blink": (of_portrait("half-blink"), "faces", "covered"),
    "melting": (of_portrait("melting"), "faces", "same_full"), "always": (blink_always, "blinks", "blinks_right"),
    "lifeless": (hardly_live, "own", "alive"), "everywhere": (live_everywhere, "own", "lifeless"), "unheld": (hold_still, "own", "held"),
    "swing": (swing, "flow", "forward"), "crawl": (crawl, "flow", "speed"),
    "dazzle": (dazzle, "light", "text"), "tear": (tear, "light", "step"), "soil": (soil, "light", "fresh"),
    "blind": (see_nothing, "auto", "auto"),
}  # fmt: skip


if __name__ == "__main__":
    sys.exit(door(__doc__, MEASURES, BARS, BROKEN, cost))
