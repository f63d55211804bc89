"""A clip as it is being changed: any frame at once, small, in the same motion as the full clip.

What is slow is kept for each photo, and a change of the request redoes only the stages that it touches: STAGES says
which. What takes long and can come a little later (`refine`) is drawn without at first: the last steps of sampling,
faces, and the subject's shape for the strip light.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.depth_view import depth_view
from engine.generators.breeze.effects import SHAPED
from engine.generators.breeze.effects.base import Scene, Surface
from engine.generators.breeze.flow import flow_in, flow_region, grid_shape, without_flow
from engine.generators.breeze.layers import Layers, lifted
from engine.generators.breeze.life_map import believed_life
from engine.generators.breeze.mending import Layout, lift_of, mended_depth, mended_matte
from engine.generators.breeze.motion import Motion, Timing
from engine.generators.breeze.networks import Denoise, Networks, shared_networks, thumbnail_of, thumbnail_size
from engine.generators.breeze.noise import noise
from engine.generators.breeze.pipeline import (
    MANNERS,
    FittedPhoto,
    flow_wish,
    layers_of,
    life_of,
    motion_of,
    people_of,
    portrait_of,
)
from engine.generators.breeze.portrait.portrait import Portrait
from engine.generators.breeze.renderer import Renderer, Textures
from engine.generators.breeze.sampler import clean_estimates, living
from engine.generators.breeze.shading import Shading
from engine.generators.breeze.streams import Flow, FlowRegion
from engine.imaging.decoding import decode_small
from engine.imaging.source_image import SourceImage
from engine.request.effects import effects_from_text
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import LIFT_KINDS, MATTE_KINDS, Hints
from engine.request.validation import ground

SIDE = 640  # long side of a frame, in pixels
FACES_SIDE = 1024  # long side at which faces are looked for: that of the usual clip
QUICK_STEPS = 3  # of sampling, before the first frame; the rest follows
KEPT_FRAMES = 64 * 2**20  # bytes of frames that are kept, so that a clip that goes round is drawn once


@dataclass(frozen=True)
class Stage:
    """What a stage is made from: other stages, and values of the request (see `values_of`)."""

    stages: tuple[str, ...]
    values: tuple[str, ...]


STAGES = {
    "photo": Stage((), ("shape", "fit")),
    "pixels": Stage(("photo",), ()),  # what is seen of it
    "layout": Stage(("pixels",), ()),  # depth and matte
    "matte": Stage(("layout",), ("matte_strokes",)),
    "mended": Stage(("layout", "matte"), ("depth", "size", "fit")),
    "cut": Stage(("photo", "mended"), ()),
    "lift": Stage(("layout",), ("depth_strokes",)),
    "layers": Stage(("cut", "lift"), ()),
    "textures": Stage(("cut",), ()),
    "scene": Stage(("layers",), ()),
    "people": Stage(("pixels",), ("any_face",)),
    "region": Stage(("matte",), ("strokes", "style", "any_motion")),
    "flow": Stage(("region",), ("motion", "seed", "hints", "closed")),
    "life_map": Stage(("region",), ("strokes", "style")),
    "life": Stage(("life_map",), ("seed", "steps")),
    "motion": Stage(
        ("layers", "life", "people"),
        ("size", "camera", "motion", "life", "hints", "focus", "timing", "manner"),
    ),
    "portrait": Stage(("people", "layers"), ("face", "style", "seed", "timing")),
    "shading": Stage(("scene",), ("effects", "seed", "timing")),
    "renderer": Stage(("textures", "motion", "portrait", "flow", "shading"), ()),
}


def values_of(request: MotionRequest) -> dict[str, object]:
    """What stages depend on: fields of the request, and what follows from several or from a part of one."""
    size, hints = (request.width, request.height), Hints.from_text(request.hints)
    depth = hints.of_depth().strokes
    return {
        "size": size,
        "shape": (preview_size(*size), thumbnail_size(*size), grid_shape(*size)),
        "strokes": Hints(tuple(hints.of_depth(False).strokes)).to_text(),
        "hints": hints.of_depth(False).to_text(),
        "matte_strokes": Hints(tuple(s for s in depth if s.kind in MATTE_KINDS)).to_text(),
        "depth_strokes": Hints(tuple(s for s in depth if s.kind in LIFT_KINDS)).to_text(),
        "any_motion": request.motion > 0,
        "any_face": request.face > 0,
        "manner": (request.style, request.face, request.seed) if request.style in MANNERS else None,
        "timing": (request.frames, request.fps, request.loop),
        "closed": request.frames / request.fps if request.loop != "none" else 0.0,
        **{name: getattr(request, name) for name in (
            "fit", "style", "motion", "seed", "steps", "camera", "life", "focus", "face", "effects", "depth",
        )},
    }  # fmt: skip


def preview_size(width: int, height: int, side: int = SIDE) -> tuple[int, int]:
    """Width and height of the preview of a clip."""
    scale = min(1.0, side / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


@dataclass
class Kept:
    """What a stage came to, what it was made from, and a number that is another one for each `value`."""

    made_from: tuple[object, ...]
    value: Any
    number: int


@dataclass
class Sampling:
    """The life field (2 * MODES, h, w) as it stands, before it is weighted by the life map `where`."""

    where: FloatArray
    field: FloatArray
    seed: int
    rest: Iterator[FloatArray] | None  # the clean estimates to come
    latest: FloatArray  # of them


@dataclass(frozen=True, eq=False)
class EffectsLight:
    """A frame (H, W, 3) as it is without effects, and what those do to it: see `Shading.change`."""

    unlit: UInt8Array
    change: tuple[FloatArray, FloatArray] | None


class BreezePreview:
    """See `engine.generators.LivePreview`."""

    def __init__(self, networks: Networks | None = None) -> None:
        self.networks = networks or shared_networks()
        self._photo: tuple[Path, str] | None = None
        self._decoded = SourceImage(np.zeros((1, 1, 3), np.uint8), "", "")
        self._request = MotionRequest(2, 2)
        self._values = values_of(self._request)
        self._kept: dict[str, Kept] = {}
        self._small: dict[int, Textures] = {}  # for thumbnails, by their side
        self._numbers = 0
        self._frames: dict[int, UInt8Array] = {}
        self._frames_of = 0  # the number of the renderer that drew them
        self._people_wanted = False

    def show(self, path: Path, request: MotionRequest) -> None:
        """From now on frames are of this photo and request. Raises UnreadableImageError."""
        if self._photo != (path, request.background):
            self._photo = None
            self._kept, self._frames, self._small = {}, {}, {}
            pixels, alpha = decode_small(path, ground(request.background), FACES_SIDE)
            self._decoded = SourceImage(pixels, path.name, "", alpha)
            self._photo = path, request.background
        self._request, self._values = request, values_of(request)

    def show_image(self, image: SourceImage, request: MotionRequest) -> None:
        """The same of a photo that has been read already, on the background that the request asks for."""
        self._kept, self._frames, self._small = {}, {}, {}
        self._photo, self._decoded = None, image
        self._request, self._values = request, values_of(request)

    def light(self, place: float, size: tuple[int, int]) -> EffectsLight:
        """What the effects do to the frame at a `place` (0 for the first, also between two) at a size (W, H)."""
        renderer: Renderer = self._stage("renderer").value
        moment = timing_of(self._request).moment(place)
        unlit = renderer.unlit(moment)
        frame = cv2.resize(unlit.frame, size, interpolation=cv2.INTER_CUBIC).astype(np.uint8)
        alpha = cv2.resize(unlit.alpha, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8)
        change = renderer.shading.change(moment, unlit.near, unlit.far, alpha) if renderer.shading else None
        return EffectsLight(frame, change)

    def frame(self, index: int) -> UInt8Array:
        """Frame `index` of the clip (h, w, 3), of a transparent one (h, w, 4), with all that is known by now."""
        kept = self._stage("renderer")
        if self._frames_of != kept.number:
            self._frames, self._frames_of = {}, kept.number
        if index not in self._frames:
            frame = kept.value.frame(timing_of(self._request).moment(index))
            if frame.nbytes * self._request.frames > KEPT_FRAMES:
                return np.asarray(frame, np.uint8)
            self._frames[index] = frame
        return self._frames[index]

    def refine(self) -> bool:
        """Do a small part of what is still missing. False when nothing was."""
        if not self._kept or "life" not in self._kept:
            return False
        sampling: Sampling = self._stage("life").value
        if sampling.rest is not None:
            self._sample_on(sampling)
        elif self._people_wanted:
            self._people_wanted = False
            self._replace("people", self._found_people())
        elif self._shape_missing():
            scene: Scene = self._stage("scene").value
            _ = scene.facing
            self._replace("scene", scene)
        else:
            return False
        return True

    def seen(self) -> tuple[UInt8Array, tuple[FloatArray, FloatArray]]:
        """The photo as the clip frames it, small (h, w, 3), and its layout: depth and matte."""
        return self._stage("pixels").value, self._stage("layout").value

    def depth(self) -> UInt8Array:
        """What depth and subject are taken to be, as a picture (h, w, 3) over the photo."""
        layout: Layout = self._stage("mended").value
        layout = replace(layout, lift=self._stage("lift").value)
        return depth_view(self._stage("pixels").value, layout.seen, layout.matte)

    def thumbnail(self, request: MotionRequest, side: int, count: int) -> UInt8Array:
        """`count` frames (count, h, w, 3 or 4) of another request for the same photo, `side` pixels long."""
        life = self._stage("life").value
        layers: Layers = self._stage("layers").value
        if side not in self._small:
            photo: FittedPhoto = self._stage("photo").value
            small = photo.reduced(preview_size(photo.pixels.shape[1], photo.pixels.shape[0], side))
            self._small[side] = Textures.of(layers_of(small, self._stage("mended").value))
        timing = Timing(count, request.fps * count / request.frames, request.loop)
        motion = motion_of(layers, living(life.field, life.where), request, timing)
        effects = effects_from_text(request.effects)
        scene = self._stage("scene").value
        shading = Shading(effects, Surface(scene, timing_of(request), request.seed)) if effects else None
        renderer = Renderer(self._small[side], motion, shading=shading)
        return np.stack([renderer.frame(timing.moment(i)) for i in range(count)])

    # ------------------------------------------------------------ stages

    def _stage(self, name: str) -> Kept:
        """A stage, made again if anything that it is made from is another than it was."""
        stage = STAGES[name]
        before = [self._stage(other) for other in stage.stages]
        made_from = (*(kept.number for kept in before), *(self._values[value] for value in stage.values))
        kept = self._kept.get(name)
        if kept is None or kept.made_from != made_from:
            value = getattr(self, f"_make_{name}")(*(other.value for other in before))
            self._kept[name] = kept = Kept(made_from, value, self._next_number())
        return kept

    def _replace(self, name: str, value: object) -> None:
        """The same stage, better: what is made from it is made again."""
        kept = self._kept[name]
        kept.value, kept.number = value, self._next_number()

    def _next_number(self) -> int:
        self._numbers += 1
        return self._numbers

    def _make_photo(self) -> FittedPhoto:
        self._small = {}
        request = self._request
        return FittedPhoto.of(self._decoded, request, preview_size(request.width, request.height))

    def _make_pixels(self, photo: FittedPhoto) -> UInt8Array:
        return photo.seen

    def _make_layout(self, pixels: UInt8Array) -> tuple[FloatArray, FloatArray]:
        return self.networks.layout(self._thumbnail(pixels))

    def _make_matte(self, layout: tuple[FloatArray, FloatArray]) -> FloatArray:
        return mended_matte(layout[1], Hints.from_text(self._request.hints))

    def _make_mended(self, layout: tuple[FloatArray, FloatArray], matte: FloatArray) -> Layout:
        self._small = {}
        depth = mended_depth(*layout, matte, self._request)
        return Layout(depth, matte, np.zeros_like(depth))

    def _make_cut(self, photo: FittedPhoto, layout: Layout) -> Layers:
        return layers_of(photo, layout)

    def _make_lift(self, layout: tuple[FloatArray, FloatArray]) -> FloatArray:
        return lift_of(Hints.from_text(self._request.hints), layout[0].shape)

    def _make_layers(self, cut: Layers, lift: FloatArray) -> Layers:
        return lifted(cut, lift)

    def _make_textures(self, layers: Layers) -> Textures:
        return Textures.of(layers)

    def _make_scene(self, layers: Layers) -> Scene:
        return Scene.of(layers)

    def _make_people(self, pixels: UInt8Array) -> list[Any]:
        """No face at first: detection takes a while."""
        self._people_wanted = self._request.face > 0
        return []

    def _found_people(self) -> list[Any]:
        request = self._request
        size = preview_size(request.width, request.height, FACES_SIDE)
        pixels = self._stage("pixels").value
        found = people_of(FittedPhoto.of(self._decoded, request, size).seen, request)
        return [person.scaled(max(pixels.shape[:2]) / max(size)) for person in found]

    def _make_region(self, matte: FloatArray) -> FlowRegion | None:
        request = self._request
        if request.motion == 0:
            return None
        shape = grid_shape(request.width, request.height)
        hints = Hints.from_text(request.hints)
        return flow_region(self._stage("pixels").value, matte, hints, request.style, shape)

    def _make_flow(self, region: FlowRegion | None) -> Flow | None:
        return None if region is None else flow_in(region, self._stage("pixels").value, flow_wish(self._request))

    def _make_life_map(self, region: FlowRegion | None) -> tuple[FloatArray, Denoise]:
        pixels, (depth, matte) = self._stage("pixels").value, self._stage("layout").value
        asked = life_of(self._request, region)
        style = "" if self._request.style in MANNERS else asked.style
        hints = Hints.from_text(asked.hints)
        where, denoise = self.networks.life(self._thumbnail(pixels), depth, matte, hints, style)
        where = believed_life(where, pixels, self._request.style, style, hints)
        return without_flow(where, region), denoise

    def _make_life(self, life_map: tuple[FloatArray, Denoise]) -> Sampling:
        """A few steps at first, or, under another map, the last sample of the same seed."""
        where, denoise = life_map
        request = self._request
        start = noise(request.seed, self._thumbnail(self._stage("pixels").value))
        before: Sampling | None = self._kept["life"].value if "life" in self._kept else None
        if before is not None and before.seed == request.seed and before.field.shape == start.shape:
            field = before.field
        else:
            *_, field = clean_estimates(denoise, start, min(QUICK_STEPS, request.steps))
        return Sampling(where, field, request.seed, clean_estimates(denoise, start, request.steps), field)

    def _sample_on(self, sampling: Sampling) -> None:
        """One more step."""
        assert sampling.rest is not None
        clean = next(sampling.rest, None)
        if clean is not None:
            sampling.latest = clean
            return
        self._replace("life", replace(sampling, field=sampling.latest, rest=None))

    def _make_motion(self, layers: Layers, sampling: Sampling, people: list[Any]) -> Motion:
        asked = life_of(self._request, self._stage("region").value)
        return motion_of(layers, living(sampling.field, sampling.where), asked, timing_of(self._request), bool(people))

    def _make_portrait(self, people: list[Any], layers: Layers) -> Portrait | None:
        return portrait_of(people, layers, timing_of(self._request), self._request) if people else None

    def _make_shading(self, scene: Scene) -> Shading | None:
        effects = effects_from_text(self._request.effects)
        if not scene.shaped:
            effects = tuple(effect for effect in effects if effect.name not in SHAPED)
        return Shading(effects, Surface(scene, timing_of(self._request), self._request.seed)) if effects else None

    def _shape_missing(self) -> bool:
        asked = {effect.name for effect in effects_from_text(self._request.effects)}
        return bool(asked & SHAPED) and not self._stage("scene").value.shaped

    def _make_renderer(
        self, textures: Textures, motion: Motion, portrait: Portrait | None, flow: Flow | None, shading: Shading | None
    ) -> Renderer:
        return Renderer(textures, motion, portrait, flow, shading)

    def _thumbnail(self, pixels: UInt8Array) -> UInt8Array:
        return thumbnail_of(pixels, thumbnail_size(self._request.width, self._request.height))


def timing_of(request: MotionRequest) -> Timing:
    return Timing(request.frames, request.fps, request.loop)
