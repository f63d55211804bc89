"""The player under the stage has a timeline that can be used, however narrow the window is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.theme import DARK, apply_theme
from app.widgets.player_bar import PlayerBar

BESIDE_THE_SETTINGS = 760 - 296  # pixels that a narrow window has left


def test_where_it_is_narrow_the_timeline_is_above_the_buttons_and_long_enough_to_cut(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, DARK)
    player, window = PlayerBar(), QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(player)
    qtbot.addWidget(window)
    player.show_for_clip(True)
    player.show_kept(0, 48, 48)
    player.show_position(10, 48)
    window.show()
    assert player.minimumSizeHint().width() < BESIDE_THE_SETTINGS
    for width, above, words in ((900, False, True), (720, True, True), (BESIDE_THE_SETTINGS, True, False)):
        window.resize(width, 90)
        qtbot.wait(30)
        assert player.width() == width
        assert (player.trim.mapTo(player, player.trim.rect().bottomLeft()).y() < player.play.y()) == above
        assert (player.compare.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon) == words
        assert player.trim.width() > 150
        assert player.export.width() >= player.export.sizeHint().width(), "its word is whole"


def test_the_row_stays_as_it_is_while_frames_go_by(qtbot: QtBot, qapp: QApplication) -> None:
    """The tenth frame has one digit more than the ninth; at one width in ten the timeline moved up for that."""
    apply_theme(qapp, DARK)
    player = PlayerBar()
    qtbot.addWidget(player)
    player.show_for_clip(True)
    player.show_kept(0, 12, 12)
    player.show()
    seen = set()
    for width in range(700, 860, 4):
        player.resize(width, 90)
        tops = []
        for index in (8, 9):
            player.show_position(index, 12)
            qapp.sendPostedEvents()
            tops.append(player.trim.mapTo(player, player.trim.rect().bottomLeft()).y() < player.play.y())
        assert tops[0] == tops[1], width
        seen.add(tops[0])
    assert seen == {True, False}
