"""Labels are found where there are some and nowhere else; clips come from files and go back into files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.errors import InvalidRequestError, ModelMissingError, UnreadableImageError
from engine.export import FileMetadata, reader
from engine.fidelity.labels import detection
from engine.fidelity.vision import ocr
from engine.fidelity.vision.registration import transform_points
from engine.imaging.source_image import SourceImage
from engine.progress import ignore
from tests.support.labelled import MOTIONS, Labelled, make

needs_reader = pytest.mark.skipif(not ocr.available(), reason="the package rapidocr is not installed")


@pytest.fixture(scope="module")
def film() -> Labelled:
    return make(replace(next(m for m in MOTIONS if m.name == "turn"), damage="melt", count=7, size=(512, 288)))


@pytest.fixture
def files(film: Labelled, tmp_path: Path) -> tuple[Path, Path]:
    """A photo, and a clip of it made elsewhere."""
    photo, clip = tmp_path / "photo.png", tmp_path / "clip.mp4"
    Image.fromarray(film.photo).save(photo)
    reader.write(reader.ClipFile(film.damaged, 12.5, FileMetadata()), clip, False, ignore)
    return photo, clip


@needs_reader
def test_a_label_is_found_and_comes_back_readable(film: Labelled, files: tuple[Path, Path]) -> None:
    photo, clip = files
    (found,) = detection.detect_labels(film.photo)
    assert ocr.text_similarity(found.text, " ".join(film.scene.words)) > 0.95
    out = photo.with_name("out.mp4")
    assert main(["lock", str(clip), "--source", str(photo), "-o", str(out)]) == 0
    mended, last = reader.read(out), film.homographies[-1]
    assert (mended.fps, len(mended.frames), mended.recipe) == (12.5, 7, None)
    texts = [
        ocr.text_similarity(
            " ".join(ocr.read_line(regions_strip(line, last, frame)) for line in found.lines), found.text
        )
        for frame in (film.damaged[-1], mended.frames[-1])
    ]
    assert texts[0] < 0.9
    assert texts[1] >= 0.95


def regions_strip(line: ocr.Line, move: np.ndarray, frame: np.ndarray) -> np.ndarray:
    from engine.fidelity.report.label_metrics import line_strip

    return line_strip(line, move, frame)


@needs_reader
def test_photos_without_labels_have_none(samples: dict[str, SourceImage]) -> None:
    assert {name: detection.detect_labels(image.pixels) for name, image in samples.items()} == {
        name: [] for name in samples
    }


def test_a_few_letters_that_stand_alone_must_be_read_for_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Birds in the sky read as “171”, knobs as “DO”, a row of caps as “1000”."""

    def line(text: str, sure: float, top: int) -> ocr.Line:
        corners = np.array([[10, top], [90, top], [90, top + 20], [10, top + 20]], np.float32)
        return ocr.Line(corners, text, sure)

    found = [line("171", 0.8, 20), line("1000", 0.9, 100), line("DO", 0.92, 200), line("GOD", 0.99, 400), line("HONEY", 0.8, 600), line("25", 0.8, 625)]  # fmt: skip
    monkeypatch.setattr(ocr, "read", lambda picture: found)
    labels = detection.detect_labels(np.zeros((800, 200, 3), np.uint8))
    assert [region.text for region in labels] == ["GOD", "HONEY 25"]


def line_of(x: float, y: float, width: float, height: float, turn: float = 0.0) -> ocr.Line:
    """A line that begins at a place, turned by so many degrees about it."""
    angle = np.deg2rad(turn)
    along, down = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    corners = [np.array([x, y]) + along * a + down * b for a, b in ((0, 0), (width, 0), (width, height), (0, height))]
    return ocr.Line(np.array(corners, np.float32), "WORD", 1.0)


@pytest.mark.parametrize(
    ("other", "together"),
    [
        (line_of(20, 38, 60, 12), True),  # small print under a name
        (line_of(110, 2, 90, 28), True),  # the next word
        (line_of(112, 8, 60, 12), False),  # small print beside it: of a thing behind
        (line_of(90, 40, 100, 30), False),  # it hardly touches
        (line_of(20, 70, 60, 12), False),  # far below
    ],
)
@pytest.mark.parametrize("turn", [0.0, 30.0, -75.0])
def test_lines_are_one_label_where_they_belong_together(other: ocr.Line, together: bool, turn: float) -> None:
    angle = np.deg2rad(turn)
    round_ = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]], np.float32)
    lines = [replace(line, corners=line.corners @ round_.T) for line in (line_of(0, 0, 100, 30), other)]
    assert len(detection.group_lines(lines)) == (1 if together else 2)
    assert len(detection.group_lines(lines[::-1])) == (1 if together else 2)


def test_without_the_reader_regions_are_said_by_hand(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, clip = files
    monkeypatch.setattr(ocr, "available", lambda: False)
    ocr.engine.cache_clear()
    with pytest.raises(ModelMissingError, match="rapidocr"):
        ocr.read(np.zeros((64, 64, 3), np.uint8))
    out = photo.with_name("out.mp4")
    assert main(["lock", str(clip), "--source", str(photo), "-o", str(out)]) == 2
    assert "--region" in capsys.readouterr().err
    assert not out.exists()
    assert (
        main(["lock", str(clip), "--source", str(photo), "-o", str(out), "--region", "330,180,360,210", "--json"]) == 0
    )
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["locked"] for line in lines if "locked" in line] == [7]


def test_a_report_is_json_a_picture_and_a_trimmed_clip(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    photo, clip = files
    sheet, good = photo.with_name("sheet.png"), photo.with_name("good.mp4")
    command = [
        "report",
        str(clip),
        "--source",
        str(photo),
        "--region",
        "330,180,360,210",
        "--face",
        "330,180,360,210",
        "--json",
    ]
    assert main([*command, "--sheet", str(sheet), "--trim", str(good)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert len(answer["frames"]) == 7
    assert len(reader.read(good).frames) == answer["last_good"] + 1
    assert answer["frames"][0]["verdict"] == "green"
    assert answer["frames"][0]["face"] > 0.9
    with Image.open(sheet) as image:
        assert image.width > 1000
    assert main([*command, "--sheet", str(sheet)]) == 2  # it is there already


def test_a_gif_is_read_frame_by_frame(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (64, 48), (40 * i, 0, 0)) for i in range(5)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:], duration=80)
    clip = reader.read(tmp_path / "a.gif")
    assert clip.frames.shape == (5, 48, 64, 3)
    assert clip.fps == pytest.approx(12.5)
    assert [round(frame[0, 0, 0] / 40) for frame in clip.frames] == [0, 1, 2, 3, 4]


def test_what_is_no_clip_is_told(tmp_path: Path) -> None:
    (tmp_path / "words.mp4").write_text("words")
    for name in ("words.mp4", "gone.mp4"):
        with pytest.raises(UnreadableImageError, match=name):
            reader.read(tmp_path / name)


def test_regions_outside_the_photo_are_refused() -> None:
    photo = np.zeros((100, 200, 3), np.uint8)
    for box in ((300, 10, 50, 50), (10, 10, 2, 2)):
        with pytest.raises(InvalidRequestError):
            detection.marked_or_detected(photo, [box])
    (cut,) = detection.marked_or_detected(photo, [(150, 50, 100, 100)])
    assert cut.box == (150, 50, 50, 50)
    assert transform_points(np.eye(3), cut.outline).max() == 199
