"""What the window looks like, state by state, against pictures that were looked at and found good.

`VIVANT_NEW_SCREENS=1 pytest tests/app/test_screens.py` draws the pictures anew: look at each before committing.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.theme import DARK, LIGHT, apply_theme
from app.main_window import MainWindow
from app.state.batches import Batch, Stage
from app.state.importing import open_paths
from engine.generators.breeze.pipeline import BreezePipeline
from engine.jobs.job import THUMBNAIL_FRAMES
from engine.services.batch.earlier import Earlier
from engine.services.batch.forecast import BatchForecast
from engine.services.batch.made_as import MadeAs, TooSmall
from engine.services.batch.order import Outcome, State
from engine.services.batch.table import BadRow
from engine.services.batch_process import ListedClip, Surveyed
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedSession
from tests.conftest import SAMPLES
from tests.support.inline_preview import InlinePreview
from tests.support.melting import Melting, draw_label

GOLDEN = Path(__file__).parents[1] / "data" / "screens"
DIFFERENT = 24  # levels; less is another version of a font or of a filter
TOLERANCE = 0.02  # share of the pixels that may be different
SIZES = {"wide": (1240, 820), "narrow": (760, 640), "small": (1280, 720)}

Scene = Callable[[QtBot, MainWindow], None]


class Held(BreezePipeline):
    """Breeze that stops in the middle of drawing, for as long as it is looked at."""

    def generate(self, image, request, report, frames, first, *more):  # type: ignore[no-untyped-def]
        def slowed(progress):  # type: ignore[no-untyped-def]
            report(progress)
            while progress.done == progress.total == request.steps:
                report(progress)

        super().generate(image, request, slowed, frames, first, *more)


class InPlaceOfAnother(BreezePipeline):
    """Breeze for requests of a model that moves the camera itself."""

    def generate(self, image, request, *more):  # type: ignore[no-untyped-def]
        super().generate(image, replace(request, camera="push-in"), *more)


def empty(qtbot: QtBot, window: MainWindow) -> None:
    pass


def loaded(qtbot: QtBot, window: MainWindow) -> None:
    open_paths(window.workspace, [SAMPLES / "dog.jpg"])


def asked(qtbot: QtBot, window: MainWindow) -> None:
    """Several photos are open, and nothing is made of them yet."""
    photos = sorted(SAMPLES.glob("*.jpg"))
    window.workspace.opened.add([(photo, (512, 512)) for photo in photos], {})
    loaded(qtbot, window)
    qtbot.waitUntil(lambda: window.workspace.photo is not None, timeout=PATIENCE)


def live(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    qtbot.waitUntil(lambda: window.workspace.auto.choice is not None, timeout=PATIENCE)
    window.settings_panel.camera.activated.emit(window.settings_panel.camera.findData("orbit-left"))
    window.playback.seek(30)
    qtbot.waitUntil(lambda: window.player.label.text() == "31/50", timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.workspace.live._previewer.waiting, timeout=PATIENCE)


def path(qtbot: QtBot, window: MainWindow) -> None:
    """The frames of a camera path on the photo; the clip plays in a corner."""
    loaded(qtbot, window)
    qtbot.waitUntil(lambda: window.workspace.auto.choice is not None, timeout=PATIENCE)
    window.settings_panel.camera.activated.emit(window.settings_panel.camera.findData("path"))
    window.adjustments.change({"camera": "path to 0.3,0.12,0.5 ease=out"})
    window.playback.seek(30)
    qtbot.waitUntil(lambda: window.player.label.text() == "31/50", timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.workspace.live._previewer.waiting, timeout=PATIENCE)


def deep(qtbot: QtBot, window: MainWindow) -> None:
    """Depth, with strokes that mend it."""
    loaded(qtbot, window)
    qtbot.waitUntil(lambda: window.workspace.auto.choice is not None, timeout=PATIENCE)
    window.playback.seek(30)
    window.panels.paint_bar.depth_button.click()
    window.panels.paint_bar.choose("nearer")
    window.adjustments.change({"hints": "nearer 0.06 0.15,0.8 0.35,0.85; backdrop 0.03 0.85,0.6; farther 0.05 0.7,0.1"})
    qtbot.wait(1500)
    qtbot.waitUntil(lambda: not window.workspace.live._previewer.waiting, timeout=PATIENCE)


def painted(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.workspace.change(
        hints="still 0.05 0.6,0.3 0.75,0.45; moves 0.06 0.25,0.4 0.3,0.55; arrow 0.45,0.7 0.52,0.85; arrow 0.3,0.3 0.2,0.25"
    )
    window.panels.paint_bar.choose("arrow")


def running(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.workspace.animate()
    qtbot.waitUntil(lambda: bool(window.workspace.generation.entry), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.workspace.generation.entry.share > 0.1, timeout=PATIENCE)  # type: ignore[union-attr]
    window.panels.progress_bar.show_share("Drawing the frames, 3 s left", 0.4)


def done(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.workspace.change(frames=12, fps=12.0, loop="loop")
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    window.playback.seek(6)


def compared(qtbot: QtBot, window: MainWindow) -> None:
    done(qtbot, window)
    window.player.compare.setChecked(True)


def exporting(qtbot: QtBot, window: MainWindow) -> None:
    done(qtbot, window)
    window.show_export()
    qtbot.waitUntil(lambda: "About" in window.export_panel.estimate.text(), timeout=PATIENCE)


def failed(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    open_paths(window.workspace, [SAMPLES / "LICENCE.md"])


def varied(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.workspace.change(model="svd-xt")  # the built-in model needs no drafts
    window.drafts_controller.begin()
    qtbot.waitUntil(lambda: not window.workspace.drafts.running, timeout=PATIENCE)
    window.panels.drafts.stop()
    for tile in window.panels.drafts.tiles:
        tile.clearFocus()
        tile._place = 0


def checked(qtbot: QtBot, window: MainWindow) -> None:
    open_paths(window.workspace, [draw_label(Path(tempfile.mkdtemp()) / "bottle.png")])
    window.workspace.change(frames=12, fps=12.0)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    window.fidelity_controller.check()
    qtbot.waitUntil(lambda: window.panels.fidelity_bar.trim.isVisible(), timeout=PATIENCE)
    window.playback.seek(9)


def marked(qtbot: QtBot, window: MainWindow) -> None:
    checked(qtbot, window)
    window.labels_controller.begin()
    dialog = window.labels_controller.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.ready.isEnabled, timeout=PATIENCE)
    dialog.editor.show_outlines([[(56, 86), (336, 86), (336, 176), (56, 176)]])
    dialog.editor.add_one()


def unfolded(qtbot: QtBot, window: MainWindow) -> None:
    loaded(qtbot, window)
    window.settings_panel.more.setChecked(True)


def sheet(qtbot: QtBot, window: MainWindow) -> None:
    """Of 500 products; nothing is looked at on the disk."""
    window.batches.sheet.open((Path("/photos/products.csv"),))
    dialog = window.batches.sheet.sheet
    assert dialog is not None
    dialog.pattern.setText("{sku}-{ratio}")
    dialog.places["9:16"].setChecked(True)
    window.batches.sheet._later.stop()
    bad = (
        BadRow(14, "“mug-014.jpg” is damaged or incomplete.", "Copy or download it again."),
        BadRow(301, "“https://shop.example/301.jpg” is a web address.", "Vivant takes files only."),
    )
    forecast = BatchForecast(1000, 8100.0, 1_200_000_000, 2_100_000_000)
    made = (MadeAs(2.0, None, ".mp4"), MadeAs(2.0, (1080, 1920), ".mp4"))
    small = TooSmall(tuple(f"mug-{number:03d}.jpg" for number in range(12)), 1080)
    dialog.show_survey(Surveyed(500, 1000, Earlier(), bad, forecast, "MUG-001-own.mp4", made_as=made, too_small=small))


def batch(qtbot: QtBot, window: MainWindow) -> None:
    """In the middle of 60 clips, of which some need to be looked at."""
    found = Batch(Path(tempfile.mkdtemp()) / "shop clips", stage=Stage.RUNNING, left=720.0)
    states = [State.FAILED, State.SHORT, State.DOUBTFUL, *[State.PASSED] * 20]
    found.clips = {str(i): ListedClip(i, f"/photos/{i}.jpg", f"mug-{i:03}.mp4") for i in range(60)}
    found.outcomes = {
        str(i): Outcome(state, score=1 - 0.2 * (state is not State.PASSED)) for i, state in enumerate(states)
    }
    found.outcomes["0"] = Outcome(State.FAILED, "“mug-000.jpg” is too small: 64 x 40 pixels.", "Use a larger picture.")
    found.outcomes["1"] = Outcome(State.SHORT, score=0.62, faults=("label",))
    folder = found.manifest.thumbnail_of("0").parent
    folder.mkdir(parents=True)
    with Image.open(SAMPLES / "dog.jpg") as photo:
        film = np.concatenate([np.asarray(photo.convert("RGB").resize((96, 72)))] * THUMBNAIL_FRAMES)
    for key in found.outcomes:
        Image.fromarray(film).save(folder / f"{key}.webp")
    window.batches.batches.all.append(found)
    window.batches.batches.listed.emit()
    window.batches.open(found)
    window.grab()
    model, pictures = window.batches.view.list.clips, window.batches.clips._pictures
    qtbot.waitUntil(lambda: "3" in model._pictures and not pictures.busy, timeout=PATIENCE)
    window.batches.view.list.clearFocus()


def played(qtbot: QtBot, window: MainWindow) -> None:
    """A clip that falls short is looked at beside the list."""
    batch(qtbot, window)
    found = window.batches.batches.all[-1]
    strip = (("green", 11), ("red", 20), ("green", 19))
    found.outcomes["1"] = Outcome(State.SHORT, score=0.62, faults=("label", "subject"), strip=strip)
    clips, player = window.batches.clips, window.batches.view.player
    clips.open("1")
    qtbot.waitUntil(lambda: not clips._frames.busy, timeout=PATIENCE)
    with Image.open(SAMPLES / "dog.jpg") as photo:
        frame = np.asarray(photo.convert("RGB").resize((270, 480)))
    clips.show_data()
    player.show_frames(np.stack([frame] * 50), 24.0, True, plays=False)
    player.playback.seek(20)
    window.batches.view.list.clearFocus()


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        empty,
        loaded,
        asked,
        live,
        path,
        deep,
        painted,
        running,
        done,
        compared,
        exporting,
        failed,
        varied,
        unfolded,
        checked,
        marked,
        sheet,
        batch,
        played,
    )
}
LIVE = ("live", "path", "deep")  # scenes in which the stage plays
CASES = [
    *((name, "dark", "wide", 1) for name in SCENES),
    *(
        (name, "light", "wide", 1)
        for name in (
            "empty",
            "loaded",
            "asked",
            "live",
            "path",
            "deep",
            "painted",
            "done",
            "exporting",
            "failed",
            "sheet",
            "batch",
        )
    ),
    *((name, "dark", "narrow", 1) for name in ("empty", "asked", "live", "done", "checked", "batch", "played")),
    *((name, "dark", "small", 1) for name in ("done", "unfolded")),
    *((name, "dark", "wide", 2) for name in ("empty", "done")),
]


@pytest.mark.parametrize(("scene", "theme", "size", "scale"), CASES, ids=lambda value: str(value))
def test_the_window_looks_as_it_should(
    qtbot: QtBot, looks: QApplication, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    scene: str, theme: str, size: str, scale: int,
) -> None:  # fmt: skip
    colours = {"dark": DARK, "light": LIGHT}[theme]
    monkeypatch.setattr("app.controllers.appearance.current_theme", lambda appearance: colours)
    monkeypatch.setattr("app.state.workspace.secrets.randbelow", lambda top: 7)
    monkeypatch.setattr("engine.request.draft_requests.secrets.randbelow", lambda top: 7)
    monkeypatch.setattr("engine.services.forecast.median", lambda key, kind: None)
    apply_theme(looks, colours)
    others = {"running": Held, "checked": Melting, "marked": Melting, "varied": InPlaceOfAnother}
    pipeline = others.get(scene, BreezePipeline)()
    window = open_window(ScriptedSession(pipeline), InlinePreview(refines=True) if scene in LIVE else None)
    window.resize(*SIZES[size])
    qtbot.wait(1)
    SCENES[scene](qtbot, window)
    window.canvas.clearFocus()
    looks.processEvents()
    cards = [card for card in window.clip_strip.cards.values() if card.data.has_moving]
    seen = [card for card in cards if not card.visibleRegion().isEmpty()]
    qtbot.waitUntil(lambda: all(card._moving is not None for card in seen), timeout=PATIENCE)
    compare(
        shot(window.labels_controller.dialog or window.batches.sheet.sheet or window, scale),
        f"{scene}-{theme}-{size}-{scale}x.png",
        tmp_path,
    )


def shot(window: QWidget, scale: int) -> QImage:
    """A window as pixels, drawn at a screen's scale."""
    pixmap = QPixmap(window.size() * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(QColor("black"))
    window.render(pixmap)
    return pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)


def compare(image: QImage, name: str, folder: Path) -> None:
    got, golden = folder / name, GOLDEN / name
    image.save(str(got))
    if os.environ.get("VIVANT_NEW_SCREENS"):
        GOLDEN.mkdir(parents=True, exist_ok=True)
        with Image.open(got) as picture:
            picture.quantize(256, dither=Image.Dither.NONE).save(golden, optimize=True)
        return
    with Image.open(got) as ours, Image.open(golden) as theirs:
        ours, theirs = (
            np.asarray(p.convert("RGB").resize((310, 205), Image.Resampling.BOX)).astype(int) for p in (ours, theirs)
        )
    different = (np.abs(ours - theirs).max(-1) > DIFFERENT).mean()
    assert different < TOLERANCE, f"{different:.1%} of the pixels differ: look at {got}"


def test_a_changed_window_is_noticed(tmp_path: Path) -> None:
    if os.environ.get("VIVANT_NEW_SCREENS"):
        pytest.skip("drawing anew")
    other = QImage(str(GOLDEN / "done-dark-wide-1x.png")).convertToFormat(QImage.Format.Format_RGB888)
    other.save(str(tmp_path / "moved.png"))
    moved = np.asarray(Image.open(tmp_path / "moved.png").convert("RGB"))
    moved = np.ascontiguousarray(np.roll(moved, 6, 0))
    picture = QImage(moved.data, moved.shape[1], moved.shape[0], moved.shape[1] * 3, QImage.Format.Format_RGB888)
    with pytest.raises(AssertionError, match="pixels differ"):
        compare(picture, "done-dark-wide-1x.png", tmp_path)
