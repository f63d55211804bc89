"""`vivant animate` makes a clip, and repeats a recipe."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main, parser
from engine.cli.animate import AnimateOptions, built_from, photos_of, target_of, tries
from engine.cli.options import typed
from engine.errors import InvalidRequestError
from engine.export import export, read_recipe
from engine.generators import load
from engine.models import model_spec
from engine.paths import jobs_folder
from engine.request.clip import Clip
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.request.switch_model import for_model
from engine.services import session
from engine.services.file_names import Names
from tests.support.command import SMALL, vivant
from tests.support.transparent import save_packshot


def test_animate_prints_only_the_path_of_the_clip_and_leaves_nothing_else(photo: Path) -> None:
    out = photo.with_name("clip.mp4")
    done = vivant("animate", photo, "-o", out, *SMALL, "--seed", "7", "--camera", "orbit-left", "--loop", "loop")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{out}\n", "")
    request = read_recipe(out).request
    assert (request.seed, request.frames, request.camera, request.loop) == (7, 6, "orbit-left", "loop")
    assert not list(jobs_folder().glob("*"))


def test_the_default_name_is_beside_the_photo_and_never_overwrites(photo: Path) -> None:
    for expected in ("dog.mp4", "dog-2.mp4"):
        assert vivant("animate", photo, *SMALL).returncode == 0
        assert photo.with_name(expected).exists()


def test_the_same_request_gives_the_same_bytes(photo: Path) -> None:
    one, two, other = (photo.with_name(name) for name in ("one.mp4", "two.mp4", "other.mp4"))
    for out, seed in ((one, 3), (two, 3), (other, 4)):
        assert vivant("animate", photo, "-o", out, *SMALL, "--seed", seed, "--camera", "static").returncode == 0
    assert one.read_bytes() == two.read_bytes()
    assert one.read_bytes() != other.read_bytes()


def test_json_tells_each_step_and_the_result(photo: Path) -> None:
    out = photo.with_name("clip.mp4")
    lines = [json.loads(line) for line in vivant("animate", photo, "-o", out, *SMALL, "--json").stdout.splitlines()]
    assert [line["phase"] for line in lines if line.get("done") == line.get("total") and "phase" in line] == [
        "load", "encode", "denoise", "decode", "export",
    ]  # fmt: skip
    assert lines[-1]["clip"] == str(out)


def test_a_clip_without_a_name_gets_the_ending_of_its_format(photo: Path) -> None:
    assert vivant("animate", photo, *SMALL, "--preset", "email").returncode == 0
    assert photo.with_suffix(".gif").exists()
    assert vivant("animate", photo, *SMALL, "--format", "still", "--force").returncode == 0
    assert photo.with_name("dog-2.png").exists(), "a photo is never written over"


def test_a_model_that_is_not_here_says_how_to_get_it(photo: Path) -> None:
    done = vivant("animate", photo, "--model", "ltx-0.9.8")
    assert done.returncode == 2
    assert "vivant models fetch ltx-0.9.8" in done.stderr
    assert not list(jobs_folder().glob("*"))


def test_the_main_job_imports_neither_torch_nor_qt(photo: Path) -> None:
    code = (
        "import sys; from engine.__main__ import main; "
        f"status = main(['animate', {str(photo)!r}, '--frames', '2', '--steps', '4']); "
        "print(status, *sorted({'torch', 'PySide6', 'onnx', 'diffusers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[1:] == ["0"]


@pytest.mark.parametrize(
    "options", [["--max-bytes", "0"], ["--max-bytes", "0.1"], ["--long-side", "0"], ["--long-side", "99999"]]
)
def test_limits_that_nothing_fits_into_are_refused(photo: Path, tmp_path: Path, options: list[str]) -> None:
    done = vivant("animate", photo, "-o", tmp_path / "clip.mp4", *options)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "clip.mp4").exists()


def test_that_a_photo_is_not_enlarged_is_said(photo: Path, tmp_path: Path) -> None:
    short = ["--frames", "2", "--steps", "4"]
    done = vivant("animate", photo, "-o", tmp_path / "large.mp4", "--long-side", "2000", *short)
    assert done.returncode == 0
    assert done.stderr.splitlines()[0] == "The photo is 128x128: the clip is made at 128x128."
    done = vivant("animate", photo, "-o", tmp_path / "small.mp4", "--long-side", "96", *short)
    assert "The photo" not in done.stderr


def test_a_recipe_taken_to_another_model_keeps_what_the_window_keeps(photo: Path, tmp_path: Path) -> None:
    request = replace(defaults(model_spec("wan-2.2-5b"), 704, 704), prompt="The dog turns its head", motion=0.7, seed=9)
    other, size = model_spec("ltx-0.9.8"), (128, 128)
    clip = recipe_in(tmp_path / "clip.mp4", request)
    asked = built_from(photo, options_of(photo, "--from", str(clip), "--model", other.id)).request
    assert asked == for_model(other, request, size)
    assert asked.prompt == "The dog turns its head"


def options_of(photo: Path, *more: str) -> AnimateOptions:
    """What is parsed of a command."""
    return typed(AnimateOptions, parser().parse_args(["animate", str(photo), *more]))


def test_a_recipe_taken_to_a_model_that_takes_no_prompt_loses_it(photo: Path, tmp_path: Path) -> None:
    request = replace(defaults(model_spec("ltx-0.9.8"), 704, 704), prompt="The dog turns its head", seed=9)
    clip = recipe_in(tmp_path / "clip.mp4", request)
    asked = built_from(photo, options_of(photo, "--from", str(clip), "--model", "breeze", "--loop", "loop")).request
    assert (asked.prompt, asked.seed, asked.loop) == ("", 9, "loop")


def recipe_in(path: Path, request: MotionRequest) -> Path:
    """A clip with a recipe."""
    export(Clip(np.zeros((2, 64, 64, 3), np.uint8), 8, Recipe(request, "dog.png", "0" * 64, "1")), path)
    return path


def test_a_recipe_that_ends_on_a_picture_asks_for_it(photo: Path, tmp_path: Path) -> None:
    request = replace(defaults(model_spec("ltx-0.9.8"), 704, 704), prompt="It moves", end_image="0" * 64)
    clip = recipe_in(tmp_path / "clip.mp4", request)
    for model in ("ltx-0.9.8", "wan-2.1-14b", "cogvideox-5b"):
        options = options_of(photo, "--from", str(clip), "--model", model)
        if for_model(model_spec(model), request, (128, 128)).end_image:
            with pytest.raises(InvalidRequestError, match="ends on a picture"):
                built_from(photo, options)
        else:
            assert built_from(photo, options).request.end_image == ""


def test_options_change_what_the_recipe_says(photo: Path, tmp_path: Path) -> None:
    request = replace(defaults(model_spec("breeze"), 96, 64), seed=3, camera="static")
    clip = recipe_in(tmp_path / "clip.mp4", request)
    same = built_from(photo, options_of(photo, "--from", str(clip))).request
    assert same == request
    changed = built_from(photo, options_of(photo, "--from", str(clip), "--seed", "4", "--long-side", "64")).request
    assert (changed.seed, changed.camera, changed.width, changed.height) == (4, "static", 64, 64)


def test_a_free_name_is_beside_the_photo_and_never_the_photo_itself(photo: Path) -> None:
    def target(*words: str, ending: str = ".mp4") -> Path:
        options = typed(AnimateOptions, parser().parse_args(["animate", str(photo), *words]))
        return target_of(photo, options, ending, Names([photo], options.output.force))

    assert target() == photo.with_name("dog.mp4")
    assert target("--force", ending=".png") == photo.with_name("dog-2.png")
    photo.with_name("dog.mp4").touch()
    assert target() == photo.with_name("dog-2.mp4")
    assert target("--force") == photo.with_name("dog.mp4")
    assert target("-o", str(photo.parent)) == photo.with_name("dog-2.mp4")
    assert target("-o", "one.mp4") == Path("one.mp4")


@pytest.mark.parametrize("text", ["0", "17", "two", "-1", "1.5"])
def test_the_number_of_tries_has_limits(text: str) -> None:
    assert tries("16") == 16
    with pytest.raises(argparse.ArgumentTypeError, match="from 1 to 16"):
        tries(text)


def test_a_transparent_photo_makes_a_transparent_clip_when_asked(tmp_path: Path) -> None:
    photo = save_packshot(tmp_path / "bottle.png")
    assert vivant("animate", photo, *SMALL, "--camera", "pan-left", "--background", "none").returncode == 0
    with Image.open(tmp_path / "bottle.webp") as image:
        assert image.n_frames == 6
        image.seek(3)
        assert image.convert("RGBA").getchannel("A").getextrema() == (0, 255)
    assert read_recipe(tmp_path / "bottle.webp").request.background == "none"
    again = vivant("animate", photo, "--from", tmp_path / "bottle.webp", "-o", tmp_path / "again.webm")
    assert again.returncode == 0
    refused = vivant("animate", photo, *SMALL, "--background", "none", "-o", tmp_path / "bottle.mp4")
    assert refused.returncode == 2
    assert "MP4 (H.264) can't hold a transparent clip. These can: GIF, WebP" in refused.stderr
    assert not (tmp_path / "bottle.mp4").exists()


def test_an_opaque_photo_stays_opaque_without_a_background(photo: Path) -> None:
    assert vivant("animate", photo, *SMALL, "--camera", "pan-left", "--background", "none").returncode == 0
    assert photo.with_suffix(".mp4").exists()


def test_several_photos_become_a_clip_each_beside_them(photo: Path) -> None:
    shutil.copy(photo, photo.with_name("second dog.png"))
    done = vivant("animate", *sorted(photo.parent.glob("*.png")), *SMALL)
    assert (done.returncode, done.stdout.splitlines()) == (
        0, [str(photo.with_name(name)) for name in ("dog.mp4", "second dog.mp4")],
    )  # fmt: skip


def test_one_photo_that_fails_does_not_stop_the_rest_and_the_model_is_loaded_once(
    photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    loads: list[str] = []
    monkeypatch.setattr(session, "load", lambda spec: loads.append(spec.id) or load(spec))
    bad, out = photo.with_name("bad.jpg"), tmp_path / "clips"
    bad.write_text("no picture")
    other = tmp_path / "other" / "dog.png"
    other.parent.mkdir()
    shutil.copy(photo, other)
    arguments = [str(path) for path in (photo, bad, other)]
    assert main(["animate", *arguments, "-o", str(out), *SMALL, "--json"]) == 1
    said = capsys.readouterr()
    lines = [json.loads(line) for line in said.out.splitlines()]
    ended = [line for line in lines if "photo" in line]
    assert [line["photo"] for line in ended] == arguments
    assert [line.get("clip") for line in ended] == [str(out / "dog.mp4"), None, str(out / "dog-2.mp4")]
    assert ended[1]["error"] in said.err
    assert "1 of 3 photos failed." in said.err
    assert loads == ["breeze"]


def test_a_folder_makes_a_clip_of_each_of_its_photos_and_of_none_of_its_clips(photo: Path, tmp_path: Path) -> None:
    out = tmp_path / "clips"
    again = [
        main(["animate", str(photo.parent), "-o", str(out), *SMALL, "--format", "gif", *more])
        for more in ([], ["--force"])
    ]
    assert (again, [path.name for path in out.iterdir()]) == ([0, 0], ["dog.gif"])
    assert main(["animate", str(photo.parent), *SMALL, "--format", "gif"]) == 0
    assert photos_of([photo.parent], None) == [photo]


def test_a_folder_is_where_a_single_clip_goes_too(photo: Path, tmp_path: Path) -> None:
    (tmp_path / "clips").mkdir()
    assert main(["animate", str(photo), "-o", str(tmp_path / "clips"), *SMALL]) == 0
    assert [path.name for path in (tmp_path / "clips").iterdir()] == ["dog.mp4"]


def test_several_photos_into_a_single_file_are_refused(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([str(photo), str(photo.with_name("b.png"))], [str(photo.parent)]):
        assert main(["animate", *arguments, "-o", str(photo.with_name("clip.mp4"))]) == 2
        assert "Several photos need a folder: -o FOLDER" in capsys.readouterr().err


def test_a_folder_without_photos_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["animate", str(tmp_path / "empty")]) == 2
    assert "There are no photos in" in capsys.readouterr().err


def test_a_pattern_that_no_shell_has_resolved_is_resolved(photo: Path) -> None:
    second = photo.with_name("dog-2.png")
    shutil.copy(photo, second)
    assert photos_of([photo.with_name("*.png")], None) == [second, photo]
    assert photos_of([photo.with_name("*.jpg")], None) == [photo.with_name("*.jpg")]


def test_quiet_prints_results_and_errors_only(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["animate", str(photo), str(photo.with_name("gone.png")), *SMALL, "--long-side", "2000"]
    assert main([*arguments, "--quiet"]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == [str(photo.with_name("dog.mp4"))]
    assert len(said.err.splitlines()) == 1
    assert "gone.png" in said.err
    assert main([*arguments]) == 1
    assert len(capsys.readouterr().err.splitlines()) > 1


def test_a_depth_picture_goes_into_the_recipe_which_repeats_the_same_bytes(photo: Path, tmp_path: Path) -> None:
    with Image.open(photo) as picture:
        width, height = picture.size
    ramp = np.tile(np.linspace(0, 255, width).astype(np.uint8), (height, 1))
    Image.fromarray(ramp).save(tmp_path / "ramp.png")
    first, again, saved = tmp_path / "first.gif", tmp_path / "again.gif", tmp_path / "saved.tif"
    given = ("--depth", tmp_path / "ramp.png", "--save-depth", saved, "--hints", "nearer 0.1 0.5,0.5")
    assert main(["animate", str(photo), "-o", str(first), *map(str, given), *SMALL]) == 0
    assert main(["animate", str(photo), "-o", str(again), "--from", str(first)]) == 0
    assert first.read_bytes() == again.read_bytes()
    with Image.open(saved) as picture:
        depth = np.asarray(picture).astype(float) / 65535
    assert depth[2, 2] < 0.05 < 0.95 < depth[-3, -3]
    assert depth[depth.shape[0] // 2, depth.shape[1] // 2] == pytest.approx(0.65, abs=0.03)


def test_a_depth_picture_is_of_one_photo_and_has_its_shape(photo: Path, tmp_path: Path) -> None:
    Image.new("L", (300, 100)).save(tmp_path / "wide.png")
    wide = ["--depth", str(tmp_path / "wide.png")]
    assert main(["animate", str(photo), "-o", str(tmp_path / "clip.gif"), *wide, *SMALL]) == 2
    assert main(["animate", str(photo), str(photo), "-o", str(tmp_path), *wide, *SMALL]) == 2
    name = ["--save-depth", str(tmp_path / "depth.jpg")]
    assert main(["animate", str(photo), "-o", str(tmp_path / "clip.gif"), *name, *SMALL]) == 2
    assert not (tmp_path / "clip.gif").exists()


def test_a_depth_of_another_photo_is_left_out_and_a_path_is_repeated(photo: Path, tmp_path: Path) -> None:
    other, first, again = tmp_path / "other.png", tmp_path / "first.gif", tmp_path / "again.gif"
    with Image.open(photo) as picture:
        picture.rotate(90, expand=True).save(other)
        size = picture.size
    Image.new("L", size, 90).save(tmp_path / "flat.png")
    asked = ["--camera", "path from 0.1,0.1,0.5 to 0,0,1 ease=out", "--depth", str(tmp_path / "flat.png")]
    assert main(["animate", str(photo), "-o", str(first), *asked, *SMALL]) == 0
    assert main(["animate", str(other), "-o", str(again), "--from", str(first)]) == 0
    assert read_recipe(first).request.depth
    assert read_recipe(again).request.depth == ""
    assert read_recipe(again).request.camera == "path from 0.1,0.1,0.5 to 0,0,1 ease=out"
