"""One call checks a clip: it tells how far it is, can be stopped at every frame, and says which frame was the last good."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import Cancelled, UnreadableImageError
from engine.export import reader
from engine.fidelity.labels import detection
from engine.fidelity.report.report import Verdict, runs
from engine.fidelity.vision import ocr
from engine.imaging.source_image import SourceImage
from engine.models import model_spec
from engine.progress import Phase, Progress
from engine.request.defaults import defaults
from engine.request.edit_log import label_edit
from engine.request.recipe import Recipe
from engine.services.check import asked_motion, check_clip, cut
from engine.services.detection_cache import DetectionCache
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


def picture(pixels: UInt8Array) -> SourceImage:
    return SourceImage.from_array(pixels)


def recipe_of(model: str, *edits: str) -> Recipe:
    request = replace(defaults(model_spec(model), 256, 256), motion=0.7)
    return Recipe(request, "dog.jpg", "0" * 64, "1", edits=edits)


def test_a_check_tells_of_each_frame_and_of_the_last_good_one(photo: UInt8Array, clip: UInt8Array) -> None:
    reported: list[Progress] = []
    report = check_clip(picture(photo), clip, report=reported.append, labels=[])
    assert {step.phase for step in reported} == {Phase.COMPARE}
    done = [step.done for step in reported]
    assert done == sorted(done)
    assert (reported[-1].done, reported[-1].total) == (3 * COUNT, 3 * COUNT)
    assert set(range(COUNT + 1, 3 * COUNT + 1)) <= set(done)
    assert report.last_good == LATE - 1
    assert runs(report)[0][:2] == (Verdict.GREEN, 0)
    assert runs(report)[-1] == (Verdict.RED, LATE, COUNT - LATE)
    assert report.asked is None


def test_the_report_of_a_trimmed_clip_is_cut_from_that_of_the_whole(photo: UInt8Array, clip: UInt8Array) -> None:
    whole, small = (check_clip(picture(photo), frames, labels=[]) for frames in (clip, clip[: LATE - 1]))
    assert cut(whole, slice(LATE - 1)) == small


@pytest.mark.parametrize("when", [0, COUNT + 1, 2 * COUNT + 3])
def test_a_check_stops_where_it_is_asked_to(photo: UInt8Array, clip: UInt8Array, when: int) -> None:
    heard: list[int] = []

    def stop(progress: Progress) -> None:
        heard.append(progress.done)
        if progress.done >= when:
            raise Cancelled

    with pytest.raises(Cancelled):
        check_clip(picture(photo), clip, report=stop, labels=[])
    assert heard[-1] == when


def test_labels_that_a_recipe_names_are_checked_where_a_person_drew_them(photo: UInt8Array, clip: UInt8Array) -> None:
    drawn = [(40, 40), (120, 40), (120, 110), (40, 110)]
    melted = np.repeat(photo[None], COUNT, 0)
    melted[LATE:, 45:105, 45:115] = 90
    report = check_clip(picture(photo), melted, recipe_of("breeze", label_edit([drawn])))
    assert report.frames[LATE - 1].label is not None
    assert report.last_good == LATE - 1


def test_labels_that_are_given_count_instead_of_those_of_the_recipe(photo: UInt8Array, clip: UInt8Array) -> None:
    drawn = recipe_of("breeze", label_edit([[(40, 40), (120, 40), (120, 110), (40, 110)]]))
    assert all(frame.label is None for frame in check_clip(picture(photo), clip, drawn, labels=[]).frames)


def test_labels_marked_for_a_photo_are_checked_where_the_recipe_names_none(photo: UInt8Array, clip: UInt8Array) -> None:
    cache = DetectionCache()
    cache.mark(picture(photo), [[(40, 40), (120, 40), (120, 110), (40, 110)]])
    assert check_clip(picture(photo), clip, recipe_of("breeze"), cache).frames[0].label is not None


def test_motion_is_asked_for_only_where_the_knob_is_a_dial() -> None:
    assert asked_motion(recipe_of("breeze")) == 0.7
    assert asked_motion(recipe_of("svd-xt")) is None
    assert asked_motion(recipe_of("wan-2.2-5b")) is None
    assert asked_motion(None) is None


def test_without_a_reader_a_good_clip_is_not_green_unless_labels_are_marked(
    photo: UInt8Array, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    image, frames = SourceImage(photo, "dog.png", "0" * 64), np.repeat(photo[None], 2, 0)
    report = check_clip(image, frames)
    assert (report.unchecked, report.verdict) == (("labels",), Verdict.AMBER)
    cache = DetectionCache()
    cache.mark(image, [])
    assert check_clip(image, frames, cache=cache).unchecked == ()


@pytest.mark.skipif(not ocr.available(), reason="the package rapidocr is not installed")
def test_labels_are_found_where_none_are_said() -> None:
    photo = label_of(WORDS[:2], (480, 270), 3)
    frames = np.repeat(photo[None], 4, 0)
    report = check_clip(picture(photo), frames)
    assert ocr.text_similarity(" ".join(report.labels), " ".join(WORDS[:2])) > 0.9
    assert all(frame.label is not None and frame.label > 0.9 for frame in report.frames)
    assert check_clip(picture(photo), frames, labels=[]).labels == ()


def test_a_picture_is_no_clip(tmp_path: Path) -> None:
    Image.new("RGB", (64, 48)).save(tmp_path / "photo.jpg")
    with pytest.raises(UnreadableImageError, match="a picture, not a clip"):
        reader.read(tmp_path / "photo.jpg")


@pytest.mark.skipif(not ocr.available(), reason="rapidocr is not installed")
def test_text_that_is_too_small_for_the_clip_condemns_nothing() -> None:
    """A label that can be read on the photo only is compared as a picture in a small clip."""
    photo = np.full((1200, 1600, 3), 235, np.uint8)
    photo[::7] = 215
    grain = cv2.GaussianBlur(np.random.default_rng(0).normal(0, 120, (1200, 1600)).astype(np.float32), (0, 0), 6)
    photo = np.clip(photo + grain[..., None], 0, 255).astype(np.uint8)
    cv2.putText(photo, "CONTAX", (700, 600), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (30, 30, 30), 2, cv2.LINE_AA)
    found = detection.detect_labels(photo)
    assert [region.text for region in found] == ["CONTAX"]
    small = cv2.resize(photo, (160, 120), interpolation=cv2.INTER_AREA)
    report = check_clip(picture(photo), np.stack([small] * 4), labels=found)
    assert all(frame.label is None or frame.label > 0.9 for frame in report.frames)
    assert report.last_good == 3
