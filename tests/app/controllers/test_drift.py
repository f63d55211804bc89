"""The window says how far the colours of a clip of several passes have moved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from app.widgets.player_bar import PlayerBar
from engine import language
from engine.models import MODELS
from engine.request.clip import Clip
from engine.request.defaults import defaults
from engine.request.recipe import Recipe
from engine.services.joints import drift_in
from tests.app.conftest import PATIENCE

LONG = replace(defaults(MODELS["wan-2.2-a14b"], 832, 480), frames=241)


def long_clip(step: int) -> Clip:
    frames = np.full((241, 8, 8, 3), 120, np.uint8)
    frames[81:] = 120 + step
    return Clip(frames, 16.0, Recipe(LONG, "dog.png", "0" * 64, "wan x"))


def show(window: MainWindow, clip: Clip) -> None:
    window.workspace.put_on_stage(replace(window.workspace.stage, clip=clip))


def test_the_largest_drift_stands_beside_the_player_and_each_passs_in_its_tip(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=12, fps=12.0)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    label, short = window.player.drift, window.workspace.clip
    assert not label.isVisible(), "one pass has no joints"
    clip = long_clip(10)
    show(window, clip)
    qtbot.waitUntil(label.isVisible, timeout=PATIENCE)
    largest = max(drift_in(clip))
    assert largest > 2
    assert label.text() == f"Drift {largest:.1f}"
    assert "Made in 3 passes" in label.toolTip()
    assert "Made in 3 passes" in label.accessibleDescription()
    for other, said in ((short, None), (long_clip(40), "Drift"), (short, None)):
        show(window, other)
        assert not label.isVisible(), "nothing of another clip's"
        if said:
            qtbot.waitUntil(label.isVisible, timeout=PATIENCE)
            assert float(label.text().removeprefix("Drift ")) > largest + 5
    window.playback.drift.show_stage(window.workspace.stage)
    assert not label.isVisible()


def test_the_drift_is_written_as_the_language_writes_numbers(qtbot: QtBot) -> None:
    player = PlayerBar()
    qtbot.addWidget(player)
    language.use("de")
    try:
        player.show_drift(3.14, "weit")
    finally:
        language.use(language.ENGLISH)
    assert player.drift.text().endswith("3,1")
