"""Each number of the report falls for its own defect, and stays for the others."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report import label_metrics
from engine.fidelity.report.builder import build_report
from engine.fidelity.report.contact_sheet import COLOURS, draw
from engine.fidelity.report.report import LIMITS, FidelityReport, FrameReport, Verdict, runs
from engine.fidelity.vision import ocr
from engine.fidelity.vision.cylinder_bend import no_bend
from engine.fidelity.vision.region import Region, rectangle
from engine.fidelity.vision.registration import Pyramid
from engine.imaging.source_image import SourceImage
from tests.support.bottles import turning
from tests.support.labelled import MOTIONS, SAMPLES, Labelled, bend, make, waves

COUNT, LATE = 9, 5  # frames; the defect is in the last ones
SIZE = (384, 216)


@pytest.fixture(scope="module")
def label() -> Labelled:
    return make(
        replace(next(m for m in MOTIONS if m.name == "nearer"), zoom=1.06, damage="blur", count=COUNT, size=SIZE)
    )


@pytest.fixture(scope="module")
def dog() -> UInt8Array:
    """A still clip of a dog, with the grain that clips have."""
    picture = SourceImage.open(SAMPLES / "dog.jpg").fit(288, 288)
    rng = np.random.default_rng(0)
    return np.clip(picture + rng.normal(0, 1, (COUNT, *picture.shape)), 0, 255).astype(np.uint8)


def greyer(frames: UInt8Array) -> UInt8Array:
    return spoilt(frames, lambda frame, i: frame * 0.75)


def softer(frames: UInt8Array) -> UInt8Array:
    return spoilt(frames, lambda frame, i: cv2.GaussianBlur(frame, (0, 0), 1.3))


def flickering(frames: UInt8Array) -> UInt8Array:
    return spoilt(frames, lambda frame, i: frame.astype(np.float32) + (8 if i % 2 else -8))


def melting(frames: UInt8Array) -> UInt8Array:
    return spoilt(frames, lambda frame, i: bend(frame, waves(frame.shape[:2], 7, 3 + i // 99) * 7))


def spoilt(frames: UInt8Array, how) -> UInt8Array:  # type: ignore[no-untyped-def]
    late = [np.clip(how(frame, i), 0, 255).astype(np.uint8) for i, frame in enumerate(frames[LATE:])]
    return np.concatenate([frames[:LATE], np.stack(late)])


def fallen(report: FidelityReport) -> set[str]:
    """The numbers that are no longer green in most of the late frames."""
    late = report.frames[LATE:-1]
    judged = {name: [LIMITS[name].judge(getattr(f, name)) for f in late] for name in LIMITS}
    return {name for name, verdicts in judged.items() if np.mean([v > Verdict.GREEN for v in verdicts]) > 0.5}


def test_a_good_clip_is_green_all_through(dog: UInt8Array) -> None:
    report = build_report(dog[0], [], dog)
    assert {frame.verdict for frame in report.frames} == {Verdict.GREEN}
    assert (report.score, report.last_good, report.got < 0.02) == (1.0, COUNT - 1, True)


@pytest.mark.parametrize(
    ("defect", "number"),
    [(greyer, "background"), (softer, "sharpness"), (flickering, "flicker"), (melting, "shape")],
)
def test_a_defect_moves_its_own_number_and_no_other(defect, number: str, dog: UInt8Array) -> None:  # type: ignore[no-untyped-def]
    report = build_report(dog[0], [], defect(dog))
    assert fallen(report) - ({"subject"} if number == "shape" else set()) == {number}
    assert {frame.verdict for frame in report.frames[: LATE - 1]} == {Verdict.GREEN}
    sign = 1 if LIMITS[number].more else -1
    assert sign * report.drift[number] > 0


def test_the_face_number_sees_the_face_and_nothing_else(dog: UInt8Array) -> None:
    box = rectangle(60, 40, 90, 90)
    inside = np.zeros((288, 288), np.float32)
    inside[40:130, 60:150] = 1
    within = cv2.GaussianBlur(inside, (0, 0), 4)
    assert all(frame.face is None for frame in build_report(dog[0], [], dog).frames)
    for share, limits in (
        (within, (0.0, 0.8)),
        (np.where(cv2.dilate(inside, np.ones((25, 25))) > 0, 0, np.float32(1)), (0.9, 1.0)),
    ):
        clip = spoilt(
            dog,
            lambda frame, i, at=share: bend(frame, (waves((288, 288), 7, 3) * 7 * at[..., None]).astype(np.float32)),
        )
        report = build_report(dog[0], [], clip, face=box)
        assert min(frame.face or 0 for frame in report.frames[:LATE]) > 0.9
        for frame in report.frames[LATE:]:
            assert frame.face is not None
            assert limits[0] <= frame.face <= limits[1]


def test_a_spoilt_label_moves_the_label_number_only(label: Labelled) -> None:
    region = [Region(label.corners)]
    good, bad = (build_report(label.photo, region, clip) for clip in (label.truth, label.damaged))
    assert fallen(good) == set()
    assert "label" in fallen(bad)
    assert min(f.label or 0 for f in good.frames) > 0.9
    assert bad.frames[-1].label is not None
    assert bad.frames[-1].label < 0.7
    assert not {"background", "flicker"} & fallen(bad)


def test_a_label_that_melts_until_it_is_not_found_stays_red() -> None:
    scene = next(motion for motion in MOTIONS if motion.name == "card on plain")
    film = make(replace(scene, damage="melt", count=COUNT, size=SIZE))
    good, bad = (build_report(film.photo, [Region(film.corners)], clip) for clip in (film.truth, film.damaged))
    assert good.faults == []
    assert not any(frame.lost for frame in good.frames)
    verdicts = [frame.verdict for frame in bad.frames]
    assert verdicts[0] is Verdict.GREEN
    assert verdicts[LATE:] == [Verdict.RED] * (COUNT - LATE)
    assert bad.last_good < LATE
    assert {"shape", "label", "gone"} & set(bad.faults)


needs_reader = pytest.mark.skipif(not ocr.available(), reason="the package rapidocr is not installed")


def test_what_the_border_cuts_off_of_a_label_is_no_fault() -> None:
    scene = next(motion for motion in MOTIONS if motion.name == "pass")
    film = make(replace(scene, shift=(0.5, 0.0), damage="blur", count=COUNT, size=SIZE))
    lines = (ocr.Line(film.corners, " ".join(film.scene.words), 1.0),)
    for region in (Region(film.corners), Region(film.corners, lines)):
        report = build_report(film.photo, [region], film.truth)
        assert all(frame.label is None or frame.label > 0.9 for frame in report.frames)
        assert not report.frames[-1].lost
        assert "label" not in report.faults
    assert report.frames[-1].label is None


def with_its_first_line(film: Labelled) -> Region:
    """A label whose upper third is known to be a line."""
    (left, top), (right, bottom) = film.corners[[0, 2]]
    below = top + (bottom - top) / 3
    third = np.array([[left, top], [right, top], [right, below], [left, below]], np.float32)
    return Region(film.corners, (ocr.Line(third, film.scene.words[0], 1.0),))


def test_print_that_looks_the_same_says_the_same(label: Labelled, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small print is misread now and then, also in a good frame."""
    monkeypatch.setattr(ocr, "read_line", lambda strip: "misread")
    region = with_its_first_line(label)
    place = label.homographies[0]
    reference = label.truth[0]
    last = label.homographies[-1]
    same, spoilt = (
        label_metrics.label_similarity(reference, place, region, last, clip[-1])
        for clip in (label.truth, label.damaged)
    )
    assert same == 1.0
    assert spoilt is not None
    assert spoilt < 0.5


def test_letters_that_run_are_doubt_though_they_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    film = make(replace(next(motion for motion in MOTIONS if motion.name == "turn"), count=COUNT, size=SIZE))
    region = with_its_first_line(film)
    monkeypatch.setattr(ocr, "read_line", lambda strip: film.scene.words[0])
    place, last = film.homographies[0], film.homographies[-1]
    good, run = (
        label_metrics.label_similarity(film.truth[0], place, region, last, clip[-1])
        for clip in (film.truth, film.damaged)
    )
    assert good == 1.0
    assert run is not None
    assert LIMITS["label"].judge(run) is Verdict.AMBER


@pytest.mark.parametrize(("readable", "least"), [pytest.param(True, 0.95, marks=needs_reader), (False, 0.8)])
def test_a_label_on_a_bottle_that_turns_is_looked_at_as_it_is_bent(
    readable: bool, least: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken for flat, the undamaged label is compared as a picture with less than 0.6 in the last frames."""
    if not readable:
        monkeypatch.setattr(ocr, "available", lambda: False)
    film = turning(20.0, "blur", SIZE, COUNT)
    good, bad = (build_report(film.photo, [Region(film.corners)], clip) for clip in (film.truth, film.damaged))
    assert bool(good.labels[0]) is readable
    assert min(frame.label or 0 for frame in good.frames[LATE:]) > least
    assert {LIMITS["label"].judge(frame.label) for frame in bad.frames[LATE:]} == {Verdict.RED}


def test_a_line_is_cut_out_along_the_bend(label: Labelled) -> None:
    still, bent = np.eye(3), replace(no_bend(label.corners), amount=np.array([30.0, 20.0]))
    y, x = np.indices(label.photo.shape[:2]).reshape(2, -1).astype(np.float64)
    size = label.photo.shape[1], label.photo.shape[0]
    drawn = Pyramid(label.photo).seen_at(still, bent.inverted(np.stack([x, y], 1)), size)
    frame = np.clip(drawn, 0, 255).astype(np.uint8)
    top = label.corners * (1, 0.4) + label.corners.min(0) * (0, 0.6)  # the upper part of the label, as a line
    line = ocr.Line(top.astype(np.float32), "", 1.0)
    flat, along = (
        label_metrics.correlation(
            label_metrics.line_strip(line, still, label.photo), label_metrics.line_strip(line, still, frame, bend)
        )
        for bend in (None, bent)
    )
    assert flat < 0.7
    assert along > 0.95


def test_motion_is_measured_on_the_dial_that_it_is_asked_on(dog: UInt8Array) -> None:
    shift = 0.02 * 288  # of the long side, which is 0.4 on the dial
    frames = np.stack(
        [cv2.warpAffine(dog[0], np.array([[1, 0, shift * i / (COUNT - 1)], [0, 1, 0]]), (288, 288), borderMode=cv2.BORDER_REFLECT) for i in range(COUNT)]
    )  # fmt: skip
    assert build_report(dog[0], [], frames).got == pytest.approx(0.4, rel=0.2)


def row(**changes: float | None) -> FrameReport:
    good = FrameReport(label=1.0, subject=1.0, background=0.5, sharpness=1.0, flicker=0.2, motion=0.01)
    return replace(good, **changes)  # type: ignore[arg-type]


def test_the_last_good_frame_is_before_the_first_red_one() -> None:
    frames = row(), row(label=0.85), row(), row(subject=0.2), row()
    report = FidelityReport(frames, ("Vivant",))
    assert report.last_good == 2
    assert [frame.worst for frame in frames] == ["", "label", "", "subject", ""]
    assert runs(report) == [(Verdict.GREEN, 0, 1), (Verdict.AMBER, 1, 1), (Verdict.GREEN, 2, 1), (Verdict.RED, 3, 1), (Verdict.GREEN, 4, 1)]  # fmt: skip
    assert report.score == pytest.approx(0.7)
    assert FidelityReport((row(flicker=99.0),), ()).last_good == -1


def test_a_frame_whose_label_is_gone_is_red_and_the_clip_is_good_up_to_it() -> None:
    lost, gone = row(lost=True), row(lost=True, gone=True)  # type: ignore[arg-type]
    assert (lost.verdict, lost.worst) == (Verdict.AMBER, "lost")
    assert (gone.verdict, gone.worst) == (Verdict.RED, "gone")
    assert FidelityReport((row(), lost, gone, row()), ("Vivant",)).last_good == 1


def test_a_face_that_falls_short_is_not_hidden_by_a_worse_fault() -> None:
    report = FidelityReport((row(), row(face=0.7, shape=9.0)), ())
    assert report.faults == ["shape"]
    assert report.falls_short("face")
    assert not report.falls_short("subject")


def test_what_a_repair_can_help_is_known_though_something_else_is_worse() -> None:
    report = FidelityReport((row(), row(label=0.8, background=4.0, shape=9.0)), ("Vivant",))
    assert report.faults == ["shape"]
    assert [name for name in LIMITS if report.falls_short(name)] == ["shape", "label", "background"]


def test_a_subject_of_other_colours_has_become_something_else_whatever_its_edges_do() -> None:
    melted, replaced = row(shape=9.0, subject=0.1), row(shape=9.0, subject=0.1, inside=30.0)
    assert (melted.worst, replaced.worst) == ("shape", "subject")
    assert row(inside=9.0).verdict is Verdict.AMBER
    assert row(inside=30.0).falls_short("subject")
    assert row(inside=30.0, face=0.1).worst == "face"


def test_what_could_not_be_looked_at_is_never_green() -> None:
    report = FidelityReport((row(), row()), ())
    assert report.verdict is Verdict.GREEN
    unchecked = replace(report, unchecked=("labels",))
    assert unchecked.verdict is Verdict.AMBER
    assert unchecked.to_json()["unchecked"] == ["labels"]
    assert replace(unchecked, frames=(row(subject=0.1),)).verdict is Verdict.RED


def test_a_contact_sheet_shows_the_strip_in_its_colours() -> None:
    report = FidelityReport((row(), row(label=0.85), row(subject=0.1)), ("Vivant",), 0.5)
    pixels = np.asarray(draw(report, np.zeros((3, 90, 160, 3), np.uint8)))
    line = pixels[36, 12:-12].reshape(-1, 3)
    third = len(line) // 3
    for k, verdict in enumerate(Verdict):
        assert tuple(line[third * k + third // 2]) == COLOURS[verdict]


def test_a_hands_fault_is_named_before_its_subjects_and_after_what_is_plainer() -> None:
    frame = FrameReport(None, 1.0, 0.0, 1.0, 0.0, 0.0, shape=3.0, fingers=0.3)
    assert (frame.verdict, frame.worst) == (Verdict.RED, "fingers")
    assert replace(frame, hand=2.0).worst == "hand"
    assert replace(frame, background=9.0, shape=0.0).worst == "background"
    assert replace(frame, fingers=0.1).worst == "shape"


def test_a_second_one_is_named_before_the_colours_it_brings_and_after_a_part_that_is_missing() -> None:
    frame = FrameReport(None, 1.0, 9.0, 1.0, 0.0, 0.0, second=0.5)
    assert frame.worst == "second"
    assert replace(frame, second=0.2).worst == "background"
    assert replace(frame, background=0.0, missing=0.05).worst == "missing"
    assert replace(frame, background=0.0, second=0.9, inside=20.0).worst == "subject"
