"""Frames of a clip without the light that its request asks for, so that they can be compared with the photo.

A light that passes over a product changes its colours and its structure, and is no fault where it was asked for. Which
light that is follows from the request: it is reckoned anew and taken from each pixel. What else is in a frame stays.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.export.easing import eased_moments
from engine.generators.breeze.live_preview import BreezePreview, EffectsLight
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE
from engine.request.edit_log import ease_of
from engine.request.effects import effects_from_text
from engine.request.recipe import Recipe
from engine.services.path_frames import has_shape_of, shown_frames

LEAST = 0.4  # of a colour that is left: under a brighter light noise would be amplified more than two and a half times
LOOKED_AT = 160  # long side in pixels at which it is seen whether the light is there


def without_light(
    frames: UInt8Array, photo: SourceImage, recipe: Recipe | None, watch: Callable[[], None] = lambda: None
) -> UInt8Array:
    """Frames (T, h, w, 3) of a clip made from a photo as they would be without its effects.

    Frames as they are where the recipe asks for none, it is not known which moments they show, or they do not show that
    light: somebody may have taken it away. `watch` is called now and then, and may raise Cancelled.
    """
    places = places_of(frames, recipe)
    if recipe is None or not places:
        return frames
    preview = BreezePreview()
    preview.show_image(photo, recipe.request)
    preview.light(0, (2, 2))
    while preview.refine():
        watch()
    size, result = (frames.shape[2], frames.shape[1]), np.empty_like(frames)
    with_it, without = 0.0, 0.0
    for i, place in enumerate(places):
        watch()
        light = preview.light(place, size)
        result[i] = undone(frames[i], light)
        with_it += difference(frames[i], light.unlit)
        without += difference(result[i], light.unlit)
    return result if without < with_it else frames


def places_of(frames: UInt8Array, recipe: Recipe | None) -> list[float]:
    """Which of its model's frames each frame shows, also between two; none without effects, or if it is unknown."""
    if recipe is None or recipe.request.model != BREEZE.id or not effects_from_text(recipe.request.effects):
        return []
    if not has_shape_of(frames, recipe.request):
        return []
    if shown := shown_frames(len(frames), recipe):
        return [float(i) for i in shown]
    how, count = ease_of(recipe.edits), recipe.request.frames
    moments = eased_moments(count, how, recipe.loops) if how and count > 2 else np.empty(0)
    return [float(moment) for moment in moments] if len(moments) == len(frames) else []


def undone(frame: UInt8Array, light: EffectsLight) -> UInt8Array:
    """A frame (h, w, 3) whose light is taken away.

    That is exact but where less than LEAST of a colour is left or it is white: there a part is taken from the frame
    as it should be without light.
    """
    if light.change is None:
        return frame
    factor, added = light.change
    unlit = light.unlit.astype(np.float32)
    shown: FloatArray = np.clip(unlit * factor + added, 0, 255)
    rest = (frame - shown) / np.maximum(factor, LEAST)
    return np.clip(np.rint(unlit + rest), 0, 255).astype(np.uint8)


def difference(a: UInt8Array, b: UInt8Array) -> float:
    """How far two pictures of a size are from each other, seen from afar: levels."""
    scale = min(1.0, LOOKED_AT / max(a.shape[:2]))
    small = (cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) for picture in (a, b))
    return float(np.mean(cv2.absdiff(*small)))
