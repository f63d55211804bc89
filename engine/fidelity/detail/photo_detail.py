"""Enlarges a clip to the photo's resolution: where it shows what the photo shows, with the photo's own detail.

The motion from photo to frame is measured at the clip's size. Where the photo, moved so, is what the frame shows, its
fine structure takes the place of the clip's; what is coarse (light, colour) stays the clip's everywhere, so there is
no seam. Elsewhere the clip is enlarged. A frame is made only when it is asked for, in strips: memory stays small.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.registration import Matrix, Pyramid, register
from engine.progress import StepCallback

LARGEST = 3840  # pixels on the long side: 4K
MEASURED = 640  # pixels on the long side: motion is measured at most so large
STRIP = 256  # rows made at once
COARSE = 2.5  # pixels of the clip: what is coarser is left to it
STILL = (0.25, 0.8)  # pixels of the clip: what moves less is taken to be still, what moves more is not
LIGHT = 9.0  # pixels: light does not change faster
STRONGEST = 1.7  # how much brighter or darker (in its inverse) a clip may be than its photo
UNLIKE = 4.0  # levels that clip and photo may differ by, whatever they show
OF_CONTRAST = 0.45  # of the local contrast: so much more, as clips are soft
BEFORE_AND_AFTER = 2  # frames in which the photo must be right for it to be wholly trusted


class PhotoDetailUpscaler:
    """The frames of a clip (T, h, w, 3), enlarged to (T, height, width, 3), the photo (H, W, 3) in all it can carry."""

    def __init__(self, photo: UInt8Array, frames: UInt8Array, step: StepCallback = lambda done, total: None) -> None:
        self.frames = frames
        pyramid = Pyramid(photo)
        height, width = frames.shape[1:3]
        self.place = refine_registration(pyramid, register(photo, frames[0]), frames[0])
        self.width, self.height = enlarged_size((width, height), float(np.sqrt(abs(np.linalg.det(self.place[:2, :2])))))
        self.scale = self.width / width
        self.photo, self.to_photo = pyramid_level(pyramid, self.place, self.scale)
        self.reference = np.clip(pyramid.draw(self.place, (width, height)), 0, 255).astype(np.uint8)
        self.flows, trust = track_motion(self.reference, frames, step)
        self.trust = limited_over_time(trust)

    def picture(self, i: int) -> UInt8Array:
        """Frame `i`, (height, width, 3)."""
        frame, flow, trust = self.frames[i], self._flow(i), self._trust(i)
        sharp = np.empty((self.height, self.width, 3), np.uint8)
        for rows in self._strips():
            sharp[rows] = self._moved(flow, rows)
        size = frame.shape[1], frame.shape[0]
        coarse = cv2.resize(sharp, size, interpolation=cv2.INTER_AREA).astype(np.float32)
        gain = gain_map(frame.astype(np.float32), coarse)
        light = cv2.GaussianBlur(frame - coarse * gain, (0, 0), COARSE)
        for rows in self._strips():
            plain = self._enlarged(frame, rows, cv2.INTER_CUBIC).astype(np.float32)
            marked_or_detected = sharp[rows] * self._enlarged(gain, rows) + self._enlarged(light, rows)
            share = self._enlarged(trust, rows)[..., None]
            sharp[rows] = np.clip(np.rint(plain + share * (marked_or_detected - plain)), 0, 255).astype(np.uint8)
        return sharp

    def _flow(self, i: int) -> FloatArray:
        """Where each pixel of a frame is in the first frame's picture of the photo, less itself, (h, w, 2)."""
        height, width = self.frames.shape[1:3]
        flow = self.flows[i].astype(np.float32)
        return cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR) * (width / flow.shape[1])

    def _trust(self, i: int) -> FloatArray:
        height, width = self.frames.shape[1:3]
        return cv2.resize(self.trust[i].astype(np.float32) / 255, (width, height), interpolation=cv2.INTER_LINEAR)

    def _strips(self) -> list[slice]:
        return [slice(top, min(top + STRIP, self.height)) for top in range(0, self.height, STRIP)]

    def _moved(self, flow: FloatArray, rows: slice) -> UInt8Array:
        """Some rows of the photo, moved as the frame has it."""
        y, x = np.mgrid[rows.start : rows.stop, 0 : self.width].astype(np.float32)
        at = np.stack([x, y], -1)
        at = (at + 0.5) / self.scale - 0.5 + self._enlarged(flow, rows)
        a, b = self.to_photo[0].astype(np.float32), self.to_photo[1].astype(np.float32)
        across, down = (at[..., 0] * row[0] + at[..., 1] * row[1] + row[2] for row in (a, b))
        return cv2.remap(self.photo, across, down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8)

    def _enlarged(self, picture: np.ndarray, rows: slice, how: int = cv2.INTER_LINEAR) -> np.ndarray:
        """Some rows of a picture of the clip's size, at the plate's."""
        half = (1 / self.scale - 1) / 2
        back = np.array([[1 / self.scale, 0, half], [0, 1 / self.scale, half + rows.start / self.scale]])
        size = self.width, rows.stop - rows.start
        flags = how | cv2.WARP_INVERSE_MAP
        return cv2.warpAffine(picture, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)


def gain_map(frame: FloatArray, photo: FloatArray) -> FloatArray:
    """How much brighter the frame is than the photo, slowly changing, (h, w, 3): fine structure is so much stronger."""
    a, b = (cv2.GaussianBlur(picture, (0, 0), LIGHT) + 8 for picture in (frame, photo))
    return np.clip(a / b, 1 / STRONGEST, STRONGEST).astype(np.float32)


def enlarged_size(clip: tuple[int, int], place_scale: float) -> tuple[int, int]:
    """Width and height, even, at which a photo that the clip shows so much smaller has its own resolution."""
    scale = max(1.0, min(1 / place_scale, LARGEST / max(clip)))
    width, height = (round(side * scale / 2) * 2 for side in clip)
    return width, height


def refine_registration(pyramid: Pyramid, place: Matrix, frame: UInt8Array) -> Matrix:
    """The way from photo to first frame once more, to a tenth of a pixel: by what the flow between them agrees on."""
    height, width = frame.shape[:2]
    drawn = np.clip(pyramid.draw(place, (width, height)), 0, 255).astype(np.uint8)
    flow = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM).calc(grey(frame), grey(drawn), None)
    sure = explained_share(drawn, frame, flow) > 0.9
    ys, xs = (at[:: max(1, len(at) // 5000)] for at in np.nonzero(sure))
    if len(xs) < 100:
        return place
    here = np.stack([xs, ys], 1).astype(np.float32)
    found, _ = cv2.estimateAffinePartial2D(here + flow[ys, xs], here, method=cv2.RANSAC, ransacReprojThreshold=0.5)
    if found is None:
        return place
    return np.asarray(np.vstack([found, [0, 0, 1]]) @ place, np.float64)


def pyramid_level(pyramid: Pyramid, place: Matrix, scale: float) -> tuple[UInt8Array, Matrix]:
    """The level of a photo's pyramid that is fine enough for a plate, and the way from the clip's pixels to its."""
    shrink = float(np.sqrt(abs(np.linalg.det(place[:2, :2])))) * scale
    level = int(np.clip(np.floor(np.log2(1 / shrink) + 0.2), 0, len(pyramid.levels) - 1))
    full, chosen = pyramid.levels[0].shape, pyramid.levels[level]
    sx, sy = chosen.shape[1] / full[1], chosen.shape[0] / full[0]
    to_level = np.array([[sx, 0, (sx - 1) / 2], [0, sy, (sy - 1) / 2], [0, 0, 1.0]])
    return chosen, to_level @ np.linalg.inv(place)


def track_motion(
    reference: UInt8Array, frames: UInt8Array, step: StepCallback
) -> tuple[list[np.ndarray], list[UInt8Array]]:
    """For each frame the flow back to the reference, (h, w, 2) float16, and how far it explains the frame, 0..255."""
    finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    small, flow = downscaled(reference), None
    flows, trust = [], []
    for i, frame in enumerate(frames):
        seen = downscaled(frame)
        flow = finder.calc(grey(seen), grey(small), None if flow is None else flow.copy())
        kept = denoised_flow(flow)
        flows.append(kept.astype(np.float16))
        trust.append(np.rint(255 * explained_share(small, seen, kept)).astype(np.uint8))
        step(i + 1, len(frames))
    return flows, trust


def denoised_flow(flow: FloatArray) -> FloatArray:
    """A smooth flow in which what hardly moves does not move at all: that little is noise, and noise would be seen."""
    smooth = cv2.GaussianBlur(flow, (0, 0), 2.0)
    far = np.linalg.norm(cv2.GaussianBlur(flow, (0, 0), 6.0), axis=-1)
    t = np.clip((far - STILL[0]) / (STILL[1] - STILL[0]), 0, 1)
    return (smooth * (t * t * (3 - 2 * t))[..., None]).astype(np.float32)


def explained_share(reference: UInt8Array, frame: UInt8Array, flow: FloatArray) -> FloatArray:
    """1 where the moved reference is what the frame shows, light and softness aside, 0 where it is not, (h, w)."""
    y, x = np.mgrid[0 : flow.shape[0], 0 : flow.shape[1]].astype(np.float32)
    place = x + flow[..., 0], y + flow[..., 1]
    moved = cv2.remap(reference, *place, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    a, b = (cv2.GaussianBlur(picture.astype(np.float32), (0, 0), 1.2) for picture in (moved, frame))
    error = np.abs((a - b) - cv2.GaussianBlur(a - b, (0, 0), LIGHT)).max(-1)
    contrast = np.abs(a - cv2.GaussianBlur(a, (0, 0), 3.0)).max(-1)
    allowed = UNLIKE + OF_CONTRAST * cv2.GaussianBlur(contrast, (0, 0), 3.0)
    right = np.clip(2 - cv2.GaussianBlur(error, (0, 0), 1.5) / allowed, 0, 1)
    inside = (place[0] >= -1) & (place[1] >= -1) & (place[0] <= flow.shape[1]) & (place[1] <= flow.shape[0])
    sure = cv2.erode(right * inside, np.ones((5, 5), np.uint8))
    return cv2.GaussianBlur(sure, (0, 0), 2.0)


def limited_over_time(trust: list[UInt8Array]) -> list[UInt8Array]:
    """The same, no more than on average in the frames around: sharpness shall not come and go."""
    reach = BEFORE_AND_AFTER
    means = [np.mean(trust[max(0, i - reach) : i + reach + 1], 0) for i in range(len(trust))]
    return [np.minimum(now, mean).astype(np.uint8) for now, mean in zip(trust, means, strict=True)]


def downscaled(picture: UInt8Array) -> UInt8Array:
    scale = min(1.0, MEASURED / max(picture.shape[:2]))
    size = max(16, round(picture.shape[1] * scale)), max(16, round(picture.shape[0] * scale))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def grey(picture: UInt8Array) -> UInt8Array:
    return cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.uint8)
