"""What large models need is fetched by a real pip, here from wheels that a test has made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.cli import torch as command
from engine.errors import Cancelled, DownloadError, EngineError
from engine.progress import Phase, Progress, ignore
from engine.runtime import torch_install
from engine.runtime.torch_install import CPU, CUDA, Arrived, install, is_installed, packages_folder, remove
from tests.conftest import ROOT
from tests.support.torch_index import TOY_TORCH, Index, index, lock_line, make_wheel, stand_in_for_bundle

__all__ = ["index"]


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels, the only place that pip looks into; this Python stands in for a bundle."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    make_wheel(wheels, "torch", CPU.version, TOY_TORCH)
    lock = tmp_path / "large.txt"
    lock.write_text("")
    stand_in_for_bundle(monkeypatch, lock)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    return wheels


def test_it_is_fetched_tried_and_taken_away_again(shop: Path, home: Path) -> None:
    heard: list[Progress] = []
    assert install(heard.append, CPU) == "2.13.0+toy on the CPU"
    assert is_installed()
    assert (packages_folder() / "torch.py").exists()
    assert {step.phase for step in heard} == {Phase.FETCH, Phase.VERIFY}
    assert remove() > 0
    assert not is_installed()
    assert not list(home.iterdir())


def test_a_removal_that_was_broken_off_is_finished_by_the_next(shop: Path, home: Path) -> None:
    install(ignore, CPU)
    torch_install.retire(packages_folder())
    assert not is_installed()
    assert remove() > 0
    assert not list(home.iterdir())


def test_what_torch_asks_for_comes_in_the_version_that_is_locked_and_in_no_other(shop: Path) -> None:
    locked = make_wheel(shop, "companion", "1.0", "version = 1")
    make_wheel(shop, "companion", "2.0", "version = 2")
    make_wheel(shop, "torch", CPU.version, TOY_TORCH, needs="Requires-Dist: companion\n")
    torch_install.LOCK.write_text(lock_line(locked))
    install(ignore, CPU)
    assert [path.name for path in packages_folder().glob("companion-*")] == ["companion-1.0.dist-info"]


def test_the_tests_of_torch_and_its_headers_do_not_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def arrive(wanted: list[str], place: Path, arrived: Arrived) -> None:
        for name in ("test/big", "include/ATen.h", "bin/test_api", "bin/torch_shm_manager", "lib/libtorch.so"):
            (place / "torch" / name).parent.mkdir(parents=True, exist_ok=True)
            (place / "torch" / name).touch()

    monkeypatch.setattr(torch_install, "fetch", arrive)
    monkeypatch.setattr(torch_install, "locked_versions", lambda: tmp_path / "versions.txt")
    torch_install.install_all(CPU, tmp_path, Arrived(ignore, 1))
    left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"torch_shm_manager", "libtorch.so"}


def test_a_torch_that_does_not_work_is_not_put_in_place(shop: Path, home: Path) -> None:
    make_wheel(shop, "torch", CPU.version, "raise ImportError('libtorch.so: cannot open shared object file')")
    with pytest.raises(DownloadError, match=r"does not work on this computer.$") as raised:
        install(ignore, CPU)
    assert "libtorch.so" in raised.value.details
    assert not is_installed()
    assert not list(home.glob("packages*"))


def test_a_try_that_failed_leaves_an_older_installation_as_it_was(shop: Path) -> None:
    install(ignore, CPU)
    (shop / f"torch-{CPU.version}-py3-none-any.whl").unlink()
    with pytest.raises(DownloadError, match="could not be downloaded.$") as raised:
        install(ignore, CPU)
    assert "No matching distribution" in raised.value.details
    assert (packages_folder() / "torch.py").exists()


def test_it_can_be_stopped(shop: Path, home: Path) -> None:
    def stop(progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        install(stop, CPU)
    assert not list(home.glob("packages*"))


def test_what_was_fetched_is_found_by_a_bundle(home: Path) -> None:
    packages_folder().mkdir(parents=True)
    (packages_folder() / "toy_torch.py").write_text("here = True")
    asks = "import toy_torch, numpy, sys; print(toy_torch.here, toy_torch.__file__, sys.path[-2])"
    entry = ROOT / "installer" / "bundle" / "entry.py"
    said = subprocess.run(
        [sys.executable, entry, torch_install.RUN_PYTHON, asks],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert said.stdout.split() == ["True", str(packages_folder() / "toy_torch.py"), str(packages_folder())]


def test_a_fetch_that_stands_still_is_stopped_and_what_has_arrived_whole_is_kept(index: Index, home: Path) -> None:
    torch, companion = "torch-2.13.0+cpu-py3-none-any.whl", "companion-1.0-py3-none-any.whl"

    def stop_in_the_second(progress: Progress) -> None:
        if companion in index.served:
            raise Cancelled

    with pytest.raises(Cancelled):
        install(stop_in_the_second)
    assert not list(home.glob("packages*"))
    index.open.set()
    assert install(ignore) == "2.13.0+toy on the CPU"
    assert index.served.count(torch) == 1
    assert [path.name for path in home.iterdir()] == [packages_folder().name]


def test_too_little_room_is_said_before_anything_is_fetched(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch_install, "SPARE", 10**18)
    with pytest.raises(EngineError, match="too little room"):
        install(ignore, CPU)


def test_from_its_source_vivant_fetches_nothing() -> None:
    with pytest.raises(EngineError, match="from its source"):
        install(ignore)


def test_bytes_add_up_over_files_and_never_pass_the_total() -> None:
    heard: list[int] = []
    arrived = Arrived(lambda progress: heard.append(progress.done), 1000)
    for line in (
        "Collecting torch",
        "Progress 0 of 600",
        "Progress 600 of 600",
        "Progress 0 of 300",
        "Progress 150 of 300",
    ):
        arrived.read(line)
    assert heard == [0, 0, 600, 600, 750]
    arrived.read("Progress 0 of 900")
    arrived.read("Progress 900 of 900")
    assert heard[-1] == 1000


def test_the_command_tells_what_it_would_take(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "suitable_build", lambda: CUDA)
    command.show(True)
    answer = json.loads(capsys.readouterr().out)
    assert (answer["here"], answer["download"]) == (False, CUDA.download)
    command.show(False)
    assert "3.2 GB to download" in capsys.readouterr().out


def test_the_torch_that_is_fetched_is_the_one_that_is_tested() -> None:
    pins = (ROOT / "installer" / "constraints.txt").read_text("utf-8")
    assert f"torch=={torch_install.TORCH}\n" in pins
