"""One call checks a clip: it tells how far it is, can be stopped at every frame, and says which frame was the last good."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import Cancelled, UnreadableImageError
from engine.export import clip_file
from engine.fidelity.labels import detection
from engine.fidelity.report.report import Verdict, runs
from engine.fidelity.vision import ocr
from engine.imaging.source_image import SourceImage
from engine.progress import Phase, Progress
from engine.services.check import check, cut
from tests.support.labelled import SAMPLES, WORDS, label_of

COUNT, LATE = 8, 5


@pytest.fixture(scope="module")
def photo() -> UInt8Array:
    return SourceImage.open(SAMPLES / "dog.jpg").fit(256, 256)


@pytest.fixture(scope="module")
def clip(photo: UInt8Array) -> UInt8Array:
    """A still clip that is wholly blurred from frame LATE on."""
    frames = np.repeat(photo[None], COUNT, 0)
    frames[LATE:] = cv2.GaussianBlur(photo, (0, 0), 4.0)
    return frames


def test_a_check_tells_of_each_frame_and_of_the_last_good_one(photo: UInt8Array, clip: UInt8Array) -> None:
    told: list[Progress] = []
    report = check(photo, clip, 0.5, told.append, labels=[])
    assert {step.phase for step in told} == {Phase.COMPARE}
    done = [step.done for step in told]
    assert done == sorted(done)
    assert (told[-1].done, told[-1].total) == (3 * COUNT, 3 * COUNT)
    assert set(range(COUNT + 1, 3 * COUNT + 1)) <= set(done)
    assert report.last_good == LATE - 1
    assert runs(report)[0][:2] == (Verdict.GREEN, 0)
    assert runs(report)[-1] == (Verdict.RED, LATE, COUNT - LATE)
    assert report.asked == 0.5


def test_the_report_of_a_trimmed_clip_is_cut_from_that_of_the_whole(photo: UInt8Array, clip: UInt8Array) -> None:
    whole, small = check(photo, clip, 0.5, labels=[]), check(photo, clip[: LATE - 1], 0.5, labels=[])
    assert cut(whole, LATE - 1) == small


@pytest.mark.parametrize("when", [0, COUNT + 1, 2 * COUNT + 3])
def test_a_check_stops_where_it_is_asked_to(photo: UInt8Array, clip: UInt8Array, when: int) -> None:
    heard: list[int] = []

    def stop(progress: Progress) -> None:
        heard.append(progress.done)
        if progress.done >= when:
            raise Cancelled

    with pytest.raises(Cancelled):
        check(photo, clip, report=stop, labels=[])
    assert heard[-1] == when


@pytest.mark.skipif(not ocr.available(), reason="the package rapidocr is not installed")
def test_labels_are_found_where_none_are_said() -> None:
    photo = label_of(WORDS[:2], (480, 270), 3)
    frames = np.repeat(photo[None], 4, 0)
    report = check(photo, frames)
    assert ocr.likeness(" ".join(report.labels), " ".join(WORDS[:2])) > 0.9
    assert all(frame.label is not None and frame.label > 0.9 for frame in report.frames)
    assert check(photo, frames, labels=[]).labels == ()


def test_a_picture_is_no_clip(tmp_path: Path) -> None:
    Image.new("RGB", (64, 48)).save(tmp_path / "photo.jpg")
    with pytest.raises(UnreadableImageError, match="a picture, not a clip"):
        clip_file.read(tmp_path / "photo.jpg")


@pytest.mark.skipif(not ocr.available(), reason="rapidocr is not installed")
def test_text_that_is_too_small_for_the_clip_condemns_nothing() -> None:
    """A label that can be read on the photo only is compared as a picture in a small clip."""
    photo = np.full((1200, 1600, 3), 235, np.uint8)
    photo[::7] = 215
    grain = cv2.GaussianBlur(np.random.default_rng(0).normal(0, 120, (1200, 1600)).astype(np.float32), (0, 0), 6)
    photo = np.clip(photo + grain[..., None], 0, 255).astype(np.uint8)
    cv2.putText(photo, "CONTAX", (700, 600), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (30, 30, 30), 2, cv2.LINE_AA)
    found = detection.find(photo)
    assert [region.text for region in found] == ["CONTAX"]
    small = cv2.resize(photo, (160, 120), interpolation=cv2.INTER_AREA)
    report = check(photo, np.stack([small] * 4), labels=found)
    assert all(frame.label is None or frame.label > 0.9 for frame in report.frames)
    assert report.last_good == 3
