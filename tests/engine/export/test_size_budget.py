"""A byte budget is kept to the byte, is used well, and says what it cost; presets are data with sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import ExportError
from engine.export import FORMATS, ExportOptions, deliver
from engine.export.encoding import Encoding
from engine.export.presets import PRESETS, preset_of
from engine.export.size_budget import MAX_TRIES, Search, Setting, candidate_settings
from engine.progress import Progress, ignore
from tests.support.clips import reel_of, waves


@pytest.fixture(scope="module")
def source():
    return reel_of(waves(20, 120, 160, texture=10), fps=25)


@pytest.mark.parametrize(
    ("name", "share"),
    [(name, share) for name in ("mp4", "gif", "webp", "webm-av1") for share in (0.9, 0.4, 0.07)] + [("apng", 0.3)],
)
def test_a_budget_is_never_exceeded_and_what_it_cost_is_told(name: str, share: float, source, tmp_path: Path) -> None:
    path = tmp_path / f"clip{FORMATS[name].ending}"
    free = deliver(source, path, ExportOptions(format=name), True, ignore).bytes
    most = int(free * share)
    written = deliver(source, path, ExportOptions(format=name, max_bytes=most), True, ignore)
    assert path.stat().st_size == written.bytes <= most
    assert written.bytes > most * 0.35, "the budget is used"
    assert written.gave_up
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_what_fits_is_left_alone(source, tmp_path: Path) -> None:
    written = deliver(source, tmp_path / "clip.mp4", ExportOptions(max_bytes=10**9), False, ignore)
    plain = deliver(source, tmp_path / "plain.mp4", ExportOptions(), False, ignore)
    assert written.gave_up == ()
    assert written.path.read_bytes() == plain.path.read_bytes()


def test_a_size_that_is_asked_for_is_not_given_up(source, tmp_path: Path) -> None:
    how = ExportOptions(size=(120, 120), max_bytes=30_000)
    written = deliver(source, tmp_path / "clip.mp4", how, False, ignore)
    assert (written.width, written.height) == (120, 120)
    assert written.bytes <= 30_000


def test_what_cannot_be_done_is_said_and_leaves_nothing(source, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="does not fit into"):
        deliver(source, tmp_path / "clip.gif", ExportOptions(max_bytes=900), False, ignore)
    assert not list(tmp_path.iterdir())


def test_a_search_can_be_stopped(source, tmp_path: Path) -> None:
    class Stopped(BaseException):
        pass

    seen = []

    def stop(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) > 25:
            raise Stopped

    with pytest.raises(Stopped):
        deliver(source, tmp_path / "clip.webp", ExportOptions(max_bytes=9000), False, stop)
    assert not list(tmp_path.iterdir())


def test_less_is_given_up_for_a_larger_budget(source, tmp_path: Path) -> None:
    prices = []
    for most in (30_000, 150_000):
        written = deliver(source, tmp_path / f"{most}.gif", ExportOptions(max_bytes=most), False, ignore)
        prices.append(Setting(written.width / source.width, written.fps, 256, 100).cost(source.fps))
    assert prices == sorted(prices, reverse=True)


def test_the_search_ends_whatever_files_weigh(source) -> None:
    for weights in ([10] * 20, [10**9] * 20, [10**9, 1, 10**9, 1] * 5, list(range(10**6, 10**6 + 20))):
        search = Search(candidate_settings(source, FORMATS["mp4"], Encoding(), True), source.fps, 5000)
        tried = 0
        for weight in weights:
            setting = search.next()
            if setting is None:
                break
            tried += 1
            search.weigh(setting, weight)
        assert 0 < tried <= MAX_TRIES


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.id)
def test_every_preset_makes_what_its_place_takes(preset, source, tmp_path: Path) -> None:
    small = preset.options(source, ExportOptions(size=(128, 128) if preset.max_bytes > 10**6 else None))
    path = tmp_path / f"clip{FORMATS[preset.format].ending}"
    written = deliver(source, path, small, False, ignore)
    assert written.bytes <= preset.max_bytes
    assert preset.rates[0] <= written.fps <= preset.rates[1]


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.id)
def test_every_preset_has_a_source_a_date_and_a_use(preset) -> None:
    assert all(source.startswith("http") for source in preset.sources)
    assert len(preset.read) == 10
    assert preset.title
    assert preset.use
    assert preset.format in FORMATS
    left, top, right, bottom = preset.safe
    assert left + right < 0.5
    assert top + bottom < 0.6


def test_a_preset_fills_its_frame_and_warns_of_lengths(source, tmp_path: Path) -> None:
    preset = preset_of("tiktok")
    wanted = preset.options(source, ExportOptions())
    assert (wanted.size, wanted.fps, wanted.format) == ((1080, 1920), 25, "mp4")
    assert "5 to 60 seconds" in preset.warnings(source)[0]
    assert preset.options(source, ExportOptions(size=(540, 960), fit="blur")).size == (540, 960)
    with pytest.raises(ExportError, match="no preset"):
        preset_of("myspace")


def test_a_banner_stops_moving_in_time(source) -> None:
    plays = preset_of("web-banner").options(source, ExportOptions()).encoding.plays
    assert 1 <= plays * source.seconds <= 30
