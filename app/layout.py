"""Where the panels sit: the canvas, the settings beside it, the clip strip below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.icons import sample_photos
from app.widgets.accessible import Role, set_role
from app.widgets.batch_view import BatchView
from app.widgets.canvas import Canvas
from app.widgets.clip_strip import ClipStrip
from app.widgets.draft_grid import DraftGrid
from app.widgets.export_panel import ExportPanel
from app.widgets.fidelity_bar import FidelityBar
from app.widgets.notification_bar import NotificationBar
from app.widgets.paint_toolbar import PaintToolbar
from app.widgets.photos_bar import PhotosBar
from app.widgets.plain_text import LINE, PlainLabel, set_name
from app.widgets.player_bar import PlayerBar
from app.widgets.settings_panel import SettingsPanel
from app.widgets.welcome import Welcome

PHASE_WIDTH = 230
WIDEST_SIDE = 420  # pixels of the settings beside the stage, in a language with long words


class WindowLayout(QWidget):
    """The window's content. The panels are attributes; this class only places them."""

    def __init__(self) -> None:
        super().__init__()
        self.notification_bar, self.canvas, self.welcome = NotificationBar(), Canvas(), Welcome(sample_photos())
        self.player, self.settings_panel, self.clip_strip = PlayerBar(), SettingsPanel(), ClipStrip()
        self.export_panel = ExportPanel()
        self.progress_bar, self.fidelity_bar, self.photos_bar = ProgressBar(), FidelityBar(), PhotosBar()
        self.player.add_above_slider(self.fidelity_bar.strip)
        self.paint_bar, self.drafts, self.batch = PaintToolbar(), DraftGrid(), BatchView()
        self.centre, self.side = QStackedWidget(), QStackedWidget()
        for page in (self.welcome, self._canvas_area(), self.drafts, self.batch):
            self.centre.addWidget(page)
        self.side.addWidget(self.settings_panel)
        self.side.addWidget(self.export_panel)
        width = min(WIDEST_SIDE, max(self.settings_panel.width_needed, self.export_panel.width_needed))
        for panel in (self.settings_panel, self.export_panel, self.side):
            panel.setFixedWidth(width)
        self._name_panels()
        left = column()
        left.addWidget(self.notification_bar)
        left.addWidget(self.photos_bar)
        left.addWidget(self.centre, 1)
        left.addWidget(self.progress_bar)
        left.addWidget(self.player)
        left.addWidget(self.fidelity_bar)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addLayout(left, 1)
        top.addWidget(self.side)
        whole = column()
        whole.addLayout(top, 1)
        whole.addWidget(self.clip_strip)
        self.setLayout(whole)
        self.progress_bar.hide()
        self.clip_strip.hide()

    def _name_panels(self) -> None:
        """For those who have the window read to them, and go from panel to panel."""
        for panel, name in (
            (self.settings_panel, self.tr("Settings")), (self.export_panel, self.tr("Export")),
            (self.clip_strip, self.tr("Clips")), (self.welcome, self.tr("Welcome")), (self.drafts, self.tr("Drafts")),
            (self.batch, self.tr("Batch")), (self.progress_bar, self.tr("Progress")),
        ):  # fmt: skip
            set_role(panel, Role.Grouping)
            set_name(panel, name)

    def _canvas_area(self) -> QWidget:
        """The canvas with the paint tools beside it."""
        self.canvas_area = QWidget()
        self.canvas_area.setObjectName("stage")
        self.canvas_area.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self.canvas_area)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.paint_bar)
        row.addWidget(self.canvas, 1)
        return self.canvas_area


class ProgressBar(QWidget):
    """What the engine is doing, in words and as a bar."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 8)
        self.phase = PlainLabel(longest=LINE)
        self.phase.setObjectName("quiet")
        self.phase.setMinimumWidth(PHASE_WIDTH)  # so that the bar keeps its place
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        set_name(self.bar, self.tr("Progress"))
        row.addWidget(self.phase)
        row.addWidget(self.bar, 1)

    def show_busy(self, text: str) -> None:
        """A busy bar: how long it takes is not known."""
        self.phase.setText(text)
        self.bar.setRange(0, 0)

    def show_share(self, text: str, share: float) -> None:
        self.phase.setText(text)
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(share * 1000))


def column() -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
