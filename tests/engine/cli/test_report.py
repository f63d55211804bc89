"""`vivant report` prints what the check of a clip found, and says the same as the window's check."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.cli.report import check_sheet, print_report
from engine.errors import ExportError
from engine.export import export, reader
from engine.fidelity.report.report import FidelityReport, FrameReport
from engine.imaging.source_image import SourceImage
from engine.models import model_spec
from engine.request.clip import Clip
from engine.request.defaults import defaults
from engine.request.edit_log import label_edit
from engine.request.recipe import Recipe
from engine.services.check import check_clip
from engine.services.detection_cache import DetectionCache
from tests.support.melting import draw_label, melted_away

PLACE, OUTLINE = np.s_[45:86, 30:166], [(30, 45), (166, 45), (166, 86), (30, 86)]
GOOD = FrameReport(label=None, subject=1, background=0, sharpness=1, flicker=0, motion=0)


@pytest.mark.parametrize("model", ["breeze", "svd-xt"])
def test_the_report_of_a_clip_whose_label_a_person_drew_is_the_windows(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = draw_label(tmp_path / "photo.png")
    with Image.open(path) as image:
        image.reduce(2).save(path)
    photo = SourceImage.open(path)
    frames = np.repeat(photo.pixels[None], 4, 0)
    frames[2:, PLACE[0], PLACE[1]] = melted_away(photo.pixels[PLACE])
    request = replace(defaults(model_spec(model), 192, 144), motion=0.7)
    recipe = Recipe(request, photo.name, photo.sha256, "1", edits=(label_edit([OUTLINE]),))
    clip = tmp_path / "clip.mkv"
    export(Clip(frames, 8, recipe), clip)
    assert main(["report", str(clip), "--source", str(path), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    window = check_clip(photo, reader.read(clip).frames, recipe, DetectionCache())
    assert printed == json.loads(json.dumps(window.to_json()))
    assert printed["motion"]["asked"] == (0.7 if model == "breeze" else None)
    assert printed["frames"][0]["label"] > 0.9
    assert printed["last_good"] == 1


def test_each_stretch_of_frames_is_a_line_with_its_faults(capsys: pytest.CaptureFixture[str]) -> None:
    frames = (GOOD, GOOD, replace(GOOD, lost=True), replace(GOOD, sharpness=0.1))
    report = FidelityReport(frames, (), colours=("#e30613",), missing=("#00ff00",))
    print_report(report)
    lines = capsys.readouterr().out.splitlines()
    assert "  frames 1 to 2 green" in lines
    assert "  frames 3 to 3 amber: the label can't be tracked: check it yourself" in lines
    assert "  frames 4 to 4 red: it becomes blurred" in lines
    assert "The photo shows no plain patch of #00ff00: it is not checked." in lines
    assert any(line.startswith("brand colours #e30613") for line in lines)


def test_what_could_not_be_checked_is_said_first(capsys: pytest.CaptureFixture[str]) -> None:
    print_report(FidelityReport((GOOD,), (), unchecked=("labels",)))
    assert capsys.readouterr().out.startswith("Labels were not checked: text can't be read here.")


def test_a_contact_sheet_is_a_png_in_a_new_file(tmp_path: Path) -> None:
    check_sheet(None, False)
    check_sheet(tmp_path / "sheet.PNG", False)
    with pytest.raises(ExportError, match="PNG"):
        check_sheet(tmp_path / "sheet.jpg", False)
    (tmp_path / "sheet.png").touch()
    with pytest.raises(ExportError):
        check_sheet(tmp_path / "sheet.png", False)
    check_sheet(tmp_path / "sheet.png", True)
