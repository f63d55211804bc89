"""Breeze behind the pipeline protocol."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import ModelMissingError
from engine.generators.breeze.effects.base import Scene, Surface
from engine.generators.breeze.flow import FlowWish, plan_flow, without_flow
from engine.generators.breeze.layers import Layers, lifted, own_layers, split_layers
from engine.generators.breeze.life_map import believed_life
from engine.generators.breeze.matte import FILE as PERSON
from engine.generators.breeze.mending import Layout, mended
from engine.generators.breeze.motion import Motion, MotionParameters, Timing, plan
from engine.generators.breeze.networks import FILES, Networks, shared_networks, thumbnail_of
from engine.generators.breeze.noise import noise
from engine.generators.breeze.portrait import mesh
from engine.generators.breeze.portrait.portrait import Person, Portrait, Wish, people_in
from engine.generators.breeze.portrait.rhythm import Rhythm
from engine.generators.breeze.renderer import Renderer
from engine.generators.breeze.sampler import living, sample
from engine.generators.breeze.shading import Shading
from engine.generators.breeze.streams import Flow, FlowRegion
from engine.generators.breeze.sway import HeldSway, sway_of
from engine.imaging.source_image import WHITE, SourceImage
from engine.imaging.transparency import over
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.jobs.clip_sound import Sound
from engine.models import FLOW_STYLES, HELD, PEOPLE_STYLES
from engine.models.spec import NATURE
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.effects import effects_from_text
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Arrow, Hints

MANNERS = (*PEOPLE_STYLES, HELD)  # styles that the network of life knows nothing of
RENDERING = 9  # raised when the same weights draw other frames than before


class BreezePipeline:
    """Depth and life by ONNX Runtime, camera and rendering by OpenCV; everything on the CPU."""

    sound: Sound | None = None  # none is made

    def __init__(self, networks: Networks | None = None) -> None:
        self.networks = networks or shared_networks()
        if missing := self.networks.missing():
            raise ModelMissingError(f"Breeze's weights are missing: {', '.join(missing)}.", "Install Vivant again.")

    @cached_property
    def version(self) -> str:
        digest = hashlib.sha256()
        for path in (
            *(self.networks.folder / name for name in FILES),
            *(mesh.FOLDER / name for name in mesh.FILES),
            PERSON,
        ):
            digest.update(path.read_bytes())
        return f"breeze {RENDERING}-{digest.hexdigest()[:12]}"

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        """See `Pipeline.generate`."""
        report(Progress(Phase.ENCODE, 0, 1))
        photo = FittedPhoto.of(image, request)
        thumbnail = thumbnail_of(photo.seen)
        depth, matte = self.networks.layout(thumbnail)  # life is where the networks see it, whatever is painted
        layout = mended(depth, matte, request)
        found = Found(people_of(photo.seen, request), plan_flow(photo.seen, layout.matte, flow_wish(request)))
        asked = life_of(request, found.flow)
        style = "" if request.style in MANNERS else asked.style
        hints = Hints.from_text(asked.hints)
        where, denoise = self.networks.life(thumbnail, depth, matte, hints, style)
        where = believed_life(where, photo.seen, request.style, style, hints, bool(found.people))
        where = without_flow(where, found.flow)
        report(Progress(Phase.ENCODE, 1, 1))

        def watch(step: int, clean: FloatArray) -> None:
            report(Progress(Phase.DENOISE, step + 1, request.steps))

        start = noise(request.seed, thumbnail)
        if asked.life and where.any():
            life = living(sample(denoise, start, request.steps, watch), where)
        else:  # where nothing lives, whatever is sampled moves nothing
            life = np.zeros_like(start)
            report(Progress(Phase.DENOISE, request.steps, request.steps))
        draw(self.layers(photo, layout), life, asked, report, frames, first, found)

    def layers(self, photo: FittedPhoto, layout: Layout) -> Layers:
        """What the frames are drawn from."""
        return layers_of(photo, layout)


@dataclass(frozen=True, eq=False)
class FittedPhoto:
    """A photo at the clip's size: colours (H, W, 3), the alpha (H, W) of a transparent one, and what is seen of it."""

    pixels: UInt8Array
    alpha: UInt8Array | None
    seen: UInt8Array

    @classmethod
    def of(cls, image: SourceImage, request: MotionRequest, size: tuple[int, int] | None = None) -> FittedPhoto:
        """`size` (width, height) in place of the clip's."""
        place = *(size or (request.width, request.height)), request.fit
        pixels, alpha = image.fit(*place), image.fit_alpha(*place) if request.transparent else None
        return cls(pixels, alpha, pixels if alpha is None else over(WHITE, pixels, alpha))

    def reduced(self, size: tuple[int, int]) -> FittedPhoto:
        """The same, smaller: `size` is width and height."""

        def small(part: UInt8Array) -> UInt8Array:
            return cv2.resize(part, size, interpolation=cv2.INTER_AREA).astype(np.uint8)

        return FittedPhoto(small(self.pixels), None if self.alpha is None else small(self.alpha), small(self.seen))


def layers_of(photo: FittedPhoto, layout: Layout) -> Layers:
    if photo.alpha is not None:
        layers = own_layers(photo.pixels, photo.alpha, layout.depth)
    else:
        layers = split_layers(photo.pixels, layout.depth, layout.matte)
    return lifted(layers, layout.lift)


@dataclass(frozen=True, eq=False)
class Found:
    """What is found on a photo, and moves in its own way: `people`, in pixels of the layers, and what flows."""

    people: Sequence[Person] = ()
    flow: Flow | None = None


def flow_wish(request: MotionRequest) -> FlowWish:
    """What a request asks of a flow."""
    closed = request.frames / request.fps if request.loop != "none" else 0.0
    return FlowWish(Hints.from_text(request.hints), request.style, request.motion, request.seed, closed)


def life_of(request: MotionRequest, flow: FlowRegion | None) -> MotionRequest:
    """The same request without what flows: its style word, and the arrows that say where it flows."""
    if request.style == NATURE:
        request = replace(request, style="breeze")
    if flow is None:
        return request
    hints = Hints.from_text(request.hints)
    rest = tuple(item for item in hints.items if not (isinstance(item, Arrow) and flow.covers(item.start)))
    style = "" if request.style in FLOW_STYLES else request.style
    return replace(request, hints=Hints(rest).to_text(), style=style)


def people_of(pixels: UInt8Array, request: MotionRequest) -> list[Person]:
    """The people whose faces shall move; nothing is loaded when none shall."""
    return people_in(pixels) if request.face else []


def portrait_of(people: Sequence[Person], layers: Layers, timing: Timing, request: MotionRequest) -> Portrait:
    style = request.style if request.style in PEOPLE_STYLES else ""
    return Portrait(list(people), layers, timing, Wish(request.face, style, request.seed))


def draw(
    layers: Layers, life: FloatArray, request: MotionRequest, report: ProgressCallback,
    frames: UInt8Array, first: int, found: Found,
) -> None:  # fmt: skip
    """The frames from `first` on, which have an alpha where the clip is to be transparent."""
    timing = Timing(len(frames), request.fps * len(frames) / request.frames, request.loop)
    motion = motion_of(layers, life, request, timing, bool(found.people))
    portrait = portrait_of(found.people, layers, timing, request) if found.people else None
    effects = effects_from_text(request.effects)
    shading = Shading(effects, Surface(Scene.of(layers), timing, request.seed)) if effects else None
    renderer = Renderer(layers, motion, portrait, found.flow, shading)
    for i in range(first, len(frames)):
        frame = renderer.frame(timing.moment(i))
        frames[i, ..., : frame.shape[2]] = frame
        frames[i, ..., frame.shape[2] :] = 255  # an opaque photo in a transparent clip
        report(Progress(Phase.DECODE, i + 1, len(frames)))


def motion_of(
    layers: Layers, life: FloatArray, request: MotionRequest, timing: Timing, are_people: bool = False
) -> Motion:
    """The calibrated motion of a clip. `life` is (2 * MODES, h, w).

    Where a manner of people is asked for and there are none, the subject is an animal, and sways; so does what is held.
    """
    wish = MotionParameters(request.camera, request.motion, request.life, Hints.from_text(request.hints), request.focus)
    motion = plan(layers, life, (request.width, request.height), wish, timing)
    if not request.face or not wish.motion:
        return motion
    if request.style == HELD:
        return replace(
            motion, sway=HeldSway(motion.matte, Rhythm.of(timing, "calm", request.face, request.seed, 0)).displacement
        )
    if are_people or request.style not in PEOPLE_STYLES:
        return motion
    rhythm = Rhythm.of(timing, request.style, request.face, request.seed, 0)
    sway = sway_of(motion.matte, rhythm)
    return motion if sway is None else replace(motion, sway=sway.displacement)
