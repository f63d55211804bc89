"""What all tests share: one thread, a data folder of their own, the sample photos."""

from __future__ import annotations

import gc
import itertools
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.progress import ignore
from engine.request.motion_request import MotionRequest

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "resources" / "samples"
SLOW = Path(__file__).with_name("slow.txt")  # tests that --quick leaves out, a line each
SLOW_CASE, SLOW_TEST = 0.3, 0.6  # seconds: of one case of a test, and of all its cases together
cv2.setNumThreads(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--quick", action="store_true", help=f"leave out the tests named in tests/{SLOW.name}")
    parser.addoption("--list-slow", action="store_true", help=f"time the tests and write tests/{SLOW.name} anew")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--quick"):
        slow = set(SLOW.read_text("utf-8").splitlines())
        left_out = [item for item in items if name_of(item.nodeid) in slow]
        items[:] = [item for item in items if name_of(item.nodeid) not in slow]
        config.hook.pytest_deselected(items=left_out)


def pytest_collection_finish(session: pytest.Session) -> None:
    """What the imported libraries hold stays; looking through it at each collection of garbage takes long."""
    gc.collect()
    gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--list-slow") and not hasattr(config, "workerinput"):  # of several processes the first one
        config.pluginmanager.register(Stopwatch(), "stopwatch")


def name_of(node: str) -> str:
    """A test without its parameters."""
    return node.split("[", 1)[0]


class Stopwatch:
    """Writes the tests of which a case takes longer than SLOW_CASE, or all cases together longer than SLOW_TEST."""

    def __init__(self) -> None:
        self.longest: defaultdict[str, float] = defaultdict(float)
        self.together: defaultdict[str, float] = defaultdict(float)
        self.skipped: set[str] = set()  # what needs a browser that is not here stays listed

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped:
            self.skipped.add(name_of(report.nodeid))
        if report.when != "call":  # what tests share is prepared by whichever comes first
            return
        name, seconds = name_of(report.nodeid), report.duration
        self.longest[name] = max(self.longest[name], seconds)
        self.together[name] += seconds

    def pytest_sessionfinish(self) -> None:
        slow = {name for name, seconds in self.longest.items() if seconds > SLOW_CASE}
        slow |= {name for name, seconds in self.together.items() if seconds > SLOW_TEST}
        slow |= self.skipped & set(SLOW.read_text("utf-8").splitlines())
        SLOW.write_text("".join(f"{name}\n" for name in sorted(slow)), "utf-8")


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new folder at each call: numbered ones of pytest's own take the longer the more there are."""
    root = tmp_path_factory.mktemp("homes")
    return (root / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Jobs go here, not into the home of whoever runs the tests."""
    folder = next(homes)
    folder.mkdir()
    monkeypatch.setenv("VIVANT_HOME", str(folder))
    return folder


@pytest.fixture
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """For tests that count what is swept: in the system's folder lies what tests beside this one leave."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.fixture(scope="session")
def slope() -> UInt8Array:
    """A picture (96, 128, 3) with red growing to the right and green downwards: its turns can be told apart."""
    y, x = np.mgrid[0:96, 0:128]
    return np.stack([x * 2, y * 2, np.full_like(x, 60)], -1).astype(np.uint8)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A small real photo in a folder of its own."""
    path = tmp_path / "dog.png"
    with Image.open(SAMPLES / "dog.jpg") as image:
        image.resize((128, 128)).save(path)
    return path


@pytest.fixture(scope="session")
def breeze() -> BreezePipeline:
    return BreezePipeline()


@pytest.fixture(scope="session")
def samples() -> dict[str, SourceImage]:
    return {path.stem: SourceImage.open(path) for path in sorted(SAMPLES.glob("*.jpg"))}


def animate(pipeline: BreezePipeline, image: SourceImage, request: MotionRequest) -> UInt8Array:
    """The frames of a request, without a job folder."""
    frames = np.empty((request.frames, request.height, request.width, request.channels), np.uint8)
    pipeline.generate(image, request, ignore, frames, 0)
    return frames
