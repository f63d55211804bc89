"""`vivant lock` makes the repairs that are asked for and possible, and says how many frames each one changed."""

from __future__ import annotations

import json
import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.cli.lock import LockOptions, edits_for, mark_regions, print_repair, run
from engine.errors import InvalidRequestError, ModelMissingError
from engine.export import ExportOptions, deliver
from engine.export.sound import Sound, for_clip
from engine.fidelity.labels import detection
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import rectangle
from engine.fidelity.vision.track import Track
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from engine.progress import ignore
from engine.services.detection_cache import DetectionCache
from engine.services.repair import PreparedRepair
from tests.engine.export.test_sound import tone
from tests.support.clips import reel_of

ASKED = LockOptions(
    clip=Path("clip.mp4"), source=Path("photo.png"), regions=[], out=Path("out.mp4"), colour=False, plate=False,
    product=False, face=False, force=False, json=False,
)  # fmt: skip


@pytest.fixture
def photo() -> SourceImage:
    return SourceImage.from_array(np.full((96, 128, 3), 120, np.uint8))


@pytest.fixture(autouse=True)
def nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "available", lambda: True)
    monkeypatch.setattr(detection, "detect_labels", lambda pixels: [])
    monkeypatch.setattr(face_detection, "find", lambda pixels: [])


def test_a_region_that_is_given_is_the_label_that_is_restored(photo: SourceImage) -> None:
    cache, asked = DetectionCache(), replace(ASKED, regions=[(10.2, 20, 40, 30)], colour=True, plate=True)
    mark_regions(photo, asked.regions, cache)
    assert edits_for(photo, asked, cache) == ["colour", "plate", "label:10,20,50,20,50,50,10,50"]


def test_a_region_outside_the_photo_is_refused(photo: SourceImage) -> None:
    with pytest.raises(InvalidRequestError, match="outside the photo"):
        mark_regions(photo, [(500, 20, 40, 30)], DetectionCache())


def test_a_clip_that_is_repaired_keeps_its_sound(tmp_path: Path, photo: SourceImage) -> None:
    film = reel_of(np.repeat(photo.pixels[None], 8, 0))
    options = ExportOptions(sound=Sound(tone(tmp_path / "a.wav", film.seconds), fade_out=0))
    clip, source = deliver(film, tmp_path / "clip.mp4", options, False, ignore).path, tmp_path / "photo.png"
    Image.fromarray(photo.pixels).save(source)
    for out in (tmp_path / "out.mp4", clip):
        assert run(replace(ASKED, clip=clip, source=source, out=out, colour=True, force=True)) == 0
        heard = Sound(out, fade_out=0, repeats=False)
        for_clip(heard, film.seconds, tmp_path / "heard.wav")
        with wave.open(str(tmp_path / "heard.wav")) as file:
            assert np.abs(np.frombuffer(file.readframes(file.getnframes()), "<i2")).mean() > 3000


def test_without_a_label_there_is_nothing_to_do_unless_something_else_is_asked_for(photo: SourceImage) -> None:
    with pytest.raises(InvalidRequestError, match="No label was found"):
        edits_for(photo, ASKED, DetectionCache())
    assert edits_for(photo, replace(ASKED, colour=True), DetectionCache()) == ["colour"]
    assert edits_for(photo, replace(ASKED, face=True), DetectionCache()) == []


def test_a_face_that_is_there_is_restored_after_the_label(photo: SourceImage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detection, "detect_labels", lambda pixels: [rectangle(10, 10, 40, 20)])
    monkeypatch.setattr(face_detection, "find", lambda pixels: ["a face"])
    assert edits_for(photo, replace(ASKED, face=True), DetectionCache()) == ["label", "face"]


def test_where_text_can_not_be_read_a_label_is_needed_only_if_nothing_else_is_asked_for(
    photo: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(pixels: object) -> list[object]:
        raise ModelMissingError("Text can't be read here.", "Say where labels are.")

    monkeypatch.setattr(ocr, "available", lambda: False)
    monkeypatch.setattr(detection, "detect_labels", unreadable)
    assert edits_for(photo, replace(ASKED, plate=True), DetectionCache()) == ["plate"]
    with pytest.raises(ModelMissingError):
        edits_for(photo, ASKED, DetectionCache())


def test_each_repair_says_in_how_many_frames_it_was_made(capsys: pytest.CaptureFixture[str]) -> None:
    track = Track(
        rectangle(10, 10, 40, 20), [np.eye(3)] * 3, np.ones(3, np.float32), np.array([0, 1, 1], np.float32), [None] * 3
    )
    for edit in ("label", "product", "face"):
        repair = PreparedRepair(edit, lambda scale: lambda frame, i: frame, [track])
        print_repair(repair, 3, as_json=False)
        print_repair(repair, 3, as_json=True)
    label, label_json, product, product_json, face, face_json = capsys.readouterr().out.splitlines()
    assert label.endswith(": restored in 2 of 3 frames")
    assert product.startswith("product: restored in 2 of 3 frames")
    assert json.loads(product_json) | {"product": 0} == {"product": 0, "held": 2, "frames": 3}
    assert face.startswith("face: restored in 2 of 3 frames")
    assert json.loads(label_json) | {"region": 0} == {"region": 0, "text": "", "locked": 2, "frames": 3}
    assert json.loads(face_json) | {"face": 0} == {"face": 0, "held": 2, "frames": 3}


def test_a_product_that_is_not_there_is_told_and_the_rest_is_done(
    photo: SourceImage, capsys: pytest.CaptureFixture[str]
) -> None:
    assert edits_for(photo, replace(ASKED, product=True, colour=True), DetectionCache()) == ["colour"]
    assert "No product was found in this photo." in capsys.readouterr().err


def test_a_product_that_is_there_is_restored_before_its_label(
    photo: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(detection, "detect_labels", lambda pixels: [rectangle(10, 10, 40, 20)])
    monkeypatch.setattr(DetectionCache, "product", lambda self, photo: "a product")
    assert edits_for(photo, replace(ASKED, product=True), DetectionCache()) == ["product", "label"]
