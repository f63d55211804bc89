"""What became of a photo's labels in each frame of a clip.

A label is laid on every frame (`PieceTracker`), which settles most of them. Only labels that are not found so are
tracked by their print, border and surroundings, and only what would be red is read.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.labels.tracking import track_labels
from engine.fidelity.report.label_metrics import label_similarity, legibility, lines_inside
from engine.fidelity.report.lost_labels import is_gone, is_lost
from engine.fidelity.report.piece_tracking import PieceTracker, is_found, label_mask
from engine.fidelity.report.report import LIMITS, Verdict
from engine.fidelity.vision import ocr
from engine.fidelity.vision.patch_registration import grey
from engine.fidelity.vision.planar_tracker import SURE
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, invert, transform_points
from engine.fidelity.vision.track import Track
from engine.progress import StepCallback

UNCUT = 0.9  # share of a label that must be in a frame and in sight for its picture to be compared
COVERED = 0.3  # of a label: with more of it hidden it need not be found
READ_IS = 0.85  # what a label that does not look the same but can be read is at most
READINGS = 4  # of a label in a clip: where it looks worse than where it could not be read, it is not read again


@dataclass(eq=False)
class Label:
    """One label: its tracker, and for each frame its similarity (None where it is not known), lost, gone."""

    region: Region
    tracker: PieceTracker
    legible: bool
    similarity: list[float | None] = field(default_factory=list)
    lost: list[bool] = field(default_factory=list)
    gone: list[bool] = field(default_factory=list)
    unread: float = -1.0  # the similarity of the picture at which it could not be read
    readings: int = 0


class LabelCheck:
    """The labels of a photo (H, W, 3) in a clip (T, h, w, 3), whose first frame shows it at `place`, as `reference`.

    `subject` (h, w) is the matte of that.
    """

    def __init__(
        self, photo: UInt8Array, regions: list[Region], reference: UInt8Array, place: Matrix,
        subject: FloatArray, frames: UInt8Array,
    ) -> None:  # fmt: skip
        self.photo, self.reference, self.place, self.frames = photo, reference, place, frames
        self.labels = []
        for region in regions:
            mask = label_mask(transform_points(place, region.outline), subject)
            self.labels.append(Label(region, PieceTracker(reference, mask), bool(region.lines)))

    @property
    def trackers(self) -> list[PieceTracker]:
        """Those of the labels that can be compared as pictures."""
        return [label.tracker for label in self.labels if label.tracker.registration.usable]

    def outlines(self) -> list[Matrix]:
        """Where the labels are in the reference."""
        return [transform_points(self.place, label.region.outline) for label in self.labels]

    def judge(self, step: StepCallback) -> None:
        """Say of each label in each frame what became of it, once all frames have been followed."""
        doubted = [label for label in self.labels if self._is_doubted(label)]
        regions = [label.region for label in doubted]
        tracks = track_labels(self.photo, regions, self.frames, step, self.place) if doubted else []
        by_label = dict(zip(map(id, doubted), tracks, strict=True))
        for i, frame in enumerate(self.frames):
            for label in self.labels:
                track = by_label.get(id(label))
                similarity = self._similarity(label, frame, i, track)
                unknown = similarity is None and label.tracker.covered.get(i, 0.0) < COVERED
                lost = unknown and track is not None and is_lost(track, frame, i)
                label.similarity.append(similarity)
                label.lost.append(lost)
                label.gone.append(lost and track is not None and is_gone(self.reference, self.place, track, frame, i))
            step(i + 1, len(self.frames))

    def similarity(self, i: int) -> float | None:
        """The worst label's; None where none is followed."""
        return min((value for label in self.labels if (value := label.similarity[i]) is not None), default=None)

    def is_lost(self, i: int) -> bool:
        return any(label.lost[i] for label in self.labels)

    def is_gone(self, i: int) -> bool:
        return any(label.gone[i] for label in self.labels)

    def _is_doubted(self, label: Label) -> bool:
        """Whether a label is not found in some frame, before any in which it was spoilt."""
        tracker = label.tracker
        for i, match in enumerate(tracker.matches):
            if not is_found(match):
                return True
            if is_spoilt(tracker, i):
                return False
        return not tracker.matches

    def _similarity(self, label: Label, frame: UInt8Array, i: int, track: Track | None) -> float | None:
        """How like the photo's a label is; None where it is not followed, or not enough of it is to be seen."""
        tracker = label.tracker
        if track is not None and track.trust[i] >= SURE:
            if not tracker.matches:
                return label_similarity(
                    self.reference, self.place, label.region, track.homographies[i], frame, track.bends[i]
                )
            if not is_found(tracker.matches[i]):
                tracker.look_again(i, grey(frame), [track.homographies[i] @ invert(self.place)])
        elif not tracker.matches or not is_found(tracker.matches[i]):
            return 0.0 if track is None and self._was_spoilt(tracker, i) else None
        match = tracker.matches[i]
        if match is None or is_cut(tracker, i):
            return None
        alike = tracker.alike(i)
        if alike is None or LIMITS["label"].judge(alike) is not Verdict.RED:
            return alike
        return max(alike, self._read(label, frame, match.homography @ self.place, alike))

    def _read(self, label: Label, frame: UInt8Array, move: Matrix, alike: float) -> float:
        """What a label that looks otherwise is worth by its text."""
        if not label.legible or not ocr.available() or alike <= label.unread or label.readings >= READINGS:
            return 0.0
        if not label.readings and not lines_inside(label.region, self.place, self.reference):
            label.legible = False
            return 0.0
        label.readings += 1
        found = legibility(label.region, move, frame, LIMITS["label"].red)
        if found is None or LIMITS["label"].judge(found) is Verdict.RED:
            label.unread = max(label.unread, alike)
            return 0.0
        return min(found, READ_IS)

    @staticmethod
    def _was_spoilt(tracker: PieceTracker, i: int) -> bool:
        """Whether a label was spoilt when it was last found before a frame."""
        found = [k for k in range(i) if is_found(tracker.matches[k])]
        return bool(found) and is_spoilt(tracker, found[-1])


def is_spoilt(tracker: PieceTracker, i: int) -> bool:
    """Whether what is found of a label is bent or something else, plainly.

    What the frame's border cuts off says nothing: of one that leaves the picture the last glimpse looks otherwise.
    """
    if is_cut(tracker, i):
        return False
    judged = (LIMITS["label"].judge(tracker.alike(i)), LIMITS["shape"].judge(tracker.warp(i)))
    return Verdict.RED in judged


def is_cut(tracker: PieceTracker, i: int) -> bool:
    """Whether so much of a label is cut off or hidden, against the first frame, that its picture is not compared."""
    match, first = tracker.matches[i], tracker.matches[0]
    return match is None or match.seen < UNCUT * (first.seen if first else 1.0)
