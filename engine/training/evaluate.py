"""Measure Breeze on held-out photos: `python -m engine.training.evaluate --photos DIR [--sheet FILE]`.

Every figure is taken from what the shipped graphs and the renderer put out, on photos that training never saw.
"""

from __future__ import annotations

import argparse
import itertools
import json
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.inpainting import fill_behind
from engine.generators.breeze.layers import Layers, premultiply, split_layers
from engine.generators.breeze.mending import Layout
from engine.generators.breeze.motion import REACH, MotionParameters, Timing, plan
from engine.generators.breeze.networks import FOLDER, MODES, Networks, thumbnail_of
from engine.generators.breeze.pipeline import BreezePipeline, FittedPhoto
from engine.generators.breeze.renderer import Renderer
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE
from engine.progress import ignore
from engine.request.defaults import natural_size
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Arrow, Hints, Stroke
from engine.training import edge_quality, label_legibility, metrics
from engine.training.dataset import Photo, load, mask_file, not_white, photo_files

MEASURES = ("depth", "rigid", "edges", "labels", "arrows", "dial", "loops", "first_frame", "seeds", "sharp")
PER_PRODUCT = 1  # photos of one product are near copies: one each
STRENGTHS = (0.1, 0.25, 0.45, 0.7, 1.0)
SIZE = 512  # long side of the clips that are measured
LABEL_SIZE = 1024  # of those whose text is read
NO_LIFE = np.zeros((2 * MODES, 4, 4), np.float32)


@dataclass(frozen=True)
class HeldOut:
    kind: str
    image: SourceImage
    mask: FloatArray  # (H, W) at the size of the clip
    request: MotionRequest

    @property
    def pixels(self) -> UInt8Array:
        return self.image.fit(self.request.width, self.request.height)


class Grained(BreezePipeline):
    """Cuts and moves a photo as Breeze does, and lays grain on it: optical flow then sees all of the motion."""

    def layers(self, photo: FittedPhoto, layout: Layout) -> Layers:
        layers, picture = super().layers(photo, layout), metrics.grained(photo.pixels)
        if layers.subject is None:
            return replace(layers, backdrop=picture)
        coverage = layers.subject[..., 3]
        hole = cv2.dilate((coverage > 0).astype(np.uint8), np.ones((7, 7), np.uint8))
        behind = fill_behind(picture, picture, hole, coverage)
        return replace(layers, subject=premultiply(picture, behind, coverage), backdrop=behind)


class Evaluation:
    """The measures over a list of photos, each by class."""

    def __init__(self, photos: Path, weights: Path, limit: int) -> None:
        self.networks = Networks(weights)
        self.pipeline, self.grained = BreezePipeline(self.networks), Grained(self.networks)
        files = photo_files(photos, held_out=True)
        self.photos = [held_out(file) for file in chosen(files, limit)]
        self.believed = [held_out(file) for file in chosen([f for f in files if is_believed(load(f))], limit)]

    def clip(self, photo: HeldOut, grain: bool = False, **changes: object) -> UInt8Array:
        """A clip of a photo; with `grain` the same motion of a picture on which optical flow sees all of it."""
        request = replace(photo.request, **changes)  # type: ignore[arg-type]
        frames = np.empty((request.frames, request.height, request.width, 3), np.uint8)
        (self.grained if grain else self.pipeline).generate(photo.image, request, ignore, frames, 0)
        return frames

    def depth(self) -> dict[str, dict[str, dict[str, float]]]:
        """By class, against all the teacher's masks and against those that training would believe."""
        return {"all": self._depth(self.photos), "believed": self._depth(self.believed)}

    def _depth(self, photos: list[HeldOut]) -> dict[str, dict[str, float]]:
        rows: dict[str, list[tuple[float, float, float]]] = {}
        for photo in photos:
            if photo.kind == "scenes" or photo.mask.mean() < 0.02:
                continue
            depth, _ = self.networks.layout(thumbnail_of(photo.pixels))
            full = cv2.resize(depth, photo.mask.shape[::-1], interpolation=cv2.INTER_LINEAR)
            blob = metrics.best_iou(metrics.centred_blob(full.shape), photo.mask)
            row = metrics.best_iou(full, photo.mask), metrics.auc(full, photo.mask), blob
            rows.setdefault(photo.kind, []).append(row)
        return {kind: columns(found) for kind, found in rows.items()}

    def rigid(self) -> dict[str, float]:
        found = [
            metrics.rigid_residual(frames[0], frames[-1], photo.mask)
            for photo in self.photos
            if photo.kind in ("products", "objects")
            for camera in ("push-in", "orbit-right", "roll-left")
            for frames in [self.clip(photo, grain=True, camera=camera, frames=2)]
        ]
        return spread(found)

    def dial(self) -> dict[str, float]:
        """Slope of measured against asked displacement, and the worst relative error, per photo."""
        slopes, worst, rising = [], 0.0, True
        for photo in self.photos[:: max(1, len(self.photos) // 12)]:
            for camera in ("push-in", "pan-right"):
                made = [
                    metrics.moved(self.clip(photo, grain=True, camera=camera, motion=m, frames=5)) for m in STRENGTHS
                ]
                asked = np.array(STRENGTHS) * REACH
                slopes.append(float(np.dot(made, asked) / np.dot(asked, asked)))
                worst = max(worst, float(np.abs(made / asked - 1).max()))
                rising &= bool(np.all(np.diff(made) > 0))
        return {"slope": float(np.mean(slopes)), "slope_low": min(slopes), "slope_high": max(slopes),
                "worst": worst, "monotonic": float(rising)}  # fmt: skip

    def loops(self) -> dict[str, float]:
        return spread([
            metrics.seam(self.clip(photo, loop=loop, camera=camera, frames=25))
            for photo in self.photos[:: max(1, len(self.photos) // 10)]
            for loop in ("loop", "pingpong")
            for camera in ("push-in", "orbit-right")
        ])  # fmt: skip

    def first_frame(self) -> dict[str, float]:
        from engine.export.encoding import psnr

        return spread([psnr(self.clip(photo, frames=2)[0], photo.pixels) for photo in self.photos])

    def seeds(self) -> dict[str, float]:
        """Correlation of the motion of two seeds, camera standing still, and whether one seed repeats."""
        found, same = [], True
        for photo in self.photos[:: max(1, len(self.photos) // 12)]:
            runs = [self.clip(photo, camera="static", seed=seed, frames=5, motion=1.0) for seed in (1, 2, 1)]
            one, two = (metrics.flow(run[0], run[-1]).ravel() for run in runs[:2])
            same &= bool(np.array_equal(runs[0], runs[2]))
            if min(one.std(), two.std()) > 0.1:
                found.append(float(np.corrcoef(one, two)[0, 1]))
        return {**spread(found), "same_bytes": float(same)}

    def edges(self) -> dict[str, dict[str, float]]:
        """Tear at the subject's edge, of 255: Breeze's against a mesh's and a joint bilateral warp's, same motion."""
        rows: dict[str, list[float]] = {}
        cut_outs = [photo for photo in self.photos if photo.kind != "scenes" and photo.mask.max() > 0.9]
        for photo, behind in zip(cut_outs, cut_outs[1:] + cut_outs[:1], strict=True):
            scene = edge_quality.Composed(photo.pixels, photo.mask, cv2.resize(behind.pixels, photo.mask.shape[::-1]))
            layers = split_layers(scene.photo, *self.networks.layout(thumbnail_of(scene.photo)))
            for camera in ("push-in", "orbit-right"):
                motion = plan(
                    layers, NO_LIFE, photo.mask.shape[::-1], MotionParameters(camera, 0.45), Timing(9, 9, "none")
                )
                truth, alpha = edge_quality.true_frame(scene, motion, 1.0)
                frames = {
                    "breeze": Renderer(layers, motion).frame(1.0),
                    "mesh": edge_quality.mesh_warp(scene.photo, motion, 1.0),
                    "joint_bilateral": edge_quality.bilateral_warp(scene.photo, motion, 1.0),
                }
                for name, frame in frames.items():
                    rows.setdefault(name, []).append(edge_quality.tear(frame, truth, alpha))
        return {name: spread(found) for name, found in rows.items()}

    def labels(self) -> dict[str, dict[str, float]]:
        """How much of the text on subjects that is read on the first frame is read on later ones, by strength.

        Text behind a subject is left out: the subject moves before it, as it should.
        """
        rows: dict[str, list[float]] = {}
        for photo in (resized(photo, LABEL_SIZE) for photo in self.photos):
            if not (first := label_legibility.legible(photo.pixels, photo.mask)):
                continue
            for motion, camera in itertools.product((0.45, 1.0), ("push-in", "orbit-right")):
                frames = self.clip(photo, motion=motion, camera=camera, frames=5)
                rows.setdefault(f"motion {motion:g}", []).append(
                    min(label_legibility.still_said(first, f) for f in frames)
                )
        return {name: spread(found) for name, found in rows.items()}

    def arrows(self) -> dict[str, float]:
        """An arrow from the middle of the subject: angle and length of what its foot does; and what is held still."""
        angles, lengths, still = [], [], []
        with_subject = [photo for photo in self.photos if photo.mask.max() > 0.9]
        for photo in with_subject[:: max(1, len(with_subject) // 12)]:
            for dx, dy in ((0.05, 0.0), (-0.03, -0.04), (0.0, 0.06)):
                foot = metrics.middle(photo.mask)
                hints = Hints((Arrow(foot, (foot[0] + dx, foot[1] + dy)),)).to_text()
                frames = self.clip(photo, grain=True, camera="static", life=0.0, frames=2, motion=1.0, hints=hints)
                went = metrics.at_place(metrics.flow(frames[0], frames[-1]), foot)
                asked = np.array([dx * photo.mask.shape[1], dy * photo.mask.shape[0]])
                turn = np.angle(complex(*went) / complex(*asked), deg=True)
                angles.append(abs(float(turn)))
                lengths.append(float(np.hypot(*went) / np.hypot(*asked)))
            hints = Hints((Stroke(True, 0.08, (foot,)),)).to_text()
            frames = self.clip(photo, grain=True, camera="static", frames=5, motion=1.0, life=2.0, hints=hints)
            flows = [metrics.flow(frames[0], frame) for frame in frames[1:]]
            still.append(max(float(np.hypot(*metrics.at_place(flow, foot))) for flow in flows))
        return {"angle": float(np.mean(angles)), "angle_worst": max(angles), "length": float(np.mean(lengths)),
                "length_low": min(lengths), "length_high": max(lengths), "still_pixels_worst": max(still)}  # fmt: skip

    def sharp(self) -> dict[str, float]:
        return spread([metrics.sharpness(self.clip(p, frames=3)[1], p.pixels) for p in self.photos])


def resized(photo: HeldOut, long_side: int) -> HeldOut:
    """The same photo for a larger clip, no larger than the photo."""
    width, height = natural_size((photo.image.width, photo.image.height), BREEZE, long_side)
    mask = cv2.resize(photo.mask, (width, height), interpolation=cv2.INTER_LINEAR)
    return replace(photo, mask=mask, request=replace(photo.request, width=width, height=height))


def is_believed(photo: Photo) -> bool:
    return photo.is_sure and photo.is_whole


def chosen(held_out: list[Path], limit: int) -> list[Path]:
    """Every portrait, object and scene, and one of each product."""
    taken: dict[str, int] = {}
    files = []
    for file in held_out:
        group = file.stem.split("_")[2] if file.stem.startswith("gro_") else file.stem
        taken[group] = taken.get(group, 0) + 1
        if taken[group] <= PER_PRODUCT:
            files.append(file)
    return files[:: max(1, len(files) // limit)] if limit else files


def held_out(file: Path) -> HeldOut:
    image = SourceImage.open(file)
    width, height = natural_size((image.width, image.height), BREEZE, SIZE)
    if file.parent.name == "packshots":
        mask = not_white(image.fit(width, height)).astype(np.float32)
    else:
        with Image.open(mask_file(file)) as picture:
            mask = np.asarray(picture.convert("L").resize((width, height), Image.Resampling.BILINEAR), np.float32)
    return HeldOut(file.parent.name, image, mask / np.float32(255), MotionRequest(width, height, frames=25))


def columns(rows: list[tuple[float, float, float]]) -> dict[str, float]:
    iou, area, blob = zip(*rows, strict=True)
    return {
        "photos": len(rows), "iou": float(np.mean(iou)), "iou_worst": min(iou),
        "auc": float(np.mean(area)), "blob_iou": float(np.mean(blob)),
    }  # fmt: skip


def spread(values: list[float]) -> dict[str, float]:
    known = np.array([v for v in values if np.isfinite(v)])
    if not len(known):
        return {"count": 0}
    return {
        "count": len(known),
        "mean": float(known.mean()),
        "lowest": float(known.min()),
        "highest": float(known.max()),
    }


def contact_sheet(evaluation: Evaluation, path: Path, count: int) -> None:
    """For each photo: first frame, middle, last, and how the picture changed."""
    rows = []
    photos = evaluation.photos
    for photo in photos[:: max(1, len(photos) // count)][:count]:
        frames = evaluation.clip(photo, frames=9)
        change = cv2.absdiff(frames[0], frames[-1])
        rows.append(np.hstack([tile(f) for f in (frames[0], frames[4], frames[8], change)]))
    half = (len(rows) + 1) // 2
    rows += [np.zeros_like(rows[0])] * (2 * half - len(rows))
    Image.fromarray(np.hstack([np.vstack(rows[:half]), np.vstack(rows[half:])])).save(path)


def tile(frame: UInt8Array, side: int = 200) -> UInt8Array:
    scale = side / max(frame.shape[:2])
    small = cv2.resize(frame, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    canvas = np.zeros((side, side, 3), np.uint8)
    canvas[: small.shape[0], : small.shape[1]] = small
    return canvas


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m engine.training.evaluate", description=__doc__)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=FOLDER)
    parser.add_argument("--limit", type=int, default=0, help="at most about this many photos")
    parser.add_argument("--only", nargs="*", default=MEASURES, choices=MEASURES)
    parser.add_argument("--sheet", type=Path, help="write a contact sheet here")
    args = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    evaluation = Evaluation(args.photos, args.weights, args.limit)
    for name in args.only:
        print(json.dumps({name: getattr(evaluation, name)()}, indent=1), flush=True)
    if args.sheet:
        contact_sheet(evaluation, args.sheet, 20)


if __name__ == "__main__":
    main()
