"""The fidelity report: how well each frame of a clip keeps what the photo shows."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import IntEnum

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.colour import brand_colours as brands
from engine.fidelity.colour.stabilisation import reference_of
from engine.fidelity.faces.identity import FaceIdentity, face_in
from engine.fidelity.labels.compositor import Track, follow
from engine.fidelity.labels.detection import Region, with_lines
from engine.fidelity.labels.planar_tracker import SURE, filled
from engine.fidelity.report import metrics
from engine.fidelity.vision.registration import Matrix, Pyramid, register, transform_points
from engine.generators.breeze.networks import Networks, thumbnail_of

Step = Callable[[int, int], None]
Watch = Callable[
    [UInt8Array, FloatArray, UInt8Array], float
]  # a frame, the flow to it, its small picture with motion undone
FULL_MOTION = 0.05  # of the long side: root mean square displacement of motion 1, as Breeze's dial has it
LOST = "lost"  # a label that is there but can't be followed: what became of it, nobody knows


class Verdict(IntEnum):
    GREEN, AMBER, RED = 0, 1, 2


@dataclass(frozen=True)
class Limit:
    """From where on a number is amber, and red; `more` when more of it is worse."""

    amber: float
    red: float
    more: bool

    def judge(self, value: float | None) -> Verdict:
        if value is None:
            return Verdict.GREEN
        sign = 1 if self.more else -1
        return Verdict((sign * value > sign * self.amber) + (sign * value > sign * self.red))


LIMITS = {
    "label": Limit(0.9, 0.7, more=False),
    "subject": Limit(0.8, 0.6, more=False),
    "face": Limit(0.8, 0.6, more=False),
    "background": Limit(3.0, 6.0, more=True),
    "brand": Limit(3.0, 6.0, more=True),
    "sharpness": Limit(0.7, 0.5, more=False),
    "flicker": Limit(2.5, 6.0, more=True),
}


@dataclass(frozen=True)
class FrameReport:
    """One frame: `label` and `subject` similarity 0..1, `background` in delta E 2000, `sharpness` over the first
    frame's, `flicker` in levels, `motion` as root mean square displacement from the first frame in long sides.

    `label` is None without a label, or where it can't be followed; `face`, how surely it is still the same person, is
    None without a face (of one that is no person's it is similarity of structure, 0..1). `brand` is how far the brand
    colour that strays most is from the photo's, in delta E 2000, None where none is watched. `lost` is whether a label
    that should be seen can't be followed: that is no fault yet, but nobody knows that it is well.
    """

    label: float | None
    subject: float
    background: float
    sharpness: float
    flicker: float
    motion: float
    face: float | None = None
    brand: float | None = None
    lost: bool = False

    @property
    def verdict(self) -> Verdict:
        return max(self._verdicts.values())

    @property
    def worst(self) -> str:
        """The number that decides, "lost" where it is that, empty when all is well."""
        verdicts = self._verdicts
        return max(verdicts, key=lambda name: verdicts[name]) if self.verdict else ""

    @property
    def _verdicts(self) -> dict[str, Verdict]:
        by_number = {name: limit.judge(getattr(self, name)) for name, limit in LIMITS.items()}
        return by_number | {LOST: Verdict.AMBER if self.lost else Verdict.GREEN}


@dataclass(frozen=True)
class FidelityReport:
    """All frames, the motion that was asked for (0..1, None when nobody knows) and got, the labels' texts."""

    frames: tuple[FrameReport, ...]
    labels: tuple[str, ...]
    asked: float | None = None
    colours: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()  # brand colours that the photo has not

    @property
    def got(self) -> float:
        """How much moved, on the dial from 0 to 1 (and beyond)."""
        return max(frame.motion for frame in self.frames) / FULL_MOTION

    @property
    def last_good(self) -> int:
        """The last frame before the first that is red; -1 when none is good."""
        bad = (i for i, frame in enumerate(self.frames) if frame.verdict is Verdict.RED)
        return next(bad, len(self.frames)) - 1

    @property
    def faults(self) -> list[str]:
        """The numbers in which some frame falls short, and "lost"."""
        return sorted({frame.worst for frame in self.frames} - {""})

    @property
    def drift(self) -> dict[str, float]:
        """How each number changes from the first frame to the last, by a line through all frames."""
        time = np.linspace(0, 1, len(self.frames))
        result = {}
        for name in LIMITS:
            values = [getattr(frame, name) for frame in self.frames]
            known = [i for i, value in enumerate(values) if value is not None]
            if len(known) > 1:
                line = np.polyfit(time[known], np.array([values[i] for i in known], np.float64), 1)
                result[name] = float(line[0])
        return result

    @property
    def score(self) -> float:
        """One number to compare clips by: the mean of the frames, green 1, amber 0.5, red 0."""
        return float(np.mean([1 - frame.verdict / 2 for frame in self.frames]))

    def to_json(self) -> dict[str, object]:
        frames = [
            {name: round(v, 4) if isinstance(v, float) else v for name, v in asdict(frame).items()}
            | {"verdict": frame.verdict.name.lower(), "worst": frame.worst}
            for frame in self.frames
        ]
        return {
            "score": round(self.score, 4), "last_good": self.last_good, "labels": list(self.labels),
            "colours": list(self.colours), "missing": list(self.missing),
            "motion": {"asked": self.asked, "got": round(self.got, 3)},
            "drift": {name: round(value, 4) for name, value in self.drift.items()}, "frames": frames,
        }  # fmt: skip


def build_report(
    photo: UInt8Array, regions: list[Region], frames: UInt8Array, asked: float | None = None,
    step: Step = lambda done, total: None, face: Region | None = None, colours: Sequence[str] | None = None,
) -> FidelityReport:  # fmt: skip
    """Compare a clip (T, h, w, 3) with its photo (H, W, 3); `face` is where somebody's face is in the photo.

    `colours` are brand colours as #RRGGBB; an empty list has them found. Raises InvalidRequestError for what is
    no colour; one that the photo has not is told as missing.

    `step` is told of each frame three times (followed, compared, judged), and may raise Cancelled.
    """
    count, total = len(frames), 3 * len(frames)
    known = [with_lines(region, photo) for region in regions]
    place = register(photo, frames[0])
    reference = reference_of(photo, frames, place)
    legible = [as_legible(region, place, reference) for region in known]
    tracks = follow(photo, legible, frames, lambda done, _: step(done, total), place) if known else []
    missed = [track for track, region in zip(tracks, known, strict=True) if track.region is region]
    compare = metrics.Comparison(reference, subject_of(reference))
    brand, missing = patches(compare.small, colours)
    watch = None if face is None else watching(photo, face, place, reference)
    little = [metrics.small(frame) for frame in frames]
    calm, motions, features, flow = [], [], [], None
    for i, frame in enumerate(little):
        flow = compare.flow(frame, flow)
        calm.append(metrics.undone(frame, flow))
        features.append(None if watch is None else watch(frames[i], flow, calm[i]))
        motions.append(float(np.sqrt((flow**2).sum(-1).mean())) / max(frame.shape[:2]))
        step(count + i + 1, total)
    first, flickers = metrics.sharpness(frames[0]), flickering(compare, little)
    rows: list[FrameReport] = []
    for i, frame in enumerate(frames):
        row = FrameReport(
            labels(reference, place, tracks, frame, i),
            compare.subject_similarity(calm[i]),
            compare.background_delta_e(calm[i]),
            metrics.sharpness(frame) / max(first, 1e-6),
            flickers[i],
            motions[i],
            features[i],
            max((patch.strays(calm[i]) for patch in brand), default=None),
            any(is_lost(track, frame, i) for track in missed),
        )
        rows.append(row)
        step(2 * count + i + 1, total)
    texts, names = tuple(region.text for region in legible), tuple(patch.name for patch in brand)
    return FidelityReport(tuple(rows), texts, asked, names, missing)


def patches(reference: UInt8Array, colours: Sequence[str] | None) -> tuple[list[brands.Patch], tuple[str, ...]]:
    """The brand colours that are watched: those that are said, or found; and those that the photo has not."""
    if not colours:
        return ([] if colours is None else brands.found(reference)), ()
    said = [(colour, brands.named(reference, colour)) for colour in colours]
    return [patch for _, patch in said if patch], tuple(colour for colour, patch in said if not patch)


def as_legible(region: Region, place: Matrix, reference: UInt8Array) -> Region:
    """A label whose text not even the photo itself shows legibly at the clip's size is compared as a picture."""
    if region.lines and LIMITS["label"].judge(metrics.legibility(region, place, reference)):
        return replace(region, lines=())
    return region


def labels(reference: UInt8Array, place: Matrix, tracks: list[Track], frame: UInt8Array, i: int) -> float | None:
    """The worst label's similarity; None where no label is followed."""
    told = (
        metrics.label_similarity(reference, place, track.region, track.moves[i], frame, track.bends[i])
        for track in tracks
        if track.trust[i] >= SURE
    )
    return min((value for value in told if value is not None), default=None)


def is_lost(track: Track, frame: UInt8Array, i: int) -> bool:
    """Whether a label can't be followed in a frame, though the picture's border is not known to cut it off."""
    return bool(track.trust[i] < SURE) and metrics.inside(track.region.outline, track.moves[i], frame, track.bends[i])


def flickering(compare: metrics.Comparison, frames: list[UInt8Array]) -> list[float]:
    """Flicker of each small frame; the first and last have but one neighbour and none."""
    result = [0.0] * len(frames)
    for i in range(1, len(frames) - 1):
        before, after = (compare.between(frames[i], frames[j]) for j in (i - 1, i + 1))
        result[i] = metrics.flicker(before, frames[i], after)
    return result


def subject_of(reference: UInt8Array) -> FloatArray:
    """Where the subject is, (h, w) 0..1, by Breeze's eyes."""
    _, matte = Networks().layout(thumbnail_of(reference))
    return cv2.resize(matte, (reference.shape[1], reference.shape[0]), interpolation=cv2.INTER_LINEAR)


def watching(photo: UInt8Array, region: Region, place: Matrix, reference: UInt8Array) -> Watch:
    """What tells of a face: whose it is; of one that is no person's, its structure."""
    face = face_in(photo, region)
    if face is not None:
        portrait = FaceIdentity(Pyramid(photo), face, place)
        return lambda frame, flow, calm: portrait.likeness(frame, flow)
    compare = metrics.Comparison(reference, place_of(region, place, reference))
    return lambda frame, flow, calm: compare.subject_similarity(calm)


def place_of(region: Region, place: Matrix, frame: UInt8Array) -> FloatArray:
    """A mask (h, w) that is 1 where a region of the photo is in the first frame, which shows the photo at `place`."""
    return filled(transform_points(place, region.outline).astype(np.float32), frame.shape).astype(np.float32)


def runs(report: FidelityReport) -> list[tuple[Verdict, int, int]]:
    """The strip: verdict, first frame and number of frames of each stretch."""
    result = []
    start = 0
    for verdict, group in itertools.groupby(frame.verdict for frame in report.frames):
        count = len(list(group))
        result.append((verdict, start, count))
        start += count
    return result
