"""Building a report: each frame of a clip compared with the photo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.colour import brand_colours as brand_colours
from engine.fidelity.labels.detection import with_text
from engine.fidelity.report import scene_metrics
from engine.fidelity.report.clip_faults import SecondOne, held_frames
from engine.fidelity.report.face_check import FaceCheck
from engine.fidelity.report.hand_check import HandCheck
from engine.fidelity.report.label_check import LabelCheck
from engine.fidelity.report.piece_tracking import (
    ALIKE,
    AROUND,
    FACE,
    PieceTracker,
    in_front,
    is_found,
    subject_piece,
)
from engine.fidelity.report.report import LIMITS, FidelityReport, FrameReport
from engine.fidelity.vision.patch_registration import grey
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, invert, quick_register, reference_frame, transform_points
from engine.generators.breeze.networks import shared_networks, thumbnail_of
from engine.progress import StepCallback

PERSON = 1.5  # times as much of a person's structure may change: arms and hands move; the face has numbers of its own
BEHIND = 0.3  # of a piece that may be on the subject, which may cover it then
COVERED = 0.6  # of a piece: with more of it hidden, what is to be seen there counts


def build_report(
    photo: UInt8Array, regions: list[Region], frames: UInt8Array, asked: float | None = None,
    step: StepCallback = lambda done, total: None, face: Region | None = None, colours: Sequence[str] | None = None,
) -> FidelityReport:  # fmt: skip
    """Compare a clip (T, h, w, 3) with its photo (H, W, 3); `face` is the place of a face in the photo.

    `colours` are brand colours as #RRGGBB; an empty list has them found. Raises InvalidRequestError for what is
    no colour; one that the photo lacks is reported as missing.

    `step` is called for each frame three times (followed, compared, judged), and may raise Cancelled.
    """
    count, total = len(frames), 3 * len(frames)
    known = [with_text(region, photo) for region in regions]
    place = quick_register(photo, frames[0])
    reference = reference_frame(photo, frames, place)
    subject = subject_of(reference)
    compare = scene_metrics.Comparison(reference, subject)
    brand, missing = watched_colours(compare.downscaled, colours)
    person = None if face is None else FaceCheck(photo, face, place, reference)
    labels = LabelCheck(photo, known, reference, place, subject, frames)
    hands = HandCheck(reference)
    main = subject_piece(reference, subject, labels.outlines(), person.outline if person else None)
    pieces = [*labels.trackers, *([main] if main else [])]
    small_frames = [scene_metrics.downscaled(frame) for frame in frames]
    calm, motions, features, flow = [], [], [], None
    for i, frame in enumerate(small_frames):
        flow = compare.flow(frame, flow)
        calm.append(scene_metrics.unwarped(frame, flow))
        motions.append(float(np.sqrt((flow**2).sum(-1).mean())) / max(frame.shape[:2]))
        shown = grey(frames[i]) if pieces or hands.pieces else frame
        for piece in pieces:
            piece.follow(shown, flow)
        hands.follow(frames[i], shown, flow)
        features.append(None if person is None else person.likeness(frames[i], flow, calm[i], main))
        if main is not None and person is not None and main.tolerance is FACE:
            main.easing[i] = person.easing
            if features[-1] is None:
                main.matches[-1] = None  # what is turned away can't be compared
        step(i + 1, total)
    look_past_what_is_in_front(pieces, main, compare, calm, frames)
    labels.judge(lambda done, _: step(count + done, total))
    first, flickers = scene_metrics.sharpness(frames[0]), flickering(compare, small_frames)
    held = held_frames(small_frames)
    second = None if main is None or main.mask.all() else SecondOne(compare.downscaled, main.mask)
    rows: list[FrameReport] = []
    for i, frame in enumerate(frames):
        sharp = [scene_metrics.sharpness(frame) / max(first, 1e-6), *known_of(piece.sharpness(i) for piece in pieces)]
        alike = compare.subject_similarity(calm[i])
        if main is not None and main.tolerance is FACE:
            alike = 1 - (1 - alike) / PERSON
        row = FrameReport(
            labels.similarity(i),
            alike if main is None or main.tolerance is FACE else min(alike, *known_of([main.alike(i)])),
            compare.background_delta_e(calm[i]),
            min(sharp),
            flickers[i],
            motions[i],
            features[i],
            max((patch.delta_e_in(calm[i]) for patch in brand), default=None),
            labels.is_lost(i),
            labels.is_gone(i),
            max(known_of(piece.warp(i) for piece in pieces), default=None),
            max(known_of(piece.shimmer(i) for piece in pieces), default=None),
            max(known_of(piece.erased(i) for piece in pieces), default=None),
            likeness_of_second(second, main, small_frames[i], i),
            held[i],
            None if main is None or main.matches[i] is None else colours_inside(main, compare, calm[i]),
            hands.warp(i),
            hands.fingers(i),
        )
        rows.append(row)
        step(2 * count + i + 1, total)
    texts, names = tuple(region.text for region in known), tuple(patch.name for patch in brand)
    unchecked = () if hands.available else ("hands",)
    return FidelityReport(tuple(rows), texts, asked, names, missing, unchecked)


def watched_colours(
    reference: UInt8Array, colours: Sequence[str] | None
) -> tuple[list[brand_colours.Patch], tuple[str, ...]]:
    """The brand colours that are checked, given or detected; and the given ones that the photo lacks."""
    if not colours:
        return ([] if colours is None else brand_colours.find_brand_colours(reference)), ()
    found = [(colour, brand_colours.patch_of_colour(reference, colour)) for colour in colours]
    return [patch for _, patch in found if patch], tuple(colour for colour, patch in found if not patch)


def likeness_of_second(second: SecondOne | None, main: PieceTracker | None, frame: UInt8Array, i: int) -> float | None:
    """How like the subject something else in a small frame is; None where it is not known where the subject is.

    A camera that comes closer makes what the photo has there larger: it counts only if it is as like without that.
    """
    if second is None or main is None or not is_found(match := main.matches[i]):
        return None
    found = second.likeness(frame, main.shift(i))
    if not LIMITS["second"].judge(found):
        return found
    small = np.diag([frame.shape[1] / main.mask.shape[1], frame.shape[0] / main.mask.shape[0], 1.0])
    move, how = small @ match.homography @ invert(small), cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    back = cv2.warpPerspective(frame, move, frame.shape[1::-1], flags=how, borderMode=cv2.BORDER_REPLICATE)
    return min(found, second.likeness(back.astype(np.uint8), np.zeros(2, np.float32)))


def look_past_what_is_in_front(
    pieces: list[PieceTracker], main: PieceTracker | None, compare: scene_metrics.Comparison, calm: list[UInt8Array],
    frames: UInt8Array,
) -> None:  # fmt: skip
    """Look again at pieces that look otherwise, without what is in front of them: the subject, `main`, or else."""
    subject = (compare.subject > 0.5).astype(np.uint8)
    for piece in pieces:
        mask = piece.mask_like(compare.subject)
        behind = piece is not main and main is not None and (mask & subject).sum() < BEHIND * mask.sum()
        for i, match in enumerate(piece.matches):
            if match is None or not looks_otherwise(piece, i):
                continue
            over = np.zeros_like(mask)
            if behind and main is not None and is_found(shown := main.matches[i]):
                over = beside_subject(subject, mask, match.homography, shown.homography, piece.mask.shape)
                if (over & mask).any():
                    piece.covered[i] = float((over & mask).sum() / mask.sum())
                    piece.look_again(i, grey(frames[i]), [match.homography], over)
            if not looks_otherwise(piece, i):
                continue
            hidden = in_front(compare.downscaled, calm[i], mask)
            if hidden.any() and ((hidden | over) & mask).sum() < COVERED * mask.sum():
                piece.look_again(i, grey(frames[i]), [match.homography], hidden | over)


def looks_otherwise(piece: PieceTracker, i: int) -> bool:
    alike = piece.alike(i)
    return alike is not None and alike < ALIKE


def beside_subject(
    subject: UInt8Array, mask: UInt8Array, behind: Matrix, front: Matrix, shape: tuple[int, ...]
) -> UInt8Array:
    """1 where a subject (h, w) covers what is behind it in a frame, or has uncovered what the photo does not show.

    That is around it as far as it has moved against the piece behind it (`mask`). The homographies lead from the
    reference (of a `shape`), in which all this is given, to the frame.
    """
    height, width = subject.shape
    small = np.diag([width / shape[1], height / shape[0], 1.0])
    move = small @ invert(behind) @ front @ invert(small)
    moved = cv2.warpPerspective(subject, move, (width, height), flags=cv2.INTER_NEAREST)
    middle = np.argwhere(mask).mean(0, keepdims=True)[:, ::-1]
    far = float(np.linalg.norm(transform_points(move, middle) - middle))
    reach = 2 * round(AROUND * max(height, width) + far) + 1
    return cv2.dilate(moved | subject, np.ones((reach, reach), np.uint8)).astype(np.uint8)


def colours_inside(main: PieceTracker, compare: scene_metrics.Comparison, calm: UInt8Array) -> float | None:
    """How far the subject's own colours are from the photo's in a frame whose motion is undone, in delta E 2000."""
    mask = main.mask_like(compare.subject)
    found = compare.inside_delta_e(calm, mask)
    if not LIMITS["inside"].judge(found):
        return found
    return compare.inside_delta_e(calm, mask, in_front(compare.downscaled, calm, mask))


def known_of(values: Iterable[float | None]) -> list[float]:
    return [value for value in values if value is not None]


def flickering(compare: scene_metrics.Comparison, frames: list[UInt8Array]) -> list[float]:
    """Flicker of each small frame; the first and last have but one neighbour and none."""
    result = [0.0] * len(frames)
    for i in range(1, len(frames) - 1):
        before, after = (compare.between(frames[i], frames[j]) for j in (i - 1, i + 1))
        result[i] = scene_metrics.flicker(before, frames[i], after)
    return result


def subject_of(reference: UInt8Array) -> FloatArray:
    """Where the subject is, (h, w) 0..1, by Breeze's eyes."""
    _, matte = shared_networks().layout(thumbnail_of(reference))
    return cv2.resize(matte, (reference.shape[1], reference.shape[0]), interpolation=cv2.INTER_LINEAR)
