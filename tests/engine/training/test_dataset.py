"""Which photos are learnt from, and what each of them teaches."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
from PIL import Image

from engine.training.dataset import SAMPLES, PhotoBank, is_held_out, photo_files


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
