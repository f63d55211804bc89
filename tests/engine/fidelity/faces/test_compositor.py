"""A face that becomes another's is held to the photo; one that is still itself, or can't be followed, is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.arrays import UInt8Array
from engine.export import FileMetadata, reader
from engine.fidelity.faces import compositor
from engine.fidelity.vision import faces, ocr
from engine.fidelity.vision.registration import Pyramid
from engine.imaging import face_detection
from engine.progress import ignore
from tests.support.portraits import Filmed, moving, person, spoilt

COUNT, LATE = 9, 5


@pytest.fixture(scope="module")
def film() -> Filmed:
    return moving("hopper", COUNT)


def held(film: Filmed, clip: UInt8Array) -> tuple[UInt8Array, np.ndarray]:
    hold = compositor.track_face(film.photo, face_detection.find(film.photo)[0], clip)
    return np.stack([hold.apply(frame, i) for i, frame in enumerate(clip)]), hold.track.strength


def whose(film: Filmed, clip: UInt8Array, i: int) -> float:
    """How surely a frame's face, where it truly is, is the photo's."""
    photo = faces.face_embedding(Pyramid(film.photo), face_detection.find(film.photo)[0])
    return faces.similarity(photo, faces.face_embedding(Pyramid(clip[i]), film.faces[i]))


def error(a: UInt8Array, b: UInt8Array, where: np.ndarray) -> float:
    return float(((a.astype(np.float32) - b) ** 2)[where].mean())


@pytest.mark.parametrize(("damage", "least"), [("melt", 0.9), ("blur", 0.9), ("swap", 0.8)])
def test_a_spoilt_face_becomes_itself_again(film: Filmed, damage: str, least: float) -> None:
    bad = spoilt(film, damage)
    good, strength = held(film, bad)
    for i in range(LATE, COUNT - 1):
        assert strength[i] > 0.5
        assert whose(film, bad, i) < least
        assert whose(film, good, i) > max(least, whose(film, bad, i) + 0.1)
        assert error(good[i], film.truth[i], film.area(i)) < error(bad[i], film.truth[i], film.area(i))
        around = cv2.dilate(film.area(i).astype(np.uint8), np.ones((5, 5), np.uint8)) == 0
        assert (good[i][around] == bad[i][around]).all()


def test_a_face_that_is_itself_is_left_alone(film: Filmed) -> None:
    good, strength = held(film, film.truth)
    assert strength.max() == 0
    assert (good == film.truth).all()


def test_a_face_that_can_not_be_followed_is_left_alone(film: Filmed) -> None:
    """Half of the face goes behind something plain: there is no face to be found, and nothing to track."""
    bad = film.truth.copy()
    for i in range(3, COUNT):
        x, y = film.faces[i].middle.astype(int)
        cv2.circle(bad[i], (int(x), int(y)), round(film.faces[i].size * 0.8), (90, 120, 90), -1)
    good, strength = held(film, bad)
    for i in range(4, COUNT):
        hidden = np.abs(bad[i].astype(int) - (90, 120, 90)).max(-1) == 0
        assert hidden.sum() > 2000
        assert error(good[i], bad[i], hidden) < 4, strength[i]


def test_a_head_that_turns_is_not_held() -> None:
    """Its points no longer lie as the photo's do under a turn and a scale."""
    face = face_detection.find(person("hopper"))[0]
    turned = face_detection.Face(face.middle, face.size, face.points.copy(), 0.9)
    turned.points[2, 0] += 0.2 * face.size  # the tip of the nose
    away = np.eye(3)
    assert compositor.locate(face, away, 0.4, turned)[1] is False
    assert compositor.locate(face, away, 0.0, turned)[1] is False
    assert compositor.locate(face, away, 0.4, face)[1] is True
    shifted = face.moved(np.array([[1, 0, 9.0], [0, 1, -4.0], [0, 0, 1]]))
    move, sure = compositor.locate(face, away, 0.0, shifted)
    assert sure
    assert np.allclose(move, [[1, 0, 9], [0, 1, -4], [0, 0, 1]], atol=1e-3)


def test_the_command_holds_a_face(film: Filmed, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setattr(ocr, "available", lambda: False)
    photo, clip, out = (tmp_path / name for name in ("photo.png", "clip.mp4", "out.mp4"))
    Image.fromarray(film.photo).save(photo)
    bad = spoilt(film, "swap")
    reader.write(reader.ClipFile(bad, 10, FileMetadata()), clip, False, ignore)
    assert main(["lock", str(clip), "--source", str(photo), "-o", str(out), "--face", "--json"]) == 0
    answer = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (said,) = [line for line in answer if "held" in line]
    assert said["held"] >= COUNT - 3
    good = reader.read(out).frames
    assert whose(film, good, LATE) > whose(film, bad, LATE) + 0.2
    large = ["--plate", "--force"]
    assert main(["lock", str(clip), "--source", str(photo), "-o", str(out), "--face", *large]) == 0
    assert "face: restored in" in capsys.readouterr().out
    assert reader.read(out).frames.shape[1:3] == (480, 480)
    plain = tmp_path / "plain.png"
    Image.fromarray(np.full((480, 480, 3), 90, np.uint8)).save(plain)
    assert main(["lock", str(clip), "--source", str(plain), "-o", str(out), "--face", "--force"]) == 0
    assert "No face was found." in capsys.readouterr().err
