"""Training is a resumable command: a run that was cut goes on as if it had not been."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image

from engine.models import STYLES
from engine.training import metrics
from engine.training.__main__ import main
from engine.training.dataset import SAMPLES, PhotoBank, is_held_out, photo_files
from engine.training.evaluate import main as evaluate
from engine.training.life_fields import IN_STYLE, draw_life
from engine.training.motion_patterns import Canvas
from engine.training.scenes import draw_scene, photo_scene


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of drawn photos with masks, four of each class, some of them held out."""
    root = tmp_path_factory.mktemp("photos")
    rng = np.random.default_rng(0)
    (root / "subject_masks").mkdir()
    for kind in ("portraits", "products", "objects", "scenes"):
        (root / kind).mkdir()
        for i in range(12):
            mask = np.zeros((96, 96), np.uint8)
            cv2.circle(mask, (int(rng.integers(30, 66)), 56), 26, 255, -1)
            if kind == "products" and i % 3:  # held by an arm, which the mask of each third leaves out
                cv2.rectangle(mask, (0, 40), (40, 70), 255, -1)
            picture = cv2.GaussianBlur(rng.integers(0, 255, (96, 96, 3)).astype(np.uint8), (0, 0), 3)
            picture[mask > 0] = rng.integers(0, 255, 3)
            Image.fromarray(picture).save(root / kind / f"{kind}{chr(97 + i)}.jpg")
            Image.fromarray(mask).save(root / "subject_masks" / f"{kind}{chr(97 + i)}.png")
    return root


def test_held_out_photos_are_fixed_and_never_trained_on(photos: Path) -> None:
    held, trained = photo_files(photos, held_out=True), photo_files(photos, held_out=False)
    assert held
    assert not set(held) & set(trained)
    assert all(is_held_out(name) for name in SAMPLES)
    assert is_held_out("gro_train_Oatly_001") == is_held_out("gro_test_Oatly_999")


def test_products_teach_what_is_near_only_with_the_hand_that_holds_them(photos: Path) -> None:
    bank, rng = PhotoBank(photos), np.random.default_rng(0)
    assert len(bank.whole["products"]) < len(bank.by_kind["products"])
    drawn = [bank.draw(rng, whole=True) for _ in range(100)]
    assert all(photo.mask[:, 0].any() for photo in drawn if photo.kind == "products")


def test_a_product_whose_mask_is_in_doubt_teaches_nothing(photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    shutil.copytree(photos, folder)
    masks = folder / "subject_masks"
    doubted = next(p.stem for p in photo_files(folder, held_out=False) if p.parent.name == "products")
    Image.open(masks / f"{doubted}.png").point(lambda value: value // 2).save(masks / f"{doubted}.png")
    assert doubted not in [photo.name for photo in PhotoBank(folder).by_kind["products"]]


def test_a_scene_in_which_hardly_anything_is_named_is_one_without_a_subject(photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    shutil.copytree(photos, folder)
    doubted = next(p.stem for p in photo_files(folder, held_out=False) if p.parent.name == "scenes")
    vague = np.zeros((96, 96), np.uint8)
    vague[20:60, 20:60] = 90
    Image.fromarray(vague).save(folder / "subject_masks" / f"{doubted}.png")
    (photo,) = [photo for photo in PhotoBank(folder).by_kind["scenes"] if photo.name == doubted]
    assert not photo.mask.any()
    assert PhotoBank(photos).by_kind["scenes"][0].mask.any()


@pytest.mark.parametrize("network", ["depth", "life"])
def test_a_cut_run_goes_on_as_if_uncut(
    network: str, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.training.losses.ASPECTS", ((0.5, 0.5),))
    monkeypatch.setattr("engine.training.trainer.SAVE_EVERY", 2)
    options = [network, "--photos", str(photos), "--batch", "2"]
    main([*options, "--run", str(tmp_path / "whole"), "--steps", "4"])

    from engine.training.trainer import Trainer

    save = Trainer._save

    def save_and_die(trainer: Trainer) -> None:
        save(trainer)
        if trainer.step == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(Trainer, "_save", save_and_die)
    with pytest.raises(KeyboardInterrupt):
        main([*options, "--run", str(tmp_path / "cut"), "--steps", "4"])
    main([*options, "--run", str(tmp_path / "cut"), "--steps", "4"])
    states = [torch.load(tmp_path / run / "checkpoint.pt", weights_only=True)["average"] for run in ("whole", "cut")]
    assert all(torch.equal(states[0][name], states[1][name]) for name in states[0])


def test_training_lowers_the_loss(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.training.losses.ASPECTS", ((0.5, 0.5),))
    monkeypatch.setattr("engine.training.trainer.LOG_EVERY", 1)
    monkeypatch.setattr("engine.training.trainer.WARM_UP", 4)
    main(
        [
            "depth",
            "--photos",
            str(photos),
            "--run",
            str(tmp_path),
            "--steps",
            "40",
            "--batch",
            "4",
            "--learning-rate",
            "2e-3",
        ]
    )
    losses = [float(row.split(",")[2]) for row in (tmp_path / "log.csv").read_text().splitlines()]
    assert losses[-1] < 0.8 * losses[0]


def test_scenes_put_their_subjects_in_front(photos: Path) -> None:
    bank = PhotoBank(photos)
    for seed in range(20):
        scene = draw_scene(bank, np.random.default_rng(seed), 64, 96)
        assert scene.image.shape == (64, 96, 3)
        assert 0 <= scene.image.min() <= scene.image.max() <= 1
        if 0.05 < scene.matte.mean() < 0.9:
            assert metrics.auc(scene.depth, scene.matte) > 0.98


def test_rigid_things_get_no_life_of_their_own(photos: Path) -> None:
    bank = PhotoBank(photos)
    quiet = []
    for seed in range(60):
        rng = np.random.default_rng(seed)
        scene = draw_scene(bank, rng, 64, 64)
        life = draw_life(scene, rng)
        assert np.isfinite(life.field).all()
        if scene.kind == "products" and not (life.brushes.any() or life.style.any()):
            quiet.append(np.abs(life.field).max())
    assert quiet
    assert max(quiet) == 0


def test_what_floats_floats_as_one_rigid_piece_and_what_breathes_does_not(photos: Path) -> None:
    bank = PhotoBank(photos)
    for style, most, least in (("float", 0.01, 0.0), ("breathing", 1.0, 0.03)):
        canvas = Canvas(
            photo_scene(bank.by_kind["products"][0], np.random.default_rng(1), 160, 160), np.random.default_rng(3)
        )
        IN_STYLE[style](canvas)
        inside = canvas.small(canvas.scene.subjects[0].alpha) > 0.99
        rest = np.stack([canvas.x[inside], canvas.y[inside]], -1).astype(np.float64)
        to = rest + 0.05 * canvas.field[0][:, inside].T
        stray = (
            np.linalg.norm(metrics.similarity(rest, to) - to, axis=1).max() / np.linalg.norm(to - rest, axis=1).max()
        )
        assert least <= stray <= most


def test_every_style_is_taught_and_moves_something(photos: Path) -> None:
    bank, rng = PhotoBank(photos), np.random.default_rng(0)
    portrait = photo_scene(bank.by_kind["portraits"][0], rng, 96, 96)
    for style, move in IN_STYLE.items():
        canvas = Canvas(portrait, rng)
        move(canvas)
        assert np.abs(canvas.field).max() > 0.1, style
    assert set(IN_STYLE) == set(STYLES)


def test_the_evaluation_runs_on_a_folder(photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evaluate(
        ["--photos", str(photos), "--limit", "2", "--only", "depth", "first_frame", "--sheet", str(tmp_path / "s.png")]
    )
    assert '"iou"' in capsys.readouterr().out
    with Image.open(tmp_path / "s.png") as sheet:
        assert sheet.width == 1600


def test_the_depth_measures_tell_good_from_bad() -> None:
    mask = np.zeros((40, 40), np.float32)
    mask[5:15, 20:35] = 1
    rng = np.random.default_rng(0)
    assert metrics.best_iou(mask + 0.1 * rng.random(mask.shape).astype(np.float32), mask) == 1
    assert metrics.best_iou(rng.random(mask.shape).astype(np.float32), mask) < 0.3
    assert metrics.auc(mask, mask) == 1
    assert abs(metrics.auc(rng.random(mask.shape).astype(np.float32), mask) - 0.5) < 0.1
    assert metrics.best_iou(metrics.centred_blob((40, 40)), mask) < 0.5
