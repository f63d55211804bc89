"""What is good about a clip, in numbers, each taken from the pixels that came out."""

from __future__ import annotations

import itertools

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array

WINDOW = 21  # pixels that are tracked together


def best_iou(score: FloatArray, mask: FloatArray) -> float:
    """The largest intersection over union of `score > threshold` with `mask > 0.5`, over all thresholds."""
    order = np.argsort(-score.ravel(), kind="stable")
    truth = mask.ravel()[order] > 0.5
    hits = np.cumsum(truth)
    taken = np.arange(1, len(truth) + 1)
    return float((hits / (taken + max(int(hits[-1]), 1) - hits)).max())


def auc(score: FloatArray, mask: FloatArray) -> float:
    """How likely a point of the subject scores above a point outside (area under the ROC curve)."""
    inside = mask.ravel() > 0.5
    ranks = np.empty(score.size)
    ranks[np.argsort(score.ravel(), kind="stable")] = np.arange(1, score.size + 1)
    positive, negative = int(inside.sum()), int((~inside).sum())
    if not positive or not negative:
        return float("nan")
    return float((ranks[inside].sum() - positive * (positive + 1) / 2) / (positive * negative))


def centred_blob(shape: tuple[int, int]) -> FloatArray:
    """The guess without looking: a round hill in the middle."""
    y, x = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
    return np.exp(-2 * (x * x + y * y)).astype(np.float32)


def flow(first: UInt8Array, second: UInt8Array) -> FloatArray:
    """Where each pixel of the first picture is in the second, less itself, (H, W, 2) in pixels."""
    before, after = (cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY) for frame in (first, second))
    finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    return finder.calc(before, after, None)


def grained(pixels: UInt8Array, seed: int = 0) -> UInt8Array:
    """With a fine pattern all over, so that optical flow sees plain places move too."""
    rng = np.random.default_rng(seed)
    height, width = pixels.shape[:2]
    pattern = cv2.GaussianBlur(rng.normal(0, 90, (height, width)).astype(np.float32), (0, 0), 2)
    return np.clip(pixels * 0.6 + 50 + pattern[..., None], 0, 255).astype(np.uint8)


def moved(frames: UInt8Array) -> float:
    """The farthest the picture goes from its first frame: root mean square flow, in long sides."""
    tries = [flow(frames[0], frames[i]) for i in sorted({len(frames) // 4, len(frames) // 2, len(frames) - 1})]
    return max(float(np.sqrt((f**2).sum(-1).mean())) for f in tries) / max(frames.shape[1:3])


def rigid_residual(first: UInt8Array, last: UInt8Array, mask: FloatArray) -> float:
    """How far points on the subject stray from one similarity transform, as a share of the picture's move.

    Tracked twice: a window that turns is tracked a little wrong, so the transform found first is undone before the
    second look, which sees only what strays. Windows lie on the subject as a whole: those on its edge go astray.
    """
    inside = cv2.erode((mask > 0.8).astype(np.uint8), np.ones((WINDOW + 2, WINDOW + 2), np.uint8))
    a, b = tracked(first, last, inside)
    everywhere, after = tracked(first, last, np.ones_like(inside))
    if len(a) < 12:
        return float("nan")
    back = similarity_matrix(a, b)
    undone = cv2.warpAffine(
        last, back, last.shape[1::-1],
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REFLECT_101,
    ).astype(np.uint8)  # fmt: skip
    a, b = tracked(first, undone, inside & still_shown(np.vstack([back, [0, 0, 1]]), inside.shape), levels=1)
    strays = np.linalg.norm(similarity(a, b) - b, axis=1)
    move = np.linalg.norm(after - everywhere, axis=1)
    return float(np.sqrt((strays**2).mean()) / np.sqrt((move**2).mean()))


def still_shown(back: np.ndarray, shape: tuple[int, ...]) -> UInt8Array:
    """Which windows of a picture (H, W) lie within the frame, 0 or 1, where a homography `back` takes them.

    What has left the frame can't be tracked: there its mirror image is found.
    """
    ones = np.ones(shape[:2], np.uint8)
    shown = cv2.warpPerspective(ones, back, shape[1::-1], flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP)
    reach = np.ones((WINDOW + 2, WINDOW + 2), np.uint8)
    return cv2.erode(shown, reach, borderType=cv2.BORDER_CONSTANT, borderValue=0).astype(np.uint8)


def tracked(first: UInt8Array, last: UInt8Array, where: UInt8Array, levels: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Points (N, 2) of the first picture, where `where` is not 0, and where they are in the last one.

    Windows are compared in so many smaller pictures first, where they reach twice as far each time.
    """
    grey, after = (cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY) for frame in (first, last))
    points = cv2.goodFeaturesToTrack(grey, 400, 0.01, 6, mask=where)
    if points is None:
        return np.zeros((0, 2)), np.zeros((0, 2))
    found, ok, _ = cv2.calcOpticalFlowPyrLK(grey, after, points, None, winSize=(WINDOW, WINDOW), maxLevel=levels)
    back, ok_back, _ = cv2.calcOpticalFlowPyrLK(after, grey, found, None, winSize=(WINDOW, WINDOW), maxLevel=levels)
    sure = (ok & ok_back).ravel().astype(bool) & (np.linalg.norm(back - points, axis=-1).ravel() < 0.3)
    return points[sure, 0].astype(np.float64), found[sure, 0].astype(np.float64)


def similarity(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """`a` (N, 2) under the similarity transform that brings it closest to `b` (least squares)."""
    matrix = similarity_matrix(a, b)
    return np.asarray(a @ matrix[:, :2].T + matrix[:, 2])


def similarity_matrix(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The similarity transform (2, 3) that brings `a` (N, 2) closest to `b`."""
    za, zb = a @ [1, 1j], b @ [1, 1j]
    mean_a, mean_b = za.mean(), zb.mean()
    turn = ((zb - mean_b) * (za - mean_a).conj()).sum() / (np.abs(za - mean_a) ** 2).sum()
    rest = mean_b - turn * mean_a
    return np.array([[turn.real, -turn.imag, rest.real], [turn.imag, turn.real, rest.imag]])


def seam(frames: UInt8Array) -> float:
    """The step from the last frame to the first, over the median step between frames."""
    steps = [step(a, b) for a, b in itertools.pairwise(frames)]
    return step(frames[-1], frames[0]) / max(float(np.median(steps)), 1e-6)


def step(a: UInt8Array, b: UInt8Array) -> float:
    return float(cv2.absdiff(a, b).mean())


def sharpness(frame: UInt8Array, like: UInt8Array) -> float:
    """Variance of the Laplacian, over that of another picture."""
    ours, theirs = (cv2.Laplacian(cv2.cvtColor(f, cv2.COLOR_RGB2GRAY), cv2.CV_32F).var() for f in (frame, like))
    return float(ours / max(theirs, 1e-6))


def middle(mask: FloatArray) -> tuple[float, float]:
    """The place deepest inside a mask, as shares of width and height; not at the picture's border."""
    inside = cv2.distanceTransform(
        cv2.copyMakeBorder((mask > 0.5).astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT), cv2.DIST_L2, 5
    )
    inside = inside[1:-1, 1:-1]
    row, column = np.unravel_index(int(inside.argmax()), mask.shape)
    return (float(column) + 0.5) / mask.shape[1], (float(row) + 0.5) / mask.shape[0]


def at_place(flow: FloatArray, place: tuple[float, float], reach: int = 3) -> np.ndarray:
    """The median flow (2,) in a small square at a place given in shares of width and height."""
    height, width = flow.shape[:2]
    x, y = int(place[0] * width), int(place[1] * height)
    near = flow[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1]
    return np.asarray(np.median(near.reshape(-1, 2), axis=0), np.float64)
