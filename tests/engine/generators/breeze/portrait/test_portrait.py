"""Faces turn and blink in front of a background that stays; who wears glasses does not blink; off is off."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.fidelity.vision import faces
from engine.fidelity.vision.registration import Pyramid
from engine.generators.breeze.layers import Layers
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.pipeline import BreezePipeline
from engine.generators.breeze.portrait import mesh as mesh_module
from engine.generators.breeze.portrait.eyes import Eye
from engine.generators.breeze.portrait.head_model import HeadModel
from engine.generators.breeze.portrait.mesh import EyePoints
from engine.generators.breeze.portrait.portrait import Person, Portrait, Wish, grid_shape, people_in
from engine.generators.breeze.portrait.rhythm import Pose
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.request.validation import check, read_request
from tests.conftest import animate
from tests.support.portraits import FOLDER, person


@pytest.fixture(scope="module")
def photo() -> UInt8Array:
    return cv2.resize(person("collins"), (416, 416), interpolation=cv2.INTER_CUBIC)


@pytest.fixture(scope="module")
def woman(photo: UInt8Array) -> Person:
    (found,) = people_in(photo)
    return found


def drawn(photo: UInt8Array, woman: Person, lids: float, gaze: tuple[float, float] = (0.0, 0.0)) -> UInt8Array:
    out = photo.astype(np.float32)
    for points in woman.mesh.eyes:
        box, change = Eye(points).change(photo, (0, 0), lids, gaze)
        out[box] += change
    return np.clip(np.rint(out), 0, 255).astype(np.uint8)


def dark(photo: UInt8Array, woman: Person) -> float:
    """The share of the irises, as far as they lie in the middle of the eyes' opening, that is dark."""
    mask = np.zeros(photo.shape[:2], np.uint8)
    for eye in woman.mesh.eyes:
        height = eye.lower - eye.upper  # the lids' edges with the lashes are dark, open and shut
        outline = np.concatenate([eye.upper + 0.2 * height, (eye.upper + 0.7 * height)[::-1]])
        opening, iris = np.zeros_like(mask), np.zeros_like(mask)
        cv2.fillPoly(opening, [np.rint(outline).astype(np.int32)], 1)
        radius = float(np.linalg.norm(eye.iris[1] - eye.iris[3])) / 2
        cv2.circle(iris, tuple(int(v) for v in np.rint(eye.iris[0])), max(1, round(radius)), 1, -1)
        mask |= opening & iris
    lightness = cv2.cvtColor(photo, cv2.COLOR_RGB2LAB)[..., 0]
    return float((lightness[mask > 0] < 75).mean())


def test_the_mesh_lies_on_the_face(photo: UInt8Array, woman: Person) -> None:
    (found,) = face_detection.find(photo)
    left, right = (eye.iris[0] for eye in woman.mesh.eyes)
    assert np.linalg.norm(left - found.points[face_detection.LEFT_EYE]) < 0.06 * found.size
    assert np.linalg.norm(right - found.points[face_detection.RIGHT_EYE]) < 0.06 * found.size
    assert abs(woman.mesh.yaw) < 8
    mirrored = people_in(np.ascontiguousarray(photo[:, ::-1]))[0].mesh
    assert np.linalg.norm(415 - mirrored.eyes[1].iris[0, 0] - left[0]) < 2


def test_a_smaller_picture_has_the_smaller_mesh(photo: UInt8Array, woman: Person) -> None:
    half = cv2.resize(photo, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    (there,) = people_in(half)
    assert np.abs(woman.scaled(0.5).mesh.points[:, :2] - there.mesh.points[:, :2]).mean() < 1


def test_open_eyes_may_blink_and_eyes_behind_glasses_may_not(photo: UInt8Array, woman: Person) -> None:
    assert woman.gate.reason == ""
    assert people_in(person("hopper"))[0].gate.reason == "glasses"
    dark_glasses, frames = photo.copy(), photo.copy()
    middles = [np.rint(eye.iris[0]).astype(int) for eye in woman.mesh.eyes]
    for x, y in middles:
        cv2.circle(dark_glasses, (int(x), int(y)), 26, (20, 20, 24), -1)
        cv2.circle(frames, (int(x), int(y)), 26, (20, 20, 24), 4)
    (x0, y0), (x1, y1) = middles
    for picture in (dark_glasses, frames):
        cv2.line(picture, (int(x0) + 26, int(y0)), (int(x1) - 26, int(y1)), (20, 20, 24), 5)
        assert people_in(picture)[0].gate.reason in ("glasses", "hidden")
    shut = replace(woman.gate, opening=(0.1, 0.1))
    assert shut.reason == "closed"
    assert replace(woman.gate, yaw=-50.0).reason == "profile"
    assert replace(woman.gate, length=(5.0, 5.0)).reason == "small"


def test_a_blink_covers_four_fifths_of_the_eye_and_more(photo: UInt8Array, woman: Person) -> None:
    open_eye = dark(photo, woman)
    assert open_eye > 0.2
    assert dark(drawn(photo, woman, 1.0), woman) < 0.2 * open_eye
    assert dark(drawn(photo, woman, 0.5), woman) > 0.2 * open_eye


def test_eyeliner_is_not_smeared_over_a_lid(photo: UInt8Array, woman: Person) -> None:
    painted = photo.copy()
    for eye in woman.mesh.eyes:
        height = np.maximum(eye.lower - eye.upper, 0)
        liner = np.concatenate([eye.upper - 0.45 * height.max(), eye.upper[::-1]])
        cv2.fillPoly(painted, [np.rint(liner).astype(np.int32)], (18, 16, 20))
    shut = cv2.cvtColor(drawn(painted, woman, 1.0), cv2.COLOR_RGB2GRAY)
    skin = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY)
    for eye in woman.mesh.eyes:
        column, row = np.rint(eye.upper[4] + 0.3 * (eye.lower[4] - eye.upper[4])).astype(int)
        below = int(eye.lower[4, 1] + 0.6 * (eye.lower[4, 1] - eye.upper[4, 1]))
        assert (
            shut[row - 1 : row + 2, column - 2 : column + 3].mean() > 0.4 * skin[below, column - 2 : column + 3].mean()
        )


def test_no_white_of_the_eye_goes_down_with_a_lid_that_was_found_too_low() -> None:
    x = np.linspace(60, 140, 9, dtype=np.float32)
    arc = 1 - ((x - 100) / 40) ** 2
    upper, lower = (np.stack([x, 100 + by * arc], -1).astype(np.float32) for by in (-16, 14))
    picture = np.full((200, 200, 3), 150, np.uint8)
    cv2.fillPoly(picture, [np.rint(np.concatenate([upper, lower[::-1]])).astype(np.int32)], (245, 245, 245))
    iris = np.array([[100, 99], [110, 99], [100, 89], [90, 99], [100, 109]], np.float32)
    brow = np.stack([x[::2], 100 - 45 * np.ones(5)], -1).astype(np.float32)
    low = (upper + np.stack([0 * x, 3 * arc], -1)).astype(np.float32)
    out = picture.astype(np.float32)
    box, change = Eye(EyePoints(low, lower, iris, brow)).change(picture, (0, 0), 1.0, (0.0, 0.0))
    out[box] += change
    assert (out[..., 0] > 200).sum() < 0.06 * (picture[..., 0] > 200).sum()


def test_a_blink_changes_the_eyes_only(photo: UInt8Array, woman: Person) -> None:
    changed = np.abs(drawn(photo, woman, 1.0).astype(int) - photo).max(-1) > 0
    rows, columns = np.nonzero(changed)
    eyes = np.concatenate([np.concatenate([eye.upper, eye.lower, eye.brow]) for eye in woman.mesh.eyes])
    reach = 0.6 * woman.mesh.eyes[0].length
    assert columns.min() > eyes[:, 0].min() - reach
    assert columns.max() < eyes[:, 0].max() + reach
    assert rows.min() > eyes[:, 1].min() - reach / 2
    assert rows.max() < eyes[:, 1].max() + reach
    assert np.array_equal(drawn(photo, woman, 0.0), photo)


def test_a_gaze_moves_the_iris_and_not_the_lids(photo: UInt8Array, woman: Person) -> None:
    seen = people_in(drawn(photo, woman, 0.0, (0.25, 0.0)))[0].mesh
    for before, after in zip(woman.mesh.eyes, seen.eyes, strict=True):
        radius = float(np.linalg.norm(before.iris[1] - before.iris[3])) / 2
        assert 0.1 * radius < after.iris[0, 0] - before.iris[0, 0] < 0.5 * radius
        assert np.abs(after.upper - before.upper).max() < 0.5 * radius


def test_a_head_turns_about_its_ears_and_the_borders_stay(photo: UInt8Array, woman: Person) -> None:
    shape = grid_shape(photo.shape)
    scale = shape[0] / photo.shape[0]
    head = HeadModel(woman.mesh, shape, scale)
    by = head.displacement(Pose(yaw=5))

    def at(i: int) -> np.ndarray:
        column, row = np.rint(woman.mesh.points[i, :2] * scale).astype(int)
        return by[row, column] / head.height

    assert at(4)[0] > 0.03  # the tip of the nose, to the right
    assert at(4)[0] > 1.8 * np.abs(at(234)).max()  # an ear
    for line in (by[0], by[-1], by[:, 0], by[:, -1]):
        assert np.abs(line).max() < 0.02
    assert np.abs(head.displacement(Pose())).max() < 1e-4
    nod, smile = head.displacement(Pose(pitch=4)), head.displacement(Pose(smile=0.6))
    row, column = (int(v) for v in np.rint(woman.mesh.points[4, 1::-1] * scale))
    assert nod[row, column, 1] > 0.5
    left, right = (np.rint(woman.mesh.points[i, 1::-1] * scale).astype(int) for i in (61, 291))
    assert smile[tuple(left)][0] < 0 < smile[tuple(right)][0]
    assert max(smile[tuple(left)][1], smile[tuple(right)][1]) < 0


def test_brows_come_down_a_little_with_the_lids_and_rise_by_themselves(photo: UInt8Array, woman: Person) -> None:
    shape = grid_shape(photo.shape)
    head = HeadModel(woman.mesh, shape, max(shape) / max(photo.shape[:2]))
    brow = tuple(np.rint(woman.mesh.eyes[0].brow.mean(0) * max(shape) / max(photo.shape[:2])).astype(int)[::-1])
    chin = tuple(np.rint(head.points[152, :2]).astype(int)[::-1])
    shut, raised = (head.displacement(pose) for pose in (Pose(lids=1.0), Pose(brows=0.02)))
    assert shut[brow][1] > 0.004 * head.height
    assert raised[brow][1] < -0.01 * head.height
    assert np.abs(raised[chin]).max() < 1e-3
    assert np.abs(head.displacement(Pose())).max() < 1e-4


def test_a_face_that_is_cut_through_stays_as_it_is(photo: UInt8Array, woman: Person) -> None:
    coverage = np.full(photo.shape[:2], 255, np.uint8)
    coverage[:, int(woman.mesh.points[4, 0]) :] = 0
    subject = np.dstack([cv2.min(photo, cv2.merge([coverage] * 3)), coverage])
    depth = np.zeros((20, 20), np.float32)
    timing, wish = Timing(50, 25, "none"), Wish(0.5)
    assert not Portrait([woman], Layers(subject, photo, depth, depth, depth, 1.0), timing, wish).faces
    assert not Portrait([woman], Layers(None, photo, depth, depth, depth, 1.0), timing, wish).faces
    whole = np.dstack([photo, np.full(photo.shape[:2], 255, np.uint8)])
    assert Portrait([woman], Layers(whole, photo, depth, depth, depth, 1.0), timing, wish).faces


@pytest.fixture(scope="module")
def portrait() -> SourceImage:
    return SourceImage.open(FOLDER / "collins.jpg")


def asked(**others: object) -> MotionRequest:
    request = replace(defaults(BREEZE, 256, 256), frames=40, steps=4, seed=5)
    return replace(request, **others)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def clip(breeze: BreezePipeline, portrait: SourceImage) -> UInt8Array:
    return animate(breeze, portrait, asked(camera="static"))


def test_a_portrait_is_alive_by_itself_and_begins_with_the_photo(
    clip: UInt8Array, breeze: BreezePipeline, portrait: SourceImage
) -> None:
    photo = portrait.fit(256, 256, "crop")
    assert np.abs(clip[0].astype(int) - photo).max() <= 1
    without = animate(breeze, portrait, asked(camera="static", face=0.0))
    assert np.abs(clip.astype(int) - without).max() > 40
    noses = np.array([people_in(frame)[0].mesh.points[4, :2] for frame in clip[::3]])
    still = np.array([people_in(frame)[0].mesh.points[4, :2] for frame in without[::3]])
    assert np.ptp(noses[:, 0]) > 2 > 2 * np.ptp(still[:, 0])


def test_the_person_blinks_in_the_clip(clip: UInt8Array) -> None:
    assert any(dark(frame, people_in(clip[0])[0]) < 0.3 * dark(clip[0], people_in(clip[0])[0]) for frame in clip)


def test_the_background_does_not_move_with_the_head(
    clip: UInt8Array, breeze: BreezePipeline, portrait: SourceImage
) -> None:
    without = animate(breeze, portrait, asked(camera="static", face=0.0))
    corner = np.s_[:, :60, :30]
    assert np.array_equal(clip[corner], without[corner])


def test_it_is_the_same_person_in_every_frame_also_at_full_strength(
    clip: UInt8Array, breeze: BreezePipeline, portrait: SourceImage
) -> None:
    photo = portrait.fit(256, 256, "crop")
    (face,) = face_detection.find(photo)
    whose = faces.face_embedding(Pyramid(photo), face)
    for frames in (clip, animate(breeze, portrait, asked(face=1.0, style="lively"))):
        for frame in frames:
            seen = face_detection.detect_near(frame, face)
            assert seen is not None
            assert faces.similarity(whose, faces.face_embedding(Pyramid(frame), seen)) > 0.8


def test_the_same_request_gives_the_same_bytes_and_another_seed_another_clip(
    clip: UInt8Array, breeze: BreezePipeline, portrait: SourceImage
) -> None:
    assert np.array_equal(clip, animate(breeze, portrait, asked(camera="static")))
    assert not np.array_equal(clip, animate(breeze, portrait, asked(camera="static", seed=6)))


def test_a_loop_of_a_portrait_closes(breeze: BreezePipeline, portrait: SourceImage) -> None:
    frames = animate(breeze, portrait, asked(loop="loop", camera="static")).astype(int)
    steps = [np.abs(a - b).mean() for a, b in zip(frames, [*frames[1:], frames[0]], strict=True)]
    assert steps[-1] <= 1.1 * max(steps[:-1])


def test_off_loads_no_network(breeze: BreezePipeline, portrait: SourceImage, monkeypatch: pytest.MonkeyPatch) -> None:
    def loaded(name: str = "") -> None:
        raise AssertionError("loaded")

    monkeypatch.setattr(mesh_module, "network", loaded)
    monkeypatch.setattr(face_detection, "network", loaded)
    animate(breeze, portrait, asked(face=0.0, frames=3))
    with pytest.raises(AssertionError):
        animate(breeze, portrait, asked(frames=3))


def test_faces_have_a_range_and_a_place_in_the_recipe() -> None:
    request = asked(face=0.8, style="look-around")
    assert read_request(request.to_json()) == request
    check(asked(face=1.0, style="smile"))
    with pytest.raises(InvalidRequestError):
        check(asked(face=1.2))
    with pytest.raises(InvalidRequestError):
        check(asked(style="dance"))
