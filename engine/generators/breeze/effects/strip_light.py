"""A strip light that travels round the subject, as a softbox does in a product film."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, median
from engine.generators.breeze.effects.base import Light, Places, Surface, grey, smooth_step

PASS_SECONDS = 3.0  # one way round takes about this long
FEWEST_FRAMES = 45  # of one way round: a faster light would flicker, and is weaker instead
EDGE, EDGE_FRAMES = 0.12, 12  # of the way, and at least so many frames, in which it comes and goes
REACH = 1.9  # radians of facing angle that the light begins and ends at: beyond the outline
NARROW, WIDE = 0.16, 0.55  # radians: the strip itself, and the soft light around it
BRIGHTER = 1.3  # how much brighter a surface's own colours are under the strip, at full strength
FULL, HALFWAY = 0.97, 0.35  # of white, which it does not go beyond; half as bright where so much more is left to it
SOFT = 0.4  # how much of that the soft light has
MIRRORED = 0.55  # share of the way to white of what a glossy surface mirrors of the strip
MODELLING = 0.30  # how much darker a side is that faces away
DARK_SURFACES = 0.55  # how much of the strip a black surface shows
TINT = (1.0, 0.985, 0.955)
SMOOTHING = 0.03  # long sides: over which the surface's own brightness is taken
ROUGH = (0.012, 0.05)  # contrast of the finest structure: below the first a surface is glossy, above the second rough
USUAL, FAINT = 0.65, 0.15  # brightness that this is told for, and what is added to a surface's own: dark ones have less
GLOSS_OF_ROUGH = 0.1  # how much a rough surface mirrors of what a glossy one does
# Grey levels: how much plain ground varies; by how much a rim is hardly of another colour, and surely.
PLAIN, HARDLY, OTHER = 8.0, 8.0, 60.0
# Long sides: the band of a surface whose colours count as its rim's; along the rim, over which they are averaged; and
# how far light falls off towards a rim that is hardly told from its ground.
OUTLINE, ALONG, RIM = 0.015, 0.03, 0.12
BRIGHT = (0.72, 0.90)  # of white: below the first nothing counts as bright, above the second all of it does
# How much darker what is bright before bright ground is beside the strip, at full strength, and how much of the
# modelling it has: more would be dirt.
SIDES, OF_MODELLING = 0.08, 0.4
LETTERS = 0.07  # long sides: dark print of this width on a bright surface counts as bright with it
PAPER = 0.18  # of that: how softly a bright surface ends
KEPT_RIM = 0.03  # long sides: so near to bright ground nothing is made brighter, or the outline would dissolve in it
FADE = 0.012  # long sides over which it ends on a subject of which a part is not lit, as the hand that holds it


class StripLight:
    """Reckoned once per clip: which way the surface faces, and how bright it is itself."""

    def __init__(self, surface: Surface, amount: float) -> None:
        self.surface = surface
        whole, self.angle = surface.scene.solid, surface.scene.facing
        brightness = cv2.cvtColor(surface.photo, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
        soft = cv2.GaussianBlur(brightness, (0, 0), SMOOTHING * max(surface.shape))
        rows = np.nonzero(whole.any(1))[0]
        top, bottom = (int(rows[0]), int(rows[-1])) if rows.size else (0, surface.shape[0] - 1)
        down = np.clip((np.arange(surface.shape[0], dtype=np.float32) - top) / max(1, bottom - top), 0, 1)
        ends = np.clip(down / 0.12, 0.35, 1) * np.clip((1 - down) / 0.15, 0.15, 1)
        self.rough = roughness(brightness)
        unlit = ((surface.alpha > 0.5) & (whole == 0)).astype(np.float32)
        faded = np.clip(1 - 2 * cv2.GaussianBlur(unlit, (0, 0), FADE * max(surface.shape)), 0, 1)
        self.inside = (
            cv2.GaussianBlur(cv2.erode(whole, np.ones((3, 3), np.uint8)), (0, 0), 1.0)
            * faded
            * told_apart(surface.photo, whole)
        )
        self.answer = ((DARK_SURFACES + (1 - DARK_SURFACES) * soft) * ends[:, None]).astype(np.float32)
        room = np.clip((FULL - soft) / np.maximum(soft, 1e-3), 0, 1)  # print and paper do not burn out
        self.diffuse = (BRIGHTER * room / (room + HALFWAY)).astype(np.float32)
        self.bright, self.rim = before_bright(surface.photo, whole)
        self.side = 1 if surface.rng(11).random() < 0.5 else -1
        frames = surface.timing.frames
        self.passes = max(1, min(surface.turns(PASS_SECONDS), frames // FEWEST_FRAMES))
        self.amount = amount * min(1.0, frames / self.passes / FEWEST_FRAMES) ** 2
        self.edge = max(EDGE, EDGE_FRAMES * self.passes / frames)

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        way = t * self.passes % 1
        there = smooth_step(way / self.edge) * smooth_step((1 - way) / self.edge)
        if there == 0:
            return None
        middle = self.side * (2 * way - 1) * REACH
        angle, answer = places.on_subject(self.angle), places.on_subject(self.answer)
        off = angle - np.float32(middle)
        core, wide = np.exp(-((off / NARROW) ** 2)), np.exp(-((off / WIDE) ** 2))
        inside = places.on_subject(self.inside)
        rough = places.on_subject(self.rough)
        # What is bright before bright ground has no room for more light: there the strip is what stays as it is,
        # between sides that are darker.
        bright = places.on_subject(self.bright)
        darker = SIDES * bright * (1 - wide)
        strength = np.float32(self.amount * there)
        seen = answer * (1 - bright) * places.on_subject(self.rim) * inside * strength
        glow = MIRRORED * core * seen * (1 - (1 - GLOSS_OF_ROUGH) * rough)
        away = (1 - np.cos(np.clip(off, -np.pi / 2, np.pi / 2))).astype(np.float32)
        modelling = MODELLING * (1 - (1 - OF_MODELLING) * bright)
        gain = 1 - strength * (modelling * away + darker) * inside
        gain = gain * (1 + places.on_subject(self.diffuse) * ((1 - SOFT) * core + SOFT * wide) * seen)
        subject = Light(grey(gain.astype(np.float32)), grey(glow.astype(np.float32), TINT))
        return subject, Light.none(self.surface.shape)

    def paint(self, frame: UInt8Array, t: float, alpha: UInt8Array) -> None:
        """Nothing: it is all light."""


def told_apart(photo: UInt8Array, whole: FloatArray) -> FloatArray:
    """How surely the rim of a surface (h, w), 0 or 1, is where it is told to be, 0 to 1: before plain ground of its own
    colour, as a white carton on white, nobody knows, and light that ends there would draw a false outline."""
    around = beside(whole)
    if not around.any():
        return np.ones_like(whole)
    ground = median(photo[around], axis=0)
    off = np.abs(photo.astype(np.float32) - ground).max(-1)
    if float(median(off[around])) > PLAIN:
        return np.ones_like(whole)
    long = max(whole.shape)
    inner = whole * (1 - within(whole, OUTLINE))  # the band along the outline, 1 to 0
    mean = blurred(off * inner, ALONG * long) / np.maximum(blurred(inner, ALONG * long), 1e-3)
    sure = smooth_steps(((mean - HARDLY) / (OTHER - HARDLY)).astype(np.float32))
    side = 2 * round(ALONG * long) + 1
    least = cv2.erode(along_outline(sure, whole), np.ones((side, side), np.uint8))  # one print at a rim saves no rim
    sure = blurred(least.astype(np.float32), ALONG * long)
    return blurred(sure + (1 - sure) * smooth_steps(within(whole, RIM)), 2.0)


def along_outline(field: FloatArray, whole: FloatArray) -> FloatArray:
    """A field (h, w) as it is at the nearest point of the outline of a surface (h, w), 0 or 1."""
    line = (whole > 0) & (cv2.erode(whole, np.ones((3, 3), np.uint8)) == 0)
    if not line.any():
        return np.ones_like(whole)
    _, nearest = cv2.distanceTransformWithLabels(
        (~line).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    table = np.zeros(int(nearest.max()) + 1, np.float32)
    table[nearest[line]] = field[line]
    return np.asarray(table[nearest], np.float32)


def smooth_steps(x: FloatArray) -> FloatArray:
    """0 below 0, 1 above 1, and smooth between."""
    x = np.clip(x, 0, 1)
    return np.asarray(x * x * (3 - 2 * x), np.float32)


def blurred(field: FloatArray, width: float) -> FloatArray:
    return cv2.GaussianBlur(field, (0, 0), width).astype(np.float32)


def before_bright(photo: UInt8Array, whole: FloatArray) -> tuple[FloatArray, FloatArray]:
    """How bright a surface is (h, w), 0 to 1, before ground that is bright too, and how much light its rim may show.

    Before ground that is not bright these are 0 and 1 everywhere.
    """
    brightness = photo.min(-1).astype(np.float32) / 255  # a colour is as far from white as its darkest part
    around = beside(whole)
    ground = float(median(brightness[around])) if around.any() else 0.0
    much = float(np.clip((ground - BRIGHT[0]) / (BRIGHT[1] - BRIGHT[0]), 0, 1))
    long = max(whole.shape)
    side = 2 * round(LETTERS * long / 2) + 1
    paper = cv2.morphologyEx(brightness, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)))
    soft = PAPER * LETTERS * long
    wide = cv2.dilate(paper, np.ones((2 * round(2 * soft) + 1, 2 * round(2 * soft) + 1), np.uint8))
    paper = blurred(wide.astype(np.float32), soft)  # over print, not over the paper beside it
    bright = much * np.clip((paper - BRIGHT[0]) / (BRIGHT[1] - BRIGHT[0]), 0, 1)
    rim = 1 - much * (1 - cv2.GaussianBlur(within(whole, KEPT_RIM), (0, 0), 1.0))
    return bright.astype(np.float32), rim.astype(np.float32)


def beside(whole: FloatArray) -> np.ndarray:
    """What is right beside a surface (h, w), 0 or 1."""
    return np.asarray(cv2.dilate(whole, np.ones((9, 9), np.uint8)) > whole)


def within(whole: FloatArray, rim: float) -> FloatArray:
    """How far inside a surface (h, w), 0 or 1, each point is, 0 to 1 at `rim` long sides and beyond."""
    deep = cv2.distanceTransform((whole > 0).astype(np.uint8), cv2.DIST_L2, 3) / (rim * max(whole.shape))
    return np.clip(deep, 0, 1).astype(np.float32)


def roughness(brightness: FloatArray) -> FloatArray:
    """How rough a surface looks (h, w), 0 to 1: by the contrast of its finest structure, for its own brightness."""
    fine = brightness - cv2.GaussianBlur(brightness, (0, 0), 1.2)
    contrast = np.sqrt(cv2.GaussianBlur(fine * fine, (0, 0), 4))
    contrast *= USUAL / (FAINT + cv2.GaussianBlur(brightness, (0, 0), 4))
    return np.clip((contrast - ROUGH[0]) / (ROUGH[1] - ROUGH[0]), 0, 1).astype(np.float32)
