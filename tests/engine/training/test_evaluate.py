"""The evaluation of the networks on a folder of photos."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.training.evaluate import MEASURES, PER_PRODUCT, Evaluation, chosen, columns, held_out, resized, spread, tile
from engine.training.evaluate import main as evaluate


def test_the_evaluation_runs_on_a_folder(photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evaluate(
        ["--photos", str(photos), "--limit", "2", "--only", "depth", "first_frame", "--sheet", str(tmp_path / "s.png")]
    )
    assert '"iou"' in capsys.readouterr().out
    with Image.open(tmp_path / "s.png") as sheet:
        assert sheet.width == 1600


def test_every_measure_that_can_be_asked_for_is_there() -> None:
    assert [name for name in MEASURES if not callable(getattr(Evaluation, name, None))] == []


def test_of_each_product_a_few_photos_are_chosen_and_of_all_others_every_one() -> None:
    files = [Path(f"k/gro_1_7_{i}.jpg") for i in range(9)] + [Path(f"k/scene{i}.jpg") for i in range(3)]
    found = chosen(files, 0)
    assert found == files[:PER_PRODUCT] + files[9:]
    assert len(chosen(files, 2)) >= 2


def test_a_photo_is_looked_at_with_its_mask_at_the_size_of_its_clip(photos: Path) -> None:
    photo = held_out(photos / "objects" / "objectsa.jpg")
    assert photo.kind == "objects"
    assert photo.mask.shape == photo.pixels.shape[:2] == (photo.request.height, photo.request.width)
    assert photo.mask.max() == pytest.approx(1, abs=0.02)
    small = resized(photo, 64)
    assert small.mask.shape == (64, 64)
    assert (small.request.width, small.request.height) == (64, 64)


def test_a_packshot_needs_no_mask_of_its_own_as_its_ground_is_white(tmp_path: Path) -> None:
    (tmp_path / "packshots").mkdir()
    picture = np.full((96, 96, 3), 255, np.uint8)
    picture[20:80, 30:70] = 90
    Image.fromarray(picture).save(file := tmp_path / "packshots" / "carton.png")
    mask = held_out(file).mask
    assert mask.shape == (96, 96)
    assert mask[50, 50] == 1
    assert mask[5, 5] == 0


def test_rows_and_values_are_summed_up() -> None:
    assert columns([(0.5, 0.8, 0.1), (0.7, 1.0, 0.3)]) == pytest.approx(
        {"photos": 2, "iou": 0.6, "iou_worst": 0.5, "auc": 0.9, "blob_iou": 0.2}
    )
    assert spread([1.0, float("nan"), 3.0]) == {"count": 2, "mean": 2, "lowest": 1, "highest": 3}
    assert spread([float("nan")]) == {"count": 0}


def test_a_tile_is_square_and_shows_the_whole_frame() -> None:
    found = tile(np.full((50, 100, 3), 9, np.uint8), 20)
    assert found.shape == (20, 20, 3)
    assert (found[:10] == 9).all()
    assert not found[10:].any()
